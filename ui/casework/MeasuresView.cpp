#include "ui/casework/MeasuresView.h"

#include "core/casework/MeasureDocuments.h"
#include "core/casework/MeasureWork.h"
#include "ui/casework/MeasureCard.h"
#include "ui/casework/MeasureForm.h"
#include "ui/casework/MeasureForms.h"
#include "ui/casework/RecordDraft.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qilian::ui {

using namespace qilian::measure;

MeasuresView::MeasuresView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_new(new QPushButton(tr("New measure")))
    , m_notice(new Notice)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_form(new MeasureForm(shell.background()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *list = new QWidget;
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, ui::measure::kPadding, 0, 0);
    inside->setSpacing(ui::measure::kGap);
    auto *row = new QHBoxLayout;
    m_new->setObjectName(QStringLiteral("newMeasure"));
    m_new->setToolTip(
        QStringLiteral("%1  %2").arg(m_new->text(), QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText)));
    setRole(m_new, "menu");
    auto *menu = new QMenu(this);
    makeMenu(menu);
    m_new->setMenu(menu);
    row->addWidget(m_new);
    row->addStretch(1);
    inside->addLayout(row);
    inside->addWidget(m_notice);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->addWidget(m_scroll, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_form);
    auto *begin = new QAction(m_new->text(), this);
    begin->setShortcut(QKeySequence(Qt::Key_Insert));
    begin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    list->addAction(begin);
    connect(begin, &QAction::triggered, m_new, &QPushButton::showMenu);
    connect(m_form, &MeasureForm::left, this, &MeasuresView::leaveForm);
    connect(this, &CaseTab::done, this, [this] {
        m_form->draft().drop();
        leaveForm();
    });
    connect(this, &CaseTab::failed, m_form, [this] { m_form->setEnabled(true); }); // what is typed stays
}

void MeasuresView::makeMenu(QMenu *menu)
{
    const auto add = [this, menu](const char *name, const QString &words, auto begin) {
        menu->addAction(words, this, begin)->setObjectName(QString::fromLatin1(name));
    };
    add("correct", tr("Order to correct"), [this] { newCorrection(); });
    add("seal", tr("Seal"), [this] { newHolding(HoldingWay::Seal); });
    add("seize", tr("Seize"), [this] { newHolding(HoldingWay::Seize); });
    add("register", tr("Register evidence in advance"), [this] { newHolding(HoldingWay::Register); });
    add("limit", tr("Limit production"), [this] { newLimit(LimitMode::Limit); });
    add("stop", tr("Stop production for rectification"), [this] { newLimit(LimitMode::Stop); });
}

