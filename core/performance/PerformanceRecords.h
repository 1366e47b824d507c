#pragma once

#include "core/base/Money.h"
#include "core/record/Description.h"
#include "core/store/Reader.h"

namespace qilian::performance {

/// What a sum is paid towards.
enum class Due { Fine, Confiscation, Added, Daily };
QString enumText(Due due);
std::optional<Due> enumFrom(Due, QStringView text);

/// How it came in.
enum class Way {
    Bank, ///< to the collecting bank or by electronic payment
    OnSpot, ///< collected on the spot (当场收缴). 行政处罚法 第六十八条、第六十九条
    Court, ///< by the court's enforcement
    Remitted, ///< added penalty reduced by an agreement on execution (执行协议). 行政强制法 第四十二条
};
QString enumText(Way way);
std::optional<Way> enumFrom(Way, QStringView text);

/// One payment (缴款) with its receipt. A wrong one is made void with a reason and stays on file.
struct Payment {
    Id<Payment> id;
    record::Ref forCase;
    QString debtor; ///< name of who was fined beside the party; empty: the party
    Due towards = Due::Fine;
    Way way = Way::Bank;
    Money amount;
    QDate on;
    QString receipt; ///< number of the finance department's receipt (票据号)
    QString onSpotGround; ///< id of an OnSpotGround
    QString collectors; ///< who took it, for a collection on the spot
    QDate toAgencyOn; ///< handed to the bureau …
    QDate toBankOn; ///< … and by it to the bank: two working days each. 行政处罚法 第七十一条
    QString note;
    QString voidReason; ///< not empty: does not count

    bool counts() const { return voidReason.isEmpty(); }
    static const record::Description<Payment> &description();
};

enum class DeferralKind { Later, Instalments };
QString enumText(DeferralKind kind);
std::optional<DeferralKind> enumFrom(DeferralKind, QStringView text);

enum class Answer { Open, Granted, Refused };
QString enumText(Answer answer);
std::optional<Answer> enumFrom(Answer, QStringView text);

/// A part of a sum that is due on a day.
struct Instalment {
    QDate due;
    Money amount;
    bool operator==(const Instalment &) const = default;
};

/// A request to pay later or by instalments (暂缓、分期缴纳) and what came of it. 行政处罚法 第六十六条第二款
struct Deferral {
    Id<Deferral> id;
    record::Ref forCase;
    QString debtor;
    Due towards = Due::Fine; ///< what is paid later: the fine or the daily fines
    DeferralKind kind = DeferralKind::Later;
    QDate requestedOn;
    QString reason; ///< the difficulty and its proof
    Answer answer = Answer::Open;
    QDate decidedOn;
    QString decidedBy;
    QString decisionReason;
    QJsonArray plan; ///< [{"due": day, "fen": integer}], in the order of the days
    QDate endedOn; ///< the bureau ended it before its time; invalid: it did not
    QString endReason;

    std::vector<Instalment> instalments() const;
    void setInstalments(const std::vector<Instalment> &instalments);
    static const record::Description<Deferral> &description();
};

enum class RemedyKind { Reconsideration, Suit };
QString enumText(RemedyKind kind);
std::optional<RemedyKind> enumFrom(RemedyKind, QStringView text);

enum class Outcome { Open, Upheld, Changed, Annulled, Withdrawn, Dismissed };
QString enumText(Outcome outcome);
std::optional<Outcome> enumFrom(Outcome, QStringView text);

/// A reconsideration or a suit (复议、诉讼) against one decision. It stops the added penalty on what that decision asks
/// of who went that way, not the duty to pay, unless that was stopped by a decision of its own. 行政处罚法 第七十三条
struct Remedy {
    Id<Remedy> id;
    record::Ref forCase;
    QString debtor; ///< who asked for it, as in Payment
    QString dailyDecision; ///< number of the decision on a daily fine it is against; empty: the penalty decision
    RemedyKind kind = RemedyKind::Reconsideration;
    QDate beganOn; ///< the day it was asked for
    QString body; ///< which body or court
    QString number;
    bool summary = false; ///< a reconsideration in the summary procedure (简易程序): five working days to reply
    QDate acceptedOn;
    QDate copyOn; ///< the copy of the application or the complaint reached the bureau …
    QDate repliedOn; ///< … which replied with its evidence. 行政复议法 第四十八条、第五十四条；行政诉讼法 第六十七条
    bool suspended = false; ///< performance was stopped (停止执行)
    Outcome outcome = Outcome::Open;
    QDate endedOn; ///< its decision was served, the judgment takes effect
    std::optional<Money> changedFine; ///< Changed: what the fine is now
    QString note;

    static const record::Description<Remedy> &description();
};

/// What the party said to the demand (对催告的陈述申辩). 行政强制法 第三十六条
struct DemandAnswer {
    Id<DemandAnswer> id;
    record::Ref forCase;
    QDate on;
    QString words;
    QString handling; ///< what was found when it was looked into

    static const record::Description<DemandAnswer> &description();
};

enum class Ruling { Open, NotAccepted, Granted, Refused };
QString enumText(Ruling ruling);
std::optional<Ruling> enumFrom(Ruling, QStringView text);

/// An application to the court to enforce (申请人民法院强制执行) and its rulings. 行政强制法 第五十三条至第五十八条
struct CourtApplication {
    Id<CourtApplication> id;
    record::Ref forCase;
    QString court;
    QDate appliedOn;
    QDate acceptedOn;
    Ruling ruling = Ruling::Open;
    QDate ruledOn; ///< the ruling was served
    QString number;
    QDate reviewAskedOn; ///< the court above was asked against a refusal
    QDate enforcedOn; ///< enforced in full
    QString note;

    static const record::Description<CourtApplication> &description();
};

/// All of it for one case, oldest first.
struct Performance {
    std::vector<Payment> payments;
    std::vector<Deferral> deferrals;
    std::vector<Remedy> remedies;
    std::vector<DemandAnswer> answers;
    std::vector<CourtApplication> applications;

    /// The deferral that stands for what a debtor owes: the latest one granted; null where none.
    const Deferral *granted(const QString &debtor, Due towards = Due::Fine) const;
    /// What one debtor brought against one decision. A daily fine falls with the penalty decision it rests on: an
    /// annulment of that is among what concerns it.
    std::vector<Remedy> remediesAgainst(const QString &debtor, const QString &dailyDecision = {}) const;
};
/// The fine as the latest of these left it; absent: as it was decided.
std::optional<Money> changedFine(const std::vector<Remedy> &remedies);
bool isAnnulled(const std::vector<Remedy> &remedies);
Result<Performance> readPerformance(const store::Reader &reader, const record::Ref &forCase);

} // namespace qilian::performance
