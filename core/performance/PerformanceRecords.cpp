#include "core/performance/PerformanceRecords.h"

#include <algorithm>
#include <array>

namespace qilian::performance {

using record::Legal;

namespace {

template <class E, std::size_t N> std::optional<E> valueOf(const std::array<const char *, N> &names, QStringView text)
{
    const auto at =
        std::find_if(names.begin(), names.end(), [text](const char *one) { return text == QLatin1String(one); });
    return at == names.end() ? std::nullopt : std::optional(E(at - names.begin()));
}

constexpr std::array kDues{"fine", "confiscation", "added", "daily"};
constexpr std::array kWays{"bank", "on_spot", "court", "remitted"};
constexpr std::array kKinds{"later", "instalments"};
constexpr std::array kAnswers{"open", "granted", "refused"};
constexpr std::array kRemedies{"reconsideration", "suit"};
constexpr std::array kOutcomes{"open", "upheld", "changed", "annulled", "withdrawn", "dismissed"};
constexpr std::array kRulings{"open", "not_accepted", "granted", "refused"};

} // namespace

QString enumText(Due due)
{
    return QString::fromLatin1(kDues[std::size_t(due)]);
}

std::optional<Due> enumFrom(Due, QStringView text)
{
    return valueOf<Due>(kDues, text);
}

QString enumText(Way way)
{
    return QString::fromLatin1(kWays[std::size_t(way)]);
}

std::optional<Way> enumFrom(Way, QStringView text)
{
    return valueOf<Way>(kWays, text);
}

QString enumText(DeferralKind kind)
{
    return QString::fromLatin1(kKinds[std::size_t(kind)]);
}

std::optional<DeferralKind> enumFrom(DeferralKind, QStringView text)
{
    return valueOf<DeferralKind>(kKinds, text);
}

QString enumText(Answer answer)
{
    return QString::fromLatin1(kAnswers[std::size_t(answer)]);
}

std::optional<Answer> enumFrom(Answer, QStringView text)
{
    return valueOf<Answer>(kAnswers, text);
}

QString enumText(RemedyKind kind)
{
    return QString::fromLatin1(kRemedies[std::size_t(kind)]);
}

std::optional<RemedyKind> enumFrom(RemedyKind, QStringView text)
{
    return valueOf<RemedyKind>(kRemedies, text);
}

QString enumText(Outcome outcome)
{
    return QString::fromLatin1(kOutcomes[std::size_t(outcome)]);
}

std::optional<Outcome> enumFrom(Outcome, QStringView text)
{
    return valueOf<Outcome>(kOutcomes, text);
}

QString enumText(Ruling ruling)
{
    return QString::fromLatin1(kRulings[std::size_t(ruling)]);
}

std::optional<Ruling> enumFrom(Ruling, QStringView text)
{
    return valueOf<Ruling>(kRulings, text);
}

const record::Description<Payment> &Payment::description()
{
    static const auto kPayment = record::describe<Payment>("payment")
                                     .field("for_case", &Payment::forCase, record::Immutable)
                                     .field("debtor", &Payment::debtor)
                                     .field("towards", &Payment::towards, Legal)
                                     .field("way", &Payment::way)
                                     .field("amount_fen", &Payment::amount, Legal)
                                     .field("paid_on", &Payment::on, Legal)
                                     .field("receipt", &Payment::receipt, record::Title)
                                     .field("on_spot_ground", &Payment::onSpotGround)
                                     .field("collectors", &Payment::collectors)
                                     .field("to_agency_on", &Payment::toAgencyOn)
                                     .field("to_bank_on", &Payment::toBankOn)
                                     .field("note", &Payment::note)
                                     .field("void_reason", &Payment::voidReason)
                                     .index({"for_case", "id"});
    return kPayment;
}

const record::Description<Deferral> &Deferral::description()
{
    static const auto kDeferral = record::describe<Deferral>("deferral")
                                      .field("for_case", &Deferral::forCase, record::Immutable)
                                      .field("debtor", &Deferral::debtor)
                                      .field("towards", &Deferral::towards)
                                      .field("kind", &Deferral::kind)
                                      .field("requested_on", &Deferral::requestedOn, Legal)
                                      .field("reason", &Deferral::reason)
                                      .field("answer", &Deferral::answer, Legal)
                                      .field("decided_on", &Deferral::decidedOn, Legal)
                                      .field("decided_by", &Deferral::decidedBy)
                                      .field("decision_reason", &Deferral::decisionReason)
                                      .field("plan", &Deferral::plan, Legal)
                                      .field("ended_on", &Deferral::endedOn, Legal)
                                      .field("end_reason", &Deferral::endReason)
                                      .index({"for_case", "id"});
    return kDeferral;
}

const record::Description<Remedy> &Remedy::description()
{
    static const auto kRemedy = record::describe<Remedy>("remedy")
                                    .field("for_case", &Remedy::forCase, record::Immutable)
                                    .field("debtor", &Remedy::debtor)
                                    .field("daily_decision", &Remedy::dailyDecision, Legal)
                                    .field("kind", &Remedy::kind)
                                    .field("began_on", &Remedy::beganOn, Legal)
                                    .field("body", &Remedy::body)
                                    .field("number", &Remedy::number, record::Title)
                                    .field("summary", &Remedy::summary)
                                    .field("accepted_on", &Remedy::acceptedOn)
                                    .field("copy_on", &Remedy::copyOn, Legal)
                                    .field("replied_on", &Remedy::repliedOn, Legal)
                                    .field("suspended", &Remedy::suspended)
                                    .field("outcome", &Remedy::outcome, Legal)
                                    .field("ended_on", &Remedy::endedOn, Legal)
                                    .field("changed_fine_fen", &Remedy::changedFine, Legal)
                                    .field("note", &Remedy::note)
                                    .index({"for_case", "id"});
    return kRemedy;
}

const record::Description<DemandAnswer> &DemandAnswer::description()
{
    static const auto kAnswer = record::describe<DemandAnswer>("demand_answer")
                                    .field("for_case", &DemandAnswer::forCase, record::Immutable)
                                    .field("answered_on", &DemandAnswer::on)
                                    .field("words", &DemandAnswer::words)
                                    .field("handling", &DemandAnswer::handling)
                                    .index({"for_case", "id"});
    return kAnswer;
}

const record::Description<CourtApplication> &CourtApplication::description()
{
    static const auto kApplication = record::describe<CourtApplication>("court_application")
                                         .field("for_case", &CourtApplication::forCase, record::Immutable)
                                         .field("court", &CourtApplication::court)
                                         .field("applied_on", &CourtApplication::appliedOn, Legal)
                                         .field("accepted_on", &CourtApplication::acceptedOn)
                                         .field("ruling", &CourtApplication::ruling, Legal)
                                         .field("ruled_on", &CourtApplication::ruledOn)
                                         .field("number", &CourtApplication::number, record::Title)
                                         .field("review_asked_on", &CourtApplication::reviewAskedOn)
                                         .field("enforced_on", &CourtApplication::enforcedOn)
                                         .field("note", &CourtApplication::note)
                                         .index({"for_case", "id"});
    return kApplication;
}

std::vector<Instalment> Deferral::instalments() const
{
    std::vector<Instalment> out;
    for (const QJsonValue one : plan)
        out.push_back({QDate::fromString(one[QLatin1String("due")].toString(), Qt::ISODate),
            Money::fromFen(one[QLatin1String("fen")].toInteger())});
    return out;
}

void Deferral::setInstalments(const std::vector<Instalment> &instalments)
{
    plan = {};
    for (const Instalment &one : instalments)
        plan.append(QJsonObject{
            {QStringLiteral("due"), one.due.toString(Qt::ISODate)}, {QStringLiteral("fen"), one.amount.fen()}});
}

const Deferral *Performance::granted(const QString &debtor, Due towards) const
{
    const auto at = std::find_if(deferrals.rbegin(), deferrals.rend(), [&](const Deferral &one) {
        return one.debtor == debtor && one.towards == towards && one.answer == Answer::Granted;
    });
    return at == deferrals.rend() ? nullptr : &*at;
}

std::vector<Remedy> Performance::remediesAgainst(const QString &debtor, const QString &dailyDecision) const
{
    std::vector<Remedy> out;
    for (const Remedy &one : remedies) {
        const bool takesTheGround = one.dailyDecision.isEmpty() && one.outcome == Outcome::Annulled;
        if (one.debtor == debtor && (one.dailyDecision == dailyDecision || takesTheGround))
            out.push_back(one);
    }
    return out;
}

std::optional<Money> changedFine(const std::vector<Remedy> &remedies)
{
    const auto at = std::find_if(remedies.rbegin(), remedies.rend(),
        [](const Remedy &one) { return one.outcome == Outcome::Changed && one.changedFine; });
    return at == remedies.rend() ? std::nullopt : at->changedFine;
}

bool isAnnulled(const std::vector<Remedy> &remedies)
{
    return std::any_of(
        remedies.begin(), remedies.end(), [](const Remedy &one) { return one.outcome == Outcome::Annulled; });
}

Result<Performance> readPerformance(const store::Reader &reader, const record::Ref &forCase)
{
    Performance out;
    const auto read = [&](auto &into, const char *query) -> Result<void> {
        using Record = typename std::decay_t<decltype(into)>::value_type;
        auto found = reader.records<Record>(query, {{"case", forCase.text()}});
        if (!found)
            return found.error();
        into = std::move(*found);
        return {};
    };
    for (const Result<void> &done :
        {read(out.payments, "performance/payments_of_case"), read(out.deferrals, "performance/deferrals_of_case"),
            read(out.remedies, "performance/remedies_of_case"), read(out.answers, "performance/demand_answers_of_case"),
            read(out.applications, "performance/court_applications_of_case")}) {
        if (!done)
            return done.error();
    }
    return out;
}

} // namespace qilian::performance
