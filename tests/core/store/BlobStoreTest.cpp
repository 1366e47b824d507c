#include "core/store/BlobStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qilian;
using namespace qilian::store;

namespace {

QString fileWith(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

int filesUnder(const QString &folder)
{
    int count = 0;
    for (QDirIterator at(folder, QDir::Files, QDirIterator::Subdirectories); at.hasNext(); at.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("a file goes in by its content, once, and the original stays as it is", "[store]")
{
    const QTemporaryDir dir;
    const BlobStore blobs(dir.filePath(QStringLiteral("blobs")));
    const QByteArray content = QByteArray(3'000'001, '\x5A');
    const QString original = fileWith(dir, QStringLiteral("照片 1.jpg"), content);
    const auto receipt = blobs.import(original);
    REQUIRE(receipt);
    CHECK(
        receipt->digest == QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    CHECK(receipt->size == content.size());
    CHECK_FALSE(receipt->known);
    CHECK(blobs.verify(receipt->digest));
    CHECK(blobs.import(original)->known);
    CHECK(filesUnder(dir.filePath(QStringLiteral("blobs"))) == 1);
    CHECK(QFile(original).size() == content.size());
}

TEST_CASE("an altered file in the store is found", "[store]")
{
    const QTemporaryDir dir;
    const BlobStore blobs(dir.filePath(QStringLiteral("blobs")));
    const auto receipt = blobs.import(fileWith(dir, QStringLiteral("a"), "evidence"));
    REQUIRE(receipt);
    const QString path = *blobs.path(receipt->digest);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0600) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("E");
    file.close();
    CHECK(blobs.verify(receipt->digest).error().code == Error::Code::Damaged);
    CHECK(blobs.verify(QString(64, u'0')).error().code == Error::Code::NotFound);
    CHECK(blobs.verify(QStringLiteral("../../etc/passwd")).error().code == Error::Code::Invalid);
}

TEST_CASE("links, pipes, devices and missing files are refused", "[store]")
{
    const QTemporaryDir dir;
    const BlobStore blobs(dir.filePath(QStringLiteral("blobs")));
    const QString link = dir.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(fileWith(dir, QStringLiteral("real"), "x"), link));
    const QString pipe = dir.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString &file :
        {link, pipe, QStringLiteral("/dev/zero"), dir.path(), dir.filePath(QStringLiteral("none"))}) {
        CAPTURE(file.toStdString());
        CHECK_FALSE(blobs.import(file));
    }
    CHECK(filesUnder(dir.filePath(QStringLiteral("blobs"))) == 0);
}

TEST_CASE("an import that is stopped or meets a full disk leaves nothing behind", "[store]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("blobs"));
    const QString original = fileWith(dir, QStringLiteral("video"), QByteArray(8 << 20, 'v'));
    const BlobStore blobs(folder);
    std::stop_source stop;
    const auto stopped = blobs.import(original, stop.get_token(), [&stop](qint64, qint64) { stop.request_stop(); });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(filesUnder(folder) == 0);

    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1 << 20, 1 << 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto full = blobs.import(original);
        ::_exit(!full && full.error().code == Error::Code::Full ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(filesUnder(folder) == 0);
}
