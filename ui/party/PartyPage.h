#pragma once

#include "core/party/Enterprise.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QLabel;
class QLineEdit;

namespace qilian::ui {

class Chip;
class FactGrid;
class ListDetail;
class PagedModel;
class RecordTable;

/// 企业: the enterprises of the county, found while typing, with the file of the chosen one beside.
class PartyPage final : public Page {
    Q_OBJECT
public:
    explicit PartyPage(Shell &shell, QWidget *parent = nullptr);
    void open(const record::Ref &ref);

private:
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
    QWidget *m_card;
    QLabel *m_none;
};

} // namespace qilian::ui
