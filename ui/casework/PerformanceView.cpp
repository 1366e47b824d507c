#include "ui/casework/PerformanceView.h"

#include "ui/casework/AccountSections.h"
#include "ui/casework/FollowUpTable.h"
#include "ui/casework/RecordDraft.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

using namespace performance;
using casework::Wording;
using store::Actor;
using store::Workspace;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Who owes what a record is about; empty: the party, as for what concerns the whole case.
template <class Record> QString debtorOf(const Record &record)
{
    if constexpr (requires { record.debtor; })
        return record.debtor;
    else
        return {};
}

} // namespace

PerformanceView::PerformanceView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_form(new RecordForm(shell.background()))
    , m_who(new ChoiceBox)
    , m_day(new TypedLine(TypedLine::Kind::Day))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *reading = new QWidget;
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(makeHead());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_form);
    const auto act = [this](const QString &words, const QKeySequence &key, void (PerformanceView::*what)()) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, what);
    };
    act(tr("Record a payment"), QKeySequence(Qt::Key_Insert), &PerformanceView::addPayment);
    act(tr("Open the record"), QKeySequence(Qt::Key_F2), &PerformanceView::openCurrent);
    act(tr("Make the payment void"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &PerformanceView::voidCurrent);
    connect(m_form, &RecordForm::left, this, &PerformanceView::leaveForm);
    connect(m_form, &RecordForm::kept, this, [this](const QJsonObject &typed) { m_keep(typed); });
}

QWidget *PerformanceView::makeHead()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    auto *payment = new QPushButton(tr("Payment…"));
    payment->setObjectName(QStringLiteral("addPayment"));
    payment->setToolTip(QStringLiteral("Ins"));
    connect(payment, &QPushButton::clicked, this, &PerformanceView::addPayment);
    row->addWidget(payment);
    row->addWidget(makeOthers());
    row->addWidget(documentsButton(tr("Documents"),
        {"surcharge_notice", "urge_notice", "court_application", "payment_record", "installment_decision"},
        [this](const QString &type) {
            emit placeAsked({CasePlace::Tab::Documents, type});
        }));
    row->addStretch(1);
    auto *label = mutedLabel(tr("Computed for"));
    label->setWordWrap(false);
    label->setBuddy(m_day);
    m_day->setAccessibleName(tr("Computed for"));
    m_day->setMaximumWidth(m_day->fontMetrics().horizontalAdvance(QStringLiteral("2026-11-25")) + 48);
    m_who->setAccessibleName(tr("Who owes it"));
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(m_who);
    connect(m_day, &QLineEdit::editingFinished, this, &PerformanceView::showAll);
    connect(m_who, &QComboBox::activated, this, &PerformanceView::showAll);
    return out;
}

QPushButton *PerformanceView::makeOthers()
{
    auto *out = new QPushButton(tr("Record"));
    out->setObjectName(QStringLiteral("recordOther"));
    auto *menu = new QMenu(out);
    const auto add = [&](const QString &words, auto begin) {
        connect(menu->addAction(words), &QAction::triggered, this, begin);
    };
    add(tr("Request to pay later or by instalments"), [this] {
        Deferral one;
        one.debtor = debtor();
        edit(one, tr("Request to pay later or by instalments"), deferralFields(), casework::saveDeferral);
    });
    add(tr("Reconsideration or suit"), [this] {
        Remedy one;
        one.debtor = debtor();
        one.dailyDecision = decisions().front().value;
        edit(one, tr("Reconsideration or suit"), remedyFields(), casework::saveRemedy);
    });
    add(tr("Answer to the demand"), [this] {
        edit(DemandAnswer(), tr("Answer to the demand"), PerformanceFields::demandAnswer(), casework::saveDemandAnswer);
    });
    add(tr("Application to the court"), [this] {
        CourtApplication one;
        one.court = m_shown.file.bureau.court;
        edit(
            one, tr("Application to the court"), PerformanceFields::courtApplication(), casework::saveCourtApplication);
    });
    out->setMenu(menu);
    return out;
}

void PerformanceView::addPayment()
{
    Payment one;
    one.debtor = debtor();
    one.on = m_shown.today;
    if (m_stack->currentWidget() != m_form)
        edit(one, tr("Record a payment"), PerformanceFields::payment(otherDebtors()), casework::savePayment);
}

QString PerformanceView::debtor() const
{
    return m_who->currentData().toString();
}

QStringList PerformanceView::otherDebtors() const
{
    QStringList out;
    for (const Claim &claim : casework::claimsOf(m_shown.file)) {
        if (!claim.debtor.isEmpty())
            out.append(claim.debtor);
    }
    return out;
}

void PerformanceView::fill(const ShownCase &shown)
{
    const bool same = m_shown.file.one.id == shown.file.one.id;
    m_shown = shown;
    if (!same) {
        m_form->draft().leave();
        m_stack->setCurrentIndex(0);
        m_day->setValue(shown.today.toString(Qt::ISODate));
    }
    nameDebtors();
    showAll();
}

