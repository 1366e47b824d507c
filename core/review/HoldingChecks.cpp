#include "core/base/ChinaTime.h"
#include "core/casework/MeasureDocuments.h"
#include "core/measure/MeasureRules.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using measure::Holding;
using measure::MeasureRule;

std::vector<const Holding *> held(const ReviewedFile &file, bool seizure)
{
    std::vector<const Holding *> out;
    for (const Holding &one : file.file().measures.holdings) {
        if (one.isSeizure() == seizure)
            out.push_back(&one);
    }
    return out;
}

const MeasureRule &ruleOf(const Holding &one)
{
    const auto kind = one.isSeizure() ? MeasureRule::Kind::Seizure : MeasureRule::Kind::Registration;
    return measure::MeasureRules::shipped().on(kind, one.on());
}

QString minute(const QDateTime &when)
{
    return inChina(when).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// The final document of the type about this holding; null where there is none.
const CaseDocument *about(const ReviewedFile &file, const char *type, const Holding &one)
{
    const CaseDocument *document = casework::documentAbout(file.file(), QString::fromLatin1(type), record::refTo(one));
    return document && document->state == casework::DocumentState::Final ? document : nullptr;
}

/// Approved before it began; what could not wait, within the hours the law leaves. By the record, else by the day of
/// the paper. 行政强制法 第十八条第一项、第十九条
void needApproval(Faults &faults, const ReviewedFile &file, const Holding &one)
{
    const int hours = ruleOf(one).figure("approval_hours");
    const CaseDocument *paper = about(file, one.isSeizure() ? "seizure_approval" : "prereg_approval", one);
    const QDateTime latest = one.urgent ? one.begunAt.addSecs(hours * 3600) : one.begunAt;
    if (one.approvedAt.isValid() && one.approvedAt > latest)
        faults.add(one.urgent
                ? said(QT_TRANSLATE_NOOP("review", "Begun at %1, approved at %2 only: after more than %3 hours."),
                    {minute(one.begunAt), minute(one.approvedAt), QString::number(hours)})
                : said(QT_TRANSLATE_NOOP("review", "Begun at %1, approved at %2 only."),
                    {minute(one.begunAt), minute(one.approvedAt)}),
            inMeasure(one));
    else if (!one.approvedAt.isValid() && paper && paper->madeOn > chinaDay(latest))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Approved on %1, after it was done on %2."),
                       {iso(paper->madeOn), iso(one.on())}),
            inDocument(*paper));
    else if (!one.approvedAt.isValid() && !paper)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Nothing on file approves what was held on %1."), {iso(one.on())}),
            inMeasure(one));
    if (file.isInvestigator(one.approver))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 investigated the case and approved what was held on %2."),
                       {file.file().namesOf({one.approver.text()}).join(QString()), iso(one.on())}),
            inMeasure(one));
}

Finding thingsBelong(const ReviewedFile &file)
{
    Faults faults;
    for (const Holding *one : held(file, true)) {
        for (const measure::HeldThing &thing : file.file().measures.thingsOf(*one)) {
            if (thing.relation.trimmed().isEmpty())
                faults.add(said(QT_TRANSLATE_NOOP("review", "“%1” does not say what it has to do with the act."),
                               {thing.name}),
                    inMeasure(*one));
        }
    }
    const Finding list = filledThenAsk(file, "seizure_list", {"rows"},
        said(QT_TRANSLATE_NOOP(
            "review", "Read whether each thing on the list belongs to the act and may be taken by the article.")));
    if (faults.isEmpty())
        return list;
    faults.addAll(list);
    return faults.orMet();
}

Finding toldAtSeizure(const ReviewedFile &file)
{
    const Finding found = allFilled(file, "seizure_site_record", {"tell", "statement"});
    const auto seizures = held(file, true);
    const auto silent =
        std::find_if(seizures.begin(), seizures.end(), [](const Holding *one) { return !one->papersGiven; });
    if (found.verdict != Verdict::Met || silent == seizures.end())
        return found;
    return ask(said(QT_TRANSLATE_NOOP("review",
                        "The record of %1 does not say that decision and list were handed over on the spot: look at "
                        "the site record."),
        {iso((*silent)->on())}));
}

