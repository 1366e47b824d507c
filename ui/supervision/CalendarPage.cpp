#include "ui/supervision/CalendarPage.h"

#include "core/base/WriteWhole.h"
#include "core/casework/CaseWork.h"
#include "core/casework/DeadlineRule.h"
#include "core/casework/Procedure.h"
#include "core/supervision/CalendarFile.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WorkList.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <set>

namespace qilian::ui {

namespace {

using supervision::DueItem;
using supervision::DutyDay;

QString ruleName(const QString &id)
{
    const auto rule = casework::DeadlineRules::shipped().find(id);
    return rule ? rule->name.inWords() : id;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString numberOf(const DueItem &item)
{
    return item.number.isEmpty() ? CalendarPage::tr("Not filed yet") : item.number;
}

/// Of an entry for other calendars: the same whenever it is written again. A part of a plan has its day, too.
QString uidOf(const DueItem &item)
{
    QStringList parts{item.caseId.text(), item.rule};
    if (!item.of.isNull())
        parts += {item.of.id.text(), item.lastDay.toString(Qt::ISODate)};
    return parts.join(u'-') + QStringLiteral("@qilian");
}

WorkRow rowOf(const DueItem &item, QDate today)
{
    const DueText due = dueText(item.lastDay, today);
    WorkRow out{casework::Case::description().ref(item.caseId), joined({item.name(), item.partyName}),
        joined({numberOf(item), item.cause, casework::procedureOn(today).at(item.stage).name.inWords(),
            item.provisional ? CalendarPage::tr("provisional") : QString()}),
        due.text, due.tone};
    if (!item.ofAgency) { // nobody of the bureau is late
        out.word = CalendarPage::tr("of the party or others");
        out.tone = Chip::Tone::Neutral;
    }
    return out;
}

WorkRow rowOf(const DutyDay &duty)
{
    const auto rule = casework::DeadlineRules::shipped().find(duty.rule);
    return {{}, ruleName(duty.rule),
        joined({rule ? QStringLiteral("%1 %2").arg(rule->source.law, rule->source.article) : QString(),
            duty.internalTarget ? CalendarPage::tr("the office's own target: the law names no day") : QString(),
            duty.verified ? QString() : CalendarPage::tr("to be verified")}),
        CalendarPage::tr("duty of the office"), Chip::Tone::Info};
}

} // namespace

CalendarPage::CalendarPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_title(sectionLabel({}))
    , m_mine(new QCheckBox(tr("Only cases I am in charge of")))
    , m_month(new MonthView)
    , m_day(new WorkList({}, tr("Nothing falls due on this day.")))
{
    m_chosen = today();
    m_title->setMinimumWidth(120);
    addFilter(m_title);
    addStep(tr("Month before"), QStringLiteral("back"), Qt::Key_PageUp, [this] { return m_chosen.addMonths(-1); });
    addStep(tr("Today"), {}, QKeySequence(QStringLiteral("Ctrl+T")), [this] { return today(); });
    addStep(tr("Month after"), QStringLiteral("forward"), Qt::Key_PageDown, [this] { return m_chosen.addMonths(1); });
    m_mine->setObjectName(QStringLiteral("mine"));
    addFilter(m_mine);
    auto *exporting =
        new QAction(icon(QStringLiteral("export"), &Theme::text), tr("For other calendars (.ics)…"), this);
    exporting->setObjectName(QStringLiteral("exportCalendar"));
    exporting->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    connect(exporting, &QAction::triggered, this, &CalendarPage::exportFile);
    addPageAction(exporting);

    m_month->setObjectName(QStringLiteral("month"));
    m_month->show(m_chosen, m_chosen, {});
    m_day->setObjectName(QStringLiteral("day"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(measure::kGap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_month);
    splitter->addWidget(m_day);
    splitter->setSizes({820, 420});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
    setFocusProxy(m_month);

    connect(m_mine, &QCheckBox::toggled, this, &CalendarPage::reload);
    connect(m_month, &MonthView::dayChosen, this, [this](QDate day) {
        if (day.month() == m_chosen.month())
            showDay(day);
        else
            go(day);
    });
    connect(m_day, &WorkList::opened, this, [this](const record::Ref &ref) { m_shell.open(ref); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (isVisible() && touched.touches(casework::Case::description().kind().name))
            reload();
    });
}

void CalendarPage::addStep(
    const QString &words, const QString &iconName, const QKeySequence &key, const std::function<QDate()> &to)
{
    auto *action = new QAction(words, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName, &Theme::text));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, to] { go(to()); });
    addPageAction(action);
}

QDate CalendarPage::today() const
{
    return casework::todayOf(m_shell.background().workspace());
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void CalendarPage::go(QDate day)
{
    m_chosen = day;
    if (MonthView::firstShown(day) == m_read)
        fill();
    else
        reload();
}

void CalendarPage::reload()
{
    m_title->setText(QLocale::c().toString(m_chosen, tr("MMMM yyyy")));
    const QDate first = MonthView::firstShown(m_chosen);
    const QDate last = first.addDays(MonthView::kDays - 1);
    const supervision::DueQuery query{first, last, m_mine->isChecked() ? m_shell.officer().id : Uuid()};
    m_shell.background().read(
        this,
        [query, area = m_shell.background().workspace().area(), now = today()](
            const store::Reader &reader) { return supervision::dueBetween(reader, query, area, now); },
        [this, first, last, asked = ++m_question](const Result<supervision::DueItems> &due) {
            if (asked != m_question)
                return;
            if (!due) {
                notice()->show(Notice::Tone::Danger, due.error().message.inWords());
                return;
            }
            m_due = *due;
            m_duties = supervision::dutiesBetween(casework::DeadlineRules::shipped(), first, last);
            m_read = first;
            fill();
        });
}

void CalendarPage::fill()
{
    const QDate now = today();
    m_title->setText(QLocale::c().toString(m_chosen, tr("MMMM yyyy")));
    MonthView::Marks marks;
    std::map<std::pair<QDate, QString>, std::vector<const DueItem *>> alike; // of one period on one day
    for (const DueItem &item : m_due.items)
        alike[{item.lastDay, item.rule}].push_back(&item);
    for (const auto &[at, items] : alike) {
        std::set<Id<casework::Case>> cases;
        for (const DueItem *item : items)
            cases.insert(item->caseId);
        const QString party = items.front()->partyName;
        const QString words = items.size() == 1 ? QStringLiteral("%1 %2").arg(items.front()->name(), party)
            : cases.size() == 1                 ? QStringLiteral("%1 %2").arg(ruleName(at.second), party)
                                                : tr("%1: %2 cases").arg(ruleName(at.second)).arg(cases.size());
        const Chip::Tone tone = !items.front()->ofAgency ? Chip::Tone::Neutral : dueText(at.first, now).tone;
        marks[at.first].push_back({words, tone});
    }
    for (const DutyDay &duty : m_duties)
        marks[duty.lastDay].push_back({ruleName(duty.rule), Chip::Tone::Info});
    m_month->show(m_chosen, now, marks);
    showDay(m_chosen);
    m_day->setRemark(m_due.nearestOnly
            ? tr("Many cases fall due: of each only the nearest day is shown. Choose your own cases to see all.")
            : QString());
}

void CalendarPage::showDay(QDate day)
{
    m_chosen = day;
    std::vector<WorkRow> rows;
    for (const DueItem &item : m_due.items) {
        if (item.lastDay == day)
            rows.push_back(rowOf(item, today()));
    }
    for (const DutyDay &duty : m_duties) {
        if (duty.lastDay == day)
            rows.push_back(rowOf(duty));
    }
    m_day->setHeading(QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate), MonthView::weekday(day)));
    m_day->fill(rows);
}

