#pragma once

#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"

#include <optional>
#include <set>

class QLabel;
class QPushButton;
class QTabWidget;

namespace qilian::ui {

class BasisView;
class BinderView;
class CaseEvidenceView;
class Chip;
class DocumentsView;
class FactsView;
class FineView;
class HistoryView;
class MeasuresView;
class NextView;
class PerformanceView;
class ReferralView;
class PartiesView;
class ReviewView;

/// One case: number, party, stage, what is missing and until when at one glance; below, a tab for each part of the
/// work: what is next, facts, basis, evidence, fine, documents … history, binder.
class CaseView final : public QWidget {
    Q_OBJECT
public:
    explicit CaseView(Shell &shell, QWidget *parent = nullptr);
    void show(const Id<casework::Case> &id);
    void go(const CasePlace &place);
    /// The case whose content stands on the screen; null before the first is read.
    Id<casework::Case> shown() const { return m_case ? m_case->file.one.id : Id<casework::Case>(); }
    /// A long tab scrolls inside: the page of the case is as high as the window and no higher.
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }

signals:
    void done(const QString &words);
    void failed(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void makeTabs();
    void reload();
    void take(const ShownCase &shown);
    void fillHead();
    CaseTab *current() const;
    void fill(CaseTab *tab); ///< the case as it was last read
    void open(const record::Ref &ref);

    Shell &m_shell;
    Id<casework::Case> m_id; // asked for
    std::optional<ShownCase> m_case; // the last that was read
    std::set<CaseTab *> m_stale; // tabs that do not show it yet
    bool m_old = false; // something was committed while nobody looked
    QLabel *m_none;
    QWidget *m_content;
    QLabel *m_number;
    QPushButton *m_contested;
    Chip *m_stage;
    Chip *m_missing;
    Chip *m_due;
    Chip *m_transfer;
    QLabel *m_cause;
    QTabWidget *m_tabs;
    NextView *m_next;
    FactsView *m_facts;
    BasisView *m_basis;
    CaseEvidenceView *m_evidence;
    FineView *m_fine;
    MeasuresView *m_measures;
    DocumentsView *m_documents;
    PerformanceView *m_performance;
    ReferralView *m_referral;
    PartiesView *m_parties;
    ReviewView *m_review;
    HistoryView *m_history;
    BinderView *m_binder;
};

} // namespace qilian::ui
