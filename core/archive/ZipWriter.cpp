#include "core/archive/ZipWriter.h"

#include <ctime>
#include <zip.h>

namespace qilian::archive {

namespace {

/// The first day a zip archive can name, so that every part is dated alike.
std::time_t firstDay()
{
    std::tm day{};
    day.tm_year = 80;
    day.tm_mday = 1;
    day.tm_isdst = -1;
    return std::mktime(&day);
}

Error full(zip_error_t *error)
{
    return {Error::Code::Full,
        {"archive", QT_TRANSLATE_NOOP("archive", "There is no space left to write the file."), {}},
        QString::fromUtf8(zip_error_strerror(error))};
}

} // namespace

void ZipWriter::add(const QByteArray &name, QByteArray bytes, Packing packing)
{
    m_parts.push_back({name, std::move(bytes), packing});
}

Result<QByteArray> ZipWriter::finish() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = memory ? zip_open_from_source(memory, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(memory);
        return full(&error);
    }
    zip_source_keep(memory); // what is written stays readable after the archive is closed
    bool whole = true;
    for (const Part &part : m_parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            whole = false;
            break;
        }
        const zip_int32_t method = part.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        whole = zip_set_file_compression(archive, zip_uint64_t(at), method, 0) == 0
            && zip_file_set_mtime(archive, zip_uint64_t(at), firstDay(), 0) == 0 && whole;
    }
    QByteArray out;
    if (!whole || zip_close(archive) != 0) {
        const Error failed = full(zip_get_error(archive));
        zip_discard(archive);
        zip_source_free(memory);
        return failed;
    }
    zip_stat_t size;
    if (zip_source_stat(memory, &size) == 0 && zip_source_open(memory) == 0) {
        out.resize(qsizetype(size.size));
        whole = zip_source_read(memory, out.data(), size.size) == zip_int64_t(size.size);
        zip_source_close(memory);
    }
    zip_source_free(memory);
    return whole && !out.isEmpty() ? Result<QByteArray>(out) : full(&error);
}

} // namespace qilian::archive
