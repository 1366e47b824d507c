#pragma once

#include "core/discretion/Determination.h"

namespace qilian::discretion {

/// A circumstance an officer found, with the conditions answered yes.
struct HeldCircumstance {
    Circumstance what;
    QStringList met; ///< ids of its conditions
};

/// Which side outweighs where circumstances contradict each other.
enum class Outweighs { Neither, Lighter, Heavier };
QString enumText(Outweighs side); ///< "neither", "lighter", "heavier"

/// How an officer settles the fine a benchmark gives (从轻、从重、减轻、不予).
struct Settling {
    std::vector<HeldCircumstance> held;
    std::optional<Money> figure; ///< absent: what benchmark and circumstances give by themselves
    Outweighs outweighs = Outweighs::Neither; ///< asked for where they contradict
    QString reason; ///< asked for where they contradict, and for a figure no circumstance allows

    QJsonObject toJson() const; ///< with every circumstance whole, so that it reads the same years later
    static Result<Settling> fromJson(const QJsonObject &json);
};

/// The fine after its circumstances.
struct Settlement {
    Money computed; ///< by the benchmark alone
    Money proposed; ///< after what the pack's own circumstances move it by
    Money low; ///< figures the circumstances allow, both included …
    Money high;
    bool highIncluded = true; ///< … but a reduced fine stays below the lowest of the statute
    Money amount;
    bool penalty = true; ///< false: none is imposed (不予处罚)
    bool contradicting = false;
    bool discussion = false; ///< collective discussion is forced. 行政处罚法 第五十七条第二款
    bool legalReview = false;
    std::vector<Message> open; ///< what is still to be chosen
};

/// Invalid: names the condition that is not met, the figure outside its limits, the weighing or the reason that is
/// missing. 行政处罚法 第三十条至第三十三条
Result<Settlement> settle(const Determination &computed, const Settling &settling);

} // namespace qilian::discretion
