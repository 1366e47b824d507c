#include "ui/casework/CaseView.h"

#include "core/casework/CaseWork.h"
#include "ui/casework/DocumentsView.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QFrame *card(QVBoxLayout **layout)
{
    auto *out = new QFrame;
    setRole(out, "card");
    *layout = new QVBoxLayout(out);
    (*layout)->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    (*layout)->setSpacing(measure::kGap);
    return out;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        delete item->widget();
        delete item;
    }
}

QTreeWidget *table(const QStringList &columns, const QString &name)
{
    auto *out = new QTreeWidget;
    out->setHeaderLabels(columns);
    out->setRootIsDecorated(false);
    out->setAccessibleName(name);
    out->setUniformRowHeights(true);
    out->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    out->header()->setStretchLastSection(true);
    return out;
}

QString sourcesOf(const casework::Gap &gap)
{
    QStringList out;
    for (const casework::LegalSource &source : gap.sources)
        out.append(source.text());
    out.removeDuplicates();
    return out.join(u'、');
}

} // namespace

CaseView::CaseView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_none(mutedLabel(tr("Choose a case to see what is next.")))
    , m_content(new QWidget)
    , m_number(titleLabel({}))
    , m_stage(new Chip)
    , m_contested(new Chip)
    , m_cause(new QLabel)
    , m_facts(new FactGrid)
    , m_documents(new DocumentsView(shell))
    , m_history(table({tr("When"), tr("What"), tr("Fields")}, tr("History")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_none->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_none, 1);
    outer->addWidget(m_content, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kPadding);

    QVBoxLayout *head = nullptr;
    layout->addWidget(card(&head));
    auto *row = new QHBoxLayout;
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setWordWrap(true);
    row->addWidget(m_number, 1);
    row->addWidget(m_contested, 0, Qt::AlignTop);
    row->addWidget(m_stage, 0, Qt::AlignTop);
    head->addLayout(row);
    m_cause->setWordWrap(true);
    head->addWidget(m_cause);

    QVBoxLayout *next = nullptr;
    layout->addWidget(card(&next));
    next->addWidget(sectionLabel(tr("Next steps and what is missing")));
    m_next = new QVBoxLayout;
    m_next->setSpacing(measure::kGap);
    next->addLayout(m_next);

    QVBoxLayout *due = nullptr;
    layout->addWidget(card(&due));
    due->addWidget(sectionLabel(tr("Due")));
    m_due = new QVBoxLayout;
    due->addLayout(m_due);

    QVBoxLayout *more = nullptr;
    layout->addWidget(card(&more), 1);
    auto *tabs = new QTabWidget;
    auto *facts = new QWidget;
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(0, measure::kPadding, 0, 0);
    factsLayout->addWidget(m_facts);
    factsLayout->addStretch(1);
    tabs->addTab(facts, tr("Facts"));
    tabs->addTab(m_documents, tr("Documents"));
    tabs->addTab(m_history, tr("History"));
    tabs->setMinimumHeight(260);
    more->addWidget(tabs);
    m_content->hide();
    connect(m_documents, &DocumentsView::done, this, &CaseView::done);
    connect(m_documents, &DocumentsView::failed, this, &CaseView::failed);
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &) { reload(); });
}

void CaseView::show(const Id<casework::Case> &id)
{
    m_id = id;
    reload();
}

void CaseView::reload()
{
    if (m_id.isNull())
        return;
    m_shell.background().read(
        this,
        [id = m_id, area = m_shell.background().workspace().area()](const store::Reader &reader) -> Result<Shown> {
            auto file = casework::readCaseFile(reader, id, area);
            if (!file)
                return file.error();
            auto history = reader.history(casework::Case::description().ref(id));
            if (!history)
                return history.error();
            return Shown{std::move(*file), std::move(*history)};
        },
        [this, asked = m_id](const Result<Shown> &shown) {
            if (asked != m_id)
                return;
            if (shown)
                fill(*shown);
            else
                emit failed(shown.error().message.inWords());
        });
}

void CaseView::fill(const Shown &shown)
{
    const casework::CaseFile &file = shown.file;
    const QDate today = casework::todayOf(m_shell.background().workspace());
    const casework::Procedure &procedure = casework::procedureOf(file.one.procedureVersion);
    m_number->setText(file.one.number.isEmpty() ? tr("Not filed yet") : file.one.number);
    m_stage->set(procedure.at(file.one.stage).name.inWords(),
        procedure.at(file.one.stage).terminal ? Chip::Tone::Neutral : Chip::Tone::Accent);
    m_contested->setVisible(file.contested);
    m_contested->set(tr("Contested"), Chip::Tone::Danger);
    m_cause->setText(QStringLiteral("%1 · %2").arg(file.one.partyName, file.one.cause));
    fillNext(file, today);
    fillDue(file, today);
    fillFacts(file);
    fillLists(shown);
    m_none->hide();
    m_content->show();
}

