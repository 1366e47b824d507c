#include "core/discretion/Circumstance.h"

#include "core/base/Json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace qilian::discretion {

namespace {

struct Name {
    Effect effect;
    const char *text;
};
constexpr std::array kNames{
    Name{Effect::NoPenaltyShall, "no_penalty_shall"},
    Name{Effect::NoPenaltyMay, "no_penalty_may"},
    Name{Effect::Reduced, "reduced"},
    Name{Effect::LighterOrReduced, "lighter_or_reduced"},
    Name{Effect::Lighter, "lighter"},
    Name{Effect::Heavier, "heavier"},
};

Error invalid(const char *text, const QString &where)
{
    return {Error::Code::Invalid, {"discretion", text, {where}}, {}};
}

/// Decimals stand as numbers in a pack and as text in a record, which knows no fractions.
Result<std::optional<Rational>> percentOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::optional<Rational>();
    const Result<Rational> number = Rational::parse(
        value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString());
    return number ? Result<std::optional<Rational>>(std::optional(*number)) : number.error();
}

Result<QDate> dayOf(const QJsonValue &value, const QString &where)
{
    if (value.isNull() || value.isUndefined())
        return QDate();
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return invalid(QT_TRANSLATE_NOOP("discretion", "%1: a day of the circumstance is no date."), where);
    return day;
}

/// What a pack's own percent may be, given what the circumstance does.
bool isSound(const Circumstance &one)
{
    const Rational whole(100);
    const bool heavier = one.effect == Effect::Heavier;
    const bool percent = !one.percent
        || (heavier ? *one.percent > Rational(0) && *one.percent <= Rational(1000)
                    : *one.percent < Rational(0) && *one.percent >= Rational(-100));
    const bool reduces = one.effect == Effect::Reduced || one.effect == Effect::LighterOrReduced;
    const bool lowest =
        !one.lowestPercent || (reduces && *one.lowestPercent > Rational(0) && *one.lowestPercent < whole);
    return percent && lowest;
}

} // namespace

QString enumText(Effect effect)
{
    const auto at = std::find_if(kNames.begin(), kNames.end(), [effect](const Name &n) { return n.effect == effect; });
    return QLatin1String(at->text);
}

Result<Circumstance> Circumstance::fromJson(const QJsonObject &json)
{
    Circumstance out;
    out.id = json[u"id"].toString();
    out.label = json[u"label"].toString();
    const QString where = out.label.isEmpty() ? out.id : out.label;
    if (out.id.isEmpty() || out.label.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("discretion", "%1: a circumstance has an id and a label."), where);
    const QString effect = json[u"effect"].toString();
    const auto known = std::find_if(
        kNames.begin(), kNames.end(), [&effect](const Name &n) { return effect == QLatin1String(n.text); });
    if (known == kNames.end())
        return invalid(QT_TRANSLATE_NOOP("discretion",
                           "%1: the effect is no_penalty_shall, no_penalty_may, reduced, lighter_or_reduced, lighter "
                           "or heavier."),
            where);
    out.effect = known->effect;
    for (const QJsonValue value : json[u"conditions"].toArray()) {
        const Condition condition{value[u"id"].toString(), value[u"question"].toString()};
        const bool twice = std::any_of(out.conditions.begin(), out.conditions.end(),
            [&condition](const Condition &other) { return other.id == condition.id; });
        if (condition.id.isEmpty() || condition.question.isEmpty() || twice)
            return invalid(
                QT_TRANSLATE_NOOP("discretion", "%1: every condition has an id of its own and a question."), where);
        out.conditions.push_back(condition);
    }
    for (const QJsonValue value : json[u"source"].toArray())
        out.source.push_back({value[u"law"].toString(), value[u"article"].toString()});
    if (out.conditions.empty() || out.source.empty())
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "%1: a circumstance has its conditions and the article it comes from."),
            where);
    const Result<QDate> from = dayOf(json[u"effective_from"], where);
    const Result<QDate> until = dayOf(json[u"effective_to"], where);
    const auto percent = percentOf(json[u"percent"]);
    const auto lowest = percentOf(json[u"lowest_percent"]);
    if (!from || !until)
        return from ? until.error() : from.error();
    if (!percent || !lowest)
        return percent ? lowest.error() : percent.error();
    out.from = *from;
    out.until = *until;
    out.percent = *percent;
    out.lowestPercent = *lowest;
    if (!isSound(out))
        return invalid(QT_TRANSLATE_NOOP("discretion",
                           "%1: heavier adds percent, lighter takes some off (at most 100), and only a reduced fine "
                           "keeps a share of the lowest."),
            where);
    out.discussion = json[u"discussion"].toBool();
    out.legalReview = json[u"legal_review"].toBool();
    out.verified = json[u"verified"].toBool();
    out.note = json[u"note"].toString();
    return out;
}

QJsonObject Circumstance::toJson() const
{
    QJsonArray questions;
    for (const Condition &one : conditions)
        questions.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("question"), one.question}});
    QJsonArray sources;
    for (const Citation &one : source)
        sources.append(QJsonObject{{QStringLiteral("law"), one.law}, {QStringLiteral("article"), one.article}});
    QJsonObject out{{QStringLiteral("id"), id}, {QStringLiteral("label"), label},
        {QStringLiteral("effect"), enumText(effect)}, {QStringLiteral("conditions"), questions},
        {QStringLiteral("source"), sources}, {QStringLiteral("discussion"), discussion},
        {QStringLiteral("legal_review"), legalReview}, {QStringLiteral("verified"), verified}};
    if (from.isValid())
        out.insert(QStringLiteral("effective_from"), from.toString(Qt::ISODate));
    if (until.isValid())
        out.insert(QStringLiteral("effective_to"), until.toString(Qt::ISODate));
    if (percent)
        out.insert(QStringLiteral("percent"), percent->text());
    if (lowestPercent)
        out.insert(QStringLiteral("lowest_percent"), lowestPercent->text());
    if (!note.isEmpty())
        out.insert(QStringLiteral("note"), note);
    return out;
}

const std::vector<Circumstance> &legalCircumstances()
{
    static const std::vector<Circumstance> kAll = [] {
        QFile file(QStringLiteral(":/discretion/circumstances.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        const Result<QJsonObject> json = parseJsonObject(there ? file.readAll() : QByteArray(), {});
        Q_ASSERT(json);
        std::vector<Circumstance> out;
        for (const QJsonValue value : json->value(u"circumstances").toArray()) {
            Result<Circumstance> one = Circumstance::fromJson(value.toObject());
            Q_ASSERT_X(one, "circumstances.json", one ? "" : qPrintable(one.error().message.inWords()));
            out.push_back(std::move(*one));
        }
        return out;
    }();
    return kAll;
}

std::vector<Circumstance> circumstancesFor(QDate day, std::span<const Circumstance> ofPack)
{
    std::vector<Circumstance> out;
    const auto add = [&out, day](std::span<const Circumstance> from) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(out),
            [day](const Circumstance &one) { return one.inForceOn(day); });
    };
    add(legalCircumstances());
    add(ofPack);
    return out;
}

} // namespace qilian::discretion
