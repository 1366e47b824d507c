#include "ui/casework/PeriodForm.h"

#include "core/casework/ExcludedGround.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QDate dayIn(const TypedLine *line)
{
    return QDate::fromString(line->value().toString(), Qt::ISODate);
}

} // namespace

PeriodForm::PeriodForm(QWidget *parent)
    : QFrame(parent)
    , m_title(sectionLabel({}))
    , m_explanation(mutedLabel({}))
    , m_ground(new QComboBox)
    , m_from(new TypedLine(TypedLine::Kind::Day))
    , m_until(new TypedLine(TypedLine::Kind::Day))
    , m_words(new QLineEdit)
    , m_finish(new QPushButton)
{
    setRole(this, "card");
    setObjectName(QStringLiteral("periodForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    layout->setSpacing(measure::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    auto *days = new QGridLayout;
    days->setVerticalSpacing(measure::kGrid);
    days->setHorizontalSpacing(measure::kGap);
    m_groundField = add(m_ground, days, 0);
    m_fromField = add(m_from, days, 1);
    m_untilField = add(m_until, days, 2);
    days->setColumnStretch(0, 2);
    days->setColumnStretch(1, 1);
    days->setColumnStretch(2, 1);
    layout->addLayout(days);
    auto *words = new QGridLayout;
    words->setVerticalSpacing(measure::kGrid);
    m_wordsField = add(m_words, words, 0);
    words->setColumnStretch(0, 1);
    m_finish->setProperty("primary", true);
    m_finish->setObjectName(QStringLiteral("keepPeriod"));
    auto *cancel = new QPushButton(tr("Cancel"));
    words->addWidget(m_finish, 1, 1);
    words->addWidget(cancel, 1, 2);
    layout->addLayout(words);
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_until->setObjectName(QStringLiteral("periodUntil"));
    m_words->setObjectName(QStringLiteral("periodWords"));
    m_ground->setObjectName(QStringLiteral("periodGround"));
    auto *finish = new QAction(this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &PeriodForm::keep);
    connect(m_finish, &QPushButton::clicked, this, &PeriodForm::keep);
    connect(m_words, &QLineEdit::returnPressed, this, &PeriodForm::keep); // it is the last field
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &PeriodForm::explainGround);
    hide();
}

PeriodForm::Field PeriodForm::add(QWidget *field, QGridLayout *grid, int column)
{
    Field out{mutedLabel({}), field, new QLabel};
    out.label->setBuddy(field);
    setRole(out.fault, "error");
    out.fault->setWordWrap(true);
    out.fault->hide();
    grid->addWidget(out.label, 0, column);
    grid->addWidget(field, 1, column);
    grid->addWidget(out.fault, 2, column);
    return out;
}

void PeriodForm::label(const Field &field, const QString &words, bool required)
{
    field.label->setText(required ? words + QStringLiteral(" *") : words);
    field.field->setAccessibleName(words);
    for (QWidget *part : {static_cast<QWidget *>(field.label), field.field})
        part->setVisible(!words.isEmpty());
    field.fault->hide();
}

void PeriodForm::ask(const PeriodQuestion &question)
{
    m_question = question;
    m_kept = false;
    m_title->setText(question.title);
    m_ground->clear();
    for (const QString &ground : question.grounds)
        m_ground->addItem(casework::excludedGroundName(ground), ground);
    label(m_groundField, question.grounds.isEmpty() ? QString() : tr("Ground"), true);
    label(m_fromField, question.from, true);
    label(m_untilField, question.until, question.from.isEmpty());
    label(m_wordsField, question.words, true);
    m_from->setValue(question.entry.from.toString(Qt::ISODate));
    m_until->setValue(question.entry.until.toString(Qt::ISODate));
    m_words->setText(question.entry.words);
    m_finish->setText(question.finish);
    m_finish->setToolTip(question.finish + QStringLiteral("  Ctrl+Enter"));
    explainGround();
    show();
    for (const Field &field : {m_groundField, m_fromField, m_untilField, m_wordsField}) {
        if (field.field->isVisibleTo(this)) {
            field.field->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void PeriodForm::settle()
{
    if (m_kept)
        hide();
}

/// From what to what time on the chosen ground runs stands above its days.
void PeriodForm::explainGround()
{
    const casework::ExcludedGround *ground = casework::excludedGround(m_ground->currentData().toString());
    const QString span = ground ? Message{"casework", ground->span, {}}.inWords() : QString();
    QStringList words{
        m_question.explanation, span.isEmpty() ? QString() : tr("%1: %2.").arg(m_ground->currentText(), span)};
    words.removeAll(QString());
    m_explanation->setText(words.join(u' '));
    m_explanation->setVisible(!words.isEmpty());
}

PeriodEntry PeriodForm::entry() const
{
    return {m_ground->currentData().toString(), dayIn(m_from), dayIn(m_until), m_words->text().trimmed()};
}

void PeriodForm::keep()
{
    const PeriodEntry entered = entry();
    auto faults = m_question.check(entered);
    if (!m_until->text().trimmed().isEmpty() && !entered.until.isValid())
        faults.push_back({QStringLiteral("until_on"),
            {"casework", QT_TRANSLATE_NOOP("casework", "Write the day as 2026-11-25."), {}}});
    const auto say = [&faults](const Field &under, const QStringList &names) {
        const auto at = std::find_if(faults.begin(), faults.end(),
            [&names](const casework::PeriodFault &fault) { return names.contains(fault.field); });
        under.fault->setVisible(at != faults.end());
        if (at != faults.end())
            under.fault->setText(at->words.inWords());
    };
    const bool asksGround = !m_question.grounds.isEmpty();
    say(m_groundField, asksGround ? QStringList{QStringLiteral("ground")} : QStringList());
    say(m_fromField, {QStringLiteral("from_on"), QStringLiteral("granted_on")});
    say(m_untilField, {QStringLiteral("until_on")});
    QStringList rest{QStringLiteral("note"), QStringLiteral("reason"), QStringLiteral("rule")};
    if (!asksGround)
        rest.append(QStringLiteral("ground"));
    say(m_wordsField, rest);
    for (const Field &field : {m_groundField, m_fromField, m_untilField, m_wordsField}) {
        if (field.fault->isVisibleTo(this))
            return field.field->setFocus(Qt::OtherFocusReason);
    }
    m_kept = true;
    emit given(m_question.write(entered));
}

void PeriodForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
}

} // namespace qilian::ui
