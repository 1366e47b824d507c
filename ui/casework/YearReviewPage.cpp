#include "ui/casework/YearReviewPage.h"

#include "core/casework/CaseWork.h"
#include "core/casework/Procedure.h"
#include "core/review/ReviewReport.h"
#include "core/sheet/XlsxWriter.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kYears = 10; // that can be chosen, this one first

TablePage pageOf(const review::YearReview &year)
{
    TablePage out;
    const casework::Procedure &procedure = casework::procedureOn(year.on);
    for (const review::YearRow &row : year.rows) {
        out.rows.push_back({casework::Case::description().ref(row.id),
            {row.number, row.score ? row.score->text() : QStringLiteral("—"),
                row.grade ? row.grade->name.inWords() : QString(), row.vetoes.join(u' '),
                QString::number(row.faults.size()), QString::number(row.open), row.party,
                procedure.at(row.stage).name.inWords()}});
    }
    return out;
}

} // namespace

YearReviewPage::YearReviewPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_which(new QComboBox)
    , m_closed(new QCheckBox(tr("Closed and archived only")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_sum(new QLabel)
    , m_model(new PagedModel({{tr("Number"), 150}, {tr("Score"), 62, true}, {tr("Grade"), 70}, {tr("Vetoes"), 110},
                                 {tr("Other faults"), 104, true}, {tr("Open"), 66, true},
                                 {tr("Party"), 160, false, true}, {tr("Stage"), 108}},
          this))
    , m_table(new RecordTable(m_model))
    , m_faults(new QTreeWidget)
{
    setObjectName(QStringLiteral("yearReview"));
    auto *back = new QAction(icon(QStringLiteral("back"), &Theme::text), tr("Back"), this);
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(back, &QAction::triggered, this, [this] {
        cancel();
        emit left();
    });
    addAction(back);
    auto *backButton = new QToolButton;
    backButton->setDefaultAction(back);
    backButton->setAccessibleName(tr("Back"));
    backButton->setToolTip(tr("Back  Esc"));
    addFilter(backButton);
    m_which->setAccessibleName(tr("Year the cases were filed in"));
    const int thisYear = casework::todayOf(shell.background().workspace()).year();
    for (int year = thisYear; year > thisYear - kYears; --year)
        m_which->addItem(tr("Filed in %1").arg(year), year);
    addFilter(m_which);
    addFilter(m_closed);
    auto *run = new QAction(tr("Review the year"), this);
    run->setObjectName(QStringLiteral("runYear"));
    run->setShortcut(QKeySequence::Refresh);
    connect(run, &QAction::triggered, this, &YearReviewPage::begin);
    addPageAction(run, true);
    auto *save = new QAction(icon(QStringLiteral("export"), &Theme::text), tr("Table (Excel)…"), this);
    save->setObjectName(QStringLiteral("saveYear"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(save, &QAction::triggered, this, &YearReviewPage::save);
    addPageAction(save);
    setContent(makeContent());
    connect(m_cancel, &QPushButton::clicked, this, &YearReviewPage::cancel);
    connect(m_table, &RecordTable::opened, this, &YearReviewPage::caseAsked);
    connect(m_which, &QComboBox::currentIndexChanged, this, &YearReviewPage::begin);
    connect(m_closed, &QCheckBox::toggled, this, &YearReviewPage::begin);
}

YearReviewPage::~YearReviewPage()
{
    m_stop.request_stop();
}

QWidget *YearReviewPage::makeContent()
{
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    m_sum->setObjectName(QStringLiteral("yearSum"));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sum->setWordWrap(true);
    row->addWidget(m_sum, 1);
    m_progress->setAccessibleName(tr("Cases reviewed"));
    m_progress->setFormat(QStringLiteral("%v / %m"));
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    m_progress->hide();
    m_cancel->hide();
    m_table->setObjectName(QStringLiteral("yearCases"));
    m_table->setAccessibleName(tr("Cases of the year"));
    m_table->setEmptyState(tr("No case of this year here. Choose another year, or all stages."));
    m_faults->setObjectName(QStringLiteral("yearFaults"));
    m_faults->setAccessibleName(tr("Most common faults"));
    m_faults->setHeaderLabels({tr("Most common faults"), tr("Cases")});
    m_faults->setRootIsDecorated(false);
    m_faults->setUniformRowHeights(true);
    m_faults->header()->setStretchLastSection(false);
    m_faults->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_faults->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(measure::kGap);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_faults);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({900, 340});
    layout->addWidget(split, 1);
    return out;
}

void YearReviewPage::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    const review::YearQuestion question{m_which->currentData().toInt(), m_closed->isChecked()};
    const store::Workspace &workspace = m_shell.background().workspace();
    constexpr int kEvery = 20; // cases between two tellings: more would only cost time
    const QPointer<YearReviewPage> page(this);
    m_shell.background().longWork(
        this,
        [question, page, token = m_stop.get_token(), area = workspace.area(), today = casework::todayOf(workspace)](
            const store::Workspace &here) {
            return review::reviewYear(here.reader(), question, area, today, token, [page, token](int done, int total) {
                if (done % kEvery != 0)
                    return;
                QMetaObject::invokeMethod(QCoreApplication::instance(), [page, token, done, total] {
                    if (!page || token.stop_requested())
                        return;
                    page->m_progress->setRange(0, total);
                    page->m_progress->setValue(done);
                });
            });
        },
        [this, token = m_stop.get_token()](const Result<review::YearReview> &year) {
            if (token != m_stop.get_token())
                return; // another run has begun
            m_progress->hide();
            m_cancel->hide();
            if (year)
                take(*year);
            else
                notice()->show(Notice::Tone::Danger, year.error().message.inWords());
        });
}

void YearReviewPage::cancel()
{
    m_stop.request_stop();
}

void YearReviewPage::take(const review::YearReview &year)
{
    m_year = year;
    QStringList words{tr("%n case(s)", nullptr, int(year.rows.size()))};
    if (year.average)
        words.append(tr("%1 points on average").arg(year.average->text()));
    for (const review::Grade &grade : review::ReviewRules::shipped().grades())
        words.append(QStringLiteral("%1 %2").arg(grade.name.inWords()).arg(year.countOf(grade)));
    m_sum->setText(words.join(QStringLiteral(" · ")));
    if (year.stopped)
        notice()->show(Notice::Tone::Warn, tr("Stopped: the list holds what was reviewed until then."));
    else
        notice()->clear();
    m_model->ask([page = pageOf(year)](const QVariantList &, const PagedModel::Deliver &deliver) { deliver(page); });
    m_faults->clear();
    for (const review::CommonFault &fault : year.faults) {
        auto *item = new QTreeWidgetItem(m_faults,
            {QStringLiteral("%1  %2").arg(fault.rule->id, fault.rule->name.inWords()), QString::number(fault.cases)});
        item->setToolTip(0, review::sourcesOf(*fault.rule));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(0,
            fault.rule->severity == review::Severity::Veto ? icon(QStringLiteral("danger"), &Theme::danger)
                                                           : icon(QStringLiteral("warn"), &Theme::warn));
    }
}

void YearReviewPage::save()
{
    if (!m_year)
        return;
    askWhereToSave(this, {tr("Save the table"), {tr("Excel table (*.xlsx)")}, {}},
        QStringLiteral("%1年案卷评查.xlsx").arg(m_year->question.year), QStringLiteral("xlsx"),
        [this](const QString &path) {
            m_shell.background().read(
                this,
                [tables = review::sheetsOf(*m_year), path](
                    const store::Reader &) { return sheet::writeXlsx(path, std::span<const sheet::Table>(tables)); },
                [this, path](const Result<void> &written) {
                    if (written)
                        notice()->show(Notice::Tone::Ok, tr("Saved as %1.").arg(path));
                    else
                        notice()->show(Notice::Tone::Warn, written.error().message.inWords());
                });
        });
}

} // namespace qilian::ui
