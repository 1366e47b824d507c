#include "ui/discretion/PackComparisonPage.h"

#include "ui/widgets/FactorForm.h"
#include "ui/widgets/FineMove.h"
#include "ui/widgets/FineResult.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QComboBox *packBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumWidth(220);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QString titleOf(const discretion::Pack &pack)
{
    // The day first: the titles of two versions are the same, and what does not fit is cut at the end.
    return QStringLiteral("%1  %2").arg(pack.effectiveFrom.toString(Qt::ISODate), pack.title);
}

} // namespace

PackComparisonPage::PackComparisonPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_firstPack(packBox(tr("First pack")))
    , m_secondPack(packBox(tr("Second pack")))
    , m_base(new QLineEdit)
    , m_table(new ComparedBenchmarks(shell))
    , m_difference(titleLabel({}))
    , m_first(makeSide(tr("First pack")))
    , m_second(makeSide(tr("Second pack")))
{
    setObjectName(QStringLiteral("packComparison"));
    auto *back = new QAction(icon(QStringLiteral("back"), &Theme::text), tr("Back"), this);
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(back, &QAction::triggered, this, &PackComparisonPage::left);
    addAction(back);
    auto *backButton = new QToolButton;
    backButton->setDefaultAction(back);
    backButton->setAccessibleName(tr("Back"));
    backButton->setToolTip(tr("Back  Esc"));
    addFilter(backButton);
    addFilter(m_firstPack);
    addFilter(new QLabel(QStringLiteral("→")));
    addFilter(m_secondPack);
    m_base->setAccessibleName(tr("Amount shares are taken of (yuan)"));
    m_base->setPlaceholderText(tr("Base of shares (yuan)"));
    m_base->setToolTip(tr("Lowest and highest of fines that are a multiple or percent are computed of this amount"));
    m_base->setMinimumWidth(160);
    addFilter(m_base);

    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setHandleWidth(measure::kGap);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_first.card);
    sides->addWidget(m_second.card);
    m_difference->setObjectName(QStringLiteral("fineDifference"));
    m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_difference->setWordWrap(true);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_difference);
    layout->addWidget(sides, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(measure::kGap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setSizes({500, 760});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    setContent(splitter);

    for (QComboBox *box : {m_firstPack, m_secondPack})
        connect(box, &QComboBox::activated, this, &PackComparisonPage::choosePacks);
    connect(m_base, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const Result<Money> base = Money::parse(typed);
        m_table->setBase(base ? std::optional(*base) : std::nullopt);
    });
    connect(m_table, &ComparedBenchmarks::pairChosen, this, &PackComparisonPage::showPair);
    connect(m_first.form, &FactorForm::changed, this, &PackComparisonPage::carryOver);
    connect(m_second.form, &FactorForm::changed, this, &PackComparisonPage::compute);
}

PackComparisonPage::Side PackComparisonPage::makeSide(const QString &name)
{
    Side out{sectionLabel(name), mutedLabel({}), new FactorForm, new FineResult, new QFrame};
    setRole(out.card, "card");
    out.title->setWordWrap(true);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, measure::kGap, 0);
    inside->setSpacing(measure::kMargin);
    inside->addWidget(out.form);
    inside->addWidget(out.result, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(out.card);
    layout->setContentsMargins(measure::kPadding, measure::kPadding, measure::kPadding, measure::kPadding);
    layout->addWidget(out.title);
    layout->addWidget(out.remark);
    layout->addWidget(scroll, 1);
    return out;
}

