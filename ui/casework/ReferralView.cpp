#include "ui/casework/ReferralView.h"

#include "ui/casework/FollowUpTable.h"
#include "ui/casework/PerformanceFields.h"
#include "ui/casework/RecordDraft.h"
#include "ui/casework/ReferralFields.h"
#include "ui/casework/ScreeningForm.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

using referral::Approval;
using referral::Referral;
using referral::ReferralKind;
using referral::Reply;
using referral::ScreeningLine;
using referral::Standing;
using referral::Verdict;
using store::Actor;
using store::Workspace;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

FormColumn::Faults placed(const std::vector<referral::Fault> &faults)
{
    FormColumn::Faults out;
    for (const referral::Fault &fault : faults)
        out.emplace_back(fault.field, fault.words.inWords());
    return out;
}

} // namespace

ReferralView::ReferralView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_form(new RecordForm(shell.background()))
    , m_questions(new ScreeningForm(shell.background()))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *reading = new QWidget;
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(makeActions());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_questions);
    const auto act = [this](const QString &words, Qt::Key key, void (ReferralView::*what)()) {
        auto *action = new QAction(words, this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, what);
    };
    act(tr("New transfer"), Qt::Key_Insert, &ReferralView::addTransfer);
    act(tr("Open the transfer"), Qt::Key_F2, &ReferralView::openCurrent);
    connect(m_form, &RecordForm::left, this, &ReferralView::leaveForm);
    connect(m_form, &RecordForm::kept, this, [this](const QJsonObject &typed) { m_keep(typed); });
    connect(m_questions, &ScreeningForm::left, this, &ReferralView::leaveForm);
    connect(m_questions, &ScreeningForm::kept, this, [this](const QJsonObject &answers) {
        keepWith([id = m_shown.file.one.id, answers](Workspace &workspace, const Actor &by) {
            return casework::saveScreening(workspace, by, id, answers);
        });
    });
}

QWidget *ReferralView::makeActions()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    const auto add = [&](const char *name, const QString &words, auto begin) {
        auto *button = new QPushButton(words);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, begin);
        row->addWidget(button);
    };
    add("askTransfer", tr("Answer the questions…"), [this] { ask(); });
    add("addTransfer", tr("New transfer…"), &ReferralView::addTransfer);
    add("approveTransfer", tr("I approve it"), [this] { decide(Approval::Approved); });
    add("refuseTransfer", tr("I do not approve it…"), [this] { askWhyNot(); });
    row->addWidget(documentsButton(tr("Documents"),
        {"crime_approval", "crime_transfer", "detention_approval", "detention_transfer", "jurisdiction_transfer",
            "copy_letter"},
        [this](const QString &type) {
            emit placeAsked({CasePlace::Tab::Documents, type});
        }));
    row->addStretch(1);
    return out;
}

void ReferralView::fill(const ShownCase &shown)
{
    const bool same = m_shown.file.one.id == shown.file.one.id;
    m_shown = shown;
    if (!same) {
        m_form->draft().leave();
        m_questions->draft().leave();
        m_stack->setCurrentIndex(0);
    }
    showAll();
}

void ReferralView::showAll()
{
    const referral::Screening screening = casework::screeningOf(m_shown.file);
    const bool focused = m_scroll->widget() && m_scroll->widget()->isAncestorOf(QApplication::focusWidget());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, measure::kGap, 0);
    column->setSpacing(measure::kGap);
    addStanding(column, ReferralKind::Crime, screening);
    addStanding(column, ReferralKind::Detention, screening);
    addReferrals(column);
    addAnswers(column, screening);
    column->addStretch(1);
    m_scroll->setWidget(page);
    page->show();
    if (focused)
        focusFirst(); // what had the focus is made anew
    const Referral *one = current();
    for (const char *name : {"approveTransfer", "refuseTransfer"})
        findChild<QPushButton *>(QString::fromLatin1(name))->setEnabled(one && !one->sentAt.isValid());
}

