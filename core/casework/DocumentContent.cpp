#include "core/casework/DocumentContent.h"

#include "core/base/Identifiers.h"
#include "core/casework/TypedDay.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace qilian::casework {
namespace {

QString text(const QJsonValue &value, const char *key)
{
    return value[QLatin1String(key)].toString().trimmed();
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(separator);
}

QString lawText(const QJsonValue &law)
{
    const QString name = text(law, "law");
    QString out = (name.isEmpty() ? QString() : QStringLiteral("《%1》").arg(name)) + text(law, "article");
    if (const QString words = text(law, "text"); !words.isEmpty())
        out += QStringLiteral("“%1”").arg(words);
    return out;
}

QString personText(const QJsonValue &person)
{
    QString out = text(person, "name");
    const QString detail = joined(
        {text(person, "unit"), text(person, "post"),
            text(person, "relation").isEmpty() ? QString() : QStringLiteral("与本案关系：") + text(person, "relation")},
        QStringLiteral("，"));
    if (!detail.isEmpty())
        out += QStringLiteral("，") + detail;
    if (const QString number = text(person, "number"); !number.isEmpty())
        out += QStringLiteral("（%1）").arg(number);
    return out;
}

/// Act by act and person by person, with what they come to for each. Empty where the officer has typed another figure
/// than they make: then only his figure is said.
QStringList fineLines(const QJsonValue &penalty)
{
    QStringList out;
    std::optional<Money> ofParty;
    const QJsonArray fines = penalty[QLatin1String("fines")].toArray();
    for (qsizetype i = 0; i < fines.size();) {
        const QString name = text(fines[i], "name");
        const bool isParty = text(fines[i], "who") == QLatin1String("party");
        Money sum;
        int acts = 0;
        for (; i < fines.size() && text(fines[i], "name") == name; ++i) {
            const QString act = QStringLiteral("对%1%2的行为").arg(name, text(fines[i], "act"));
            const QJsonValue fine = fines[i][QLatin1String("fine_fen")];
            if (!fine.isDouble()) {
                out.append(act + QStringLiteral("，不予行政处罚"));
                continue;
            }
            const Money amount = Money::fromFen(fine.toInteger());
            out.append(act + QStringLiteral("，处罚款人民币%1").arg(documentMoney(amount)));
            sum = sum.plus(amount).value_or(amount);
            ++acts;
        }
        if (acts > 1)
            out.append(QStringLiteral("以上对%1的罚款合并执行，合计人民币%2").arg(name, documentMoney(sum)));
        if (isParty && acts > 0)
            ofParty = sum;
    }
    const QJsonValue typed = penalty[QLatin1String("fine_fen")];
    const bool same = typed.isDouble() ? ofParty == Money::fromFen(typed.toInteger()) : !ofParty;
    return same ? out : QStringList();
}

QStringList penaltyLines(const QJsonValue &penalty)
{
    QStringList out;
    const auto money = [&penalty](const char *key) { return Money::fromFen(penalty[QLatin1String(key)].toInteger()); };
    for (const QJsonValue kind : penalty[QLatin1String("kinds")].toArray()) {
        if (kind.toString() != QStringLiteral("罚款") && kind.toString() != QStringLiteral("没收违法所得"))
            out.append(kind.toString());
    }
    if (penalty[QLatin1String("confiscation_fen")].toInteger() > 0)
        out.append(QStringLiteral("没收违法所得人民币%1").arg(documentMoney(money("confiscation_fen"))));
    if (const QStringList fines = fineLines(penalty); !fines.isEmpty())
        out += fines;
    else if (penalty[QLatin1String("fine_fen")].isDouble())
        out.append(QStringLiteral("罚款人民币%1").arg(documentMoney(money("fine_fen"))));
    if (const QString other = text(penalty, "other"); !other.isEmpty())
        out.append(other);
    return out;
}

QStringList evidenceLines(const QJsonArray &items)
{
    QStringList out;
    int n = 0;
    for (const QJsonValue item : items) {
        QStringList about;
        if (const QString day = text(item, "taken_at"); !day.isEmpty())
            about.append(documentDate(QDate::fromString(day.left(10), Qt::ISODate)) + QStringLiteral("取得"));
        if (const QString by = text(item, "by"); !by.isEmpty())
            about.append(by);
        QString line = QStringLiteral("%1．%2").arg(++n).arg(text(item, "title"));
        if (!about.isEmpty())
            line += QStringLiteral("（%1）").arg(about.join(QStringLiteral("，")));
        if (const QString proves = text(item, "proves"); !proves.isEmpty())
            line += QStringLiteral("，证明") + proves;
        out.append(line + (n == items.size() ? QStringLiteral("。") : QStringLiteral("；")));
    }
    return out;
}

QStringList tableLines(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList out;
    for (const QJsonValue row : value[QLatin1String("rows")].toArray()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells.append(cell.toString());
        out.append(joined(cells, QStringLiteral("：")));
    }
    return out;
}

DocumentFault fault(const DocumentField &field, const char *words, const QStringList &values)
{
    return {field.id, {"casework", words, values}};
}

QDateTime minuteOf(const QJsonObject &fields, const char *key)
{
    return QDateTime::fromString(fields.value(QLatin1String(key)).toString(), Qt::ISODate);
}

/// What was typed into a field of days, figures or amounts and is none.
std::optional<DocumentFault> wrongShape(const DocumentField &field, const QJsonValue &value)
{
    const auto says = [&field](const char *words) { return fault(field, words, {field.name}); };
    const auto isNoAmount = [&value](const char *key) {
        const QJsonValue amount = value[QLatin1String(key)];
        return !amount.isUndefined() && amount.toInteger(-1) < 0;
    };
    constexpr const char *kYear = QT_TRANSLATE_NOOP("casework", "The year of “%1” cannot be right.");
    switch (field.type) {
    case FieldType::Penalty:
        if (isNoAmount("fine_fen") || isNoAmount("confiscation_fen"))
            return says(QT_TRANSLATE_NOOP("casework", "“%1” needs an amount."));
        break;
    case FieldType::Money:
        if (value.toInteger(-1) < 0)
            return says(QT_TRANSLATE_NOOP("casework", "“%1” needs an amount."));
        break;
    case FieldType::Integer:
        if (value.toInteger(-1) < 0)
            return says(QT_TRANSLATE_NOOP("casework", "“%1” needs a whole number."));
        break;
    case FieldType::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid())
            return says(QT_TRANSLATE_NOOP("casework", "“%1” needs a day."));
        if (!isPlausible(day))
            return says(kYear);
        break;
    }
    case FieldType::DateTime: {
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (!moment.isValid())
            return says(QT_TRANSLATE_NOOP("casework", "“%1” needs a day and a time."));
        if (!isPlausible(moment.date()))
            return says(kYear);
        break;
    }
    case FieldType::DateRange: {
        const QDate from = QDate::fromString(text(value, "from"), Qt::ISODate);
        const QDate to = QDate::fromString(text(value, "to"), Qt::ISODate);
        if (!from.isValid() || (!text(value, "to").isEmpty() && !to.isValid()))
            return says(QT_TRANSLATE_NOOP("casework", "“%1” needs a day."));
        if (!isPlausible(from) || (to.isValid() && !isPlausible(to)))
            return says(kYear);
        if (to.isValid() && to < from)
            return says(QT_TRANSLATE_NOOP("casework", "“%1” ends before it begins."));
        break;
    }
    default:
        break;
    }
    return std::nullopt;
}

