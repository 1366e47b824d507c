#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <map>
#include <vector>

namespace qilian::measure {

/// A ground of a measure, asked as a question: does this case hold here?
struct Ground {
    QString id;
    QString zh;
    QString en;
    QString article; ///< empty: that of the rule
    bool must = false; ///< the measure is a duty, not a choice (应当)

    QString inWords() const; ///< in the language of the program
};

/// Law and article as officers cite them.
struct RuleSource {
    QString law;
    QString article;
};

/// What a measure rests on while this version is in force: grounds and figures with their articles.
struct MeasureRule {
    enum class Kind { DailyFine, Seizure, SeizureExempt, Registration, Limit, Stop, Closing };

    Kind kind = Kind::DailyFine;
    QDate from;
    QDate until; ///< last day; invalid: still in force
    std::vector<RuleSource> sources;
    bool verified = false; ///< read in an authentic text; else the screen says 待核
    QString noteZh;
    QString noteEn;
    std::map<QString, int> figures; ///< "recheck_days", "term_days" …
    std::vector<Ground> grounds;

    bool isInForceOn(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
    const Ground *ground(QStringView id) const; ///< null where this version has none of that name
    int figure(const char *name) const; ///< the table was checked to have those its kind needs
    QString articles() const; ///< 《…法》第…条；…
    QString note() const; ///< in the language of the program
};

/// The rules of all measures (resources/procedure/measures.json). Immutable once loaded; any thread.
class MeasureRules {
public:
    /// Damaged: names the entry and what was expected: known members only, versions of a kind that do not overlap,
    /// every figure the kind needs, grounds with two languages and different names.
    static Result<MeasureRules> parse(const QByteArray &json);
    static const MeasureRules &shipped();

    /// The version in force on the day; the first there is for an earlier day.
    const MeasureRule &on(MeasureRule::Kind kind, QDate day) const;
    const std::vector<MeasureRule> &all() const { return m_rules; }

private:
    std::vector<MeasureRule> m_rules; // by kind and first day
};

} // namespace qilian::measure
