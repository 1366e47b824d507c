// Every benchmark of the official tables, compared with a computation straight from the published JSON that shares
// nothing with the program.
#include "core/discretion/Determination.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <optional>
#include <random>

using namespace qilian;

namespace {

__extension__ using Wide128 = __int128;
using Choices = std::map<QString, QStringList>;

constexpr int kRandomRounds = 50;
constexpr qint64 kBaseFen = 765'432'198; // what a share is taken of
constexpr int kDecimals = 1'000'000;

/// A fraction of its own make.
struct Fraction {
    Wide128 top = 0;
    Wide128 bottom = 1;

    static Fraction of(double published) { return {Wide128(std::llround(published * kDecimals)), kDecimals}; }
};

Fraction operator+(const Fraction &a, const Fraction &b)
{
    return a.bottom == b.bottom ? Fraction{a.top + b.top, a.bottom}
                                : Fraction{a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom};
}
bool operator<(const Fraction &a, const Fraction &b)
{
    return a.top * b.bottom < b.top * a.bottom;
}

qint64 floorOf(const Fraction &f)
{
    return qint64(f.top / f.bottom);
}
qint64 ceilOf(const Fraction &f)
{
    return qint64((f.top + f.bottom - 1) / f.bottom);
}
qint64 halfUp(const Fraction &f)
{
    return qint64((f.top * 2 + f.bottom) / (f.bottom * 2));
}

struct Fine {
    qint64 fen = 0;
    QString clamp;
    std::optional<Fraction> percent;
};

/// One range of the statute, in fen.
struct Statute {
    QString kind;
    Fraction min;
    Fraction max;

    /// A figure in the terms of the range, as exact fen.
    Fraction fen(const Fraction &figure) const
    {
        if (kind == QStringLiteral("amount"))
            return {figure.top * 100, figure.bottom};
        return {figure.top * kBaseFen, figure.bottom * (kind == QStringLiteral("percent") ? 100 : 1)};
    }

    Fine held(const Fraction &fen, const QString &otherwise) const
    {
        const qint64 highest = floorOf(max);
        const qint64 lowest = std::min(ceilOf(min), highest);
        if (max < fen)
            return {highest, QStringLiteral("statutory_max"), {}};
        if (fen < min)
            return {lowest, QStringLiteral("statutory_min"), {}};
        return {std::clamp(halfUp(fen), lowest, highest), otherwise, {}};
    }
};

Statute statuteOf(const QJsonObject &benchmark, const QString &branch, const QString &of)
{
    for (const QJsonValue value : benchmark[u"statutory"].toArray()) {
        if (value[u"branch"].toString() != branch || value[u"of"].toString() != of)
            continue;
        Statute out{value[u"kind"].toString(), {}, {}};
        out.min = out.fen(Fraction::of(value[u"min"].toDouble()));
        out.max = out.fen(Fraction::of(value[u"max"].toDouble()));
        return out;
    }
    FAIL("no range of the statute");
    return {};
}

double percentOf(const QJsonObject &option, const QString &branch)
{
    return option[u"pct"].isObject() ? option[u"pct"][branch].toDouble() : option[u"pct"].toDouble();
}

std::optional<Fine> weighed(const QJsonObject &benchmark, const QString &branch, const Choices &choices)
{
    for (const QJsonValue value : benchmark[u"branches"].toArray()) {
        if (value[u"id"].toString() != branch)
            continue;
        Fraction sum = Fraction::of(value[u"start_pct"].toDouble());
        for (const QJsonValue factor : benchmark[u"factors"].toArray()) {
            for (const QJsonValue option : factor[u"options"].toArray()) {
                if (choices.at(factor[u"id"].toString()).contains(option[u"id"].toString()))
                    sum = sum + Fraction::of(percentOf(option.toObject(), branch));
            }
        }
        QString clamp;
        const Fraction floor = Fraction::of(value[u"floor_pct"].toDouble(0));
        const Fraction cap = Fraction::of(value[u"cap_pct"].toDouble(1e9));
        if (sum < floor) {
            sum = floor;
            clamp = QStringLiteral("floor");
        } else if (cap < sum) {
            sum = cap;
            clamp = QStringLiteral("cap");
        }
        const Statute statute = statuteOf(benchmark, branch, value[u"of"].toString());
        const Fraction base = statute.fen(Fraction::of(value[u"base_max"].toDouble()));
        Fine out = statute.held({base.top * sum.top, base.bottom * sum.bottom * 100}, clamp);
        out.percent = sum;
        return out;
    }
    return std::nullopt;
}

/// The lower end of an interval, within the statute.
Fine lowest(const QJsonObject &benchmark, const QJsonObject &fine)
{
    const Statute statute = statuteOf(benchmark, fine[u"branch"].toString(), fine[u"of"].toString());
    const double figure = fine.contains(u"fixed") ? fine[u"fixed"].toDouble() : fine[u"min"].toDouble();
    Fine out = statute.held(statute.fen(Fraction::of(figure)), {});
    return out;
}

std::optional<Fine> looked(const QJsonObject &benchmark, const QString &branch, const Choices &choices)
{
    std::optional<Fine> out;
    for (const QJsonValue row : benchmark[u"matrix"].toArray()) {
        const QJsonObject when = row[u"when"].toObject();
        bool fits = row[u"fine"][u"branch"].toString() == branch;
        for (const QString &factor : when.keys())
            fits = fits && choices.at(factor).contains(when[factor].toString());
        if (fits && out)
            return std::nullopt; // two rows: the officer has to say which
        if (fits)
            out = lowest(benchmark, row[u"fine"].toObject());
    }
    return out;
}

QStringList branchesOf(const QJsonObject &benchmark)
{
    QStringList out;
    for (const QJsonValue value : benchmark[u"branches"].toArray())
        out.append(value[u"id"].toString());
    for (const char *list : {"matrix", "overrides"}) {
        for (const QJsonValue value : benchmark[QLatin1String(list)].toArray())
            out.append(value[u"fine"][u"branch"].toString());
    }
    out.removeDuplicates();
    return out;
}

/// Round 0 chooses the lowest of every factor, round 1 the highest, the others at random.
Choices choose(const QJsonObject &benchmark, const QString &branch, int round, std::mt19937 &random)
{
    Choices out;
    for (const QJsonValue factor : benchmark[u"factors"].toArray()) {
        const QJsonArray options = factor[u"options"].toArray();
        qsizetype least = 0;
        qsizetype most = 0;
        for (qsizetype i = 0; i < options.size(); ++i) {
            const double percent = percentOf(options[i].toObject(), branch);
            least = percent < percentOf(options[least].toObject(), branch) ? i : least;
            most = percent > percentOf(options[most].toObject(), branch) ? i : most;
        }
        const qsizetype first = round == 0 ? least : round == 1 ? most : qsizetype(random() % quint32(options.size()));
        QStringList &chosen = out[factor[u"id"].toString()];
        chosen.append(options[first][u"id"].toString());
        for (qsizetype i = 0; factor[u"multi"].toBool() && round > 0 && i < options.size(); ++i) {
            if (i != first && (round == 1 || random() % 2 == 0))
                chosen.append(options[i][u"id"].toString());
        }
    }
    return out;
}

void compare(const Result<discretion::Determination> &computed, const std::optional<Fine> &expected)
{
    REQUIRE(computed.has_value() == expected.has_value());
    if (!expected)
        return;
    CHECK(computed->amount.fen() == expected->fen);
    CHECK(enumText(computed->clamped).toStdString() == expected->clamp.toStdString());
    REQUIRE(computed->percent.has_value() == expected->percent.has_value());
    if (expected->percent)
        CHECK(Wide128(computed->percent->numerator()) * expected->percent->bottom
            == expected->percent->top * computed->percent->denominator());
}

} // namespace

