#include "core/sync/Batch.h"

#include "core/record/Change.h"
#include "core/sync/Protocol.h"

#include <cstring>
#include <memory>
#include <zstd.h>

namespace qilian::sync {

namespace {

Error invalid(const char *detail)
{
    return {Error::Code::Invalid,
        {"sync", QT_TRANSLATE_NOOP("sync", "A batch of journal entries arrived damaged. It is fetched again."), {}},
        QString::fromLatin1(detail)};
}

constexpr int kLevel = 1; // loopback and county lines alike: the entries are repetitive, higher levels gain little

} // namespace

void Batch::add(QByteArrayView entry)
{
    Q_ASSERT(!entry.isEmpty() && !entry.contains('\n'));
    m_text.append(entry);
    m_ends.push_back(m_text.size());
    m_text.append('\n');
}

QByteArrayView Batch::operator[](qsizetype i) const
{
    const qsizetype from = i == 0 ? 0 : m_ends[std::size_t(i - 1)] + 1;
    return QByteArrayView(m_text).sliced(from, m_ends[std::size_t(i)] - from);
}

QByteArray Batch::packed() const
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(m_text.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compressCCtx(
        context.get(), out.data(), std::size_t(out.size()), m_text.constData(), std::size_t(m_text.size()), kLevel);
    Q_ASSERT(!ZSTD_isError(size));
    out.truncate(qsizetype(size));
    return out;
}

Result<Batch> Batch::unpack(QByteArrayView packed)
{
    if (packed.size() > kMaxPackedBytes)
        return invalid("packed size");
    const std::size_t frame = ZSTD_findFrameCompressedSize(packed.data(), std::size_t(packed.size()));
    if (ZSTD_isError(frame) || frame != std::size_t(packed.size()))
        return invalid("not one frame");
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), std::size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > quint64(kMaxBatchBytes))
        return invalid("unpacked size");
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    Batch batch;
    batch.m_text = QByteArray(qsizetype(size), Qt::Uninitialized);
    const std::size_t got = ZSTD_decompressDCtx(
        context.get(), batch.m_text.data(), std::size_t(size), packed.data(), std::size_t(packed.size()));
    if (ZSTD_isError(got) || got != size)
        return invalid("content");

    const char *const begin = batch.m_text.constData();
    const char *const end = begin + batch.m_text.size();
    for (const char *line = begin; line != end;) {
        const char *feed = static_cast<const char *>(std::memchr(line, '\n', std::size_t(end - line)));
        if (!feed || feed == line || feed - line > record::kMaxEntryBytes)
            return invalid("line");
        if (batch.size() == kMaxBatchEntries)
            return invalid("entries");
        batch.m_ends.push_back(feed - begin);
        line = feed + 1;
    }
    return batch;
}

} // namespace qilian::sync