void ReferralView::addStanding(QVBoxLayout *column, ReferralKind kind, const referral::Screening &screening)
{
    const bool crime = kind == ReferralKind::Crime;
    const Standing standing = casework::standingOf(m_shown.file, kind);
    const Verdict verdict = crime ? screening.crimeVerdict() : screening.detentionVerdict();
    QString words;
    Chip::Tone tone = Chip::Tone::Neutral;
    if (standing == Standing::Open) {
        words = tr("To be transferred");
        tone = Chip::Tone::Danger;
    } else if (standing == Standing::Made) {
        words = tr("Handed over");
        tone = Chip::Tone::Ok;
    } else if (standing == Standing::Over) {
        words = tr("Came back");
    } else if (verdict == Verdict::Unanswered) {
        words = tr("Questions open");
        tone = Chip::Tone::Warn;
    } else {
        words = tr("Not to be transferred");
    }
    QStringList why;
    for (const ScreeningLine *line : screening.met(crime))
        why.append(ScreeningForm::question(*line));
    if (why.isEmpty())
        why.append(verdict == Verdict::NotAsked  ? tr("No rule is touched by the acts of this case.")
                : verdict == Verdict::No         ? tr("By the answers no rule is met.")
                : verdict == Verdict::Unanswered ? tr("The acts of this case ask for answers.")
                                                 : QString());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::kGap);
    line->addWidget(sectionLabel(ReferralFields::words(kind)), 0, Qt::AlignTop);
    line->addWidget(new Chip(words, tone), 0, Qt::AlignTop);
    line->addWidget(mutedLabel(why.join(u'\n')), 1);
    column->addWidget(row);
    if (crime && standing == Standing::Open)
        column->addWidget(mutedLabel(tr("No fine takes the place of this transfer, and it goes before detention "
                                        "(行政处罚法 第八条、第二十七条).")));
}

void ReferralView::addAnswers(QVBoxLayout *column, const referral::Screening &screening)
{
    const referral::ScreeningRecord *answered = m_shown.file.referrals.screening();
    if (!answered)
        return;
    column->addWidget(sectionLabel(tr("Answers of %1, %2").arg(answered->by, dayText(answered->on))));
    auto *table = followUpTable(tr("Answers"), {tr("Answer"), tr("Figure"), tr("Question"), tr("Evidence")}, {1});
    for (const auto *lines : {&screening.crime, &screening.detention}) {
        for (const ScreeningLine &line : *lines) {
            if (line.reply == Reply::None)
                continue;
            const bool figure = line.criterion && line.criterion->least && line.reply == Reply::Yes;
            addRow(table,
                {line.reply == Reply::No ? tr("No")
                        : line.met       ? tr("Yes, met")
                                         : tr("Yes, below the figure"),
                    figure ? line.figure : QString(), ScreeningForm::question(line), line.evidence});
        }
    }
    fitToRows(table);
    constexpr int kQuestionWidth = 420;
    table->setColumnWidth(2, std::min(table->columnWidth(2), kQuestionWidth));
    column->addWidget(table);
    for (const casework::PenalisedCase &one : m_shown.file.pastPenalties)
        column->addWidget(
            mutedLabel(tr("Punished before, in the two years: %1, %2").arg(one.number, dayText(one.decidedOn))));
}

