#include "core/base/WriteWhole.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

using namespace qilian;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with a file of an earlier day in it.
struct AFolder {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("决定书.pdf"));
    AFolder() { REQUIRE(writeWhole(path, "older")); }
    QStringList names() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); }
};

/// While it lives the program may write nowhere but where everybody may, even where the tests run as root.
class NoRights {
public:
    NoRights()
    {
        if (m_before == 0)
            REQUIRE(::seteuid(65534) == 0);
    }
    ~NoRights()
    {
        if (m_before == 0)
            (void)!::seteuid(m_before);
    }
    Q_DISABLE_COPY(NoRights)

private:
    uid_t m_before = ::geteuid();
};

} // namespace

TEST_CASE("a file takes the place of the older one as soon as it is whole", "[base]")
{
    const AFolder folder;
    WholeFile file(folder.path);
    REQUIRE(file.open());
    REQUIRE(file.write("new", 3));
    CHECK(contentOf(folder.path) == "older");
    REQUIRE(file.commit());
    CHECK(contentOf(folder.path) == "new");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a full disk leaves the older file as it was and is told of in its words", "[base]")
{
    const AFolder folder;
    const qint64 size = GENERATE(5'000, 100'000, 5'000'000); // below and above what is held back before writing
    Result<void> done;
    {
        const test::SmallDisk disk(4096);
        done = writeWhole(folder.path, QByteArray(size, 'x'));
    }
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Full);
    CHECK(done.error().message.inWords().contains(QStringLiteral("no space left")));
    CHECK(done.error().message.values == QStringList{folder.path});
    CHECK(contentOf(folder.path) == "older");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a folder one has no rights in keeps the older file and is told of as that", "[base]")
{
    const AFolder folder;
    REQUIRE(::chmod(QFile::encodeName(folder.dir.path()).constData(), 0555) == 0);
    Result<void> done;
    {
        const NoRights nobody;
        done = writeWhole(folder.path, "new");
    }
    REQUIRE(::chmod(QFile::encodeName(folder.dir.path()).constData(), 0755) == 0);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Refused);
    CHECK(done.error().message.inWords().contains(QStringLiteral("no right")));
    CHECK(contentOf(folder.path) == "older");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a folder that is not there, or a folder in the file's place, is told of", "[base]")
{
    const AFolder folder;
    const auto nowhere = writeWhole(folder.dir.filePath(QStringLiteral("no/such/a.pdf")), "new");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.inWords().contains(QStringLiteral("no such folder")));
    const auto below = writeWhole(folder.path + QStringLiteral("/a.pdf"), "new");
    REQUIRE_FALSE(below);
    CHECK(below.error().message.inWords().contains(QStringLiteral("no such folder")));
    const auto onto = writeWhole(folder.dir.path(), "new");
    REQUIRE_FALSE(onto);
    CHECK(onto.error().code == Error::Code::Refused);
    CHECK(contentOf(folder.path) == "older");
}