void CaseView::fillNext(const casework::CaseFile &file, QDate today)
{
    empty(m_next);
    const casework::CaseFacts facts = casework::factsOf(file, today);
    const casework::Situation now{facts, today};
    int shown = 0;
    for (const casework::NextStep &step : casework::nextSteps(casework::procedureOf(file.one.procedureVersion), now)) {
        if (step.fits && ++shown <= 4)
            m_next->addWidget(stepRow(step));
    }
    if (shown == 0)
        m_next->addWidget(mutedLabel(tr("Nothing more is to be done.")));
}

QWidget *CaseView::stepRow(const casework::NextStep &step)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    auto *head = new QHBoxLayout;
    auto *go = new QPushButton(step.name.inWords());
    go->setProperty("primary", step.gaps.empty() && step.way == casework::Transition::Way::Onward);
    go->setEnabled(step.gaps.empty());
    connect(go, &QPushButton::clicked, this, [this, to = step.to] { moveOn(to); });
    head->addWidget(go);
    auto *when = mutedLabel(step.when.inWords());
    head->addWidget(when, 1);
    if (!step.gaps.empty())
        head->addWidget(new Chip(tr("%n missing", nullptr, int(step.gaps.size())), Chip::Tone::Warn));
    layout->addLayout(head);
    for (const casework::Gap &gap : step.gaps) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(measure::kPadding, 0, 0, 0);
        const QString source = sourcesOf(gap);
        auto *text = new QLabel(source.isEmpty() ? QStringLiteral("· ") + gap.words.inWords()
                                                 : QStringLiteral("· %1（%2）").arg(gap.words.inWords(), source));
        text->setWordWrap(true);
        line->addWidget(text, 1);
        if (gap.kind == casework::Gap::Kind::Confirmation) {
            auto *tick = new QPushButton(tr("I confirm"));
            tick->setAccessibleName(gap.words.inWords());
            connect(tick, &QPushButton::clicked, this, [this, item = gap.subject] { confirm(item); });
            line->addWidget(tick, 0, Qt::AlignTop);
        }
        layout->addLayout(line);
    }
    return row;
}

void CaseView::fillDue(const casework::CaseFile &file, QDate today)
{
    empty(m_due);
    int shown = 0;
    for (const casework::RunningDeadline &running : casework::runningDeadlines(file, today)) {
        if (running.met || !running.deadline.lastDay.isValid() || ++shown > 5)
            continue;
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        const casework::Deadline &deadline = running.deadline;
        auto *text = new QLabel(
            QStringLiteral("%1  %2").arg(deadline.lastDay.toString(Qt::ISODate), deadline.rule.name.inWords()));
        text->setWordWrap(true);
        QStringList counted;
        for (const Message &step : deadline.counted)
            counted.append(step.inWords());
        text->setToolTip(counted.join(u'\n'));
        layout->addWidget(text, 1);
        const DueText due = dueText(deadline.lastDay, today);
        layout->addWidget(new Chip(due.text, due.tone));
        m_due->addWidget(line);
    }
    if (shown == 0)
        m_due->addWidget(mutedLabel(tr("No period runs now.")));
}

void CaseView::fillFacts(const casework::CaseFile &file)
{
    m_facts->clear();
    m_facts->add(tr("Party"), file.one.partyName);
    m_facts->add(tr("Credit code"), file.one.partyCode);
    m_facts->addWide(tr("Address"), file.one.partyAddress);
    m_facts->add(tr("The act ended on"), file.one.actEndedOn.toString(Qt::ISODate));
    m_facts->add(tr("Filed on"), file.one.filedOn.toString(Qt::ISODate));
    m_facts->add(tr("Officers in charge"), file.namesOf(file.one.officers).join(u'、'));
    m_facts->add(tr("Fine"), file.one.fine ? file.one.fine->display() : QString());
    m_facts->add(tr("Evidence"), QString::number(file.evidence.size()));
    m_facts->add(tr("Source"), file.one.source);
}

void CaseView::fillLists(const Shown &shown)
{
    m_documents->fill(shown.file);
    m_history->clear();
    for (auto at = shown.history.rbegin(); at != shown.history.rend(); ++at)
        new QTreeWidgetItem(m_history,
            {QDateTime::fromMSecsSinceEpoch(at->hlc.wallMs()).toString(QStringLiteral("yyyy-MM-dd HH:mm")), at->reason,
                at->fields.keys().join(QStringLiteral(", "))});
}

template <class Work> void CaseView::write(Work work, const QString &success)
{
    m_shell.background().write(
        this,
        [work, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return work(workspace, actor); },
        [this, success](const Result<store::CommitReceipt> &receipt) {
            if (receipt)
                emit done(success);
            else
                emit failed(receipt.error().message.inWords());
        });
}

void CaseView::moveOn(casework::Stage to)
{
    write([id = m_id, to](store::Workspace &workspace,
              const store::Actor &actor) { return casework::moveOn(workspace, actor, id, to); },
        tr("The case has moved on."));
}

void CaseView::confirm(const QString &item)
{
    write([id = m_id, item](store::Workspace &workspace,
              const store::Actor &actor) { return casework::confirm(workspace, actor, id, item, {}); },
        tr("Confirmed in your name."));
}

} // namespace qilian::ui
