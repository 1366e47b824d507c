#pragma once

#include "core/casework/CaseList.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace qilian::ui {

class CaseForm;
class CaseView;
class ListDetail;
class PagedModel;
class RecordTable;

/// 案件: all cases by what changed last or by what is due, with the chosen one beside: what is next, what is missing,
/// until when.
class CasePage final : public Page {
    Q_OBJECT
public:
    explicit CasePage(Shell &shell, QWidget *parent = nullptr);
    void open(const record::Ref &ref);

signals:
    void yearReviewAsked();

private:
    void search();
    void show(const record::Ref &ref);
    void newCase();

    Shell &m_shell;
    QLineEdit *m_text;
    QComboBox *m_stage;
    QComboBox *m_order;
    PagedModel *m_model;
    RecordTable *m_table;
    QStackedWidget *m_detail;
    CaseView *m_view;
    CaseForm *m_form;
    ListDetail *m_split;
};

} // namespace qilian::ui
