#include "core/base/ChinaTime.h"
#include "core/casework/CaseBasis.h"
#include "core/casework/MeasureWork.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

/// What V01 to V11 look at: the decision, else the decision to seal.
const CaseDocument *decided(const ReviewedFile &file)
{
    const CaseDocument *decision = file.decision();
    return decision ? decision : file.madeOf({"daily_decision", "seizure_decision"});
}

/// Without the paper nothing can be said of what it says: that it is missing fails elsewhere (D1, NP1).
Finding undecided(const ReviewedFile &file)
{
    return file.isDecided()
        ? ask(said(QT_TRANSLATE_NOOP("review", "The decision is not in the record: look at the paper.")))
        : notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been decided yet.")));
}

Finding competence(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    Faults faults;
    const QString agency = textOf(*decision, "agency");
    const QString bureau = file.file().bureau.name;
    if (!bureau.isEmpty() && !agency.isEmpty() && agency != bureau)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 is issued by %2; the bureau of this area is %3."),
                       {titled(*decision), agency, bureau}),
            inDocument(*decision, "agency"));
    return faults.orAsk(said(QT_TRANSLATE_NOOP("review",
                                 "Decided on %1 by %2. Whether it is competent for the act and its place, %3, only "
                                 "the reviewer can tell."),
        {decision->madeOn.toString(Qt::ISODate), agency.isEmpty() ? bureau : agency, file.one().place}));
}

struct Team {
    int certified = 0; ///< in the register, with a certificate valid that day
    int unknown = 0; ///< written by hand, with a number nobody can look up here
};

Team teamOf(const ReviewedFile &file, const CaseDocument &record)
{
    Team out;
    std::set<QString> seen;
    for (const QJsonValue person : record.fields.value(u"officers").toArray()) {
        const QString ref = person[u"ref"].toString();
        const QString name = person[u"name"].toString();
        if (!seen.insert(ref.isEmpty() ? name : ref).second)
            continue;
        const auto officer = file.file().officers.find(Uuid::parse(ref).value_or(Uuid()));
        if (officer != file.file().officers.end())
            out.certified += officer->second.isCertifiedOn(recordedOn(record)) ? 1 : 0;
        else if (!name.isEmpty() && !person[u"number"].toString().isEmpty())
            ++out.unknown;
    }
    return out;
}

/// … of what is on record with the ids of its officers.
Team teamOf(const ReviewedFile &file, const QStringList &officers, QDate on)
{
    Team out;
    std::set<QString> seen;
    for (const QString &id : officers) {
        if (id.isEmpty() || !seen.insert(id).second)
            continue;
        const auto officer = file.file().officers.find(Uuid::parse(id).value_or(Uuid()));
        if (officer == file.file().officers.end())
            ++out.unknown;
        else
            out.certified += officer->second.isCertifiedOn(on) ? 1 : 0;
    }
    return out;
}

/// Something two officers do, as a record names them.
struct TeamWork {
    const char *tooFew; ///< what to say where they were fewer: English source, context "review", %1 the day
    QDate on;
    QStringList officers;
    Place place;
};

std::vector<TeamWork> teamWorkOf(const ReviewedFile &file)
{
    std::vector<TeamWork> out;
    for (const measure::Recheck &one : file.file().measures.rechecks)
        out.push_back({QT_TRANSLATE_NOOP("review",
                           "The recheck of %1 names fewer than two officers whose certificates were valid that day."),
            one.on(), one.officers, {Place::Part::Measures, measure::Correction::description().ref(one.order).text()}});
    for (const measure::Holding &one : file.file().measures.holdings)
        out.push_back({one.isSeizure()
                ? QT_TRANSLATE_NOOP("review",
                    "The sealing or seizure of %1 names fewer than two officers whose certificates were valid that "
                    "day.")
                : QT_TRANSLATE_NOOP("review",
                    "The registration of evidence of %1 names fewer than two officers whose certificates were valid "
                    "that day."),
            one.on(), one.officers, inMeasure(one)});
    for (const CaseDocument *document : file.allMade()) {
        for (const casework::ServiceCourse &course : casework::coursesOf(file.file(), document->id)) {
            const auto &way = casework::ServiceRules::shipped().of(course.attempt.way);
            if (course.servedOn.isValid() && way.asksFor("two_officers"))
                out.push_back({QT_TRANSLATE_NOOP("review",
                                   "The service on %1 names fewer than two officers whose certificates were valid "
                                   "that day."),
                    chinaDay(course.attempt.at), course.attempt.officers, inDocument(*document)});
        }
    }
    return out;
}

