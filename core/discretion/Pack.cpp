#include "core/discretion/Pack.h"

#include "core/base/Digest.h"
#include "core/base/Identifiers.h"
#include "core/base/Json.h"
#include "core/base/JsonPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace qilian::discretion {

namespace {

const QStringList kBases{QStringLiteral("illegal_gain"), QStringLiteral("total_investment"),
    QStringLiteral("fee_charged"), QStringLiteral("disposal_cost"), QStringLiteral("direct_loss"),
    QStringLiteral("goods_value")};
constexpr qsizetype kMostBenchmarks = 2000;
constexpr qsizetype kMostRows = 500;

/// Reads one pack; stops at the first fault and remembers it with its place.
class Parser {
public:
    explicit Parser(const QByteArray &json)
        : m_json(json)
        , m_places(json)
    {
    }

    Result<Pack> pack()
    {
        const Result<QJsonObject> json =
            parseJsonObject(m_json, {.bytes = Pack::kMaxBytes, .depth = 16, .fractions = true});
        if (!json)
            return json.error();
        const QJsonObject &root = *json;
        Pack out;
        const QJsonObject head = root[u"pack"].toObject();
        const QString at = QStringLiteral("/pack");
        out.id = text(head, u"id", at);
        out.title = text(head, u"title", at);
        out.issuer = text(head, u"issuer", at);
        out.jurisdiction = text(head, u"jurisdiction", at);
        if (!AreaCode::isValid(out.jurisdiction))
            fail(at + QStringLiteral("/jurisdiction"),
                QT_TRANSLATE_NOOP("discretion", "%1: the jurisdiction must be a six-digit division code."));
        out.effectiveFrom = QDate::fromString(head[u"effective_from"].toString(), Qt::ISODate);
        if (!out.effectiveFrom.isValid())
            fail(at + QStringLiteral("/effective_from"),
                QT_TRANSLATE_NOOP("discretion", "%1: the day it takes effect is missing or no date."));
        const QString until = head[u"effective_to"].toString();
        out.effectiveTo = QDate::fromString(until, Qt::ISODate);
        if (!until.isEmpty() && (!out.effectiveTo.isValid() || out.effectiveTo < out.effectiveFrom))
            fail(at + QStringLiteral("/effective_to"),
                QT_TRANSLATE_NOOP("discretion", "%1: the last day is no date or lies before the first."));
        out.official = head[u"official"].toBool();
        out.reference = head[u"reference"].toBool();
        if (out.official && out.reference)
            fail(at + QStringLiteral("/reference"),
                QT_TRANSLATE_NOOP("discretion", "%1: what the program brings along as a reference is not published."));
        out.source = head[u"source"].toString();

        const QJsonArray benchmarks = root[u"benchmarks"].toArray();
        if (benchmarks.isEmpty() || benchmarks.size() > kMostBenchmarks)
            fail(QStringLiteral("/benchmarks"),
                QT_TRANSLATE_NOOP("discretion", "%1: a pack holds between 1 and 2000 benchmarks."));
        QSet<QString> ids;
        for (qsizetype i = 0; i < benchmarks.size() && !m_fault; ++i) {
            const QString place = QStringLiteral("/benchmarks/%1").arg(i);
            out.benchmarks.push_back(benchmark(benchmarks[i].toObject(), place));
            if (ids.contains(out.benchmarks.back().id))
                fail(place + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
            ids.insert(out.benchmarks.back().id);
        }
        if (m_fault)
            return *m_fault;
        out.content = QJsonDocument(root).toJson(QJsonDocument::Compact);
        out.digest = toHex(digestOf(out.content));
        return out;
    }

private:
    /// `message` has %1 for where (benchmark, factor, option) and gets the line behind it.
    void fail(const QString &place, const char *message)
    {
        if (m_fault)
            return;
        const QString where = m_where.isEmpty() ? QStringLiteral("pack") : m_where.join(QStringLiteral(" › "));
        m_fault = Error{Error::Code::Invalid, {"discretion", message, {where}}, place};
        m_fault->message.values[0] = QStringLiteral("%1 (%2)").arg(where).arg(m_places.line(place));
    }

    QString text(const QJsonObject &object, QStringView key, const QString &place)
    {
        const QString value = object[key].toString();
        if (value.isEmpty())
            fail(place + u'/' + key.toString(), QT_TRANSLATE_NOOP("discretion", "%1: a text is missing here."));
        return value;
    }

    Rational number(const QJsonValue &value, const QString &place)
    {
        // The shortest decimal that reads back as the same double is the number that stands in the file: the reader of
        // the JSON takes none of more than 15 digits.
        const Result<Rational> exact = value.isDouble()
            ? Rational::parse(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest))
            : Result<Rational>(Error{});
        if (!exact || *exact < Rational(0) || *exact > Rational(1'000'000'000'000)) {
            fail(place, QT_TRANSLATE_NOOP("discretion", "%1: a number from 0 to 1,000,000,000,000 is expected here."));
            return {};
        }
        return *exact;
    }

