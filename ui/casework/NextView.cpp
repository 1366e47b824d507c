#include "ui/casework/NextView.h"

#include "core/casework/Permission.h"
#include "ui/casework/DueView.h"
#include "ui/casework/PeriodForm.h"
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

constexpr std::size_t kMostSteps = 5;

QString textOf(const std::vector<casework::LegalSource> &sources)
{
    QStringList out;
    for (const casework::LegalSource &source : sources)
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
    , m_form(new PeriodForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
    layout->addWidget(m_form);
    connect(m_form, &PeriodForm::given, this, [this](const CaseWrite &asked) { write(asked.work, asked.success); });
    connect(this, &CaseTab::done, m_form, &PeriodForm::settle);
}

void NextView::focusPeriods()
{
    auto *due = m_scroll->findChild<DueView *>();
    auto *first = due ? due->findChild<QPushButton *>() : nullptr;
    if (!first)
        return;
    m_scroll->verticalScrollBar()->setValue(due->mapTo(m_scroll->widget(), QPoint()).y());
    first->setFocus(Qt::OtherFocusReason);
}

void NextView::fill(const ShownCase &shown)
{
    const QWidget *focused = focusWidget();
    const bool inList = focused && focused->hasFocus() && m_scroll->isAncestorOf(focused);
    const QString before = inList ? focused->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const bool same = m_id == shown.file.one.id;
    m_id = shown.file.one.id;
    m_shown = shown;
    if (!same) {
        m_form->hide();
        m_unfolded.clear();
    }
    auto *column = new QWidget;
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, measure::kGap, 0);
    m_rows->setSpacing(measure::kPadding);

    for (const casework::Gap &gap : shown.openPoints)
        m_rows->addWidget(gapRow(gap));
    addTakeover(casework::procedureFor(shown.file.one.procedureVersion, shown.today));
    const std::size_t steps = std::min(shown.steps.size(), kMostSteps);
    for (std::size_t i = 0; i < steps; ++i)
        m_rows->addWidget(stepRow(shown.steps[i], i == 0));
    if (steps == 0)
        m_rows->addWidget(mutedLabel(tr("Nothing more is to be done.")));
    auto *line = new QFrame;
    setRole(line, "line");
    m_rows->addWidget(line);
    m_rows->addWidget(sectionLabel(tr("Due")));
    auto *due = new DueView(shown, me(), m_unfolded);
    connect(due, &DueView::articleAsked, this, &NextView::openArticle);
    connect(due, &DueView::placeAsked, this, &NextView::placeAsked);
    connect(due, &DueView::questionAsked, m_form, &PeriodForm::ask);
    m_rows->addWidget(due);
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
    for (const casework::Overridden &overridden : step.overridden)
        layout->addWidget(overriddenRow(overridden));
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
    connect(out, &CitationLabel::articleAsked, this, &NextView::openArticle);
    return out;
}

void NextView::openArticle(const law::Citation &article)
{
    shell().openArticle(article, m_shown->today);
}

const access::Officer *NextView::me() const
{
    const auto at = std::find_if(m_shown->officers.begin(), m_shown->officers.end(),
        [id = shell().officer().id](const access::Officer &officer) { return officer.id.uuid() == id; });
    return at == m_shown->officers.end() ? nullptr : &*at;
}

void NextView::addTakeover(const casework::Procedure &procedure)
{
    const casework::Case &one = m_shown->file.one;
    if (procedure.version() == one.procedureVersion || procedure.at(one.stage).terminal)
        return;
    auto *words = mutedLabel(
        tr("The procedure changed on %1. The next step follows the new one, and the case runs under it from then on.")
            .arg(procedure.effectiveFrom().toString(Qt::ISODate)));
    words->setObjectName(QStringLiteral("takeover"));
    m_rows->addWidget(words);
}

QString NextView::refusalOf(const QString &by) const
{
    const access::Officer *officer = me();
    if (!officer)
        return {};
    const Result<void> may = casework::mayAct(m_shown->file, *officer, by, m_shown->today);
    return may ? QString() : QStringLiteral("%1 %2").arg(may.error().message.inWords(), whoMayInWords(*m_shown, by));
}