void CalendarPage::exportFile()
{
    const QDate now = today();
    const supervision::DueQuery query{{}, now.addYears(1), m_mine->isChecked() ? m_shell.officer().id : Uuid()};
    const QString name = tr("Deadlines %1.ics").arg(now.toString(Qt::ISODate));
    askWhereToSave(this, {tr("Deadlines for other calendars"), {tr("Calendars (*.ics)")}, {}}, name,
        QStringLiteral("ics"), [this, query, now](const QString &path) {
            m_shell.background().read(
                this,
                [query, now, path, area = m_shell.background().workspace().area()](
                    const store::Reader &reader) -> Result<int> {
                    const auto due = supervision::dueBetween(reader, query, area, now);
                    if (!due)
                        return due.error();
                    std::vector<supervision::CalendarEntry> entries;
                    for (const DueItem &item : due->items)
                        entries.push_back(
                            {uidOf(item), item.lastDay, QStringLiteral("%1：%2").arg(item.name(), item.partyName),
                                joined({numberOf(item), item.cause})});
                    for (const DutyDay &duty :
                        supervision::dutiesBetween(casework::DeadlineRules::shipped(), now, query.until))
                        entries.push_back(
                            {QStringLiteral("%1-%2@qilian").arg(duty.rule, duty.lastDay.toString(Qt::ISODate)),
                                duty.lastDay, ruleName(duty.rule), rowOf(duty).note});
                    const auto written =
                        writeWhole(path, supervision::calendarFile(entries, QDateTime::currentDateTimeUtc()));
                    return written ? Result<int>(int(entries.size())) : written.error();
                },
                [this](const Result<int> &written) {
                    if (written)
                        notice()->show(Notice::Tone::Ok,
                            tr("%n last day(s) of the year ahead are in the file.", nullptr, *written));
                    else
                        notice()->show(Notice::Tone::Danger, written.error().message.inWords());
                });
        });
}

} // namespace qilian::ui