std::optional<DocumentFault> wrongValue(const DocumentField &field, const QJsonObject &fields)
{
    const QJsonValue value = fields.value(field.id);
    if (field.id == QLatin1String("officers") && value.toArray().size() < 2)
        return fault(
            field, QT_TRANSLATE_NOOP("casework", "At least two officers with a certificate must be named."), {});
    if (field.id == QLatin1String("party_code")) {
        static const QRegularExpression kLooksLikeCode(QStringLiteral("^[0-9A-Za-z]{15,20}$"));
        const QString code = value.toString().trimmed();
        if (kLooksLikeCode.match(code).hasMatch() && !SocialCreditCode::parse(code) && !CitizenId::parse(code))
            return fault(field,
                QT_TRANSLATE_NOOP("casework", "The code of the party is not valid: compare it with the licence."), {});
    }
    if (field.id == QLatin1String("end") && minuteOf(fields, "end") <= minuteOf(fields, "start"))
        return fault(field, QT_TRANSLATE_NOOP("casework", "The end must be after the beginning."), {});
    return wrongShape(field, value);
}

} // namespace

bool isEmptyField(const DocumentField &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Bool:
    case FieldType::Integer:
    case FieldType::Money:
        return value.isNull() || value.isUndefined();
    case FieldType::PersonList:
    case FieldType::QuestionTable:
    case FieldType::EvidenceList:
    case FieldType::LawList:
    case FieldType::Attachment:
        return value.toArray().isEmpty();
    case FieldType::Table:
        return value[QLatin1String("rows")].toArray().isEmpty() && value.toString().trimmed().isEmpty();
    case FieldType::Confirm:
        return !value[QLatin1String("confirmed")].toBool();
    case FieldType::Penalty:
        return value[QLatin1String("kinds")].toArray().isEmpty() && value[QLatin1String("fine_fen")].isUndefined()
            && text(value, "other").isEmpty();
    case FieldType::Person:
    case FieldType::Approval:
    case FieldType::Receipt:
        return text(value, "name").isEmpty();
    case FieldType::DateRange:
        return text(value, "from").isEmpty();
    default:
        return value.toString().trimmed().isEmpty();
    }
}