    std::optional<Rational> percentLimit(const QJsonValue &value, const QString &place)
    {
        return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(number(value, place));
    }

    QString base(const QJsonValue &value, const QString &place)
    {
        const QString of = value.toString();
        if (!of.isEmpty() && !kBases.contains(of))
            fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the base of the fine is none that is known."));
        return of;
    }

    StatutoryRange statutory(const QJsonObject &json, const QString &place)
    {
        StatutoryRange out;
        out.branch = text(json, u"branch", place);
        out.subject = text(json, u"subject", place);
        if (out.subject != QLatin1String("unit") && out.subject != QLatin1String("individual"))
            fail(place + QStringLiteral("/subject"),
                QT_TRANSLATE_NOOP("discretion", "%1: the subject is unit or individual."));
        const QString kind = json[u"kind"].toString();
        if (kind == QLatin1String("multiple"))
            out.kind = StatutoryRange::Kind::Multiple;
        else if (kind == QLatin1String("percent"))
            out.kind = StatutoryRange::Kind::Percent;
        else if (kind != QLatin1String("amount"))
            fail(place + QStringLiteral("/kind"),
                QT_TRANSLATE_NOOP("discretion", "%1: the kind is amount, multiple or percent."));
        out.of = base(json[u"of"], place + QStringLiteral("/of"));
        if ((out.kind == StatutoryRange::Kind::Amount) != out.of.isEmpty())
            fail(place + QStringLiteral("/of"),
                QT_TRANSLATE_NOOP("discretion", "%1: a multiple or percent names its base, an amount has none."));
        out.min = json[u"min"].isNull() ? Rational(0) : number(json[u"min"], place + QStringLiteral("/min"));
        out.max = number(json[u"max"], place + QStringLiteral("/max"));
        if (out.min > out.max)
            fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the lower limit is above the upper one."));
        return out;
    }

    Branch branch(const QJsonObject &json, const QString &place)
    {
        Branch out;
        out.id = text(json, u"id", place);
        out.label = json[u"label"].toString(out.id);
        out.startPercent = number(json[u"start_pct"], place + QStringLiteral("/start_pct"));
        out.baseMax = number(json[u"base_max"], place + QStringLiteral("/base_max"));
        out.of = base(json[u"of"], place + QStringLiteral("/of"));
        out.floorPercent = percentLimit(json[u"floor_pct"], place + QStringLiteral("/floor_pct"));
        out.capPercent = percentLimit(json[u"cap_pct"], place + QStringLiteral("/cap_pct"));
        if (out.floorPercent && out.capPercent && *out.floorPercent > *out.capPercent)
            fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the floor is above the cap."));
        return out;
    }

