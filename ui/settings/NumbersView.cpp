#include "ui/settings/NumbersView.h"

#include "core/access/Session.h"
#include "core/casework/CaseWork.h"
#include "core/sync/Protocol.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFew = 5;

QSpinBox *serialField(const QString &name)
{
    auto *out = new QSpinBox;
    out->setRange(1, sync::kMaxNumberUsedBefore);
    out->setAccessibleName(name);
    out->setFocusPolicy(Qt::StrongFocus);
    out->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, not counted up to
    return out;
}

} // namespace

NumbersView::NumbersView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_words(mutedLabel({}))
    , m_ranges(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_words);
    m_hand = makeHand();
    layout->addWidget(m_hand);
    m_ranges->setObjectName(QStringLiteral("numberRanges"));
    m_ranges->setAccessibleName(tr("Ranges of numbers"));
    m_ranges->setHeaderLabels({tr("Series"), tr("Range"), tr("Given last"), tr("Left"), tr("State")});
    m_ranges->setRootIsDecorated(false);
    m_ranges->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ranges->header()->setStretchLastSection(true);
    layout->addWidget(m_ranges, 1);
    layout->addStretch(0);
}

QWidget *NumbersView::makeHand()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_first = serialField(tr("First number of this computer"));
    m_last = serialField(tr("Last number of this computer"));
    auto *from = new QLabel(tr("From"));
    from->setBuddy(m_first);
    auto *to = new QLabel(tr("to"));
    to->setBuddy(m_last);
    m_save = new QPushButton(tr("Save the range"));
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_save->setToolTip(QStringLiteral("%1  Ctrl+Enter").arg(m_save->text()));
    for (QWidget *part : {static_cast<QWidget *>(from), static_cast<QWidget *>(m_first), static_cast<QWidget *>(to),
             static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_save)})
        row->addWidget(part);
    row->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &NumbersView::save);
    return box;
}

void NumbersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

Result<NumbersView::Standing> NumbersView::read(const store::Workspace &workspace)
{
    const Result<bool> province = store::takesNumbersFromProvince(workspace);
    const Result<casework::SerialRange> byHand = casework::serialRange(workspace);
    const Result<bool> closed = store::areNumbersClosed(workspace);
    auto stocks = casework::numberStocks(workspace, casework::todayOf(workspace));
    if (!province || !byHand || !closed || !stocks)
        return !province ? province.error() : !byHand ? byHand.error() : !closed ? closed.error() : stocks.error();
    return Standing{*province, *closed, *byHand, *std::move(stocks)};
}

void NumbersView::reload()
{
    m_shell.background().read(
        this, [workspace = &m_shell.background().workspace()](const store::Reader &) { return read(*workspace); },
        [this](const Result<Standing> &standing) {
            if (standing)
                fill(*standing);
            else
                emit failed(standing.error().message.inWords());
        });
}

void NumbersView::fill(const Standing &standing)
{
    m_words->setText(standing.closed && standing.province
            ? tr("These records were restored from a backup. The numbers this computer had may stand on papers made "
                 "after it and are not given again: exchange with the province, it hands out new ones.")
            : standing.closed
            ? tr("These records were restored from a backup. Numbers may stand on papers made after it that are not "
                 "known here: look up the last ones on paper, write a range that begins after them and save it. Until "
                 "then no number is given.")
            : !standing.province
            ? tr(
                "This computer stands alone: it gives the numbers of this range, in every series from the beginning of "
                "the year. Where several computers number apart, give each a range of its own; ranges must not meet.")
            : standing.stocks.empty()
            ? tr("The province hands out the numbers. None has arrived yet: exchange with the province, and write the "
                 "word of the document numbers in the settings of the office.")
            : tr("The province hands out the numbers, to this computer alone, and new ones with every exchange before "
                 "they run out. They are given in order; a void number is not given again."));
    m_hand->setVisible(!standing.province);
    m_ranges->setVisible(!standing.stocks.empty());
    m_first->setValue(standing.byHand.first);
    m_last->setValue(standing.byHand.last);
    const bool administrator = m_shell.session().officer().has(access::Role::Administrator);
    for (QSpinBox *field : {m_first, m_last})
        field->setReadOnly(!administrator);
    m_save->setVisible(administrator);
    m_ranges->clear();
    for (const casework::NumberStock &stock : standing.stocks) {
        const QString state = stock.isOver ? tr("The year is over: not used any more")
            : stock.left() == 0            ? tr("Used up")
            : stock.left() < kFew          ? tr("Few left: exchange with the province")
                                           : tr("In use");
        auto *item = new QTreeWidgetItem(m_ranges,
            {stock.range.series, QStringLiteral("%1 – %2").arg(stock.range.first).arg(stock.range.last),
                stock.used < stock.range.first ? QString() : QString::number(stock.used), QString::number(stock.left()),
                state});
        for (const int column : {1, 2, 3})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void NumbersView::save()
{
    m_shell.background().write(
        this,
        [range = casework::SerialRange{m_first->value(), m_last->value()}](
            store::Workspace &workspace) { return casework::setSerialRange(workspace, range); },
        [this](const Result<void> &saved) {
            if (saved)
                emit done(tr("The range is saved."));
            else
                emit failed(saved.error().message.inWords());
        });
}

} // namespace qilian::ui
