#pragma once

#include "core/casework/CaseBasis.h"
#include "core/casework/CaseFine.h"
#include "ui/casework/BenchmarkField.h"
#include "ui/casework/CaseTab.h"
#include "ui/casework/FineSummaryView.h"
#include "ui/widgets/FactorForm.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class CircumstanceForm;
class FineResult;
class SimilarView;

/// 裁量: the fines of the case, one for each act and person; the row chosen above is the one the form is for. The
/// benchmarks that cite its basis stand first, any other can be taken as a reference; every chosen option names the
/// evidence that proves it; what is saved can be computed again at any time.
class FineView final : public CaseTab {
    Q_OBJECT
public:
    explicit FineView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusFirst();

signals:
    void basisAsked(const QString &violation);

private:
    QWidget *makeIndividual();
    QWidget *makeSavedRow();
    void readPacks();
    void arrange();
    void explainNone(bool fitting);
    void showBenchmark(const BenchmarkField::Choice &choice, const discretion::DeterminationRecord *saved);
    discretion::Facts factsToBegin(const discretion::Benchmark &benchmark) const;
    void showSaved();
    void countEarlier(const discretion::Benchmark &benchmark);
    void compute();
    std::vector<FactorForm::Proof> proofs() const;
    void prove(const discretion::DeterminationRecord &kept);
    void sayOpen(const Result<discretion::Determination> &fine, const Result<discretion::Settlement> &settled,
        const Result<void> &may);
    Result<void> mayDetermine() const;
    void save();
    void askIndividual(const QString &why);
    void withdraw(const Uuid &fine, const QString &reason);
    void recompute();
    const discretion::DeterminationRecord *saved() const;

    ShownCase m_shown;
    Id<casework::Case> m_arranged; // the case …
    std::optional<FineSummaryView::Row> m_row; // … the act and person …
    Id<discretion::DeterminationRecord> m_formOf; // … and the determination the form began with
    FineSummaryView *m_summary;
    BenchmarkField *m_benchmark;
    QWidget *m_body; // the facts beside the fine they make
    FactorForm *m_form;
    CircumstanceForm *m_circumstances;
    FineResult *m_result;
    SimilarView *m_similar;
    QLabel *m_open;
    QWidget *m_individualPlace;
    QLabel *m_individualWhy;
    QLineEdit *m_individual;
    QLabel *m_now; // in sight wherever the form is scrolled to
    QLabel *m_saved;
    QPushButton *m_save;
    QPushButton *m_check;
};

} // namespace qilian::ui
