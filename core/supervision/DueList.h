#pragma once

#include "core/casework/Case.h"
#include "core/store/Reader.h"

namespace qilian::supervision {

/// A last day of a case, for lists and the calendar.
struct DueItem {
    Id<casework::Case> caseId;
    QString number; ///< of the case; empty: not filed yet
    QString partyName;
    QString cause;
    casework::Stage stage = casework::Stage::Lead;
    QString rule; ///< id of the DeadlineRule
    record::Ref of; ///< the record of the case it belongs to, beside others of its kind; null: the case itself
    Message about; ///< which that is
    bool ofAgency = true; ///< the bureau itself must keep it; else the party, the police, the court …
    QDate lastDay;
    bool provisional = false; ///< may still move: the holidays are not published, or excluded time goes on

    QString name() const; ///< the period, with what it is about
};

struct DueQuery {
    QDate from; ///< invalid: from the first one that was missed
    QDate until;
    Uuid officer; ///< in charge; null: of the whole office
};

struct DueItems {
    std::vector<DueItem> items; ///< by day
    bool nearestOnly = false; ///< so many cases that of each only the nearest last day of the bureau is there
};

/// Every last day in [from, until] that still waits. A case whose nearest last day lies later has none before it, so
/// only the others are read; past `wholeCases` of them only what their rows hold is listed. Blocking.
Result<DueItems> dueBetween(
    const store::Reader &reader, const DueQuery &query, const QString &area, QDate today, int wholeCases = 400);

} // namespace qilian::supervision
