#pragma once

#include "core/base/Money.h"
#include "core/discretion/Determination.h"
#include "core/record/Description.h"

#include <QJsonObject>

namespace qilian::discretion {

/// A pack as a record, imported at a workstation or published by the province: its whole text travels and stays, so
/// that an old fine can be recomputed. Append only.
struct PackRecord {
    Id<PackRecord> id;
    QString packId;
    QString title;
    QString issuer;
    QString jurisdiction;
    QDate effectiveFrom;
    QDate effectiveTo;
    bool official = false;
    QString digest; ///< SHA-256 of the pack's content
    QString content; ///< the pack as JSON text
    QString signature; ///< of the province over signedText(), Ed25519 in hexadecimal digits; empty: only imported
    QString signingKey; ///< the key it is to be checked with
    QDateTime signedAt;

    /// Invalid where the text is no pack.
    static Result<PackRecord> of(const QByteArray &json);
    /// Damaged where the record is not what the text makes of it.
    Result<Pack> pack() const;
    /// The pack with its standing: a signature counts only where it is good and by `provinceKey`, the key of the
    /// province this workspace enrolled with (empty: none). What is Damaged has its title and no benchmark.
    Pack read(QByteArrayView provinceKey) const;

    /// What the province signs: "qilian-pack-1", id of the record, digest, jurisdiction, first day, last day (may be
    /// empty), time of signing in milliseconds, id of the pack, issuer, one a line. Every other word follows from the
    /// digest.
    QByteArray signedText() const;

    static const record::Description<PackRecord> &description();
};

/// One option of one factor, as an officer chose it.
struct Choice {
    QString factor;
    QString option;
    bool operator==(const Choice &) const = default;
};

/// A saved determination (裁量决定依据). Append only: a new figure is a new record that names the one it takes the
/// place of.
struct DeterminationRecord {
    Id<DeterminationRecord> id;
    record::Ref forCase;
    Id<PackRecord> pack;
    QString packDigest;
    QString benchmark;
    QString branch;
    QJsonObject choices; ///< factor → array of options
    QJsonObject evidence; ///< factor → { option → array of evidence ids }; an override under its label, twice
    std::optional<Money> base;
    QString override;
    Money amount;
    QString percent; ///< exact decimal; empty for a matrix
    QString clamped;
    QString formula;
    QString explanation; ///< the paragraph as it was shown
    record::Ref replaces;

    /// Computes the fine and keeps what it rests on. Invalid as determine().
    static Result<DeterminationRecord> of(
        const PackRecord &used, const Pack &pack, const QString &benchmark, const Facts &facts);
    /// A piece of evidence for one chosen option (or the label of the override, as factor and option). Before saving.
    void support(const QString &factor, const QString &option, const Uuid &evidence);
    /// The evidence linked to one choice.
    std::vector<Uuid> supporting(const QString &factor, const QString &option) const;
    /// Choices that no evidence supports: open points.
    std::vector<Choice> unproven() const;
    Facts facts() const;
    /// Computes it again from the pack it names. Damaged where pack or figure differ.
    Result<Determination> recompute(const Pack &pack) const;

    static const record::Description<DeterminationRecord> &description();
};

} // namespace qilian::discretion