TEST_CASE("every benchmark of the official tables computes as by hand: lowest, highest and fifty random choices",
    "[discretion]")
{
    const QDir data(test::sharedData(QStringLiteral("data")));
    const QStringList files = data.path().isEmpty() || data.path() == QStringLiteral(".")
        ? QStringList()
        : data.entryList({QStringLiteral("guangdong-2022-*.json")});
    if (files.isEmpty()) {
        WARN("the official tables are not here: skipped");
        return;
    }
    std::mt19937 random(20221);
    int compared = 0;
    for (const QString &name : files) {
        QFile file(data.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto pack = discretion::Pack::parse(json);
        if (!pack)
            FAIL(pack.error().message.inWords().toStdString());
        for (const QJsonValue value : QJsonDocument::fromJson(json).object()[u"benchmarks"].toArray()) {
            const QJsonObject published = value.toObject();
            const discretion::Benchmark *benchmark = pack->benchmark(published[u"id"].toString());
            REQUIRE(benchmark);
            const bool matrix = published[u"method"].toString() == QStringLiteral("range_matrix");
            for (const QString &branch : branchesOf(published)) {
                discretion::Facts facts;
                facts.branch = branch;
                facts.base = Money::fromFen(kBaseFen);
                for (int round = 0; round < 2 + kRandomRounds; ++round) {
                    CAPTURE(benchmark->id.toStdString(), branch.toStdString(), round);
                    facts.choices = choose(published, branch, round, random);
                    compare(determine(*benchmark, facts),
                        matrix ? looked(published, branch, facts.choices) : weighed(published, branch, facts.choices));
                    ++compared;
                }
                for (const QJsonValue one : published[u"overrides"].toArray()) {
                    facts.override = one[u"label"].toString();
                    CAPTURE(benchmark->id.toStdString(), facts.override.toStdString());
                    if (one[u"fine"][u"branch"].toString() == branch)
                        compare(determine(*benchmark, facts), lowest(published, one[u"fine"].toObject()));
                }
            }
        }
    }
    CHECK(compared > 500);
}