QWidget *NextView::gapRow(const casework::Gap &gap)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::kGap);
    column->addLayout(line);
    const QString source = textOf(gap.sources);
    const QString words = gap.words.inWords();
    line->addWidget(
        cited(source.isEmpty() ? QStringLiteral("· ") + words : QStringLiteral("· %1（%2）").arg(words, source)), 1);
    const auto button = [&](const QString &label, const char *what, const QString &by, auto act) {
        auto *out = new QPushButton(label);
        out->setObjectName(QString::fromLatin1(what) + gap.subject);
        out->setAccessibleName(QStringLiteral("%1: %2").arg(label, words));
        connect(out, &QPushButton::clicked, this, act);
        line->addWidget(out, 0, Qt::AlignTop);
        const QString refusal = by.isEmpty() ? QString() : refusalOf(by);
        out->setEnabled(refusal.isEmpty());
        if (!refusal.isEmpty())
            column->addWidget(mutedLabel(refusal));
        return out;
    };
    const auto place = placeOf(gap);
    if (gap.kind == casework::Gap::Kind::Confirmation) {
        if (place)
            button(tr("Look"), "look:", {}, [this, to = *place] { emit placeAsked(to); });
        const casework::Condition *condition =
            casework::procedureFor(m_shown->file.one.procedureVersion, m_shown->today).condition(gap.subject);
        button(tr("I confirm"), "confirm:", condition ? condition->by : QString(), [this, item = gap.subject] {
            write([id = m_id, item](store::Workspace &workspace,
                      const store::Actor &by) { return casework::confirm(workspace, by, id, item, {}); },
                tr("Confirmed in your name."));
        });
    } else if (gap.kind == casework::Gap::Kind::Approval) {
        button(tr("I approve"), "approve:", gap.by, [this, stage = gap.subject] {
            const auto to = casework::enumFrom(casework::Stage(), stage);
            write([id = m_id, to](store::Workspace &workspace,
                      const store::Actor &by) { return casework::approve(workspace, by, id, *to, {}); },
                tr("Approved in your name."));
        });
    } else if (place) {
        button(tr("Fill in"), "fill:", {}, [this, to = *place] { emit placeAsked(to); });
    }
    if (gap.room)
        button(tr("Override…"), "override:", gap.room->by, [this, gap] { askOverride(gap); })->setFlat(true);
    return row;
}

void NextView::askOverride(const casework::Gap &gap)
{
    PeriodQuestion question;
    question.title = gap.words.inWords();
    question.explanation = tr("The law leaves room here: %1 (%2). The case may then go on although this does not hold; "
                              "your name and the reason stay in the file.")
                               .arg(gap.room->ground.inWords(), textOf(gap.room->sources));
    question.words = tr("Reason");
    question.finish = tr("Override in my name");
    question.check = [](const PeriodEntry &entry) {
        return entry.words.isEmpty() ? std::vector<casework::PeriodFault>{{QStringLiteral("reason"),
                   {"casework", QT_TRANSLATE_NOOP("casework", "Write the reason; it stays in the file."), {}}}}
                                     : std::vector<casework::PeriodFault>{};
    };
    question.write = [id = m_id, guard = gap.subject, success = tr("Overridden in your name.")](
                         const PeriodEntry &entry) {
        return CaseWrite{[id, guard, why = entry.words](store::Workspace &workspace, const store::Actor &by) {
                             return casework::overrideGuard(workspace, by, id, guard, why);
                         },
            success};
    };
    m_form->ask(question);
}

QWidget *NextView::overriddenRow(const casework::Overridden &overridden)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::kGap);
    line->addWidget(cited(QStringLiteral("· ")
                        + tr("Overridden by %1 on %2: %3 Reason: %4 (%5)")
                              .arg(overridden.by.officerName, overridden.by.on.toString(Qt::ISODate),
                                  overridden.words.inWords(), overridden.by.reason, textOf(overridden.room.sources))),
        1);
    auto *back = new QPushButton(tr("Take back"));
    back->setFlat(true);
    back->setObjectName(QStringLiteral("restore:") + overridden.guard);
    back->setAccessibleName(QStringLiteral("%1: %2").arg(back->text(), overridden.words.inWords()));
    back->setEnabled(refusalOf(overridden.room.by).isEmpty());
    connect(back, &QPushButton::clicked, this, [this, guard = overridden.guard, why = tr("Taken back")] {
        write([id = m_id, guard, why](store::Workspace &workspace,
                  const store::Actor &by) { return casework::overrideGuard(workspace, by, id, guard, why, true); },
            tr("It must hold again."));
    });
    line->addWidget(back, 0, Qt::AlignTop);
    return row;
}

} // namespace qilian::ui
