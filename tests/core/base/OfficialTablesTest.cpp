#include "tests/support/SharedData.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian::test;

TEST_CASE("the holidays and the divisions of the program are the official ones", "[base]")
{
    const auto [official, shipped] = GENERATE(table<const char *, const char *>({
        {"data/cn-holidays.csv", ":/calendar/cn-holidays.csv"},
        {"data/gansu-divisions.csv", ":/divisions/gansu.csv"},
    }));
    const QString path = sharedData(QString::fromLatin1(official));
    if (path.isEmpty()) {
        WARN("shared/" << official << " is not here: not compared");
        return;
    }
    QFile theirs(path);
    QFile ours(QString::fromLatin1(shipped));
    REQUIRE(theirs.open(QIODevice::ReadOnly));
    REQUIRE(ours.open(QIODevice::ReadOnly));
    CHECK((ours.readAll() == theirs.readAll()));
}
