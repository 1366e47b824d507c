#pragma once

#include "core/casework/Case.h"
#include "core/store/Reader.h"

namespace qilian::casework {

struct CaseRow {
    Id<Case> id;
    QString number; ///< empty: not filed yet
    QString cause;
    QString partyName;
    Stage stage = Stage::Lead;
    QStringList officers;
    QDate filedOn;
    QDate dueOn;
    QString dueRule;
    QDateTime updatedAt;
    bool contested = false;
};

/// What a list of cases shows.
struct CaseFilter {
    enum class Order { Updated, Filed, Due };
    Order order = Order::Updated; ///< Filed and Due leave out cases that have no such day
    std::optional<Stage> stage;
    Uuid officer; ///< in charge; null: any
    QString text; ///< as in the search: words of number, party, cause and note, pinyin initials; empty: any
};

/// The last row seen; the id makes it unique.
struct CaseCursor {
    CaseFilter::Order order = CaseFilter::Order::Updated;
    QString key; ///< of the order: an ISO date, or milliseconds
    Id<Case> id;
};

struct CasePage {
    std::vector<CaseRow> rows;
    std::optional<CaseCursor> next; ///< absent: that was the end
};

/// A page of cases after the cursor (none: from the beginning).
Result<CasePage> caseList(
    const store::Reader &reader, const CaseFilter &filter, const std::optional<CaseCursor> &after, int limit);

/// The cases of one enterprise, newest first.
Result<std::vector<Case>> casesOf(const store::Reader &reader, const record::Ref &party, int limit);

} // namespace qilian::casework
