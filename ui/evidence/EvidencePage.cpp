#include "ui/evidence/EvidencePage.h"

#include "core/evidence/Custody.h"
#include "core/evidence/EvidenceKind.h"
#include "core/evidence/EvidenceList.h"
#include "core/evidence/Import.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Picture.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kPageRows = 200;
constexpr int kFound = 500;
constexpr QSize kPicture{480, 260};

QString kindName(const QString &id)
{
    const evidence::EvidenceKind *kind = evidence::EvidenceKinds::shipped().find(id);
    return kind ? kind->name : id;
}

QString position(const evidence::EvidenceItem &item)
{
    if (!item.latitudeE6 || !item.longitudeE6)
        return {};
    const auto degrees = [](qint64 e6) { return QString::number(double(e6) / 1e6, 'f', 5); };
    return QStringLiteral("%1, %2").arg(degrees(*item.latitudeE6), degrees(*item.longitudeE6));
}

TablePage pageOf(const std::vector<evidence::EvidenceRow> &rows, const std::optional<evidence::EvidenceCursor> &next)
{
    TablePage page;
    for (const evidence::EvidenceRow &row : rows)
        page.rows.push_back({evidence::EvidenceItem::description().ref(row.id),
            {row.title, kindName(row.kind), minuteText(row.takenAt.isValid() ? row.takenAt : row.collectedAt),
                row.collectedBy}});
    if (next)
        page.next = {next->collectedAt, next->id.text()};
    return page;
}

} // namespace

EvidencePage::EvidencePage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_text(new QLineEdit(this))
    , m_model(new PagedModel(
          {{tr("Name"), 250, false, true}, {tr("Kind"), 110}, {tr("Taken"), 140}, {tr("By"), 190}}, this))
    , m_table(new RecordTable(m_model, this))
    , m_none(mutedLabel(tr("Choose a piece of evidence to see where it comes from.")))
    , m_card(new QWidget)
    , m_title(titleLabel({}))
    , m_kind(new Chip)
    , m_facts(new FactGrid)
    , m_doubts(new QLabel)
    , m_picture(new QLabel)
    , m_custody(new QTreeWidget)
{
    setAcceptDrops(true);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setPlaceholderText(tr("Title, place, note or file name"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(280);
    addFilter(m_text);
    auto *add = new QAction(icon(QStringLiteral("add"), &Theme::onAccent), tr("Take in files…"), this);
    add->setShortcut(QKeySequence::New);
    connect(add, &QAction::triggered, this, [this] {
        askForFiles(
            this, {tr("Take in files as evidence"), {}, {}}, [this](const QStringList &files) { takeIn(files); });
    });
    addPageAction(add, true);
    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);
    m_table->setObjectName(QStringLiteral("evidence"));
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setEmptyState(
        tr("No evidence here. Drop photos and files on this page, or take them in at an inspection."));
    m_split = new ListDetail(m_table, makeDetail(), this);
    setContent(m_split);

    connect(m_text, &QLineEdit::textChanged, this, &EvidencePage::search);
    connect(m_table, &RecordTable::chosen, this, &EvidencePage::show);
    connect(m_table, &RecordTable::opened, this, [this](const record::Ref &ref) {
        show(ref);
        m_split->showDetail();
    });
    connect(m_model, &PagedModel::failed, this,
        [this](const Message &message) { notice()->show(Notice::Tone::Danger, message.inWords()); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(evidence::EvidenceItem::description().kind().name))
            m_model->refresh();
        if (!m_shownId.isNull() && touched.touches(evidence::CustodyEvent::description().kind().name))
            show(evidence::EvidenceItem::description().ref(m_shownId));
    });
    search();
}

QWidget *EvidencePage::makeDetail()
{
    auto *detail = new QFrame;
    setRole(detail, "card");
    auto *outer = new QVBoxLayout(detail);
    outer->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kPadding);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title, 1);
    head->addWidget(m_kind, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_picture->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_picture);
    layout->addWidget(m_facts);
    setRole(m_doubts, "error");
    m_doubts->setWordWrap(true);
    layout->addWidget(m_doubts);
    auto *custodyHead = new QHBoxLayout;
    custodyHead->addWidget(sectionLabel(tr("Custody")), 1);
    auto *check = new QPushButton(tr("Check that it is unaltered"));
    connect(check, &QPushButton::clicked, this, &EvidencePage::verify);
    custodyHead->addWidget(check);
    layout->addLayout(custodyHead);
    m_custody->setAccessibleName(tr("Custody"));
    m_custody->setHeaderLabels({tr("When"), tr("What"), tr("From, to"), tr("State")});
    m_custody->setRootIsDecorated(false);
    m_custody->header()->resizeSection(0, 140);
    m_custody->setMinimumHeight(140);
    layout->addWidget(m_custody, 1);
    m_card->hide();
    m_none->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_none, 1);
    outer->addWidget(m_card, 1);
    return detail;
}

