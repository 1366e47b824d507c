#pragma once

#include "ui/widgets/Labels.h"

#include <QDate>
#include <QTableWidget>
#include <map>
#include <vector>

namespace qilian::ui {

/// A month as six weeks of seven days, Monday first: what falls due on each day in one line, days off in grey with
/// their name. Arrow keys choose a day.
class MonthView final : public QTableWidget {
    Q_OBJECT
public:
    struct Mark {
        QString words;
        Chip::Tone tone = Chip::Tone::Neutral;
    };
    using Marks = std::map<QDate, std::vector<Mark>>;

    explicit MonthView(QWidget *parent = nullptr);

    /// The weeks of the month of `day`, which is chosen.
    void show(QDate day, QDate today, const Marks &marks);
    QDate firstDay() const { return m_first; } ///< top left
    QDate lastDay() const { return m_first.addDays(kDays - 1); } ///< bottom right

    static constexpr int kDays = 42;
    static QDate firstShown(QDate month); ///< the Monday the month's page begins with
    static QString weekday(QDate day); ///< short, in the language of the program

signals:
    void dayChosen(QDate day);

private:
    QDate m_first;
};

} // namespace qilian::ui