Finding twoOfficers(const ReviewedFile &file)
{
    const auto records = file.allMade({"inspection_record", "inquiry_record", "seizure_site_record", "recheck_record"});
    const auto work = teamWorkOf(file);
    if (records.empty() && work.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no record of an inspection or inquiry.")));
    Faults faults;
    QStringList unknown;
    for (const TeamWork &one : work) {
        const Team team = teamOf(file, one.officers, one.on);
        if (team.certified + team.unknown < 2)
            faults.add(said(one.tooFew, {iso(one.on)}), one.place);
        else if (team.certified < 2)
            unknown.append(iso(one.on));
    }
    for (const CaseDocument *record : records) {
        const Team team = teamOf(file, *record);
        if (team.certified + team.unknown < 2)
            faults.add(said(QT_TRANSLATE_NOOP("review",
                                "%1 of %2 names fewer than two officers whose certificates were valid that day."),
                           {record->title, iso(recordedOn(*record))}),
                inDocument(*record, "officers"));
        else if (team.certified < 2)
            unknown.append(record->title);
    }
    return unknown.isEmpty() ? faults.orMet()
                             : faults.orAsk(said(QT_TRANSLATE_NOOP("review",
                                                     "The certificates in %1 are not in the register of officers: "
                                                     "compare them with the copies in the file."),
                                 {unknown.join(u'、')}));
}

Finding sameParty(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    Faults faults;
    for (const CaseDocument *document : file.allMade()) {
        for (const auto &[field, value] :
            {std::pair{"party_name", &one.partyName}, std::pair{"party_code", &one.partyCode}}) {
            const QString written = textOf(*document, field);
            if (!written.isEmpty() && !value->isEmpty() && written != *value)
                faults.add(said(QT_TRANSLATE_NOOP("review", "%1 says “%2”, the case says “%3”."),
                               {titled(*document), written, *value}),
                    inDocument(*document, field));
        }
    }
    const bool renamed = one.note.contains(QStringLiteral("更名")) || one.note.contains(QStringLiteral("承继"))
        || file.made(u"correction_note");
    if (!faults.isEmpty() && renamed)
        return ask(said(QT_TRANSLATE_NOOP(
            "review", "The party is not named alike everywhere, and the file explains it: read the explanation.")));
    return faults.orMet();
}

Finding rightParty(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    const CaseDocument *report = file.made(u"investigation_report");
    Faults faults;
    if (report && textOf(*report, "party_name") != textOf(*decision, "party_name"))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 is against “%2”, the investigation report found “%3”."),
                       {titled(*decision), textOf(*decision, "party_name"), textOf(*report, "party_name")}),
            inDocument(*decision, "party_name"));
    return faults.orAsk(
        said(QT_TRANSLATE_NOOP("review", "Compare %1 with the papers of identity and with who owned, built or ran it."),
            {textOf(*decision, "party_name")}));
}

Finding sameFacts(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    const CaseDocument *report = file.made(u"investigation_report");
    if (report && textOf(*report, "fact_act") != textOf(*decision, "fact_act"))
        return ask(said(
            QT_TRANSLATE_NOOP("review", "The act is told differently in the investigation report and in %1: compare."),
            {titled(*decision)}));
    return ask(said(QT_TRANSLATE_NOOP("review", "Compare the act as %1 tells it with what the evidence shows."),
        {titled(*decision)}));
}

Finding proved(const ReviewedFile &file)
{
    if (!file.isInvestigated())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The investigation is not over.")));
    const auto &evidence = file.file().evidence;
    Faults faults;
    if (evidence.empty())
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "No evidence is linked to the case.")), {Place::Part::Evidence, {}});
    const auto silent = std::count_if(evidence.begin(), evidence.end(),
        [&file](const evidence::EvidenceItem &item) { return !file.file().proves.contains(item.id.uuid()); });
    return faults.orAsk(said(QT_TRANSLATE_NOOP("review",
                                 "%1 pieces of evidence, %2 of them without what they prove. Whether they prove every "
                                 "element of the act, only the reviewer can tell."),
        {QString::number(evidence.size()), QString::number(silent)}));
}

Finding noFaultClaim(const ReviewedFile &file)
{
    if (file.one().defence == casework::Defence::None && !file.made(u"statement_record"))
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The party has not defended itself.")));
    const CaseDocument *answer = file.made(u"statement_review");
    Faults faults;
    if (!answer && file.isDecided())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The defence was not answered before the decision.")),
            inDocument(QStringLiteral("statement_review")));
    return faults.orAsk(answer && isFilled(*answer, "no_fault")
            ? said(QT_TRANSLATE_NOOP("review", "The answer to the defence deals with the claim of no fault: read it."))
            : said(QT_TRANSLATE_NOOP(
                "review", "Read whether the party claimed to have no fault; the answer says nothing of it.")));
}

/// The basis the case names for each act stands in the decision.
Finding factsMeetArticle(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    const QString cited = wordsOf(*decision, "law_violated");
    for (const QString &violation : file.one().violations) {
        const law::Basis *basis = casework::basisOf(file.one(), violation);
        if (basis && !cited.isEmpty() && !cited.contains(basis->articleViolated))
            return ask(
                said(QT_TRANSLATE_NOOP("review", "%1 does not cite %2, which the basis of the case names: compare."),
                    {titled(*decision), basis->articleViolated}));
    }
    return ask(
        said(QT_TRANSLATE_NOOP("review", "Read whether the facts %1 tells are what the cited article describes."),
            {titled(*decision)}));
}

