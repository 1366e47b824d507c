#include "ui/casework/FactsView.h"

#include "ui/casework/FactField.h"
#include "ui/casework/FactsForm.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qilian::ui {

FactsView::FactsView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_stack(new QStackedWidget)
    , m_reading(new QWidget)
    , m_scroll(new QScrollArea)
    , m_offer(new QFrame)
    , m_edit(new QPushButton(tr("Edit")))
    , m_form(new FactsForm(shell))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_form);
    auto *layout = new QVBoxLayout(m_reading);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);

    m_offer->setProperty("tone", QStringLiteral("info"));
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(measure::kPadding, measure::kGrid, measure::kPadding, measure::kGrid);
    auto *words = new QLabel(tr("Changes were typed here before and not saved."));
    words->setWordWrap(true);
    offer->addWidget(words, 1);
    auto *resume = new QPushButton(tr("Go on with them"));
    resume->setObjectName(QStringLiteral("resumeDraft"));
    connect(resume, &QPushButton::clicked, this, [this] { edit(); });
    offer->addWidget(resume);
    auto *drop = new QPushButton(tr("Drop them"));
    connect(drop, &QPushButton::clicked, this, [this] {
        m_shown.factsDraft.clear();
        m_offer->hide();
        write([key = FactsForm::draftKey(m_shown.file.one.id)](
                  store::Workspace &workspace, const store::Actor &) { return workspace.saveDraft(key, {}); },
            tr("The draft is dropped."));
    });
    offer->addWidget(drop);
    layout->addWidget(m_offer);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_edit->setObjectName(QStringLiteral("editFacts"));
    m_edit->setToolTip(QStringLiteral("F2"));
    layout->addWidget(m_edit, 0, Qt::AlignLeft);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(); });
    auto *change = new QAction(tr("Edit the facts"), this);
    change->setShortcut(QKeySequence(Qt::Key_F2));
    change->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(change, &QAction::triggered, this, [this] { edit(); });
    addAction(change);
    connect(m_form, &FactsForm::saved, this, [this] {
        leaveForm();
        emit done(tr("The facts are saved."));
    });
    connect(m_form, &FactsForm::left, this, [this] {
        m_shown.factsDraft = m_form->draft();
        leaveForm();
    });
    connect(m_form, &FactsForm::dropped, this, [this] {
        m_shown.factsDraft.clear();
        leaveForm();
    });
    connect(m_form, &FactsForm::failed, this, &FactsView::failed);
}

bool FactsView::isEditing() const
{
    return m_stack->currentWidget() == m_form;
}

void FactsView::fill(const ShownCase &shown)
{
    const bool same = m_shown.file.one.id == shown.file.one.id;
    // Another case is looked at: what was typed for the one before stands in its draft.
    if (!same && isEditing())
        m_form->leave();
    m_shown = shown;
    if (!same)
        m_stack->setCurrentWidget(m_reading);
    showFacts();
}

void FactsView::showFacts()
{
    m_offer->setVisible(!m_shown.factsDraft.isEmpty());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGap);
    const QJsonObject stored = casework::Case::description().fieldsOf(m_shown.file.one);
    const QJsonObject untouched = casework::Case::description().fieldsOf(casework::Case());
    FactGrid *grid = nullptr;
    auto section = FactField::Section::Party;
    for (const FactField &field : FactField::all()) {
        const QString name = QString::fromLatin1(field.name);
        const bool always = field.section <= FactField::Section::Lead && field.kind != FactField::Kind::Tick;
        if (!always && stored.value(name) == untouched.value(name))
            continue; // later stages show what has been filled
        if (!grid || field.section != section) {
            section = field.section;
            layout->addWidget(sectionLabel(FactField::sectionWords(section)));
            layout->addWidget(grid = new FactGrid);
        }
        const QString words = field.inWords(stored.value(name), m_shown.officers);
        if (field.kind == FactField::Kind::Lines || words.size() > 24)
            grid->addWide(field.words(), words);
        else
            grid->add(field.words(), words);
    }
    layout->addStretch(1);
    m_scroll->setWidget(column);
    column->show();
}

void FactsView::edit(const QString &field)
{
    if (m_shown.file.one.id.isNull())
        return;
    if (!isEditing()) {
        m_form->begin(m_shown.seen, m_shown.officers, m_shown.factsDraft);
        m_stack->setCurrentWidget(m_form);
    }
    m_form->focusField(field.isEmpty() ? QStringLiteral("party_name") : field);
}

void FactsView::leaveForm()
{
    const bool here = m_form->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_reading);
    showFacts();
    if (here)
        m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
