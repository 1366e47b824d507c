#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace qilian::evidence {

/// One thing that must be written down with evidence of a kind (要素), or one requirement of form.
struct Requirement {
    QString id;
    QString name; ///< as the officer reads it
    QString rule; ///< what makes it fulfilled; may be empty
    QString source; ///< where it is written; empty for the metadata of a kind
    bool required = true;
};

/// A kind of evidence (证据种类). 行政处罚法 第四十六条
struct EvidenceKind {
    QString id; ///< "documentary", "physical", "av", "electronic" …
    QString name;
    QString description;
    bool statutory = true; ///< one of the law's eight; automatic monitoring data are a kind of the trade
    QStringList examples;
    std::vector<Requirement> metadata;
    std::vector<Requirement> form;
    QStringList custodyEvents; ///< ids of what may happen to it
    QString strength; ///< what makes it weigh more or less
    QStringList legal; ///< law and article
};

/// What may happen to a piece of evidence (保管环节).
struct CustodyStep {
    QString id; ///< "acquired", "sealed", "transferred" …
    QString name;
};

/// The shipped kinds (resources/evidence), read at the first use. Any thread.
class EvidenceKinds {
public:
    /// Damaged: the message names the kind.
    static Result<EvidenceKinds> parse(const QByteArray &json);
    static const EvidenceKinds &shipped();

    const std::vector<EvidenceKind> &all() const { return m_kinds; }
    const EvidenceKind *find(QStringView id) const;
    const std::vector<CustodyStep> &custodySteps() const { return m_steps; }
    const CustodyStep *custodyStep(QStringView id) const;

private:
    std::vector<EvidenceKind> m_kinds;
    std::vector<CustodyStep> m_steps;
};

/// The kind a file of this type most likely is: pictures, sound and film are audiovisual, papers documentary,
/// everything else electronic. A proposal; the officer chooses.
QString likelyKind(QStringView mediaType);

} // namespace qilian::evidence
