#include "core/discretion/PackCell.h"

#include "core/base/Rational.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace qilian::discretion {

namespace {

constexpr int kDigits = 15; // more, and the number of a JSON file would be another one

/// The place is put in later, as the first value.
Error fault(const char *text, const QStringList &values = {})
{
    return {Error::Code::Invalid, {"discretion", text, QStringList{QString()} + values}, {}};
}

Result<QJsonValue> readNumber(const QString &text, bool percent)
{
    QString plain = text;
    plain.remove(u',').remove(u'，').remove(u' ');
    if (percent && (plain.endsWith(u'%') || plain.endsWith(u'％')))
        plain.chop(1);
    const auto digits = std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    if (!Rational::parse(plain) || plain.contains(u'/') || digits > kDigits)
        return fault(QT_TRANSLATE_NOOP("discretion", "%1: “%2” is no number of at most 15 digits."), {text});
    return QJsonValue(plain.toDouble());
}

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

Result<QJsonValue> readDate(const QString &text)
{
    QString plain = text;
    plain.replace(u'/', u'-').replace(u'.', u'-').replace(u'年', u'-').replace(u'月', u'-').remove(u'日');
    const QDate day = QDate::fromString(plain, QStringLiteral("yyyy-M-d"));
    if (!day.isValid())
        return fault(QT_TRANSLATE_NOOP("discretion", "%1: “%2” is no date. Write it as 2026-01-01."), {text});
    return QJsonValue(day.toString(Qt::ISODate));
}

Result<QJsonValue> readYesNo(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"是" || word == u"yes" || word == u"true" || word == u"1")
        return QJsonValue(true);
    if (word == u"否" || word == u"no" || word == u"false" || word == u"0")
        return QJsonValue(false);
    return fault(QT_TRANSLATE_NOOP("discretion", "%1: write 是 or 否, not “%2”."), {text});
}

Result<QJsonValue> readWord(const LayoutColumn &column, const QString &text)
{
    QStringList known;
    for (const LayoutWord &one : column.words) {
        if (text == one.word || text == one.json)
            return QJsonValue(one.json.toString());
        known.append(one.word.toString());
    }
    return fault(QT_TRANSLATE_NOOP("discretion", "%1: “%2” is none of the words %3."), {text, known.join(u'、')});
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression kLineEnd(QStringLiteral("[\r\n]+"));
    QStringList out;
    for (const QString &line : text.split(kLineEnd, Qt::SkipEmptyParts)) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            out.append(trimmed);
    }
    return out;
}

Result<QJsonValue> readCitations(const QString &text)
{
    QJsonArray out;
    for (const QString &line : linesOf(text)) {
        const qsizetype end = line.lastIndexOf(u'》');
        if (!line.startsWith(u'《') || end < 2 || end + 1 == line.size())
            return fault(QT_TRANSLATE_NOOP("discretion", "%1: write a line as 《…法》第…条, not “%2”."), {line});
        out.append(QJsonObject{{QStringLiteral("law"), line.mid(1, end - 1).trimmed()},
            {QStringLiteral("article"), line.mid(end + 1).trimmed()}});
    }
    return QJsonValue(out);
}

struct Pair {
    QString name;
    QString value;
};

