#include "ui/casework/HistoryView.h"

#include "core/base/WriteWhole.h"
#include "core/binder/Catalogue.h"
#include "core/overview/CaseEvents.h"
#include "ui/casework/TypedLine.h"
#include "ui/print/JournalSheets.h"
#include "ui/print/Pdf.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kPage = 60; // rows
constexpr qsizetype kShort = 12; // digits of a digest in a row
constexpr qsizetype kDigestCell = 5; // beside the columns: the whole digest

using overview::ChainLink;

QString linkWords(ChainLink link)
{
    switch (link) {
    case ChainLink::First:
        return HistoryView::tr("Begins its chain");
    case ChainLink::Linked:
        return HistoryView::tr("Linked");
    case ChainLink::Open:
        return HistoryView::tr("The one before is not on this computer");
    case ChainLink::Broken:
        return HistoryView::tr("Does not follow the one before");
    case ChainLink::Altered:
        return HistoryView::tr("Altered");
    }
    Q_UNREACHABLE();
}

TableRow rowOf(const overview::JournalLine &line)
{
    const QString digest = QString::fromLatin1(line.change.hash);
    QStringList fields;
    for (const overview::FieldChange &change : line.changes)
        fields.append(change.field);
    const QString what = line.change.reason.isEmpty() ? fields.join(u'、') : line.change.reason;
    return {line.ref,
        {minuteText(line.at), line.who, line.about, line.link == ChainLink::Altered ? linkWords(line.link) : what,
            digest.left(kShort), digest}};
}

} // namespace

HistoryView::HistoryView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_stack(new QStackedWidget)
    , m_events(new PagedModel({{tr("When"), 140}, {tr("What happened"), 420, false, true}, {tr("Who"), 100}}, this))
    , m_timeline(new RecordTable(m_events, this))
    , m_entries(new PagedModel({{tr("When"), 140}, {tr("Who"), 85}, {tr("Record"), 200, false, true}, {tr("What"), 130},
                                   {tr("Digest"), 115}},
          this))
    , m_record(new RecordTable(m_entries, this))
    , m_who(new ChoiceBox)
    , m_kind(new ChoiceBox)
    , m_from(new TypedLine(TypedLine::Kind::Day))
    , m_until(new TypedLine(TypedLine::Kind::Day))
    , m_text(new QLineEdit)
    , m_changes(new QTreeWidget)
    , m_digest(new QLabel)
    , m_copy(new QPushButton(tr("Copy the digest")))
    , m_pdf(new QPushButton(tr("Save as PDF…")))
    , m_notice(new Notice)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    auto *faces = new QActionGroup(this);
    for (const auto &[which, words, name, key] : {std::tuple(0, tr("Timeline"), "timelineFace", Qt::ALT | Qt::Key_1),
             std::tuple(1, tr("Full record"), "recordFace", Qt::ALT | Qt::Key_2)}) {
        auto *action = new QAction(words, this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(true);
        action->setChecked(which == 0);
        action->setToolTip(QStringLiteral("%1  %2").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
        faces->addAction(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, at = which] { face(at); });
        auto *button = new QToolButton;
        setRole(button, "viewButton");
        button->setObjectName(QString::fromLatin1(name));
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_pdf);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    m_stack->addWidget(makeTimeline());
    m_stack->addWidget(makeRecord());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_timeline);
    face(0);
    connect(m_copy, &QPushButton::clicked, this, &HistoryView::copyDigest);
    connect(m_pdf, &QPushButton::clicked, this, &HistoryView::savePdf);
    for (RecordTable *table : {m_timeline, m_record})
        connect(table, &RecordTable::opened, this, &HistoryView::opened);
    for (PagedModel *model : {m_events, m_entries})
        connect(model, &PagedModel::failed, this, [this](const Message &message) { emit failed(message.inWords()); });
}

QWidget *HistoryView::makeTimeline()
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setEmptyState(tr("Nothing has happened yet."));
    return m_timeline;
}

