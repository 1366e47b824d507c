#pragma once

#include "core/store/Backup.h"
#include "ui/shell/PageInterface.h"

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

/// Where the records lie, their backups, and whether every page, chain and file is sound.
class RecordsView final : public QWidget {
    Q_OBJECT
public:
    explicit RecordsView(Shell &shell, QWidget *parent = nullptr);
    ~RecordsView() override;

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    void reload();
    void backUp();
    void check();
    void showReport(const Result<store::CheckReport> &report);

    Shell &m_shell;
    QTreeWidget *m_backups;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_report;
    std::stop_source m_stop;
};

} // namespace qilian::ui
