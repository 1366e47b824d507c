#include "ui/casework/ServiceProofs.h"

#include "core/evidence/Import.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kRows = 4;

} // namespace

ServiceProofs::ServiceProofs(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_list(new QListWidget)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    m_list->setAccessibleName(tr("Evidence that proves the service"));
    m_list->setMinimumHeight(kRows * fontMetrics().height() * 3 / 2);
    m_list->setMaximumHeight(2 * kRows * fontMetrics().height());
    layout->addWidget(m_list);
    auto *add = new QPushButton(tr("Take in files…"));
    add->setToolTip(tr("Receipts, photos and recordings; they can be dropped here as well"));
    add->setAutoDefault(false);
    layout->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(m_list);
    connect(add, &QPushButton::clicked, this, [this] {
        askForFiles(
            this, {tr("Take in files as evidence"), {}, {}}, [this](const QStringList &files) { takeIn(files); });
    });
}

void ServiceProofs::begin(const casework::CaseFile &file)
{
    fill(file, {});
}

void ServiceProofs::refresh(const casework::CaseFile &file)
{
    fill(file, chosen());
}

void ServiceProofs::fill(const casework::CaseFile &file, const QStringList &ticked)
{
    m_case = file.one.id;
    m_list->clear();
    for (auto item = file.evidence.rbegin(); item != file.evidence.rend(); ++item)
        add(item->id.text(), item->title, ticked.contains(item->id.text()));
}

QStringList ServiceProofs::chosen() const
{
    QStringList out;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            out.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return out;
}

void ServiceProofs::add(const QString &id, const QString &title, bool ticked)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, id);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void ServiceProofs::takeIn(const QStringList &files)
{
    evidence::ImportContext context;
    context.subject = casework::Case::description().ref(m_case);
    context.collectedBy = m_shell.officerName();
    m_shell.background().longWork(
        this,
        [context, files, by = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return evidence::importFiles(workspace, by, context, files); },
        [this](const evidence::ImportReport &report) {
            for (const evidence::ImportedFile &file : report.files) {
                if (file.fault) {
                    emit failed(file.fault->message.inWords());
                    continue;
                }
                bool isListed = false; // what was taken in may have come into the list by the record already
                for (int row = 0; row < m_list->count(); ++row) {
                    if (m_list->item(row)->data(Qt::UserRole).toString() != file.item.text())
                        continue;
                    m_list->item(row)->setCheckState(Qt::Checked);
                    isListed = true;
                }
                if (!isListed)
                    add(file.item.text(), file.file.section(u'/', -1), true);
            }
        });
}

void ServiceProofs::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ServiceProofs::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeIn(localFiles(event->mimeData()));
}

} // namespace qilian::ui