void ReferralView::addReferrals(QVBoxLayout *column)
{
    column->addWidget(sectionLabel(tr("Transfers")));
    m_list = followUpTable(tr("Transfers"),
        {tr("Where it goes"), tr("Body"), tr("Reported"), tr("Head"), tr("Handed over"), tr("Answer")});
    m_list->setObjectName(QStringLiteral("transfers"));
    connect(m_list, &QTreeWidget::itemActivated, this, &ReferralView::openCurrent);
    for (const Referral &one : m_shown.file.referrals.referrals)
        addRow(m_list,
            {ReferralFields::words(one.kind), one.to, dayText(one.reportedOn), ReferralFields::words(one.approval),
                minuteText(one.sentAt), one.isPolice() ? ReferralFields::words(one.answer) : dayText(one.receivedOn)});
    fitToRows(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const bool none = m_shown.file.referrals.referrals.empty();
    m_list->setHidden(none);
    if (none)
        column->addWidget(mutedLabel(tr("Nothing has been transferred.")));
    column->addWidget(m_list);
}

const Referral *ReferralView::current() const
{
    const int row = m_list ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row < 0 ? nullptr : &m_shown.file.referrals.referrals[std::size_t(row)];
}

void ReferralView::ask()
{
    m_stack->setCurrentWidget(m_questions);
    m_questions->begin(draftKey(QStringLiteral("screening")), casework::screeningOf(m_shown.file),
        [file = m_shown.file](const QJsonObject &answers) {
            casework::CaseFile answered = file;
            answered.referrals.screenings.push_back({});
            answered.referrals.screenings.back().answers = answers;
            return placed(referral::faultsOf(casework::screeningOf(answered)));
        });
}

void ReferralView::addTransfer()
{
    if (m_stack->currentIndex() != 0)
        return;
    Referral one;
    one.team = m_shown.file.one.officers;
    one.reportedOn = m_shown.today;
    edit(one, tr("New transfer"));
}

void ReferralView::openCurrent()
{
    if (const Referral *one = current(); one && m_stack->currentIndex() == 0)
        edit(*one, ReferralFields::words(one->kind));
}

void ReferralView::edit(const Referral &one, const QString &title)
{
    m_keep = [this, one](const QJsonObject &typed) {
        const Result<Referral> read = readRecord(one, typed);
        if (!read)
            return emit failed(read.error().message.inWords());
        keepWith([id = m_shown.file.one.id, changed = *read](Workspace &workspace, const Actor &by) {
            return casework::saveReferral(workspace, by, id, changed);
        });
    };
    const auto check = [this, one](const QJsonObject &typed) {
        const Result<Referral> read = readRecord(one, typed);
        return read ? placed(referral::faultsOf(*read, settingOf(*read))) : FormColumn::Faults();
    };
    m_stack->setCurrentWidget(m_form);
    m_form->begin(draftKey(one.id.isNull() ? QStringLiteral("new") : one.id.text()), title, tr("Save"),
        ReferralFields::of(one), Referral::description().fieldsOf(one), check, m_shown.officers);
}

void ReferralView::decide(Approval approval)
{
    const Referral *one = current();
    if (!one)
        return;
    keepWith([id = m_shown.file.one.id, referral = one->id, approval](Workspace &workspace, const Actor &by) {
        return casework::decideReferral(workspace, by, id, referral, approval, {});
    });
}

void ReferralView::askWhyNot()
{
    const Referral *one = current();
    if (!one)
        return;
    m_keep = [this, referral = one->id](const QJsonObject &typed) {
        const QString reason = typed.value(QLatin1String("decision_reason")).toString();
        keepWith([id = m_shown.file.one.id, referral, reason](Workspace &workspace, const Actor &by) {
            return casework::decideReferral(workspace, by, id, referral, Approval::Refused, reason);
        });
    };
    m_stack->setCurrentWidget(m_form);
    m_form->begin(draftKey(QStringLiteral("refusal/") + one->id.text()), tr("Not to be transferred"), tr("Save"),
        {{QStringLiteral("decision_reason"), tr("Reasons"), RecordField::Kind::Lines, true}}, {},
        [](const QJsonObject &) { return FormColumn::Faults(); });
}

void ReferralView::keepWith(std::function<Result<store::CommitReceipt>(Workspace &, const Actor &)> work)
{
    shell().background().write(
        this, [work, by = actor()](Workspace &workspace) { return work(workspace, by); },
        [this](const Result<store::CommitReceipt> &result) {
            if (result) {
                m_form->draft().drop();
                m_questions->draft().drop();
                leaveForm();
                return emit done(tr("Saved."));
            }
            const QString words = result.error().message.inWords();
            const bool placed = result.error().code == Error::Code::Invalid && !result.error().detail.isEmpty();
            if (placed && m_stack->currentWidget() == m_form)
                m_form->showFaults({{result.error().detail, words}});
            else if (placed && m_stack->currentWidget() == m_questions)
                m_questions->showFaults({{result.error().detail, words}});
            else
                emit failed(words);
        });
}

QString ReferralView::draftKey(const QString &what) const
{
    return QStringLiteral("referral/%1/%2").arg(m_shown.file.one.id.text(), what);
}

/// What a transfer is checked against, as core does when it is written.
referral::Setting ReferralView::settingOf(const Referral &one) const
{
    referral::Setting out;
    out.now = shell().background().workspace().clock().now();
    std::copy_if(m_shown.officers.begin(), m_shown.officers.end(), std::back_inserter(out.team),
        [&one](const access::Officer &officer) { return one.team.contains(officer.id.text()); });
    out.crime = casework::standingOf(m_shown.file, ReferralKind::Crime);
    return out;
}

void ReferralView::leaveForm()
{
    m_form->draft().leave();
    m_questions->draft().leave();
    m_stack->setCurrentIndex(0);
    focusFirst();
}

void ReferralView::focusFirst()
{
    if (m_list && m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (auto *ask = findChild<QPushButton *>(QStringLiteral("askTransfer")))
        ask->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
