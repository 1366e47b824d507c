#include "core/evidence/Custody.h"

#include "core/base/ChinaTime.h"
#include "core/evidence/EvidenceKind.h"

namespace qilian::evidence {

namespace {

/// The clocks of two computers differ; an event a little ahead is no fault.
constexpr qint64 kClockToleranceMs = 10 * 60 * 1000;

/// Steps that put the evidence into other hands: who gives and who takes must be named.
bool changesHands(const QString &event)
{
    static const QStringList kHandovers{QStringLiteral("checked_out"), QStringLiteral("returned"),
        QStringLiteral("sent_for_test"), QStringLiteral("test_returned"), QStringLiteral("transferred"),
        QStringLiteral("released")};
    return kHandovers.contains(event);
}

Message words(const char *text, const QStringList &values = {})
{
    return {"evidence", text, values};
}

} // namespace

std::vector<CustodyFault> faultsOf(
    const CustodyEvent &event, const EvidenceItem &item, std::span<const CustodyEvent> before, const QDateTime &now)
{
    std::vector<CustodyFault> out;
    const EvidenceKind *kind = EvidenceKinds::shipped().find(item.kind);
    const CustodyStep *step = EvidenceKinds::shipped().custodyStep(event.event);
    if (!step)
        out.push_back({QStringLiteral("event"), words(QT_TRANSLATE_NOOP("evidence", "Choose what happened."))});
    else if (kind && !kind->custodyEvents.contains(event.event))
        out.push_back({QStringLiteral("event"),
            words(QT_TRANSLATE_NOOP("evidence", "“%1” does not apply to evidence of the kind “%2”."),
                {step->name, kind->name})});
    if (!event.at.isValid() || event.at > now.addMSecs(kClockToleranceMs))
        out.push_back({QStringLiteral("at_ms"),
            words(QT_TRANSLATE_NOOP("evidence", "Write when it happened; it cannot be in the future."))});
    else if (!before.empty() && event.at < before.back().at.addMSecs(-kClockToleranceMs))
        out.push_back({QStringLiteral("at_ms"),
            words(QT_TRANSLATE_NOOP("evidence", "This is before the last event of the evidence (%1)."),
                {inChina(before.back().at).toString(QStringLiteral("yyyy-MM-dd HH:mm"))})});
    if (changesHands(event.event) && event.from.trimmed().isEmpty())
        out.push_back({QStringLiteral("from"), words(QT_TRANSLATE_NOOP("evidence", "Write who handed it over."))});
    if (changesHands(event.event) && event.to.trimmed().isEmpty())
        out.push_back({QStringLiteral("to"), words(QT_TRANSLATE_NOOP("evidence", "Write who received it."))});
    if (event.event == QLatin1String("sealed") && event.state.trimmed().isEmpty())
        out.push_back({QStringLiteral("state"), words(QT_TRANSLATE_NOOP("evidence", "Write the number of the seal."))});
    if (!before.empty() && before.back().event == QLatin1String("destroyed"))
        out.push_back({QStringLiteral("event"),
            words(QT_TRANSLATE_NOOP("evidence", "This evidence was disposed of; nothing can happen to it any more."))});
    return out;
}

CustodyEvent acquired(const EvidenceItem &item)
{
    CustodyEvent event;
    event.id = Id<CustodyEvent>::create();
    event.item = item.id;
    event.event = QStringLiteral("acquired");
    event.at = item.collectedAt;
    event.to = item.collectedBy;
    event.place = item.place;
    event.state = item.digest;
    return event;
}

Result<std::vector<CustodyEvent>> custodyOf(const store::Reader &reader, const Id<EvidenceItem> &item)
{
    return reader.records<CustodyEvent>("evidence/custody_of", {{"item", item.uuid().bytes()}});
}

Result<Id<CustodyEvent>> recordCustody(store::Workspace &workspace, const store::Actor &actor, CustodyEvent event)
{
    const store::Reader reader = workspace.reader();
    const auto item = reader.get(event.item);
    if (!item)
        return item.error();
    const auto before = custodyOf(reader, event.item);
    if (!before)
        return before.error();
    if (const auto faults = faultsOf(event, *item, *before, workspace.clock().now()); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    event.id = Id<CustodyEvent>::create();
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("evidence", "Record what happened to the evidence")));
    work.put(event);
    if (const auto done = work.commit(); !done)
        return done.error();
    return event.id;
}

Result<Id<EvidenceItem>> takeInThing(store::Workspace &workspace, const store::Actor &actor, EvidenceItem thing)
{
    if (thing.title.trimmed().isEmpty())
        return Error{Error::Code::Invalid, words(QT_TRANSLATE_NOOP("evidence", "Write what the evidence is called.")),
            QStringLiteral("title")};
    if (!EvidenceKinds::shipped().find(thing.kind))
        return Error{Error::Code::Invalid, words(QT_TRANSLATE_NOOP("evidence", "Choose the kind of the evidence.")),
            QStringLiteral("kind")};
    thing.id = Id<EvidenceItem>::create();
    thing.digest.clear();
    if (!thing.collectedAt.isValid())
        thing.collectedAt = workspace.clock().now();
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("evidence", "Take in evidence")));
    work.put(thing);
    work.put(acquired(thing));
    if (const auto done = work.commit(); !done)
        return done.error();
    return thing.id;
}

Result<void> verifyStored(store::Workspace &workspace, const store::Actor &actor, const Id<EvidenceItem> &id)
{
    const auto item = workspace.reader().get(id);
    if (!item)
        return item.error();
    if (item->digest.isEmpty())
        return Error{Error::Code::Invalid,
            words(QT_TRANSLATE_NOOP("evidence", "“%1” is a thing; there is no file to verify."), {item->title}), {}};
    const Result<void> whole = workspace.blobs().verify(item->digest);
    CustodyEvent event;
    event.id = Id<CustodyEvent>::create();
    event.item = id;
    event.event = QStringLiteral("verified");
    event.at = workspace.clock().now();
    event.to = actor.name;
    event.state = whole
        ? words(QT_TRANSLATE_NOOP("evidence", "The content is what was taken in (SHA-256 %1)."), {item->digest})
              .inWords()
        : whole.error().message.inWords();
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("evidence", "Verify the stored evidence")));
    work.put(event);
    if (const auto done = work.commit(); !done)
        return done.error();
    return whole;
}

} // namespace qilian::evidence
