#include "ui/party/PartyPage.h"

#include "core/base/AreaDivisions.h"
#include "core/party/EnterpriseList.h"
#include "ui/party/ImportView.h"
#include "ui/party/PartyAddresses.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kPageRows = 200;
constexpr int kFound = 500;

QString className(party::SupervisionClass value)
{
    switch (value) {
    case party::SupervisionClass::General:
        return PartyPage::tr("General");
    case party::SupervisionClass::Key:
        return PartyPage::tr("Key unit");
    case party::SupervisionClass::Special:
        return PartyPage::tr("Special");
    }
    Q_UNREACHABLE();
}

TablePage pageOf(const std::vector<party::EnterpriseRow> &rows, bool more)
{
    TablePage page;
    for (const party::EnterpriseRow &row : rows)
        page.rows.push_back({party::Enterprise::description().ref(row.id),
            {row.name, row.creditCode, AreaDivisions::shipped().nameOf(row.township), row.industry,
                className(row.supervisionClass)}});
    if (more)
        page.next = {rows.back().name, rows.back().id.uuid().bytes()};
    return page;
}

/// The one spreadsheet that is dragged here; empty where it is something else.
QString draggedSheet(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return ImportView::takes(path) ? path : QString();
}

} // namespace

PartyPage::PartyPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_text(new QLineEdit(this))
    , m_model(new PagedModel({{tr("Name"), 270, false, true}, {tr("Credit code"), 180}, {tr("Township"), 110},
                                 {tr("Trade"), 110}, {tr("Class"), 80}},
          this))
    , m_table(new RecordTable(m_model, this))
    , m_name(titleLabel({}))
    , m_class(new Chip)
    , m_facts(new FactGrid)
    , m_addresses(new PartyAddresses(shell))
    , m_card(new QWidget)
    , m_none(mutedLabel(tr("Choose an enterprise to see its file.")))
    , m_import(new ImportView(shell))
    , m_stack(new QStackedWidget)
{
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setPlaceholderText(tr("Name, credit code, phone or pinyin initials"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(320);
    addFilter(m_text);
    m_table->setObjectName(QStringLiteral("enterprises"));
    m_table->setAccessibleName(tr("Enterprises"));
    m_table->setEmptyState(tr("No enterprise fits. Try fewer characters or the pinyin initials."));

    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);

    auto *detail = new QFrame;
    setRole(detail, "card");
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    cardLayout->setSpacing(measure::kMargin);
    auto *head = new QHBoxLayout;
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_name, 1);
    head->addWidget(m_class, 0, Qt::AlignTop);
    cardLayout->addLayout(head);
    cardLayout->addWidget(m_facts);
    cardLayout->addWidget(m_addresses, 1);
    m_card->hide();
    m_none->setAlignment(Qt::AlignCenter);
    detailLayout->addWidget(m_none, 1);
    detailLayout->addWidget(m_card, 1);
    m_split = new ListDetail(m_table, detail, this);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_import);
    setContent(m_stack);
    makeImport();

    connect(m_text, &QLineEdit::textChanged, this, &PartyPage::search);
    connect(m_addresses, &PartyAddresses::failed, this,
        [this](const QString &words) { notice()->show(Notice::Tone::Danger, words); });
    connect(m_table, &RecordTable::chosen, this, &PartyPage::show);
    connect(m_table, &RecordTable::opened, this, [this](const record::Ref &ref) {
        show(ref);
        m_split->showDetail();
    });
    connect(m_model, &PagedModel::failed, this,
        [this](const Message &message) { notice()->show(Notice::Tone::Danger, message.inWords()); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(party::Enterprise::description().kind().name))
            m_model->refresh();
    });
    search();
}

void PartyPage::makeImport()
{
    setAcceptDrops(true);
    m_choose = new QAction(icon(QStringLiteral("import"), &Theme::text), tr("Import…"), this);
    m_choose->setObjectName(QStringLiteral("importEnterprises"));
    m_choose->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(m_choose, &QAction::triggered, this, &PartyPage::chooseImport);
    addPageAction(m_choose);
    connect(m_import, &ImportView::cancelled, this, [this] {
        notice()->clear();
        showList();
    });
    connect(m_import, &ImportView::unreadable, this, [this](const QString &words) {
        showList();
        notice()->show(Notice::Tone::Danger, words);
    });
    connect(m_import, &ImportView::failed, this,
        [this](const QString &words) { notice()->show(Notice::Tone::Danger, words); });
    connect(
        m_import, &ImportView::told, this, [this](const QString &words) { notice()->show(Notice::Tone::Ok, words); });
    connect(m_import, &ImportView::finished, this, [this](const QString &words) {
        showList();
        notice()->show(Notice::Tone::Ok, words);
    });
}

