#pragma once

#include "core/review/Review.h"
#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace qilian::ui {

class Chip;
class ReviewPointView;

/// 评查: what the file comes to and why, every rule with what is found, what fails first; beside it the chosen one with
/// the way to where it fails. In the list 1, 2, 3 and 0 answer for the reviewer. Counted off the UI thread, anew with
/// every change of the case, while the tab is shown.
class ReviewView final : public CaseTab {
    Q_OBJECT
public:
    explicit ReviewView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusFirst();

signals:
    void placeAsked(const qilian::ui::CasePlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    void count();
    void take(const review::Review &review);
    void fillList();
    void showScore();
    void choose(QTreeWidgetItem *item);
    bool answerByKey(int key);
    void answer(const review::AnswerDraft &draft);
    void savePdf();
    void saveSheet();

    casework::CaseFile m_file;
    QDate m_today;
    std::optional<review::Review> m_review;
    QString m_chosen; // id of the rule
    QLabel *m_score;
    Chip *m_grade;
    Chip *m_open;
    QLabel *m_lines;
    QLineEdit *m_text;
    QComboBox *m_which;
    QTreeWidget *m_list;
    ReviewPointView *m_point;
};

} // namespace qilian::ui
