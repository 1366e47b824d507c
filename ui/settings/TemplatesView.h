#pragma once

#include "core/casework/DocumentTemplate.h"
#include "ui/shell/PageInterface.h"

#include <QWidget>
#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class DayField;
class PickField;
class PlaceholderList;

/// The bureau's own Word templates: which are in use for which kind of document, what they ask for; brought in by
/// choosing or dropping a file, taken out of use, saved as a file. Only an administrator changes them.
class TemplatesView final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatesView(Shell &shell, QWidget *parent = nullptr);
    /// Reads a file and shows what it asks for, before it is kept.
    void takeIn(const QString &path);

signals:
    void done(const QString &words);
    void failed(const QString &words);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A template with what stands in its file, where it can be read.
    struct Known {
        casework::DocumentTemplate record;
        std::optional<docx::Template> content;
        QString fault;
    };
    void layOut();
    QWidget *makeActions();
    QFrame *makeImport();
    void reload();
    void list(const std::vector<Known> &known);
    void showPlaceholders();
    void chooseFile();
    void keep();
    void leaveImport();
    void saveCopy();
    void saveSample();
    void end();
    void enableActions();
    const Known *chosen() const;
    bool mayChange() const;

    Shell &m_shell;
    std::vector<Known> m_known;
    QString m_path; // of the file being brought in; empty: none
    std::optional<docx::Template> m_incoming;
    PickField *m_kind;
    QTreeWidget *m_list;
    QLabel *m_none;
    QFrame *m_import;
    QLabel *m_file;
    DayField *m_from;
    QPushButton *m_keep;
    QLabel *m_unknown;
    PlaceholderList *m_placeholders;
    QPushButton *m_choose;
    QPushButton *m_sample;
    QPushButton *m_copy;
    QPushButton *m_end;
};

} // namespace qilian::ui
