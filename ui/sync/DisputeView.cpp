#include "ui/sync/DisputeView.h"

#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kRows = 500;
constexpr int kOneLine = 30; // characters that stand beside the button; what is longer stands below it too

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const record::Ref &ref, const overview::RecordTitle &title)
{
    return joined({overview::kindInWords(ref.kind), title.note, title.title});
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

DisputeView::DisputeView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_list(new QListWidget)
    , m_none(mutedLabel(tr("Nothing is contested. A record becomes contested when two devices write different things "
                           "into it without knowing of each other.")))
    , m_title(sectionLabel({}))
    , m_detail(new QFrame)
    , m_fields(new QVBoxLayout)
    , m_reason(new QLineEdit)
    , m_fault(new QLabel)
    , m_decide(new QPushButton(tr("Decide")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, measure::kGap, 0, 0);
    m_none->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_none, 1);
    m_list->setObjectName(QStringLiteral("contestedRecords"));
    m_list->setAccessibleName(tr("Contested records"));
    styleAsList(m_list);

    setRole(m_detail, "card");
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title, 1);
    auto *openRecord = new QPushButton(tr("Open the record"));
    connect(openRecord, &QPushButton::clicked, this, [this] { m_shell.open(m_shown.title.page); });
    head->addWidget(openRecord, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(mutedLabel(
        tr("Several devices wrote different values without knowing of each other. All of them are kept in the "
           "journal. Choose which one holds; until then the matter does not move on.")));
    m_fields->setSpacing(measure::kGrid);
    layout->addLayout(m_fields);
    layout->addSpacing(measure::kGap);
    layout->addWidget(mutedLabel(tr("Why it is decided so *")));
    m_reason->setObjectName(QStringLiteral("settleReason"));
    m_reason->setAccessibleName(tr("Why it is decided so"));
    layout->addWidget(m_reason);
    setRole(m_fault, "error");
    m_fault->setObjectName(QStringLiteral("settleFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_decide->setObjectName(QStringLiteral("settle"));
    m_decide->setProperty("primary", true);
    m_decide->setToolTip(QStringLiteral("Ctrl+Enter"));
    layout->addWidget(m_decide, 0, Qt::AlignLeft);
    layout->addStretch(1);

    m_split = new ListDetail(m_list, m_detail, this);
    outer->addWidget(m_split, 1);
    m_split->hide();
    m_detail->hide();

    auto *finish = new QAction(this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &DisputeView::decide);
    addAction(finish);
    connect(m_decide, &QPushButton::clicked, this, &DisputeView::decide);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            show(*record::Ref::parse(item->data(Qt::UserRole).toString()));
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_split->showDetail(); });
}

void DisputeView::reload()
{
    m_shell.background().read(
        this, [](const store::Reader &reader) { return overview::contestedRecords(reader, kRows); },
        [this](const Result<std::vector<overview::ContestedRow>> &rows) {
            if (rows)
                fillList(*rows);
            else
                emit failed(rows.error().message.inWords());
        });
}

void DisputeView::settle(const record::Ref &ref)
{
    m_asked = ref;
    reload();
    m_split->showDetail();
}

void DisputeView::fillList(const std::vector<overview::ContestedRow> &rows)
{
    const record::Ref chosen = m_asked.isNull() ? m_shown.ref : m_asked;
    m_asked = {};
    m_none->setVisible(rows.empty());
    m_split->setVisible(!rows.empty());
    QListWidgetItem *current = nullptr;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const overview::ContestedRow &row : rows) {
            auto *item = new QListWidgetItem(nameOf(row.ref, row.title), m_list);
            item->setData(Qt::UserRole, row.ref.text());
            item->setToolTip(item->text());
            if (row.ref == chosen)
                current = item;
        }
    }
    if (!current && m_list->count() > 0)
        current = m_list->item(0);
    if (current)
        m_list->setCurrentItem(current);
    else
        m_shown = {};
}

