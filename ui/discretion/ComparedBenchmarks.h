#pragma once

#include "core/discretion/PackComparison.h"
#include "ui/shell/PageInterface.h"

#include <QTableWidget>
#include <memory>

namespace qilian::ui {

/// The benchmarks of one pack beside their counterparts in another: lowest and highest fine of both, and the fines of
/// the same facts where they were chosen.
class ComparedBenchmarks final : public QTableWidget {
    Q_OBJECT
public:
    using SharedPack = std::shared_ptr<const discretion::Pack>;

    explicit ComparedBenchmarks(Shell &shell, QWidget *parent = nullptr);

    void show(SharedPack first, SharedPack second);
    /// What a multiple or percent is taken of, on both sides.
    void setBase(const std::optional<Money> &base);
    const std::vector<discretion::BenchmarkPair> &pairs() const { return m_pairs; }
    void showSameFacts(int row, const std::optional<Money> &first, const std::optional<Money> &second);

signals:
    void pairChosen(int row);

private:
    void computeExtremes();
    void put(int row, int column, const std::optional<Money> &first, const std::optional<Money> &second);

    Shell &m_shell;
    SharedPack m_first;
    SharedPack m_second;
    std::vector<discretion::BenchmarkPair> m_pairs; // into both
    std::optional<Money> m_base;
    quint64 m_question = 0;
};

} // namespace qilian::ui
