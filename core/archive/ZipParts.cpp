#include "core/archive/ZipParts.h"

#include <zip.h>

namespace qilian::archive {

namespace {

constexpr zip_int64_t kMostParts = 10'000;

Error damaged(const QString &detail)
{
    return {Error::Code::Invalid,
        {"archive",
            QT_TRANSLATE_NOOP(
                "archive", "The file is damaged and cannot be read. Copy it again, or open and save it anew."),
            {}},
        detail};
}

} // namespace

class ZipParts::Part final : public QIODevice {
public:
    Part(ZipParts &parts, zip_file_t *file)
        : m_parts(parts)
        , m_file(file)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Part() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_parts.m_fault)
            return 0;
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
        if (got < 0) {
            m_parts.m_fault = damaged(QString::fromUtf8(zip_file_strerror(m_file)));
            return 0;
        }
        m_parts.m_left -= got;
        if (m_parts.m_left < 0) {
            m_parts.m_fault = Error{Error::Code::Invalid,
                {"archive",
                    QT_TRANSLATE_NOOP("archive", "The file is too large when unpacked. Split it into several files."),
                    {}},
                {}};
            return 0;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipParts &m_parts;
    zip_file_t *m_file;
};

ZipParts::ZipParts(zip *archive, qint64 left)
    : m_archive(archive)
    , m_left(left)
{
}

ZipParts::~ZipParts()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipParts>> ZipParts::open(const QByteArray &bytes, qint64 unpackedLimit)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto failed = [&error] {
        const Error out = damaged(QString::fromUtf8(zip_error_strerror(&error)));
        zip_error_fini(&error);
        return out;
    };
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (!source)
        return failed();
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return failed();
    }
    zip_error_fini(&error);
    std::unique_ptr<ZipParts> parts(new ZipParts(archive, unpackedLimit));
    if (zip_get_num_entries(archive, 0) > kMostParts)
        return damaged(QStringLiteral("too many parts"));
    return parts;
}

std::unique_ptr<QIODevice> ZipParts::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_file_t *file = index < 0 ? nullptr : zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return nullptr;
    return std::make_unique<Part>(*this, file);
}

QStringList ZipParts::names() const
{
    QStringList out;
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        out.append(QString::fromUtf8(zip_get_name(m_archive, zip_uint64_t(i), 0)));
    return out;
}

} // namespace qilian::archive
