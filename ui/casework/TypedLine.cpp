#include "ui/casework/TypedLine.h"

#include "core/base/Money.h"
#include "core/casework/TypedDay.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace qilian::ui {

namespace {

const QString kMinute = QStringLiteral("yyyy-MM-dd HH:mm");

QJsonValue figure(const QString &text)
{
    bool isFigure = false;
    const qint64 number = text.normalized(QString::NormalizationForm_KC).remove(u',').trimmed().toLongLong(&isFigure);
    return isFigure ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue list(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[、，,;；]\\s*"));
    return QJsonArray::fromStringList(text.split(kBetween, Qt::SkipEmptyParts));
}

} // namespace

TypedLine::TypedLine(Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    if (kind == Kind::Day)
        setPlaceholderText(QStringLiteral("2026-08-15"));
    else if (kind == Kind::Minute)
        setPlaceholderText(QStringLiteral("2026-08-15 09:30"));
    else if (kind == Kind::Money)
        setPlaceholderText(tr("Yuan, e.g. 50000"));
    if (kind == Kind::Money || kind == Kind::Integer)
        setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, [this] { setValue(value()); });
}

QJsonValue TypedLine::read(Kind kind, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QJsonValue::Undefined;
    switch (kind) {
    case Kind::Words:
        return typed;
    case Kind::Day:
        if (const auto day = casework::typedDay(typed))
            return day->toString(Qt::ISODate);
        return typed;
    case Kind::Minute:
        if (const auto moment = casework::typedMinute(typed))
            return moment->toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
        return typed;
    case Kind::Integer:
        return figure(typed);
    case Kind::Money:
        if (const Result<Money> amount = Money::parse(typed))
            return amount->fen();
        return typed;
    case Kind::List:
        return list(typed);
    }
    Q_UNREACHABLE();
}

QString TypedLine::written(Kind kind, const QJsonValue &value)
{
    if (kind == Kind::Minute) {
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODate);
        return moment.isValid() ? moment.toString(kMinute) : value.toString();
    }
    if (kind == Kind::Money && value.isDouble())
        return Money::fromFen(value.toInteger()).text();
    if (kind == Kind::Integer && value.isDouble())
        return QString::number(value.toInteger());
    if (kind != Kind::List)
        return value.toString();
    QStringList words;
    for (const QJsonValue word : value.toArray())
        words.append(word.toString());
    return words.join(u'、');
}

void TypedLine::setValue(const QJsonValue &value)
{
    if (const QString shown = written(m_kind, value); shown != text())
        setText(shown);
}

} // namespace qilian::ui
