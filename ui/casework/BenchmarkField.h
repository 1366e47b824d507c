#pragma once

#include "core/discretion/PackChoice.h"
#include "core/law/Citation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace qilian::ui {

class Chip;
class CitationLabel;
class PickField;
class ReferenceBanner;

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
    bool isTrusted() const; ///< what is chosen is of a pack that may be used
    void focusFirst();

signals:
    void chosen(); ///< by the officer
    void basisAsked();
    void articleAsked(const qilian::law::Citation &cited);

private:
    void add(const discretion::Pack &pack, const discretion::Benchmark &benchmark);
    void mark();

    std::optional<std::vector<discretion::Pack>> m_packs;
    std::vector<Choice> m_choices; // as the box lists them
    std::size_t m_fitting = 0; // the first ones cite the basis
    QStringList m_reasons; // of the fitting ones
    QComboBox *m_benchmark;
    Chip *m_official;
    ReferenceBanner *m_reference;
    Chip *m_standing;
    QLabel *m_why; // why the benchmark rules the case
    Chip *m_fits;
    PickField *m_other;
    QWidget *m_none;
    CitationLabel *m_noneWords;
    QPushButton *m_toBasis;
};

} // namespace qilian::ui
