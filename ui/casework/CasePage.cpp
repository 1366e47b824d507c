#include "ui/casework/CasePage.h"

#include "core/casework/CaseWork.h"
#include "core/casework/Procedure.h"
#include "ui/casework/CaseForm.h"
#include "ui/casework/CaseView.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace qilian::ui {

namespace {

constexpr int kPageRows = 200;

TablePage pageOf(const casework::CasePage &page, QDate today)
{
    TablePage out;
    for (const casework::CaseRow &row : page.rows) {
        const casework::Procedure &procedure = casework::procedureOn(today);
        out.rows.push_back({casework::Case::description().ref(row.id),
            {row.number.isEmpty() ? CasePage::tr("Not filed yet") : row.number, row.partyName,
                row.dueOn.isValid() ? dueText(row.dueOn, today).text : QString(),
                procedure.at(row.stage).name.inWords(), row.cause}});
    }
    if (page.next)
        out.next = {int(page.next->order), page.next->key, page.next->id.text()};
    return out;
}

} // namespace

CasePage::CasePage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_text(new QLineEdit(this))
    , m_stage(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_model(new PagedModel({{tr("Number"), 146}, {tr("Party"), 150, false, true}, {tr("Due"), 84}, {tr("Stage"), 96},
                                 {tr("Cause"), 180}},
          this))
    , m_table(new RecordTable(m_model, this))
    , m_detail(new QStackedWidget)
    , m_view(new CaseView(shell))
    , m_form(new CaseForm(shell))
{
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setPlaceholderText(tr("Number, party or cause"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(240);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->addItem(tr("All stages"));
    for (const casework::StageRow &row :
        casework::procedureOn(casework::todayOf(shell.background().workspace())).stages()) {
        if (row.path == QLatin1String("ordinary"))
            m_stage->addItem(row.name.inWords(), int(row.stage));
    }
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Last changed first"), int(casework::CaseFilter::Order::Updated));
    m_order->addItem(tr("Due first"), int(casework::CaseFilter::Order::Due));
    m_order->addItem(tr("Last filed first"), int(casework::CaseFilter::Order::Filed));
    addFilter(m_text);
    addFilter(m_stage);
    addFilter(m_order);
    auto *add = new QAction(icon(QStringLiteral("add"), &Theme::onAccent), tr("New case"), this);
    add->setObjectName(QStringLiteral("newCase"));
    add->setShortcut(QKeySequence::New);
    connect(add, &QAction::triggered, this, &CasePage::newCase);
    addPageAction(add, true);
    auto *year = new QAction(icon(QStringLiteral("tick"), &Theme::text), tr("Review of a year"), this);
    year->setObjectName(QStringLiteral("yearReview"));
    year->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    connect(year, &QAction::triggered, this, &CasePage::yearReviewAsked);
    addPageAction(year);
    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);

    m_table->setObjectName(QStringLiteral("cases"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setEmptyState(tr("No case here. Begin one with what was found, or change the filter."), tr("New case"),
        [this] { newCase(); });
    m_detail->addWidget(m_view);
    m_detail->addWidget(m_form);
    m_split = new ListDetail(m_table, m_detail, this);
    m_split->share(520, 740);
    setContent(m_split);

    connect(m_text, &QLineEdit::textChanged, this, &CasePage::search);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &CasePage::search);
    connect(m_order, &QComboBox::currentIndexChanged, this, &CasePage::search);
    connect(m_table, &RecordTable::chosen, this, &CasePage::show);
    connect(m_table, &RecordTable::opened, this, [this](const record::Ref &ref) {
        show(ref);
        m_split->showDetail();
    });
    connect(m_model, &PagedModel::failed, this,
        [this](const Message &message) { notice()->show(Notice::Tone::Danger, message.inWords()); });
    connect(
        m_view, &CaseView::failed, this, [this](const QString &words) { notice()->show(Notice::Tone::Warn, words); });
    connect(m_view, &CaseView::done, this, [this](const QString &words) { notice()->show(Notice::Tone::Ok, words); });
    connect(m_form, &CaseForm::opened, this, [this](const record::Ref &ref) {
        notice()->show(Notice::Tone::Ok, tr("The case is opened as a lead. What it needs next stands beside it."));
        open(ref);
    });
    connect(m_form, &CaseForm::cancelled, this, [this] { m_detail->setCurrentWidget(m_view); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(casework::Case::description().kind().name))
            m_model->refresh();
    });
    search();
}

void CasePage::search()
{
    casework::CaseFilter filter;
    filter.text = m_text->text().trimmed();
    filter.order = casework::CaseFilter::Order(m_order->currentData().toInt());
    if (m_stage->currentIndex() > 0)
        filter.stage = casework::Stage(m_stage->currentData().toInt());
    const QDate today = casework::todayOf(m_shell.background().workspace());
    m_model->ask([this, filter, today](const QVariantList &after, const PagedModel::Deliver &deliver) {
        m_shell.background().read(
            m_model,
            [filter, after, today](const store::Reader &reader) -> Result<TablePage> {
                std::optional<casework::CaseCursor> cursor;
                if (!after.isEmpty())
                    cursor = casework::CaseCursor{casework::CaseFilter::Order(after[0].toInt()), after[1].toString(),
                        Id<casework::Case>::parse(after[2].toString()).value_or(Id<casework::Case>())};
                const auto page = casework::caseList(reader, filter, cursor, kPageRows);
                return page ? Result<TablePage>(pageOf(*page, today)) : page.error();
            },
            deliver);
    });
}

void CasePage::open(const record::Ref &ref)
{
    m_table->select(ref);
    show(ref);
    m_split->showDetail();
}

void CasePage::show(const record::Ref &ref)
{
    m_detail->setCurrentWidget(m_view);
    m_view->show(Id<casework::Case>(ref.id));
}

void CasePage::newCase()
{
    m_detail->setCurrentWidget(m_form);
    m_form->begin();
    m_split->showDetail();
}

} // namespace qilian::ui
