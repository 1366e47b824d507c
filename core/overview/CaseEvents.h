#pragma once

#include "core/overview/CaseJournal.h"

namespace qilian::overview {

/// Something that happened in a case and that one would tell another of.
struct CaseEvent {
    QDateTime at;
    QString who; ///< empty: the program
    QString words;
    record::Ref opens; ///< the document or evidence it is about; null where there is none
};

/// The events among the entries of a case (经过): opened, filed, moved on, evidence taken, documents made and served,
/// confirmed, approved, fine determined … The latest first, a page at a time.
struct EventPage {
    std::vector<CaseEvent> events;
    std::size_t next = 0; ///< CaseJournal::size(): that was the end
};
/// Reads on from `from` until at least `limit` events are found or the journal ends.
Result<EventPage> caseEvents(const store::Reader &reader, const CaseJournal &journal, std::size_t from, int limit);

} // namespace qilian::overview
