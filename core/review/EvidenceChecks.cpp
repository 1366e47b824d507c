#include "core/review/Looking.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using evidence::EvidenceItem;

std::vector<const EvidenceItem *> ofKind(const ReviewedFile &file, std::initializer_list<const char *> kinds)
{
    std::vector<const EvidenceItem *> out;
    for (const EvidenceItem &item : file.file().evidence) {
        if (std::any_of(
                kinds.begin(), kinds.end(), [&item](const char *kind) { return item.kind == QLatin1String(kind); }))
            out.push_back(&item);
    }
    return out;
}

Place at(const EvidenceItem &item)
{
    return {Place::Part::Evidence, item.id.text()};
}

Finding noneOf(const char *words)
{
    return notApplicable(said(words));
}

Finding sampledBefore(const ReviewedFile &file)
{
    const auto reports = file.allMade({"monitor_report"});
    if (reports.empty())
        return without(file, "monitor_report");
    Faults faults;
    for (const CaseDocument *report : reports) {
        needFields(faults, *report, {"client", "items", "sample_date", "issue_date"});
        const QDate issued = dayOf(*report, "issue_date");
        if (issued.isValid() && dayOf(*report, "sample_date") > issued)
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "%1 was issued before its samples were taken."), {titled(*report)}),
                inDocument(*report, "sample_date"));
    }
    return faults.orMet();
}

Finding samePoints(const ReviewedFile &file)
{
    const CaseDocument *report = file.made(u"monitor_report");
    if (!report)
        return without(file, "monitor_report");
    const CaseDocument *sampling = file.made(u"sampling_record");
    if (!sampling)
        return ask(said(QT_TRANSLATE_NOOP("review", "The file has no sampling record to compare the points with.")));
    const QString point = textOf(*sampling, "point");
    const QStringList named = wordsOf(*report, "points").split(u'\n', Qt::SkipEmptyParts);
    const bool same = !point.isEmpty() && std::any_of(named.begin(), named.end(), [&point](const QString &one) {
        return point.contains(one) || one.contains(point);
    });
    return same ? met()
                : ask(said(QT_TRANSLATE_NOOP("review", "The sampling record names “%1”, the report “%2”: compare."),
                    {point, named.join(QStringLiteral("、"))}));
}

Finding threeSignatures(const ReviewedFile &file)
{
    const CaseDocument *report = file.made(u"monitor_report");
    if (!report)
        return without(file, "monitor_report");
    std::set<QString> names;
    for (const QJsonValue person : report->fields.value(u"sign3").toArray())
        names.insert(person[u"name"].toString());
    names.erase(QString());
    Faults faults;
    if (names.size() < 3)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 does not name three different persons who signed."),
                       {titled(*report)}),
            inDocument(*report, "sign3"));
    return faults.orAsk(said(QT_TRANSLATE_NOOP("review", "Look at the signatures and the seal on the report.")));
}

Finding identityPapers(const ReviewedFile &file)
{
    if (!file.isInvestigated())
        return noneOf(QT_TRANSLATE_NOOP("review", "The investigation is not over."));
    static const QStringList kPapers{QStringLiteral("营业执照"), QStringLiteral("身份证"), QStringLiteral("法人证书"),
        QStringLiteral("登记证"), QStringLiteral("主体资格")};
    const auto &evidence = file.file().evidence;
    const bool there = std::any_of(evidence.begin(), evidence.end(), [](const EvidenceItem &item) {
        return std::any_of(kPapers.begin(), kPapers.end(),
            [&item](const QString &paper) { return item.title.contains(paper) || item.fileName.contains(paper); });
    });
    Faults faults;
    if (!there)
        faults.add(said(QT_TRANSLATE_NOOP(
                       "review", "No licence or identity paper of the party is among the evidence, by its title.")),
            {Place::Part::Evidence, {}});
    return faults.orMet();
}

Finding documentsSigned(const ReviewedFile &file)
{
    const auto items = ofKind(file, {"documentary"});
    if (items.empty())
        return noneOf(QT_TRANSLATE_NOOP("review", "The file has no documents as evidence."));
    Faults faults;
    for (const EvidenceItem *item : items) {
        if (!item->collectedAt.isValid() || item->collectedBy.isEmpty())
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "“%1” does not say when it was taken and by whom."), {item->title}),
                at(*item));
    }
    return faults.orAsk(said(
        QT_TRANSLATE_NOOP("review", "Look on the paper for who gave it, his signature, and those of the officers.")));
}

Finding picturesExplained(const ReviewedFile &file)
{
    const auto items = ofKind(file, {"av"});
    if (items.empty())
        return noneOf(QT_TRANSLATE_NOOP("review", "The file has no pictures or recordings."));
    Faults faults;
    for (const EvidenceItem *item : items) {
        const auto need = [&faults, item](bool there, const char *words) {
            if (!there)
                faults.add(said(words, {item->title}), at(*item));
        };
        need(item->takenAt.isValid() || item->collectedAt.isValid(),
            QT_TRANSLATE_NOOP("review", "“%1” does not say when it was taken."));
        need(!item->place.isEmpty(), QT_TRANSLATE_NOOP("review", "“%1” does not say where it was taken."));
        need(!item->collectedBy.isEmpty(), QT_TRANSLATE_NOOP("review", "“%1” does not say who took it."));
        need(file.file().proves.contains(item->id.uuid()),
            QT_TRANSLATE_NOOP("review", "“%1” does not say what it proves."));
        need(!item->digest.isEmpty(), QT_TRANSLATE_NOOP("review", "“%1” has no file and no digest."));
    }
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"M1",
        [](const ReviewedFile &file) {
            return allFilled(file, "monitor_report", {"org", "cma", "report_no"});
        }},
    Check{"M2", sampledBefore},
    Check{"M3", samePoints},
    Check{"M4",
        [](const ReviewedFile &file) {
            return allFilled(file, "monitor_report", {"items", "results"});
        }},
    Check{"M5", threeSignatures},
    Check{"E1", identityPapers},
    Check{"E2",
        [](const ReviewedFile &file) {
            return ofKind(file, {"documentary"}).empty()
                ? noneOf(QT_TRANSLATE_NOOP("review", "The file has no documents as evidence."))
                : ask(said(QT_TRANSLATE_NOOP("review",
                    "Look on the copies for where the original is, and for the note that they were compared with "
                    "it.")));
        }},
    Check{"E3", documentsSigned},
    Check{"E4", picturesExplained},
    Check{"E5",
        [](const ReviewedFile &file) {
            return ofKind(file, {"witness"}).empty()
                ? noneOf(QT_TRANSLATE_NOOP("review", "The file has no statement of a witness."))
                : ask(said(QT_TRANSLATE_NOOP("review",
                    "Look on the statement for who the witness is, his signature, the day and his identity.")));
        }},
};

} // namespace

std::span<const Check> evidenceChecks()
{
    return kChecks;
}

} // namespace qilian::review
