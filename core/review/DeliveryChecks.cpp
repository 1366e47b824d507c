#include "core/base/ChinaTime.h"
#include "core/casework/ServiceChecks.h"
#include "core/review/Looking.h"

#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using casework::ServiceCourse;
using casework::ServiceWay;

std::vector<ServiceCourse> coursesOf(const ReviewedFile &file, const CaseDocument &document)
{
    auto out = casework::coursesOf(file.file(), document.id);
    std::erase_if(out, [](const ServiceCourse &one) { return one.isVoid(); });
    return out;
}

bool isServedOnParty(const CaseDocument &document)
{
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(document.type);
    return type && type->servedOnParty;
}

/// The last day to serve a document by: its own period, else that of a decision.
QDate dueOn(const ReviewedFile &file, const CaseDocument &document)
{
    const auto own = casework::serviceDue(document, file.today());
    return own ? own->lastDay : file.lastDay("decision_service", document.madeOn);
}

/// Each document for the party was served, and a receipt names it or its proof is kept with the attempt. A service that
/// is on record without either may have its receipt on paper.
Finding receipts(const ReviewedFile &file)
{
    QString named;
    for (const CaseDocument *receipt : file.allMade({"delivery_receipt"}))
        named += wordsOf(*receipt, "docs") + u'\n';
    Faults faults;
    QStringList onPaper;
    bool any = false;
    for (const CaseDocument *document : file.allMade()) {
        if (!isServedOnParty(*document))
            continue;
        if (!document->servedOn.isValid()) {
            const QDate last = dueOn(file, *document);
            if (last.isValid() && file.today() > last) {
                any = true;
                faults.add(said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*document)}),
                    inDocument(*document));
            }
            continue;
        }
        any = true;
        const auto courses = coursesOf(file, *document);
        const bool proved = std::any_of(courses.begin(), courses.end(),
            [](const ServiceCourse &one) { return one.servedOn.isValid() && !one.outcome->proofs.isEmpty(); });
        if (proved || named.contains(document->title))
            continue;
        if (!courses.empty())
            onPaper.append(titled(*document));
        else
            faults.add(said(QT_TRANSLATE_NOOP("review", "No receipt of service names %1."), {titled(*document)}),
                inDocument(QStringLiteral("delivery_receipt"), "docs"));
    }
    if (!any)
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing had to be served so far.")));
    return faults.orAskIf(!onPaper.isEmpty(),
        said(QT_TRANSLATE_NOOP("review",
                 "The service of %1 is on record, without a proof or a receipt: look for the receipt in the file."),
            {onPaper.join(u'、')}));
}

/// A publication counts from the day it was begun, and is in time where another way was tried in time.
Finding triedInTime(const ReviewedFile &file, const CaseDocument &decision, QDate last)
{
    const auto courses = coursesOf(file, decision);
    if (courses.empty())
        return ask(said(QT_TRANSLATE_NOOP("review", "Served by public notice: look whether it was begun in time.")));
    const auto first = std::min_element(courses.begin(), courses.end(),
        [](const ServiceCourse &a, const ServiceCourse &b) { return a.attempt.at < b.attempt.at; });
    Faults faults;
    if (chinaDay(first->attempt.at) > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 was first tried to be served on %2; the period ended on %3."),
                       {titled(decision), iso(chinaDay(first->attempt.at)), iso(last)}),
            inDocument(decision));
    return faults.orMet();
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
    const auto courses = coursesOf(file, *decision);
    const bool published = decision->servedHow.contains(QStringLiteral("公告"))
        || std::any_of(courses.begin(), courses.end(),
            [](const ServiceCourse &one) { return one.attempt.way == ServiceWay::Publication; });
    if (published)
        return triedInTime(file, *decision, last);
    Faults faults;
    faults.add(said(decision->servedOn.isValid()
                       ? QT_TRANSLATE_NOOP("review", "%1 was served on %2; the period ended on %3.")
                       : QT_TRANSLATE_NOOP("review", "%1 has not been served by %2; the period ended on %3."),
                   {titled(*decision), iso(served), iso(last)}),
        inDocument(*decision));
    return faults.orMet();
}

/// Of a service nobody recorded but by its day: ways that leave no signature of the party need their own proof.
void lookAtWay(Faults &faults, QStringList &others, const ReviewedFile &file, const CaseDocument &document)
{
    const QString &how = document.servedHow;
    if (how.contains(QStringLiteral("公告")) && !file.made(u"delivery_notice"))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 was served by public notice, and the notice is not on file."),
                       {titled(document)}),
            inDocument(QStringLiteral("delivery_notice")));
    else if (how.contains(QStringLiteral("电子")) && !file.made(u"delivery_address_confirm"))
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "%1 was served electronically, and the party's consent is not on file."),
                {titled(document)}),
            inDocument(QStringLiteral("delivery_address_confirm")));
    else if (!how.startsWith(QStringLiteral("直接")))
        others.append(QStringLiteral("%1（%2）").arg(document.title, how));
}

/// What the law asks of each way of service (resources/procedure/service.json), attempt by attempt.
Finding serviceProved(const ReviewedFile &file)
{
    Faults faults;
    QStringList others;
    bool any = false;
    for (const CaseDocument *document : file.allMade()) {
        if (!document->servedOn.isValid())
            continue;
        any = true;
        const auto courses = coursesOf(file, *document);
        if (courses.empty())
            lookAtWay(faults, others, file, *document);
        for (const ServiceCourse &course : courses) {
            if (course.servedOn != document->servedOn)
                continue;
            const casework::ServiceDraft served{course.attempt, course.outcome};
            for (const casework::DocumentFault &fault : casework::faultsOf(file.file(), served, file.today()))
                faults.add(fault.words, inDocument(*document));
            for (const Message &reminder : casework::remindersOf(file.file(), served))
                faults.add(reminder, inDocument(*document));
        }
    }
    if (!any)
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been served so far.")));
    return faults.orAskIf(!others.isEmpty(),
        said(QT_TRANSLATE_NOOP("review", "Look for the proof of service of %1."), {others.join(u'、')}));
}

constexpr std::array kChecks{
    Check{"BE4", receipts},
    Check{"K05", servedInTime},
    Check{"K06", serviceProved},
};

} // namespace

std::span<const Check> deliveryChecks()
{
    return kChecks;
}

} // namespace qilian::review
