#pragma once

#include "core/referral/ReferralRecords.h"
#include "core/referral/ReferralRules.h"

namespace qilian::referral {

/// What a matter is screened by: its acts, when they ended, and how often the party was punished in the two years
/// before, looked up in the records.
struct ScreeningFacts {
    QStringList violations;
    QDate actEndedOn;
    std::vector<QStringList> earlierPenalties; ///< the acts of each
};

enum class Reply { None, No, Yes };

/// One question and how it was answered.
struct ScreeningLine {
    const Criterion *criterion = nullptr; ///< or …
    const DetentionRule *detention = nullptr;
    bool relevant = false; ///< the acts of the case ask for it
    Reply reply = Reply::None;
    QString figure; ///< as typed, or counted
    QString evidence;
    bool met = false;

    const QString &id() const { return criterion ? criterion->id : detention->id; }
};

/// What the answers come to.
enum class Verdict {
    NotAsked, ///< no rule is touched by the acts of the case, and none was answered with yes
    Unanswered, ///< a question that the acts ask for is open
    No, ///< answered: not to be transferred
    Yes, ///< to be transferred
};

struct Screening {
    std::vector<ScreeningLine> crime; ///< with the serious circumstances behind
    std::vector<ScreeningLine> detention; ///< of the law in force when the act ended

    Verdict crimeVerdict() const;
    Verdict detentionVerdict() const;
    std::vector<const ScreeningLine *> met(bool ofCrime) const;
};

/// Puts the answers beside the questions. Figures that are counted from the records replace what was written.
Screening screen(const ScreeningFacts &facts, const QJsonObject &answers, const ReferralRules &rules);

/// How the matter stands, for the case page and its guards: a transfer that should be made and is not is open.
enum class Standing {
    Nothing, ///< not to be transferred, as far as is known
    Open, ///< to be transferred, and it is not
    Made, ///< handed over; the other side has it
    Over, ///< it came back, or was refused by the head with reasons
};
Standing standingOf(Verdict verdict, const Referral *latest);

} // namespace qilian::referral
