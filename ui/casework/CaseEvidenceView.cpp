#include "ui/casework/CaseEvidenceView.h"

#include "core/evidence/EvidenceKind.h"
#include "core/evidence/EvidenceList.h"
#include "core/evidence/Import.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Picture.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 20;
constexpr QSize kThumbnail{56, 42};
constexpr int kProves = 4;

QString kindName(const QString &id)
{
    const evidence::EvidenceKind *kind = evidence::EvidenceKinds::shipped().find(id);
    return kind ? kind->name : id;
}

} // namespace

CaseEvidenceView::CaseEvidenceView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_list(new QTreeWidget)
    , m_hint(mutedLabel(tr("Drop photos and files here: they are taken in and put on the case.")))
    , m_existing(
          new PickField([this](const QString &typed, const PickField::Deliver &deliver) { look(typed, deliver); }))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    m_existing->setAccessibleName(tr("Put evidence on the case that is there already"));
    m_existing->setPlaceholderText(tr("Evidence taken before: title, place or file name"));
    row->addWidget(m_existing, 1);
    auto *add = new QPushButton(tr("Take in files…"));
    add->setObjectName(QStringLiteral("takeIn"));
    row->addWidget(add);
    layout->addLayout(row);
    m_list->setObjectName(QStringLiteral("caseEvidence"));
    m_list->setAccessibleName(tr("Evidence of the case"));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Taken"), tr("By"), tr("What it proves")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize(kThumbnail);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->resizeSection(0, 220);
    m_list->header()->resizeSection(1, 80);
    m_list->header()->resizeSection(2, 130);
    m_list->header()->resizeSection(3, 80);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(add, &QPushButton::clicked, this, [this] {
        askForFiles(this, {tr("Take in files as evidence"), {}, {}}, [this, id = m_id](const QStringList &files) {
            if (id == m_id) // another case may stand here by now
                takeIn(files);
        });
    });
    connect(m_existing, &PickField::changed, this, [this] {
        const auto picked = Id<evidence::EvidenceItem>::parse(m_existing->picked());
        if (!picked)
            return;
        m_existing->clear();
        link(*picked, {}, tr("The evidence is on the case."));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &CaseEvidenceView::openCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &CaseEvidenceView::edited);
    auto *write = new QAction(tr("Write what it proves"), this);
    write->setShortcut(QKeySequence(Qt::Key_F2));
    write->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(write, &QAction::triggered, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem(), kProves);
    });
    addAction(write);
}

void CaseEvidenceView::fill(const ShownCase &shown)
{
    const bool same = m_id == shown.file.one.id;
    if (same && m_evidence.size() == shown.file.evidence.size() && m_proves == shown.file.proves)
        return; // evidence is never changed: the same pieces with the same words are the same list
    const int row = same && m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_id = shown.file.one.id;
    m_evidence = shown.file.evidence;
    m_proves = shown.file.proves;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QIcon paper = icon(QStringLiteral("evidence"), &Theme::muted);
    for (const evidence::EvidenceItem &item : m_evidence) {
        const auto proves = m_proves.find(item.id.uuid());
        auto *line = new QTreeWidgetItem(m_list,
            {item.title, kindName(item.kind), minuteText(item.takenAt.isValid() ? item.takenAt : item.collectedAt),
                item.collectedBy, proves == m_proves.end() ? QString() : proves->second});
        line->setFlags(line->flags() | Qt::ItemIsEditable);
        line->setIcon(0, paper);
        line->setToolTip(0, item.title);
        line->setToolTip(kProves, line->text(kProves));
        line->setData(0, Qt::UserRole, item.digest);
        line->setSizeHint(0, QSize(0, kThumbnail.height() + measure::kGap));
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    readPictures();
}

void CaseEvidenceView::readPictures()
{
    QStringList wanted;
    for (const evidence::EvidenceItem &item : m_evidence) {
        if (item.mediaType.startsWith(QLatin1String("image/")) && !m_pictures.contains(item.digest))
            wanted.append(item.digest);
    }
    shell().background().read(
        this,
        [wanted, space = kThumbnail * devicePixelRatioF(), &blobs = shell().background().workspace().blobs()](
            const store::Reader &) {
            std::map<QString, QImage> out;
            for (const QString &digest : wanted) {
                if (const auto path = blobs.path(digest))
                    out[digest] = pictureIn(*path, space);
            }
            return out;
        },
        [this](const std::map<QString, QImage> &read) {
            m_pictures.insert(read.begin(), read.end());
            const QSignalBlocker quiet(m_list);
            for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
                const auto picture = m_pictures.find(m_list->topLevelItem(i)->data(0, Qt::UserRole).toString());
                if (picture == m_pictures.end() || picture->second.isNull())
                    continue;
                QPixmap pixmap = QPixmap::fromImage(picture->second);
                pixmap.setDevicePixelRatio(devicePixelRatioF());
                m_list->topLevelItem(i)->setIcon(0, pixmap);
            }
        });
}

