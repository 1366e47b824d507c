#pragma once

#include "core/casework/FineSummary.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

/// 裁量汇总: every act and person of the case with the fine that stands, what they come to and what is open. The row
/// chosen is the one the page below is for; persons beside the party are added here, and a fine is taken off here.
class FineSummaryView final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString violation;
        casework::FinedPerson person;
        bool operator==(const Row &) const = default;
    };

    explicit FineSummaryView(QWidget *parent = nullptr);
    /// Shows the case; the row chosen before stays chosen while it is the same case.
    void show(const casework::CaseFile &file);
    std::optional<Row> current() const; ///< absent where the case names no violation

signals:
    void chosen(); ///< another row, by the officer
    void withdrawn(const qilian::Uuid &fine, const QString &reason);

private:
    QWidget *makeFoot();
    QWidget *makeAddForm();
    QWidget *makeWithdrawForm();
    void list(const std::optional<Row> &chosen);
    void addRow(const Row &row, const QString &name, const casework::FineLine *line);
    void fit();
    void beginAdding();
    void add();
    void beginWithdrawing();
    void withdraw();
    void arrangeButtons();
    void closeForms();
    const casework::FineLine *lineOf(const Row &row) const;

    casework::CaseFile m_file;
    casework::FineSummary m_summary;
    std::vector<Row> m_added; // persons named and not determined yet
    std::vector<Row> m_listed;
    QTreeWidget *m_rows;
    QLabel *m_total;
    QLabel *m_open;
    QPushButton *m_add;
    QPushButton *m_withdraw;
    QWidget *m_foot;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QWidget *m_addForm;
    QLineEdit *m_reason;
    QWidget *m_withdrawForm;
    QLabel *m_fault;
};

} // namespace qilian::ui