/// By documents alone, where no record of the measure was kept.
Finding seizureInTermByPaper(const ReviewedFile &file)
{
    const CaseDocument *seizure = file.made(u"seizure_decision");
    if (!seizure)
        return without(file, "seizure_decision");
    std::vector<casework::ExcludedTime> testing;
    for (const CaseDocument *notice : file.allMade({"seizure_testing_notice"})) {
        const QJsonValue period = notice->fields.value(u"period");
        testing.push_back({QDate::fromString(period[u"from"].toString(), Qt::ISODate).addDays(-1),
            QDate::fromString(period[u"to"].toString(), Qt::ISODate), notice->title});
    }
    const QDate from = dayOf(*seizure, "from").isValid() ? dayOf(*seizure, "from") : seizure->madeOn;
    const QDate last = file.lastDay("seizure_term", from, file.made(u"seizure_extension") ? 1 : 0, testing);
    if (!last.isValid())
        return ask(
            said(QT_TRANSLATE_NOOP("review", "The term from %1 cannot be counted: count it by hand."), {iso(from)}));
    const CaseDocument *release = file.made(u"seizure_release");
    const QDate given = release ? dayOf(*release, "from") : QDate();
    const QDate ended = given.isValid() ? given : release ? release->madeOn : file.today();
    Faults faults;
    if (ended > last)
        faults.add(said(release ? QT_TRANSLATE_NOOP("review", "The term ended on %1, the release came on %2.")
                                : QT_TRANSLATE_NOOP("review", "The term ended on %1, and there is no release by %2."),
                       {iso(last), iso(ended)}),
            inDocument(QStringLiteral("seizure_release")));
    return faults.orMet();
}

Finding seizureInTerm(const ReviewedFile &file)
{
    const auto seizures = held(file, true);
    if (seizures.empty())
        return seizureInTermByPaper(file);
    const measure::CaseMeasures &measures = file.file().measures;
    Faults faults;
    bool unknown = false;
    for (const Holding *one : seizures) {
        const QDate last = one->lastDay(WorkCalendar::shipped());
        unknown |= !last.isValid() || measures.thingsOf(*one).empty();
        const auto open = measures.heldOf(*one);
        const QDate ended = measures.endedOn(*one);
        if (last.isValid() && !open.empty() && file.today() > last)
            faults.add(said(QT_TRANSLATE_NOOP("review", "The term ended on %1, and “%2” is held on %3 still."),
                           {iso(last), open.front().name, iso(file.today())}),
                inMeasure(*one));
        else if (last.isValid() && ended > last)
            faults.add(said(QT_TRANSLATE_NOOP("review", "The term ended on %1, the release came on %2."),
                           {iso(last), iso(ended)}),
                inMeasure(*one));
    }
    return faults.orAskIf(unknown,
        said(QT_TRANSLATE_NOOP("review",
            "The record of what is held says neither when it began nor what was taken: count the term by hand.")));
}

Finding approved(const ReviewedFile &file)
{
    const Finding paper = filled(file, "seizure_approval", {"fact_act", "law_violated", "law_basis"});
    Faults faults;
    faults.addAll(paper);
    for (const Holding *one : held(file, true))
        needApproval(faults, file, *one);
    return faults.isEmpty() ? paper : faults.orMet();
}

/// 名称、数量、型号、地点
Finding thingsListed(const ReviewedFile &file)
{
    const Finding paper = filled(file, "seizure_approval", {"items", "keep"});
    Faults faults;
    faults.addAll(paper);
    for (const Holding *one : held(file, true)) {
        const auto things = file.file().measures.thingsOf(*one);
        if (things.empty())
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "The inventory of %1 is empty."), {iso(one->on())}), inMeasure(*one));
        if (one->place.trimmed().isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "The record of %1 does not say where the things are kept."),
                           {iso(one->on())}),
                inMeasure(*one));
        for (const measure::HeldThing &thing : things) {
            if (thing.quantity.trimmed().isEmpty() || thing.model.trimmed().isEmpty())
                faults.add(said(QT_TRANSLATE_NOOP("review", "“%1” is listed without model or quantity."), {thing.name}),
                    inMeasure(*one));
        }
    }
    return faults.isEmpty() ? paper : faults.orMet();
}

template <class Look> Finding onDecision(const ReviewedFile &file, Look look)
{
    const CaseDocument *decision = file.made(u"seizure_decision");
    if (!decision)
        return without(file, "seizure_decision");
    Faults faults;
    return look(faults, *decision);
}

Finding facts(const ReviewedFile &file)
{
    return onDecision(file, [](Faults &faults, const CaseDocument &decision) {
        needFields(faults, decision, kFactFields);
        needEvidence(faults, decision);
        return faults.orAsk(readTheText());
    });
}

