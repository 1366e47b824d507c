#include "ui/casework/NextView.h"

#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kMostSteps = 5;
constexpr int kMostPeriods = 6;

QString sourcesOf(const casework::Gap &gap)
{
    QStringList out;
    for (const casework::LegalSource &source : gap.sources)
        out.append(source.text());
    out.removeDuplicates();
    return out.join(u'、');
}

/// With Tab what is to be done comes before what one may read.
void orderTabs(QWidget *column)
{
    QList<QWidget *> stops;
    for (auto *button : column->findChildren<QPushButton *>())
        stops.append(button);
    for (auto *label : column->findChildren<CitationLabel *>())
        stops.append(label);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace

NextView::NextView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_scroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
}

void NextView::fill(const ShownCase &shown)
{
    const QWidget *focused = focusWidget();
    const QString before = focused && focused->hasFocus() ? focused->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const bool same = m_id == shown.file.one.id;
    m_id = shown.file.one.id;
    m_today = shown.today;
    auto *column = new QWidget;
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, measure::kGap, 0);
    m_rows->setSpacing(measure::kPadding);

    const casework::CaseFacts facts = casework::factsOf(shown.file, shown.today);
    const casework::Situation now{facts, shown.today};
    const casework::Procedure &procedure = casework::procedureOf(shown.file.one.procedureVersion);
    for (const casework::Gap &gap : casework::openPoints(procedure, now))
        m_rows->addWidget(gapRow(gap));
    m_missing.reset();
    int steps = 0;
    for (const casework::NextStep &step : casework::nextSteps(procedure, now)) {
        if (!step.fits || ++steps > kMostSteps)
            continue;
        if (!m_missing)
            m_missing = int(step.gaps.size());
        m_rows->addWidget(stepRow(step, steps == 1));
    }
    if (steps == 0)
        m_rows->addWidget(mutedLabel(tr("Nothing more is to be done.")));
    auto *line = new QFrame;
    setRole(line, "line");
    m_rows->addWidget(line);
    m_rows->addWidget(sectionLabel(tr("Due")));
    int periods = 0;
    for (const casework::RunningDeadline &running : casework::runningDeadlines(shown.file, shown.today)) {
        if (!running.met && running.deadline.lastDay.isValid() && ++periods <= kMostPeriods)
            m_rows->addWidget(dueRow(running, shown.today));
    }
    if (periods == 0)
        m_rows->addWidget(mutedLabel(tr("No period runs now.")));
    m_rows->addStretch(1);
    m_scroll->setWidget(column);
    orderTabs(column);
    column->show();
    if (same)
        m_scroll->verticalScrollBar()->setValue(scrolled);
    // What was confirmed is gone from the list: the next thing to be done takes the focus.
    if (same && !before.isEmpty()) {
        auto *again = column->findChild<QPushButton *>(before);
        if (!again || !again->isEnabled())
            again = column->findChild<QPushButton *>();
        if (again)
            again->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *NextView::stepRow(const casework::NextStep &step, bool open)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::kGap);
    auto *go = new QPushButton(step.name.inWords());
    go->setObjectName(QStringLiteral("move:") + casework::enumText(step.to));
    go->setProperty("primary", step.gaps.empty() && step.way == casework::Transition::Way::Onward);
    go->setEnabled(step.gaps.empty());
    connect(go, &QPushButton::clicked, this, [this, to = step.to] {
        write([id = m_id, to](store::Workspace &workspace,
                  const store::Actor &by) { return casework::moveOn(workspace, by, id, to); },
            tr("The case has moved on."));
    });
    head->addWidget(go);
    head->addWidget(mutedLabel(step.when.inWords()), 1);
    layout->addLayout(head);
    if (step.gaps.empty())
        return row;
    auto *gaps = new QWidget;
    auto *list = new QVBoxLayout(gaps);
    list->setContentsMargins(measure::kPadding, 0, 0, 0);
    list->setSpacing(measure::kGrid);
    for (const casework::Gap &gap : step.gaps)
        list->addWidget(gapRow(gap));
    layout->addWidget(gaps);
    gaps->setVisible(open);
    const QString count = tr("%n missing", nullptr, int(step.gaps.size()));
    if (open) {
        head->addWidget(new Chip(count, Chip::Tone::Warn));
        return row;
    }
    auto *unfold = new QPushButton(count);
    unfold->setObjectName(QStringLiteral("unfold:") + casework::enumText(step.to));
    unfold->setCheckable(true);
    connect(unfold, &QPushButton::toggled, gaps, &QWidget::setVisible);
    head->addWidget(unfold);
    return row;
}

CitationLabel *NextView::cited(const QString &words)
{
    auto *out = new CitationLabel(words);
    connect(out, &CitationLabel::articleAsked, this,
        [this](const law::Citation &article) { shell().openArticle(article, m_today); });
    return out;
}

QWidget *NextView::gapRow(const casework::Gap &gap)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::kGap);
    const QString source = sourcesOf(gap);
    const QString words = gap.words.inWords();
    line->addWidget(
        cited(source.isEmpty() ? QStringLiteral("· ") + words : QStringLiteral("· %1（%2）").arg(words, source)), 1);
    const auto button = [&](const QString &label, const char *what, auto act) {
        auto *out = new QPushButton(label);
        out->setObjectName(QString::fromLatin1(what) + gap.subject);
        out->setAccessibleName(QStringLiteral("%1: %2").arg(label, words));
        connect(out, &QPushButton::clicked, this, act);
        line->addWidget(out, 0, Qt::AlignTop);
    };
    if (gap.kind == casework::Gap::Kind::Confirmation)
        button(tr("I confirm"), "confirm:", [this, item = gap.subject] {
            write([id = m_id, item](store::Workspace &workspace,
                      const store::Actor &by) { return casework::confirm(workspace, by, id, item, {}); },
                tr("Confirmed in your name."));
        });
    else if (gap.kind == casework::Gap::Kind::Approval)
        button(tr("I approve"), "approve:", [this, stage = gap.subject] {
            const auto to = casework::enumFrom(casework::Stage(), stage);
            write([id = m_id, to](store::Workspace &workspace,
                      const store::Actor &by) { return casework::approve(workspace, by, id, *to, {}); },
                tr("Approved in your name."));
        });
    else if (const auto place = placeOf(gap))
        button(tr("Fill in"), "fill:", [this, to = *place] { emit placeAsked(to); });
    return row;
}

QWidget *NextView::dueRow(const casework::RunningDeadline &running, QDate today)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const casework::Deadline &deadline = running.deadline;
    CitationLabel *text = cited(
        QStringLiteral("%1  %2（%3）")
            .arg(deadline.lastDay.toString(Qt::ISODate), deadline.rule.name.inWords(), deadline.rule.source.text()));
    QStringList counted;
    for (const Message &step : deadline.counted)
        counted.append(step.inWords());
    text->setToolTip(counted.join(u'\n'));
    layout->addWidget(text, 1);
    const DueText due = dueText(deadline.lastDay, today);
    layout->addWidget(new Chip(due.text, due.tone));
    return row;
}

} // namespace qilian::ui