void PackComparisonPage::show(const std::vector<discretion::Pack> &packs, int first)
{
    m_packs.clear();
    m_firstPack->clear();
    m_secondPack->clear();
    for (const discretion::Pack &pack : packs) {
        m_packs.push_back(std::make_shared<const discretion::Pack>(pack));
        for (QComboBox *box : {m_firstPack, m_secondPack})
            box->addItem(titleOf(pack));
    }
    if (packs.empty())
        return;
    int second = first;
    for (int i = 0; i < int(packs.size()); ++i) {
        if (i == first)
            continue;
        if (discretion::areVersions(packs[std::size_t(i)], packs[std::size_t(first)])) {
            second = i;
            break;
        }
        second = second == first ? i : second;
    }
    // The older version first: what is asked is what the newer one changes.
    const auto older = [&packs](int a, int b) {
        return packs[std::size_t(a)].effectiveFrom < packs[std::size_t(b)].effectiveFrom;
    };
    m_firstPack->setCurrentIndex(older(second, first) ? second : first);
    m_secondPack->setCurrentIndex(older(second, first) ? first : second);
    choosePacks();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PackComparisonPage::choosePacks()
{
    m_chosen.clear();
    m_row = -1;
    const auto &first = m_packs[std::size_t(m_firstPack->currentIndex())];
    const auto &second = m_packs[std::size_t(m_secondPack->currentIndex())];
    m_first.title->setText(titleOf(*first));
    m_second.title->setText(titleOf(*second));
    m_table->show(first, second);
}

const discretion::BenchmarkPair *PackComparisonPage::pair() const
{
    return m_row < 0 || m_row >= int(m_table->pairs().size()) ? nullptr : &m_table->pairs()[std::size_t(m_row)];
}

void PackComparisonPage::showPair(int row)
{
    m_row = row;
    const discretion::BenchmarkPair &shown = *pair();
    const auto words = [](const discretion::Benchmark *one) {
        return one ? QStringLiteral("%1  %2").arg(one->id, one->violation)
                   : tr("This pack has no benchmark for the violation.");
    };
    m_first.remark->setText(words(shown.first));
    m_second.remark->setText(words(shown.second));
    m_second.form->clear();
    m_second.form->setVisible(shown.second);
    m_second.result->setVisible(shown.second);
    discretion::Facts &facts = m_chosen[shown.first->id];
    for (const discretion::Factor &factor : shown.first->factors) {
        if (!facts.choices.contains(factor.id))
            facts.choices[factor.id] = {factor.options.front().id};
    }
    m_first.form->show(*shown.first, facts);
}

void PackComparisonPage::carryOver()
{
    const discretion::BenchmarkPair *shown = pair();
    if (!shown || !m_first.form->benchmark())
        return;
    const discretion::Facts facts = m_first.form->facts();
    m_chosen[shown->first->id] = facts;
    if (shown->second) {
        const auto &first = m_packs[std::size_t(m_firstPack->currentIndex())];
        const auto &second = m_packs[std::size_t(m_secondPack->currentIndex())];
        discretion::Facts full = facts;
        if (full.branch.isEmpty())
            full.branch = shown->first->branchIds().value(0);
        auto mapped = discretion::mapFacts(*shown->first, full, *shown->second,
            discretion::areVersions(*first, *second) ? discretion::Ids::SameMeaning : discretion::Ids::Unrelated);
        const discretion::Facts answered = m_second.form->facts(); // what was asked stays answered
        QStringList asked;
        for (const QString &factor : mapped.open) {
            if (const auto kept = answered.choices.find(factor); kept != answered.choices.end())
                mapped.facts.choices[factor] = kept->second;
            asked.append(shown->second->factor(factor)->label);
        }
        m_second.remark->setText(asked.isEmpty()
                ? QStringLiteral("%1  %2").arg(shown->second->id, shown->second->violation)
                : tr("Choose here what the first pack does not say: %1").arg(asked.join(QStringLiteral("、"))));
        m_carrying = true;
        m_second.form->show(*shown->second, mapped.facts);
        m_carrying = false;
    }
    compute();
}

void PackComparisonPage::compute()
{
    const discretion::BenchmarkPair *shown = pair();
    if (m_carrying || !shown || !m_first.form->benchmark())
        return;
    const auto amountOn = [](const Side &side, const discretion::Pack &pack) -> std::optional<Money> {
        if (!side.form->benchmark())
            return std::nullopt;
        const auto fine = side.form->determine();
        side.result->show(pack, *side.form->benchmark(), fine, side.form->openFactors());
        return fine ? std::optional(fine->amount) : std::nullopt;
    };
    const auto before = amountOn(m_first, *m_packs[std::size_t(m_firstPack->currentIndex())]);
    const auto after = amountOn(m_second, *m_packs[std::size_t(m_secondPack->currentIndex())]);
    m_difference->setText(
        before && after ? words::fineMove(*before, *after) : tr("No comparison until both figures stand."));
    m_table->showSameFacts(m_row, before, after);
}

} // namespace qilian::ui
