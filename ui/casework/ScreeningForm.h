#pragma once

#include "core/referral/Screening.h"
#include "ui/widgets/FormColumn.h"

#include <QFrame>
#include <QJsonObject>
#include <functional>

class QComboBox;
class QLineEdit;

namespace qilian::ui {

class Background;
class Notice;
class RecordDraft;

/// The questions whether a matter goes to the police, with figures: first those the acts of the case ask for. Yes asks
/// for the figure, where the rule has one, and for the evidence. Ctrl+Enter keeps the answers, Esc leaves
/// them in a draft.
class ScreeningForm final : public QFrame {
    Q_OBJECT
public:
    /// What core says of the answers.
    using Check = std::function<FormColumn::Faults(const QJsonObject &answers)>;

    explicit ScreeningForm(Background &background, QWidget *parent = nullptr);
    /// `draft` names the answers among the drafts.
    void begin(const QString &draft, const referral::Screening &screening, Check check);
    RecordDraft &draft() { return *m_draft; }
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
    void finish();
    /// Every question with its answer; an open one is null.
    QJsonObject typed() const;
    void takeBack(const QJsonObject &typed);

    QWidget *m_place;
    FormColumn *m_column = nullptr;
    std::vector<Row> m_rows;
    Notice *m_resumed;
    RecordDraft *m_draft;
    Check m_check;
};

} // namespace qilian::ui
