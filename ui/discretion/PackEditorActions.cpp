#include "core/base/WriteWhole.h"
#include "ui/discretion/PackEditor.h"
#include "ui/discretion/PackFields.h"
#include "ui/discretion/PackTree.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

// What the officer can do in the editor, with its keys, and the files a draft is read from and written to.

namespace qilian::ui {

namespace {

using discretion::PackDraft;
using discretion::PackPart;
using discretion::PackPlace;

bool holds(const PackDraft &draft, const QString &owner, PackPart part)
{
    const QString method = draft.value(owner + QStringLiteral("/method")).toString();
    switch (part) {
    case PackPart::Branch:
        return method != QLatin1String("range_matrix");
    case PackPart::Row:
        return method == QLatin1String("range_matrix");
    case PackPart::Term:
        return method == QLatin1String("formula");
    default:
        return true;
    }
}

} // namespace

QAction *PackEditor::action(const QString &words, const QKeySequence &key, void (PackEditor::*does)())
{
    auto *out = new QAction(words, this);
    out->setShortcut(key);
    connect(out, &QAction::triggered, this, does);
    addAction(out);
    m_more->addAction(out);
    return out;
}

void PackEditor::makeActions()
{
    auto *back = new QAction(icon(QStringLiteral("back"), &Theme::text), tr("Back"), this);
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(back, &QAction::triggered, this, &PackEditor::left);
    addAction(back);
    auto *backButton = new QToolButton;
    backButton->setDefaultAction(back);
    backButton->setAccessibleName(tr("Back"));
    backButton->setToolTip(tr("Back  Esc"));
    addFilter(backButton);
    addFilter(m_title);

    auto *add = new QAction(icon(QStringLiteral("add"), &Theme::text), tr("Add…"), this);
    add->setObjectName(QStringLiteral("packAdd"));
    add->setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
    connect(add, &QAction::triggered, this, &PackEditor::popUpAddMenu);
    addPageAction(add);

    action(tr("Add another of the same kind"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), &PackEditor::addSame);
    action(tr("Copy this part"), QKeySequence(QStringLiteral("Ctrl+D")), &PackEditor::copyPart);
    action(tr("Move up"), QKeySequence(QStringLiteral("Ctrl+Shift+Up")), &PackEditor::moveUp);
    action(tr("Move down"), QKeySequence(QStringLiteral("Ctrl+Shift+Down")), &PackEditor::moveDown);
    action(tr("Take this part away"), QKeySequence(QStringLiteral("Ctrl+Shift+Del")), &PackEditor::removePart);
    m_more->addSeparator();
    QAction *undo = m_steps->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    QAction *redo = m_steps->createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    for (QAction *step : {undo, redo}) {
        addAction(step);
        m_more->addAction(step);
    }
    m_more->addSeparator();
    action(tr("Next thing to put right"), QKeySequence(Qt::Key_F8), &PackEditor::nextFault);
    action(tr("To the tree, the form, the preview"), QKeySequence(Qt::Key_F6), &PackEditor::nextPane);
    m_more->addSeparator();
    action(tr("Open a draft…"), QKeySequence(QStringLiteral("Ctrl+O")), &PackEditor::openFile);
    action(tr("Save the draft to a file…"), QKeySequence(QStringLiteral("Ctrl+S")), &PackEditor::saveFile);

    auto *more = new QPushButton(tr("More"), this);
    setRole(more, "menu");
    more->setMenu(m_more);
    addFilter(more);

    auto *finish = new QAction(icon(QStringLiteral("import"), &Theme::onAccent), tr("Import"), this);
    finish->setObjectName(QStringLiteral("packImport"));
    finish->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(finish, &QAction::triggered, this, &PackEditor::import);
    addPageAction(finish, true);
}

void PackEditor::fillAddMenu()
{
    m_add->clear();
    int number = 0;
    // What the chosen part holds, then what stands beside it, up to the pack.
    for (PackPlace at = PackPlace::of(m_chosen);; at = PackPlace::of(at.owner())) {
        for (const discretion::PackList &list : discretion::packLists()) {
            if (list.owner != at.part || !holds(m_draft, at.path, list.part))
                continue;
            const QString owner = at.path;
            const PackPart part = list.part;
            const PackPlace chosen = PackPlace::of(m_chosen);
            const bool beside = chosen.part == part && chosen.owner() == owner;
            const int index = beside ? chosen.index() + 1 : m_draft.count(owner, part);
            m_add->addAction(QStringLiteral("&%1  %2").arg(++number).arg(packfields::partName(part)), this,
                [this, owner, part, index] { addPart(owner, part, index); });
        }
        if (at.part == PackPart::Pack)
            return;
    }
}

void PackEditor::popUpAddMenu()
{
    fillAddMenu();
    const auto *button = findChild<QPushButton *>(QStringLiteral("packAdd"));
    m_add->popup(button->mapToGlobal(QPoint(0, button->height())));
    m_add->setActiveAction(m_add->actions().value(0));
}

void PackEditor::openFile()
{
    askForFile(this, {tr("Open a draft"), {tr("Benchmark packs (*.json)")}, {}}, [this](const QString &path) {
        m_shell.background().read(
            this,
            [path](const store::Reader &) -> Result<PackDraft> {
                QFile in(path);
                if (!in.open(QIODevice::ReadOnly))
                    return Error{Error::Code::NotFound,
                        {"discretion", QT_TRANSLATE_NOOP("discretion", "The file %1 cannot be read."), {path}}, {}};
                return PackDraft::read(in.read(discretion::Pack::kMaxBytes + 1));
            },
            [this](const Result<PackDraft> &draft) {
                if (draft)
                    push(tr("Open a draft"), {*draft, QStringLiteral("/pack")}, {}, DraftStep::Shown::NotYet);
                else
                    notice()->show(Notice::Tone::Danger, draft.error().message.inWords());
            });
    });
}

void PackEditor::saveFile()
{
    const QString id = m_draft.value(QStringLiteral("/pack/id")).toString();
    const QString name = (id.isEmpty() || id.contains(u'/') ? QStringLiteral("pack") : id) + QStringLiteral(".json");
    askWhereToSave(this, {tr("Save the draft"), {tr("Benchmark packs (*.json)")}, {}}, name, QStringLiteral("json"),
        [this](const QString &path) {
            m_shell.background().read(
                this, [path, draft = m_draft](const store::Reader &) { return writeWhole(path, draft.text()); },
                [this, path](const Result<void> &saved) {
                    if (saved)
                        notice()->show(Notice::Tone::Ok, tr("The draft is saved: %1").arg(path));
                    else
                        notice()->show(Notice::Tone::Danger, saved.error().message.inWords());
                });
        });
}

} // namespace qilian::ui
