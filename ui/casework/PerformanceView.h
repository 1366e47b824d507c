#pragma once

#include "core/casework/FollowUpWork.h"
#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"
#include "ui/casework/PerformanceFields.h"

#include <functional>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace qilian::ui {

class ChoiceBox;
class TypedLine;

/// 执行: what is owed and paid, the added penalty computed for any day, plans, remedies, the demand and the court.
/// Every record is a row; Enter or F2 opens it in its form, Ins records a payment,
/// Ctrl+Del makes one void.
class PerformanceView final : public CaseTab {
    Q_OBJECT
public:
    explicit PerformanceView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusFirst();

signals:
    void placeAsked(const CasePlace &place);

private:
    /// A row of what was recorded: how it opens, and which payment it is.
    struct Recorded {
        QDate on;
        QStringList columns;
        std::function<void()> open;
        Id<performance::Payment> payment;
    };

    void nameDebtors();
    void showAll();
    QWidget *makeHead();
    QPushButton *makeOthers();
    QString debtor() const;
    QStringList otherDebtors() const;
    /// A remedy in a row of the table.
    QString contested(const performance::Remedy &one) const;
    std::vector<RecordField> deferralFields() const;
    std::vector<RecordField> remedyFields() const;
    std::vector<RecordField::Option> decisions() const;
    void addRecords(QVBoxLayout *column);
    std::vector<Recorded> recorded();
    void addPayment();
    void openCurrent();
    void voidCurrent();
    /// Opens the form of a record; `save` takes what it holds.
    template <class Record, class Write>
    void edit(const Record &record, const QString &title, std::vector<RecordField> fields, Write save);
    /// `what` names the draft of the form among those of the case.
    void showForm(const QString &what, const QString &title, std::vector<RecordField> fields, const QJsonObject &values,
        RecordForm::Check check);
    QString draftKey(const QString &what) const;
    void keepWith(std::function<Result<store::CommitReceipt>(store::Workspace &, const store::Actor &)> work);
    void leaveForm();

    ShownCase m_shown;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    RecordForm *m_form;
    ChoiceBox *m_who;
    TypedLine *m_day;
    QTreeWidget *m_records = nullptr;
    std::vector<Recorded> m_rows;
    std::function<void(const QJsonObject &)> m_keep;
};

} // namespace qilian::ui