Finding articles(const ReviewedFile &file)
{
    return onDecision(file, [](Faults &faults, const CaseDocument &decision) {
        needArticles(faults, decision, "law_violated");
        needArticles(faults, decision, "law_basis");
        return faults.orMet();
    });
}

Finding terms(const ReviewedFile &file)
{
    return onDecision(file, [&file](Faults &faults, const CaseDocument &decision) {
        needFields(faults, decision, {"items", "from", "to", "duty", "remedy_review", "remedy_suit"});
        QDate from = dayOf(decision, "from");
        for (const Holding *one : held(file, true)) {
            if (about(file, "seizure_decision", *one) == &decision && one->on().isValid())
                from = one->on();
        }
        const int days =
            measure::MeasureRules::shipped().on(MeasureRule::Kind::Seizure, decision.madeOn).figure("term_days");
        const QDate last = from.addDays(days);
        if (last.isValid() && dayOf(decision, "to") > last)
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 runs until %2; thirty days from %3 end on %4."),
                           {titled(decision), iso(dayOf(decision, "to")), iso(from), iso(last)}),
                inDocument(decision, "to"));
        return faults.orMet();
    });
}

bool isSide(const casework::SignatureRole &role)
{
    return role.title == u"当事人" || role.title == u"执法人员";
}

Finding listSigned(const ReviewedFile &file)
{
    const Finding list = filled(file, "seizure_list", {"rows", "keeper"});
    if (list.verdict != Verdict::Met)
        return list;
    return signedBy(file, file.allMade({"seizure_list", "seizure_site_record"}), isSide,
        QT_TRANSLATE_NOOP("review", "Not signed on the screen: %1. Look for the signatures on the paper."));
}

/// Told before the first term was over, once, by thirty days at most, with a reason. 行政强制法 第二十五条
Finding extensionLawful(const ReviewedFile &file)
{
    const int most =
        measure::MeasureRules::shipped().on(MeasureRule::Kind::Seizure, file.today()).figure("extension_days");
    Faults faults;
    bool any = false;
    for (const Holding *one : held(file, true)) {
        if (one->extendedBy == 0)
            continue;
        any = true;
        if (!about(file, "seizure_extension", *one))
            faults.add(missing("seizure_extension"), inMeasure(*one));
        if (one->extendedBy > most)
            faults.add(said(QT_TRANSLATE_NOOP("review", "Extended by %1 days; %2 are the most."),
                           {QString::number(one->extendedBy), QString::number(most)}),
                inMeasure(*one));
        const QDate ends = one->on().addDays(ruleOf(*one).figure("term_days") + one->testingDays());
        if (!one->extensionToldOn.isValid() || one->extensionToldOn > ends)
            faults.add(one->extensionToldOn.isValid()
                    ? said(QT_TRANSLATE_NOOP("review", "Extended on %1, after the first term had ended on %2."),
                        {iso(one->extensionToldOn), iso(ends)})
                    : said(QT_TRANSLATE_NOOP("review",
                               "The term that ended on %1 was extended, and the record does not say when the party was "
                               "told in writing."),
                        {iso(ends)}),
                inMeasure(*one));
        if (one->extensionReason.trimmed().isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "The extension has no reason on record.")), inMeasure(*one));
    }
    const CaseDocument *extension = file.made(u"seizure_extension");
    if (!extension)
        return any ? faults.orMet() : without(file, "seizure_extension");
    needFields(faults, *extension, {"reason", "law_basis", "days", "remedy_review", "remedy_suit"});
    if (const qint64 days = extension->fields.value(u"days").toInteger(); days > most)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 extends by %2 days; %3 are the most."),
                       {titled(*extension), QString::number(days), QString::number(most)}),
            inDocument(*extension, "days"));
    const CaseDocument *decision = file.made(u"seizure_decision");
    const QDate ends = decision ? dayOf(*decision, "to") : QDate();
    if (!any && ends.isValid() && extension->madeOn > ends)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Extended on %1, after the first term had ended on %2."),
                       {iso(extension->madeOn), iso(ends)}),
            inDocument(*extension));
    return faults.orMet();
}

