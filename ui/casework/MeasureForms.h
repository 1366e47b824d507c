#pragma once

#include "core/measure/MeasureChecks.h"
#include "core/measure/MeasureRules.h"
#include "ui/casework/MeasureField.h"

namespace qilian::ui::forms {

/// The fields of each form of a measure; grounds are those in force on `day`.
std::vector<MeasureField> correction(QDate day);
std::vector<MeasureField> recheck();
std::vector<MeasureField> holding(qilian::measure::HoldingWay way, QDate day, bool isNew);
std::vector<MeasureField> term(); ///< of a seizure: extension, testing
std::vector<MeasureField> disposal(
    const qilian::measure::Holding &holding, const std::vector<qilian::measure::HeldThing> &held);
std::vector<MeasureField> limit(qilian::measure::LimitMode mode, QDate day);
std::vector<MeasureField> course(qilian::measure::LimitMode mode); ///< of a limit or stop, after the decision

/// The rows of the inventory as records of one holding.
std::vector<qilian::measure::HeldThing> thingsIn(const QJsonObject &values, const qilian::measure::Holding &holding);
/// One disposal for each thing ticked.
std::vector<qilian::measure::Disposal> disposalsIn(QJsonObject values);

/// What to know before one fills a form: grounds that are a duty, exemptions, articles; 待核 where not verified.
QString lead(qilian::measure::MeasureRule::Kind kind, QDate day);

} // namespace qilian::ui::forms
