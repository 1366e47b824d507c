#pragma once

#include "core/casework/CaseDocument.h"

namespace qilian::casework {

/// Time of a case that does not count (不计入期限的时间), e.g. an appraisal from its commission to the report. What was
/// entered stays: the end is set once, and what was entered by mistake is revoked with a reason.
struct ExcludedPeriod {
    Id<ExcludedPeriod> id;
    Id<Case> caseId;
    QString ground; ///< id of an ExcludedGround
    QDate from; ///< the day it began; the days after it do not count …
    QDate until; ///< … up to and with this one; invalid: it still goes on
    QString note; ///< what it was, in the officer's words
    Uuid officer; ///< who entered it
    QString officerName;
    QDate recordedOn;
    QString revokedWhy; ///< not empty: it was a mistake and counts no more

    static const record::Description<ExcludedPeriod> &description();
};

/// A longer period that was granted (延长期限), by whom the rule names. Taken back only as a mistake, with a reason.
struct GrantedExtension {
    Id<GrantedExtension> id;
    Id<Case> caseId;
    QString rule; ///< id of a DeadlineRule
    int step = 0; ///< which of the rule's extensions, from 1
    QDate grantedOn;
    QString ground;
    Id<CaseDocument> discussion; ///< the record of the heads' discussion, where they grant it together; else null
    Uuid officer; ///< who granted it, or entered what another body granted
    QString officerName;
    QString revokedWhy;

    static const record::Description<GrantedExtension> &description();
};

} // namespace qilian::casework