Finding hasBasis(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    const casework::Case &one = file.one();
    Faults faults;
    if (decision->type == u"no_penalty_decision")
        needArticles(faults, *decision, "no_penalty_basis");
    else
        needArticles(faults, *decision, "law_basis");
    bool unknown = one.violations.isEmpty();
    for (const QString &violation : one.violations) {
        const law::Basis *basis = casework::basisOf(one, violation);
        unknown |= basis == nullptr;
        // The law of the act, or the one in force at the decision that took its place (从旧兼从轻).
        if (basis && !basis->inForceOn(one.actEndedOn) && !basis->inForceOn(decision->madeOn))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 %2 was in force neither at the act nor at the decision."),
                           {basis->law, basis->articlePenalty}),
                {Place::Part::Basis, violation});
    }
    if (unknown)
        return faults.orAsk(said(QT_TRANSLATE_NOOP(
            "review", "The case names no basis of the catalogue: look up whether what is cited is in force.")));
    // A local regulation may add acts that the catalogue does not mark.
    const bool daily = file.is(FileKind::Daily) && !casework::originalFineOf(file.file(), file.today()).actEligible;
    return faults.orAskIf(daily,
        said(QT_TRANSLATE_NOOP("review",
            "The catalogue does not list the act among those fined by the day: read which regulation adds it.")));
}

Finding exactArticles(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    Faults faults;
    for (const char *field : {"law_violated", "law_basis"}) {
        if (decision->fields.contains(QLatin1String(field)))
            needArticles(faults, *decision, field);
    }
    const bool acrossCode = file.one().actEndedOn < law::kCodeInForce && decision->madeOn >= law::kCodeInForce;
    return faults.orAsk(
        acrossCode ? said(QT_TRANSLATE_NOOP("review",
            "The act ended before 2026-08-15 and was decided after it: read whether old and new law were compared."))
                   : said(QT_TRANSLATE_NOOP("review", "Read whether paragraph and item are cited exactly.")));
}

Finding noCatchAll(const ReviewedFile &file)
{
    const CaseDocument *decision = decided(file);
    if (!decision)
        return undecided(file);
    bool quoted = false;
    for (const char *field : {"law_violated", "law_basis"}) {
        for (const QJsonValue law : decision->fields.value(QLatin1String(field)).toArray()) {
            const QString text = law[u"text"].toString();
            quoted |= !text.isEmpty();
            if (text.contains(QStringLiteral("其他"))
                && (text.contains(QStringLiteral("情形")) || text.contains(QStringLiteral("行为"))))
                return ask(
                    said(QT_TRANSLATE_NOOP("review",
                             "%1 cites %2, which speaks of other cases: read which law makes this one a breach."),
                        {titled(*decision), law[u"article"].toString()}));
        }
    }
    return quoted ? met()
                  : ask(said(QT_TRANSLATE_NOOP("review",
                                 "%1 does not quote the words of its articles: look up whether one is a catch-all."),
                      {titled(*decision)}));
}

Finding withinLimits(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    if (!one.fine && file.file().determinations.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "No fine is imposed.")));
    Faults faults;
    bool mitigated = false;
    for (const discretion::DeterminationRecord &fine : file.file().determinations) {
        if (!fine.penalty)
            continue;
        if (!fine.statutoryMax.isZero() && fine.amount > fine.statutoryMax)
            faults.add(said(QT_TRANSLATE_NOOP("review", "The fine of ¥%1 is above the statute's ¥%2."),
                           {fine.amount.text(), fine.statutoryMax.text()}),
                {Place::Part::Fine, {}});
        if (fine.amount < fine.statutoryMin) {
            mitigated = true;
            if (fine.settling.isEmpty())
                faults.add(said(QT_TRANSLATE_NOOP("review",
                                    "The fine of ¥%1 is below the statute's ¥%2, and no circumstance allows it."),
                               {fine.amount.text(), fine.statutoryMin.text()}),
                    {Place::Part::Fine, {}});
        }
    }
    const casework::DocumentFact *notice = file.facts().notice();
    if (notice && notice->fine && one.fine && *one.fine > *notice->fine)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The fine of ¥%1 is higher than the ¥%2 announced."),
                       {one.fine->text(), notice->fine->text()}),
            inDocument(notice->type, "penalty"));
    if (file.file().determinations.empty())
        return faults.orAsk(said(QT_TRANSLATE_NOOP(
            "review", "No determination of the fine is on record: compare the figure with the article.")));
    return mitigated ? faults.orAsk(said(QT_TRANSLATE_NOOP(
               "review", "The fine is below the statute's minimum: read whether its ground is a lawful one.")))
                     : faults.orMet();
}

constexpr std::array kChecks{
    Check{"V01", competence},
    Check{"V02", twoOfficers},
    Check{"V03", sameParty},
    Check{"V04", rightParty},
    Check{"V05", sameFacts},
    Check{"V06", proved},
    Check{"V07", noFaultClaim},
    Check{"V08", factsMeetArticle},
    Check{"V09", hasBasis},
    Check{"V10", exactArticles},
    Check{"V11", noCatchAll},
    Check{"V12", withinLimits},
};

} // namespace

std::span<const Check> legalityChecks()
{
    return kChecks;
}

} // namespace qilian::review
