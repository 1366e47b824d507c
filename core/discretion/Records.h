#pragma once

#include "core/base/Money.h"
#include "core/discretion/Settlement.h"
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

/// Who is fined: one determination each. 生态环境法典 第一千零五十五条
enum class Penalised {
    Party, ///< 当事人: the unit or citizen of the case
    Responsible, ///< 直接负责的主管人员和其他直接责任人员
    Agency, ///< 第三方技术服务机构
};
QString enumText(Penalised who); ///< "party", "responsible", "agency"
std::optional<Penalised> enumFrom(Penalised, QStringView text);

/// A piece of evidence for one chosen option. An override stands under its label, twice; a condition of a circumstance
/// under the id of the circumstance and its own.
struct Support {
    QString factor;
    QString option;
    Uuid evidence;
    QString title = {}; ///< of the evidence, as the statement names it
};

/// Everything a determination is made from.
struct Assessment {
    QString benchmark;
    Facts facts; ///< `unproven` follows from the evidence
    Settling settling;
    std::vector<Support> evidence;
    QString violation; ///< id of the catalogue: the act fined
    Penalised penalised = Penalised::Party;
    QString penalisedName; ///< empty for the party of the case
    QString deviation; ///< why the figure may stand apart from comparable ones (类案偏离理由)
    QString individual; ///< why the same choices as elsewhere are right here (防“一刀切”理由)
};

/// A saved determination (裁量决定依据). Append only: a new figure is a new record that names the one it takes the
/// place of.
struct DeterminationRecord {
    Id<DeterminationRecord> id;
    record::Ref forCase;
    QString violation;
    Penalised penalised = Penalised::Party;
    QString penalisedName;
    Id<PackRecord> pack;
    QString packDigest;
    QString benchmark;
    QString branch;
    QJsonObject choices; ///< factor → array of options
    QString profile; ///< the same as one line, in the order of the benchmark: what makes cases comparable
    QString comparable; ///< comparableKey(): only figures of the same key are compared
    QJsonObject evidence; ///< factor → { option → array of evidence ids }
    QStringList counted; ///< factors the records themselves prove: earlier penalties, looked up
    std::optional<Money> base;
    QString override;
    std::optional<Money> picked; ///< the officer's figure inside a row's interval
    Money computed; ///< by the benchmark alone
    Money statutoryMin; ///< what the statute allowed
    Money statutoryMax;
    QJsonObject settling; ///< circumstances, weighing and the officer's figure; as Settling::toJson
    Money amount;
    bool penalty = true; ///< false: none is imposed
    bool discussionForced = false;
    bool legalReviewForced = false;
    QString deviation;
    QString individual;
    QString percent; ///< exact decimal; empty for a matrix
    QString clamped;
    QString formula;
    QString explanation; ///< the paragraph as it was shown
    QString statement; ///< the page for the file (裁量说明), a paragraph a line
    Uuid determinedBy; ///< the officer
    QDateTime determinedAt;
    record::Ref replaces;

    /// Computes the fine and keeps what it rests on. Invalid as determine() and settle().
    static Result<DeterminationRecord> of(const PackRecord &used, const Pack &pack, const Assessment &assessment);
    /// The evidence linked to one choice.
    std::vector<Uuid> supporting(const QString &factor, const QString &option) const;
    /// Choices and conditions that no evidence supports: open points.
    std::vector<Choice> unproven() const;
    Facts facts() const;
    /// Computes it again from the pack it names, circumstances included. Damaged where pack or figure differ.
    Result<Settlement> recompute(const Pack &pack) const;

    static const record::Description<DeterminationRecord> &description();
};

} // namespace qilian::discretion