void CaseEvidenceView::look(const QString &typed, const PickField::Deliver &deliver)
{
    shell().background().read(
        m_existing, [typed](const store::Reader &reader) { return evidence::findEvidence(reader, typed, kFound); },
        [this, deliver](const Result<std::vector<evidence::EvidenceRow>> &rows) {
            std::vector<PickField::Choice> choices;
            for (const evidence::EvidenceRow &row : rows.value_or({})) {
                const bool here = std::any_of(m_evidence.begin(), m_evidence.end(),
                    [&row](const evidence::EvidenceItem &item) { return item.id == row.id; });
                if (!here)
                    choices.push_back(
                        {row.id.text(), QStringLiteral("%1 · %2").arg(row.title, minuteText(row.collectedAt))});
            }
            deliver(choices);
        });
}

void CaseEvidenceView::link(const Id<evidence::EvidenceItem> &item, const QString &proves, const QString &success)
{
    write([id = m_id, item, proves](store::Workspace &workspace,
              const store::Actor &by) { return casework::linkEvidence(workspace, by, id, {item}, proves); },
        success);
}

void CaseEvidenceView::takeIn(const QStringList &files)
{
    evidence::ImportContext context;
    context.subject = casework::Case::description().ref(m_id);
    context.collectedBy = shell().officerName();
    emit done(tr("Taking in %n file(s)… You can go on meanwhile.", nullptr, int(files.size())));
    shell().background().longWork(
        this,
        [context, files, by = actor()](
            store::Workspace &workspace) { return evidence::importFiles(workspace, by, context, files); },
        [this](const evidence::ImportReport &report) {
            QStringList words;
            if (report.added())
                words.append(tr("%n file(s) taken in and put on the case.", nullptr, report.added()));
            if (report.duplicates())
                words.append(tr("%n were on the case already.", nullptr, report.duplicates()));
            for (const evidence::ImportedFile &file : report.files) {
                if (file.fault)
                    words.append(file.fault->message.inWords());
            }
            if (report.faults())
                emit failed(words.join(u'\n'));
            else
                emit done(words.join(u'\n'));
        });
}

void CaseEvidenceView::openCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0)
        shell().open(record::refTo(m_evidence[std::size_t(row)]));
}

void CaseEvidenceView::edited(QTreeWidgetItem *item, int column)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (column != kProves || row < 0)
        return;
    const QString words = item->text(kProves).trimmed();
    const Id<evidence::EvidenceItem> &id = m_evidence[std::size_t(row)].id;
    const auto before = m_proves.find(id.uuid());
    const QString noted = before == m_proves.end() ? QString() : before->second;
    if (words.isEmpty())
        item->setText(kProves, noted); // what was noted is corrected by other words, not by none
    else if (words != noted)
        link(id, words, tr("What it proves is noted."));
}

void CaseEvidenceView::focusFirst()
{
    m_list->topLevelItemCount() > 0 ? m_list->setFocus(Qt::OtherFocusReason)
                                    : m_existing->setFocus(Qt::OtherFocusReason);
}

void CaseEvidenceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_id.isNull() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CaseEvidenceView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeIn(localFiles(event->mimeData()));
}

} // namespace qilian::ui
