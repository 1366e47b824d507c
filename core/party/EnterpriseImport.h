#pragma once

#include "core/party/ColumnMapping.h"
#include "core/sheet/Table.h"
#include "core/store/Workspace.h"

#include <functional>
#include <set>
#include <stop_token>

namespace qilian::party {

/// What an import does with enterprises that the workspace has already.
enum class OnKnown { Update, Skip };

struct ImportFault {
    ImportField field;
    Message message;
};

/// A row of the sheet as the import understands it.
struct ImportRow {
    enum class State {
        New,
        Changed, ///< the workspace has it, with other values
        Same, ///< the workspace has all of it
        Faulty, ///< not imported; the faults say why
    };
    int number = 0; ///< as the spreadsheet program counts
    QStringList cells; ///< as they stand in the file
    State state = State::New;
    Enterprise enterprise; ///< of a known one: with the row's values over what it has
    std::set<ImportField> given; ///< what the row says; the rest of a known enterprise stays as it is
    std::vector<ImportFault> faults;
};

struct EnterpriseImportReport {
    int added = 0;
    int updated = 0;
    int skipped = 0; ///< known and unchanged, or left as they are
    int faulty = 0;
};

/// A list of enterprises from a spreadsheet: prepared, shown as a preview, then imported at once. Known ones are found
/// by their social credit code, without one by their name.
class EnterpriseImport {
public:
    /// Reads every row against the workspace; writes nothing. Invalid where the mapping does not tell the name.
    /// Cancelled where stopped. Blocking; for a worker thread.
    static Result<EnterpriseImport> prepare(const store::Workspace &workspace, const sheet::Sheet &sheet,
        const ColumnMapping &mapping, std::stop_token stop = {},
        const std::function<void(qsizetype done, qsizetype total)> &progress = {});

    const std::vector<ImportRow> &rows() const { return m_rows; }
    int count(ImportRow::State state) const;

    /// All good rows in one commit, or none. Conflict where the workspace has changed since it was prepared so that a
    /// new row would now be there twice: prepare again.
    Result<EnterpriseImportReport> run(store::Workspace &workspace, const store::Actor &actor, OnKnown onKnown) const;

    /// The faulty rows as they stand in the file, with the row number and the reasons before them.
    sheet::Table faultyRows() const;

private:
    QStringList m_headings;
    std::vector<ImportRow> m_rows;
};

} // namespace qilian::party
