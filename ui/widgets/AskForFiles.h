#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace qilian::ui {

/// What a file dialog shows; no filters means all files.
struct FileQuestion {
    QString title;
    QStringList filters; ///< "Tables (*.xlsx *.csv)"
    QString folder; ///< where it begins; empty: where the system begins
};

/// Ask for files in a dialog over the window of `asker`, which goes on meanwhile: nothing waits in a nested event loop.
/// `then` is called once with what was chosen and not at all where nothing was; nor after `asker` is gone.
void askForFile(QWidget *asker, const FileQuestion &question, std::function<void(const QString &path)> then);
void askForFiles(QWidget *asker, const FileQuestion &question, std::function<void(const QStringList &paths)> then);
void askForFolder(QWidget *asker, const FileQuestion &question, std::function<void(const QString &path)> then);
/// Where to write, `name` being proposed; the suffix is added where the officer leaves it out.
void askWhereToSave(QWidget *asker, const FileQuestion &question, const QString &name, const QString &suffix,
    std::function<void(const QString &path)> then);

} // namespace qilian::ui
