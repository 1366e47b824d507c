#include "ui/print/LineBreaking.h"

#include "core/base/Money.h"
#include "ui/print/PrintFonts.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian::print;

namespace {

const PrintFonts &fonts()
{
    static const PrintFonts kFonts = PrintFonts::find();
    return kFonts;
}

constexpr qreal kPitch = 158;

QStringList broken(const QString &text, int characters)
{
    const LineBreaker breaker(fonts().font(Face::Body, 16), kPitch);
    QStringList out;
    for (const TextLine &line : breaker.lines(text, characters * kPitch, 0))
        out.append(line.text);
    return out;
}

} // namespace

TEST_CASE("a line holds as many characters as fit", "[print]")
{
    CHECK(broken(QString(56, u'国'), 28) == QStringList(2, QString(28, u'国')));
    CHECK(broken(QString(29, u'国'), 28) == QStringList({QString(28, u'国'), QStringLiteral("国")}));
    CHECK(broken(QString(), 28) == QStringList({QString()}));
}

TEST_CASE("no line begins with a closing mark or ends with an opening one", "[print]")
{
    // One mark of overhang: the marks of the line give way. No mark to give way: a character goes down with it.
    CHECK(broken(QStringLiteral("国国，国国国国国国国。国"), 10).front() == QStringLiteral("国国，国国国国国国国。"));
    CHECK(broken(QStringLiteral("国国国国国国国国国国。国"), 10)
        == QStringList({QStringLiteral("国国国国国国国国国"), QStringLiteral("国。国")}));
    CHECK(broken(QStringLiteral("国国国国国国国国国《法》"), 10).front() == QStringLiteral("国国国国国国国国国"));
}

TEST_CASE("numbers and words stay whole", "[print]")
{
    CHECK(broken(QStringLiteral("国国国国国国国280,000.00元"), 10).front() == QStringLiteral("国国国国国国国"));
    const QStringList lines = broken(QString(200, u'8'), 10);
    CHECK(lines.size() == 11); // nineteen half-width digits fit on a line of ten: broken where it must be
    CHECK(lines.join(QString()) == QString(200, u'8'));
}

TEST_CASE("an amount stays with its sign, and is found by what one types", "[print]")
{
    const QString amount = qilian::Money::fromFen(64'000'000).display();
    const QStringList lines = broken(QStringLiteral("国国国国国国") + amount + QStringLiteral("国国国"), 10);
    CHECK(lines == QStringList({QStringLiteral("国国国国国国"), QStringLiteral("¥ 640,000.00国国国")}));
    for (int before = 0; before < 20; ++before) {
        const QStringList all = broken(QString(before, u'国') + amount, 10);
        CHECK(all.filter(QStringLiteral("¥ 640,000.00")).size() == 1);
    }
}

TEST_CASE("nothing is lost, whatever is typed", "[print]")
{
    const bool holds = rc::check("all characters, in order", [] {
        static const QStringList kPieces{QStringLiteral("国"), QStringLiteral("，"), QStringLiteral("《"),
            QStringLiteral("》"), QStringLiteral("〔2026〕"), QStringLiteral("abc"), QStringLiteral("1,234.50"),
            QStringLiteral("。”"), QString::fromUcs4(U"𠀀"), QString::fromUcs4(U"😀"),
            QString::fromUcs4(U"👨‍👩‍👧"), QStringLiteral("……"), QStringLiteral("é")};
        QString text;
        for (int i = *rc::gen::inRange(0, 80); i > 0; --i)
            text += kPieces[*rc::gen::inRange(0, int(kPieces.size()))];
        const int width = *rc::gen::inRange(1, 30);
        RC_ASSERT(broken(text, width).join(QString()) == text);
    });
    CHECK(holds);
}

TEST_CASE("no line is wider than the page", "[print]")
{
    const bool holds = rc::check("width", [] {
        QString text;
        for (int i = *rc::gen::inRange(1, 120); i > 0; --i)
            text += *rc::gen::element(u'国', u'，', u'《', u'》', u'。', u'A', u'7', u'；');
        const LineBreaker breaker(fonts().font(Face::Body, 16), kPitch);
        for (const TextLine &line : breaker.lines(text, 20 * kPitch, 2 * kPitch)) {
            RC_ASSERT(line.width <= 20 * kPitch + 1);
            RC_ASSERT(line.text.size() > 0);
        }
    });
    CHECK(holds);
}
