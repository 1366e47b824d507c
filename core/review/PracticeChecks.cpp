#include "core/review/Looking.h"

#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

Finding resultsTold(const ReviewedFile &file)
{
    if (!file.made(u"monitor_report"))
        return without(file, "monitor_report");
    const CaseDocument *result = file.made(u"result_notice");
    const auto inquiries = file.allMade({"inquiry_record"});
    const auto asked = std::find_if(
        inquiries.begin(), inquiries.end(), [](const CaseDocument *one) { return isFilled(*one, "tell_result"); });
    Faults faults;
    if (!result && asked == inquiries.end())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The party was not told the result of the monitoring.")),
            inDocument(QStringLiteral("result_notice")));
    const CaseDocument *notice = file.notice();
    const QDate told = asked != inquiries.end() ? recordedOn(**asked) : result ? result->madeOn : QDate();
    if (notice && told.isValid() && told > notice->madeOn)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Told on %1, after the notice before the penalty of %2."),
                       {iso(told), iso(notice->madeOn)}),
            inDocument(QStringLiteral("result_notice")));
    return faults.orMet();
}

Finding automaticData(const ReviewedFile &file)
{
    const auto &evidence = file.file().evidence;
    const bool any = std::any_of(evidence.begin(), evidence.end(),
        [](const evidence::EvidenceItem &item) { return item.kind == u"auto_monitor"; });
    return any ? ask(said(QT_TRANSLATE_NOOP(
               "review", "Look whether the data were audited, their marks checked, and logger and platform compared.")))
               : notApplicable(said(QT_TRANSLATE_NOOP("review", "No automatic monitoring data are used.")));
}

/// 发现 → 立案 → 调查报告 → 告知 → 决定 → 送达 → 执行 → 结案
Finding daysFollow(const ReviewedFile &file)
{
    const auto madeOn = [&file](const char *type) {
        const CaseDocument *document = file.made(QString::fromLatin1(type));
        return document ? document->madeOn : QDate();
    };
    const CaseDocument *notice = file.notice();
    const CaseDocument *decision = file.decision();
    struct Step {
        QString name;
        QDate on;
        Place place;
    };
    const QString decisionType = decision ? decision->type : QStringLiteral("penalty_decision");
    const std::array steps{
        Step{QStringLiteral("发现"), file.one().discoveredOn, inFacts("discovered_on")},
        Step{QStringLiteral("立案"), file.one().filedOn, inDocument(QStringLiteral("filing_approval"))},
        Step{QStringLiteral("调查报告"), madeOn("investigation_report"),
            inDocument(QStringLiteral("investigation_report"))},
        Step{QStringLiteral("事先告知"), notice ? notice->madeOn : QDate(), inDocument(QStringLiteral("prior_notice"))},
        Step{QStringLiteral("决定"), decision ? decision->madeOn : QDate(), inDocument(decisionType)},
        Step{QStringLiteral("送达"), decision ? decision->servedOn : QDate(), inDocument(decisionType)},
        Step{QStringLiteral("执行"), file.one().paidOn, inPerformance()},
        Step{QStringLiteral("结案"), madeOn("closing_approval"), inDocument(QStringLiteral("closing_approval"))},
    };
    Faults faults;
    const Step *before = nullptr;
    int known = 0;
    for (const Step &step : steps) {
        if (!step.on.isValid())
            continue;
        ++known;
        if (before && step.on < before->on)
            faults.add(said(QT_TRANSLATE_NOOP("review", "“%1” of %2 comes before “%3” of %4."),
                           {step.name, iso(step.on), before->name, iso(before->on)}),
                step.place);
        before = &step;
    }
    return known < 2 ? notApplicable(said(QT_TRANSLATE_NOOP("review", "There are no two steps to compare yet.")))
                     : faults.orMet();
}

/// One act is fined once. Whether two acts that look alike are one, and which of several articles is the severer, the
/// reviewer reads. 行政处罚法 第二十九条
Finding finedOnce(const ReviewedFile &file)
{
    if (!file.made(u"penalty_decision"))
        return without(file, "penalty_decision");
    const casework::Case &one = file.one();
    const bool known =
        !one.violations.isEmpty() && one.actEndedOn.isValid() && (!one.party.isNull() || !one.partyCode.isEmpty());
    if (!file.others() || !known)
        return ask(said(
            QT_TRANSLATE_NOOP("review", "Look in the other cases of the party whether this act was fined before.")));
    Faults faults;
    QStringList alike;
    for (const auto &[other, sameAct] : file.others()->penalties) {
        const QDate begun = other.actStartedOn.isValid() ? other.actStartedOn : other.actEndedOn;
        const QDate here = one.actStartedOn.isValid() ? one.actStartedOn : one.actEndedOn;
        if (sameAct)
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1, linked as the same act, was fined on %2 as well."),
                           {other.number, iso(other.decidedOn)}),
                {Place::Part::Links, {}});
        else if (!begun.isValid() || (begun <= one.actEndedOn && here <= other.actEndedOn))
            alike.append(QStringLiteral("%1（%2）").arg(other.number, iso(other.decidedOn)));
    }
    if (!alike.isEmpty())
        return faults.orAsk(said(QT_TRANSLATE_NOOP("review",
                                     "The party was fined by the same clause for the same time in %1: read whether it "
                                     "is one act."),
            {alike.join(u'、')}));
    return faults.orAskIf(one.violations.size() > 1,
        said(QT_TRANSLATE_NOOP("review",
                 "The case fines %1 acts: read whether they are several, or one act that several articles punish."),
            {QString::number(one.violations.size())}));
}

constexpr std::array kChecks{
    Check{"K02", resultsTold},
    Check{"K03", automaticData},
    Check{"K04", daysFollow},
    Check{"K25", finedOnce},
};

} // namespace

std::span<const Check> practiceChecks()
{
    return kChecks;
}

} // namespace qilian::review
