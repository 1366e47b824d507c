#pragma once

#include "core/casework/Guards.h"
#include "core/casework/Procedure.h"

namespace qilian::casework {

/// One thing that is missing before a case may move on (还缺).
struct Gap {
    enum class Kind {
        Contested, ///< two devices disagree: an officer must decide first
        NoWay, ///< the procedure has no such way
        Document, ///< `subject` is the type of document
        Condition, ///< `subject` is the id of the guard
        Confirmation, ///< `subject` is the id of what an officer must confirm
        Approval, ///< `subject` is the stage that is to be approved
    };
    Kind kind = Kind::Condition;
    QString subject;
    Message words; ///< what is missing, for the officer
    std::vector<LegalSource> sources; ///< the articles that ask for it
    std::optional<Room> room = {}; ///< the law leaves room to pass it in this situation
    QString by = {}; ///< an approval: whose it is, agency_head or principal_head

    bool operator==(const Gap &other) const { return kind == other.kind && subject == other.subject; }
};

/// A guard passed where the law leaves room, for the officer to see beside what is missing.
struct Overridden {
    QString guard;
    Message words; ///< what does not hold
    OverrideFact by;
    Room room;
};

/// A way on from where the case stands.
struct NextStep {
    Stage to = Stage::Lead;
    Transition::Way way = Transition::Way::Onward;
    Wording name;
    Wording when;
    bool fits = true; ///< the situation is the one this way is for
    std::vector<Gap> gaps; ///< empty: the case may move now
    std::vector<Overridden> overridden;
};

/// Whether the law leaves room to pass a guard that does not hold, as the case stands.
bool hasRoom(const Condition &condition, const Situation &now);
/// Who approves that a case goes from one stage to another (审批): agency_head or principal_head.
QString approvalBefore(const Procedure &procedure, Stage from, Stage to);
/// Everything that is missing before the case may go to `to`; empty: it may. A contested case has that one gap only.
std::vector<Gap> gapsBefore(const Procedure &procedure, Stage to, const Situation &now);
/// Every way on; those that fit first, then by what is least missing.
std::vector<NextStep> nextSteps(const Procedure &procedure, const Situation &now);

/// What is open whatever the next step is: a transfer that should have been made.
std::vector<Gap> openPoints(const Procedure &procedure, const Situation &now);

} // namespace qilian::casework
