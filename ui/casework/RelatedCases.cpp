#include "ui/casework/RelatedCases.h"

#include "core/casework/Procedure.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using casework::CaseRelation;

constexpr int kRows = 3;
constexpr std::array kRelations{CaseRelation::SameAct, CaseRelation::SameParty, CaseRelation::Joint,
    CaseRelation::Split, CaseRelation::FollowUp, CaseRelation::DailyFine, CaseRelation::TransferredFrom};

/// How the other case belongs to this one.
QString relationWords(CaseRelation relation, bool fromHere)
{
    switch (relation) {
    case CaseRelation::SameParty:
        return RelatedCases::tr("Same party");
    case CaseRelation::SameAct:
        return RelatedCases::tr("Same act");
    case CaseRelation::Joint:
        return RelatedCases::tr("Handled jointly");
    case CaseRelation::Split:
        return fromHere ? RelatedCases::tr("Split off from this case")
                        : RelatedCases::tr("This case was split off from it");
    case CaseRelation::FollowUp:
        return fromHere ? RelatedCases::tr("Follows this case") : RelatedCases::tr("This case follows it");
    case CaseRelation::DailyFine:
        return fromHere ? RelatedCases::tr("Consecutive daily fine of this case")
                        : RelatedCases::tr("This case is its consecutive daily fine");
    case CaseRelation::TransferredFrom:
        return fromHere ? RelatedCases::tr("This case was transferred from it")
                        : RelatedCases::tr("Transferred from this case");
    }
    Q_UNREACHABLE();
}

} // namespace

RelatedCases::RelatedCases(PickField::Search search, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_none(mutedLabel(tr("No other case of this party, and none linked.")))
    , m_other(new PickField(std::move(search)))
    , m_relation(new ChoiceBox)
    , m_note(new QLineEdit)
    , m_open(new QPushButton(tr("Open")))
    , m_takeBack(new QPushButton(tr("Take the link back")))
{
    m_list->setObjectName(QStringLiteral("relatedCases"));
    m_list->setAccessibleName(tr("Related cases"));
    setFocusProxy(m_list);
    m_list->setHeaderLabels({tr("Case"), tr("Cause"), tr("Stage"), tr("How it belongs here"), tr("Known by")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setMinimumHeight(kRows * fontMetrics().height() * 2);
    for (const CaseRelation relation : kRelations)
        m_relation->addItem(relationWords(relation, true), enumText(relation));
    m_other->setPlaceholderText(tr("Number, party or cause of the other case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_takeBack);
    m_open->setToolTip(QStringLiteral("%1  Enter").arg(m_open->text()));
    m_takeBack->setToolTip(QStringLiteral("%1  Delete").arg(m_takeBack->text()));
    layout->addLayout(row);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::kGap);
    grid->setVerticalSpacing(measure::kGrid);
    layout->addLayout(grid);
    layout->addStretch(0); // an empty list leaves its room below the form, not between its lines
    int column = 0;
    const auto place = [&](QWidget *field, const QString &words, int stretch) {
        auto *name = mutedLabel(words);
        name->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(name, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, stretch);
    };
    place(m_other, tr("Link another case"), 4);
    place(m_relation, tr("It is"), 3);
    place(m_note, tr("Note"), 3);
    auto *link = new QPushButton(tr("Link"));
    link->setObjectName(QStringLiteral("linkCase"));
    grid->addWidget(link, 1, column);
    auto *drop = new QAction(m_takeBack->text(), this);
    drop->setShortcut(QKeySequence::Delete);
    drop->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(drop);
    connect(drop, &QAction::triggered, this, &RelatedCases::takeBack);
    connect(link, &QPushButton::clicked, this, &RelatedCases::link);
    connect(m_open, &QPushButton::clicked, this, &RelatedCases::open);
    connect(m_takeBack, &QPushButton::clicked, this, &RelatedCases::takeBack);
    connect(m_list, &QTreeWidget::itemActivated, this, &RelatedCases::open);
    const auto enable = [this] {
        m_open->setEnabled(chosen());
        m_takeBack->setEnabled(chosen() && !chosen()->link.isNull());
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, enable);
    enable();
}

void RelatedCases::focusFirst()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_other->setFocus(Qt::OtherFocusReason);
}

void RelatedCases::show(const Id<casework::Case> &here, const std::vector<casework::RelatedCase> &cases)
{
    if (here != m_here) {
        m_other->clear();
        m_note->clear();
    }
    m_here = here;
    m_cases = cases;
    m_list->clear();
    for (const casework::RelatedCase &one : m_cases) {
        const bool linked = !one.link.isNull();
        auto *item = new QTreeWidgetItem(m_list,
            {one.number.isEmpty() ? tr("not filed yet") : one.number, one.cause,
                casework::procedureOf({}).at(one.stage).name.inWords(), relationWords(one.relation, one.fromHere),
                linked ? tr("linked") : tr("found")});
        item->setToolTip(0, one.partyName);
        item->setToolTip(1, one.cause);
        item->setToolTip(3, one.note);
    }
    m_none->setVisible(m_cases.empty());
    for (QWidget *part :
        {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_takeBack)})
        part->setVisible(!m_cases.empty());
}

const casework::RelatedCase *RelatedCases::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_cases.size()) ? &m_cases[std::size_t(row)] : nullptr;
}

void RelatedCases::link()
{
    const auto other = Id<casework::Case>::parse(m_other->picked());
    if (!other)
        return m_other->setFocus(Qt::OtherFocusReason);
    casework::CaseLink made;
    made.id = Id<casework::CaseLink>::create();
    made.one = m_here;
    made.other = *other;
    made.relation = enumFrom(CaseRelation(), m_relation->currentData().toString()).value_or(made.relation);
    made.note = m_note->text().trimmed();
    m_other->clear();
    m_note->clear();
    emit linked(made);
}

void RelatedCases::open()
{
    if (chosen())
        emit opened(chosen()->id);
}

void RelatedCases::takeBack()
{
    if (chosen() && !chosen()->link.isNull())
        emit withdrawn(chosen()->link);
}

} // namespace qilian::ui