QWidget *HistoryView::makeRecord()
{
    m_record->setObjectName(QStringLiteral("fullRecord"));
    m_record->setAccessibleName(tr("Full record"));
    m_record->setEmptyState(tr("No entry fits what is looked for."));
    m_changes->setObjectName(QStringLiteral("entryChanges"));
    m_changes->setAccessibleName(tr("What the entry changed"));
    m_changes->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->setRootIsDecorated(false);
    m_changes->setTextElideMode(Qt::ElideRight);
    m_changes->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setAccessibleName(tr("Digest and chain"));
    m_digest->setWordWrap(true);
    const auto act = [this](const QString &words, const QKeySequence &key, QPushButton *button, auto what) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, what);
        m_record->addAction(action);
        button->setToolTip(QStringLiteral("%1  %2").arg(words, key.toString(QKeySequence::NativeText)));
    };
    act(m_copy->text(), Qt::CTRL | Qt::SHIFT | Qt::Key_C, m_copy, &HistoryView::copyDigest);
    act(m_pdf->text(), Qt::CTRL | Qt::SHIFT | Qt::Key_S, m_pdf, &HistoryView::savePdf);

    auto *below = new QWidget;
    auto *inside = new QVBoxLayout(below);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(measure::kGrid);
    inside->addWidget(m_digest);
    inside->addWidget(m_changes, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_record);
    split->addWidget(below);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(makeFilters());
    layout->addWidget(split, 1);
    connect(m_record, &RecordTable::chosen, this, &HistoryView::showLine);
    connect(m_record->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showLine);
    return out;
}

QWidget *HistoryView::makeFilters()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    m_text->setObjectName(QStringLiteral("recordWords"));
    m_text->setPlaceholderText(tr("Words in the record"));
    m_text->setClearButtonEnabled(true);
    m_from->setPlaceholderText(tr("From day"));
    m_until->setPlaceholderText(tr("Until day"));
    const std::pair<QWidget *, QString> kNamed[] = {{m_text, tr("Words in the record")}, {m_who, tr("Person")},
        {m_kind, tr("Kind of record")}, {m_from, tr("From")}, {m_until, tr("Until")}};
    for (const auto &[widget, name] : kNamed) {
        widget->setAccessibleName(name);
        row->addWidget(widget, widget == m_text ? 2 : 1);
    }
    for (QLineEdit *line : {m_text, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_until)})
        connect(line, &QLineEdit::textChanged, this, &HistoryView::askRecord);
    for (QComboBox *box : {m_who, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryView::askRecord);
    return out;
}

void HistoryView::face(int which)
{
    m_stack->setCurrentIndex(which);
    m_copy->setVisible(which == 1);
    m_pdf->setVisible(which == 1);
    setFocusProxy(which == 0 ? m_timeline : m_record);
}

void HistoryView::fill(const ShownCase &shown)
{
    if (m_id != shown.file.one.id)
        m_notice->clear();
    m_id = shown.file.one.id;
    m_case = shown.file.one;
    const QVariant chosen = m_who->currentData();
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const access::Officer &officer : shown.officers)
        m_who->addItem(officer.name, officer.id.text());
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    ask();
}

void HistoryView::ask()
{
    fillKinds();
    askTimeline();
    askRecord();
}

void HistoryView::fillKinds()
{
    shell().background().read(
        this,
        [id = m_id](const store::Reader &reader) {
            const auto journal = overview::CaseJournal::find(reader, id);
            return journal ? journal->kinds() : QStringList();
        },
        [this, asked = m_id](const QStringList &kinds) {
            if (asked != m_id)
                return;
            const QVariant chosen = m_kind->currentData();
            const QSignalBlocker quiet(m_kind);
            m_kind->clear();
            m_kind->addItem(tr("Every kind"), QString());
            for (const QString &kind : kinds)
                m_kind->addItem(overview::kindInWords(kind), kind);
            m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
        });
}

void HistoryView::askTimeline()
{
    const auto journal = std::make_shared<overview::CaseJournal>();
    m_events->ask([this, id = m_id, journal](const QVariantList &after, const PagedModel::Deliver &deliver) {
        shell().background().read(
            m_events,
            [id, journal, after](const store::Reader &reader) -> Result<TablePage> {
                if (after.isEmpty()) {
                    auto found = overview::CaseJournal::find(reader, id);
                    if (!found)
                        return found.error();
                    *journal = std::move(*found);
                }
                const std::size_t from = after.isEmpty() ? 0 : std::size_t(after.front().toLongLong());
                const auto page = overview::caseEvents(reader, *journal, from, kPage);
                if (!page)
                    return page.error();
                TablePage out;
                for (const overview::CaseEvent &event : page->events)
                    out.rows.push_back({event.opens.isNull() ? casework::Case::description().ref(id) : event.opens,
                        {minuteText(event.at), event.words, event.who}});
                if (page->next < journal->size())
                    out.next = {qlonglong(page->next)};
                return out;
            },
            deliver);
    });
}

