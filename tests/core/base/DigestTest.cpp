#include "core/base/Digest.h"

#include <QBuffer>
#include <catch2/catch.hpp>

using namespace qilian;

TEST_CASE("the digests are those of the standards", "[base]")
{
    struct Row {
        Digest digest;
        QByteArray input;
        QByteArray hex;
    };
    const auto row = GENERATE(values<Row>({
        // FIPS 180-4 and GB/T 32905-2016, appendix A
        {Digest::Sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {Digest::Sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {Digest::Sm3, "abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"},
        {Digest::Sm3, QByteArray("abcd").repeated(16),
            "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"},
    }));
    CHECK(toHex(digestOf(row.input, row.digest)) == row.hex);

    Hasher hasher(row.digest);
    for (int round = 0; round < 2; ++round) { // usable again after the result
        for (const char c : row.input)
            hasher.add({&c, 1});
        CHECK(toHex(hasher.result()) == row.hex);
    }
    QByteArray copy = row.input;
    QBuffer device(&copy);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CHECK(toHex(*digestOf(device, row.digest)) == row.hex);
}

TEST_CASE("hexadecimal digits are taken in pairs and nothing else", "[base]")
{
    CHECK(*fromHex("00fFa0") == QByteArray("\x00\xFF\xA0", 3));
    for (const char *bad : {"0", "0g", "0x", " 00 "})
        CHECK_FALSE(fromHex(bad));
    CHECK(isHexDigest(QString(64, u'a')));
    CHECK_FALSE(isHexDigest(QString(64, u'A')));
    CHECK_FALSE(isHexDigest(QString(63, u'a')));
    CHECK(enumFrom(Digest(), u"sm3") == Digest::Sm3);
    CHECK_FALSE(enumFrom(Digest(), u"md5"));
}
