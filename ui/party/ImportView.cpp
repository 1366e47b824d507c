#include "ui/party/ImportView.h"

#include "core/sheet/CsvWriter.h"
#include "core/store/UnitOfWork.h"
#include "ui/party/ImportTables.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace qilian::ui {

using party::EnterpriseImport;
using party::ImportRow;

/// A file as it was read, with what its sheets seem to be.
struct ImportView::File {
    QString path;
    sheet::Workbook book;
    party::RememberedHeadings remembered;
    std::vector<party::ColumnMapping> guesses; ///< one a sheet
};

namespace {

constexpr int kHeadingRows = 10;
constexpr int kHeadingLength = 40;
constexpr int kChoiceWidth = 240;

} // namespace

ImportView::ImportView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_title(titleLabel(tr("Import enterprises")))
    , m_sheetLabel(mutedLabel(tr("Sheet")))
    , m_sheets(new QComboBox)
    , m_headingRow(new QComboBox)
    , m_columns(new ImportColumns)
    , m_preview(new ImportPreview)
    , m_busy(new QProgressBar)
    , m_good(new QLabel)
    , m_faulty(new QLabel)
    , m_more(mutedLabel({}))
    , m_update(new QCheckBox(tr("Update enterprises that are here already")))
    , m_run(new QPushButton(tr("Import")))
    , m_save(new QPushButton(tr("Save faulty rows…")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame;
    setRole(card, "card");
    layout->addWidget(card);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    inner->setSpacing(measure::kPadding);
    inner->addWidget(makeHead());
    inner->addWidget(makeTables(), 1);
    inner->addWidget(makeFoot());

    auto *finish = new QAction(tr("Import"), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    auto *leave = new QAction(tr("Cancel"), this);
    leave->setShortcut(Qt::Key_Escape);
    for (QAction *action : {finish, leave}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(finish, &QAction::triggered, this, &ImportView::run);
    connect(leave, &QAction::triggered, this, &ImportView::cancel);
    connect(m_run, &QPushButton::clicked, this, &ImportView::run);
    connect(m_save, &QPushButton::clicked, this, &ImportView::saveFaulty);
    connect(m_cancel, &QPushButton::clicked, this, &ImportView::cancel);
    connect(m_update, &QCheckBox::toggled, this, &ImportView::showCounts);
    connect(m_columns, &ImportColumns::changed, this, [this](const party::ColumnMapping &mapping) {
        m_mapping = mapping;
        prepare();
    });
    connect(m_sheets, &QComboBox::activated, this, &ImportView::chooseSheet);
    connect(m_headingRow, &QComboBox::activated, this, &ImportView::chooseHeadingRow);
    showCounts();
}

ImportView::~ImportView()
{
    m_stop.request_stop();
}

QWidget *ImportView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *headingLabel = mutedLabel(tr("Row of the headings"));
    m_sheetLabel->setWordWrap(false);
    headingLabel->setWordWrap(false);
    m_sheetLabel->setBuddy(m_sheets);
    headingLabel->setBuddy(m_headingRow);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setFixedWidth(kChoiceWidth);
    m_headingRow->setFixedWidth(kChoiceWidth);
    m_headingRow->setAccessibleName(tr("Row of the headings"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_sheetLabel);
    layout->addWidget(m_sheets);
    layout->addWidget(headingLabel);
    layout->addWidget(m_headingRow);
    return head;
}

QWidget *ImportView::makeTables()
{
    auto *both = new QSplitter(Qt::Horizontal);
    both->setHandleWidth(measure::kPadding);
    both->setChildrenCollapsible(false);
    both->addWidget(m_columns);
    both->addWidget(m_preview);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    return both;
}

QWidget *ImportView::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(measure::kGrid);
    m_busy->setAccessibleName(tr("Reading the rows"));
    setRole(m_faulty, "error");
    m_faulty->setObjectName(QStringLiteral("importFaulty"));
    m_good->setObjectName(QStringLiteral("importGood"));
    auto *counts = new QHBoxLayout;
    counts->setSpacing(measure::kGap);
    counts->addWidget(m_good);
    counts->addWidget(m_faulty);
    counts->addWidget(m_more, 1);
    counts->addWidget(m_update);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::kGap);
    m_run->setProperty("primary", true);
    m_run->setObjectName(QStringLiteral("importRun"));
    m_run->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_save->setObjectName(QStringLiteral("importSaveFaulty"));
    m_save->setToolTip(tr("As a table with the reason before each row, to be put right and imported again"));
    m_cancel->setToolTip(QStringLiteral("Esc"));
    m_update->setChecked(true);
    buttons->addWidget(m_run);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    layout->addWidget(m_busy);
    layout->addLayout(counts);
    layout->addLayout(buttons);
    return foot;
}

bool ImportView::takes(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    return suffix.compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0
        || suffix.compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
}

void ImportView::load(const QString &path)
{
    stop();
    m_title->setText(tr("Import enterprises from %1").arg(QFileInfo(path).fileName()));
    m_busy->show();
    m_good->setText(tr("Reading the file…"));
    using Loaded = Result<std::shared_ptr<const File>>;
    m_shell.background().read(
        this,
        [path, &workspace = std::as_const(m_shell.background().workspace())](const store::Reader &) -> Loaded {
            auto book = sheet::readWorkbook(path);
            if (!book)
                return book.error();
            auto file = std::make_shared<File>();
            file->path = path;
            file->book = std::move(*book);
            file->remembered = party::rememberedHeadings(workspace);
            for (const sheet::Sheet &each : file->book.sheets)
                file->guesses.push_back(party::guessColumns(each, file->remembered));
            return std::shared_ptr<const File>(std::move(file));
        },
        [this, token = m_stop.get_token()](const Loaded &file) {
            if (token.stop_requested())
                return;
            if (file) {
                takeFile(*file);
                return;
            }
            stop();
            emit unreadable(file.error().message.inWords());
        });
}

void ImportView::takeFile(std::shared_ptr<const File> file)
{
    const auto hasRows = [](const sheet::Sheet &each) { return !each.rows.empty(); };
    const auto &sheets = file->book.sheets;
    auto at =
        std::find_if(file->guesses.begin(), file->guesses.end(), [](const auto &guess) { return guess.isUsable(); });
    int index = int(at - file->guesses.begin());
    if (at == file->guesses.end()) {
        const auto first = std::find_if(sheets.begin(), sheets.end(), hasRows);
        if (first == sheets.end()) {
            stop();
            emit unreadable(tr("The file holds no rows. Choose the file with the list of the enterprises."));
            return;
        }
        index = int(first - sheets.begin());
    }
    m_file = std::move(file);
    m_sheets->clear();
    for (const sheet::Sheet &each : m_file->book.sheets)
        m_sheets->addItem(each.name);
    m_sheets->setCurrentIndex(index);
    m_sheets->setVisible(sheets.size() > 1);
    m_sheetLabel->setVisible(sheets.size() > 1);
    chooseSheet(index);
    m_columns->setFocus(Qt::OtherFocusReason);
    emit ready();
}

const sheet::Sheet &ImportView::sheet() const
{
    return m_file->book.sheets[std::size_t(m_sheet)];
}

void ImportView::chooseSheet(int index)
{
    m_sheet = index;
    m_mapping = m_file->guesses[std::size_t(index)];
    if (m_mapping.headingRow < 0 && !sheet().rows.empty())
        m_mapping.headingRow = 0;
    m_headingRow->clear();
    for (int i = 0; i < std::min(kHeadingRows, int(sheet().rows.size())); ++i) {
        const sheet::Row &row = sheet().rows[std::size_t(i)];
        const QString cells = row.cells.join(u' ').simplified();
        m_headingRow->addItem(tr("%1: %2")
                                  .arg(row.number)
                                  .arg(cells.size() > kHeadingLength ? cells.left(kHeadingLength) + u'…' : cells));
    }
    m_headingRow->setCurrentIndex(m_mapping.headingRow);
    m_columns->fill(sheet(), m_mapping);
    prepare();
}

void ImportView::chooseHeadingRow(int row)
{
    const sheet::Sheet alone{{}, {sheet().rows[std::size_t(row)]}};
    m_mapping.columns = party::guessColumns(alone, m_file->remembered).columns;
    m_mapping.headingRow = row;
    m_columns->fill(sheet(), m_mapping);
    prepare();
}

void ImportView::prepare()
{
    using Prepared = Result<std::shared_ptr<const EnterpriseImport>>;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_import.reset();
    m_busy->show();
    showCounts();
    m_shell.background().read(
        this,
        [file = m_file, index = std::size_t(m_sheet), mapping = m_mapping, token = m_stop.get_token(),
            &workspace = std::as_const(m_shell.background().workspace())](const store::Reader &) -> Prepared {
            auto import = EnterpriseImport::prepare(workspace, file->book.sheets[index], mapping, token);
            if (!import)
                return import.error();
            return std::make_shared<const EnterpriseImport>(std::move(*import));
        },
        [this, token = m_stop.get_token()](const Prepared &import) {
            if (token.stop_requested())
                return;
            m_busy->hide();
            m_import = import ? *import : nullptr;
            m_preview->fill(m_import, m_mapping);
            showCounts();
            if (!import)
                m_faulty->setText(import.error().message.inWords());
        });
}

int ImportView::importable() const
{
    if (!m_import)
        return 0;
    return m_import->count(ImportRow::State::New)
        + (m_update->isChecked() ? m_import->count(ImportRow::State::Changed) : 0);
}

void ImportView::showCounts()
{
    const int all = m_import ? int(m_import->rows().size()) : 0;
    const int faulty = m_import ? m_import->count(ImportRow::State::Faulty) : 0;
    const int take = importable();
    const QString good = take > 0 ? tr("%1 rows good") : tr("%1 rows good, with nothing to change here");
    m_good->setText(m_import ? good.arg(all - faulty) : QString());
    m_faulty->setText(faulty > 0 ? tr("%1 with faults").arg(faulty) : QString());
    m_more->setText(all > ImportPreview::kShown
            ? tr("%1 rows are shown, those with faults first").arg(ImportPreview::kShown)
            : QString());
    m_run->setText(take > 0 ? tr("Import %1 rows").arg(take) : tr("Import"));
    m_run->setEnabled(take > 0 && !m_writing);
    m_save->setEnabled(faulty > 0);
    m_cancel->setEnabled(!m_writing);
    m_update->setEnabled(!m_writing);
    for (QWidget *choice :
        {static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_sheets), static_cast<QWidget *>(m_headingRow)})
        choice->setEnabled(!m_writing);
}

