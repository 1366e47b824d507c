#include "core/casework/CaseBasis.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Finding registeredEvidence(const ReviewedFile &file)
{
    const CaseDocument *notice = file.made(u"prereg_notice");
    if (!notice)
        return without(file, "prereg_notice");
    Faults faults;
    const CaseDocument *approval = file.made(u"prereg_approval");
    const QDate from = dayOf(*notice, "from").isValid() ? dayOf(*notice, "from") : notice->madeOn;
    if (!approval)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 is missing."),
                       {casework::DocumentTypes::shipped().titleOf(QStringLiteral("prereg_approval"))}),
            inDocument(QStringLiteral("prereg_approval")));
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

/// 发现 → 立案 → 调查报告 → 告知 → 决定 → 送达 → 结案
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

Finding servedInTime(const ReviewedFile &file)
{
    const CaseDocument *decision = file.decision();
    if (!decision)
        return without(file, "penalty_decision");
    const QDate last = file.lastDay("decision_service", decision->madeOn);
    const QDate served = decision->servedOn.isValid() ? decision->servedOn : file.today();
    if (!last.isValid())
        return ask(said(QT_TRANSLATE_NOOP("review", "The period from %1 cannot be counted: count it by hand."),
            {iso(decision->madeOn)}));
    if (served <= last)
        return decision->servedOn.isValid()
            ? met()
            : notApplicable(said(QT_TRANSLATE_NOOP("review", "The period for service still runs.")));
    if (decision->servedHow.contains(QStringLiteral("公告")))
        return ask(said(QT_TRANSLATE_NOOP("review", "Served by public notice: look whether it was begun in time.")));
    Faults faults;
    faults.add(said(decision->servedOn.isValid()
                       ? QT_TRANSLATE_NOOP("review", "%1 was served on %2; the period ended on %3.")
                       : QT_TRANSLATE_NOOP("review", "%1 has not been served by %2; the period ended on %3."),
                   {titled(*decision), iso(served), iso(last)}),
        inDocument(*decision));
    return faults.orMet();
}

/// Ways that leave no signature of the party need their own proof.
Finding serviceProved(const ReviewedFile &file)
{
    Faults faults;
    QStringList others;
    bool any = false;
    for (const CaseDocument *document : file.allMade()) {
        if (!document->servedOn.isValid())
            continue;
        any = true;
        const QString &how = document->servedHow;
        if (how.contains(QStringLiteral("公告")) && !file.made(u"delivery_notice"))
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "%1 was served by public notice, and the notice is not on file."),
                    {titled(*document)}),
                inDocument(QStringLiteral("delivery_notice")));
        else if (how.contains(QStringLiteral("电子")) && !file.made(u"delivery_address_confirm"))
            faults.add(said(QT_TRANSLATE_NOOP(
                                "review", "%1 was served electronically, and the party's consent is not on file."),
                           {titled(*document)}),
                inDocument(QStringLiteral("delivery_address_confirm")));
        else if (!how.startsWith(QStringLiteral("直接")))
            others.append(QStringLiteral("%1（%2）").arg(document->title, how));
    }
    if (!any)
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been served so far.")));
    return others.isEmpty()
        ? faults.orMet()
        : faults.orAsk(said(QT_TRANSLATE_NOOP("review", "Look for the proof of service of %1."), {others.join(u'、')}));
}

Finding paidToBank(const ReviewedFile &file)
{
    const CaseDocument *record = file.made(u"payment_record");
    const CaseDocument *decision = file.decision();
    if (!record)
        return without(file, "payment_record");
    Faults faults;
    needFields(faults, *record, {"payments", "due"});
    const QDate last = decision ? file.lastDay("payment", decision->servedOn) : QDate();
    const QDate due = dayOf(*record, "due");
    if (last.isValid() && due.isValid() && due != last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Served on %1, payment was due on %2, not on %3."),
                       {iso(decision->servedOn), iso(last), iso(due)}),
            inDocument(*record, "due"));
    return faults.orMet();
}

Finding installments(const ReviewedFile &file)
{
    const CaseDocument *allowed = file.made(u"installment_decision");
    const CaseDocument *decision = file.decision();
    if (!allowed)
        return without(file, "installment_decision");
    Faults faults;
    needFields(faults, *allowed, {"apply_date", "reason", "result"});
    const QDate last = decision ? file.lastDay("payment", decision->servedOn) : QDate();
    if (last.isValid() && dayOf(*allowed, "apply_date") > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Asked for on %1, after payment was due on %2."),
                       {iso(dayOf(*allowed, "apply_date")), iso(last)}),
            inDocument(*allowed, "apply_date"));
    if (!allowed->servedOn.isValid())
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*allowed)}), inDocument(*allowed));
    return faults.orMet();
}

