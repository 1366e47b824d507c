#pragma once

#include "core/access/VaultKey.h"
#include "core/discretion/PackLibrary.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace qilian::ui {

class CitationLabel;

class Chip;
class CircumstanceForm;
class FactorForm;
class FineResult;
class ReferenceBanner;

/// 裁量: choose a benchmark, choose an option of each factor, and see the figure move with every step and its source.
class DiscretionPage final : public Page {
    Q_OBJECT
public:
    explicit DiscretionPage(Shell &shell, QWidget *parent = nullptr);

private:
    /// What is read at once for the page.
    struct Library {
        std::vector<discretion::Pack> packs;
        QDateTime told; ///< the officers know of what the province published until then
    };
    static Result<Library> readLibrary(const store::Workspace &workspace, const access::VaultKey &key);
    void loadPacks();
    void tellOfNew(const QDateTime &told);
    void importPack();
    void offerExport();
    void showPack(int index);
    void search();
    void showBenchmark(const QString &id);
    void compute();
    const discretion::Pack *pack() const;

    Shell &m_shell;
    std::vector<discretion::Pack> m_packs;
    QComboBox *m_pack;
    Chip *m_official;
    ReferenceBanner *m_reference;
    Chip *m_standing;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_violation;
    CitationLabel *m_basis;
    FactorForm *m_form;
    CircumstanceForm *m_circumstances;
    FineResult *m_result;
};

} // namespace qilian::ui
