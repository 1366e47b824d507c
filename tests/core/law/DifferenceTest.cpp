#include "core/law/Difference.h"

#include <catch2/catch.hpp>
#include <random>

using namespace qilian;
using namespace qilian::law;

namespace {

QString marked(const QString &before, const QString &after)
{
    QString out;
    for (const DifferenceRun &run : differenceOf(before, after)) {
        if (run.kind == DifferenceRun::Kind::Same)
            out += run.text;
        else
            out += (run.kind == DifferenceRun::Kind::Removed ? u"[-"_qs : u"[+"_qs) + run.text + u']';
    }
    return out;
}

/// One of the two texts, put together again.
QString side(const std::vector<DifferenceRun> &runs, DifferenceRun::Kind without)
{
    QString out;
    for (const DifferenceRun &run : runs) {
        if (run.kind != without)
            out += run.text;
    }
    return out;
}

} // namespace

TEST_CASE("what changed between two versions is marked run by run", "[law]")
{
    struct Row {
        const char16_t *before;
        const char16_t *after;
        const char16_t *marked;
    };
    const auto row = GENERATE(values<Row>({
        {u"", u"", u""},
        {u"责令改正。", u"责令改正。", u"责令改正。"},
        {u"", u"新增", u"[+新增]"},
        {u"处二万元罚款", u"处二十万元以下罚款", u"处二[+十]万元[+以下]罚款"},
        {u"处10万元罚款", u"处100万元罚款", u"处[-10][+100]万元罚款"},
        {u"环境保护主管部门应当", u"生态环境主管部门应当", u"[+生态]环境[-保护]主管部门应当"},
        {u"甲乙丙", u"子乙丑", u"[-甲乙丙][+子乙丑]"}, // an island of one character
        {u"第一款。\n第二款。", u"第一款。", u"第一款。[-\n第二款。]"},
    }));
    CHECK(marked(QString::fromUtf16(row.before), QString::fromUtf16(row.after)) == QString::fromUtf16(row.marked));
}

TEST_CASE("both texts are whole in their difference, whatever they are", "[law]")
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("罚款的责令ab1\n，。");
    for (int round = 0; round < 500; ++round) {
        QString before;
        QString after;
        for (QString *text : {&before, &after}) {
            const auto length = random() % 40;
            for (unsigned i = 0; i < length; ++i)
                *text += letters[qsizetype(random() % quint32(letters.size()))];
        }
        CAPTURE(before.toStdString(), after.toStdString());
        const auto runs = differenceOf(before, after);
        REQUIRE(side(runs, DifferenceRun::Kind::Added) == before);
        REQUIRE(side(runs, DifferenceRun::Kind::Removed) == after);
    }
}

TEST_CASE("texts that share nothing are taken as a whole, however long", "[law]")
{
    const QString before(20'000, u'甲');
    const QString after(20'000, u'乙');
    const auto runs = differenceOf(before, after);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0] == DifferenceRun{DifferenceRun::Kind::Removed, before});
    CHECK(runs[1] == DifferenceRun{DifferenceRun::Kind::Added, after});
}
