#pragma once

#include "core/casework/CaseWork.h"
#include "core/casework/RunningDeadlines.h"
#include "ui/shell/Background.h"
#include "ui/shell/PageInterface.h"

namespace qilian::ui {

/// Everything the page of a case shows, read and judged at once, off the UI thread.
struct ShownCase {
    casework::CaseFile file;
    store::Seen<casework::Case> seen; ///< for what a form saves later
    std::vector<access::Officer> officers; ///< of the whole bureau
    QString factsDraft; ///< facts typed before and not saved
    QDate today;
    casework::CaseFacts facts;
    std::vector<casework::Gap> openPoints;
    std::vector<casework::NextStep> steps; ///< those that fit, the nearest first
    std::vector<casework::RunningDeadline> deadlines;
};

/// A tab of the page of a case: shows it, writes to the case off the UI thread and says what came of it.
class CaseTab : public QWidget {
    Q_OBJECT
public:
    CaseTab(Shell &shell, QWidget *parent)
        : QWidget(parent)
        , m_shell(shell)
    {
    }

    /// Shows a case, or the same one as it stands now. Called when the tab is looked at, not before.
    virtual void fill(const ShownCase &shown) = 0;

signals:
    void done(const QString &words);
    void failed(const QString &words);

protected:
    Shell &shell() const { return m_shell; }
    store::Actor actor() const { return {m_shell.officer().id, m_shell.officerName()}; }

    /// `work` takes the workspace and the officer, and returns some Result.
    template <class Work> void write(Work work, const QString &success)
    {
        m_shell.background().write(
            this, [work, by = actor()](store::Workspace &workspace) { return work(workspace, by); },
            [this, success](const auto &result) {
                if (result)
                    emit done(success);
                else
                    emit failed(result.error().message.inWords());
            });
    }

private:
    Shell &m_shell;
};

} // namespace qilian::ui
