#pragma once

#include "core/referral/Screening.h"
#include "ui/widgets/FormColumn.h"

#include <QFrame>
#include <QJsonObject>

class QComboBox;
class QLineEdit;

namespace qilian::ui {

/// The questions whether a matter goes to the police, with figures: first those the acts of the case ask for. Yes asks
/// for the figure, where the rule has one, and for the evidence. Ctrl+Enter keeps the answers, Esc leaves them.
class ScreeningForm final : public QFrame {
    Q_OBJECT
public:
    explicit ScreeningForm(QWidget *parent = nullptr);
    void begin(const referral::Screening &screening);
    void showFaults(const FormColumn::Faults &faults) { m_column->showFaults(faults); }
    QJsonObject answers() const;

    static QString unitWords(const QString &unit);
    /// The question in the language of the program, with its figure and source.
    static QString question(const referral::ScreeningLine &line);

signals:
    void kept(const QJsonObject &answers);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QString id;
        QComboBox *reply;
        QLineEdit *figure; // null where there is nothing to type
        QLineEdit *evidence;
    };
    void addRow(const referral::ScreeningLine &line);

    QWidget *m_place;
    FormColumn *m_column = nullptr;
    std::vector<Row> m_rows;
};

} // namespace qilian::ui
