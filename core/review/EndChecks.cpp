#include "core/review/Looking.h"

#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

Money owed(const ReviewedFile &file)
{
    const Money fine = file.one().fine.value_or(Money());
    const Money all = fine.plus(file.one().confiscation.value_or(Money())).value_or(fine);
    return Money::fromFen(std::max<qint64>(0, all.fen() - file.one().paid.fen()));
}

Finding demandComplete(const ReviewedFile &file)
{
    const CaseDocument *demand = file.made(u"urge_notice");
    if (!demand)
        return without(file, "urge_notice");
    Faults faults;
    needFields(faults, *demand, {"deadline", "mode", "amount"});
    const QJsonValue amount = demand->fields.value(u"amount");
    if (amount.isDouble() && Money::fromFen(amount.toInteger()) < owed(file))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 asks for ¥%2; ¥%3 are not paid."),
                       {titled(*demand), Money::fromFen(amount.toInteger()).text(), owed(file).text()}),
            inDocument(*demand, "amount"));
    return faults.orMet();
}

Finding courtPapers(const ReviewedFile &file)
{
    const CaseDocument *application = file.made(u"court_application");
    if (!application)
        return without(file, "court_application");
    Faults faults;
    for (const char *type : {"penalty_decision", "urge_notice", "delivery_receipt"}) {
        const QString id = QString::fromLatin1(type);
        if (!file.made(id))
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "%1 is missing."), {casework::DocumentTypes::shipped().titleOf(id)}),
                inDocument(id));
    }
    for (const char *type : {"penalty_decision", "urge_notice"}) {
        const CaseDocument *document = file.made(QString::fromLatin1(type));
        if (document && !document->servedOn.isValid())
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*document)}),
                inDocument(*document));
    }
    return faults.orMet();
}

/// A receipt of the fine, or the court's paper; and the sum is the one decided.
Finding performanceProved(const ReviewedFile &file)
{
    const CaseDocument *closing = file.made(u"closing_approval");
    if (!closing)
        return without(file, "closing_approval");
    Faults faults;
    if (file.one().fine && !file.made(u"payment_record") && !file.made(u"court_application"))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Neither a record of payment nor the court's papers are on file.")),
            inDocument(QStringLiteral("payment_record")));
    if (!file.made(u"court_application") && !owed(file).isZero())
        faults.add(said(QT_TRANSLATE_NOOP("review", "¥%1 are not paid."), {owed(file).text()}),
            {Place::Part::Performance, {}});
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"U1", demandComplete},
    Check{"U2", [](const ReviewedFile &file) { return filled(file, "urge_notice", {"right"}); }},
    Check{"X1",
        [](const ReviewedFile &file) {
            return filled(file, "court_application", {"applicant", "party_name", "party_address", "party_rep"});
        }},
    Check{"X2",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "court_application", {"basis_doc", "reason", "request"}, readTheText());
        }},
    Check{"X3", courtPapers},
    Check{"Z1",
        [](const ReviewedFile &file) {
            return filled(file, "closing_approval", {"dates", "docs", "result"});
        }},
    Check{"Z2",
        [](const ReviewedFile &file) {
            return filled(file, "closing_approval", {"execution", "rectification"});
        }},
    Check{"Z3", performanceProved},
};

} // namespace

std::span<const Check> endChecks()
{
    return kChecks;
}

} // namespace qilian::review
