#include "ui/casework/BasisView.h"

#include "core/casework/CaseFine.h"
#include "ui/widgets/BasisCard.h"
#include "ui/widgets/BasisTable.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 20;

QString nameOf(const QString &violation)
{
    const law::Violation *known = law::Catalogue::shipped().find(violation);
    return known ? words::violation(*known) : violation;
}

QString choiceWords(const QString &choice)
{
    if (choice == QLatin1String("officer"))
        return BasisView::tr("Chosen by the officer");
    if (choice == QLatin1String("old_law"))
        return BasisView::tr("Old law");
    if (choice == QLatin1String("lighter_law"))
        return BasisView::tr("Lighter law");
    return choice == QLatin1String("new_law") ? BasisView::tr("New law") : BasisView::tr("Law of the day");
}

} // namespace

BasisView::BasisView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_choice(new Chip)
    , m_stored(new CitationLabel)
    , m_storedReason(mutedLabel({}))
    , m_violation(new QComboBox)
    , m_add(new PickField([](const QString &typed, const PickField::Deliver &deliver) {
        std::vector<PickField::Choice> choices;
        for (const law::Violation *violation : law::Catalogue::shipped().search(typed, kFound))
            choices.push_back({violation->id, words::violation(*violation)});
        deliver(choices);
    }))
    , m_remove(new QPushButton(tr("Remove")))
    , m_why(new QLabel)
    , m_cautions(new CitationLabel)
    , m_reasonPlace(new QWidget)
    , m_reason(new QLineEdit)
    , m_reasonFault(new QLabel)
    , m_cards(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, measure::kPadding, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *column = new QWidget;
    scroll->setWidget(column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGap);

    auto *stored = new QHBoxLayout;
    m_stored->setObjectName(QStringLiteral("storedBasis"));
    connect(m_stored, &CitationLabel::articleAsked, this, [this](const law::Citation &cited) { read(cited); });
    stored->addWidget(m_stored, 1);
    stored->addWidget(m_choice, 0, Qt::AlignTop);
    layout->addLayout(stored);
    layout->addWidget(m_storedReason);
    auto *line = new QFrame;
    setRole(line, "line");
    layout->addWidget(line);
    layout->addWidget(makeViolations());
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    setRole(m_cautions, "muted");
    connect(m_cautions, &CitationLabel::articleAsked, this, [this](const law::Citation &cited) { read(cited); });
    layout->addWidget(m_cautions);
    auto *reason = new QVBoxLayout(m_reasonPlace);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(measure::kGrid);
    const QString reasonWords = tr("Reason, needed for another basis than the proposed one");
    auto *reasonLabel = mutedLabel(reasonWords);
    reasonLabel->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("basisReason"));
    m_reason->setAccessibleName(reasonWords);
    setRole(m_reasonFault, "error");
    m_reasonFault->setWordWrap(true);
    m_reasonFault->hide();
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason);
    reason->addWidget(m_reasonFault);
    layout->addWidget(m_reasonPlace);
    layout->addLayout(m_cards);
    layout->addStretch(1);
    connect(m_reason, &QLineEdit::textEdited, m_reasonFault, &QWidget::hide);
}

QWidget *BasisView::makeViolations()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    m_violation->setAccessibleName(tr("Violation"));
    m_violation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_remove->setAccessibleName(tr("Remove this violation from the case"));
    m_add->setAccessibleName(tr("Add a violation"));
    m_add->setPlaceholderText(tr("Add a violation: word or pinyin initials"));
    row->addWidget(m_violation, 3);
    row->addWidget(m_remove);
    row->addWidget(m_add, 2);
    connect(m_violation, &QComboBox::activated, this, &BasisView::showViolation);
    connect(m_add, &PickField::changed, this, [this] {
        const QString picked = m_add->picked();
        if (picked.isEmpty())
            return;
        m_add->clear();
        if (!m_shown.file.one.violations.contains(picked))
            changeViolations(m_shown.file.one.violations + QStringList(picked), tr("The violation is on the case."));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QStringList left = m_shown.file.one.violations;
        left.removeAll(violation());
        changeViolations(left, tr("The violation is off the case."));
    });
    return out;
}

QString BasisView::violation() const
{
    return m_violation->currentData().toString();
}

void BasisView::fill(const ShownCase &shown)
{
    const bool same = m_shown.file.one.id == shown.file.one.id;
    const QString before = same ? violation() : QString();
    m_shown = shown;
    const casework::Case &one = shown.file.one;
    const QString now = QStringLiteral("%1|%2|%3|%4|%5")
                            .arg(one.id.text(), one.violations.join(u','), one.actEndedOn.toString(Qt::ISODate),
                                QString::fromUtf8(QJsonDocument(one.basis).toJson(QJsonDocument::Compact)))
                            .arg(casework::mayDetermine(shown.file).has_value());
    if (now == m_shownFor)
        return;
    m_shownFor = now;
    const bool inside = same && isAncestorOf(QApplication::focusWidget());
    if (!same)
        m_reason->clear();
    m_violation->clear();
    for (const QString &id : one.violations)
        m_violation->addItem(
            one.basis.contains(id) ? nameOf(id) : tr("%1 (no basis is chosen yet)").arg(nameOf(id)), id);
    const auto open = std::find_if(
        one.violations.begin(), one.violations.end(), [&one](const QString &id) { return !one.basis.contains(id); });
    const QString next = open == one.violations.end() ? QString() : *open;
    m_violation->setCurrentIndex(std::max({0, m_violation->findData(before.isEmpty() ? next : before)}));
    m_violation->setEnabled(m_violation->count() > 0);
    m_remove->setEnabled(m_violation->count() > 0);
    showViolation();
    if (inside && !isAncestorOf(QApplication::focusWidget()))
        focusFirst(); // the card whose button was pressed is made anew
}

