#include "tests/core/sync/FakeProvince.h"

#include "core/base/Signature.h"
#include "core/sync/Protocol.h"
#include "core/sync/Tus.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace qilian::test {

using namespace qilian::sync;

namespace {

QByteArray headerOf(const Ask &ask, QByteArrayView name)
{
    for (const HeaderLine &line : ask.headers) {
        if (line.name == name)
            return line.value;
    }
    return {};
}

qint64 sizeOf(const Ask &ask)
{
    qint64 size = ask.method.size() + ask.path.size() + ask.body.size();
    for (const HeaderLine &line : ask.headers)
        size += line.name.size() + line.value.size();
    return size;
}

Answer json(const QJsonObject &object, int status = 200)
{
    return {status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact), true};
}

Error offline()
{
    return {Error::Code::Offline, {"test", "cut", {}}, {}};
}

} // namespace

FakeProvince::FakeProvince(const Clock &clock, record::Schema schema)
    : m_clock(clock)
    , m_schema(std::move(schema))
{
}

void FakeProvince::cutAfter(qint64 bytes)
{
    m_left = bytes;
}

void FakeProvince::forgetAfter(qint64 seq)
{
    for (auto &[id, changes] : m_records)
        std::erase_if(changes, [seq](const record::Change &change) { return change.seq > seq; });
    for (auto &[id, device] : m_devices) {
        device.entries.erase(device.entries.upper_bound(seq), device.entries.end());
        const Result<record::Change> last = record::open(device.entries.at(seq));
        device.chain.seq = seq;
        device.chain.head = last->hash;
        device.chain.hlc = last->hlc;
        std::erase_if(m_journal, [seq, &forgetful = id](const auto &entry) {
            return entry.first == forgetful && record::open(entry.second)->seq > seq;
        });
    }
}

std::vector<QByteArray> FakeProvince::journal() const
{
    std::vector<QByteArray> out;
    for (const auto &[device, entry] : m_journal)
        out.push_back(entry);
    std::sort(out.begin(), out.end());
    return out;
}

Result<Answer> FakeProvince::ask(const Ask &ask, std::stop_token)
{
    const qint64 question = sizeOf(ask);
    if (m_left && *m_left < question) {
        m_carried += *m_left;
        m_left = 0;
        return offline();
    }
    Answer answer = handle(ask);
    if (m_alters && !answer.body.isEmpty())
        answer.body[answer.body.size() / 2] = char(answer.body[answer.body.size() / 2] ^ 1);
    constexpr qint64 kHead = 20; // the line with the status and the headers
    if (m_left) {
        *m_left -= question;
        if (*m_left < kHead) {
            m_left = 0;
            return offline();
        }
        if (*m_left < kHead + answer.body.size()) {
            answer.body.truncate(*m_left - kHead);
            answer.whole = false;
            m_left = 0;
            return answer;
        }
        *m_left -= kHead + answer.body.size();
    }
    m_carried += question + kHead + answer.body.size();
    return answer;
}

Answer FakeProvince::problem(const Problem &problem) const
{
    return {problem.status(), {}, problem.body(), true};
}

FakeProvince::Device *FakeProvince::deviceOf(const Ask &ask)
{
    for (auto &[id, device] : m_devices) {
        if (headerOf(ask, header::kAuthorization) == "Bearer " + device.token)
            return &device;
    }
    return nullptr;
}

Answer FakeProvince::handle(const Ask &ask)
{
    const QUrl url(QString::fromLatin1(ask.path));
    const QByteArray path = url.path().toLatin1();
    if (path == "/v1/devices")
        return enrol(ask);
    Device *device = deviceOf(ask);
    if (!device)
        return problem(Problem::of(Problem::Type::Unauthorized));
    if (path == "/v1/journal" && ask.method == "POST")
        return push(*device, ask);
    if (path == "/v1/journal" || path == "/v1/snapshot")
        return pull(*device, QUrlQuery(url));
    return files(ask, path);
}

Answer FakeProvince::enrol(const Ask &ask)
{
    const QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    const Uuid id = *Uuid::parse(body.value(QLatin1String("device")).toString());
    const QByteArray key = body.value(QLatin1String("public_key")).toString().toLatin1();
    const QString code = body.value(QLatin1String("code")).toString();
    const QByteArray signature = body.value(QLatin1String("signature")).toString().toLatin1();
    QString area = code.section(u'-', 1);
    if (code.isEmpty()) {
        const Device *old = deviceOf(ask);
        if (!old || !isSignedBy(old->chain.publicKey, successionText(old->chain.device, id, key), signature))
            return problem(Problem::of(Problem::Type::Signature));
        area = old->area;
    } else if (!isSignedBy(key, enrolText(id, key, code), signature)) {
        return problem(Problem::of(Problem::Type::EnrolRefused));
    }
    Device &device = m_devices[id];
    if (device.token.isEmpty())
        device = {{id, key, record::ChainDigest::Sha256, 0, {}, {}}, "token-" + id.text().toLatin1(), area, {}, {}, {}};
    if (device.chain.publicKey != key)
        return problem(Problem::of(Problem::Type::EnrolRefused));
    return json({{QStringLiteral("device"), id.text()}, {QStringLiteral("area"), area},
                    {QStringLiteral("role"), QStringLiteral("county")},
                    {QStringLiteral("token"), QString::fromLatin1(device.token)},
                    {QStringLiteral("province_key"), QString::fromLatin1(m_key.publicKey())}},
        201);
}

