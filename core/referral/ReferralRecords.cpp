#include "core/referral/ReferralRecords.h"

#include <algorithm>
#include <array>

namespace qilian::referral {

using record::Legal;

namespace {

constexpr std::array kKinds{"crime", "detention", "department", "jurisdiction", "agency"};
constexpr std::array kApprovals{"open", "approved", "refused"};
constexpr std::array kAnswers{"open", "filed", "refused", "returned", "detained"};

template <class E, std::size_t N> std::optional<E> valueOf(const std::array<const char *, N> &names, QStringView text)
{
    const auto at =
        std::find_if(names.begin(), names.end(), [text](const char *one) { return text == QLatin1String(one); });
    return at == names.end() ? std::nullopt : std::optional(E(at - names.begin()));
}

} // namespace

QString enumText(ReferralKind kind)
{
    return QString::fromLatin1(kKinds[std::size_t(kind)]);
}

std::optional<ReferralKind> enumFrom(ReferralKind, QStringView text)
{
    return valueOf<ReferralKind>(kKinds, text);
}

QString enumText(Approval approval)
{
    return QString::fromLatin1(kApprovals[std::size_t(approval)]);
}

std::optional<Approval> enumFrom(Approval, QStringView text)
{
    return valueOf<Approval>(kApprovals, text);
}

QString enumText(PoliceAnswer answer)
{
    return QString::fromLatin1(kAnswers[std::size_t(answer)]);
}

std::optional<PoliceAnswer> enumFrom(PoliceAnswer, QStringView text)
{
    return valueOf<PoliceAnswer>(kAnswers, text);
}

const record::Description<ScreeningRecord> &ScreeningRecord::description()
{
    static const auto kScreening = record::describe<ScreeningRecord>("screening")
                                       .field("for_case", &ScreeningRecord::forCase, record::Immutable)
                                       .field("answered_on", &ScreeningRecord::on)
                                       .field("answered_by", &ScreeningRecord::by)
                                       .field("answers", &ScreeningRecord::answers)
                                       .index({"for_case", "id"})
                                       .appendOnly();
    return kScreening;
}

const record::Description<Referral> &Referral::description()
{
    static const auto kReferral = record::describe<Referral>("referral")
                                      .field("for_case", &Referral::forCase, record::Immutable)
                                      .field("kind", &Referral::kind, record::Immutable)
                                      .field("to_body", &Referral::to, record::Title)
                                      .field("ground", &Referral::ground)
                                      .field("persons", &Referral::persons)
                                      .field("team", &Referral::team)
                                      .field("reported_on", &Referral::reportedOn, Legal)
                                      .field("approval", &Referral::approval, Legal)
                                      .field("decided_at_ms", &Referral::decidedAt, Legal)
                                      .field("decided_by", &Referral::decidedBy)
                                      .field("decision_reason", &Referral::decisionReason)
                                      .field("sent_at_ms", &Referral::sentAt, Legal)
                                      .field("materials", &Referral::materials)
                                      .field("goods", &Referral::goods)
                                      .field("copied_on", &Referral::copiedOn)
                                      .field("received_on", &Referral::receivedOn)
                                      .field("received_by", &Referral::receivedBy)
                                      .field("supplement_asked_on", &Referral::supplementAskedOn)
                                      .field("supplement_filed_on", &Referral::supplementFiledOn)
                                      .field("police_answer", &Referral::answer, Legal)
                                      .field("answered_on", &Referral::answeredOn)
                                      .field("notice_on", &Referral::noticeOn)
                                      .field("goods_handed_on", &Referral::goodsHandedOn)
                                      .field("objected_on", &Referral::objectedOn)
                                      .field("objection_answered_on", &Referral::objectionAnsweredOn)
                                      .field("supervision_asked_on", &Referral::supervisionAskedOn)
                                      .field("procuratorate_opinion_on", &Referral::procuratorateOpinionOn)
                                      .field("platform_on", &Referral::platformOn)
                                      .field("ended_on", &Referral::endedOn, Legal)
                                      .field("note", &Referral::note)
                                      .index({"for_case", "id"});
    return kReferral;
}

const ScreeningRecord *Referrals::screening() const
{
    return screenings.empty() ? nullptr : &screenings.back();
}

const Referral *Referrals::latest(ReferralKind kind) const
{
    const auto at =
        std::find_if(referrals.rbegin(), referrals.rend(), [kind](const Referral &one) { return one.kind == kind; });
    return at == referrals.rend() ? nullptr : &*at;
}

Result<Referrals> readReferrals(const store::Reader &reader, const record::Ref &forCase)
{
    auto screenings = reader.records<ScreeningRecord>("referral/screenings_of_case", {{"case", forCase.text()}});
    if (!screenings)
        return screenings.error();
    auto referrals = reader.records<Referral>("referral/referrals_of_case", {{"case", forCase.text()}});
    if (!referrals)
        return referrals.error();
    return Referrals{std::move(*screenings), std::move(*referrals)};
}

} // namespace qilian::referral