void ImportView::run()
{
    if (!m_run->isEnabled())
        return;
    m_writing = true;
    m_busy->show();
    showCounts();
    const auto onKnown = m_update->isChecked() ? party::OnKnown::Update : party::OnKnown::Skip;
    m_shell.background().write(
        this,
        [import = m_import, file = m_file, index = std::size_t(m_sheet), mapping = m_mapping, onKnown,
            actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](store::Workspace &workspace) {
            auto report = import->run(workspace, actor, onKnown);
            if (report) // what is not remembered is guessed again
                static_cast<void>(party::rememberHeadings(workspace, file->book.sheets[index], mapping));
            return report;
        },
        [this](const Result<party::EnterpriseImportReport> &report) {
            m_writing = false;
            m_busy->hide();
            showCounts();
            if (!report) {
                emit failed(report.error().message.inWords());
                if (report.error().code == Error::Code::Conflict)
                    prepare();
                return;
            }
            const int imported = report->added + report->updated;
            const QString words = report->faulty == 0
                ? tr("%1 enterprises imported.").arg(imported)
                : tr("%1 enterprises imported, %2 rows with faults left out.").arg(imported).arg(report->faulty);
            stop();
            emit finished(words);
        });
}

void ImportView::saveFaulty()
{
    if (!m_import)
        return;
    const QFileInfo from(m_file->path);
    askWhereToSave(this, {tr("Save faulty rows"), {tr("Table (*.csv)")}, from.absolutePath()},
        tr("%1 - faulty rows.csv").arg(from.completeBaseName()), QStringLiteral("csv"),
        [this, import = m_import](const QString &path) {
            m_shell.background().read(
                this, [import, path](const store::Reader &) { return sheet::writeCsv(path, import->faultyRows()); },
                [this, path](const Result<void> &saved) {
                    if (saved)
                        emit told(tr("The faulty rows are in %1.").arg(QFileInfo(path).fileName()));
                    else
                        emit failed(saved.error().message.inWords());
                });
        });
}

void ImportView::cancel()
{
    if (m_writing)
        return;
    stop();
    emit cancelled();
}

void ImportView::stop()
{
    if (m_writing)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_import.reset();
    m_file.reset();
    m_mapping = {};
    m_sheets->clear();
    m_headingRow->clear();
    m_columns->fill({}, {});
    m_busy->hide();
    m_preview->fill(nullptr, {});
    showCounts();
}

} // namespace qilian::ui