void DisputeView::show(const record::Ref &ref)
{
    m_shell.background().read(
        this,
        [&workspace = m_shell.background().workspace(), ref](
            const store::Reader &) { return overview::disputeOf(workspace, ref); },
        [this, ref](const Result<overview::Dispute> &dispute) {
            const QListWidgetItem *item = m_list->currentItem();
            if (!item || item->data(Qt::UserRole).toString() != ref.text())
                return; // another one is chosen meanwhile
            if (dispute)
                fill(*dispute);
            else
                emit failed(dispute.error().message.inWords());
        });
}

void DisputeView::fill(const overview::Dispute &dispute)
{
    const auto versions = [](const overview::Dispute &of) {
        std::vector<record::Version> out;
        for (const overview::DisputedField &field : of.fields) {
            for (const overview::Claim &claim : field.claims)
                out.push_back(claim.version);
        }
        return out;
    };
    if (dispute.ref == m_shown.ref && versions(dispute) == versions(m_shown))
        return; // a refresh: what the officer has chosen and typed stays
    m_shown = dispute;
    m_title->setText(nameOf(dispute.ref, dispute.title));
    m_fault->hide();
    m_reason->clear();
    empty(m_fields);
    m_choices.clear();
    for (const overview::DisputedField &field : dispute.fields) {
        auto *heading = new QLabel(overview::fieldInWords(field.name));
        setRole(heading, "section");
        m_fields->addWidget(heading);
        if (field.fixed)
            m_fields->addWidget(
                mutedLabel(tr("This is never changed once it is set: the first value holds and is confirmed here.")));
        auto *group = new QButtonGroup(heading);
        m_choices.emplace(field.name, group);
        for (std::size_t i = 0; i < field.claims.size(); ++i)
            m_fields->addWidget(claimRow(field.claims[i], i == 0, !field.fixed || i == 0, group, int(i)));
        if (field.fixed)
            group->button(0)->setChecked(true);
    }
    m_detail->setVisible(!dispute.fields.empty());
}

QWidget *DisputeView::claimRow(const overview::Claim &claim, bool first, bool mayChoose, QButtonGroup *group, int index)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    const QString words = claim.words.isEmpty() ? tr("(empty)") : claim.words;
    const bool isLong = words.size() > kOneLine;
    auto *choice = new QRadioButton(isLong ? words.left(kOneLine) + QStringLiteral("…") : words);
    choice->setEnabled(mayChoose);
    group->addButton(choice, index);
    head->addWidget(choice);
    if (first)
        head->addWidget(new Chip(tr("Holds for now"), Chip::Tone::Info));
    head->addStretch(1);
    layout->addLayout(head);
    const QString origin = joined(
        {claim.writer.isEmpty() ? tr("the program") : claim.writer, claim.device, minuteText(claim.at), claim.purpose});
    choice->setAccessibleName(joined({words, origin}));
    const auto below = [layout](QLabel *label) {
        label->setWordWrap(true);
        label->setContentsMargins(measure::kPadding * 2, 0, 0, measure::kGrid);
        layout->addWidget(label);
    };
    if (isLong)
        below(new QLabel(words));
    below(mutedLabel(origin));
    return row;
}

void DisputeView::decide()
{
    if (m_shown.fields.empty() || !m_decide->isEnabled())
        return;
    QJsonObject decided;
    for (const overview::DisputedField &field : m_shown.fields) {
        const int chosen = m_choices.at(field.name)->checkedId();
        if (chosen >= 0)
            decided.insert(field.name, field.claims[std::size_t(chosen)].value);
    }
    m_decide->setEnabled(false);
    m_shell.background().write(
        this,
        [seen = m_shown, decided, reason = m_reason->text(),
            actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return overview::settle(workspace, actor, seen, decided, reason); },
        [this](const Result<store::CommitReceipt> &receipt) {
            m_decide->setEnabled(true);
            if (!receipt) {
                m_fault->setText(receipt.error().message.inWords());
                m_fault->show();
                return;
            }
            m_shown = {};
            m_detail->hide();
            emit done(tr("Decided. The other values stay in the journal."));
            reload();
        });
}

} // namespace qilian::ui
