#pragma once

#include "core/access/Officer.h"
#include "core/base/Result.h"

#include <vector>

namespace qilian::casework {

/// That a kind of document is not final before somebody has approved it (审批).
struct ApprovalRule {
    QString document; ///< id of a DocumentType
    QString signature; ///< whose it is, in the words of the document: 机关负责人
    access::Role by = access::Role::Decider;
    QString field; ///< the decision is written into it; empty: the document has none

    /// Damaged names the row that is wrong: an unknown document, signature, role or field.
    static Result<std::vector<ApprovalRule>> parse(const QByteArray &json, const QString &name);
    static const std::vector<ApprovalRule> &shipped(); ///< resources/documents/approvals.json
    /// Null where the document needs no approval.
    static const ApprovalRule *of(const QString &document);
};

} // namespace qilian::casework
