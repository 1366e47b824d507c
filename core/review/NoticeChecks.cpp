#include "core/review/Looking.h"

#include <QJsonArray>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

/// A check of the notice before the penalty, of either kind.
template <class Look> Finding onNotice(const ReviewedFile &file, Look look)
{
    const CaseDocument *notice = file.notice();
    return notice ? look(*notice) : without(file, "prior_notice");
}

Finding orderLists(const ReviewedFile &file)
{
    const CaseDocument *order = file.made(u"correction_order");
    if (!order)
        return without(file, "correction_order");
    Faults faults;
    needEvidence(faults, *order);
    return faults.orAsk(readTheText());
}

Finding rightsTold(const ReviewedFile &file)
{
    return onNotice(file, [&file](const CaseDocument &notice) {
        Faults faults;
        needWords(faults, notice, "right_statement",
            {QStringLiteral("五个工作日"), QStringLiteral("5个工作日"), QStringLiteral("五日"), QStringLiteral("5日")});
        needFields(faults, notice, {"contact"});
        if (notice.type == u"prior_hearing_notice")
            needFields(faults, notice, {"right_hearing"});
        else if (file.now().isInHearingRange())
            faults.add(said(QT_TRANSLATE_NOOP("review",
                           "The penalty is in the range of a hearing, and the notice does not tell the right to one.")),
                inDocument(notice, "right_statement"));
        return faults.orMet();
    });
}

Finding hearingAnnounced(const ReviewedFile &file)
{
    const CaseDocument *notice = file.made(u"hearing_notice");
    if (!notice)
        return without(file, "hearing_notice");
    Faults faults;
    needFields(faults, *notice, {"cause", "time", "place", "mode"});
    const QDate day = file.one().hearingOn.isValid() ? file.one().hearingOn : dayOf(*notice, "time");
    const QDate last = file.lastDay("hearing_notice", notice->servedOn);
    if (!notice->servedOn.isValid())
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*notice)}), inDocument(*notice));
    else if (day.isValid() && last.isValid() && day <= last)
        faults.add(said(QT_TRANSLATE_NOOP(
                            "review", "Served on %1 for a hearing on %2: that is less than seven working days before."),
                       {notice->servedOn.toString(Qt::ISODate), day.toString(Qt::ISODate)}),
            inDocument(*notice, "time"));
    return faults.orMet();
}

Finding hearingHeldBy(const ReviewedFile &file)
{
    const CaseDocument *notice = file.made(u"hearing_notice");
    if (!notice)
        return without(file, "hearing_notice");
    Faults faults;
    needFields(faults, *notice, {"host", "recorder"});
    const QString holders = wordsOf(*notice, "host") + wordsOf(*notice, "recorder") + wordsOf(*notice, "assessors");
    for (const QString &name : file.investigators()) {
        if (!name.isEmpty() && holders.contains(name))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 investigated the case and holds its hearing."), {name}),
                inDocument(*notice, "host"));
    }
    if (file.isInvestigator(file.one().hearingChair))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 investigated the case and holds its hearing."),
                       {file.file().namesOf({file.one().hearingChair.text()}).join(QString())}),
            inFacts("hearing_chair"));
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"P1",
        [](const ReviewedFile &file) {
            return filled(file, "investigation_report",
                {"source", "process", "party_name", "fact_act", "evidence_analysis", "conclusion", "suggestion"});
        }},
    Check{"P2",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "investigation_report", kFactFields, readTheText());
        }},
    Check{"P3",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "investigation_report", {"evidence_analysis"},
                said(QT_TRANSLATE_NOOP("review",
                    "Read whether each fact has its evidence, the main ones of two kinds, and contradictions are "
                    "settled.")));
        }},
    Check{"P4",
        [](const ReviewedFile &file) {
            return filled(file, "investigation_report", {"law_basis", "discretion", "suggestion"});
        }},
    Check{"C1",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "correction_order",
                {"unit_time", "fact_time", "fact_place", "fact_act", "fact_plot", "fact_motive", "fact_result"},
                readTheText());
        }},
    Check{"C2", orderLists},
    Check{"C3",
        [](const ReviewedFile &file) {
            const CaseDocument *order = file.made(u"correction_order");
            Faults faults;
            if (order)
                needArticles(faults, *order, "law_violated");
            return order ? faults.orMet() : without(file, "correction_order");
        }},
    Check{"C4",
        [](const ReviewedFile &file) {
            const CaseDocument *order = file.made(u"correction_order");
            Faults faults;
            if (order)
                needArticles(faults, *order, "law_basis");
            return order ? faults.orMet() : without(file, "correction_order");
        }},
    Check{"C5",
        [](const ReviewedFile &file) {
            return filled(file, "correction_order", {"content", "deadline", "consequence"});
        }},
    Check{"N1",
        [](const ReviewedFile &file) {
            return onNotice(file, [](const CaseDocument &notice) {
                Faults faults;
                needFields(faults, notice, kFactFields);
                return faults.orAsk(readTheText());
            });
        }},
    Check{"N2",
        [](const ReviewedFile &file) {
            return onNotice(file, [](const CaseDocument &notice) {
                Faults faults;
                needEvidence(faults, notice);
                return faults.orMet();
            });
        }},
    Check{"N3",
        [](const ReviewedFile &file) {
            return onNotice(file, [](const CaseDocument &notice) {
                Faults faults;
                needArticles(faults, notice, "law_violated");
                needArticles(faults, notice, "law_basis");
                return faults.orMet();
            });
        }},
    Check{"N4",
        [](const ReviewedFile &file) {
            return onNotice(file, [](const CaseDocument &notice) {
                Faults faults;
                needFields(faults, notice, {"penalty", "discretion"});
                return faults.orMet();
            });
        }},
    Check{"N5", rightsTold},
    Check{"H1", hearingAnnounced},
    Check{"H2", hearingHeldBy},
    Check{"H3",
        [](const ReviewedFile &file) {
            return filled(file, "hearing_notice", {"rights", "cautions"});
        }},
    Check{"H4",
        [](const ReviewedFile &file) {
            return filled(file, "hearing_record", {"host", "applicant", "investigators"});
        }},
    Check{"H5",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "hearing_record", {"accuse", "defend", "final"}, readTheText());
        }},
};

} // namespace

std::span<const Check> noticeChecks()
{
    return kChecks;
}

} // namespace qilian::review
