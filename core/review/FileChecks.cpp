#include "core/base/ChinaTime.h"
#include "core/casework/MeasureDocuments.h"
#include "core/casework/Publication.h"
#include "core/casework/TypedDay.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <map>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using evidence::EvidenceItem;

constexpr int kDaysToStore = 1; // working days; the rule is the bureau's own

std::vector<const EvidenceItem *> recordings(const ReviewedFile &file)
{
    std::vector<const EvidenceItem *> out;
    for (const EvidenceItem &item : file.file().evidence) {
        if (item.kind == u"av")
            out.push_back(&item);
    }
    return out;
}

/// A step that must be recorded is named in the register of recordings.
Finding recordedThroughout(const ReviewedFile &file)
{
    if (!file.isInvestigated())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The investigation is not over.")));
    const CaseDocument *log = file.made(u"av_log");
    Faults faults;
    if (!log && recordings(file).empty())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The file has no register of recordings and no recording.")),
            inDocument(QStringLiteral("av_log")));
    if (!log)
        return faults.orAsk(said(QT_TRANSLATE_NOOP(
            "review", "There is no register of recordings: compare the pictures in the file with its records.")));
    struct Step {
        const char *record;
        QString word;
    };
    const std::array steps{Step{"inspection_record", QStringLiteral("检查")},
        Step{"inquiry_record", QStringLiteral("询问")}, Step{"seizure_site_record", QStringLiteral("查封")},
        Step{"hearing_record", QStringLiteral("听证")}};
    const QString words = wordsOf(*log, "rows");
    for (const Step &step : steps) {
        const CaseDocument *record = file.made(QString::fromLatin1(step.record));
        if (record && !words.contains(step.word))
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "The register of recordings names none of %1."), {record->title}),
                inDocument(*log, "rows"));
    }
    return faults.orMet();
}

Finding recordingsKept(const ReviewedFile &file)
{
    const auto items = recordings(file);
    if (items.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no pictures or recordings.")));
    Faults faults;
    bool allDated = true;
    for (const EvidenceItem *item : items) {
        if (item->digest.isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "“%1” has no file and no digest."), {item->title}),
                {Place::Part::Evidence, item->id.text()});
        const QDate taken = chinaDay(item->takenAt);
        const QDate came = chinaDay(item->collectedAt);
        if (taken.isValid() && came > WorkCalendar::shipped().plusWorkingDays(taken, kDaysToStore))
            faults.add(said(QT_TRANSLATE_NOOP("review",
                                "“%1” was taken on %2 by the clock of its device and came in on %3, not within one "
                                "working day."),
                           {item->title, iso(taken), iso(came)}),
                {Place::Part::Evidence, item->id.text()});
        allDated = allDated && taken.isValid();
    }
    return faults.orAsk(allDated
            ? said(QT_TRANSLATE_NOOP("review",
                "Every file came in in time and has its digest; the check of the records compares them. Look whether "
                "one was cut."))
            : said(QT_TRANSLATE_NOOP("review",
                "Every file has its digest; the check of the records compares them. Look whether they came in in "
                "time.")));
}

/// Late publication, and a published decision that fell and was not taken back in time.
void lookAtDays(Faults &faults, const ReviewedFile &file, const CaseDocument &form)
{
    const CaseDocument *decision = file.decision();
    const QDate published = decision ? casework::publishedSince(file.file(), decision->madeOn) : QDate();
    const QDate last = decision ? file.lastDay("publish_decision", decision->madeOn) : QDate();
    if (published.isValid() && last.isValid() && published > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Published on %1, after %2."), {iso(published), iso(last)}),
            inDocument(form));
    const casework::Publication publication = casework::publicationOf(file.file());
    if (!publication.changed.isValid())
        return;
    const QDate back = file.lastDay("withdraw_publication", publication.changed);
    if (publication.withdrawn > back)
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "Taken back on %1, after %2."), {iso(publication.withdrawn), iso(back)}),
            inDocument(form, "withdraw"));
    else if (!publication.withdrawn.isValid() && file.today() > back)
        faults.add(said(QT_TRANSLATE_NOOP("review",
                            "The decision fell on %1 and what was published of it should have been taken back by %2."),
                       {iso(publication.changed), iso(back)}),
            inDocument(form));
}

Finding published(const ReviewedFile &file)
{
    const CaseDocument *form = file.made(u"publicity_form");
    if (form) {
        Faults faults;
        needFields(faults, *form, {"content", "hide", "platform", "deadline"});
        lookAtDays(faults, file, *form);
        return faults.orMet();
    }
    if (!file.isClosed())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The case is not closed.")));
    return ask(
        said(QT_TRANSLATE_NOOP("review", "The file says nothing of publication: look it up where it is published.")));
}

Finding onSpotLimit(const ReviewedFile &file)
{
    const CaseDocument *decision = file.made(u"simple_decision");
    if (!decision)
        return without(file, "simple_decision");
    const auto &thresholds = casework::Thresholds::shipped();
    const Money most =
        file.one().partyKind == casework::PartyKind::Unit ? thresholds.simpleFineUnit : thresholds.simpleFineCitizen;
    const Money fine = Money::fromFen(decision->fields.value(u"penalty")[u"fine_fen"].toInteger());
    Faults faults;
    if (fine > most)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The fine of ¥%1 is above the ¥%2 of the simple procedure."),
                       {fine.text(), most.text()}),
            inDocument(*decision, "penalty"));
    const QDate last = file.lastDay("simple_filing", decision->madeOn);
    const auto &confirmed = file.file().confirmations;
    const auto filed = std::find_if(confirmed.begin(), confirmed.end(),
        [](const casework::Confirmation &one) { return one.item == u"simple_decision_filed"; });
    if (filed != confirmed.end() && filed->on > last)
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "Reported to the bureau on %1, after %2."), {iso(filed->on), iso(last)}),
            inDocument(*decision));
    else if (filed == confirmed.end() && file.today() > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "It should have been reported to the bureau by %1."), {iso(last)}),
            inDocument(*decision));
    if (decision->numberSerial > 0)
        return faults.orMet(); // numbers are given in order, none twice
    return faults.orAsk(said(QT_TRANSLATE_NOOP("review", "Look whether its number follows on.")));
}

