#pragma once

#include "core/party/EnterpriseImport.h"
#include "ui/shell/PageInterface.h"

#include <QWidget>
#include <memory>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace qilian::ui {

class ImportColumns;
class ImportPreview;

/// A spreadsheet on its way into the enterprises: which column is what at the left, what the rows would become at the
/// right. Nothing is written before the officer says so, then all of it at once.
class ImportView final : public QWidget {
    Q_OBJECT
public:
    explicit ImportView(Shell &shell, QWidget *parent = nullptr);
    ~ImportView() override;

    static bool takes(const QString &path); ///< by its name, for files dropped
    void load(const QString &path);
    void stop(); ///< forgets the file; what is being written is still written
    bool isWriting() const { return m_writing; }

signals:
    void ready(); ///< the file is read and its columns are shown
    void unreadable(const QString &words); ///< there is nothing to show
    void failed(const QString &words);
    void told(const QString &words);
    void finished(const QString &words); ///< imported
    void cancelled();

private:
    struct File;
    QWidget *makeHead();
    QWidget *makeTables();
    QWidget *makeFoot();
    void takeFile(std::shared_ptr<const File> file);
    void chooseSheet(int index);
    void chooseHeadingRow(int row);
    void prepare();
    void showCounts();
    void run();
    void saveFaulty();
    void cancel();
    const sheet::Sheet &sheet() const;
    int importable() const;

    Shell &m_shell;
    QLabel *m_title;
    QLabel *m_sheetLabel;
    QComboBox *m_sheets;
    QComboBox *m_headingRow;
    ImportColumns *m_columns;
    ImportPreview *m_preview;
    QProgressBar *m_busy;
    QLabel *m_good;
    QLabel *m_faulty;
    QLabel *m_more;
    QCheckBox *m_update;
    QPushButton *m_run;
    QPushButton *m_save;
    QPushButton *m_cancel;

    std::shared_ptr<const File> m_file;
    int m_sheet = 0;
    party::ColumnMapping m_mapping;
    std::shared_ptr<const party::EnterpriseImport> m_import; ///< null while it is prepared
    std::stop_source m_stop;
    bool m_writing = false;
};

} // namespace qilian::ui
