#pragma once

#include "core/base/Rational.h"
#include "core/base/Result.h"
#include "core/discretion/Citation.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace qilian::discretion {

/// What a circumstance does to the fine.
enum class Effect {
    NoPenaltyShall, ///< 应当不予处罚
    NoPenaltyMay, ///< 可以不予处罚（首违不罚）
    Reduced, ///< 减轻: below the lowest fine of the statute
    LighterOrReduced, ///< 从轻或者减轻
    Lighter, ///< 从轻: within the statute, below what the benchmark gives
    Heavier, ///< 从重: within the statute, above what the benchmark gives
};
QString enumText(Effect effect); ///< "no_penalty_shall" …

/// A legal condition as a question; the circumstance holds where every one is answered yes.
struct Condition {
    QString id;
    QString question;
};

/// A circumstance of the case that moves the fine (裁量情节), with what the law asks for it.
/// 行政处罚法 第三十条至第三十三条, 生态环境法典 第一千零五十三条、第一千零五十六条
struct Circumstance {
    QString id;
    QString label;
    Effect effect = Effect::Lighter;
    std::vector<Condition> conditions;
    std::vector<Citation> source;
    QDate from; ///< of the act; invalid: always
    QDate until;
    std::optional<Rational> percent; ///< a pack's own: moves the computed figure by so many percent; minus is lighter
    std::optional<Rational> lowestPercent; ///< a reduced fine keeps at least so much of the lowest of the statute
    bool discussion = false; ///< collective discussion (集体讨论) before it may be applied
    bool legalReview = false; ///< legal review (法制审核) before it may be applied
    bool verified = false; ///< checked in the text of the article
    QString note;

    bool inForceOn(QDate day) const { return (!from.isValid() || from <= day) && (!until.isValid() || day <= until); }
    /// Invalid: says what is missing or wrong; the place is the path inside the object.
    static Result<Circumstance> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// Those of the law (resources/discretion/circumstances.json), read at the first use.
const std::vector<Circumstance> &legalCircumstances();
/// Those that may be claimed for an act that ended on `day`: the law's, and a pack's own.
std::vector<Circumstance> circumstancesFor(QDate day, std::span<const Circumstance> ofPack);

} // namespace qilian::discretion
