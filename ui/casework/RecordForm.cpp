#include "ui/casework/RecordForm.h"

#include "core/base/ChinaTime.h"

#include "ui/casework/RecordDraft.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using Kind = RecordField::Kind;

TypedLine::Kind lineKind(Kind kind)
{
    return kind == Kind::Day   ? TypedLine::Kind::Day
        : kind == Kind::Minute ? TypedLine::Kind::Minute
        : kind == Kind::Money  ? TypedLine::Kind::Money
                               : TypedLine::Kind::Words;
}

/// Moments stand as milliseconds in the journal and as local minutes in the line.
QJsonValue minuteOf(const QJsonValue &stored)
{
    if (!stored.isDouble())
        return stored.isString() ? stored : QJsonValue(QJsonValue::Undefined); // half typed
    return QDateTime::fromMSecsSinceEpoch(stored.toInteger(), Qt::OffsetFromUTC, kChinaOffset)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

QJsonValue storedMinute(const QJsonValue &typed)
{
    QDateTime moment = QDateTime::fromString(typed.toString(), QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!moment.isValid())
        return typed;
    moment.setOffsetFromUtc(kChinaOffset);
    return moment.toMSecsSinceEpoch();
}

/// What is typed cannot be what the field asks for.
bool isUnreadable(const RecordField &field, const QJsonValue &value)
{
    if (value.isNull())
        return false;
    switch (field.kind) {
    case Kind::Day:
        return !QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case Kind::Minute:
    case Kind::Money:
        return !value.isDouble();
    default:
        return false;
    }
}

} // namespace

RecordForm::RecordForm(Background &background, QWidget *parent)
    : QFrame(parent)
    , m_title(sectionLabel({}))
    , m_place(new QWidget)
    , m_keep(new QPushButton)
    , m_resumed(new Notice)
    , m_draft(new RecordDraft(
          background, [this] { return values(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_title);
    m_resumed->setObjectName(QStringLiteral("resumed"));
    layout->addWidget(m_resumed);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, measure::kGap, 0);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_place);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    m_keep->setObjectName(QStringLiteral("keepRecord"));
    m_keep->setProperty("primary", true);
    m_keep->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("Esc"));
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto *keep = new QAction(tr("Keep"), this);
    keep->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    keep->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keep);
    connect(keep, &QAction::triggered, this, &RecordForm::finish);
    connect(m_keep, &QPushButton::clicked, this, &RecordForm::finish);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::left);
    connect(m_draft, &RecordDraft::resumed, this, [this](const QJsonObject &typed) {
        takeBack(typed);
        m_resumed->show(Notice::Tone::Info, tr("What you typed before is back. It is not on record yet."),
            tr("Begin anew"), [this] {
                m_draft->forget();
                takeBack(m_draft->shown());
                m_resumed->clear();
            });
    });
}

QWidget *RecordForm::make(const RecordField &field, const std::vector<access::Officer> &officers)
{
    switch (field.kind) {
    case Kind::Words:
    case Kind::Day:
    case Kind::Minute:
    case Kind::Money:
        return new TypedLine(lineKind(field.kind));
    case Kind::Lines: {
        auto *edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 24);
        return edit;
    }
    case Kind::Tick:
        return new QCheckBox(field.label);
    case Kind::Choice: {
        auto *box = new ChoiceBox;
        for (const RecordField::Option &option : field.options)
            box->addItem(option.words, option.value);
        connect(box, &QComboBox::currentIndexChanged, this, &RecordForm::arrange);
        return box;
    }
    case Kind::Officers: {
        auto *all = new QWidget;
        auto *row = new QVBoxLayout(all);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(measure::kGrid);
        for (const access::Officer &officer : officers) {
            auto *tick = new QCheckBox(officer.name);
            tick->setProperty("officer", officer.id.text());
            row->addWidget(tick);
        }
        if (auto *first = all->findChild<QCheckBox *>())
            all->setFocusProxy(first);
        return all;
    }
    }
    Q_UNREACHABLE();
}

