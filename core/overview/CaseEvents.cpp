#include "core/overview/CaseEvents.h"

#include "core/access/Officer.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/Procedure.h"
#include "core/casework/ServiceAttempt.h"
#include "core/discretion/Records.h"
#include "core/evidence/EvidenceItem.h"
#include "core/evidence/EvidenceKind.h"
#include "core/law/Catalogue.h"
#include "core/overview/CaseWords.h"
#include "core/overview/Gist.h"
#include "core/overview/RecordWords.h"

#include <array>

namespace qilian::overview {

namespace {

using record::Change;
using store::Reader;
using Entry = CaseJournal::Entry;

struct Told {
    Message words;
    record::Ref opens;
};
using Telling = std::vector<Told>;

Message say(const char *text, QStringList values = {})
{
    return {"overview", text, std::move(values)};
}

QString textIn(const Change &change, const char *field)
{
    return change.fields.value(QLatin1String(field)).toString();
}

/// The entry writes the field, and to something.
bool sets(const Change &change, const char *field)
{
    const QJsonValue value = change.fields.value(QLatin1String(field));
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(0)
        && value != QJsonValue(false);
}

QString stageName(const QString &text)
{
    const auto stage = casework::enumFrom(casework::Stage(), text);
    return stage ? casework::procedureOf({}).at(*stage).name.inWords() : text;
}

/// Fields of a case whose writing is an event by itself.
struct FieldEvent {
    const char *field;
    const char *text;
};
constexpr std::array kFieldEvents{
    FieldEvent{"number", QT_TRANSLATE_NOOP("overview", "The case got its number: %1")},
    FieldEvent{"legal_review", QT_TRANSLATE_NOOP("overview", "Opinion of the legal review: %1")},
    FieldEvent{"defence_waived_on", QT_TRANSLATE_NOOP("overview", "Statement and defence waived on %1")},
    FieldEvent{"hearing_asked_on", QT_TRANSLATE_NOOP("overview", "A hearing was asked for on %1")},
    FieldEvent{"hearing_on", QT_TRANSLATE_NOOP("overview", "The hearing is on %1")},
    FieldEvent{"discussed_on", QT_TRANSLATE_NOOP("overview", "Discussed collectively on %1")},
    FieldEvent{"decided_on", QT_TRANSLATE_NOOP("overview", "Decided on %1")},
    FieldEvent{"corrected_on", QT_TRANSLATE_NOOP("overview", "The violation was corrected on %1")},
    FieldEvent{"paid_fen", QT_TRANSLATE_NOOP("overview", "Paid so far: %1")},
};

Telling tellCase(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    Telling out;
    if (entry.first)
        out.push_back({say(QT_TRANSLATE_NOOP("overview", "The case was opened: %1"), {textIn(change, "cause")}), {}});
    const record::Kind &kind = casework::Case::description().kind();
    for (const FieldEvent &event : kFieldEvents) {
        const record::Field *field = kind.field(QString::fromLatin1(event.field));
        if (field && sets(change, event.field) && !entry.first)
            out.push_back(
                {say(event.text, {valueInWords(reader, kind.name, *field, change.fields.value(field->name))}), {}});
    }
    if (sets(change, "stage") && !entry.first)
        out.push_back(
            {say(QT_TRANSLATE_NOOP("overview", "Moved on to: %1"), {stageName(textIn(change, "stage"))}), {}});
    return out;
}

Telling tellDocument(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    const auto document = reader.get(Id<casework::CaseDocument>(change.record));
    if (!document)
        return {};
    const QString number = textIn(change, "number").isEmpty() ? document->number : textIn(change, "number");
    const QString called = number.isEmpty() || number.contains(document->title)
        ? document->title
        : QStringLiteral("%1 %2").arg(document->title, number);
    Telling out;
    if (textIn(change, "state") == u"final")
        out.push_back({say(QT_TRANSLATE_NOOP("overview", "Made final: %1"), {called}), change.ref()});
    if (textIn(change, "state") == u"void")
        out.push_back(
            {say(QT_TRANSLATE_NOOP("overview", "Made void: %1 (%2)"), {called, textIn(change, "void_reason")}),
                change.ref()});
    if (sets(change, "served_on"))
        out.push_back({say(QT_TRANSLATE_NOOP("overview", "Served: %1, on %2, %3"),
                           {called, textIn(change, "served_on"), textIn(change, "served_how")}),
            change.ref()});
    return out;
}

Telling tellConfirmation(const Reader &, const Entry &entry)
{
    const Change &change = entry.change;
    const bool revoked = change.fields.value(QLatin1String("revoked")).toBool();
    const QString item = textIn(change, "item");
    const QString words = confirmedInWords(item);
    if (item.startsWith(QStringLiteral("approval.")))
        return {{revoked ? say(QT_TRANSLATE_NOOP("overview", "Approval taken back: %1"), {words})
                         : say(QT_TRANSLATE_NOOP("overview", "Approved: %1"), {words}),
            {}}};
    return {{revoked ? say(QT_TRANSLATE_NOOP("overview", "Confirmation taken back: %1"), {words})
                     : say(QT_TRANSLATE_NOOP("overview", "Confirmed: %1"), {words}),
        {}}};
}

Telling tellEvidence(const Reader &, const Entry &entry)
{
    const Change &change = entry.change;
    return {{say(QT_TRANSLATE_NOOP("overview", "Evidence taken: %1"), {textIn(change, "title")}), change.ref()}};
}

Telling tellLink(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    const Id<evidence::EvidenceItem> item(Uuid::parse(textIn(change, "item")).value_or(Uuid()));
    const record::Ref ref = evidence::EvidenceItem::description().ref(item);
    return {{say(QT_TRANSLATE_NOOP("overview", "Evidence put on the case: %1"), {titleOf(reader, ref).title}), ref}};
}

Telling tellCustody(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    if (textIn(change, "event") == u"acquired")
        return {}; // told by the evidence itself
    const Id<evidence::EvidenceItem> item(Uuid::parse(textIn(change, "item")).value_or(Uuid()));
    const record::Ref ref = evidence::EvidenceItem::description().ref(item);
    const evidence::CustodyStep *step = evidence::EvidenceKinds::shipped().custodyStep(textIn(change, "event"));
    return {{say(QT_TRANSLATE_NOOP("overview", "Custody of %1: %2"),
                 {titleOf(reader, ref).title, step ? step->name : textIn(change, "event")}),
        ref}};
}

Telling tellFine(const Reader &, const Entry &entry)
{
    const Change &change = entry.change;
    const law::Violation *violation = law::Catalogue::shipped().find(textIn(change, "violation"));
    const Money amount = Money::fromFen(change.fields.value(QLatin1String("amount_fen")).toInteger());
    return {{say(QT_TRANSLATE_NOOP("overview", "Fine determined: %1, %2"),
                 {violation ? violation->zh : textIn(change, "violation"), amount.display()}),
        {}}};
}

Telling tellDecision(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    const Id<casework::CaseDocument> id(Uuid::parse(textIn(change, "document")).value_or(Uuid()));
    const auto document = reader.get(id);
    if (!document)
        return {};
    const record::Ref ref = casework::CaseDocument::description().ref(id);
    const auto step = casework::enumFrom(casework::ApprovalState(), textIn(change, "step"));
    if (step == casework::ApprovalState::Approved)
        return {{say(QT_TRANSLATE_NOOP("overview", "Document approved: %1"), {document->title}), ref}};
    if (step == casework::ApprovalState::Returned)
        return {{say(QT_TRANSLATE_NOOP("overview", "Document returned: %1 (%2)"),
                     {document->title, textIn(change, "note")}),
            ref}};
    return {{say(QT_TRANSLATE_NOOP("overview", "Submitted for approval: %1"), {document->title}), ref}};
}

/// An attempt of service is told by what came of it.
Telling tellOutcome(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    const auto result = casework::enumFrom(casework::ServiceResult(), textIn(change, "result"));
    const auto attempt =
        reader.get(Id<casework::ServiceAttempt>(Uuid::parse(textIn(change, "attempt")).value_or(Uuid())));
    const auto document = attempt ? reader.get(attempt->document) : Result<casework::CaseDocument>(attempt.error());
    if (!document || !result || *result == casework::ServiceResult::Delivered)
        return {}; // the day of service is told by the document
    const record::Ref ref = casework::CaseDocument::description().ref(document->id);
    const char *words = *result == casework::ServiceResult::Refused
        ? QT_TRANSLATE_NOOP("overview", "Service refused: %1 (%2)")
        : *result == casework::ServiceResult::Failed ? QT_TRANSLATE_NOOP("overview", "Not served: %1 (%2)")
                                                     : QT_TRANSLATE_NOOP("overview", "Entry of service void: %1 (%2)");
    return {{say(words, {document->title, textIn(change, "reason")}), ref}};
}

Telling tellNothing(const Reader &, const Entry &)
{
    return {};
}

/// A record of a kind that has no words of its own here: that it was made, or what it says was changed.
Telling tellAny(const Reader &reader, const Entry &entry)
{
    const Change &change = entry.change;
    if (!entry.first && !changesGist(change))
        return {};
    const QString gist = gistOf(reader, change.ref());
    const QString title = gist.isEmpty() ? titleOf(reader, change.ref()).title : gist;
    const QString kind = kindInWords(change.kind);
    return {
        {say(entry.first ? QT_TRANSLATE_NOOP("overview", "Recorded: %1") : QT_TRANSLATE_NOOP("overview", "Changed: %1"),
             {title.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, title)}),
            change.ref()}};
}

struct Teller {
    const char *kind;
    Telling (*tell)(const Reader &reader, const Entry &entry);
};
constexpr std::array kTellers{
    Teller{"case", tellCase},
    Teller{"case_document", tellDocument},
    Teller{"confirmation", tellConfirmation},
    Teller{"evidence", tellEvidence},
    Teller{"evidence_link", tellLink},
    Teller{"custody_event", tellCustody},
    Teller{"decided_fine", tellNothing},
    Teller{"determination", tellFine},
    Teller{"document_decision", tellDecision},
    Teller{"service_attempt", tellNothing},
    Teller{"service_outcome", tellOutcome},
};

Telling tell(const Reader &reader, const Entry &entry)
{
    const auto teller = std::find_if(kTellers.begin(), kTellers.end(),
        [&entry](const Teller &one) { return entry.change.kind == QLatin1String(one.kind); });
    return teller == kTellers.end() ? tellAny(reader, entry) : teller->tell(reader, entry);
}

} // namespace

Result<EventPage> caseEvents(const Reader &reader, const CaseJournal &journal, std::size_t from, int limit)
{
    constexpr int kChunk = 50; // entries
    EventPage out;
    out.next = from;
    std::map<Uuid, QString> names;
    const auto nameOf = [&](const Uuid &id) {
        auto at = names.find(id);
        if (at == names.end()) {
            const auto officer = reader.get(Id<access::Officer>(id));
            at = names.emplace(id, officer ? officer->name : QString()).first;
        }
        return at->second;
    };
    while (out.next < journal.size() && int(out.events.size()) < limit) {
        const auto entries = journal.entries(reader, out.next, kChunk);
        if (!entries)
            return entries.error();
        for (const Entry &entry : *entries) {
            const Telling told = tell(reader, entry);
            for (auto one = told.rbegin(); one != told.rend(); ++one) // the latest first within an entry, too
                out.events.push_back({QDateTime::fromMSecsSinceEpoch(entry.change.hlc.wallMs(), Qt::UTC),
                    nameOf(entry.change.actor), one->words.inWords(), one->opens});
        }
    }
    return out;
}

} // namespace qilian::overview