/// name=value, in one cell; empty names and values are faults.
Result<std::vector<Pair>> readPairs(const QStringList &parts)
{
    std::vector<Pair> out;
    for (const QString &part : parts) {
        qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            equals = part.indexOf(u'＝');
        Pair pair{part.left(equals).trimmed(), part.mid(equals + 1).trimmed()};
        const bool twice =
            std::any_of(out.begin(), out.end(), [&pair](const Pair &one) { return one.name == pair.name; });
        if (equals < 1 || pair.name.isEmpty() || pair.value.isEmpty() || twice)
            return fault(QT_TRANSLATE_NOOP("discretion", "%1: write name=value, each name once, not “%2”."), {part});
        out.push_back(std::move(pair));
    }
    return out;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression kSeparator(QStringLiteral("[；;\r\n]+"));
    QStringList out;
    for (const QString &part : text.split(kSeparator, Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            out.append(trimmed);
    }
    return out;
}

Result<QJsonValue> readQuestions(const QString &text)
{
    const auto pairs = readPairs(linesOf(text));
    if (!pairs)
        return pairs.error();
    QJsonArray out;
    for (const Pair &one : *pairs)
        out.append(QJsonObject{{QStringLiteral("id"), one.name}, {QStringLiteral("question"), one.value}});
    return QJsonValue(out);
}

Result<QJsonValue> readChoices(const QString &text)
{
    const auto pairs = readPairs(partsOf(text));
    if (!pairs)
        return pairs.error();
    QJsonObject out;
    for (const Pair &one : *pairs)
        out.insert(one.name, one.value);
    return QJsonValue(out);
}

Result<QJsonValue> readShares(const QString &text)
{
    if (!text.contains(u'=') && !text.contains(u'＝'))
        return readNumber(text, true);
    const auto pairs = readPairs(partsOf(text));
    if (!pairs)
        return pairs.error();
    QJsonObject out;
    for (const Pair &one : *pairs) {
        const Result<QJsonValue> number = readNumber(one.value, true);
        if (!number)
            return number.error();
        out.insert(one.name, *number);
    }
    return QJsonValue(out);
}

/// Ids that may stand on one side of an equals sign in a cell.
Result<QString> paired(const QString &name, const QString &value, QStringView separators)
{
    const auto separates = [separators](QChar c) { return separators.contains(c); };
    if (name.contains(u'=') || name.contains(u'＝') || std::any_of(name.begin(), name.end(), separates)
        || std::any_of(value.begin(), value.end(), separates))
        return fault(
            QT_TRANSLATE_NOOP("discretion", "%1: “%2” holds a character that separates entries in a spreadsheet."),
            {QStringLiteral("%1=%2").arg(name, value)});
    return QStringLiteral("%1=%2").arg(name, value);
}

Result<QString> joined(const QJsonObject &object, bool numbers)
{
    QStringList out;
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto pair = paired(at.key(), numbers ? numberText(at.value()) : at.value().toString(), u"；;\r\n");
        if (!pair)
            return pair;
        out.append(*pair);
    }
    return out.join(u'；');
}

Result<QString> questionsText(const QJsonArray &questions)
{
    QStringList out;
    for (const QJsonValue one : questions) {
        const auto pair = paired(one[u"id"].toString(), one[u"question"].toString(), u"\r\n");
        if (!pair)
            return pair;
        out.append(*pair);
    }
    return out.join(u'\n');
}

} // namespace

Result<QJsonValue> readCell(const LayoutColumn &column, const QString &text)
{
    switch (column.kind) {
    case CellKind::Text:
        return QJsonValue(text);
    case CellKind::Date:
        return readDate(text);
    case CellKind::Number:
    case CellKind::Percent:
        return readNumber(text, column.kind == CellKind::Percent);
    case CellKind::YesNo:
        return readYesNo(text);
    case CellKind::Word:
        return readWord(column, text);
    case CellKind::Lines:
        return QJsonValue(QJsonArray::fromStringList(linesOf(text)));
    case CellKind::Citations:
        return readCitations(text);
    case CellKind::Questions:
        return readQuestions(text);
    case CellKind::Choices:
        return readChoices(text);
    case CellKind::Shares:
        return readShares(text);
    }
    Q_UNREACHABLE();
}

QJsonValue emptyCell(const LayoutColumn &column)
{
    switch (column.empty) {
    case WhenEmpty::Omit:
        return QJsonValue(QJsonValue::Undefined);
    case WhenEmpty::Null:
        return QJsonValue(QJsonValue::Null);
    case WhenEmpty::EmptyText:
        return QString();
    case WhenEmpty::No:
        return false;
    case WhenEmpty::Yes:
        return true;
    case WhenEmpty::EmptyList:
        return QJsonArray();
    case WhenEmpty::EmptyObject:
        return QJsonObject();
    }
    Q_UNREACHABLE();
}

Result<QString> cellText(const LayoutColumn &column, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QString();
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Date:
        return value.toString();
    case CellKind::Number:
    case CellKind::Percent:
        return numberText(value);
    case CellKind::YesNo:
        return value.toBool() ? QStringLiteral("是") : QStringLiteral("否");
    case CellKind::Word: {
        const auto known = std::find_if(column.words.begin(), column.words.end(),
            [json = value.toString()](const LayoutWord &one) { return json == one.json; });
        return known == column.words.end() ? value.toString() : known->word.toString();
    }
    case CellKind::Lines: {
        QStringList lines;
        for (const QJsonValue one : value.toArray())
            lines.append(one.toString());
        return lines.join(u'\n');
    }
    case CellKind::Citations: {
        QStringList lines;
        for (const QJsonValue one : value.toArray())
            lines.append(QStringLiteral("《%1》%2").arg(one[u"law"].toString(), one[u"article"].toString()));
        return lines.join(u'\n');
    }
    case CellKind::Questions:
        return questionsText(value.toArray());
    case CellKind::Choices:
        return joined(value.toObject(), false);
    case CellKind::Shares:
        return value.isObject() ? joined(value.toObject(), true) : Result<QString>(numberText(value));
    }
    Q_UNREACHABLE();
}

} // namespace qilian::discretion