    Factor factor(const QJsonObject &json, const QString &place, const QSet<QString> &branches)
    {
        Factor out;
        out.id = text(json, u"id", place);
        out.label = text(json, u"label", place);
        out.multi = json[u"multi"].toBool();
        m_where.append(out.label);
        const QJsonArray options = json[u"options"].toArray();
        if (options.isEmpty() || options.size() > 200)
            fail(place + QStringLiteral("/options"),
                QT_TRANSLATE_NOOP("discretion", "%1: a factor has between 1 and 200 options."));
        QSet<QString> ids;
        for (qsizetype i = 0; i < options.size() && !m_fault; ++i) {
            const QJsonObject item = options[i].toObject();
            const QString at = QStringLiteral("%1/options/%2").arg(place).arg(i);
            Option option;
            option.id = text(item, u"id", at);
            option.label = text(item, u"label", at);
            m_where.append(option.label);
            const QJsonValue pct = item[u"pct"];
            if (pct.isObject()) {
                const QJsonObject perBranch = pct.toObject();
                for (auto one = perBranch.begin(); one != perBranch.end(); ++one) {
                    if (!branches.contains(one.key()))
                        fail(at + QStringLiteral("/pct"),
                            QT_TRANSLATE_NOOP(
                                "discretion", "%1: a percentage is given for a branch that does not exist."));
                    option.percentOf.emplace(one.key(), number(one.value(), at + QStringLiteral("/pct/") + one.key()));
                }
                for (const QString &wanted : branches) {
                    if (!option.percentOf.contains(wanted))
                        fail(at + QStringLiteral("/pct"),
                            QT_TRANSLATE_NOOP("discretion", "%1: the percentage of a branch is missing."));
                }
            } else if (!pct.isUndefined() || !branches.isEmpty()) {
                option.percent = number(pct, at + QStringLiteral("/pct"));
            }
            if (ids.contains(option.id))
                fail(at + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
            ids.insert(option.id);
            m_where.removeLast();
            out.options.push_back(std::move(option));
        }
        m_where.removeLast();
        return out;
    }

    FineInterval fine(const QJsonObject &json, const QString &place, const Benchmark &owner)
    {
        FineInterval out;
        out.branch = text(json, u"branch", place);
        out.of = base(json[u"of"], place + QStringLiteral("/of"));
        if (json.contains(u"fixed")) {
            out.min = out.max = number(json[u"fixed"], place + QStringLiteral("/fixed"));
        } else {
            out.min = number(json[u"min"], place + QStringLiteral("/min"));
            out.max = number(json[u"max"], place + QStringLiteral("/max"));
            out.maxInclusive = json[u"max_inclusive"].toBool(true);
        }
        if (out.min > out.max || (out.min == out.max && !out.maxInclusive))
            fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the interval of the fine is empty."));
        if (!owner.range(out.branch, out.of))
            fail(place + QStringLiteral("/branch"),
                QT_TRANSLATE_NOOP("discretion", "%1: the statute names no range for this branch and base."));
        return out;
    }

    Benchmark benchmark(const QJsonObject &json, const QString &place)
    {
        Benchmark out;
        out.id = text(json, u"id", place);
        m_where = {out.id};
        out.violation = text(json, u"violation", place);
        const QString method = json[u"method"].toString();
        if (method == QLatin1String("range_matrix"))
            out.method = Benchmark::Method::RangeMatrix;
        else if (method != QLatin1String("weighted_sum"))
            fail(place + QStringLiteral("/method"),
                QT_TRANSLATE_NOOP("discretion", "%1: the method is weighted_sum or range_matrix."));
        const QJsonArray basis = json[u"basis"].toArray();
        for (qsizetype i = 0; i < basis.size() && !m_fault; ++i) {
            const QString at = QStringLiteral("%1/basis/%2").arg(place).arg(i);
            const QJsonObject citation = basis[i].toObject();
            out.basis.push_back({text(citation, u"law", at), text(citation, u"article", at)});
        }
        if (out.basis.empty())
            fail(place + QStringLiteral("/basis"), QT_TRANSLATE_NOOP("discretion", "%1: the legal basis is missing."));
        const QJsonArray ranges = json[u"statutory"].toArray();
        for (qsizetype i = 0; i < ranges.size() && !m_fault; ++i)
            addRange(out, statutory(ranges[i].toObject(), QStringLiteral("%1/statutory/%2").arg(place).arg(i)),
                QStringLiteral("%1/statutory/%2").arg(place).arg(i));
        if (out.statutory.empty())
            fail(place + QStringLiteral("/statutory"),
                QT_TRANSLATE_NOOP("discretion", "%1: the range of the statute is missing."));

        QSet<QString> branches;
        const QJsonArray branchList = json[u"branches"].toArray();
        for (qsizetype i = 0; i < branchList.size() && !m_fault; ++i) {
            const QString at = QStringLiteral("%1/branches/%2").arg(place).arg(i);
            out.branches.push_back(branch(branchList[i].toObject(), at));
            const Branch &added = out.branches.back();
            if (branches.contains(added.id))
                fail(at + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
            branches.insert(added.id);
            if (!out.range(added.id, added.of))
                fail(at, QT_TRANSLATE_NOOP("discretion", "%1: the statute names no range for this branch and base."));
        }
        const bool weighted = out.method == Benchmark::Method::WeightedSum;
        if (weighted == branches.isEmpty())
            fail(place + QStringLiteral("/branches"),
                QT_TRANSLATE_NOOP("discretion", "%1: a weighted sum has branches, a matrix has none."));
        QSet<QString> factors;
        const QJsonArray factorList = json[u"factors"].toArray();
        for (qsizetype i = 0; i < factorList.size() && !m_fault; ++i) {
            const QString at = QStringLiteral("%1/factors/%2").arg(place).arg(i);
            out.factors.push_back(factor(factorList[i].toObject(), at, branches));
            if (factors.contains(out.factors.back().id))
                fail(at + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
            factors.insert(out.factors.back().id);
        }
        if (out.factors.empty())
            fail(place + QStringLiteral("/factors"), QT_TRANSLATE_NOOP("discretion", "%1: there are no factors."));
        const QJsonArray matrix = json[u"matrix"].toArray();
        if (weighted != matrix.isEmpty() || matrix.size() > kMostRows)
            fail(place + QStringLiteral("/matrix"),
                QT_TRANSLATE_NOOP("discretion", "%1: a matrix has between 1 and 500 rows, a weighted sum has none."));
        for (qsizetype i = 0; i < matrix.size() && !m_fault; ++i)
            out.matrix.push_back(row(matrix[i].toObject(), QStringLiteral("%1/matrix/%2").arg(place).arg(i), out));
        for (std::size_t a = 0; a < out.matrix.size() && !m_fault; ++a) {
            for (std::size_t b = a + 1; b < out.matrix.size() && !m_fault; ++b) {
                if (overlap(out.matrix[a], out.matrix[b]))
                    fail(QStringLiteral("%1/matrix/%2").arg(place).arg(b),
                        QT_TRANSLATE_NOOP("discretion", "%1: two rows of the matrix fit the same facts."));
            }
        }
        const QJsonArray overrides = json[u"overrides"].toArray();
        for (qsizetype i = 0; i < overrides.size() && !m_fault; ++i) {
            const QString at = QStringLiteral("%1/overrides/%2").arg(place).arg(i);
            const QJsonObject item = overrides[i].toObject();
            out.overrides.push_back(
                {text(item, u"label", at), fine(item[u"fine"].toObject(), at + QStringLiteral("/fine"), out)});
        }
        for (const QJsonValue value : json[u"other_measures"].toArray())
            out.otherMeasures.append(value.toString());
        for (const QJsonValue value : json[u"notes"].toArray())
            out.notes.append(value.toString());
        m_where.clear();
        return out;
    }

    /// A second range for the same branch and base would leave open which one limits the fine.
    void addRange(Benchmark &owner, StatutoryRange range, const QString &place)
    {
        const StatutoryRange *same = owner.range(range.branch, range.of);
        if (same && (same->kind != range.kind || same->min != range.min || same->max != range.max))
            fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the statute gives two ranges for one branch and base."));
        owner.statutory.push_back(std::move(range));
    }

    MatrixRow row(const QJsonObject &json, const QString &place, const Benchmark &owner)
    {
        MatrixRow out;
        const QJsonObject when = json[u"when"].toObject();
        for (auto at = when.begin(); at != when.end(); ++at) {
            const Factor *known = owner.factor(at.key());
            if (!known || !known->option(at.value().toString()))
                fail(place + QStringLiteral("/when/") + at.key(),
                    QT_TRANSLATE_NOOP(
                        "discretion", "%1: a row of the matrix names a factor or option that does not exist."));
            out.when.emplace(at.key(), at.value().toString());
        }
        out.fine = fine(json[u"fine"].toObject(), place + QStringLiteral("/fine"), owner);
        return out;
    }

    static bool overlap(const MatrixRow &a, const MatrixRow &b)
    {
        if (a.fine.branch != b.fine.branch)
            return false;
        return std::none_of(a.when.begin(), a.when.end(), [&](const auto &condition) {
            const auto other = b.when.find(condition.first);
            return other != b.when.end() && other->second != condition.second;
        });
    }

    const QByteArray &m_json;
    JsonPlaces m_places;
    QStringList m_where;
    std::optional<Error> m_fault;
};

} // namespace

Rational Option::percentIn(const QString &branch) const
{
    const auto own = percentOf.find(branch);
    return own == percentOf.end() ? percent : own->second;
}

const Option *Factor::optionFor(const Rational &measured) const
{
    const auto at = std::find_if(options.begin(), options.end(), [&](const Option &one) {
        return (one.from || one.below) && (!one.from || *one.from <= measured) && (!one.below || measured < *one.below);
    });
    return at == options.end() ? nullptr : &*at;
}

bool Factor::hasValues() const
{
    return std::all_of(options.begin(), options.end(), [](const Option &one) { return one.from || one.below; });
}

const Option *Factor::option(const QString &optionId) const
{
    const auto at = std::find_if(options.begin(), options.end(), [&](const Option &one) { return one.id == optionId; });
    return at == options.end() ? nullptr : &*at;
}

const Factor *Benchmark::factor(const QString &factorId) const
{
    const auto at = std::find_if(factors.begin(), factors.end(), [&](const Factor &one) { return one.id == factorId; });
    return at == factors.end() ? nullptr : &*at;
}

const Branch *Benchmark::branch(const QString &branchId) const
{
    const auto at =
        std::find_if(branches.begin(), branches.end(), [&](const Branch &one) { return one.id == branchId; });
    return at == branches.end() ? nullptr : &*at;
}

QStringList Benchmark::branchIds() const
{
    QStringList out;
    for (const Branch &one : branches)
        out.append(one.id);
    const auto add = [&out](const QString &one) {
        if (!out.contains(one))
            out.append(one);
    };
    for (const MatrixRow &one : matrix)
        add(one.fine.branch);
    for (const Override &one : overrides)
        add(one.fine.branch);
    return out;
}

const StatutoryRange *Benchmark::range(const QString &branchId, const QString &of) const
{
    const auto at = std::find_if(statutory.begin(), statutory.end(),
        [&](const StatutoryRange &one) { return one.branch == branchId && one.of == of; });
    return at == statutory.end() ? nullptr : &*at;
}

Result<Pack> Pack::parse(const QByteArray &json)
{
    if (json.size() > kMaxBytes)
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The file is larger than any benchmark pack (%1 MB)."),
                {QString::number(json.size() / 1'000'000)}},
            {}};
    return Parser(json).pack();
}

const Benchmark *Pack::benchmark(const QString &benchmarkId) const
{
    const auto at =
        std::find_if(benchmarks.begin(), benchmarks.end(), [&](const Benchmark &one) { return one.id == benchmarkId; });
    return at == benchmarks.end() ? nullptr : &*at;
}

} // namespace qilian::discretion