void BasisView::showViolation()
{
    showStored();
    showProposal();
}

void BasisView::showStored()
{
    const QJsonObject basis = m_shown.file.one.basis.value(violation()).toObject();
    const auto text = [&basis](const char *key) { return basis.value(QLatin1String(key)).toString(); };
    m_choice->setVisible(!basis.isEmpty());
    m_storedReason->setVisible(!text("reason").isEmpty());
    if (basis.isEmpty()) {
        m_stored->setWords(tr("No basis is chosen yet."));
        return;
    }
    m_choice->set(choiceWords(text("choice")), Chip::Tone::Accent);
    m_stored->setWords(tr("Basis chosen: 《%1》, duty %2, penalty %3")
                           .arg(text("law"), text("article_violated"), text("article_penalty")));
    m_storedReason->setText(tr("Reason: %1").arg(text("reason")));
}

void BasisView::showProposal()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_reasonFault->hide();
    m_reasonPlace->hide();
    m_cautions->hide();
    if (violation().isEmpty()) {
        m_why->setText(tr("The case names no violation yet. Add it from the catalogue."));
        return;
    }
    const auto proposal = casework::proposeBasis(m_shown.file, violation(), m_shown.today);
    if (!proposal) {
        m_why->setText(proposal.error().message.inWords());
        return;
    }
    QStringList why{proposal->choice.reason.inWords()};
    if (proposal->severalNorms)
        why.append(proposal->severalNorms->inWords());
    m_why->setText(why.join(u'\n'));
    QStringList cautions;
    for (const Message &caution : proposal->choice.cautions)
        cautions.append(QStringLiteral("· ") + caution.inWords());
    m_cautions->setWords(cautions.join(u'\n'));
    m_cautions->setVisible(!cautions.isEmpty());
    m_reasonPlace->setVisible(
        proposal->candidates.size() > 1 || (!proposal->candidates.empty() && !proposal->choice.chosen));
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    for (const law::Basis *basis : proposal->candidates)
        row->addWidget(cardFor(*basis, *proposal), 1);
    m_cards->addWidget(pair);
    if (proposal->choice.old && proposal->choice.code)
        m_cards->addWidget(new BasisTable(*proposal->choice.old, *proposal->choice.code));
}

void BasisView::read(const law::Citation &cited, QDate day)
{
    shell().openArticle(cited, day.isValid() ? day : m_shown.file.one.actEndedOn);
}

QWidget *BasisView::cardFor(const law::Basis &basis, const casework::BasisProposal &proposal)
{
    const BasisStanding standing = standingOf(basis, proposal.choice);
    auto *card = new BasisCard(basis, standing.words, standing.tone);
    connect(card, &BasisCard::articleAsked, this, [this, from = basis.from](const law::Citation &cited) {
        read(cited, std::max(from, m_shown.file.one.actEndedOn));
    });
    const bool chosen = casework::basisOf(m_shown.file.one, violation()) == &basis;
    auto *choose = new QPushButton(chosen ? tr("Chosen") : tr("Choose this basis"));
    choose->setObjectName(QStringLiteral("choose:") + basis.law);
    choose->setAccessibleName(tr("Choose 《%1》 as the basis").arg(basis.law));
    choose->setProperty("primary", !chosen && proposal.isProposed(basis));
    choose->setEnabled(!chosen && casework::mayDetermine(m_shown.file));
    connect(choose, &QPushButton::clicked, this,
        [this, &basis, proposed = proposal.isProposed(basis)] { this->choose(basis, proposed); });
    card->addAction(choose);
    return card;
}

void BasisView::changeViolations(const QStringList &violations, const QString &success)
{
    casework::Case changed = m_shown.seen.value;
    changed.violations = violations;
    write([changed, seen = m_shown.seen](store::Workspace &workspace,
              const store::Actor &by) { return casework::saveCase(workspace, by, changed, seen); },
        success);
}

void BasisView::choose(const law::Basis &basis, bool proposed)
{
    const QString reason = m_reason->text().trimmed();
    if (!proposed && reason.isEmpty()) {
        m_reasonFault->setText(tr("Write why another basis than the proposed one applies."));
        m_reasonFault->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The catalogue outlives every page, so a basis of it may be pointed to.
    write([id = m_shown.file.one.id, violation = violation(), chosen = &basis, reason](store::Workspace &workspace,
              const store::Actor &by) { return casework::chooseBasis(workspace, by, id, violation, *chosen, reason); },
        tr("The basis is on the case."));
}

void BasisView::lookAt(const QString &violation)
{
    if (const int index = m_violation->findData(violation); index >= 0 && index != m_violation->currentIndex()) {
        m_violation->setCurrentIndex(index);
        showViolation();
    }
    focusFirst();
}

void BasisView::focusFirst()
{
    m_violation->isEnabled() ? m_violation->setFocus(Qt::OtherFocusReason) : m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
