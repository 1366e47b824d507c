#include "ui/casework/MeasureField.h"

#include "core/base/ChinaTime.h"

#include "ui/casework/ThingsTable.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr auto kValue = "value"; // of a tick: what it stands for
constexpr auto kOthers = "others"; // of the list of ticks: values on record that none stands for
constexpr int kLines = 3;

/// The words of a tick over several lines: a click on them is a click on it.
class TickWords final : public QLabel {
public:
    TickWords(const QString &words, QCheckBox *tick)
        : QLabel(words)
        , m_tick(tick)
    {
        setWordWrap(true);
        setBuddy(tick);
    }

protected:
    void mousePressEvent(QMouseEvent *) override { m_tick->click(); }

private:
    QCheckBox *m_tick;
};

/// A list of ticks, each with words that may need several lines.
QWidget *ticks(const std::vector<MeasureField::Choice> &choices)
{
    auto *all = new QWidget;
    auto *layout = new QGridLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    layout->setColumnStretch(1, 1);
    for (const MeasureField::Choice &choice : choices) {
        auto *tick = new QCheckBox;
        tick->setProperty(kValue, choice.value);
        tick->setAccessibleName(choice.words);
        const int row = layout->rowCount();
        layout->addWidget(tick, row, 0, Qt::AlignTop);
        layout->addWidget(new TickWords(choice.words, tick), row, 1);
        if (!all->focusProxy())
            all->setFocusProxy(tick);
    }
    return all;
}

Error notRead(const char *words)
{
    return {Error::Code::Invalid, {"MeasureField", words, {}}, {}};
}

} // namespace

QWidget *MeasureField::make(const std::vector<access::Officer> &officers) const
{
    switch (kind) {
    case Kind::Line:
        return new TypedLine(TypedLine::Kind::Words);
    case Kind::Day:
        return new TypedLine(TypedLine::Kind::Day);
    case Kind::Minute:
        return new TypedLine(TypedLine::Kind::Minute);
    case Kind::Number:
        return new TypedLine(TypedLine::Kind::Integer);
    case Kind::Lines: {
        auto *edit = new QPlainTextEdit;
        setRole(edit, "field");
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLines + 2 * measure::kGap);
        return edit;
    }
    case Kind::Tick:
        return new QCheckBox(label);
    case Kind::Officers: {
        std::vector<Choice> people;
        for (const access::Officer &officer : officers) {
            if (officer.active && officer.has(access::Role::Investigator))
                people.push_back({officer.id.text(), officer.name});
        }
        return ticks(people);
    }
    case Kind::AnyOf:
        return ticks(choices);
    case Kind::Officer:
    case Kind::OneOf: {
        auto *box = new ChoiceBox;
        for (const Choice &choice : choices)
            box->addItem(choice.words, choice.value);
        if (kind == Kind::Officer)
            box->addItem(QCoreApplication::translate("MeasureField", "Nobody yet"), QString());
        for (const access::Officer &officer : officers) {
            if (kind == Kind::Officer && officer.active && officer.has(access::Role::Decider))
                box->addItem(officer.name, officer.id.text());
        }
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(1);
        return box;
    }
    case Kind::Things:
        return new ThingsTable;
    }
    Q_UNREACHABLE();
}

void MeasureField::show(QWidget *widget, const QJsonValue &value) const
{
    if (auto *line = qobject_cast<TypedLine *>(widget)) {
        if (kind == Kind::Minute && value.isDouble())
            line->setValue(QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::OffsetFromUTC, kChinaOffset)
                               .toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        else
            line->setValue(kind == Kind::Number && value.toInt() == 0 ? QJsonValue() : value);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget)) {
        lines->setPlainText(value.toString());
    } else if (auto *tick = qobject_cast<QCheckBox *>(widget)) {
        tick->setChecked(value.toBool());
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
    } else if (auto *things = qobject_cast<ThingsTable *>(widget)) {
        things->setRows(value.toArray());
    } else {
        QStringList others = value.toVariant().toStringList();
        for (QCheckBox *one : widget->findChildren<QCheckBox *>())
            one->setChecked(others.removeAll(one->property(kValue).toString()) > 0);
        widget->setProperty(kOthers, others);
    }
}

Result<QJsonValue> MeasureField::read(const QWidget *widget) const
{
    if (const auto *line = qobject_cast<const TypedLine *>(widget)) {
        const QJsonValue value = line->value();
        const bool isNothing = value.isUndefined();
        switch (kind) {
        case Kind::Day:
            if (isNothing)
                return QJsonValue();
            if (!QDate::fromString(value.toString(), Qt::ISODate).isValid())
                return notRead(QT_TRANSLATE_NOOP("MeasureField", "Write the day as 2026-11-25."));
            return value;
        case Kind::Minute: {
            if (isNothing)
                return QJsonValue();
            QDateTime when = QDateTime::fromString(value.toString(), QStringLiteral("yyyy-MM-ddTHH:mm"));
            if (!when.isValid())
                return notRead(QT_TRANSLATE_NOOP("MeasureField", "Write the moment as 2026-11-25 09:30."));
            when.setOffsetFromUtc(kChinaOffset);
            return QJsonValue(when.toMSecsSinceEpoch());
        }
        case Kind::Number:
            if (!isNothing && !value.isDouble())
                return notRead(QT_TRANSLATE_NOOP("MeasureField", "Write a whole number."));
            return QJsonValue(value.toInteger());
        default:
            return QJsonValue(value.toString().trimmed());
        }
    }
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget))
        return QJsonValue(lines->toPlainText().trimmed());
    if (const auto *tick = qobject_cast<const QCheckBox *>(widget))
        return QJsonValue(tick->isChecked());
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        const QString value = box->currentData().toString();
        return kind == Kind::Officer && value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
    if (const auto *things = qobject_cast<const ThingsTable *>(widget))
        return QJsonValue(things->rows());
    QJsonArray out = QJsonArray::fromStringList(widget->property(kOthers).toStringList());
    for (const QCheckBox *one : widget->findChildren<QCheckBox *>()) {
        if (one->isChecked())
            out.append(one->property(kValue).toString());
    }
    return QJsonValue(out);
}

} // namespace qilian::ui
