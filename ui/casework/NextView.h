#pragma once

#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"

#include <set>

class QScrollArea;
class QVBoxLayout;

namespace qilian::ui {

class CitationLabel;
class PeriodForm;

/// 「下一步 / 还缺 / 到期」 as the procedure answers: every way on with what it still lacks, each gap with its article
/// and the way to where it is filled; below, the periods that run (DueView).
class NextView final : public CaseTab {
    Q_OBJECT
public:
    explicit NextView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusPeriods();

signals:
    void placeAsked(const qilian::ui::CasePlace &place);

private:
    QWidget *stepRow(const casework::NextStep &step, bool open);
    QWidget *gapRow(const casework::Gap &gap);
    QWidget *overriddenRow(const casework::Overridden &overridden);
    void addTakeover(const casework::Procedure &procedure); ///< that a newer procedure rules the next step
    void askOverride(const casework::Gap &gap);
    CitationLabel *cited(const QString &words); ///< its articles open as they stand today: they rule the next step
    void openArticle(const law::Citation &article);
    const access::Officer *me() const; ///< null where who is logged in is no officer of the bureau
    QString refusalOf(const QString &by) const; ///< why I may not, and who may; empty: I may

    Id<casework::Case> m_id;
    std::optional<ShownCase> m_shown;
    std::set<QString> m_unfolded; ///< rules whose count is shown
    QScrollArea *m_scroll;
    PeriodForm *m_form;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace qilian::ui
