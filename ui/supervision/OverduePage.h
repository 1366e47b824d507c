#pragma once

#include "core/supervision/OverdueMatter.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace qilian::ui {

class Chip;
class CitationLabel;
class ListDetail;
class PagedModel;
class RecordTable;

/// 逾期督办: every last day of the office that passed, without anybody having to open it; what was explained,
/// instructed and settled stands with it.
class OverduePage final : public Page {
    Q_OBJECT
public:
    explicit OverduePage(Shell &shell, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override; ///< another day may have begun

private:
    QWidget *makeDetail();
    void reload();
    void take(const supervision::OverdueMatters &matters);
    void showMatter(int index);
    void say(supervision::OverdueEntry::Kind kind);
    QDate today() const;

    Shell &m_shell;
    QCheckBox *m_mine;
    QCheckBox *m_settled;
    PagedModel *m_model;
    RecordTable *m_table;
    ListDetail *m_split = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_title = nullptr;
    Chip *m_state = nullptr;
    CitationLabel *m_about = nullptr;
    QVBoxLayout *m_entries = nullptr;
    QPlainTextEdit *m_text = nullptr;
    std::vector<QPushButton *> m_kinds; ///< in the order of OverdueEntry::Kind
    std::vector<supervision::OverdueMatter> m_matters;
    int m_shown = -1;
};

} // namespace qilian::ui