void PartyPage::chooseImport()
{
    askForFile(this, {tr("Import enterprises"), {tr("Spreadsheets (*.xlsx *.csv)"), tr("All files (*)")}, {}},
        [this](const QString &path) { importFrom(path); });
}

void PartyPage::importFrom(const QString &path)
{
    if (m_import->isWriting())
        return;
    notice()->clear();
    m_text->setEnabled(false);
    m_stack->setCurrentWidget(m_import);
    m_import->setFocus(Qt::OtherFocusReason);
    m_import->load(path);
}

void PartyPage::showList()
{
    m_text->setEnabled(true);
    m_stack->setCurrentWidget(m_split);
    m_table->setFocus(Qt::OtherFocusReason);
}

void PartyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_choose)
        m_choose->setIcon(icon(QStringLiteral("import"), &Theme::text));
}

void PartyPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_import->isWriting() && !draggedSheet(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PartyPage::dropEvent(QDropEvent *event)
{
    if (const QString path = draggedSheet(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        importFrom(path);
    }
}

void PartyPage::search()
{
    const QString typed = m_text->text().trimmed();
    m_model->ask([this, typed](const QVariantList &after, const PagedModel::Deliver &deliver) {
        m_shell.background().read(
            m_model,
            [typed, after](const store::Reader &reader) -> Result<TablePage> {
                if (!typed.isEmpty()) {
                    const auto found = party::findEnterprises(reader, typed, kFound);
                    return found ? Result<TablePage>(pageOf(*found, false)) : found.error();
                }
                party::EnterpriseCursor cursor;
                if (!after.isEmpty())
                    cursor = {after[0].toString(), Uuid::fromBytes(after[1].toByteArray()).value_or(Uuid())};
                const auto rows = party::enterprises(reader, cursor, kPageRows);
                return rows ? Result<TablePage>(pageOf(*rows, int(rows->size()) == kPageRows)) : rows.error();
            },
            deliver);
    });
}

void PartyPage::open(const record::Ref &ref)
{
    m_import->stop();
    showList();
    m_text->clear();
    m_table->select(ref);
    show(ref);
    m_split->showDetail();
}

void PartyPage::show(const record::Ref &ref)
{
    m_shell.background().read(
        this, [id = Id<party::Enterprise>(ref.id)](const store::Reader &reader) { return reader.get(id); },
        [this](const Result<party::Enterprise> &enterprise) {
            if (enterprise)
                fill(*enterprise);
            else
                notice()->show(Notice::Tone::Danger, enterprise.error().message.inWords());
        });
}

void PartyPage::fill(const party::Enterprise &enterprise)
{
    m_name->setText(enterprise.name);
    const bool key = enterprise.supervisionClass == party::SupervisionClass::Key;
    m_class->set(className(enterprise.supervisionClass), key ? Chip::Tone::Accent : Chip::Tone::Neutral);
    m_facts->clear();
    m_facts->add(tr("Credit code"), enterprise.creditCode);
    m_facts->add(tr("Legal representative"), enterprise.legalRepresentative);
    m_facts->addWide(tr("Address"), enterprise.address);
    m_facts->add(tr("Township"), AreaDivisions::shipped().nameOf(enterprise.township));
    m_facts->add(tr("Trade"), enterprise.industry);
    m_facts->add(tr("Phone"), enterprise.phone);
    m_facts->add(tr("Credit grade"), enterprise.creditGrade);
    m_facts->add(tr("Discharge permit"), enterprise.permitNumber);
    m_facts->add(tr("Permit valid until"), enterprise.permitExpiresOn.toString(Qt::ISODate));
    m_facts->addWide(tr("Note"), enterprise.note);
    m_addresses->show(record::refTo(enterprise));
    m_none->hide();
    m_card->show();
}

} // namespace qilian::ui
