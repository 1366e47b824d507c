#include "ui/casework/ReviewPointView.h"

#include "core/review/ReviewReport.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kHundredths = 100;

QLabel *wrapped()
{
    auto *out = new QLabel;
    out->setWordWrap(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

QString pointsWords(const review::ReviewRule &rule)
{
    switch (rule.counts) {
    case review::Counts::Veto:
        return ReviewPointView::tr("the whole file comes to 0");
    case review::Counts::Standard:
        return ReviewPointView::tr("%1 standard points").arg(rule.points.text());
    case review::Counts::Deduction:
        return ReviewPointView::tr("takes off %1 points").arg(rule.points.text());
    case review::Counts::Bonus:
        return ReviewPointView::tr("a bonus of %1 points").arg(rule.points.text());
    case review::Counts::Advice:
        return ReviewPointView::tr("proposed to take off %1 points, not counted").arg(rule.points.text());
    }
    Q_UNREACHABLE();
}

} // namespace

ReviewPointView::ReviewPointView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_title(sectionLabel({}))
    , m_facts(mutedLabel({}))
    , m_check(wrapped())
    , m_sources(new CitationLabel)
    , m_said(wrapped())
    , m_refusal(mutedLabel({}))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(measure::kPadding, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGap);
    m_title->setWordWrap(true);
    m_sources->setWordWrap(true);
    setRole(m_check, "muted");
    auto *faults = new QWidget;
    m_faults = new QVBoxLayout(faults);
    m_faults->setContentsMargins(0, 0, 0, 0);
    m_faults->setSpacing(measure::kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_facts, faults, m_check, m_sources})
        layout->addWidget(part);
    auto *line = new QFrame;
    setRole(line, "line");
    layout->addWidget(line);
    m_said->setObjectName(QStringLiteral("reviewerSaid"));
    layout->addWidget(m_said);
    layout->addWidget(m_refusal);
    layout->addWidget(makeForm());
    layout->addStretch(1);
    setWidget(m_page);
    connect(m_sources, &CitationLabel::articleAsked, this, &ReviewPointView::articleAsked);
    clear();
}

QWidget *ReviewPointView::makeForm()
{
    m_form = new QWidget;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("The reviewer")));
    m_verdict = new QButtonGroup(this);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(measure::kPadding);
    for (const auto &[verdict, words] : {std::pair{review::Verdict::Met, tr("Holds")},
             {review::Verdict::Failed, tr("Fails")}, {review::Verdict::NotApplicable, tr("Does not apply")}}) {
        auto *choice = new QRadioButton(words);
        choice->setObjectName(QStringLiteral("say:") + enumText(verdict));
        m_verdict->addButton(choice, int(verdict));
        choices->addWidget(choice);
    }
    choices->addStretch(1);
    layout->addLayout(choices);
    m_lostRow = new QWidget;
    auto *lost = new QHBoxLayout(m_lostRow);
    lost->setContentsMargins(0, 0, 0, 0);
    m_lost = new QDoubleSpinBox;
    m_lost->setSingleStep(0.5);
    m_lost->setDecimals(2);
    m_lost->setAccessibleName(tr("Points taken off"));
    lost->addWidget(new QLabel(tr("Points taken off")));
    lost->addWidget(m_lost);
    lost->addStretch(1);
    layout->addWidget(m_lostRow);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_note->setAccessibleName(tr("Reason"));
    m_note->setPlaceholderText(tr("Reason: what is wrong and where, or why the program is not right"));
    layout->addWidget(m_note);
    m_keep = new QPushButton(tr("Keep"));
    m_keep->setObjectName(QStringLiteral("keepAnswer"));
    m_keep->setToolTip(tr("Keep  Ctrl+Enter"));
    m_keep->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addStretch(1);
    layout->addLayout(row);
    auto *keepAction = new QAction(tr("Keep what the reviewer says"), m_form);
    keepAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    keepAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_form->addAction(keepAction);
    connect(keepAction, &QAction::triggered, this, &ReviewPointView::keep);
    connect(m_keep, &QPushButton::clicked, this, &ReviewPointView::keep);
    connect(m_verdict, &QButtonGroup::idToggled, this, &ReviewPointView::enableForm);
    return m_form;
}

