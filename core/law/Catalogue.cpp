#include "core/law/Catalogue.h"

#include "core/base/HanText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace qilian::law {

namespace {

const QString kCode = QStringLiteral("生态环境法典");

Error damaged(const QString &violation, const QString &what)
{
    return {Error::Code::Damaged,
        {"law", QT_TRANSLATE_NOOP("law", "The catalogue of violations is damaged at “%1”: %2."), {violation, what}},
        {}};
}

bool knows(const QJsonArray &vocabulary, const QString &word)
{
    return vocabulary.contains(QJsonValue(word));
}

QStringList texts(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue value : array.toArray())
        out.append(value.toString());
    return out;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger(-1)) : std::nullopt;
}

Result<FineRange> fineRange(const QJsonObject &json, const QJsonObject &vocabulary, const QString &violation)
{
    FineRange fine;
    fine.branch = json[u"branch"].toString();
    fine.subject = json[u"subject"].toString();
    fine.of = json[u"of"].toString();
    fine.min = integer(json[u"min"]);
    fine.floor = integer(json[u"floor"]);
    fine.condition = json[u"condition"].toString();
    fine.may = json[u"may"].toBool();
    const QString kind = json[u"kind"].toString();
    if (kind == QLatin1String("multiple"))
        fine.kind = FineRange::Kind::Multiple;
    else if (kind == QLatin1String("percent"))
        fine.kind = FineRange::Kind::Percent;
    else if (kind != QLatin1String("amount"))
        return damaged(violation, QStringLiteral("kind ") + kind);
    const std::optional<qint64> max = integer(json[u"max"]);
    if (!max || *max <= 0 || (fine.min && (*fine.min < 0 || *fine.min > *max)))
        return damaged(violation, QStringLiteral("min/max"));
    fine.max = *max;
    if (!knows(vocabulary[u"branch"].toArray(), fine.branch))
        return damaged(violation, QStringLiteral("branch ") + fine.branch);
    if ((fine.kind == FineRange::Kind::Amount) != fine.of.isEmpty()
        || (!fine.of.isEmpty() && !knows(vocabulary[u"of"].toArray(), fine.of)))
        return damaged(violation, QStringLiteral("of ") + fine.of);
    return fine;
}

Result<Basis> basis(const QJsonObject &json, const QJsonObject &vocabulary, const QString &violation)
{
    Basis out;
    out.law = json[u"law"].toString();
    out.articleViolated = json[u"article_violated"].toString();
    out.articlePenalty = json[u"article_penalty"].toString();
    out.from = QDate::fromString(json[u"effective_from"].toString(), Qt::ISODate);
    const QString until = json[u"effective_to"].toString();
    out.until = QDate::fromString(until, Qt::ISODate);
    out.otherMeasures = texts(json[u"other_measures"]);
    out.dailyFine = json[u"daily_fine_eligible"].toBool();
    out.seal = json[u"seal_eligible"].toBool();
    out.detention = json[u"detention_eligible"].toBool();
    out.criminalHint = json[u"criminal_hint"].toString();
    out.authority = json[u"authority"].toString();
    out.verified = json[u"verified"].toBool();
    out.note = json[u"note"].toString();
    if (out.law.isEmpty() || out.articlePenalty.isEmpty() || !out.from.isValid()
        || (!until.isEmpty() && !out.until.isValid()) || (out.until.isValid() && out.until < out.from))
        return damaged(violation, QStringLiteral("law, article or date"));
    for (const QString &measure : out.otherMeasures) {
        if (!knows(vocabulary[u"other_measures"].toArray(), measure))
            return damaged(violation, measure);
    }
    for (const QJsonValue fine : json[u"fines"].toArray()) {
        Result<FineRange> range = fineRange(fine.toObject(), vocabulary, violation);
        if (!range)
            return range.error();
        out.fines.push_back(std::move(*range));
    }
    return out;
}

qint64 highestFine(const Basis &basis)
{
    qint64 highest = 0;
    for (const FineRange &fine : basis.fines) {
        if (fine.kind == FineRange::Kind::Amount)
            highest = std::max(highest, fine.max);
    }
    return highest;
}

} // namespace

bool Basis::isCode() const
{
    return law == kCode;
}