QString documentDate(QDate day)
{
    return day.isValid() ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

QString documentMinute(const QDateTime &moment)
{
    return moment.isValid() ? documentDate(moment.date()) + moment.time().toString(QStringLiteral("H时mm分"))
                            : QString();
}

QString documentMoney(Money amount)
{
    return QStringLiteral("%1（¥%2）").arg(amount.capitals(), amount.text());
}

QString documentOrdinal(int number)
{
    static const QString kDigits = QStringLiteral("一二三四五六七八九");
    Q_ASSERT(number >= 1 && number <= 99);
    const int tens = number / 10;
    QString out = tens > 1 ? QString(kDigits[tens - 1]) : QString();
    if (tens > 0)
        out += QStringLiteral("十");
    return number % 10 > 0 ? out + kDigits[number % 10 - 1] : out;
}

std::vector<DocumentFault> checkDocument(const DocumentType &type, const QJsonObject &fields)
{
    std::vector<DocumentFault> found;
    for (const DocumentField &field : type.fields) {
        if (field.comesLater())
            continue;
        if (isEmptyField(field, fields.value(field.id))) {
            if (field.required)
                found.push_back(field.rule.isEmpty()
                        ? fault(field, QT_TRANSLATE_NOOP("casework", "Fill in “%1”."), {field.name})
                        : fault(field, QT_TRANSLATE_NOOP("casework", "Fill in “%1” (%2)."), {field.name, field.rule}));
            continue;
        }
        if (auto wrong = wrongValue(field, fields))
            found.push_back(std::move(*wrong));
    }
    return found;
}

QStringList documentLines(const DocumentField &field, const QJsonValue &value)
{
    if (isEmptyField(field, value))
        return {};
    switch (field.type) {
    case FieldType::Money:
        return {value.isDouble() ? QStringLiteral("人民币") + documentMoney(Money::fromFen(value.toInteger()))
                                 : value.toString()};
    case FieldType::Integer:
        return {value.isDouble() ? QString::number(value.toInteger()) : value.toString()};
    case FieldType::Bool:
        return {value.toBool() ? QStringLiteral("是") : QStringLiteral("否")};
    case FieldType::Date:
        return {documentDate(QDate::fromString(value.toString(), Qt::ISODate))};
    case FieldType::DateTime:
        return {documentMinute(QDateTime::fromString(value.toString(), Qt::ISODate))};
    case FieldType::DateRange:
        return {joined({documentDate(QDate::fromString(text(value, "from"), Qt::ISODate)),
                           documentDate(QDate::fromString(text(value, "to"), Qt::ISODate))},
            QStringLiteral("至"))};
    case FieldType::Confirm:
        return {
            joined({text(value, "told"),
                       text(value, "answer").isEmpty() ? QString() : QStringLiteral("答：") + text(value, "answer")},
                QString())};
    case FieldType::Person:
        return {personText(value)};
    case FieldType::PersonList: {
        QStringList out;
        for (const QJsonValue person : value.toArray())
            out.append(personText(person));
        return {out.join(QStringLiteral("；"))};
    }
    case FieldType::QuestionTable: {
        QStringList out;
        for (const QJsonValue row : value.toArray())
            out << QStringLiteral("问：") + text(row, "q") << QStringLiteral("答：") + text(row, "a");
        return out;
    }
    case FieldType::Table:
        return tableLines(value);
    case FieldType::EvidenceList:
        return evidenceLines(value.toArray());
    case FieldType::LawList: {
        QStringList out;
        for (const QJsonValue law : value.toArray())
            out.append(lawText(law));
        return {out.join(QStringLiteral("、"))};
    }
    case FieldType::Penalty:
        return penaltyLines(value);
    case FieldType::Approval:
        return {text(value, "opinion"),
            joined({text(value, "name"), documentDate(QDate::fromString(text(value, "on"), Qt::ISODate))},
                QStringLiteral("　"))};
    case FieldType::Attachment: {
        QStringList out;
        for (const QJsonValue item : value.toArray())
            out.append(item.toString());
        return out;
    }
    case FieldType::Seal:
    case FieldType::Receipt:
        return {};
    default:
        return value.toString().split(u'\n', Qt::SkipEmptyParts);
    }
}

} // namespace qilian::casework
