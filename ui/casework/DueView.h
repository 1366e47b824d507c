#pragma once

#include "ui/casework/CasePlace.h"
#include "ui/casework/CaseTab.h"
#include "ui/casework/PeriodForm.h"

#include <set>

class QVBoxLayout;

namespace qilian::ui {

class CitationLabel;

/// 「到期」: the periods that run in a case, the nearest first; each unfolds to how it was counted, with what was
/// granted and what does not count, and the ways to enter more.
class DueView final : public QWidget {
    Q_OBJECT
public:
    /// `me` may be null; `open`: the rows that are unfolded, kept up while it lives.
    DueView(const ShownCase &shown, const access::Officer *me, std::set<QString> &open, QWidget *parent = nullptr);

signals:
    void articleAsked(const qilian::law::Citation &article);
    void placeAsked(const qilian::ui::CasePlace &place);
    void questionAsked(const qilian::ui::PeriodQuestion &question);

private:
    QWidget *row(const casework::RunningDeadline &running);
    QWidget *details(const casework::RunningDeadline &running);
    void addExtensions(QVBoxLayout *to, const casework::RunningDeadline &running);
    void addExcluded(QVBoxLayout *to, const casework::RunningDeadline &running);
    void addActions(QVBoxLayout *to, const casework::RunningDeadline &running);
    void askExtension(const casework::RunningDeadline &running);
    void askExcluded(const casework::RunningDeadline &running);
    void askEnd(const casework::ExcludedPeriod &period);
    /// A reason, and then the write that takes it.
    void askReason(const QString &title,
        std::function<Result<store::CommitReceipt>(store::Workspace &, const store::Actor &, const QString &)> work,
        const QString &success);

    const ShownCase m_shown;
    const std::optional<access::Officer> m_me;
    std::set<QString> &m_open;
};

/// Who of the bureau may do what the table asks of `by`, in a sentence; empty where nobody may.
QString whoMayInWords(const ShownCase &shown, const QString &by);

} // namespace qilian::ui
