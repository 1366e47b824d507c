#include "ui/sync/SyncPage.h"

#include "core/base/AreaDivisions.h"
#include "ui/shell/ExchangeWords.h"
#include "ui/sync/ExchangeLists.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using Standing = ExchangeState::Standing;

constexpr int kProgressSteps = 1000;

Chip::Tone chipOf(ExchangeTone tone)
{
    switch (tone) {
    case ExchangeTone::Muted:
        return Chip::Tone::Neutral;
    case ExchangeTone::Ok:
        return Chip::Tone::Ok;
    case ExchangeTone::Info:
        return Chip::Tone::Info;
    case ExchangeTone::Warn:
        return Chip::Tone::Warn;
    case ExchangeTone::Danger:
        return Chip::Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString levelInWords(sync::Level level)
{
    switch (level) {
    case sync::Level::County:
        return SyncPage::tr("County");
    case sync::Level::City:
        return SyncPage::tr("City, with its counties");
    case sync::Level::Province:
        return SyncPage::tr("Province");
    }
    Q_UNREACHABLE();
}

} // namespace

SyncPage::SyncPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_now(new QAction(icon(QStringLiteral("sync"), &Theme::onAccent), tr("Exchange now"), this))
    , m_move(new QAction(tr("Change the address"), this))
    , m_stack(new QStackedWidget)
    , m_enrolled(new QWidget)
    , m_standing(new Chip)
    , m_trouble(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop")))
    , m_again(new QPushButton(tr("Enrol again")))
    , m_facts(new FactGrid)
    , m_lists(new ExchangeLists(shell))
{
    m_now->setObjectName(QStringLiteral("exchangeNow"));
    m_now->setShortcut(QKeySequence(QStringLiteral("F5")));
    m_move->setObjectName(QStringLiteral("changeAddress"));
    addPageAction(m_move);
    addPageAction(m_now, true);

    auto *layout = new QVBoxLayout(m_enrolled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kPadding);
    layout->addWidget(makeStanding());
    layout->addWidget(m_lists, 1);
    m_stack->addWidget(m_enrolled);
    setContent(m_stack);
    connect(
        m_lists, &ExchangeLists::done, this, [this](const QString &words) { notice()->show(Notice::Tone::Ok, words); });
    connect(m_lists, &ExchangeLists::failed, this,
        [this](const QString &words) { notice()->show(Notice::Tone::Danger, words); });

    Exchange *exchange = m_shell.exchange();
    if (!exchange) {
        m_now->setEnabled(false);
        m_move->setEnabled(false);
        fillStanding({});
        return;
    }
    m_form = new EnrolmentForm(*exchange);
    m_stack->addWidget(m_form);
    connect(m_form, &EnrolmentForm::cancelled, this, [this] { leaveForm(); });
    connect(m_form, &EnrolmentForm::done, this, [this](const QString &words) {
        notice()->show(Notice::Tone::Ok, words);
        leaveForm();
    });
    connect(m_now, &QAction::triggered, exchange, &Exchange::exchangeNow);
    connect(m_cancel, &QPushButton::clicked, exchange, &Exchange::cancel);
    connect(m_move, &QAction::triggered, this, [this] { showForm(EnrolmentForm::Purpose::Move); });
    connect(m_again, &QPushButton::clicked, this, [this] { showForm(EnrolmentForm::Purpose::Enrol); });
    connect(exchange, &Exchange::stateChanged, this, &SyncPage::refresh);
    refresh();
}

QWidget *SyncPage::makeStanding()
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    m_standing->setObjectName(QStringLiteral("standing"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cancel->setObjectName(QStringLiteral("stopExchange"));
    m_again->setObjectName(QStringLiteral("enrolAgain"));
    head->addWidget(m_standing, 0, Qt::AlignTop);
    head->addWidget(m_trouble, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_progress->setAccessibleName(tr("Progress of the exchange"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressSteps);
    layout->addWidget(m_progress);
    layout->addWidget(m_facts);
    for (QWidget *sometimes :
        {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_again)})
        sometimes->hide();
    return card;
}

void SyncPage::settle(const record::Ref &ref)
{
    m_stack->setCurrentWidget(m_enrolled);
    m_lists->settle(ref);
}

void SyncPage::showForm(EnrolmentForm::Purpose purpose)
{
    m_filling = true;
    m_stack->setCurrentWidget(m_form);
    m_form->begin(purpose);
}

void SyncPage::leaveForm()
{
    m_filling = m_offered = false;
    m_stack->setCurrentWidget(m_enrolled);
    refresh();
}

void SyncPage::refresh()
{
    const ExchangeState &state = m_shell.exchange()->state();
    m_now->setEnabled(state.scope && state.standing != Standing::Running);
    m_move->setEnabled(state.scope.has_value());
    fillStanding(state);
    warnOfFork(state);
    const Figures figures{state.contested, state.refused, state.waiting, state.filesWaiting.files,
        state.filesConfirmed.files, state.filesMissing.files};
    if (figures != m_listed) {
        m_listed = figures;
        m_lists->reload(state);
    }
    if (!state.scope && !m_filling && !state.device.isNull()) {
        m_offered = true;
        showForm(EnrolmentForm::Purpose::Enrol);
    } else if (state.scope && m_offered) { // enrolled from elsewhere meanwhile
        leaveForm();
    }
}

void SyncPage::fillStanding(const ExchangeState &state)
{
    const bool running = state.standing == Standing::Running;
    m_standing->set(standingInWords(state), chipOf(toneOf(state)));
    m_trouble->setText(state.trouble && !running ? state.trouble->inWords() : QString());
    m_cancel->setVisible(running);
    m_again->setVisible(state.standing == Standing::Refused);
    const bool measured = running && state.progress && state.progress->total > 0;
    m_progress->setVisible(measured);
    if (measured)
        m_progress->setValue(
            int(kProgressSteps * std::min(state.progress->done, state.progress->total) / state.progress->total));
    if (running && state.progress)
        return; // a step of the progress changes no fact
    m_facts->clear();
    m_facts->add(tr("Area"),
        state.scope ? tr("%1 (%2)").arg(AreaDivisions::shipped().nameOf(state.scope->area), state.scope->area)
                    : QString());
    m_facts->add(tr("Level"), state.scope ? levelInWords(state.scope->level) : QString());
    m_facts->add(tr("This computer"), state.deviceName);
    m_facts->add(tr("Address of the province"), state.address.url);
    m_facts->add(tr("Last exchange that went through"), minuteText(state.lastExchange));
    m_facts->add(tr("Last signed receipt of the province"),
        state.receipt ? tr("up to entry %1, %2")
                            .arg(state.receipt->seq)
                            .arg(minuteText(QDateTime::fromMSecsSinceEpoch(state.receipt->atMs)))
                      : QString());
}

void SyncPage::warnOfFork(const ExchangeState &state)
{
    if (!state.forkedAt.isValid() || state.forkedAt == m_forkShown)
        return;
    m_forkShown = state.forkedAt;
    notice()->show(Notice::Tone::Warn,
        tr("Another computer works with a copy of this workspace (found %1). The records of both are kept; this one "
           "goes "
           "on under a new device number. Use a workspace on one computer only: enrol the other one by itself.")
            .arg(minuteText(state.forkedAt)),
        tr("Understood"), [this] { m_shell.exchange()->acknowledgeFork(); });
}

} // namespace qilian::ui
