#pragma once

#include "core/base/Money.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace qilian::discretion {

/// A legal basis as the pack cites it.
struct Citation {
    QString law;
    QString article;
};

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
};

struct Option {
    QString id;
    QString label;
    Rational percent; ///< for every branch that has none of its own
    std::map<QString, Rational> percentOf; ///< by branch
};

/// A discretion factor (裁量因子).
struct Factor {
    QString id;
    QString label;
    bool multi = false; ///< several options may hold at once
    std::vector<Option> options;

    const Option *option(const QString &optionId) const;
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
    enum class Method { WeightedSum, RangeMatrix };
    QString id;
    QString violation;
    Method method = Method::WeightedSum;
    std::vector<Citation> basis;
    std::vector<StatutoryRange> statutory;
    std::vector<Branch> branches;
    std::vector<Factor> factors;
    std::vector<MatrixRow> matrix;
    std::vector<Override> overrides;
    QStringList otherMeasures;
    QStringList notes;

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
    QString source;
    std::vector<Benchmark> benchmarks;
    QByteArray content; ///< as it was read, canonical: keys sorted, no white space
    QByteArray digest; ///< SHA-256 of the content, hexadecimal
    Standing standing = Standing::Imported; ///< a workspace knows better, see PackRecord::read
    QDateTime publishedAt; ///< when the province signed it

    const Benchmark *benchmark(const QString &benchmarkId) const;
    bool inForceOn(QDate day) const { return effectiveFrom <= day && (!effectiveTo.isValid() || day <= effectiveTo); }
};

} // namespace qilian::discretion
