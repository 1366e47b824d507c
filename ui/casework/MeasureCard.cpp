#include "ui/casework/MeasureCard.h"

#include "core/base/WorkCalendar.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

using namespace qilian::measure;

namespace {

constexpr int kRowsShown = 8; // of a table; more scroll

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString together(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first.isEmpty() ? second : QStringLiteral("%1 · %2").arg(first, second);
}

} // namespace

MeasureCard::MeasureCard(const QString &title, const words::MeasureState &state, QDate today, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_facts(new FactGrid)
    , m_acts(new QHBoxLayout)
{
    setRole(this, "card");
    m_layout->setContentsMargins(
        ui::measure::kPadding, ui::measure::kGap, ui::measure::kPadding, ui::measure::kPadding);
    m_layout->setSpacing(ui::measure::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::measure::kGap);
    auto *name = sectionLabel(title);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    head->addWidget(new Chip(state.text, state.tone), 0, Qt::AlignVCenter);
    if (state.due.isValid()) {
        const DueText due = dueText(state.due, today);
        auto *badge = new Chip(due.text, due.tone);
        badge->setToolTip(dayText(state.due));
        head->addWidget(badge, 0, Qt::AlignVCenter);
    }
    m_layout->addLayout(head);
    m_layout->addWidget(m_facts);
    m_acts->setSpacing(ui::measure::kGap);
    m_acts->addStretch(1);
    m_layout->addLayout(m_acts);
}

void MeasureCard::addTable(const QString &name, const QStringList &titles, const std::vector<QStringList> &rows,
    const std::vector<int> &figures)
{
    auto *table = new QTreeWidget;
    table->setAccessibleName(name);
    table->setHeaderLabels(titles);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    for (const QStringList &row : rows) {
        auto *item = new QTreeWidgetItem(table, row);
        for (int column = 0; column < int(row.size()); ++column)
            item->setToolTip(column, row[column]);
        for (const int column : figures)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : figures)
        table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < int(titles.size()); ++column)
        table->resizeColumnToContents(column);
    const int shown = std::min<int>(kRowsShown, std::max<int>(1, int(rows.size())));
    const int row = rows.empty() ? table->fontMetrics().height() + 2 * ui::measure::kGap : table->sizeHintForRow(0);
    table->setFixedHeight(
        table->header()->sizeHint().height() + shown * row + 2 * ui::measure::kGap); // room for the bar below
    m_layout->insertWidget(m_layout->count() - 1, table);
}

void MeasureCard::addText(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    setRole(label, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->insertWidget(m_layout->count() - 1, label);
}

void MeasureCard::addAct(const QString &name, const QString &words, std::function<void()> act, bool primary)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setProperty("primary", primary);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_acts->insertWidget(m_acts->count() - 1, button);
}

MeasureCard *cardOf(
    const Correction &order, int number, const CaseMeasures &measures, QDate actOn, QDate today, const NamesOf &names)
{
    auto *out =
        new MeasureCard(MeasureCard::tr("Order to correct, no. %1").arg(number), words::state(order, measures), today);
    FactGrid *facts = out->facts();
    facts->addWide(MeasureCard::tr("To be put right"), order.content);
    facts->add(MeasureCard::tr("Ordered"), dayText(order.orderedOn));
    facts->add(MeasureCard::tr("Served"), dayText(order.servedOn));
    facts->add(MeasureCard::tr("Until"), dayText(order.dueOn));
    facts->add(MeasureCard::tr("Officers"), names(order.officers));
    if (!order.dailyAct.isEmpty())
        facts->addWide(MeasureCard::tr("Fined by the day as"),
            words::grounds({order.dailyAct}, MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, actOn)));
    std::vector<QStringList> rows;
    for (const Recheck &recheck : measures.rechecks) {
        if (recheck.order == order.id)
            rows.push_back({minuteText(recheck.begunAt), words::finding(recheck.finding),
                recheck.unannounced ? MeasureCard::tr("unannounced") : MeasureCard::tr("announced"),
                names(recheck.officers), recheck.detail});
    }
    if (!rows.empty())
        out->addTable(MeasureCard::tr("Rechecks"),
            {MeasureCard::tr("Recheck"), MeasureCard::tr("Finding"), MeasureCard::tr("Way"),
                MeasureCard::tr("Officers"), MeasureCard::tr("What was found")},
            rows);
    return out;
}

