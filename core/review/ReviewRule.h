#pragma once

#include "core/base/Result.h"
#include "core/casework/LegalSource.h"
#include "core/casework/Wording.h"

#include <QDate>
#include <QStringList>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace qilian::review {

/// What a fault does to the file. In the order in which faults are shown.
enum class Severity {
    Veto, ///< 一票否决: the whole file comes to 0
    Major, ///< must be put right
    Minor,
};
QString enumText(Severity severity);
std::optional<Severity> enumFrom(Severity, QStringView text);

/// What is reviewed (案卷类型). A case may be several: a fine with a sealing.
enum class FileKind { Penalty, NoPenalty, Daily, Seizure, Detention, Crime };
QString enumText(FileKind kind);
std::optional<FileKind> enumFrom(FileKind, QStringView text);

/// How the points of a rule go into the score.
enum class Counts {
    Veto, ///< legality (合法性评查)
    Standard, ///< standard points of a document (规范性评查)
    Deduction, ///< taken off for faults of the paper (卷面基本要素)
    Bonus, ///< added to the points got (加分)
    Advice, ///< law asked for beside the standard; its points are a proposal and no part of the score
};
QString enumText(Counts counts);
std::optional<Counts> enumFrom(Counts, QStringView text);

/// Points of the review (分), exact: whole hundredths.
struct Points {
    int hundredths = 0;

    static std::optional<Points> parse(QStringView text); ///< "1.5"; not negative, at most two decimals
    QString text() const; ///< "1.5", "100"
    auto operator<=>(const Points &) const = default;
};

/// One point of the review standard (评查项).
struct ReviewRule {
    QString id; ///< "V14", "BN4"
    casework::Wording name;
    QString check; ///< how it is looked at, for the reviewer; Chinese
    Severity severity = Severity::Minor;
    Counts counts = Counts::Standard;
    Points points;
    QString stage;
    std::vector<casework::LegalSource> sources;
    bool verified = true; ///< false: it is not sure that the source is in force (待核)
    QStringList documents; ///< types it looks at; "*": all
    std::set<FileKind> kinds; ///< it applies to
    bool partial = false; ///< a program finds the lead, the reviewer answers

    QString group() const; ///< the letters of its id
};

struct Grade {
    casework::Wording name;
    Points from;

    bool operator==(const Grade &) const = default;
};

/// The review standard (案卷评查细则) as the program has it. Immutable once loaded; any thread.
class ReviewRules {
public:
    /// Damaged: names the rule and what was expected there.
    static Result<ReviewRules> parse(const QByteArray &json, const QString &name);
    static const ReviewRules &shipped(); ///< resources/review/rules.json

    const std::vector<ReviewRule> &all() const { return m_rules; }
    const ReviewRule *find(QStringView id) const; ///< null where unknown
    Points legality() const { return m_legality; }
    Points normative() const { return m_normative; }
    /// What the standard points of a whole file of this kind add up to.
    Points baseOf(FileKind kind) const { return m_bases.at(kind); }
    const Grade &gradeOf(Points score) const;
    const std::vector<Grade> &grades() const { return m_grades; } ///< the best first
    const QStringList &doubts() const { return m_doubts; }
    QString note() const { return m_note; } ///< the formula in words
    QDate asOf() const { return m_asOf; }

private:
    std::vector<ReviewRule> m_rules;
    std::map<FileKind, Points> m_bases;
    std::vector<Grade> m_grades;
    QStringList m_doubts;
    Points m_legality;
    Points m_normative;
    QString m_note;
    QDate m_asOf;
};

} // namespace qilian::review
