#pragma once

#include "core/store/Workspace.h"
#include "core/supervision/DueList.h"

namespace qilian::supervision {

/// Something said about a last day that passed (逾期督办): why it was missed, what is to be done, that it is done with.
/// Append only.
struct OverdueEntry {
    enum class Kind {
        Explanation, ///< 情况说明, by who is in charge of the case
        Instruction, ///< 督办意见, by a supervisor or a head
        Settled, ///< 销号, by a supervisor or a head
    };
    Id<OverdueEntry> id;
    Id<casework::Case> caseId;
    QString rule; ///< id of the DeadlineRule
    record::Ref of; ///< as in DueItem
    QDate lastDay; ///< that was missed
    Kind kind = Kind::Explanation;
    QString text;
    Uuid officer;
    QString officerName;
    QDate on;

    static const record::Description<OverdueEntry> &description();
};
QString enumText(OverdueEntry::Kind kind);
std::optional<OverdueEntry::Kind> enumFrom(OverdueEntry::Kind, QStringView text);

/// A last day of the bureau that passed is a matter of supervision by itself: nobody has to open it, and it goes away
/// when what the period waits for is done or a supervisor settles it.
struct OverdueMatter {
    enum class State { Open, Explained, Instructed, Settled };
    DueItem due;
    int daysLate = 0;
    std::vector<OverdueEntry> entries; ///< oldest first
    State state() const;
};

/// All of an office or of one officer, the longest overdue first. Blocking.
struct OverdueMatters {
    std::vector<OverdueMatter> matters;
    bool nearestOnly = false; ///< as in DueItems
};
Result<OverdueMatters> overdueMatters(
    const store::Reader &reader, const Uuid &officer, const QString &area, QDate today, int wholeCases = 400);

/// Writes an entry. Refused: an explanation by who is not in charge of the case, anything else by who is no supervisor
/// or head or is in charge himself. Invalid: no text.
Result<store::CommitReceipt> addEntry(store::Workspace &workspace, const store::Actor &actor, const DueItem &due,
    OverdueEntry::Kind kind, const QString &text);

} // namespace qilian::supervision