void RecordForm::begin(const QString &draft, const QString &title, const QString &keep, std::vector<RecordField> fields,
    const QJsonObject &values, Check check, const std::vector<access::Officer> &officers)
{
    m_draft->leave();
    m_resumed->clear();
    m_check = std::move(check);
    m_title->setText(title);
    m_keep->setText(keep);
    m_fields = std::move(fields);
    m_widgets.clear();
    delete m_column;
    m_column = new FormColumn;
    static_cast<QVBoxLayout *>(m_place->layout())->insertWidget(0, m_column);
    QWidget *first = nullptr;
    for (const RecordField &field : m_fields) {
        QWidget *widget = make(field, officers);
        widget->setObjectName(field.name);
        widget->setAccessibleName(field.label);
        m_widgets[field.name] = widget;
        m_column->add(field.name, field.kind == Kind::Tick ? QString() : field.label, widget,
            field.required ? FormColumn::Need::Required : FormColumn::Need::Optional, field.hint);
        setValue(field.name, values.value(field.name));
        if (!first)
            first = widget;
    }
    arrange();
    m_draft->begin(draft);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void RecordForm::takeBack(const QJsonObject &typed)
{
    for (const RecordField &field : m_fields) {
        if (const auto at = typed.constFind(field.name); at != typed.constEnd())
            setValue(field.name, *at);
    }
    arrange();
}

void RecordForm::setValue(const QString &name, const QJsonValue &value)
{
    QWidget *widget = m_widgets.at(name);
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [&name](const RecordField &one) { return one.name == name; });
    if (auto *line = qobject_cast<TypedLine *>(widget)) {
        const bool empty = field->kind == Kind::Money && value.isDouble() && value.toInteger() == 0;
        line->setValue(empty                  ? QJsonValue(QJsonValue::Undefined)
                : field->kind == Kind::Minute ? minuteOf(value)
                                              : value);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        edit->setPlainText(value.toString());
    } else if (auto *tick = qobject_cast<QCheckBox *>(widget)) {
        tick->setChecked(value.toBool());
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
    } else {
        for (QCheckBox *one : widget->findChildren<QCheckBox *>())
            one->setChecked(value.toArray().contains(one->property("officer").toString()));
    }
}

QJsonObject RecordForm::values() const
{
    QJsonObject out;
    for (const RecordField &field : m_fields) {
        const QWidget *widget = m_widgets.at(field.name);
        QJsonValue value;
        if (const auto *line = qobject_cast<const TypedLine *>(widget)) {
            value = line->value();
            if (value.isUndefined())
                value = field.kind == Kind::Words ? QJsonValue(QString()) : QJsonValue();
            if (field.kind == Kind::Minute && !value.isNull())
                value = storedMinute(value);
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            value = edit->toPlainText().trimmed();
        } else if (const auto *tick = qobject_cast<const QCheckBox *>(widget)) {
            value = tick->isChecked();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            value = box->currentData().toString();
        } else {
            QJsonArray ids;
            for (const QCheckBox *one : widget->findChildren<QCheckBox *>()) {
                if (one->isChecked())
                    ids.append(one->property("officer").toString());
            }
            value = ids;
        }
        out.insert(field.name, value);
    }
    return out;
}

void RecordForm::arrange()
{
    for (const RecordField &field : m_fields) {
        if (field.onlyWith.isEmpty())
            continue;
        const auto *box = qobject_cast<QComboBox *>(m_widgets.at(field.onlyWith));
        const auto widget = m_widgets.find(field.name);
        if (box && widget != m_widgets.end())
            m_column->setFieldVisible(field.name, field.values.contains(box->currentData().toString()));
    }
}

void RecordForm::finish()
{
    QJsonObject typed = values();
    FormColumn::Faults faults;
    for (const RecordField &field : m_fields) {
        if (!isUnreadable(field, typed.value(field.name)))
            continue;
        faults.push_back({field.name,
            field.kind == Kind::Money        ? tr("Write the sum in yuan: 12,345.67.")
                : field.kind == Kind::Minute ? tr("Write day and time: 2026-11-25 09:30.")
                                             : tr("Write the day as 2026-11-25.")});
        typed.insert(field.name, QJsonValue());
    }
    for (const auto &[name, words] : m_check(typed)) {
        const auto same =
            std::find_if(faults.begin(), faults.end(), [&name](const auto &one) { return one.first == name; });
        if (same == faults.end())
            faults.emplace_back(name, words);
    }
    m_column->showFaults(faults);
    if (faults.empty())
        emit kept(typed);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    emit left();
}

} // namespace qilian::ui
