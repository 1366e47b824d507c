#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/law/ArticleRef.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace qilian::law {

/// One line of fines of a legal basis (罚款档). Figures are yuan for Amount, times for Multiple, percent for Percent of
/// the base `of`.
struct FineRange {
    enum class Kind { Amount, Multiple, Percent };
    QString branch; ///< "first", "overdue", "serious", "individual"
    QString subject; ///< "unit" or "individual"
    Kind kind = Kind::Amount;
    QString of; ///< base of a multiple or percent: "total_investment", "illegal_gain" …; empty for amounts
    std::optional<qint64> min; ///< absent: the text gives only an upper limit
    qint64 max = 0;
    std::optional<qint64> floor; ///< the base is raised to this many yuan
    QString condition; ///< sub-case the line is limited to
    bool may = false; ///< the fine is optional (可以处)
};

/// What a violation breaks and what punishes it, in force from … until … (both days included).
struct Basis {
    QString law;
    QString articleViolated;
    QString articlePenalty;
    std::vector<ArticleRef> penaltyRefs; ///< articlePenalty, place by place
    QDate from;
    QDate until; ///< invalid: still in force
    std::vector<FineRange> fines;
    QStringList otherMeasures;
    bool dailyFine = false; ///< this kind of act can qualify; the conditions are checked elsewhere
    bool seal = false;
    bool detention = false;
    QString criminalHint;
    QString authority; ///< lowest level that may punish: "county", "city", "province", "government"
    bool verified = false; ///< figures found in the text of the article
    QString note;

    bool inForceOn(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
    bool isCode() const; ///< of the Ecological Environment Code
};

/// A violation (违法行为) an officer may choose.
struct Violation {
    QString id;
    QString zh;
    QString en;
    QString domain;
    bool malicious = false; ///< one of the six kinds of the 2018 plan, presumed. 甘环办发〔2018〕96号 三（三）
    bool common = false;
    QStringList keywords;
    QStringList seeAlso;
    QString note;
    QString oldVersusCode; ///< comparison of the figures: "code_lighter", "mixed" …
    std::vector<Basis> bases;
};

/// Which law punishes an act, and why (从旧兼从轻). 行政处罚法 第三十七条, 生态环境法典 第一千零五十七条
struct BasisChoice {
    enum class Rule {
        LawOfTheDay, ///< decided before the Code, or nothing changed
        OldLaw, ///< compared: the Code is not lighter
        NewLaw, ///< the act ended under the Code
        LighterLaw, ///< compared: the Code is lighter
        Undecided, ///< compared: only an officer can weigh it
        None, ///< no basis on that day
    };
    Rule rule = Rule::None;
    const Basis *chosen = nullptr; ///< null for Undecided and None
    const Basis *old = nullptr; ///< what was compared: in force as the act ended
    const Basis *code = nullptr; ///< what took its place before the decision: the Code, or a revised regulation
    std::vector<const Basis *> alsoInForce; ///< other norms for the same act: the higher fine counts (第一千零五十五条)
    Message reason;
    std::vector<Message> cautions; ///< what the officer should look at before relying on the choice
};
QString enumText(BasisChoice::Rule rule);

/// The day the Code came into force: acts that ended before are judged by the law of then.
inline const QDate kCodeInForce(2026, 8, 15);

/// All violations with their bases by date. Immutable once loaded; may be read from any thread.
class Catalogue {
public:
    /// Damaged: the message names the place ("eia_x/bases/1/fines/0/max") and what is wrong there.
    static Result<Catalogue> parse(const QByteArray &json);
    /// The shipped catalogue (resources/law/violations.json); read at the first use.
    static const Catalogue &shipped();

    const std::vector<Violation> &all() const { return m_violations; }
    const Violation *find(const QString &id) const; ///< null where unknown
    /// Violations whose name, keywords, field (水污染 …) or pinyin initials hold every word typed; common ones first.
    std::vector<const Violation *> search(const QString &typed, int limit) const;

    /// The basis for an act that ended on `ended` and is decided on `decided`. An act that went on (连续或者继续状态)
    /// is judged as a whole by the law of its end; `began` only brings a caution where another law was in force then.
    /// NotFound for an unknown violation, Invalid where the decision lies before the act or its end before its
    /// beginning.
    Result<BasisChoice> basisFor(const QString &violation, QDate ended, QDate decided, QDate began = {}) const;

private:
    std::vector<Violation> m_violations;
    struct SearchText;
    std::shared_ptr<SearchText> m_searchText; // made at the first search
    QHash<QString, qsizetype> m_byId;
};

/// The harm of an act, as far as the time to punish it depends on it.
enum class Harm { None, Environment, LifeAndHealth };

/// Last day on which an act that ended on `ended` may still be punished (追责期): two years, five with harm to life and
/// health, and since the Code also with harm to the environment; a shorter limit is not prolonged afterwards.
/// 行政处罚法 第三十六条, 生态环境法典 第一千零五十四条
QDate lastDayToPunish(QDate ended, Harm harm);

} // namespace qilian::law