/// Whatever was let go of has its decision, and that was served in time.
Finding releaseComplete(const ReviewedFile &file)
{
    const measure::CaseMeasures &measures = file.file().measures;
    Faults faults;
    for (const Holding *one : held(file, true)) {
        const bool released = measures.heldOf(*one).size() < measures.thingsOf(*one).size();
        if (released && !about(file, "seizure_release", *one))
            faults.add(missing("seizure_release"), inMeasure(*one));
    }
    const auto releases = file.allMade({"seizure_release"});
    if (releases.empty())
        return faults.isEmpty() ? without(file, "seizure_release") : faults.orMet();
    for (const CaseDocument *release : releases) {
        needFields(faults, *release, {"reason", "origin", "from", "items", "place"});
        const QDate last = file.lastDay("seizure_release_service", release->madeOn);
        const QDate served = release->servedOn.isValid() ? release->servedOn : file.today();
        if (last.isValid() && served > last)
            faults.add(said(release->servedOn.isValid()
                               ? QT_TRANSLATE_NOOP("review", "%1 was served on %2; the period ended on %3.")
                               : QT_TRANSLATE_NOOP("review", "%1 has not been served by %2; the period ended on %3."),
                           {titled(*release), iso(served), iso(last)}),
                inDocument(*release));
    }
    return faults.orMet();
}

Finding registeredByPaper(const ReviewedFile &file)
{
    const CaseDocument *notice = file.made(u"prereg_notice");
    if (!notice)
        return without(file, "prereg_notice");
    Faults faults;
    const CaseDocument *approval = file.made(u"prereg_approval");
    const QDate from = dayOf(*notice, "from").isValid() ? dayOf(*notice, "from") : notice->madeOn;
    if (!approval)
        faults.add(missing("prereg_approval"), inDocument(QStringLiteral("prereg_approval")));
    else if (approval->madeOn > from && !isFilled(*approval, "urgent"))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Approved on %1, after it was done on %2."),
                       {iso(approval->madeOn), iso(from)}),
            inDocument(*approval));
    const QDate last = file.lastDay("prereg_handle", from);
    const CaseDocument *disposal = file.made(u"prereg_disposal");
    const QDate handled = disposal ? dayOf(*disposal, "date") : file.today();
    if (last.isValid() && handled.isValid() && handled > last)
        faults.add(said(disposal ? QT_TRANSLATE_NOOP("review", "Dealt with on %1; the seven days ended on %2.")
                                 : QT_TRANSLATE_NOOP("review", "Not dealt with by %1; the seven days ended on %2."),
                       {iso(handled), iso(last)}),
            inDocument(QStringLiteral("prereg_disposal")));
    return faults.orMet();
}

/// Approved, and dealt with in seven working days, thing by thing. 行政处罚法 第五十六条
Finding registeredEvidence(const ReviewedFile &file)
{
    const auto registered = held(file, false);
    if (registered.empty())
        return registeredByPaper(file);
    const measure::CaseMeasures &measures = file.file().measures;
    Faults faults;
    bool unknown = false;
    for (const Holding *one : registered) {
        needApproval(faults, file, *one);
        const QDate last = one->lastDay(WorkCalendar::shipped());
        unknown |= !last.isValid() || measures.thingsOf(*one).empty();
        const auto open = measures.heldOf(*one);
        const QDate handled = open.empty() ? measures.endedOn(*one) : file.today();
        if (last.isValid() && handled > last)
            faults.add(
                said(open.empty() ? QT_TRANSLATE_NOOP("review", "Dealt with on %1; the seven days ended on %2.")
                                  : QT_TRANSLATE_NOOP("review", "Not dealt with by %1; the seven days ended on %2."),
                    {iso(handled), iso(last)}),
                inMeasure(*one));
    }
    return faults.orAskIf(unknown,
        said(QT_TRANSLATE_NOOP("review",
            "The record of what is held says neither when it began nor what was taken: count the term by hand.")));
}

constexpr std::array kChecks{
    Check{"V13", thingsBelong},
    Check{"V16", toldAtSeizure},
    Check{"V25", seizureInTerm},
    Check{"S1", approved},
    Check{"S2", thingsListed},
    Check{"S3", facts},
    Check{"S4", articles},
    Check{"S5", terms},
    Check{"S6",
        [](const ReviewedFile &file) {
            return allFilled(file, "seizure_site_record", {"start", "end", "place"});
        }},
    Check{"S7",
        [](const ReviewedFile &file) {
            return allFilled(file, "seizure_site_record", {"tell", "statement"});
        }},
    Check{"S8", listSigned},
    Check{"S9", extensionLawful},
    Check{"S10", releaseComplete},
    Check{"K01", registeredEvidence},
};

} // namespace

std::span<const Check> holdingChecks()
{
    return kChecks;
}

} // namespace qilian::review
