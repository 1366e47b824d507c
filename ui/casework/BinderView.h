#pragma once

#include "core/binder/PdfBinding.h"
#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"
#include "ui/print/CaseExport.h"

#include <QTemporaryDir>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace qilian::ui {

class ArchiveForm;
class BinderTree;
class Notice;
class PaperOutput;
class WithholdForm;

/// The binder of a case (案卷): what is missing, then booklet by booklet the parts and their papers with their pages.
/// Orders it, moves a piece into the secondary volume, gives the archive number, makes the PDFs, prints them, and
/// writes the case out whole.
class BinderView final : public CaseTab {
    Q_OBJECT
public:
    explicit BinderView(Shell &shell, QWidget *parent = nullptr);
    ~BinderView() override;
    void fill(const ShownCase &shown) override;

signals:
    void placeAsked(const qilian::ui::CasePlace &place);
    void opened(const qilian::record::Ref &ref); ///< a document or a piece of evidence

private:
    /// What is done with the booklets once they are written.
    using Then = std::function<void(const QStringList &paths)>;
    struct Made {
        std::shared_ptr<QTemporaryDir> passing; // null: the officer chose the folder
        QStringList paths;
    };

    void layOut();
    QPushButton *addAct(const QString &words, const QKeySequence &key, const QString &name, void (BinderView::*act)());
    void plan();
    void showBound();
    void openCurrent();
    void goTo(const binder::Shortfall &missing);
    void offerMove();
    void askWhyMoved();
    void withhold(const QString &ground, const QString &reason);
    void bringBack(const QString &reason);
    void askArchiveNumber();
    void keepArchiveNumber(const binder::ArchiveNumber &number);
    void keepStyle();
    void makePdf();
    void preview();
    void print();
    void exportAll();
    /// Into a passing folder where none is given.
    void bind(const QString &folder, print::Existing existing, const Then &then);
    void busy(bool running);
    binder::OnPage progress() const;

    Id<casework::Case> m_id;
    Id<access::Bureau> m_bureau;
    std::shared_ptr<binder::PageCounts> m_counts;
    std::shared_ptr<const binder::BoundCase> m_bound;
    std::vector<std::shared_ptr<QTemporaryDir>> m_made; // what other programs show or print until this one ends
    std::stop_source m_stop;
    QComboBox *m_order;
    QComboBox *m_report;
    QLabel *m_unverified;
    BinderTree *m_tree;
    WithholdForm *m_withhold;
    ArchiveForm *m_archive;
    QPushButton *m_move = nullptr;
    QLabel *m_moveWhy;
    record::Ref m_moved; // what the form asks about
    Notice *m_notice;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::vector<QPushButton *> m_acts;
    PaperOutput *m_output;
};

} // namespace qilian::ui
