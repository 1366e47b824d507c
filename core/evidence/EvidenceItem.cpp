#include "core/evidence/EvidenceItem.h"

namespace qilian::evidence {

const record::Description<EvidenceItem> &EvidenceItem::description()
{
    static const auto kItem = record::describe<EvidenceItem>("evidence")
                                  .field("subject", &EvidenceItem::subject)
                                  .field("kind", &EvidenceItem::kind)
                                  .field("title", &EvidenceItem::title, record::Title)
                                  .field("digest", &EvidenceItem::digest, record::Blob)
                                  .field("size", &EvidenceItem::size)
                                  .field("media_type", &EvidenceItem::mediaType)
                                  .field("file_name", &EvidenceItem::fileName, record::Searchable)
                                  .field("collected_by", &EvidenceItem::collectedBy)
                                  .field("collected_at_ms", &EvidenceItem::collectedAt)
                                  .field("place", &EvidenceItem::place, record::Searchable)
                                  .field("taken_at_ms", &EvidenceItem::takenAt)
                                  .field("latitude_e6", &EvidenceItem::latitudeE6)
                                  .field("longitude_e6", &EvidenceItem::longitudeE6)
                                  .field("device", &EvidenceItem::device)
                                  .field("checklist_answer", &EvidenceItem::checklistAnswer)
                                  .field("corrects", &EvidenceItem::corrects)
                                  .field("note", &EvidenceItem::note, record::Searchable)
                                  .index({"subject", "id"})
                                  .index({"collected_at_ms", "id"})
                                  .index({"checklist_answer", "id"})
                                  .index({"digest"})
                                  .appendOnly();
    return kItem;
}

const record::Description<CustodyEvent> &CustodyEvent::description()
{
    static const auto kEvent = record::describe<CustodyEvent>("custody_event")
                                   .field("item", &CustodyEvent::item)
                                   .field("event", &CustodyEvent::event)
                                   .field("at_ms", &CustodyEvent::at)
                                   .field("from", &CustodyEvent::from)
                                   .field("to", &CustodyEvent::to)
                                   .field("place", &CustodyEvent::place)
                                   .field("state", &CustodyEvent::state)
                                   .field("reason", &CustodyEvent::reason)
                                   .index({"item", "at_ms"})
                                   .appendOnly();
    return kEvent;
}

const record::Description<EvidenceLink> &EvidenceLink::description()
{
    static const auto kLink = record::describe<EvidenceLink>("evidence_link")
                                  .field("item", &EvidenceLink::item)
                                  .field("to", &EvidenceLink::to)
                                  .field("proves", &EvidenceLink::proves)
                                  .index({"to", "id"})
                                  .index({"item"})
                                  .appendOnly();
    return kLink;
}

} // namespace qilian::evidence