MeasureCard *cardOf(const Holding &holding, const CaseMeasures &measures, QDate today, const NamesOf &names)
{
    auto *out = new MeasureCard(words::way(holding.way), words::state(holding, measures, today), today);
    FactGrid *facts = out->facts();
    const auto kind = holding.isSeizure() ? MeasureRule::Kind::Seizure : MeasureRule::Kind::Registration;
    facts->addWide(
        MeasureCard::tr("Grounds"), words::grounds(holding.grounds, MeasureRules::shipped().on(kind, holding.on())));
    facts->addWide(MeasureCard::tr("Circumstances"), holding.reason);
    facts->add(MeasureCard::tr("Begun"), minuteText(holding.begunAt));
    facts->add(MeasureCard::tr("Last day"), dayText(holding.lastDay(WorkCalendar::shipped())));
    facts->add(MeasureCard::tr("Approved"),
        together(
            minuteText(holding.approvedAt), holding.approver.isNull() ? QString() : names({holding.approver.text()})));
    facts->add(MeasureCard::tr("Officers"), names(holding.officers));
    facts->add(MeasureCard::tr("Kept"), together(holding.place, holding.keeper));
    if (holding.isExtended())
        facts->add(MeasureCard::tr("Extended"),
            MeasureCard::tr("%n day(s), granted by %1 on %2, told on %3", nullptr, holding.extendedBy)
                .arg(names({holding.extensionApprover.text()}), dayText(holding.extensionApprovedOn),
                    dayText(holding.extensionToldOn)));
    if (holding.testingFrom.isValid())
        facts->add(MeasureCard::tr("Testing"),
            MeasureCard::tr("%1 to %2").arg(dayText(holding.testingFrom), dayText(holding.testingUntil)));
    std::vector<QStringList> rows;
    for (const HeldThing &thing : measures.thingsOf(holding)) {
        const Disposal *disposal = measures.disposalOf(thing);
        rows.push_back({thing.name, thing.model, thing.quantity, thing.state, thing.place, thing.sealNumber,
            disposal ? together(words::fate(disposal->fate), dayText(disposal->on)) : MeasureCard::tr("held"),
            disposal ? together(disposal->to, disposal->damage) : QString()});
    }
    out->addTable(MeasureCard::tr("Inventory"),
        {MeasureCard::tr("Thing"), MeasureCard::tr("Model"), MeasureCard::tr("Quantity"), MeasureCard::tr("State"),
            MeasureCard::tr("Place"), MeasureCard::tr("Seal no."), MeasureCard::tr("What became of it"),
            MeasureCard::tr("Handed to, damage")},
        rows);
    return out;
}

MeasureCard *cardOf(const ProductionLimit &limit, QDate actOn, QDate today)
{
    auto *out = new MeasureCard(words::mode(limit.mode), words::state(limit, today), today);
    FactGrid *facts = out->facts();
    const auto kind = limit.mode == LimitMode::Limit ? MeasureRule::Kind::Limit : MeasureRule::Kind::Stop;
    facts->addWide(MeasureCard::tr("Grounds"), words::grounds(limit.grounds, MeasureRules::shipped().on(kind, actOn)));
    facts->addWide(MeasureCard::tr("How far"), limit.content);
    facts->addWide(MeasureCard::tr("Weighed"), limit.considered);
    facts->addWide(MeasureCard::tr("Kind"),
        limit.isPenalty() ? MeasureCard::tr("A penalty: it goes through notice, hearing, review and discussion")
                          : MeasureCard::tr("A measure ordered by %1").arg(limit.measureBasis));
    facts->add(MeasureCard::tr("Decided"), dayText(limit.decidedOn));
    facts->add(MeasureCard::tr("Served"), dayText(limit.servedOn));
    if (limit.mode == LimitMode::Limit)
        facts->add(MeasureCard::tr("Until"), dayText(limit.lastDay()));
    facts->add(MeasureCard::tr("Plan filed"), dayText(limit.planFiledOn));
    facts->add(MeasureCard::tr("Completion filed"), dayText(limit.completionFiledOn));
    facts->add(MeasureCard::tr("Followed up"), dayText(limit.followedUpOn));
    if (limit.reopenedOn.isValid())
        facts->add(MeasureCard::tr("Resumed without leave"), dayText(limit.reopenedOn));
    if (limit.reportedOn.isValid())
        facts->add(MeasureCard::tr("Reported to the government"), dayText(limit.reportedOn));
    return out;
}

MeasureCard *cardOf(const DailyFine &fine, QDate today)
{
    const words::MeasureState state = fine.mayBeDecided()
        ? words::MeasureState{MeasureCard::tr("May be decided"), Chip::Tone::Ok, {}}
        : words::MeasureState{MeasureCard::tr("%n missing", nullptr, int(fine.missing.size())), Chip::Tone::Warn, {}};
    auto *out = new MeasureCard(MeasureCard::tr("Consecutive daily fine"), state, today);
    std::vector<QStringList> rows;
    for (const DailyRound &round : fine.rounds) {
        const QString why = round.uncounted ? round.uncounted->inWords()
            : round.fined                   ? MeasureCard::tr("fined by a decision before")
                                            : QString();
        rows.push_back(
            {QString::number(round.number), dayText(round.servedOn), dayText(round.from), dayText(round.recheckedOn),
                QString::number(round.days), round.isCounted() ? round.amount.display() : QString(),
                round.finding ? together(words::finding(*round.finding), why) : MeasureCard::tr("not rechecked yet")});
    }
    out->addTable(MeasureCard::tr("Rounds of the daily fine"),
        {MeasureCard::tr("Round"), MeasureCard::tr("Order served"), MeasureCard::tr("Counted from"),
            MeasureCard::tr("Recheck"), MeasureCard::tr("Days"), MeasureCard::tr("Amount"), MeasureCard::tr("Finding")},
        rows, {4, 5});
    if (fine.days > 0)
        out->addText(MeasureCard::tr("%1 × %n day(s) = %2", nullptr, fine.days)
                         .arg(fine.perDay.display(), fine.amount.display()),
            "section");
    QStringList missing;
    for (const Message &one : fine.missing)
        missing.append(QStringLiteral("· ") + one.inWords());
    if (fine.hasEnded)
        missing.append(
            QStringLiteral("· ") + MeasureCard::tr("It has ended. A later breach needs a new original decision."));
    if (!missing.isEmpty())
        out->addText(missing.join(u'\n'), "plain");
    out->addText(fine.articles);
    return out;
}

} // namespace qilian::ui