void EvidencePage::search()
{
    const QString typed = m_text->text().trimmed();
    m_model->ask([this, typed](const QVariantList &after, const PagedModel::Deliver &deliver) {
        m_shell.background().read(
            m_model,
            [typed, after](const store::Reader &reader) -> Result<TablePage> {
                if (!typed.isEmpty()) {
                    const auto found = evidence::findEvidence(reader, typed, kFound);
                    return found ? Result<TablePage>(pageOf(*found, std::nullopt)) : found.error();
                }
                std::optional<evidence::EvidenceCursor> cursor;
                if (!after.isEmpty())
                    cursor = evidence::EvidenceCursor{after[0].toDateTime(),
                        Id<evidence::EvidenceItem>::parse(after[1].toString()).value_or(Id<evidence::EvidenceItem>())};
                const auto page = evidence::evidencePage(reader, {}, cursor, kPageRows);
                return page ? Result<TablePage>(pageOf(page->rows, page->next)) : page.error();
            },
            deliver);
    });
}

void EvidencePage::open(const record::Ref &ref)
{
    m_text->clear();
    m_table->select(ref);
    show(ref);
    m_split->showDetail();
}

void EvidencePage::show(const record::Ref &ref)
{
    m_shownId = Id<evidence::EvidenceItem>(ref.id);
    m_shell.background().read(
        this,
        [id = m_shownId, &blobs = m_shell.background().workspace().blobs()](
            const store::Reader &reader) -> Result<Shown> {
            auto item = reader.get(id);
            if (!item)
                return item.error();
            auto custody = evidence::custodyOf(reader, id);
            if (!custody)
                return custody.error();
            Shown shown{std::move(*item), std::move(*custody), {}, {}};
            shown.missing = !shown.item.digest.isEmpty() && !blobs.size(shown.item.digest);
            shown.contradictions = evidence::contradictionsOf(shown.item, {});
            if (shown.item.mediaType.startsWith(QLatin1String("image/"))) {
                if (const auto path = blobs.path(shown.item.digest))
                    shown.picture = pictureIn(*path, kPicture * 2);
            }
            return shown;
        },
        [this, asked = m_shownId](const Result<Shown> &shown) {
            if (asked != m_shownId)
                return;
            if (shown)
                fill(*shown);
            else
                notice()->show(Notice::Tone::Danger, shown.error().message.inWords());
        });
}

void EvidencePage::fill(const Shown &shown)
{
    const evidence::EvidenceItem &item = shown.item;
    m_title->setText(item.title);
    m_kind->set(kindName(item.kind), Chip::Tone::Accent);
    m_picture->setVisible(!shown.picture.isNull());
    if (!shown.picture.isNull()) {
        QPixmap picture = QPixmap::fromImage(
            shown.picture.scaled(kPicture * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(picture);
        m_picture->setAccessibleName(item.title);
    }
    m_facts->clear();
    m_facts->add(tr("Taken in"), minuteText(item.collectedAt));
    m_facts->add(tr("Taken by"), item.collectedBy);
    m_facts->add(tr("By the camera's clock"), minuteText(item.takenAt));
    m_facts->add(tr("Position"), position(item));
    m_facts->add(tr("Device"), item.device);
    m_facts->add(tr("Place"), item.place);
    m_facts->add(tr("Size"), item.digest.isEmpty() ? QString() : sizeText(item.size));
    m_facts->add(tr("Type"), item.mediaType);
    m_facts->addWide(tr("File name where it came from"), item.fileName);
    m_facts->addWide(QStringLiteral("SHA-256"), item.digest);
    m_facts->addWide(tr("Note"), item.note);
    QStringList doubts;
    if (shown.missing)
        doubts.append(tr("The file was recorded on another computer and is not here yet. It comes with an exchange."));
    for (const evidence::Contradiction &doubt : shown.contradictions)
        doubts.append(doubt.words.inWords());
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
    m_custody->clear();
    for (const evidence::CustodyEvent &event : shown.custody) {
        const evidence::CustodyStep *step = evidence::EvidenceKinds::shipped().custodyStep(event.event);
        QStringList hands{event.from, event.to};
        hands.removeAll(QString());
        auto *row = new QTreeWidgetItem(m_custody,
            {minuteText(event.at), step ? step->name : event.event, hands.join(QStringLiteral(" → ")), event.state});
        row->setToolTip(3, event.state);
    }
    m_none->hide();
    m_card->show();
}

void EvidencePage::takeIn(const QStringList &files)
{
    evidence::ImportContext context;
    context.collectedBy = m_shell.officerName();
    notice()->show(
        Notice::Tone::Info, tr("Taking in %n file(s)… You can go on meanwhile.", nullptr, int(files.size())));
    m_shell.background().longWork(
        this,
        [context, files, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return evidence::importFiles(workspace, actor, context, files); },
        [this](const evidence::ImportReport &report) {
            QStringList words;
            if (report.added())
                words.append(tr("%n file(s) taken in.", nullptr, report.added()));
            if (report.duplicates())
                words.append(tr("%n were evidence already.", nullptr, report.duplicates()));
            for (const evidence::ImportedFile &file : report.files) {
                if (file.fault)
                    words.append(file.fault->message.inWords());
            }
            notice()->show(report.faults() ? Notice::Tone::Warn : Notice::Tone::Ok, words.join(u'\n'));
        });
}

void EvidencePage::verify()
{
    m_shell.background().write(
        this,
        [id = m_shownId, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return evidence::verifyStored(workspace, actor, id); },
        [this](const Result<void> &same) {
            if (same)
                notice()->show(
                    Notice::Tone::Ok, tr("It is what was taken in. The check is noted in the chain of custody."));
            else
                notice()->show(Notice::Tone::Danger, same.error().message.inWords());
        });
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeIn(localFiles(event->mimeData()));
}

} // namespace qilian::ui
