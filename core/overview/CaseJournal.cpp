#include "core/overview/CaseJournal.h"

#include "core/access/Officer.h"
#include "core/base/ChinaTime.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/DocumentContent.h"
#include "core/evidence/EvidenceItem.h"
#include "core/overview/CaseWords.h"
#include "core/overview/Gist.h"
#include "core/store/DeviceKey.h"
#include "core/store/Workspace.h"

#include <QJsonArray>
#include <algorithm>
#include <set>

namespace qilian::overview {

namespace {

using casework::CaseDocument;
using record::Change;
using store::Reader;

struct Stored {
    qint64 device = 0;
    qint64 seq = 0;
    record::Ref ref;
    QByteArray bytes;
    record::ChainDigest digest = record::ChainDigest::Sha256;

    Result<Change> open() const { return record::open(bytes, digest); }
};

record::ChainDigest digestIn(const store::Row &row)
{
    return record::enumFrom(record::ChainDigest(), row.text("digest")).value_or(record::ChainDigest::Sha256);
}

Result<Stored> entryAt(const Reader &reader, qint64 pos)
{
    const auto rows = reader.rows<Stored>("overview/entry_at", {{"pos", pos}}, [](const store::Row &row) {
        return Stored{row.integer("device"), row.integer("seq"), {row.text("kind"), row.uuid("record")},
            row.bytes("entry"), digestIn(row)};
    });
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{Error::Code::Damaged,
            {"overview", QT_TRANSLATE_NOOP("overview", "An entry of the journal is missing."), {}},
            QString::number(pos)};
    return rows->front();
}

Result<ChainLink> linkOf(const Reader &reader, const Stored &entry, const Change &change)
{
    if (entry.seq <= 1)
        return ChainLink::First;
    const auto before = reader.rows<Stored>(
        "overview/entry_of_device", {{"device", entry.device}, {"seq", entry.seq - 1}}, [](const store::Row &row) {
            return Stored{0, 0, {}, row.bytes("entry"), digestIn(row)};
        });
    if (!before)
        return before.error();
    if (before->empty())
        return ChainLink::Open;
    const Result<Change> opened = before->front().open();
    return opened && opened->hash == change.prev ? ChainLink::Linked : ChainLink::Broken;
}

/// Puts entries into words; what was looked up once is not looked up again.
class InWords {
public:
    explicit InWords(const Reader &reader, const record::Schema &schema)
        : m_reader(reader)
        , m_schema(schema)
    {
    }

    void put(JournalLine &line)
    {
        const Change &change = line.change;
        line.at = QDateTime::fromMSecsSinceEpoch(change.hlc.wallMs(), Qt::UTC);
        line.who = officer(change.actor);
        line.device = device(change.device);
        const QString title = titleIn(line.ref);
        line.about = title.isEmpty() ? kindInWords(line.ref.kind)
                                     : QStringLiteral("%1 · %2").arg(kindInWords(line.ref.kind), title);
        const record::Kind *kind = m_schema.kind(line.ref.kind);
        if (!kind)
            return;
        for (const record::Field &field : kind->fields) { // in the order in which the record is described
            const auto after = change.fields.constFind(field.name);
            if (after != change.fields.constEnd())
                addChange(line, field, before(change, field.name), *after);
        }
    }

private:
    /// What a record is called within its case.
    QString titleIn(const record::Ref &ref) const
    {
        if (ref.kind == casework::Case::description().kind().name)
            return {};
        if (ref.kind == CaseDocument::description().kind().name) {
            const auto document = m_reader.get(Id<CaseDocument>(ref.id));
            return document ? document->title : QString();
        }
        const QString gist = gistOf(m_reader, ref);
        return gist.isEmpty() ? titleOf(m_reader, ref).title : gist;
    }