void PerformanceView::nameDebtors()
{
    const QString chosen = debtor();
    m_who->clear();
    m_who->addItem(tr("The party"), QString());
    for (const QString &name : otherDebtors())
        m_who->addItem(name, name);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    m_who->setVisible(m_who->count() > 1);
}

void PerformanceView::showAll()
{
    if (m_shown.file.one.id.isNull())
        return;
    const QDate typed = QDate::fromString(m_day->value().toString(), Qt::ISODate);
    const Account owed = casework::accountOf(m_shown.file, debtor(), typed.isValid() ? typed : m_shown.today);
    const bool focused = m_scroll->widget() && m_scroll->widget()->isAncestorOf(QApplication::focusWidget());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, measure::kGap, 0);
    column->setSpacing(measure::kGap);
    const Claim claim = casework::claimOf(m_shown.file, debtor());
    account::addSums(column, claim, owed);
    addRecords(column);
    account::addPlan(column, tr("Plan"), owed.plan);
    account::addDailyFines(column, claim, owed);
    account::addPlan(column, tr("Plan for the daily fines"), owed.dailyPlan);
    account::addAddedPenalty(column, claim, owed, m_shown.today);
    account::addCourt(column, m_shown);
    column->addStretch(1);
    m_scroll->setWidget(page);
    page->show();
    if (focused)
        focusFirst(); // what had the focus is made anew
}

QString PerformanceView::contested(const Remedy &one) const
{
    QStringList out{PerformanceFields::words(one.kind), one.body};
    if (!one.debtor.isEmpty())
        out.append(one.debtor);
    if (!one.dailyDecision.isEmpty())
        out.append(one.dailyDecision);
    return out.join(QStringLiteral(" · "));
}

std::vector<RecordField> PerformanceView::deferralFields() const
{
    return PerformanceFields::deferral(otherDebtors(), !casework::claimOf(m_shown.file).daily.empty());
}

/// What can be contested; the penalty decision has no value of its own.
std::vector<RecordField::Option> PerformanceView::decisions() const
{
    std::vector<RecordField::Option> out;
    const QString penalty = casework::courtWindowsOf(m_shown.file).front().number;
    const std::vector<performance::DailyClaim> daily = casework::claimOf(m_shown.file).daily;
    if (daily.empty() || penalty != daily.front().number)
        out.push_back({QString(), penalty.isEmpty() ? tr("The penalty decision") : penalty});
    for (const performance::DailyClaim &one : daily)
        out.push_back({one.number, tr("%1 (daily fine)").arg(one.number)});
    return out;
}

std::vector<RecordField> PerformanceView::remedyFields() const
{
    return PerformanceFields::remedy(otherDebtors(), decisions());
}

std::vector<PerformanceView::Recorded> PerformanceView::recorded()
{
    const performance::Performance &all = m_shown.file.performance;
    std::vector<Recorded> out;
    for (const Payment &one : all.payments) {
        const QString who = one.debtor.isEmpty() ? QString() : QStringLiteral(" · ") + one.debtor;
        out.push_back({one.on,
            {dayText(one.on), tr("Payment: %1").arg(PerformanceFields::words(one.towards)) + who, one.amount.text(),
                one.counts() ? PerformanceFields::words(one.way) : tr("Void: %1").arg(one.voidReason), one.receipt},
            [this, one] {
                edit(one, tr("Payment"), PerformanceFields::payment(otherDebtors()), casework::savePayment);
            },
            one.id});
    }
    for (const Deferral &one : all.deferrals)
        out.push_back({one.requestedOn,
            {dayText(one.requestedOn), PerformanceFields::words(one.kind), QString(),
                PerformanceFields::words(one.answer), dayText(one.decidedOn)},
            [this, one] {
                edit(one, tr("Request to pay later or by instalments"), deferralFields(), casework::saveDeferral);
            },
            {}});
    for (const Remedy &one : all.remedies)
        out.push_back({one.beganOn,
            {dayText(one.beganOn), contested(one), one.changedFine ? one.changedFine->text() : QString(),
                PerformanceFields::words(one.outcome), dayText(one.endedOn)},
            [this, one] { edit(one, tr("Reconsideration or suit"), remedyFields(), casework::saveRemedy); }, {}});
    for (const DemandAnswer &one : all.answers)
        out.push_back({one.on, {dayText(one.on), tr("Answer to the demand"), QString(), one.words, QString()},
            [this, one] {
                edit(one, tr("Answer to the demand"), PerformanceFields::demandAnswer(), casework::saveDemandAnswer);
            },
            {}});
    for (const CourtApplication &one : all.applications)
        out.push_back({one.appliedOn,
            {dayText(one.appliedOn), QStringLiteral("%1 · %2").arg(tr("Application to the court"), one.court),
                QString(), PerformanceFields::words(one.ruling), one.number},
            [this, one] {
                edit(one, tr("Application to the court"), PerformanceFields::courtApplication(),
                    casework::saveCourtApplication);
            },
            {}});
    std::stable_sort(out.begin(), out.end(), [](const Recorded &a, const Recorded &b) { return a.on < b.on; });
    return out;
}

