#pragma once

#include "core/party/Enterprise.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace qilian::ui {

class Chip;
class FactGrid;
class ImportView;
class ListDetail;
class PagedModel;
class PartyAddresses;
class RecordTable;

/// 企业: the enterprises of the county, found while typing, with the file of the chosen one beside.
class PartyPage final : public Page {
    Q_OBJECT
public:
    explicit PartyPage(Shell &shell, QWidget *parent = nullptr);
    void open(const record::Ref &ref);
    void importFrom(const QString &path); ///< an .xlsx or .csv: shows what it would bring

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeImport();
    void chooseImport();
    void showList();
    void search();
    void show(const record::Ref &ref);
    void fill(const party::Enterprise &enterprise);

    Shell &m_shell;
    QLineEdit *m_text;
    PagedModel *m_model;
    RecordTable *m_table;
    ListDetail *m_split;
    QLabel *m_name;
    Chip *m_class;
    FactGrid *m_facts;
    PartyAddresses *m_addresses;
    QWidget *m_card;
    QLabel *m_none;
    ImportView *m_import;
    QStackedWidget *m_stack;
    QAction *m_choose = nullptr;
};

} // namespace qilian::ui