overview::JournalFilter HistoryView::filter() const
{
    const auto day = [](const TypedLine *line) { return QDate::fromString(line->value().toString(), Qt::ISODate); };
    return {Uuid::parse(m_who->currentData().toString()).value_or(Uuid()), m_kind->currentData().toString(),
        day(m_from), day(m_until), m_text->text().trimmed()};
}

void HistoryView::askRecord()
{
    struct Answer {
        TablePage page;
        std::vector<overview::JournalLine> lines;
    };
    m_lines.clear();
    const auto journal = std::make_shared<overview::CaseJournal>();
    m_entries->ask(
        [this, id = m_id, journal, wanted = filter()](const QVariantList &after, const PagedModel::Deliver &deliver) {
            shell().background().read(
                m_entries,
                [id, journal, wanted, after](const store::Reader &reader) -> Result<Answer> {
                    if (after.isEmpty()) {
                        auto found = overview::CaseJournal::find(reader, id);
                        if (!found)
                            return found.error();
                        *journal = std::move(*found);
                    }
                    const std::size_t from = after.isEmpty() ? 0 : std::size_t(after.front().toLongLong());
                    auto page = journal->page(reader, wanted, from, kPage);
                    if (!page)
                        return page.error();
                    Answer out;
                    for (const overview::JournalLine &line : page->lines)
                        out.page.rows.push_back(rowOf(line));
                    if (page->next < journal->size())
                        out.page.next = {qlonglong(page->next)};
                    out.lines = std::move(page->lines);
                    return out;
                },
                [this, deliver](const Result<Answer> &answer) {
                    if (!answer)
                        return deliver(answer.error());
                    for (const overview::JournalLine &line : answer->lines)
                        m_lines.insert_or_assign(QString::fromLatin1(line.change.hash), line);
                    deliver(answer->page);
                    showLine();
                });
        });
}

const overview::JournalLine *HistoryView::current() const
{
    const int row = m_record->currentIndex().row();
    if (row < 0 || row >= m_entries->rowCount())
        return nullptr;
    const auto at = m_lines.find(m_entries->row(row).cells.value(kDigestCell));
    return at == m_lines.end() ? nullptr : &at->second;
}

void HistoryView::showLine()
{
    m_changes->clear();
    const overview::JournalLine *line = current();
    m_copy->setEnabled(line);
    m_digest->clear();
    if (!line)
        return;
    m_digest->setText(tr("Digest %1 · %2 · device %3")
                          .arg(QString::fromLatin1(line->change.hash), linkWords(line->link), line->device));
    for (const overview::FieldChange &change : line->changes) {
        auto *item = new QTreeWidgetItem(m_changes, {change.field, change.before, change.after});
        for (int column = 0; column < m_changes->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
}

void HistoryView::copyDigest()
{
    const overview::JournalLine *line = current();
    if (!line)
        return;
    QApplication::clipboard()->setText(QString::fromLatin1(line->change.hash));
    emit done(tr("The digest is copied."));
}

void HistoryView::savePdf()
{
    askWhereToSave(this, {tr("Save the full record as PDF"), {QStringLiteral("PDF (*.pdf)")}, {}},
        binder::safeFileName(QStringLiteral("全过程记录_%1").arg(m_case.number)) + QStringLiteral(".pdf"),
        QStringLiteral("pdf"), [this](const QString &path) { writePdf(path); });
}

void HistoryView::writePdf(const QString &path)
{
    m_pdf->setEnabled(false);
    shell().background().longWork(
        this,
        [one = m_case, wanted = filter(), path](store::Workspace &workspace) -> Result<void> {
            const store::Reader reader = workspace.reader();
            const auto journal = overview::CaseJournal::find(reader, one.id);
            if (!journal)
                return journal.error();
            const auto all = journal->page(reader, wanted, 0, int(journal->size()));
            if (!all)
                return all.error();
            const print::PrintFonts fonts = print::PrintFonts::find();
            const auto pdf =
                print::pdfOf(print::journalPrintout(one, all->lines, workspace.clock().now(), fonts), fonts);
            return pdf ? writeWhole(path, *pdf) : pdf.error();
        },
        [this, path](const Result<void> &written) {
            m_pdf->setEnabled(true);
            if (!written)
                return m_notice->show(Notice::Tone::Danger, written.error().message.inWords());
            m_notice->show(Notice::Tone::Ok, tr("Saved as %1.").arg(path), tr("Open"),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

} // namespace qilian::ui