Finding surchargeCapped(const ReviewedFile &file)
{
    const CaseDocument *surcharge = file.made(u"surcharge_notice");
    if (!surcharge)
        return without(file, "surcharge_notice");
    Faults faults;
    needFields(faults, *surcharge, {"base", "amount"});
    const Money base = Money::fromFen(surcharge->fields.value(u"base").toInteger());
    const Money amount = Money::fromFen(surcharge->fields.value(u"amount").toInteger());
    if (amount > base)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The added penalty of ¥%1 is above the ¥%2 not paid."),
                       {amount.text(), base.text()}),
            inDocument(*surcharge, "amount"));
    return faults.orMet();
}

Finding demandedBefore(const ReviewedFile &file)
{
    const CaseDocument *application = file.made(u"court_application");
    if (!application)
        return without(file, "court_application");
    const CaseDocument *demand = file.made(u"urge_notice");
    Faults faults;
    if (!demand || !demand->servedOn.isValid())
        faults.add(said(QT_TRANSLATE_NOOP("review", "No demand was served before the court was asked.")),
            inDocument(QStringLiteral("urge_notice")));
    else if (application->madeOn <= file.lastDay("demand_before_court", demand->servedOn))
        faults.add(said(QT_TRANSLATE_NOOP("review", "The demand was served on %1, the court was asked on %2 already."),
                       {iso(demand->servedOn), iso(application->madeOn)}),
            inDocument(*application));
    return faults.orMet();
}

Finding courtInTime(const ReviewedFile &file)
{
    const CaseDocument *application = file.made(u"court_application");
    if (!application)
        return without(file, "court_application");
    const CaseDocument *decision = file.made(u"penalty_decision");
    if (!decision || !decision->servedOn.isValid())
        return ask(said(QT_TRANSLATE_NOOP("review", "The service of the decision is not on record: count by hand.")));
    const QDate toSue = std::max(file.lastDay("reconsideration_request", decision->servedOn),
        file.lastDay("litigation_direct", decision->servedOn));
    const QDate last = file.lastDay("court_application", toSue);
    Faults faults;
    if (application->madeOn <= toSue || (last.isValid() && application->madeOn > last))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Asked on %1; the court can be asked after %2 and until %3."),
                       {iso(application->madeOn), iso(toSue), iso(last)}),
            inDocument(*application));
    if (!faults.isEmpty() && file.made(u"installment_decision"))
        return ask(said(QT_TRANSLATE_NOOP(
            "review", "Payment later or in parts was allowed: count the three months from the end of that time.")));
    return faults.orMet();
}

Finding crimeTransferred(const ReviewedFile &file)
{
    if (!file.one().crimeSuspected && !file.is(FileKind::Crime))
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The record suspects no crime.")));
    Faults faults;
    if (!file.made(u"crime_transfer") && file.facts().crimeSuspected
        && file.one().stage != casework::Stage::TransferredCrime)
        faults.add(said(QT_TRANSLATE_NOOP("review", "A crime is suspected, and the case was not transferred.")),
            inDocument(QStringLiteral("crime_transfer")));
    return faults.orMet();
}

Finding detentionTransferred(const ReviewedFile &file)
{
    if (file.made(u"detention_transfer"))
        return met();
    const auto &violations = file.one().violations;
    const bool possible = std::any_of(violations.begin(), violations.end(), [&file](const QString &violation) {
        const law::Basis *basis = casework::basisOf(file.one(), violation);
        return basis && basis->detention;
    });
    return possible ? ask(said(QT_TRANSLATE_NOOP(
               "review", "This kind of act can lead to detention, and nothing was transferred: read why.")))
                    : notApplicable(said(QT_TRANSLATE_NOOP("review", "The basis of the case knows no detention.")));
}

constexpr std::array kChecks{
    Check{"K01", registeredEvidence},
    Check{"K02", resultsTold},
    Check{"K03", automaticData},
    Check{"K04", daysFollow},
    Check{"K05", servedInTime},
    Check{"K06", serviceProved},
    Check{"K07", paidToBank},
    Check{"K08", installments},
    Check{"K09", surchargeCapped},
    Check{"K10", demandedBefore},
    Check{"K11", courtInTime},
    Check{"K12", crimeTransferred},
    Check{"K13", detentionTransferred},
};

} // namespace

std::span<const Check> practiceChecks()
{
    return kChecks;
}

} // namespace qilian::review
