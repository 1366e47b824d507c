#include "ui/settings/RecordsView.h"

#include "core/base/AreaDivisions.h"
#include "ui/shell/Background.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

RecordsView::RecordsView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_backups(new QTreeWidget)
    , m_check(new QPushButton(tr("Check the records")))
    , m_cancel(new QPushButton(tr("Stop")))
    , m_progress(new QProgressBar)
    , m_report(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    const store::Workspace &workspace = shell.background().workspace();
    auto *facts = new FactGrid;
    facts->addWide(tr("Folder of the records"), workspace.folder());
    facts->add(
        tr("Area"), QStringLiteral("%1 %2").arg(AreaDivisions::shipped().nameOf(workspace.area()), workspace.area()));
    facts->add(tr("This computer"), workspace.device().name);
    layout->addWidget(facts);
    layout->addWidget(sectionLabel(tr("Backups")));
    layout->addWidget(mutedLabel(tr(
        "One is made every day, and the newest %n are kept. Copy the whole folder to another disk from time to time.",
        nullptr, store::Backup::kKeptDays)));
    m_backups->setAccessibleName(tr("Backups"));
    m_backups->setHeaderLabels({tr("Made"), tr("Size"), tr("File")});
    m_backups->setRootIsDecorated(false);
    m_backups->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_backups->header()->setStretchLastSection(true);
    layout->addWidget(m_backups, 1);
    auto *buttons = new QHBoxLayout;
    auto *make = new QPushButton(tr("Back up now"));
    buttons->addWidget(make);
    buttons->addWidget(m_check);
    buttons->addWidget(m_cancel);
    m_cancel->hide();
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setWordWrap(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_report);
    connect(make, &QPushButton::clicked, this, &RecordsView::backUp);
    connect(m_check, &QPushButton::clicked, this, &RecordsView::check);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    reload();
}

RecordsView::~RecordsView()
{
    m_stop.request_stop();
}

void RecordsView::reload()
{
    m_shell.background().read(
        this,
        [folder = m_shell.background().workspace().folder()](
            const store::Reader &) { return store::Backup::list(folder); },
        [this](const std::vector<store::BackupFile> &files) {
            m_backups->clear();
            for (const store::BackupFile &file : files)
                new QTreeWidgetItem(
                    m_backups, {minuteText(file.at), sizeText(file.size), QFileInfo(file.path).fileName()});
        });
}

void RecordsView::backUp()
{
    m_shell.background().longWork(
        this, [](store::Workspace &workspace) { return store::Backup::make(workspace); },
        [this](const Result<store::BackupFile> &made) {
            if (!made) {
                emit failed(made.error().message.inWords());
                return;
            }
            reload();
            emit done(tr("Backed up and checked: %1").arg(made->path));
        });
}

void RecordsView::check()
{
    m_stop = {};
    m_check->setEnabled(false);
    m_cancel->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_report->clear();
    const auto progress = [bar = QPointer<QProgressBar>(m_progress)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [bar, done, total] {
            if (bar) {
                bar->setRange(0, 1000);
                bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
            }
        });
    };
    m_shell.background().longWork(
        this,
        [stop = m_stop.get_token(), progress](
            store::Workspace &workspace) { return store::Backup::check(workspace, stop, progress); },
        [this](const Result<store::CheckReport> &report) { showReport(report); });
}

void RecordsView::showReport(const Result<store::CheckReport> &report)
{
    m_check->setEnabled(true);
    m_cancel->hide();
    m_progress->hide();
    if (!report) {
        m_report->setText(report.error().message.inWords());
        return;
    }
    if (report->isSound()) {
        m_report->setText(
            tr("Everything is sound: %n journal entry(ies), every chain, every file.", nullptr, int(report->entries)));
        return;
    }
    QStringList lines{tr("Not everything is sound. Nothing was changed. Make no further entries, keep this computer as "
                         "it is, and ask for help; the last backup and the province hold what is missing.")};
    if (!report->databaseSound)
        lines.append(report->databaseFault);
    for (const QString &chain : report->brokenChains)
        lines.append(tr("Chain broken: %1").arg(chain));
    for (const QString &blob : report->missingBlobs)
        lines.append(tr("File missing: %1").arg(blob));
    for (const QString &blob : report->damagedBlobs)
        lines.append(tr("File altered: %1").arg(blob));
    m_report->setText(lines.join(u'\n'));
}

} // namespace qilian::ui