void MeasuresView::fill(const ShownCase &shown)
{
    if (m_file.one.id != shown.file.one.id) { // the form was about another case
        m_form->draft().leave();
        m_form->setEnabled(true);
        m_stack->setCurrentIndex(0);
    }
    m_file = shown.file;
    m_officers = shown.officers;
    m_today = shown.today;
    const QWidget *had = m_scroll->focusWidget();
    const QString focused = had && had->hasFocus() ? had->objectName() : QString();
    makeCards();
    makeNotice();
    if (QWidget *again = focused.isEmpty() ? nullptr : m_scroll->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void MeasuresView::lookAt(const QString &measure)
{
    if (m_stack->currentIndex() != 0)
        return; // what is being typed stays in front
    const auto ref = record::Ref::parse(measure);
    auto *change = ref ? m_scroll->findChild<QPushButton *>(QStringLiteral("change:") + ref->id.text()) : nullptr;
    if (!change)
        return m_new->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(change->parentWidget());
    change->setFocus(Qt::OtherFocusReason);
}

MeasureContext MeasuresView::context() const
{
    return casework::measureContext(m_file, m_officers, shell().background().workspace().clock().now());
}

QString MeasuresView::namesOf(const QStringList &ids) const
{
    return m_file.namesOf(ids).join(QStringLiteral("、"));
}

void MeasuresView::makeCards()
{
    auto *column = new QWidget;
    m_cards = new QVBoxLayout(column);
    m_cards->setContentsMargins(0, 0, ui::measure::kGrid, 0);
    m_cards->setSpacing(ui::measure::kGap);
    addHoldings();
    addLimits();
    addDailyFine();
    addCorrections();
    if (m_file.measures.isEmpty())
        m_cards->addWidget(mutedLabel(tr(
            "No measure yet. An order to correct, a seizure, a registration or a limit of production begins here.")));
    m_cards->addStretch(1);
    m_scroll->setWidget(column);
}

/// What cannot wait, over everything else.
void MeasuresView::makeNotice()
{
    QStringList words;
    for (const Holding &one : m_file.measures.holdings) {
        const bool isHeld = !m_file.measures.heldOf(one).empty();
        const QDate last = one.lastDay(WorkCalendar::shipped());
        if (isHeld && last < m_today)
            words.append(tr("%1: the term ended on %2. Release the things at once; no seal stays on.")
                             .arg(words::way(one.way), last.toString(Qt::ISODate)));
        else if (isHeld && !one.approvedAt.isValid())
            words.append(tr("%1: the approval must be there within 24 hours of %2, else the things are released.")
                             .arg(words::way(one.way), minuteText(one.begunAt)));
    }
    for (const ProductionLimit &one : m_file.measures.limits) {
        if (one.mustBeReported())
            words.append(
                tr("%1: resumed without leave or the same act again. Report to the government that may close it.")
                    .arg(words::mode(one.mode)));
    }
    if (words.isEmpty())
        m_notice->clear();
    else
        m_notice->show(Notice::Tone::Danger, words.join(u'\n'));
}

bool MeasuresView::addDocument(MeasureCard *card, const record::Ref &measure)
{
    const QString type = casework::nextDocumentOf(m_file, measure);
    if (type.isEmpty())
        return false;
    const casework::CaseDocument *draft = casework::documentAbout(m_file, type, measure);
    const QString title = casework::DocumentTypes::shipped().titleOf(type);
    card->addAct(
        QStringLiteral("document:") + measure.text(), draft ? tr("Open: %1").arg(title) : tr("Draft: %1").arg(title),
        [this, type, measure, id = draft ? draft->id : Id<casework::CaseDocument>()] {
            if (id.isNull())
                draftDocument(type, measure);
            else
                emit documentAsked(id);
        },
        true);
    return true;
}

void MeasuresView::addCorrections()
{
    const std::vector<Correction> orders = m_file.measures.inOrder();
    const QDate actOn = context().actOn;
    for (std::size_t i = orders.size(); i-- > 0;) { // the latest first
        const Correction &order = orders[i];
        MeasureCard *card = cardOf(order, int(i) + 1, m_file.measures, actOn, m_today,
            [this](const QStringList &ids) { return namesOf(ids); });
        m_cards->addWidget(card);
        const QString key = order.id.text();
        bool hasNext = addDocument(card, record::refTo(order));
        bool isRefused = false;
        for (const Recheck &one : m_file.measures.rechecks) {
            if (one.order != order.id)
                continue;
            hasNext = hasNext || addDocument(card, record::refTo(one));
            isRefused = isRefused || isRefusal(one.finding);
        }
        if (order.servedOn.isValid() && !isRefused)
            card->addAct(QStringLiteral("recheck:") + key, tr("Recheck"), [this, order] { newRecheck(order); });
        if (isRefused && i + 1 == orders.size())
            card->addAct(QStringLiteral("again:") + key, tr("Order again"), [this] { newCorrection(); });
        card->addAct(QStringLiteral("change:") + key, tr("Change"), [this, order] { editCorrection(order); });
    }
}

void MeasuresView::addHoldings()
{
    for (const Holding &one : m_file.measures.holdings) {
        MeasureCard *card =
            cardOf(one, m_file.measures, m_today, [this](const QStringList &ids) { return namesOf(ids); });
        m_cards->addWidget(card);
        const QString key = one.id.text();
        addDocument(card, record::refTo(one));
        if (!m_file.measures.heldOf(one).empty()) {
            card->addAct(QStringLiteral("release:") + key, one.isSeizure() ? tr("Release") : tr("Dispose of"),
                [this, one] { letGo(one); });
            if (one.isSeizure())
                card->addAct(QStringLiteral("term:") + key, tr("Extension, testing, request for release"),
                    [this, one] { editHolding(one, forms::term()); });
        }
        card->addAct(QStringLiteral("change:") + key, tr("Change"),
            [this, one] { editHolding(one, forms::holding(one.way, one.on(), false)); });
    }
}

void MeasuresView::addLimits()
{
    const QDate actOn = context().actOn;
    for (const ProductionLimit &one : m_file.measures.limits) {
        MeasureCard *card = cardOf(one, actOn, m_today);
        m_cards->addWidget(card);
        const QString key = one.id.text();
        addDocument(card, record::refTo(one));
        card->addAct(QStringLiteral("course:") + key, tr("Note what came of it"),
            [this, one] { editLimit(one, forms::course(one.mode)); });
        card->addAct(QStringLiteral("change:") + key, tr("Change"),
            [this, one, actOn] { editLimit(one, forms::limit(one.mode, actOn)); });
    }
}

void MeasuresView::addDailyFine()
{
    const Result<DailyFine> fine = casework::dailyFineOf(m_file, m_today);
    if (!fine)
        return m_cards->addWidget(mutedLabel(fine.error().message.inWords()));
    if (!fine->isAsked())
        return;
    MeasureCard *card = cardOf(*fine, m_today);
    m_cards->addWidget(card);
    const QString type = QStringLiteral("daily_decision");
    const casework::CaseDocument *there = m_file.document(type);
    const QString title = casework::DocumentTypes::shipped().titleOf(type);
    const bool isOpen = there && there->state == casework::DocumentState::Draft;
    if (there && (isOpen || !fine->mayBeDecided()))
        card->addAct(
            QStringLiteral("dailyDecision"), tr("Open: %1").arg(title),
            [this, id = there->id] { emit documentAsked(id); }, true);
    else if (fine->mayBeDecided()) // the first, or one for the rounds after those that were fined
        card->addAct(
            QStringLiteral("dailyDecision"), tr("Draft: %1").arg(title), [this, type] { draftDocument(type, {}); },
            true);
}

void MeasuresView::draftDocument(const QString &type, const record::Ref &measure)
{
    shell().background().write(
        this,
        [id = m_file.one.id, type, measure, by = actor()](
            store::Workspace &workspace) -> Result<Id<casework::CaseDocument>> {
            const auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
            if (!file)
                return file.error();
            const QDate today = casework::todayOf(workspace);
            const auto draft = measure.isNull() ? casework::draftDocument(*file, type, today)
                                                : casework::draftAbout(*file, type, measure, today);
            if (!draft)
                return draft.error();
            if (const auto saved = casework::saveDraft(workspace, by, *draft); !saved)
                return saved.error();
            return draft->id;
        },
        [this](const Result<Id<casework::CaseDocument>> &id) {
            if (id)
                emit documentAsked(*id);
            else
                emit failed(id.error().message.inWords());
        });
}

template <class T, class Check, class Save>
void MeasuresView::begin(const QString &what, const QString &title, const QString &lead,
    const std::vector<MeasureField> &fields, const T &shown, Check check, Save save)
{
    const auto made = [shown](const QJsonObject &values) { return T::description().make(shown.id.uuid(), values); };
    m_form->begin(
        draftKey(what), title, lead, fields, T::description().fieldsOf(shown), m_officers,
        [made, check](const QJsonObject &values) {
            const auto record = made(values);
            return record ? check(*record, values) : Faults{{{}, record.error().message}};
        },
        [this, made, save](const QJsonObject &values) {
            m_form->setEnabled(false); // until the record has it, or says why not
            save(*made(values), values);
        });
    m_stack->setCurrentWidget(m_form);
}

QString MeasuresView::draftKey(const QString &what) const
{
    return QStringLiteral("measure/%1/%2").arg(m_file.one.id.text(), what);
}

void MeasuresView::leaveForm()
{
    m_form->draft().leave();
    m_form->setEnabled(true);
    m_stack->setCurrentIndex(0);
    m_new->setFocus(Qt::OtherFocusReason);
}

void MeasuresView::newCorrection()
{
    Correction draft;
    draft.forCase = record::refTo(m_file.one);
    draft.officers = m_file.one.officers;
    draft.orderedOn = m_today;
    draft.content = m_file.one.correction;
    if (const auto before = m_file.measures.inOrder(); !before.empty()) {
        draft.content = before.back().content;
        draft.dailyAct = before.front().dailyAct;
        draft.warned = before.front().warned;
    }
    editCorrection(draft);
}

void MeasuresView::editCorrection(const Correction &shown)
{
    Correction draft = shown;
    if (shown.id.isNull())
        draft.id = Id<Correction>::create();
    const QDate actOn = context().actOn;
    begin(
        shown.id.isNull() ? QStringLiteral("correction") : shown.id.text(),
        shown.id.isNull() ? tr("New order to correct") : tr("Order to correct"),
        forms::lead(MeasureRule::Kind::DailyFine, actOn), forms::correction(actOn), draft,
        [this](const Correction &one, const QJsonObject &) { return faultsOf(one, context()); },
        [this, shown](const Correction &one, const QJsonObject &) {
            write(
                [id = m_file.one.id, one, shown](store::Workspace &workspace, const store::Actor &by) {
                    return casework::saveCorrection(workspace, by, id, one, shown.id.isNull() ? Correction() : shown);
                },
                tr("The order is on file."));
        });
}

void MeasuresView::newRecheck(const Correction &order)
{
    Recheck draft;
    draft.id = Id<Recheck>::create();
    draft.forCase = record::refTo(m_file.one);
    draft.order = order.id;
    draft.officers = m_file.one.officers;
    draft.unannounced = true;
    begin(
        QStringLiteral("recheck/") + order.id.text(),
        tr("Recheck of the order served on %1").arg(order.servedOn.toString(Qt::ISODate)), {}, forms::recheck(), draft,
        [this](const Recheck &one, const QJsonObject &) { return faultsOf(one, context()); },
        [this](const Recheck &one, const QJsonObject &) {
            write([id = m_file.one.id, one](store::Workspace &workspace,
                      const store::Actor &by) { return casework::recheck(workspace, by, id, one); },
                tr("The recheck is on file."));
        });
}

void MeasuresView::newHolding(HoldingWay way)
{
    Holding draft;
    draft.id = Id<Holding>::create();
    draft.forCase = record::refTo(m_file.one);
    draft.way = way;
    draft.officers = m_file.one.officers;
    draft.place = m_file.one.place;
    const auto kind = way == HoldingWay::Register ? MeasureRule::Kind::Registration : MeasureRule::Kind::Seizure;
    begin(
        enumText(way), words::way(way), forms::lead(kind, m_today), forms::holding(way, m_today, true), draft,
        [this](const Holding &one, const QJsonObject &values) {
            return faultsOf(one, forms::thingsIn(values, one), context());
        },
        [this](const Holding &one, const QJsonObject &values) {
            write([id = m_file.one.id, one, things = forms::thingsIn(values, one)](store::Workspace &workspace,
                      const store::Actor &by) { return casework::saveHolding(workspace, by, id, one, things); },
                tr("The things are on file as held."));
        });
}

void MeasuresView::editHolding(const Holding &shown, const std::vector<MeasureField> &fields)
{
    const auto kind = shown.isSeizure() ? MeasureRule::Kind::Seizure : MeasureRule::Kind::Registration;
    begin(
        shown.id.text() + u'/' + fields.front().name, words::way(shown.way), forms::lead(kind, shown.on()), fields,
        shown, [this](const Holding &one, const QJsonObject &) { return faultsOf(one, {}, context()); },
        [this, shown](const Holding &one, const QJsonObject &) {
            write([id = m_file.one.id, one, shown](store::Workspace &workspace,
                      const store::Actor &by) { return casework::saveHolding(workspace, by, id, one, {}, shown); },
                tr("Saved."));
        });
}

void MeasuresView::letGo(const Holding &holding)
{
    Disposal draft;
    draft.forCase = record::refTo(m_file.one);
    draft.holding = holding.id;
    draft.fate = fatesOf(holding.way).front();
    draft.on = m_today;
    draft.to = m_file.one.partyName;
    const std::vector<HeldThing> held = m_file.measures.heldOf(holding);
    QJsonObject values = Disposal::description().fieldsOf(draft);
    QJsonArray all;
    for (const HeldThing &thing : held)
        all.append(thing.id.text());
    values.insert(QStringLiteral("thing"), all);
    m_form->begin(
        draftKey(QStringLiteral("disposal/") + holding.id.text()),
        holding.isSeizure() ? tr("Release") : tr("Dispose of"), {}, forms::disposal(holding, held), values, m_officers,
        [this](const QJsonObject &typed) -> Faults {
            const std::vector<Disposal> each = forms::disposalsIn(typed);
            if (each.empty())
                return {{QStringLiteral("thing"),
                    {"MeasuresView", QT_TRANSLATE_NOOP("MeasuresView", "Tick at least one thing."), {}}}};
            return faultsOf(each.front(), context());
        },
        [this](const QJsonObject &typed) {
            m_form->setEnabled(false);
            write([id = m_file.one.id, each = forms::disposalsIn(typed)](store::Workspace &workspace,
                      const store::Actor &by) { return casework::disposeOf(workspace, by, id, each); },
                tr("What became of the things is on file."));
        });
    m_stack->setCurrentWidget(m_form);
}

void MeasuresView::newLimit(LimitMode mode)
{
    ProductionLimit draft;
    draft.id = Id<ProductionLimit>::create();
    draft.forCase = record::refTo(m_file.one);
    draft.mode = mode;
    draft.decidedOn = m_today;
    const QDate actOn = context().actOn;
    const auto kind = mode == LimitMode::Limit ? MeasureRule::Kind::Limit : MeasureRule::Kind::Stop;
    begin(
        enumText(mode), words::mode(mode), forms::lead(kind, actOn), forms::limit(mode, actOn), draft,
        [this](const ProductionLimit &one, const QJsonObject &) { return faultsOf(one, context()); },
        [this](const ProductionLimit &one, const QJsonObject &) {
            write([id = m_file.one.id, one](store::Workspace &workspace,
                      const store::Actor &by) { return casework::saveLimit(workspace, by, id, one); },
                tr("The decision is on file."));
        });
}

void MeasuresView::editLimit(const ProductionLimit &shown, const std::vector<MeasureField> &fields)
{
    begin(
        shown.id.text() + u'/' + fields.front().name, words::mode(shown.mode), {}, fields, shown,
        [this](const ProductionLimit &one, const QJsonObject &) { return faultsOf(one, context()); },
        [this, shown](const ProductionLimit &one, const QJsonObject &) {
            write([id = m_file.one.id, one, shown](store::Workspace &workspace,
                      const store::Actor &by) { return casework::saveLimit(workspace, by, id, one, shown); },
                tr("Saved."));
        });
}

} // namespace qilian::ui
