#pragma once

#include "core/base/Money.h"
#include "core/discretion/Circumstance.h"
#include "core/discretion/Formula.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace qilian::discretion {

/// What the statute allows for one branch. Figures are yuan for amounts, times for multiples, percent points for
/// percents.
struct StatutoryRange {
    enum class Kind { Amount, Multiple, Percent };
    QString branch;
    QString subject; ///< "unit" or "individual"
    Kind kind = Kind::Amount;
    QString of; ///< base of a multiple or percent; empty for amounts
    Rational min;
    Rational max;
    std::optional<Rational> baseFloor; ///< a smaller base counts as this many yuan (不足…的按…计算)
};

struct Option {
    QString id;
    QString label;
    Rational percent; ///< for every branch that has none of its own; in a formula the value of the factor
    std::map<QString, Rational> percentOf; ///< by branch
    std::optional<Rational> from; ///< measured values or counts the option is for: from … (included)
    std::optional<Rational> below; ///< … below (not included); absent: no end on that side

    Rational percentIn(const QString &branch) const;
};

/// A factor that is looked up, not judged: earlier penalties of the same party for the same clause (近…年内同类违法).
struct Recidivism {
    int years = 2; ///< before the end of the act
};

/// A discretion factor (裁量因子).
struct Factor {
    QString id;
    QString label;
    bool multi = false; ///< several options may hold at once
    QString unit; ///< of the measured values, where options have them: 倍, 吨, 天
    std::optional<Recidivism> recidivism; ///< the option follows from the count
    std::vector<Option> options;

    const Option *option(const QString &optionId) const;
    /// The option a measured value or a count falls into; null where the options name no values or none takes it.
    const Option *optionFor(const Rational &measured) const;
    bool hasValues() const; ///< every option says which values it is for
};

/// A branch of a weighted benchmark (裁量起点与基数).
struct Branch {
    QString id;
    QString label;
    Rational startPercent;
    Rational baseMax; ///< yuan, or the multiple or percent of the base `of`
    QString of;
    std::optional<Rational> floorPercent;
    std::optional<Rational> capPercent;
    std::optional<Rational> capYuan; ///< highest figure the pack allows, whatever the statute would
};

/// A named value on the way to the figure (如个性基准、共性基准): a formula over factors and other terms, or a table.
struct Term {
    struct Row {
        std::map<QString, QString> when; ///< factor → option
        Rational value;
    };
    QString id;
    QString label;
    std::optional<Formula> formula;
    std::vector<Row> table;
};

/// How a benchmark of Method::Formula comes to its figure (公式). Names it may use: its factors (the value of the
/// option chosen; the sum where several hold), its terms, and start, base_max, statute_min, statute_max (yuan).
struct Computation {
    enum class Gives { Percent, Yuan }; ///< percent of the branch's base, or the fine itself
    std::vector<Term> terms; ///< each after those it names
    Gives gives = Gives::Percent;
    std::optional<Formula> result;
};

/// What is less than a step of so many yuan, before the limits of the statute hold the figure (取整).
struct FineRounding {
    Rational toYuan;
    Rounding how = Rounding::HalfUp;
};

/// A figure a matrix row or an override leads to; yuan, or the multiple or percent of the base `of`.
struct FineInterval {
    QString branch;
    Rational min;
    Rational max;
    bool maxInclusive = true;
    QString of;
};

struct MatrixRow {
    std::map<QString, QString> when; ///< factor → option
    FineInterval fine;
};

/// Circumstances that fix the fine by themselves.
struct Override {
    QString label;
    FineInterval fine; ///< min == max
};

/// One benchmark (裁量基准) of one violation.
struct Benchmark {
    enum class Method { WeightedSum, RangeMatrix, Formula };
    /// Factors no evidence proves: counted as chosen (and an open point), or at their lowest option.
    enum class Unproven { AsChosen, Lowest };
    QString id;
    QString violation;
    Method method = Method::WeightedSum;
    std::vector<Citation> basis;
    std::vector<StatutoryRange> statutory;
    std::vector<Branch> branches;
    std::vector<Factor> factors;
    std::vector<MatrixRow> matrix;
    Computation computation; ///< of Method::Formula
    std::vector<Override> overrides;
    std::optional<FineRounding> rounding;
    Unproven unproven = Unproven::AsChosen;
    QStringList otherMeasures;
    QStringList notes;
    QByteArray digest; ///< SHA-256 of its own text in canonical form, hexadecimal

    const Factor *factor(const QString &factorId) const;
    const Branch *branch(const QString &branchId) const;
    /// The branches one can determine a fine for, in the order of the pack.
    QStringList branchIds() const;
    const StatutoryRange *range(const QString &branchId, const QString &of) const;
};

/// Whose word a pack of a workspace is, the best first.
enum class Standing {
    Published, ///< the province has signed it
    Imported, ///< at a workstation; nobody has signed it
    Invalid, ///< signed by another key, or altered since: shown, and not offered for a case
};

/// A published benchmark pack (裁量基准包) of one issuer, valid from … until … (both included). Immutable once parsed.
class Pack {
public:
    /// Largest file taken.
    static constexpr qsizetype kMaxBytes = 8 * 1024 * 1024;

    /// Invalid: the message names benchmark, factor or option, what is wrong and the line.
    static Result<Pack> parse(const QByteArray &json);

    QString id;
    QString title;
    QString issuer;
    QString jurisdiction; ///< GB/T 2260
    QDate effectiveFrom;
    QDate effectiveTo; ///< invalid: still in use
    bool official = false; ///< published by the issuer; false: a draft or excerpt, said on every page and print
    bool reference = false; ///< the program's own makeshift, never published by anyone; gives way to what is
    QString source;
    std::vector<Benchmark> benchmarks;
    std::vector<Circumstance> circumstances; ///< the issuer's own, beside those of the law
    QByteArray content; ///< as it was read, canonical: keys sorted, no white space
    QByteArray digest; ///< SHA-256 of the content, hexadecimal
    Standing standing = Standing::Imported; ///< a workspace knows better, see PackRecord::read
    QDateTime publishedAt; ///< when the province signed it

    const Benchmark *benchmark(const QString &benchmarkId) const;
    bool inForceOn(QDate day) const { return effectiveFrom <= day && (!effectiveTo.isValid() || day <= effectiveTo); }
};

} // namespace qilian::discretion
