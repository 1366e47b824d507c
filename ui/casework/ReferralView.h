#pragma once

#include "core/casework/FollowUpWork.h"
#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"

#include <functional>

class QScrollArea;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace qilian::ui {

class RecordForm;
class ScreeningForm;

/// 移送: whether the matter is to go to the police, by questions with figures; the transfers themselves, from the
/// report of the team to the answer; other bodies. Ins begins a transfer, Enter or F2 opens one in its form.
class ReferralView final : public CaseTab {
    Q_OBJECT
public:
    explicit ReferralView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusFirst();

signals:
    void placeAsked(const CasePlace &place);

private:
    QWidget *makeActions();
    void showAll();
    void addStanding(QVBoxLayout *column, referral::ReferralKind kind, const referral::Screening &screening);
    void addAnswers(QVBoxLayout *column, const referral::Screening &screening);
    void addReferrals(QVBoxLayout *column);
    const referral::Referral *current() const;
    void ask();
    void addTransfer();
    void openCurrent();
    void edit(const referral::Referral &one, const QString &title);
    void decide(referral::Approval approval);
    void askWhyNot();
    void keepWith(std::function<Result<store::CommitReceipt>(store::Workspace &, const store::Actor &)> work);
    void leaveForm();
    QString draftKey(const QString &what) const;
    referral::Setting settingOf(const referral::Referral &one) const;

    ShownCase m_shown;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    RecordForm *m_form;
    ScreeningForm *m_questions;
    QTreeWidget *m_list = nullptr;
    std::function<void(const QJsonObject &)> m_keep;
};

} // namespace qilian::ui
