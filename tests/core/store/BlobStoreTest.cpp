#include "core/store/BlobStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <sys/mount.h>
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
    CHECK(blobs.open(receipt->digest, 8));
    CHECK(blobs.open(receipt->digest, 9).error().code == Error::Code::Damaged);
    CHECK(blobs.open(QString(64, u'0'), 8).error().code == Error::Code::NotFound);
    CHECK(blobs.verify(QStringLiteral("../../etc/passwd")).error().code == Error::Code::Invalid);

    SECTION("and the same file taken in again heals it")
    {
        REQUIRE(blobs.import(dir.filePath(QStringLiteral("a"))));
        CHECK(blobs.verify(receipt->digest));
    }
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

TEST_CASE("a disk that fills up in the middle is said clearly, and what was there stays", "[store]")
{
    const QTemporaryDir dir;
    const QByteArray disk = QFile::encodeName(dir.filePath(QStringLiteral("disk")));
    REQUIRE(::mkdir(disk.constData(), 0700) == 0);
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m") != 0) {
        WARN("skipped: a small disk can only be made as root");
        return;
    }
    const QString folder = QFile::decodeName(disk) + QStringLiteral("/blobs");
    const BlobStore blobs(folder);
    const auto small = blobs.import(fileWith(dir, QStringLiteral("photo"), QByteArray(1 << 20, 'p')));
    const auto large = blobs.import(fileWith(dir, QStringLiteral("video"), QByteArray(8 << 20, 'v')));
    CHECK(small);
    CHECK((!large && large.error().code == Error::Code::Full));
    CHECK((small && blobs.verify(small->digest)));
    CHECK(filesUnder(folder) == 1);
    CHECK(blobs.import(fileWith(dir, QStringLiteral("photo 2"), QByteArray(1 << 20, 'q'))));
    ::umount(disk.constData());
}

TEST_CASE("a program killed in the middle of an import leaves no wrong file", "[store]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("blobs"));
    const BlobStore blobs(folder);
    std::mt19937 random(11);
    std::vector<QString> videos;
    for (int i = 0; i < 4; ++i)
        videos.push_back(fileWith(dir, QString::number(i), QByteArray((6 << 20) + i, char('a' + i))));
    for (int round = 0; round < 25; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (std::size_t i = 0;; ++i)
                (void)blobs.import(videos[i % videos.size()]);
        }
        ::usleep(unsigned(500 + random() % 30'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        blobs.removeUnfinished();
        for (QDirIterator at(folder, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
            const QString path = at.next();
            CAPTURE(path.toStdString());
            REQUIRE(blobs.verify(path.right(65).remove(u'/')));
        }
    }
    const auto receipt = blobs.import(videos[0]);
    REQUIRE(receipt);
    CHECK(blobs.verify(receipt->digest));
}
