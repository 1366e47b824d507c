#include "ui/casework/MeasureForm.h"

#include "ui/casework/RecordDraft.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace qilian::ui {

MeasureForm::MeasureForm(Background &background, QWidget *parent)
    : QWidget(parent)
    , m_title(sectionLabel({}))
    , m_lead(mutedLabel({}))
    , m_resumed(new Notice)
    , m_scroll(new QScrollArea)
    , m_draft(new RecordDraft(
          background, [this] { return typed(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    m_resumed->setObjectName(QStringLiteral("resumed"));
    layout->addWidget(m_resumed);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveMeasure"));
    save->setProperty("primary", true);
    save->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *back = new QPushButton(tr("Back"));
    back->setToolTip(QStringLiteral("Esc"));
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto *finish = new QAction(save->text(), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &MeasureForm::keep);
    connect(save, &QPushButton::clicked, this, &MeasureForm::keep);
    connect(back, &QPushButton::clicked, this, &MeasureForm::left);
    connect(m_draft, &RecordDraft::resumed, this, [this](const QJsonObject &before) {
        takeBack(before);
        m_resumed->show(Notice::Tone::Info, tr("What you typed before is back. It is not on record yet."),
            tr("Begin anew"), [this] {
                m_draft->forget();
                takeBack(m_draft->shown());
                m_resumed->clear();
            });
    });
}

void MeasureForm::begin(const QString &draft, const QString &title, const QString &lead,
    std::vector<MeasureField> fields, const QJsonObject &values, const std::vector<access::Officer> &officers,
    Check check, Save save)
{
    m_draft->leave();
    m_resumed->clear();
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_values = values;
    m_check = std::move(check);
    m_save = std::move(save);
    m_fields.clear();
    m_column = new FormColumn;
    for (MeasureField &field : fields) {
        QWidget *widget = field.make(officers);
        field.show(widget, values.value(field.name));
        m_column->add(field.name, field.kind == MeasureField::Kind::Tick ? QString() : field.label, widget,
            field.required ? FormColumn::Need::Required : FormColumn::Need::Optional, field.hint);
        m_fields.emplace_back(std::move(field), widget);
    }
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->addWidget(m_column);
    layout->addStretch(1);
    m_scroll->setWidget(body);
    m_draft->begin(draft);
    if (!m_fields.empty())
        m_fields.front().second->setFocus(Qt::OtherFocusReason);
}

QJsonObject MeasureForm::typed() const
{
    QJsonObject out;
    for (const auto &[field, widget] : m_fields) {
        const Result<QJsonValue> value = field.read(widget);
        const auto *line = qobject_cast<const TypedLine *>(widget);
        out.insert(field.name, value ? *value : line ? QJsonValue(line->text()) : QJsonValue());
    }
    return out;
}

void MeasureForm::takeBack(const QJsonObject &typed)
{
    for (const auto &[field, widget] : m_fields) {
        if (const auto at = typed.constFind(field.name); at != typed.constEnd())
            field.show(widget, *at);
    }
}

void MeasureForm::keep()
{
    FormColumn::Faults faults;
    QJsonObject values = m_values;
    for (const auto &[field, widget] : m_fields) {
        if (const Result<QJsonValue> value = field.read(widget))
            values.insert(field.name, *value);
        else
            faults.emplace_back(field.name, value.error().message.inWords());
    }
    const FormColumn::Faults unread = faults; // of them nothing else can be said
    for (const qilian::measure::Fault &fault : m_check(values)) {
        const auto isIt = [&fault](const auto &one) { return one.first == fault.field; };
        const auto same = std::find_if(faults.begin(), faults.end(), isIt);
        if (same == faults.end())
            faults.emplace_back(fault.field, fault.words.inWords());
        else if (std::none_of(unread.begin(), unread.end(), isIt))
            same->second += u'\n' + fault.words.inWords();
    }
    m_column->showFaults(faults);
    if (faults.empty())
        return m_save(values);
    QTimer::singleShot(0, m_column, [this] { // once the faults have their place
        if (QWidget *faulty = m_column->focusWidget())
            m_scroll->ensureWidgetVisible(faulty, 0, faulty->fontMetrics().height() * 4);
    });
}

void MeasureForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace qilian::ui