QString enumText(BasisChoice::Rule rule)
{
    switch (rule) {
    case BasisChoice::Rule::LawOfTheDay:
        return QStringLiteral("law_of_the_day");
    case BasisChoice::Rule::OldLaw:
        return QStringLiteral("old_law");
    case BasisChoice::Rule::NewLaw:
        return QStringLiteral("new_law");
    case BasisChoice::Rule::LighterLaw:
        return QStringLiteral("lighter_law");
    case BasisChoice::Rule::Undecided:
        return QStringLiteral("undecided");
    case BasisChoice::Rule::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

Result<Catalogue> Catalogue::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(QStringLiteral("%1").arg(fault.offset), fault.errorString());
    const QJsonObject vocabulary = root[u"meta"][u"vocabulary"].toObject();
    Catalogue out;
    for (const QJsonValue value : root[u"violations"].toArray()) {
        const QJsonObject item = value.toObject();
        Violation violation;
        violation.id = item[u"id"].toString();
        violation.zh = item[u"zh"].toString();
        violation.en = item[u"en"].toString();
        violation.domain = item[u"domain"].toString();
        violation.malicious = item[u"malicious"].toBool();
        violation.common = item[u"common"].toBool();
        violation.keywords = texts(item[u"keywords"]);
        violation.seeAlso = texts(item[u"see_also"]);
        violation.note = item[u"note"].toString();
        violation.oldVersusCode = item[u"old_vs_code"].toString();
        if (violation.id.isEmpty() || violation.zh.isEmpty()
            || !knows(vocabulary[u"domain"].toArray(), violation.domain) || out.m_byId.contains(violation.id))
            return damaged(violation.id, QStringLiteral("id, zh or domain"));
        for (const QJsonValue entry : item[u"bases"].toArray()) {
            Result<Basis> one = basis(entry.toObject(), vocabulary, violation.id);
            if (!one)
                return one.error();
            violation.bases.push_back(std::move(*one));
        }
        if (violation.bases.empty())
            return damaged(violation.id, QStringLiteral("bases"));
        out.m_byId.insert(violation.id, qsizetype(out.m_violations.size()));
        out.m_violations.push_back(std::move(violation));
    }
    if (out.m_violations.empty())
        return damaged(QStringLiteral("violations"), QStringLiteral("0"));
    for (const Violation &violation : out.m_violations) {
        for (const QString &other : violation.seeAlso) {
            if (!out.m_byId.contains(other))
                return damaged(violation.id, other);
        }
    }
    return out;
}

const Catalogue &Catalogue::shipped()
{
    static const Catalogue kCatalogue = [] {
        QFile file(QStringLiteral(":/law/violations.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        Result<Catalogue> catalogue = parse(there ? file.readAll() : QByteArray());
        Q_ASSERT(catalogue);
        catalogue->m_searchText.reserve(catalogue->m_violations.size());
        for (const Violation &violation : catalogue->m_violations)
            catalogue->m_searchText.push_back(
                (violation.zh + u' ' + violation.keywords.join(u' ') + u' ' + violation.en).toLower() + u' '
                + HanText::pinyinInitials(violation.zh) + u' '
                + HanText::pinyinInitials(violation.keywords.join(u' ')));
        return std::move(*catalogue);
    }();
    return kCatalogue;
}

const Violation *Catalogue::find(const QString &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.constEnd() ? nullptr : &m_violations[std::size_t(*at)];
}

std::vector<const Violation *> Catalogue::search(const QString &typed, int limit) const
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<const Violation *> out;
    for (const bool common : {true, false}) {
        for (std::size_t i = 0; i < m_violations.size() && int(out.size()) < limit; ++i) {
            if (m_violations[i].common != common)
                continue;
            if (std::all_of(
                    words.begin(), words.end(), [&](const QString &word) { return m_searchText[i].contains(word); }))
                out.push_back(&m_violations[i]);
        }
    }
    return out;
}

Result<BasisChoice> Catalogue::basisFor(const QString &violation, QDate ended, QDate decided) const
{
    const Violation *found = find(violation);
    if (!found)
        return Error{Error::Code::NotFound,
            {"law", QT_TRANSLATE_NOOP("law", "The catalogue knows no violation “%1”."), {violation}}, {}};
    if (!ended.isValid() || !decided.isValid() || decided < ended)
        return Error{Error::Code::Invalid,
            {"law", QT_TRANSLATE_NOOP("law", "The decision (%1) cannot lie before the end of the act (%2)."),
                {decided.toString(Qt::ISODate), ended.toString(Qt::ISODate)}},
            {}};

    BasisChoice choice;
    const auto strongest = [&choice](const std::vector<const Basis *> &bases) {
        const Basis *best = nullptr;
        for (const Basis *one : bases) {
            if (!best || highestFine(*one) > highestFine(*best))
                best = one;
        }
        for (const Basis *one : bases) {
            if (one != best)
                choice.alsoInForce.push_back(one);
        }
        return best;
    };
    std::vector<const Basis *> then;
    std::vector<const Basis *> codeNow;
    for (const Basis &one : found->bases) {
        if (one.inForceOn(ended))
            then.push_back(&one);
        if (one.isCode() && one.inForceOn(decided))
            codeNow.push_back(&one);
    }
    const Basis *old = strongest(then);
    const QString endedText = ended.toString(Qt::ISODate);
    if (ended >= kCodeInForce || decided < kCodeInForce) {
        choice.rule = !old          ? BasisChoice::Rule::None
            : ended >= kCodeInForce ? BasisChoice::Rule::NewLaw
                                    : BasisChoice::Rule::LawOfTheDay;
        choice.chosen = old;
        (ended >= kCodeInForce ? choice.code : choice.old) = old;
        choice.reason = !old
            ? Message{"law",
                QT_TRANSLATE_NOOP("law", "No basis was in force on %1: the act cannot be punished under this heading."),
                {endedText}}
            : ended >= kCodeInForce
            ? Message{"law", QT_TRANSLATE_NOOP("law", "The act ended on %1, under the law in force since 2026-08-15."),
                {endedText}}
            : Message{"law",
                QT_TRANSLATE_NOOP("law", "Act and decision lie before 2026-08-15: the law of the day of the act."), {}};
        return choice;
    }

    // Ended before the Code, decided under it: old law, unless the Code is lighter or does not punish.
    choice.old = old;
    const Basis *code = codeNow.empty() ? nullptr : codeNow.front();
    choice.code = code;
    if (!old) {
        choice.reason = {"law",
            QT_TRANSLATE_NOOP(
                "law", "On %1 no law punished this act; the Code is not applied to what ended before it."),
            {endedText}};
        return choice;
    }
    if (!code || old->inForceOn(decided)) {
        const bool goesOn = old->inForceOn(decided);
        choice.rule = goesOn ? BasisChoice::Rule::LawOfTheDay : BasisChoice::Rule::Undecided;
        choice.chosen = goesOn ? old : nullptr;
        choice.reason = goesOn
            ? Message{"law",
                QT_TRANSLATE_NOOP("law", "The norm in force on %1 is still in force on the day of the decision."),
                {endedText}}
            : Message{"law",
                QT_TRANSLATE_NOOP("law",
                    "The law of %1 was repealed and the Code has no penalty of this name: if the Code does not "
                    "punish the act, nothing may be imposed. An officer must decide and give the reason."),
                {endedText}};
        return choice;
    }
    const QString &verdict = found->oldVersusCode;
    if (verdict == QLatin1String("code_lighter")) {
        choice.rule = BasisChoice::Rule::LighterLaw;
        choice.chosen = code;
        choice.reason = {"law",
            QT_TRANSLATE_NOOP(
                "law", "The act ended on %1 under the old law; the Code punishes it less, so the Code applies."),
            {endedText}};
    } else if (verdict == QLatin1String("code_heavier") || verdict == QLatin1String("same")
        || verdict == QLatin1String("same_figures")) {
        choice.rule = BasisChoice::Rule::OldLaw;
        choice.chosen = old;
        choice.reason = {"law",
            QT_TRANSLATE_NOOP(
                "law", "The act ended on %1 under the old law; the Code is not lighter, so the old law applies."),
            {endedText}};
    } else {
        choice.rule = BasisChoice::Rule::Undecided;
        choice.reason = {"law",
            QT_TRANSLATE_NOOP("law",
                "The act ended on %1 under the old law. Neither range is lighter in every respect: compare both and "
                "choose with a reason."),
            {endedText}};
    }
    return choice;
}

QDate lastDayToPunish(QDate ended, Harm harm)
{
    const bool five = harm == Harm::LifeAndHealth || (harm == Harm::Environment && ended >= kCodeInForce);
    return ended.addYears(five ? 5 : 2);
}

} // namespace qilian::law
