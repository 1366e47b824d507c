#pragma once

#include "core/casework/CaseFile.h"
#include "ui/shell/PageInterface.h"

class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace qilian::ui {

class Chip;
class DocumentsView;
class FactGrid;

/// One case: number, stage and due day; 「下一步 / 还缺 / 到期」 as the procedure answers; facts, documents, evidence
/// and what happened.
class CaseView final : public QWidget {
    Q_OBJECT
public:
    explicit CaseView(Shell &shell, QWidget *parent = nullptr);
    void show(const Id<casework::Case> &id);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    struct Shown {
        casework::CaseFile file;
        std::vector<record::Change> history;
    };
    void reload();
    void fill(const Shown &shown);
    void fillNext(const casework::CaseFile &file, QDate today);
    void fillDue(const casework::CaseFile &file, QDate today);
    void fillFacts(const casework::CaseFile &file);
    void fillLists(const Shown &shown);
    QWidget *stepRow(const casework::NextStep &step);
    void moveOn(casework::Stage to);
    void confirm(const QString &item);
    template <class Work> void write(Work work, const QString &success);

    Shell &m_shell;
    Id<casework::Case> m_id;
    QLabel *m_none;
    QWidget *m_content;
    QLabel *m_number;
    Chip *m_stage;
    Chip *m_contested;
    QLabel *m_cause;
    QVBoxLayout *m_next;
    QVBoxLayout *m_due;
    FactGrid *m_facts;
    DocumentsView *m_documents;
    QTreeWidget *m_history;
};

} // namespace qilian::ui
