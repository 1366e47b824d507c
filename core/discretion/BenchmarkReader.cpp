#include "core/discretion/BenchmarkReader.h"

#include "core/base/Digest.h"
#include "core/discretion/BenchmarkChecks.h"
#include "core/discretion/ComputationReader.h"
#include "core/discretion/When.h"
#include "core/law/LawNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::discretion {

namespace {

const QStringList kBases{QStringLiteral("illegal_gain"), QStringLiteral("total_investment"),
    QStringLiteral("fee_charged"), QStringLiteral("disposal_cost"), QStringLiteral("direct_loss"),
    QStringLiteral("goods_value"), QStringLiteral("annual_income"), QStringLiteral("base_fine")};
constexpr qsizetype kMostCitations = 100;
constexpr qsizetype kMostRanges = 100;
constexpr qsizetype kMostBranches = 20;
constexpr qsizetype kMostFactors = 100;
constexpr qsizetype kMostOptions = 200;
constexpr qsizetype kMostRows = 500;
constexpr qsizetype kMostOverrides = 100;
constexpr qint64 kMostPercent = 1000;
constexpr qint64 kMostYears = 20;
constexpr qint64 kMostStep = 1'000'000;

QString base(FieldReader &reader, const QJsonValue &value, const QString &place)
{
    const QString of = value.toString();
    if (!of.isEmpty() && !kBases.contains(of))
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the base of the fine is none that is known."));
    return of;
}

Citation citation(FieldReader &reader, const QJsonObject &json, const QString &place)
{
    const Citation out{reader.text(json, u"law", place), reader.text(json, u"article", place)};
    if (law::isUnknownLaw(out.law))
        reader.fail(place + QStringLiteral("/law"),
            QT_TRANSLATE_NOOP("discretion", "%1: there is no law named “%2”. Check its name."), {out.law});
    return out;
}

StatutoryRange statutory(FieldReader &reader, const QJsonObject &json, const QString &place)
{
    StatutoryRange out;
    out.branch = reader.text(json, u"branch", place);
    out.subject = reader.text(json, u"subject", place);
    if (out.subject != QLatin1String("unit") && out.subject != QLatin1String("individual"))
        reader.fail(place + QStringLiteral("/subject"),
            QT_TRANSLATE_NOOP("discretion", "%1: the subject is unit or individual."));
    const QString kind = json[u"kind"].toString();
    if (kind == QLatin1String("multiple"))
        out.kind = StatutoryRange::Kind::Multiple;
    else if (kind == QLatin1String("percent"))
        out.kind = StatutoryRange::Kind::Percent;
    else if (kind != QLatin1String("amount"))
        reader.fail(place + QStringLiteral("/kind"),
            QT_TRANSLATE_NOOP("discretion", "%1: the kind is amount, multiple or percent."));
    out.of = base(reader, json[u"of"], place + QStringLiteral("/of"));
    if ((out.kind == StatutoryRange::Kind::Amount) != out.of.isEmpty())
        reader.fail(place + QStringLiteral("/of"),
            QT_TRANSLATE_NOOP("discretion", "%1: a multiple or percent names its base, an amount has none."));
    const Rational most = mostOf(out.kind);
    out.min = reader.optionalNumber(json[u"min"], place + QStringLiteral("/min"), 0, most).value_or(0);
    out.max = reader.number(json[u"max"], place + QStringLiteral("/max"), 0, most);
    if (out.min > out.max)
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the lower limit is above the upper one."));
    out.baseFloor = reader.optionalNumber(
        json[u"base_floor"], place + QStringLiteral("/base_floor"), 0, mostOf(StatutoryRange::Kind::Amount));
    if (out.baseFloor && out.of.isEmpty())
        reader.fail(place + QStringLiteral("/base_floor"),
            QT_TRANSLATE_NOOP("discretion", "%1: only a base can be raised, an amount has none."));
    return out;
}

/// A second range for the same branch and base would leave open which one limits the fine.
void readRanges(FieldReader &reader, const QJsonArray &ranges, const QString &place, Benchmark &owner)
{
    if (ranges.isEmpty() || ranges.size() > kMostRanges)
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the statute gives between 1 and 100 ranges."));
    for (qsizetype i = 0; i < ranges.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/%2").arg(place).arg(i);
        StatutoryRange range = statutory(reader, ranges[i].toObject(), at);
        const StatutoryRange *same = owner.range(range.branch, range.of);
        if (same
            && (same->kind != range.kind || same->min != range.min || same->max != range.max
                || same->baseFloor != range.baseFloor))
            reader.fail(
                at, QT_TRANSLATE_NOOP("discretion", "%1: the statute gives two ranges for one branch and base."));
        owner.statutory.push_back(std::move(range));
    }
}

/// A formula may say all by itself: then start and base are those of the statute.
Branch branch(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    Branch out;
    out.id = reader.text(json, u"id", place);
    out.label = json[u"label"].toString(out.id);
    out.of = base(reader, json[u"of"], place + QStringLiteral("/of"));
    const StatutoryRange *range = owner.range(out.id, out.of);
    if (!range) {
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the statute names no range for this branch and base."));
        return out;
    }
    const bool formula = owner.method == Benchmark::Method::Formula;
    const QString start = place + QStringLiteral("/start_pct");
    const QString most = place + QStringLiteral("/base_max");
    out.startPercent = formula ? reader.optionalNumber(json[u"start_pct"], start, 0, kMostPercent).value_or(0)
                               : reader.number(json[u"start_pct"], start, 0, kMostPercent);
    out.baseMax = formula ? reader.optionalNumber(json[u"base_max"], most, 0, mostOf(range->kind)).value_or(range->max)
                          : reader.number(json[u"base_max"], most, 0, mostOf(range->kind));
    out.floorPercent = reader.optionalNumber(json[u"floor_pct"], place + QStringLiteral("/floor_pct"), 0, kMostPercent);
    out.capPercent = reader.optionalNumber(json[u"cap_pct"], place + QStringLiteral("/cap_pct"), 0, kMostPercent);
    if (out.floorPercent && out.capPercent && *out.floorPercent > *out.capPercent)
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the floor is above the cap."));
    out.capYuan = reader.optionalNumber(
        json[u"cap_yuan"], place + QStringLiteral("/cap_yuan"), 0, mostOf(StatutoryRange::Kind::Amount));
    if (out.capYuan && range->kind == StatutoryRange::Kind::Amount && *out.capYuan < range->min)
        reader.fail(place + QStringLiteral("/cap_yuan"),
            QT_TRANSLATE_NOOP("discretion", "%1: the cap lies below the lowest fine of the statute."));
    return out;
}

void readBranches(FieldReader &reader, const QJsonArray &branches, const QString &place, Benchmark &owner)
{
    if ((owner.method == Benchmark::Method::RangeMatrix) != branches.isEmpty() || branches.size() > kMostBranches)
        reader.fail(place,
            QT_TRANSLATE_NOOP(
                "discretion", "%1: a weighted sum and a formula have between 1 and 20 branches, a matrix has none."));
    for (qsizetype i = 0; i < branches.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/%2").arg(place).arg(i);
        Branch added = branch(reader, branches[i].toObject(), at, owner);
        if (owner.branch(added.id))
            reader.fail(at + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
        owner.branches.push_back(std::move(added));
    }
}

/// A percentage is never negative; a value in a formula may be, where it takes something off.
void readPercent(
    FieldReader &reader, const QJsonValue &json, const QString &place, const Benchmark &owner, Option &option)
{
    const bool formula = owner.method == Benchmark::Method::Formula;
    const Rational least = formula ? -FieldReader::kMost : 0;
    const Rational most = formula ? FieldReader::kMost : kMostPercent;
    if (!json.isObject()) {
        if (!json.isUndefined() || owner.method == Benchmark::Method::WeightedSum)
            option.percent = reader.number(json, place, least, most);
        return;
    }
    const QJsonObject perBranch = json.toObject();
    for (auto one = perBranch.begin(); one != perBranch.end(); ++one) {
        if (!owner.branch(one.key()))
            reader.fail(
                place, QT_TRANSLATE_NOOP("discretion", "%1: a percentage is given for a branch that does not exist."));
        option.percentOf.emplace(one.key(), reader.number(one.value(), place + u'/' + one.key(), least, most));
    }
    for (const Branch &wanted : owner.branches) {
        if (!option.percentOf.contains(wanted.id))
            reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the percentage of a branch is missing."));
    }
}

Option option(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    Option out;
    out.id = reader.text(json, u"id", place);
    out.label = reader.text(json, u"label", place);
    const FieldReader::Inside inside(reader, out.label);
    readPercent(reader, json[u"pct"], place + QStringLiteral("/pct"), owner, out);
    out.from = reader.optionalNumber(json[u"from"], place + QStringLiteral("/from"), 0, FieldReader::kMost);
    out.below = reader.optionalNumber(json[u"below"], place + QStringLiteral("/below"), 0, FieldReader::kMost);
    return out;
}

Factor factor(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    Factor out;
    out.id = reader.text(json, u"id", place);
    out.label = reader.text(json, u"label", place);
    const FieldReader::Inside inside(reader, out.label);
    out.multi = json[u"multi"].toBool();
    out.unit = json[u"unit"].toString();
    if (json.contains(u"recidivism")) {
        const QString years = place + QStringLiteral("/recidivism/years");
        const Rational count = reader.number(json[u"recidivism"][u"years"], years, 1, kMostYears);
        if (!count.isWhole())
            reader.fail(years, QT_TRANSLATE_NOOP("discretion", "%1: the years are a whole number."));
        out.recidivism = Recidivism{int(count.numerator())};
    }
    const QJsonArray options = json[u"options"].toArray();
    if (options.isEmpty() || options.size() > kMostOptions)
        reader.fail(place + QStringLiteral("/options"),
            QT_TRANSLATE_NOOP("discretion", "%1: a factor has between 1 and 200 options."));
    for (qsizetype i = 0; i < options.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/options/%2").arg(place).arg(i);
        Option added = option(reader, options[i].toObject(), at, owner);
        if (out.option(added.id)) {
            const FieldReader::Inside which(reader, added.label);
            reader.fail(at + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
        }
        out.options.push_back(std::move(added));
    }
    return out;
}

void readFactors(FieldReader &reader, const QJsonArray &factors, const QString &place, Benchmark &owner)
{
    if (factors.isEmpty() || factors.size() > kMostFactors)
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: a benchmark has between 1 and 100 factors."));
    for (qsizetype i = 0; i < factors.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/%2").arg(place).arg(i);
        Factor added = factor(reader, factors[i].toObject(), at, owner);
        if (owner.factor(added.id))
            reader.fail(at + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
        owner.factors.push_back(std::move(added));
    }
}

FineInterval fine(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    FineInterval out;
    out.branch = reader.text(json, u"branch", place);
    out.of = base(reader, json[u"of"], place + QStringLiteral("/of"));
    const StatutoryRange *range = owner.range(out.branch, out.of);
    if (!range) {
        reader.fail(place + QStringLiteral("/branch"),
            QT_TRANSLATE_NOOP("discretion", "%1: the statute names no range for this branch and base."));
        return out;
    }
    const Rational most = mostOf(range->kind);
    if (json.contains(u"fixed")) {
        out.min = out.max = reader.number(json[u"fixed"], place + QStringLiteral("/fixed"), 0, most);
    } else {
        out.min = reader.number(json[u"min"], place + QStringLiteral("/min"), 0, most);
        out.max = reader.number(json[u"max"], place + QStringLiteral("/max"), 0, most);
        out.maxInclusive = json[u"max_inclusive"].toBool(true);
    }
    if (out.min > out.max || (out.min == out.max && !out.maxInclusive))
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the interval of the fine is empty."));
    return out;
}

void readMatrix(FieldReader &reader, const QJsonArray &matrix, const QString &place, Benchmark &owner)
{
    if ((owner.method == Benchmark::Method::RangeMatrix) == matrix.isEmpty() || matrix.size() > kMostRows)
        reader.fail(place,
            QT_TRANSLATE_NOOP("discretion", "%1: a matrix has between 1 and 500 rows, other methods have none."));
    for (qsizetype i = 0; i < matrix.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/%2").arg(place).arg(i);
        MatrixRow added{readWhen(reader, matrix[i][u"when"].toObject(), at + QStringLiteral("/when"), owner),
            fine(reader, matrix[i][u"fine"].toObject(), at + QStringLiteral("/fine"), owner)};
        for (const MatrixRow &other : owner.matrix) {
            if (other.fine.branch == added.fine.branch && canBothHold(other.when, added.when))
                reader.fail(at, QT_TRANSLATE_NOOP("discretion", "%1: two rows of the matrix fit the same facts."));
        }
        owner.matrix.push_back(std::move(added));
    }
}

std::optional<FineRounding> rounding(FieldReader &reader, const QJsonValue &json, const QString &place)
{
    if (json.isNull() || json.isUndefined())
        return std::nullopt;
    FineRounding out;
    out.toYuan = reader.number(json[u"to"], place + QStringLiteral("/to"), 1, kMostStep);
    const QString how = json[u"how"].toString(QStringLiteral("half_up"));
    if (how == QLatin1String("down"))
        out.how = Rounding::Down;
    else if (how == QLatin1String("up"))
        out.how = Rounding::Up;
    else if (how != QLatin1String("half_up"))
        reader.fail(place + QStringLiteral("/how"),
            QT_TRANSLATE_NOOP("discretion", "%1: a figure is rounded half_up, down or up."));
    return out;
}

void readRules(FieldReader &reader, const QJsonObject &json, const QString &place, Benchmark &out)
{
    const QString method = json[u"method"].toString();
    if (method == QLatin1String("range_matrix"))
        out.method = Benchmark::Method::RangeMatrix;
    else if (method == QLatin1String("formula"))
        out.method = Benchmark::Method::Formula;
    else if (method != QLatin1String("weighted_sum"))
        reader.fail(place + QStringLiteral("/method"),
            QT_TRANSLATE_NOOP("discretion", "%1: the method is weighted_sum, range_matrix or formula."));
    out.rounding = rounding(reader, json[u"rounding"], place + QStringLiteral("/rounding"));
    const QString unproven = json[u"unproven"].toString(QStringLiteral("as_chosen"));
    if (unproven == QLatin1String("lowest"))
        out.unproven = Benchmark::Unproven::Lowest;
    else if (unproven != QLatin1String("as_chosen"))
        reader.fail(place + QStringLiteral("/unproven"),
            QT_TRANSLATE_NOOP("discretion", "%1: what is unproven counts as_chosen or lowest."));
}

} // namespace

Rational mostOf(StatutoryRange::Kind kind)
{
    constexpr qint64 kMostYuan = 1'000'000'000;
    constexpr qint64 kMostTimes = 1000;
    return kind == StatutoryRange::Kind::Amount  ? kMostYuan
        : kind == StatutoryRange::Kind::Multiple ? kMostTimes
                                                 : kMostPercent;
}

Benchmark readBenchmark(FieldReader &reader, const QJsonObject &json, const QString &place)
{
    Benchmark out;
    out.id = reader.text(json, u"id", place);
    const FieldReader::Inside inside(reader, out.id);
    out.violation = reader.text(json, u"violation", place);
    readRules(reader, json, place, out);
    const QJsonArray basis = json[u"basis"].toArray();
    if (basis.isEmpty() || basis.size() > kMostCitations)
        reader.fail(place + QStringLiteral("/basis"),
            QT_TRANSLATE_NOOP("discretion", "%1: the legal basis is between 1 and 100 citations."));
    for (qsizetype i = 0; i < basis.size() && !reader.failed(); ++i)
        out.basis.push_back(citation(reader, basis[i].toObject(), QStringLiteral("%1/basis/%2").arg(place).arg(i)));
    readRanges(reader, json[u"statutory"].toArray(), place + QStringLiteral("/statutory"), out);
    if (!reader.failed())
        readBranches(reader, json[u"branches"].toArray(), place + QStringLiteral("/branches"), out);
    if (!reader.failed())
        readFactors(reader, json[u"factors"].toArray(), place + QStringLiteral("/factors"), out);
    if (!reader.failed())
        readMatrix(reader, json[u"matrix"].toArray(), place + QStringLiteral("/matrix"), out);
    if (!reader.failed() && out.method == Benchmark::Method::Formula)
        out.computation =
            readComputation(reader, json[u"computation"].toObject(), place + QStringLiteral("/computation"), out);
    const QJsonArray overrides = json[u"overrides"].toArray();
    if (overrides.size() > kMostOverrides)
        reader.fail(place + QStringLiteral("/overrides"),
            QT_TRANSLATE_NOOP("discretion", "%1: a benchmark fixes at most 100 fines."));
    for (qsizetype i = 0; i < overrides.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/overrides/%2").arg(place).arg(i);
        const QJsonObject item = overrides[i].toObject();
        out.overrides.push_back({reader.text(item, u"label", at),
            fine(reader, item[u"fine"].toObject(), at + QStringLiteral("/fine"), out)});
    }
    for (const QJsonValue value : json[u"other_measures"].toArray())
        out.otherMeasures.append(value.toString());
    for (const QJsonValue value : json[u"notes"].toArray())
        out.notes.append(value.toString());
    out.digest = toHex(digestOf(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    if (!reader.failed())
        checkBenchmark(reader, out, place);
    return out;
}

} // namespace qilian::discretion