Answer FakeProvince::push(Device &device, const Ask &ask)
{
    const Result<Batch> batch = Batch::unpack(ask.body);
    if (!batch)
        return problem(Problem::of(Problem::Type::BadRequest));
    CheckRules rules;
    rules.schema = &m_schema;
    rules.nowMs = m_clock.now().toMSecsSinceEpoch();
    rules.hashAt = [&](qint64 seq) { return Result<QByteArray>(record::open(device.entries.at(seq))->hash); };
    rules.recordOf = [&](const Uuid &record) {
        const std::vector<record::Change> &changes = m_records[record];
        return changes.empty() ? Result<std::optional<KnownRecord>>(std::nullopt)
                               : Result<std::optional<KnownRecord>>(KnownRecord{
                                   changes.front().kind, record::merge(*m_schema.kind(changes.front().kind), changes)});
    };
    rules.mayWrite = [&](const record::Change &change) {
        return change.area == device.area
            ? std::nullopt
            : std::optional(Problem::of(Problem::Type::OutOfArea, {change.area, device.area}));
    };
    const Result<BatchVerdict> verdict =
        checkBatch(openBatch(*batch, device.chain.digest), headerOf(ask, header::kSignature), device.chain, rules);
    if (verdict->stopped && verdict->stopped->type != Problem::Type::ClockAhead
        && verdict->stopped->type != Problem::Type::UnknownKind)
        return problem(*verdict->stopped);
    for (std::size_t i = verdict->known; i < verdict->end; ++i) {
        const record::Change &change = verdict->changes[i];
        device.entries[change.seq] = (*batch)[qsizetype(i)].toByteArray();
        device.chain.seq = change.seq;
        device.chain.head = change.hash;
        device.chain.hlc = change.hlc;
        if (!verdict->isRefused(i)) {
            m_journal.emplace_back(device.chain.device, device.entries[change.seq]);
            m_records[change.record].push_back(change);
        }
    }
    for (const BatchVerdict::Refused &one : verdict->refused)
        device.refused.emplace(verdict->changes[one.index].seq, one.problem);
    if (verdict->end > verdict->known)
        device.receipts.push_back(
            Receipt::signedBy(m_key, device.chain.device, device.chain.seq, device.chain.head, rules.nowMs));
    QJsonArray refused;
    for (const auto &[seq, why] : device.refused)
        refused.append(QJsonObject{{QStringLiteral("seq"), seq}, {QStringLiteral("problem"), why.toJson()}});
    QJsonValue receipt;
    for (const Receipt &one : device.receipts) {
        if (verdict->end > 0 && one.seq >= verdict->changes[verdict->end - 1].seq && receipt.isNull())
            receipt = one.toJson();
    }
    return json({{QStringLiteral("last_seq"), device.chain.seq},
        {QStringLiteral("head"), QString::fromLatin1(device.chain.head)}, {QStringLiteral("refused"), refused},
        {QStringLiteral("receipt"), receipt},
        {QStringLiteral("stopped"), verdict->stopped ? QJsonValue(verdict->stopped->toJson()) : QJsonValue()}});
}

Answer FakeProvince::pull(Device &device, const QUrlQuery &query)
{
    const qint64 after = query.queryItemValue(QStringLiteral("after")).toLongLong()
        + query.queryItemValue(QStringLiteral("cursor")).toLongLong();
    const qint64 have = query.queryItemValue(QStringLiteral("have")).toLongLong();
    constexpr qint64 kAtOnce = 3;
    Batch batch;
    qint64 next = after;
    for (; next < qint64(m_journal.size()) && next < after + kAtOnce; ++next) {
        const auto &[from, entry] = m_journal[std::size_t(next)];
        if (from != device.chain.device || record::open(entry)->seq > have)
            batch.add(entry);
    }
    return {200,
        {{header::kNext, QByteArray::number(next)}, {header::kMore, next < qint64(m_journal.size()) ? "1" : "0"}},
        batch.packed(), true};
}

Answer FakeProvince::files(const Ask &ask, const QByteArray &path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (ask.method == "POST") {
        const QByteArray digest = tus::readMetadata(headerOf(ask, header::kUploadMetadata))->at("sha256");
        const QByteArray id = digest.left(32);
        if (!m_uploads.contains(id))
            m_uploads[id] = {digest, *tus::readCount(headerOf(ask, header::kUploadLength)), {}};
        return {201,
            {{"Location", "/v1/blobs/uploads/" + id},
                {header::kUploadOffset, QByteArray::number(m_uploads[id].content.size())}},
            {}, true};
    }
    if (const auto upload = m_uploads.find(name); upload != m_uploads.end()) {
        QByteArray &content = upload->second.content;
        if (ask.method == "PATCH") {
            if (*tus::readCount(headerOf(ask, header::kUploadOffset)) != content.size())
                return problem(Problem::of(Problem::Type::OffsetConflict));
            if (tus::readChecksum(headerOf(ask, header::kUploadChecksum))->digest
                != QCryptographicHash::hash(ask.body, QCryptographicHash::Sha256))
                return problem(Problem::of(Problem::Type::Checksum));
            content += ask.body;
            if (content.size() == upload->second.length)
                m_files.insert(upload->second.digest, content);
        }
        return {
            ask.method == "PATCH" ? 204 : 200, {{header::kUploadOffset, QByteArray::number(content.size())}}, {}, true};
    }
    const auto file = m_files.constFind(name);
    if (file == m_files.constEnd())
        return problem(Problem::of(Problem::Type::NotFound, {QString::fromLatin1(name)}));
    const QList<QByteArray> range = headerOf(ask, "Range").mid(6).split('-');
    const qint64 from = range[0].toLongLong();
    const QByteArray part = file->mid(from, range[1].toLongLong() - from + 1);
    return {206, {{"Content-Range", "bytes " + QByteArray::number(from) + "-x/" + QByteArray::number(file->size())}},
        part, true};
}

} // namespace qilian::test
