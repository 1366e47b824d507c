#pragma once

#include "core/law/Citation.h"
#include "core/review/Review.h"
#include "ui/casework/CasePlace.h"

#include <QScrollArea>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qilian::ui {

class CitationLabel;

/// One rule of the review on one case: what is asked, what the program found and where, the articles, and what the
/// reviewer says. Ctrl+Enter keeps it.
class ReviewPointView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ReviewPointView(QWidget *parent = nullptr);
    void show(const review::RulePoint &point);
    void clear();
    /// Why this officer may not answer; empty: he may.
    void setRefusal(const QString &why);
    /// Chooses an answer and goes to what it still needs.
    void begin(review::Verdict verdict);

signals:
    void placeAsked(const qilian::ui::CasePlace &place);
    void articleAsked(const qilian::law::Citation &cited);
    void answered(const qilian::review::AnswerDraft &draft);

private:
    QWidget *makeForm();
    void showFaults(const review::RulePoint &point);
    void showAnswer(const review::RulePoint &point);
    void keep();
    void enableForm();

    QString m_rule;
    review::Points m_most;
    QWidget *m_page;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_check;
    CitationLabel *m_sources;
    QVBoxLayout *m_faults;
    QLabel *m_said;
    QLabel *m_refusal;
    QWidget *m_form;
    QButtonGroup *m_verdict;
    QWidget *m_lostRow;
    QDoubleSpinBox *m_lost;
    QLineEdit *m_note;
    QPushButton *m_keep;
};

} // namespace qilian::ui
