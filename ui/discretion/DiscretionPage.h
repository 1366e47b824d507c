#pragma once

#include "core/access/VaultKey.h"
#include "core/discretion/PackDraft.h"
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

    /// A pack made in the editor has come in: it is chosen as soon as it is read.
    void sayImported(const QString &title);

signals:
    void editAsked(const qilian::discretion::PackDraft &draft);
    void comparisonAsked(const std::vector<qilian::discretion::Pack> &packs, int first);

private:
    /// What the figure is compared with while options are tried (试算): the first whole one, until another is set.
    struct Start {
        discretion::Facts facts;
        discretion::Settling settling;
        Money amount;
    };
    QWidget *makePackMenu();
    QWidget *makeMove();
    void showMove(const Result<discretion::Settlement> &fine);
    QString titleOf(const discretion::Pack &pack) const;
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
    QWidget *m_moveRow;
    QLabel *m_move;
    FineResult *m_result;
    std::optional<Start> m_start;
    QString m_wanted; // title of the pack to choose once it is read
};

} // namespace qilian::ui
