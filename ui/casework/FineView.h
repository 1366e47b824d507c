#pragma once

#include "core/casework/CaseBasis.h"
#include "core/casework/CaseFine.h"
#include "ui/casework/CaseTab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qilian::ui {

class CitationLabel;

class Chip;
class FactorForm;
class FineResult;
class ReferenceBanner;
class PickField;

/// 裁量: the fine of the case. The benchmarks that cite its basis stand first, any other can be taken as a reference;
/// every chosen option names the evidence that proves it; what is saved can be computed again at any time.
class FineView final : public CaseTab {
    Q_OBJECT
public:
    explicit FineView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown);
    void focusFirst();

signals:
    void basisAsked();

private:
    /// A benchmark one may choose, by the digest of its pack and its id.
    struct Choice {
        QString digest;
        QString benchmark;
        bool operator==(const Choice &) const = default;
    };
    void makeBenchmarkRow(QVBoxLayout *layout);
    QWidget *makeSavedRow();
    void readPacks();
    void arrange();
    void offerBenchmarks(const std::optional<Choice> &chosen);
    void explainNone(bool fitting);
    void showBenchmark(const Choice &choice, const discretion::DeterminationRecord *saved);
    void showSaved();
    void compute();
    void save();
    void recompute();
    const discretion::Pack *packOf(const QString &digest) const;
    std::optional<Choice> current() const;

    ShownCase m_shown;
    std::optional<std::vector<discretion::Pack>> m_packs; // absent: not read yet
    std::vector<Choice> m_choices; // as the box lists them
    std::size_t m_fitting = 0; // the first ones cite the basis
    QStringList m_reasons; // of the fitting ones
    Id<casework::Case> m_arranged; // the case the form stands for
    Id<discretion::DeterminationRecord> m_formOf; // the determination the form began with
    QComboBox *m_benchmark;
    Chip *m_official;
    ReferenceBanner *m_reference;
    Chip *m_standing;
    QLabel *m_why; // why the benchmark rules the case
    Chip *m_fits;
    PickField *m_other;
    QWidget *m_none; // why no benchmark fits
    CitationLabel *m_noneWords;
    QPushButton *m_toBasis;
    QWidget *m_body; // the facts beside the fine they make
    FactorForm *m_form;
    FineResult *m_result;
    QLabel *m_open;
    QLabel *m_saved;
    QPushButton *m_save;
    QPushButton *m_check;
};

} // namespace qilian::ui
