#pragma once

#include "core/casework/DocumentType.h"

namespace qilian::casework {

/// Who signs a document, as its kind lists it: 执法人员（不少于两人）, 现场负责人（逐页，末页写审阅意见）.
struct SignatureRole {
    QString text; ///< as listed
    QString title; ///< without the remark: 执法人员
    int least = 1; ///< how many of them
    bool whereNeeded = false; ///< 需要时, 拒签时 …
    bool everyPage = false; ///< 逐页

    static SignatureRole read(const QString &text);
    bool operator==(const SignatureRole &) const = default;
};

/// Those who sign a kind of document by hand; the bureau's seal is none of them.
std::vector<SignatureRole> rolesOf(const DocumentType &type);

} // namespace qilian::casework
