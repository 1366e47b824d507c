#pragma once

#include "core/discretion/PackChoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace qilian::ui {

class Chip;
class PickField;

/// The benchmark a fine is computed by: those that cite the basis stand first, any other can be taken as a reference,
/// and where none fits it says why.
class BenchmarkField final : public QWidget {
    Q_OBJECT
public:
    /// A benchmark by the digest of its pack and its id.
    struct Choice {
        QString digest;
        QString benchmark;
        bool operator==(const Choice &) const = default;
    };

    explicit BenchmarkField(QWidget *parent = nullptr);
    /// The packs of the workspace, to choose from.
    void setPacks(std::vector<discretion::Pack> packs);
    bool hasPacks() const { return m_packs.has_value(); } ///< they have been read, however many there are
    /// Lists what fits, and `chosen` where it does not; with a choice that one is taken.
    void offer(const std::vector<discretion::Applicable> &fitting, const std::optional<Choice> &chosen);
    /// Why none fits; nothing: some do. The basis is still to be chosen: it leads there.
    void explainNone(const QString &why, bool toBasis);

    const std::vector<discretion::Pack> &packs() const;
    const discretion::Pack *packOf(const QString &digest) const; ///< null where it is not here
    std::optional<Choice> current() const;
    void focusFirst();

signals:
    void chosen(); ///< by the officer
    void basisAsked();

private:
    void add(const discretion::Pack &pack, const discretion::Benchmark &benchmark);
    void mark();

    std::optional<std::vector<discretion::Pack>> m_packs;
    std::vector<Choice> m_choices; // as the box lists them
    std::size_t m_fitting = 0; // the first ones cite the basis
    QComboBox *m_benchmark;
    Chip *m_official;
    Chip *m_fits;
    PickField *m_other;
    QWidget *m_none;
    QLabel *m_noneWords;
    QPushButton *m_toBasis;
};

} // namespace qilian::ui
