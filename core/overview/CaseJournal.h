#pragma once

#include "core/casework/Case.h"
#include "core/overview/RecordWords.h"

namespace qilian::overview {

/// How an entry hangs in the chain of its device.
enum class ChainLink {
    First, ///< the chain begins with it
    Linked, ///< it names the digest of the one before, which is here
    Open, ///< the one before belongs to another area and is not here
    Broken, ///< the one before is another than it names
    Altered, ///< its own bytes do not have its digest
};

/// What an entry did to a field, in words.
struct FieldChange {
    QString field;
    QString before; ///< empty: no value
    QString after;
};

/// An entry of the journal about a case, as it stands there and in words.
struct JournalLine {
    record::Change change; ///< empty where its bytes are altered
    record::Ref ref;
    QDateTime at;
    QString who; ///< empty: the program
    QString device;
    QString about; ///< what kind of record, and what it is called
    std::vector<FieldChange> changes;
    ChainLink link = ChainLink::Linked;
};

/// What is looked for; empty members ask nothing.
struct JournalFilter {
    Uuid actor;
    QString kind;
    QDate from; ///< with this day, China Standard Time
    QDate until; ///< with this day
    QString text; ///< in the purpose, the record's name or a change
};

/// Everything the journal holds about one case (全过程记录): the case, its documents, evidence, confirmations and
/// whatever else belongs to it. Knows where the entries stand; reads them a page at a time, the latest arrived first.
/// A value; any thread.
class CaseJournal {
public:
    static Result<CaseJournal> find(const store::Reader &reader, const Id<casework::Case> &id);

    std::size_t size() const { return m_places.size(); }
    QStringList kinds() const; ///< of the records in it

    struct Page {
        std::vector<JournalLine> lines;
        std::size_t next = 0; ///< where to read on; size(): that was the end
    };
    /// Reads on from `from` until `limit` lines fit the filter.
    Result<Page> page(const store::Reader &reader, const JournalFilter &filter, std::size_t from, int limit) const;
    struct Entry {
        record::Change change;
        bool first = false; ///< of its record, as they arrived
    };
    /// The entries alone, without words: for the timeline. `from` moves on.
    Result<std::vector<Entry>> entries(const store::Reader &reader, std::size_t &from, int limit) const;

private:
    struct Place {
        qint64 pos = 0;
        QString kind;
        bool first = false; // of its record
    };
    std::vector<Place> m_places; // latest first
};

} // namespace qilian::overview
