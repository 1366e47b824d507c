#include "ui/widgets/AskForFiles.h"

#include <QFileDialog>

namespace qilian::ui {

namespace {

QFileDialog *dialogOver(QWidget *asker, const FileQuestion &question)
{
    auto *out = new QFileDialog(asker, question.title);
    out->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.filters.isEmpty())
        out->setNameFilters(question.filters);
    if (!question.folder.isEmpty())
        out->setDirectory(question.folder);
    return out;
}

} // namespace

void askForFile(QWidget *asker, const FileQuestion &question, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = dialogOver(asker, question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(then));
    dialog->open();
}

void askForFiles(QWidget *asker, const FileQuestion &question, std::function<void(const QStringList &)> then)
{
    QFileDialog *dialog = dialogOver(asker, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, asker, std::move(then));
    dialog->open();
}

void askForFolder(QWidget *asker, const FileQuestion &question, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = dialogOver(asker, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(then));
    dialog->open();
}

void askWhereToSave(QWidget *asker, const FileQuestion &question, const QString &name, const QString &suffix,
    std::function<void(const QString &)> then)
{
    QFileDialog *dialog = dialogOver(asker, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(then));
    dialog->open();
}

} // namespace qilian::ui
