#pragma once

#include "core/evidence/EvidenceList.h"
#include "core/inspection/ChecklistRun.h"
#include "ui/shell/PageInterface.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace qilian::ui {

class Chip;
class FindingPanel;

/// One inspection: its items from top to bottom, answered without leaving the keyboard (1 yes, 2 no, 3 not applicable;
/// Enter for a figure or a text), and for the chosen item its duty, its evidence and what a failed one leads to.
class RunView final : public QWidget {
    Q_OBJECT
public:
    explicit RunView(Shell &shell, QWidget *parent = nullptr);
    void show(const Id<inspection::InspectionTask> &id);

signals:
    void failed(const QString &words);
    void done(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Shown {
        inspection::InspectionTask task;
        inspection::ChecklistRun run;
        std::map<QString, std::vector<evidence::EvidenceRow>> evidence; // by item
    };
    static Result<Shown> read(const store::Reader &reader, const Id<inspection::InspectionTask> &id);
    void reload();
    void fill(const Shown &shown);
    QDate dayOfTask() const; ///< it began on, or is planned for
    void fillTree();
    void choose(QTreeWidgetItem *row);
    void give(const inspection::GivenAnswer &given, bool goOn);
    void giveQuick(const QString &answer);
    void goToNext();
    void start();
    void finish();
    void openCase(const QString &item, const QString &violation);
    void attach(const QString &item, const QStringList &files);
    store::Actor actor() const;

    Shell &m_shell;
    Id<inspection::InspectionTask> m_id;
    Shown m_shown;
    QLabel *m_none;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_about;
    Chip *m_state;
    QLabel *m_counts;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_finish;
    QTreeWidget *m_tree;
    FindingPanel *m_panel;
};

} // namespace qilian::ui