Finding handedOver(const ReviewedFile &file)
{
    const CaseDocument *note = file.made(u"archive_note");
    if (!note)
        return without(file, "archive_note");
    const CaseDocument *closing = file.made(u"closing_approval");
    static const QRegularExpression kDay(QStringLiteral("\\d{4}\\s*[-年/.]\\s*\\d{1,2}\\s*[-月/.]\\s*\\d{1,2}\\s*日?"));
    const auto day = casework::typedDay(kDay.match(textOf(*note, "transfer")).captured().remove(u' '));
    if (!closing || !day)
        return ask(
            said(QT_TRANSLATE_NOOP("review", "The remark sheet gives no day of the handover a program can read.")));
    const QDate last(closing->madeOn.year() + 1, 3, 31);
    Faults faults;
    if (*day > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Handed over on %1, after %2."),
                       {day->toString(Qt::ISODate), last.toString(Qt::ISODate)}),
            inDocument(*note, "transfer"));
    return faults.orMet();
}

/// Nobody is in two records whose times overlap.
Finding atOnePlace(const ReviewedFile &file)
{
    struct Span {
        QDateTime from;
        QDateTime to;
        Uuid record;
        QString title;
        Place place;
    };
    std::map<QString, std::vector<Span>> byOfficer;
    for (const measure::Recheck &one : file.file().measures.rechecks) {
        const bool written = casework::documentAbout(file.file(), QStringLiteral("recheck_record"), record::refTo(one));
        const Span span{one.begunAt, one.endedAt, one.id.uuid(),
            casework::DocumentTypes::shipped().titleOf(QStringLiteral("recheck_record")),
            {Place::Part::Measures, measure::Correction::description().ref(one.order).text()}};
        for (const QString &name : file.file().namesOf(one.officers)) {
            if (span.from.isValid() && span.to.isValid() && !written)
                byOfficer[name].push_back(span);
        }
    }
    for (const CaseDocument *record :
        file.allMade({"inspection_record", "inquiry_record", "seizure_site_record", "recheck_record"})) {
        const Span span{minuteOf(*record, "start"), minuteOf(*record, "end"), record->id.uuid(), titled(*record),
            inDocument(*record, "start")};
        for (const QJsonValue officer : record->fields.value(u"officers").toArray()) {
            if (span.from.isValid() && span.to.isValid() && !officer[u"name"].toString().isEmpty())
                byOfficer[officer[u"name"].toString()].push_back(span);
        }
    }
    if (byOfficer.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no record with its times.")));
    Faults faults;
    for (auto &[name, spans] : byOfficer) {
        std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
        for (std::size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].record != spans[i - 1].record && spans[i].from < spans[i - 1].to)
                faults.add(said(QT_TRANSLATE_NOOP("review", "%1 is in %2 and in %3 at the same time."),
                               {name, spans[i - 1].title, spans[i].title}),
                    spans[i].place);
        }
    }
    return faults.orMet();
}

Finding onePersonAsked(const ReviewedFile &file)
{
    const auto records = file.allMade({"inquiry_record"});
    if (records.empty())
        return without(file, "inquiry_record");
    Faults faults;
    static const QRegularExpression kSeveral(QStringLiteral("[、，,；;]"));
    for (const CaseDocument *record : records) {
        if (textOf(*record, "person_name").contains(kSeveral))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 names several persons: %2."),
                           {titled(*record), textOf(*record, "person_name")}),
                inDocument(*record, "person_name"));
    }
    return faults.orMet();
}

Finding optionsProved(const ReviewedFile &file)
{
    if (file.file().determinations.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "No fine is determined by a benchmark.")));
    Faults faults;
    for (const discretion::DeterminationRecord &fine : file.file().determinations) {
        const law::Violation *act = law::Catalogue::shipped().find(fine.violation);
        QString name = act ? act->zh : fine.violation;
        if (!fine.penalisedName.isEmpty())
            name += QStringLiteral("（%1）").arg(fine.penalisedName);
        if (const auto open = fine.unproven(); !open.empty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1: %2 chosen options of the fine have no evidence."),
                           {name, QString::number(open.size())}),
                {Place::Part::Fine, {}});
    }
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"K14", recordedThroughout},
    Check{"K15", recordingsKept},
    Check{"K16", published},
    Check{"K19", onSpotLimit},
    Check{"K20", handedOver},
    Check{"K22",
        [](const ReviewedFile &file) {
            return filled(file, "archive_note", {"state", "maker", "checker", "date"});
        }},
    Check{"K23", atOnePlace},
    Check{"K24", onePersonAsked},
    Check{"K26", optionsProved},
};

/// Only the paper can answer these.
constexpr std::array kManual{
    ManualRule{
        "BN9", QT_TRANSLATE_NOOP("review", "Look whether every change on the paper is signed or fingerprinted.")},
    ManualRule{"K21",
        QT_TRANSLATE_NOOP("review", "Look at the binding: A4, three holes, no metal, 200 pages a volume at most.")},
};

} // namespace

std::span<const Check> fileChecks()
{
    return kChecks;
}

std::span<const ManualRule> manualRules()
{
    return kManual;
}

} // namespace qilian::review
