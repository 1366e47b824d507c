#pragma once

#include "core/measure/CaseMeasures.h"
#include "core/measure/MeasureRules.h"
#include "ui/widgets/Labels.h"

namespace qilian::ui::words {

QString way(qilian::measure::HoldingWay way);
QString fate(qilian::measure::Fate fate);
QString finding(qilian::measure::Finding finding);
QString mode(qilian::measure::LimitMode mode);
/// The grounds chosen, each in its words; `rule` marks those that make the measure a duty.
QString grounds(const QStringList &chosen, const qilian::measure::MeasureRule &rule);

/// Where a measure stands, for its chip.
struct MeasureState {
    QString text;
    Chip::Tone tone;
    QDate due; ///< what must happen next; invalid: nothing
};
MeasureState state(const qilian::measure::Correction &order, const qilian::measure::CaseMeasures &measures);
MeasureState state(const qilian::measure::Holding &holding, const qilian::measure::CaseMeasures &measures, QDate today);
MeasureState state(const qilian::measure::ProductionLimit &limit, QDate today);

} // namespace qilian::ui::words