void PerformanceView::addRecords(QVBoxLayout *column)
{
    m_rows = recorded();
    m_records =
        followUpTable(tr("What was recorded"), {tr("Day"), tr("What"), tr("Sum"), tr("State"), tr("Number")}, {2});
    m_records->setObjectName(QStringLiteral("performanceRecords"));
    connect(m_records, &QTreeWidget::itemActivated, this, &PerformanceView::openCurrent);
    for (const Recorded &row : m_rows)
        addRow(m_records, row.columns);
    fitToRows(m_records);
    m_records->setCurrentItem(m_records->topLevelItem(0));
    if (m_rows.empty()) {
        m_records->hide();
        column->addWidget(mutedLabel(tr("No payment, request or remedy is recorded yet.")));
    }
    column->addWidget(m_records);
}

void PerformanceView::openCurrent()
{
    const int row = m_records ? m_records->indexOfTopLevelItem(m_records->currentItem()) : -1;
    if (row >= 0 && m_stack->currentWidget() != m_form)
        m_rows[std::size_t(row)].open();
}

void PerformanceView::voidCurrent()
{
    const int row = m_records ? m_records->indexOfTopLevelItem(m_records->currentItem()) : -1;
    if (row < 0 || m_stack->currentWidget() == m_form || m_rows[std::size_t(row)].payment.isNull())
        return;
    m_keep = [this, payment = m_rows[std::size_t(row)].payment](const QJsonObject &typed) {
        const QString reason = typed.value(QLatin1String("void_reason")).toString();
        keepWith([id = m_shown.file.one.id, payment, reason](Workspace &workspace, const Actor &by) {
            return casework::voidPayment(workspace, by, id, payment, reason);
        });
    };
    m_stack->setCurrentWidget(m_form);
    m_form->begin(draftKey(QStringLiteral("void/") + m_rows[std::size_t(row)].payment.text()),
        tr("Make the payment void"), tr("Make void"),
        {{QStringLiteral("void_reason"), tr("Why it does not count"), RecordField::Kind::Words, true}}, {},
        [](const QJsonObject &) { return FormColumn::Faults(); });
}

QString PerformanceView::draftKey(const QString &what) const
{
    return QStringLiteral("performance/%1/%2").arg(m_shown.file.one.id.text(), what);
}

template <class Record, class Write>
void PerformanceView::edit(const Record &record, const QString &title, std::vector<RecordField> fields, Write save)
{
    QJsonObject values = Record::description().fieldsOf(record);
    const QString plan = QStringLiteral("plan");
    if (values.contains(plan))
        values.insert(plan, PerformanceFields::typedPlan(values.value(plan).toArray()));
    const auto read = [record, plan](QJsonObject typed) {
        if (typed.contains(plan))
            typed.insert(plan, PerformanceFields::readPlan(typed.value(plan).toString()));
        return readRecord(record, typed);
    };
    m_keep = [this, read, save](const QJsonObject &typed) {
        const Result<Record> one = read(typed);
        if (!one)
            return emit failed(one.error().message.inWords());
        keepWith([id = m_shown.file.one.id, changed = *one, save](
                     Workspace &workspace, const Actor &by) { return save(workspace, by, id, changed); });
    };
    const auto check = [this, read](const QJsonObject &typed) {
        FormColumn::Faults out;
        if (const Result<Record> one = read(typed)) {
            const Setting setting = casework::performanceSetting(m_shown.file, debtorOf(*one), m_shown.today);
            for (const Fault &fault : faultsOf(*one, setting))
                out.emplace_back(fault.field, fault.words.inWords());
        }
        return out;
    };
    const QString which = record.id.isNull() ? QStringLiteral("new") : record.id.text();
    showForm(Record::description().kind().name + u'/' + which, title, std::move(fields), values, check);
}

void PerformanceView::showForm(const QString &what, const QString &title, std::vector<RecordField> fields,
    const QJsonObject &values, RecordForm::Check check)
{
    m_stack->setCurrentWidget(m_form);
    m_form->begin(draftKey(what), title, tr("Save"), std::move(fields), values, std::move(check));
}

void PerformanceView::keepWith(std::function<Result<store::CommitReceipt>(Workspace &, const Actor &)> work)
{
    shell().background().write(
        this, [work, by = actor()](Workspace &workspace) { return work(workspace, by); },
        [this](const Result<store::CommitReceipt> &result) {
            if (result) {
                m_form->draft().drop();
                leaveForm();
                emit done(tr("Saved."));
            } else if (result.error().code == Error::Code::Invalid && !result.error().detail.isEmpty()) {
                m_form->showFaults({{result.error().detail, result.error().message.inWords()}});
            } else {
                emit failed(result.error().message.inWords());
            }
        });
}

void PerformanceView::leaveForm()
{
    m_form->draft().leave();
    m_stack->setCurrentIndex(0);
    focusFirst();
}

void PerformanceView::focusFirst()
{
    if (m_records && m_records->isVisible())
        m_records->setFocus(Qt::OtherFocusReason);
    else if (auto *add = findChild<QPushButton *>(QStringLiteral("addPayment")))
        add->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
