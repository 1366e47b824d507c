#include "ui/supervision/OverduePage.h"

#include "core/casework/CaseWork.h"
#include "core/casework/DeadlineRule.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using supervision::OverdueEntry;
using supervision::OverdueMatter;

QString stateWords(OverdueMatter::State state)
{
    switch (state) {
    case OverdueMatter::State::Open:
        return OverduePage::tr("Not explained");
    case OverdueMatter::State::Explained:
        return OverduePage::tr("Explained");
    case OverdueMatter::State::Instructed:
        return OverduePage::tr("Instructed");
    case OverdueMatter::State::Settled:
        return OverduePage::tr("Settled");
    }
    Q_UNREACHABLE();
}

Chip::Tone toneOf(OverdueMatter::State state)
{
    return state == OverdueMatter::State::Settled ? Chip::Tone::Ok
        : state == OverdueMatter::State::Open     ? Chip::Tone::Danger
                                                  : Chip::Tone::Warn;
}

QString kindWords(OverdueEntry::Kind kind)
{
    switch (kind) {
    case OverdueEntry::Kind::Explanation:
        return OverduePage::tr("Explanation");
    case OverdueEntry::Kind::Instruction:
        return OverduePage::tr("Instruction");
    case OverdueEntry::Kind::Settled:
        return OverduePage::tr("Settled");
    }
    Q_UNREACHABLE();
}

} // namespace

OverduePage::OverduePage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_mine(new QCheckBox(tr("Only cases I am in charge of")))
    , m_settled(new QCheckBox(tr("Settled ones too")))
    , m_model(new PagedModel(
          {{tr("Missed"), 150, false, true}, {tr("Late"), 96}, {tr("State"), 84}, {tr("Party"), 180}}, this))
    , m_table(new RecordTable(m_model, this))
{
    m_detail = makeDetail();
    addFilter(m_mine);
    addFilter(m_settled);
    m_table->setObjectName(QStringLiteral("overdue"));
    m_table->setAccessibleName(tr("Missed last days"));
    m_table->setEmptyState(tr("No last day of the office was missed."));
    m_split = new ListDetail(m_table, m_detail, this);
    m_split->share(560, 700);
    setContent(m_split);
    setFocusProxy(m_table);

    connect(m_mine, &QCheckBox::toggled, this, &OverduePage::reload);
    connect(m_settled, &QCheckBox::toggled, this, &OverduePage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) { showMatter(row.row()); });
    connect(m_table, &RecordTable::opened, this, [this] {
        m_split->showDetail();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (isVisible()
            && (touched.touches(casework::Case::description().kind().name)
                || touched.touches(OverdueEntry::description().kind().name)))
            reload();
    });
}

