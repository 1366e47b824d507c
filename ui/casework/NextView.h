#pragma once

#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"

class QScrollArea;
class QVBoxLayout;

namespace qilian::ui {

class CitationLabel;

/// 「下一步 / 还缺 / 到期」 as the procedure answers: every way on with what it still lacks, each gap with its article
/// and the way to where it is filled; below, the periods that run.
class NextView final : public CaseTab {
    Q_OBJECT
public:
    explicit NextView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown);
    /// What the way that fits best still lacks; nothing where the case has come to its end.
    std::optional<int> missing() const { return m_missing; }

signals:
    void placeAsked(const qilian::ui::CasePlace &place);

private:
    QWidget *stepRow(const casework::NextStep &step, bool open);
    QWidget *gapRow(const casework::Gap &gap);
    QWidget *dueRow(const casework::RunningDeadline &running, QDate today);
    CitationLabel *cited(const QString &words); ///< its articles open as they stand today: they rule the next step

    Id<casework::Case> m_id;
    QDate m_today;
    std::optional<int> m_missing;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace qilian::ui
