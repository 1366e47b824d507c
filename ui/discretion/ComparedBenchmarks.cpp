#include "ui/discretion/ComparedBenchmarks.h"

#include "ui/shell/Background.h"

#include <QHeaderView>

namespace qilian::ui {

namespace {

enum Column { Violation, Lowest, Highest, SameFacts };

struct Ends {
    std::optional<discretion::Extremes> first;
    std::optional<discretion::Extremes> second;
};

std::optional<discretion::Extremes> endsOf(const discretion::Benchmark *benchmark, const std::optional<Money> &base)
{
    const QStringList branches = benchmark ? benchmark->branchIds() : QStringList();
    if (branches.isEmpty())
        return std::nullopt;
    const auto found = discretion::extremesOf(*benchmark, branches.first(), base);
    return found ? std::optional(*found) : std::nullopt;
}

QString text(const std::optional<Money> &amount)
{
    return amount ? amount->display() : QStringLiteral("—");
}

} // namespace

ComparedBenchmarks::ComparedBenchmarks(Shell &shell, QWidget *parent)
    : QTableWidget(0, 4, parent)
    , m_shell(shell)
{
    setAccessibleName(tr("Benchmarks of both packs"));
    setObjectName(QStringLiteral("comparedBenchmarks"));
    setHorizontalHeaderLabels({tr("Violation"), tr("Lowest"), tr("Highest"), tr("Same facts")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Violation, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(72);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row >= 0 && row != before)
            emit pairChosen(row);
    });
}

void ComparedBenchmarks::show(SharedPack first, SharedPack second)
{
    m_first = std::move(first);
    m_second = std::move(second);
    m_pairs = discretion::pairsOf(*m_first, *m_second);
    setRowCount(0);
    setRowCount(int(m_pairs.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const discretion::BenchmarkPair &pair = m_pairs[std::size_t(row)];
        auto *item = new QTableWidgetItem(QStringLiteral("%1  %2").arg(pair.first->id, pair.first->violation));
        item->setToolTip(pair.second ? QStringLiteral("%1  %2").arg(pair.second->id, pair.second->violation)
                                     : tr("Not in the second pack"));
        setItem(row, Violation, item);
        for (const int column : {Lowest, Highest, SameFacts})
            put(row, column, {}, {});
    }
    resizeRowsToContents();
    computeExtremes();
    if (rowCount() > 0)
        setCurrentCell(0, Violation);
}

void ComparedBenchmarks::setBase(const std::optional<Money> &base)
{
    if (base == m_base)
        return;
    m_base = base;
    computeExtremes();
}

void ComparedBenchmarks::computeExtremes()
{
    if (!m_first)
        return;
    const quint64 asked = ++m_question;
    m_shell.background().read(
        this,
        [first = m_first, second = m_second, base = m_base](const store::Reader &) {
            std::vector<Ends> out;
            for (const discretion::BenchmarkPair &pair : discretion::pairsOf(*first, *second))
                out.push_back({endsOf(pair.first, base), endsOf(pair.second, base)});
            return out;
        },
        [this, asked](const std::vector<Ends> &all) {
            if (asked != m_question)
                return;
            for (int row = 0; row < int(all.size()); ++row) {
                const auto &[first, second] = all[std::size_t(row)];
                const auto low = [](const auto &it) { return it ? std::optional(it->lowest) : std::nullopt; };
                const auto high = [](const auto &it) { return it ? std::optional(it->highest) : std::nullopt; };
                put(row, Lowest, low(first), low(second));
                put(row, Highest, high(first), high(second));
            }
            resizeRowsToContents();
        });
}

void ComparedBenchmarks::showSameFacts(int row, const std::optional<Money> &first, const std::optional<Money> &second)
{
    put(row, SameFacts, first, second);
    resizeRowToContents(row);
}

void ComparedBenchmarks::put(int row, int column, const std::optional<Money> &first, const std::optional<Money> &second)
{
    const bool same = first == second;
    auto *cell = new QTableWidgetItem(same ? text(first) : QStringLiteral("%1\n→ %2").arg(text(first), text(second)));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont weight = font();
    weight.setBold(!same);
    cell->setFont(weight);
    setItem(row, column, cell);
}

} // namespace qilian::ui