void ReviewPointView::clear()
{
    m_rule.clear();
    m_page->hide();
}

void ReviewPointView::setRefusal(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    m_form->setVisible(why.isEmpty());
}

void ReviewPointView::show(const review::RulePoint &point)
{
    const review::ReviewRule &rule = *point.rule;
    const bool same = m_rule == rule.id;
    m_rule = rule.id;
    m_most = rule.points;
    m_title->setText(QStringLiteral("%1  %2").arg(rule.id, rule.name.inWords()));
    m_facts->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(review::wordsOf(point.verdict()), review::wordsOf(rule.severity), pointsWords(rule)));
    m_check->setText(tr("How it is looked at: %1").arg(rule.check));
    m_sources->setWords(review::sourcesOf(rule));
    showFaults(point);
    showAnswer(point);
    if (!same) {
        m_note->clear();
        m_verdict->setExclusive(false);
        for (QAbstractButton *button : m_verdict->buttons())
            button->setChecked(false);
        m_verdict->setExclusive(true);
        m_lost->setRange(0, m_most.hundredths / double(kHundredths));
        m_lost->setValue(m_lost->maximum());
        verticalScrollBar()->setValue(0);
    }
    enableForm();
    m_page->show();
}

void ReviewPointView::showFaults(const review::RulePoint &point)
{
    while (QLayoutItem *item = m_faults->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const review::Fault &fault : point.finding.faults) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(measure::kGap);
        auto *words = wrapped();
        words->setText(review::wordsOf(fault));
        layout->addWidget(words, 1);
        auto *go = new QPushButton(tr("Go there"));
        go->setObjectName(QStringLiteral("go:") + fault.place.pointer());
        go->setAccessibleName(tr("Go there: %1").arg(review::wordsOf(fault)));
        go->setToolTip(fault.place.words());
        connect(go, &QPushButton::clicked, this, [this, to = placeOf(fault.place)] { emit placeAsked(to); });
        layout->addWidget(go, 0, Qt::AlignTop);
        m_faults->addWidget(row);
    }
    if (point.finding.faults.empty() && qstrlen(point.finding.words.text) > 0) {
        auto *lead = wrapped();
        lead->setText(point.finding.words.inWords());
        m_faults->addWidget(lead);
    }
}

void ReviewPointView::showAnswer(const review::RulePoint &point)
{
    m_said->setVisible(point.answer.has_value());
    if (!point.answer)
        return;
    const review::ReviewAnswer &answer = *point.answer;
    QStringList words{tr("%1 said on %2: %3")
                          .arg(answer.reviewerName, answer.on.toString(Qt::ISODate), review::wordsOf(answer.verdict))};
    if (answer.lost() > review::Points())
        words.append(tr("%1 points taken off").arg(answer.lost().text()));
    if (!answer.note.isEmpty())
        words.append(answer.note);
    if (point.isDisputed())
        words.append(tr("The program finds: %1").arg(review::wordsOf(point.finding.verdict)));
    if (point.stale)
        words.append(tr("The file has changed since."));
    m_said->setText(words.join(u'\n'));
}

void ReviewPointView::begin(review::Verdict verdict)
{
    if (m_rule.isEmpty() || m_form->isHidden())
        return;
    if (QAbstractButton *button = m_verdict->button(int(verdict)))
        button->setChecked(true);
    ensureWidgetVisible(m_keep);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPointView::enableForm()
{
    const bool fails = m_verdict->checkedId() == int(review::Verdict::Failed);
    m_lostRow->setVisible(fails && m_most > review::Points());
    m_keep->setEnabled(m_verdict->checkedId() >= 0);
}

void ReviewPointView::keep()
{
    if (m_verdict->checkedId() < 0)
        return;
    review::AnswerDraft draft;
    draft.rule = m_rule;
    draft.verdict = review::Verdict(m_verdict->checkedId());
    if (draft.verdict == review::Verdict::Failed)
        draft.lost = review::Points{qRound(m_lost->value() * kHundredths)};
    draft.note = m_note->text();
    emit answered(draft);
}

} // namespace qilian::ui