    QString officer(const Uuid &id)
    {
        return known(m_officers, id, [this, &id] {
            const auto found = m_reader.get(Id<access::Officer>(id));
            return found ? found->name : QString();
        });
    }
    QString device(const Uuid &id)
    {
        return known(m_devices, id, [this, &id] {
            const auto found = m_reader.get(Id<store::DeviceKey>(id));
            return found ? found->name : QString();
        });
    }
    template <class Find> static QString known(std::map<Uuid, QString> &names, const Uuid &id, Find find)
    {
        auto at = names.find(id);
        if (at == names.end())
            at = names.emplace(id, id == Uuid() ? QString() : find()).first;
        return at->second;
    }

    /// The value of the version that the entry says it replaced.
    QJsonValue before(const Change &change, const QString &field)
    {
        const auto replaced = change.base.constFind(field);
        if (replaced == change.base.constEnd())
            return {};
        auto history = m_histories.find(change.record);
        if (history == m_histories.end())
            history = m_histories.emplace(change.record, m_reader.history(change.ref()).value_or({})).first;
        const QString version = replaced->isArray() ? replaced->toArray().at(0).toString() : replaced->toString();
        for (const Change &earlier : history->second) {
            if (earlier.version().text() == version)
                return earlier.fields.value(field);
        }
        return {};
    }

    /// A value; what is built of parts (a computation, a basis) has a page of its own.
    QString valueIn(const QString &kind, const record::Field &field, const QJsonValue &value) const
    {
        const QJsonArray parts = value.toArray();
        if (value.isObject() || (!parts.isEmpty() && !parts.first().isString()))
            return QStringLiteral("…");
        return valueInWords(m_reader, kind, field, value);
    }

    void addChange(JournalLine &line, const record::Field &field, const QJsonValue &before, const QJsonValue &after)
    {
        const bool isContent = line.ref.kind == CaseDocument::description().kind().name && field.name == u"fields";
        if (isContent)
            return addContent(line, before.toObject(), after.toObject());
        if (!namesTheCase(field.name))
            line.changes.push_back({fieldInWords(field.name), valueIn(line.ref.kind, field, before),
                valueIn(line.ref.kind, field, after)});
    }

    /// What was typed into a document, field by field, as its form names them.
    void addContent(JournalLine &line, const QJsonObject &before, const QJsonObject &after)
    {
        const auto document = m_reader.get(Id<CaseDocument>(line.ref.id));
        const casework::DocumentType *type =
            document ? casework::DocumentTypes::shipped().find(document->type) : nullptr;
        if (!type)
            return;
        for (const casework::DocumentField &field : type->fields) {
            const QJsonValue was = before.value(field.id);
            const QJsonValue is = after.value(field.id);
            if (was != is)
                line.changes.push_back({field.name, casework::documentLines(field, was).join(u' '),
                    casework::documentLines(field, is).join(u' ')});
        }
    }

