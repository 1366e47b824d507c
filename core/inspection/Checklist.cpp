#include "core/inspection/Checklist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace qilian::inspection {

namespace {

Error damaged(const QString &item, const QString &what)
{
    return {Error::Code::Damaged,
        {"inspection", QT_TRANSLATE_NOOP("inspection", "The checklists are damaged at “%1”: %2."), {item, what}}, {}};
}

std::optional<ChecklistItem::Answer> answerKind(const QString &text)
{
    if (text == QLatin1String("yes_no_na"))
        return ChecklistItem::Answer::YesNoNa;
    if (text == QLatin1String("number"))
        return ChecklistItem::Answer::Number;
    if (text == QLatin1String("choice"))
        return ChecklistItem::Answer::Choice;
    if (text == QLatin1String("text"))
        return ChecklistItem::Answer::Text;
    return std::nullopt;
}

/// One condition: "> 3", "|x| > 10", "< permit_limit", "operator", "not applied"; nullopt where it says something a
/// program cannot test, or names a figure that is not known.
std::optional<bool> holds(
    const QString &comparison, const Rational &value, const std::map<QString, Rational> &variables)
{
    static const QRegularExpression kForm(QStringLiteral("^(\\|x\\|)?\\s*(>=|<=|>|<)\\s*([0-9.]+|[a-z_]+)$"));
    static const QRegularExpression kFlag(QStringLiteral("^(not )?([a-z_]+)$"));
    if (const auto flag = kFlag.match(comparison.trimmed()); flag.hasMatch()) {
        const auto known = variables.find(flag.captured(2));
        if (known == variables.end())
            return std::nullopt;
        return (known->second != Rational(0)) == flag.captured(1).isEmpty();
    }
    const QRegularExpressionMatch match = kForm.match(comparison.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString right = match.captured(3);
    Rational limit;
    if (const auto variable = variables.find(right); variable != variables.end()) {
        limit = variable->second;
    } else {
        const Result<Rational> figure = Rational::parse(right);
        if (!figure)
            return std::nullopt;
        limit = *figure;
    }
    const bool absolute = !match.captured(1).isEmpty() && value < Rational(0);
    const Rational left = absolute ? Rational(0).minus(value).value_or(value) : value;
    const QString sign = match.captured(2);
    if (sign == QLatin1String(">"))
        return left > limit;
    if (sign == QLatin1String("<"))
        return left < limit;
    return sign == QLatin1String(">=") ? left >= limit : left <= limit;
}

/// All of them; what is unknown does not matter where another one fails.
std::optional<bool> holdTogether(
    const QStringList &conditions, const Rational &value, const std::map<QString, Rational> &variables)
{
    bool unknown = false;
    for (const QString &condition : conditions) {
        const std::optional<bool> one = holds(condition, value, variables);
        if (one == false)
            return false;
        unknown = unknown || !one;
    }
    return unknown ? std::nullopt : std::optional(true);
}

Verdict judgeNumber(const ChecklistItem &item, const QString &answer, const std::map<QString, Rational> &variables)
{
    const Result<Rational> value = Rational::parse(answer.normalized(QString::NormalizationForm_KC).trimmed());
    if (!value)
        return Verdict::Invalid;
    bool unknown = false;
    for (const QString &alternative : item.badWhen.split(QStringLiteral(" or "))) {
        const std::optional<bool> one = holdTogether(alternative.split(QStringLiteral(" and ")), *value, variables);
        if (one == true)
            return Verdict::Bad;
        unknown = unknown || !one;
    }
    return unknown ? Verdict::Ask : Verdict::Good;
}

} // namespace

const ChecklistItem *Checklist::item(const QString &itemId) const
{
    const auto at =
        std::find_if(items.begin(), items.end(), [&](const ChecklistItem &one) { return one.id == itemId; });
    return at == items.end() ? nullptr : &*at;
}

Verdict judge(const ChecklistItem &item, const QString &answer, const std::map<QString, Rational> &variables)
{
    if (answer.trimmed().isEmpty())
        return Verdict::Unanswered;
    switch (item.answer) {
    case ChecklistItem::Answer::YesNoNa:
        if (answer != QLatin1String("yes") && answer != QLatin1String("no") && answer != QLatin1String("na"))
            return Verdict::Invalid;
        if (item.badWhen == QLatin1String("manual"))
            return Verdict::Ask;
        return answer == item.badWhen ? Verdict::Bad : Verdict::Good;
    case ChecklistItem::Answer::Choice:
        if (!item.options.contains(answer))
            return Verdict::Invalid;
        if (item.badWhen == QLatin1String("manual"))
            return Verdict::Ask;
        return item.badWhen.split(u'|').contains(answer) ? Verdict::Bad : Verdict::Good;
    case ChecklistItem::Answer::Number:
        return judgeNumber(item, answer, variables);
    case ChecklistItem::Answer::Text:
        return Verdict::Ask;
    }
    Q_UNREACHABLE();
}

Result<Checklists> Checklists::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(QString::number(fault.offset), fault.errorString());
    Checklists out;
    QSet<QString> ids;
    for (const QJsonValue listValue : root[u"checklists"].toArray()) {
        Checklist list;
        list.id = listValue[u"id"].toString();
        list.title = listValue[u"zh"].toString();
        list.kind = listValue[u"kind"].toString();
        list.useWhen = listValue[u"use_when"].toString();
        for (const QJsonValue value : listValue[u"items"].toArray()) {
            ChecklistItem item;
            item.id = value[u"id"].toString();
            item.question = value[u"zh"].toString();
            item.group = value[u"group"].toString();
            item.unit = value[u"unit"].toString();
            item.evidenceHint = value[u"evidence_hint"].toString();
            item.badWhen = value[u"if_bad"][u"when"].toString();
            item.violationHint = value[u"if_bad"][u"violation_hint"].toString();
            for (const QJsonValue option : value[u"options"].toArray())
                item.options.append(option.toString());
            for (const QJsonValue violation : value[u"if_bad"][u"violation_ids"].toArray())
                item.violations.append(violation.toString());
            for (const QJsonValue duty : value[u"legal"].toArray())
                item.duties.push_back({duty[u"law"].toString(), duty[u"article"].toString(),
                    QDate::fromString(duty[u"effective_from"].toString(), Qt::ISODate),
                    QDate::fromString(duty[u"effective_to"].toString(), Qt::ISODate)});
            const auto kind = answerKind(value[u"answer"].toString());
            if (item.id.isEmpty() || item.question.isEmpty() || ids.contains(item.id) || !kind)
                return damaged(item.id, QStringLiteral("id, zh or answer"));
            ids.insert(item.id);
            item.answer = *kind;
            if ((item.answer == ChecklistItem::Answer::Choice) == item.options.isEmpty())
                return damaged(item.id, QStringLiteral("options"));
            if (item.badWhen.isEmpty())
                return damaged(item.id, QStringLiteral("if_bad"));
            list.items.push_back(std::move(item));
        }
        if (list.id.isEmpty() || list.items.empty())
            return damaged(list.id, QStringLiteral("items"));
        out.m_all.push_back(std::move(list));
    }
    if (out.m_all.empty())
        return damaged(QStringLiteral("checklists"), QStringLiteral("0"));
    return out;
}

const Checklists &Checklists::shipped()
{
    static const Checklists kChecklists = [] {
        QFile file(QStringLiteral(":/checklists/checklists.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        Result<Checklists> checklists = parse(there ? file.readAll() : QByteArray());
        Q_ASSERT(checklists);
        return std::move(*checklists);
    }();
    return kChecklists;
}

const Checklist *Checklists::find(const QString &id) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Checklist &one) { return one.id == id; });
    return at == m_all.end() ? nullptr : &*at;
}

const ChecklistItem *Checklists::item(const QString &itemId) const
{
    for (const Checklist &list : m_all) {
        if (const ChecklistItem *found = list.item(itemId))
            return found;
    }
    return nullptr;
}

} // namespace qilian::inspection
