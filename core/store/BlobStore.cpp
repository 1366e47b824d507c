#include "core/store/BlobStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qilian::store {

BlobStore::BlobStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QString> BlobStore::path(const QString &digest) const
{
    const bool good = digest.size() == 64 && std::all_of(digest.begin(), digest.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    if (!good)
        return Error{Error::Code::Invalid,
            {"store", QT_TRANSLATE_NOOP("store", "“%1” does not name a stored file."), {digest.left(70)}}, {}};
    return m_folder + u'/' + digest.left(2) + u'/' + digest.mid(2);
}

std::optional<qint64> BlobStore::size(const QString &digest) const
{
    const Result<QString> where = path(digest);
    const QFileInfo file(where ? *where : QString());
    return where && file.isFile() ? std::optional(file.size()) : std::nullopt;
}

Result<void> BlobStore::verify(const QString &digest) const
{
    const Result<QString> where = path(digest);
    if (!where)
        return where.error();
    QFile file(*where);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
            {"store", QT_TRANSLATE_NOOP("store", "The stored file %1… is not here."), {digest.left(12)}}, *where};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || QString::fromLatin1(hash.result().toHex()) != digest)
        return Error{Error::Code::Damaged,
            {"store", QT_TRANSLATE_NOOP("store", "The stored file %1… has another content than the one that was kept."),
                {digest.left(12)}},
            *where};
    return {};
}

} // namespace qilian::store