    const Reader &m_reader;
    const record::Schema &m_schema;
    std::map<Uuid, QString> m_officers;
    std::map<Uuid, QString> m_devices;
    std::map<Uuid, std::vector<Change>> m_histories;
};

bool fits(const JournalFilter &filter, const record::Ref &ref, const Change &change)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(change.hlc.wallMs(), Qt::OffsetFromUTC, kChinaOffset).date();
    return (filter.actor.isNull() || filter.actor == change.actor) && (filter.kind.isEmpty() || filter.kind == ref.kind)
        && (!filter.from.isValid() || day >= filter.from) && (!filter.until.isValid() || day <= filter.until);
}

bool holds(const JournalLine &line, const QString &text)
{
    const auto has = [&text](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    return has(line.change.reason) || has(line.about) || has(line.who)
        || std::any_of(line.changes.begin(), line.changes.end(),
            [&has](const FieldChange &change) { return has(change.field) || has(change.before) || has(change.after); });
}

} // namespace

Result<CaseJournal> CaseJournal::find(const Reader &reader, const Id<casework::Case> &id)
{
    const record::Ref ref = casework::Case::description().ref(id);
    std::set<std::pair<QString, Uuid>> records{{ref.kind, ref.id}};
    const auto add = [&](const char *field, const QVariant &value) -> Result<void> {
        const auto found = reader.naming(QString::fromLatin1(field), value);
        if (!found)
            return found.error();
        for (const record::Ref &one : *found)
            records.emplace(one.kind, one.id);
        return {};
    };
    const std::pair<const char *, QVariant> kWays[] = {{"case_id", id.uuid().bytes()}, {"for_case", ref.text()},
        {"subject", ref.text()}, {"to", ref.text()}, {"owner", ref.text()}, {"one", id.uuid().bytes()},
        {"other", id.uuid().bytes()}};
    for (const auto &[field, value] : kWays) {
        if (const Result<void> added = add(field, value); !added)
            return added.error();
    }
    const QString evidence = evidence::EvidenceItem::description().kind().name;
    const QString link = evidence::EvidenceLink::description().kind().name;
    for (const auto &[kind, one] : std::set(records)) {
        Uuid item = one;
        if (kind == link)
            item = reader.get(Id<evidence::EvidenceLink>(one)).value_or({}).item.uuid();
        if (kind != link && kind != evidence)
            continue;
        records.emplace(evidence, item);
        if (const Result<void> added = add("item", item.bytes()); !added) // its custody
            return added.error();
    }

    CaseJournal out;
    for (const auto &[kind, one] : records) {
        bool first = true;
        const Result<void> read = reader.each("overview/places_of_record", {{"record", one.bytes()}},
            [&out, &first, &name = kind](const store::Row &row) {
                out.m_places.push_back({row.integer("pos"), name, std::exchange(first, false)});
            });
        if (!read)
            return read.error();
    }
    std::sort(out.m_places.begin(), out.m_places.end(), [](const Place &a, const Place &b) { return a.pos > b.pos; });
    return out;
}

QStringList CaseJournal::kinds() const
{
    std::set<QString> out;
    for (const Place &place : m_places)
        out.insert(place.kind);
    return {out.begin(), out.end()};
}

Result<CaseJournal::Page> CaseJournal::page(
    const Reader &reader, const JournalFilter &filter, std::size_t from, int limit) const
{
    Page out;
    InWords words(reader, reader.schema());
    for (out.next = from; out.next < m_places.size() && int(out.lines.size()) < limit; ++out.next) {
        const Place &place = m_places[out.next];
        if (!filter.kind.isEmpty() && place.kind != filter.kind)
            continue;
        const auto entry = entryAt(reader, place.pos);
        if (!entry)
            return entry.error();
        JournalLine line;
        line.ref = entry->ref;
        const Result<Change> change = entry->open();
        if (!change) { // it is shown whatever is asked: somebody must see it
            line.about = kindInWords(line.ref.kind);
            line.link = ChainLink::Altered;
            out.lines.push_back(std::move(line));
            continue;
        }
        if (!fits(filter, line.ref, *change))
            continue;
        line.change = *change;
        words.put(line);
        if (!filter.text.isEmpty() && !holds(line, filter.text))
            continue;
        const auto link = linkOf(reader, *entry, *change);
        if (!link)
            return link.error();
        line.link = *link;
        out.lines.push_back(std::move(line));
    }
    return out;
}

Result<std::vector<CaseJournal::Entry>> CaseJournal::entries(const Reader &reader, std::size_t &from, int limit) const
{
    std::vector<Entry> out;
    for (; from < m_places.size() && int(out.size()) < limit; ++from) {
        const auto entry = entryAt(reader, m_places[from].pos);
        if (!entry)
            return entry.error();
        if (auto change = entry->open()) // an altered one has nothing to tell; the full record shows it
            out.push_back({std::move(*change), m_places[from].first});
    }
    return out;
}

} // namespace qilian::overview
