#pragma once

#include "core/record/Description.h"
#include "core/store/Reader.h"

namespace qilian::referral {

/// What an officer answered to the questions about a transfer, by the id of the rule:
/// {"yes": bool, "figure": "3.2", "evidence": text}. The latest of a case counts; the earlier ones stay.
struct ScreeningRecord {
    Id<ScreeningRecord> id;
    record::Ref forCase;
    QDate on;
    QString by;
    QJsonObject answers;

    static const record::Description<ScreeningRecord> &description();
};

enum class ReferralKind {
    Crime, ///< 涉嫌犯罪，移送公安机关
    Detention, ///< 移送公安机关行政拘留
    Department, ///< 移送其他行政机关
    Jurisdiction, ///< 移送有管辖权的生态环境部门
    Agency, ///< 第三方技术服务机构等，移送其主管部门
};
QString enumText(ReferralKind kind);
std::optional<ReferralKind> enumFrom(ReferralKind, QStringView text);

enum class Approval { Open, Approved, Refused };
QString enumText(Approval approval);
std::optional<Approval> enumFrom(Approval, QStringView text);

/// What the police did with it.
enum class PoliceAnswer { Open, Filed, Refused, Returned, Detained };
QString enumText(PoliceAnswer answer);
std::optional<PoliceAnswer> enumFrom(PoliceAnswer, QStringView text);

/// A transfer (移送), from the report of the team to what came of it.
struct Referral {
    Id<Referral> id;
    record::Ref forCase;
    ReferralKind kind = ReferralKind::Crime;
    QString to; ///< which body
    QString ground; ///< why it goes there, with the article
    QString persons; ///< who is responsible, a line each
    QStringList team; ///< ids of the officers who report it (专案组)
    QDate reportedOn;
    Approval approval = Approval::Open;
    QDateTime decidedAt;
    Uuid decidedBy;
    QString decisionReason;
    QDateTime sentAt; ///< handed over with the papers
    QString materials; ///< what went with it, a line each
    QString goods; ///< things involved in the case, a line each
    QDate copiedOn; ///< copy to the procuratorate
    QDate receivedOn; ///< receipt (回执)
    QString receivedBy;
    QDate supplementAskedOn; ///< the police asked for what was missing …
    QDate supplementFiledOn; ///< … and got it. 衔接办法 第八条
    PoliceAnswer answer = PoliceAnswer::Open;
    QDate answeredOn; ///< decided
    QDate noticeOn; ///< its notice reached the bureau
    QDate goodsHandedOn;
    QDate objectedOn; ///< the bureau asked the same body again (复议)
    QDate objectionAnsweredOn;
    QDate supervisionAskedOn; ///< the procuratorate was asked to supervise the filing
    QDate procuratorateOpinionOn; ///< its opinion to transfer was received (检察意见). 衔接办法 第十四条
    QDate platformOn; ///< entered on the platform where both sides look (信息共享平台). 衔接办法 第三十四条
    QDate endedOn; ///< no charge, withdrawn, acquitted: administrative handling goes on
    QString note;

    bool isPolice() const { return kind == ReferralKind::Crime || kind == ReferralKind::Detention; }
    static const record::Description<Referral> &description();
};

/// All of it for one case, oldest first.
struct Referrals {
    std::vector<ScreeningRecord> screenings;
    std::vector<Referral> referrals;

    const ScreeningRecord *screening() const; ///< the latest; null where none
    const Referral *latest(ReferralKind kind) const; ///< null where none
};
Result<Referrals> readReferrals(const store::Reader &reader, const record::Ref &forCase);

} // namespace qilian::referral
