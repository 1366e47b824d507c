#pragma once

#include "core/measure/DailyFine.h"
#include "ui/casework/MeasureWords.h"

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace qilian::ui {

class FactGrid;

/// One measure at a glance: what it is, where it stands, until when, its facts, and what can be done next.
class MeasureCard final : public QFrame {
    Q_OBJECT
public:
    MeasureCard(const QString &title, const words::MeasureState &state, QDate today, QWidget *parent = nullptr);
    FactGrid *facts() const { return m_facts; }
    /// `figures`: the columns that stand at the right.
    void addTable(const QString &name, const QStringList &titles, const std::vector<QStringList> &rows,
        const std::vector<int> &figures = {});
    void addText(const QString &text, const char *role = "muted");
    /// `name` keeps the focus on the button when the cards are made anew.
    void addAct(const QString &name, const QString &words, std::function<void()> act, bool primary = false);

private:
    QVBoxLayout *m_layout;
    FactGrid *m_facts;
    QHBoxLayout *m_acts;
};

/// Ids of officers as names.
using NamesOf = std::function<QString(const QStringList &ids)>;

/// The cards without their acts.
MeasureCard *cardOf(const qilian::measure::Correction &order, int number, const qilian::measure::CaseMeasures &measures,
    QDate actOn, QDate today, const NamesOf &names);
MeasureCard *cardOf(const qilian::measure::Holding &holding, const qilian::measure::CaseMeasures &measures, QDate today,
    const NamesOf &names);
MeasureCard *cardOf(const qilian::measure::ProductionLimit &limit, QDate actOn, QDate today);
MeasureCard *cardOf(const qilian::measure::DailyFine &fine, QDate today);

} // namespace qilian::ui