QWidget *OverduePage::makeDetail()
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    layout->setSpacing(measure::kGap);
    m_title = titleLabel({});
    m_title->setWordWrap(true);
    m_state = new Chip;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_about = new CitationLabel;
    connect(m_about, &CitationLabel::articleAsked, this,
        [this](const law::Citation &cited) { m_shell.openArticle(cited, today()); });
    layout->addWidget(m_about);
    auto *open = new QPushButton(tr("Open the case"));
    open->setObjectName(QStringLiteral("openCase"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_shown >= 0)
            m_shell.open(casework::Case::description().ref(m_matters[std::size_t(m_shown)].due.caseId));
    });
    layout->addWidget(open, 0, Qt::AlignLeft);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(measure::kGap);
    layout->addLayout(m_entries);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("said"));
    m_text->setAccessibleName(tr("Why it was missed, or what is to be done and by when"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 2 * measure::kPadding);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    for (const auto &[words, name, tip] :
        {std::tuple(tr("Explain"), "explain", tr("By an officer in charge of the case")),
            std::tuple(tr("Instruct"), "instruct", tr("By a supervisor or a head who is not in charge of it")),
            std::tuple(tr("Settle"), "settle", tr("By a supervisor or a head who is not in charge of it"))}) {
        auto *button = new QPushButton(words);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(tip);
        const auto kind = OverdueEntry::Kind(m_kinds.size());
        connect(button, &QPushButton::clicked, this, [this, kind] { say(kind); });
        row->addWidget(button);
        m_kinds.push_back(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    card->hide();
    return card;
}

QDate OverduePage::today() const
{
    return casework::todayOf(m_shell.background().workspace());
}

void OverduePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void OverduePage::reload()
{
    const Uuid officer = m_mine->isChecked() ? m_shell.officer().id : Uuid();
    m_shell.background().read(
        this,
        [officer, area = m_shell.background().workspace().area(), now = today()](
            const store::Reader &reader) { return supervision::overdueMatters(reader, officer, area, now); },
        [this](const Result<supervision::OverdueMatters> &matters) {
            if (matters)
                take(*matters);
            else
                notice()->show(Notice::Tone::Danger, matters.error().message.inWords());
        });
}

void OverduePage::take(const supervision::OverdueMatters &matters)
{
    m_matters = matters.matters;
    if (!m_settled->isChecked())
        std::erase_if(m_matters, [](const OverdueMatter &one) { return one.state() == OverdueMatter::State::Settled; });
    if (matters.nearestOnly)
        notice()->show(Notice::Tone::Info,
            tr("Many cases are late: of each only the first missed day is listed. Choose your own cases to see all."));
    TablePage page;
    for (const OverdueMatter &one : m_matters) {
        page.rows.push_back({casework::Case::description().ref(one.due.caseId),
            {one.due.name(), tr("%n day(s)", nullptr, one.daysLate), stateWords(one.state()), one.due.partyName}});
    }
    const int before = m_shown;
    m_model->ask([page](const QVariantList &, const PagedModel::Deliver &deliver) { deliver(page); });
    m_detail->setVisible(!m_matters.empty());
    if (m_matters.empty()) {
        m_shown = -1;
        return;
    }
    const int row = std::clamp(before, 0, int(m_matters.size()) - 1);
    m_table->selectRow(row);
    showMatter(row);
}

void OverduePage::showMatter(int index)
{
    if (index < 0 || index >= int(m_matters.size()))
        return;
    if (m_shown != index)
        m_text->clear();
    m_shown = index;
    const OverdueMatter &matter = m_matters[std::size_t(index)];
    const auto rule = casework::DeadlineRules::shipped().find(matter.due.rule);
    m_title->setText(matter.due.name());
    m_state->set(stateWords(matter.state()), toneOf(matter.state()));
    QStringList about{QStringList{matter.due.number.isEmpty() ? tr("Not filed yet") : matter.due.number,
                          matter.due.partyName, matter.due.cause}
                          .join(QStringLiteral(" · ")),
        tr("The last day was %1, %n day(s) ago.", nullptr, matter.daysLate)
            .arg(matter.due.lastDay.toString(Qt::ISODate))};
    if (rule)
        about.append(QStringLiteral("《%1》%2").arg(rule->source.law, rule->source.article)
            + (rule->verified ? QString() : tr(" (to be verified)")));
    m_about->setWords(about.join(u'\n'));
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OverdueEntry &entry : matter.entries) {
        auto *words =
            new QLabel(QStringLiteral("%1 · %2 · %3\n%4")
                           .arg(kindWords(entry.kind), entry.officerName, entry.on.toString(Qt::ISODate), entry.text));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_entries->addWidget(words);
    }
}

void OverduePage::say(OverdueEntry::Kind kind)
{
    if (m_shown < 0)
        return;
    m_shell.background().write(
        this,
        [due = m_matters[std::size_t(m_shown)].due, kind, text = m_text->toPlainText(),
            actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return supervision::addEntry(workspace, actor, due, kind, text); },
        [this](const Result<store::CommitReceipt> &done) {
            if (!done) {
                notice()->show(Notice::Tone::Danger, done.error().message.inWords());
                return;
            }
            m_text->clear();
            notice()->show(Notice::Tone::Ok, tr("Written. It stays with the case and goes to the province."));
        });
}

} // namespace qilian::ui
