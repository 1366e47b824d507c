#pragma once

#include "core/evidence/Contradiction.h"
#include "core/evidence/EvidenceItem.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

#include <QImage>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace qilian::ui {

class Chip;
class FactGrid;
class ListDetail;
class PagedModel;
class RecordTable;

/// 证据: what was taken, whether it still is what it was, and through whose hands it went. Files are taken in by
/// dropping them here.
class EvidencePage final : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(Shell &shell, QWidget *parent = nullptr);
    void open(const record::Ref &ref);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Shown {
        evidence::EvidenceItem item;
        std::vector<evidence::CustodyEvent> custody;
        std::vector<evidence::Contradiction> contradictions;
        QImage picture; // null where it is none
        bool missing = false; // the file has not come from the other computer yet
    };
    QWidget *makeDetail();
    void search();
    void show(const record::Ref &ref);
    void fill(const Shown &shown);
    void takeIn(const QStringList &files);
    void verify();

    Shell &m_shell;
    Id<evidence::EvidenceItem> m_shownId;
    QLineEdit *m_text;
    PagedModel *m_model;
    RecordTable *m_table;
    ListDetail *m_split;
    QLabel *m_none;
    QWidget *m_card;
    QLabel *m_title;
    Chip *m_kind;
    FactGrid *m_facts;
    QLabel *m_doubts;
    QLabel *m_picture;
    QTreeWidget *m_custody;
};

} // namespace qilian::ui
