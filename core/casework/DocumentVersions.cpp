#include "core/casework/DocumentVersions.h"

#include "core/casework/DocumentContent.h"
#include "core/casework/DocumentType.h"

#include <algorithm>
#include <set>

namespace qilian::casework {

std::vector<CaseDocument> versionsOf(const CaseFile &file, const CaseDocument &document)
{
    std::set<Id<CaseDocument>> chain{document.id};
    for (bool grown = true; grown;) { // a version may have been written anew more than once
        grown = false;
        for (const CaseDocument &one : file.documents) {
            if (chain.contains(one.id) && !one.replaces.isNull())
                grown |= chain.insert(one.replaces).second;
            if (chain.contains(one.replaces))
                grown |= chain.insert(one.id).second;
        }
    }
    std::vector<CaseDocument> out;
    std::copy_if(file.documents.begin(), file.documents.end(), std::back_inserter(out),
        [&chain](const CaseDocument &one) { return chain.contains(one.id); });
    return out;
}

std::vector<FieldDifference> compareVersions(const CaseDocument &before, const CaseDocument &after)
{
    std::vector<FieldDifference> out;
    const DocumentType *type = DocumentTypes::shipped().find(after.type);
    if (!type)
        return out;
    for (const DocumentField &field : type->fields) {
        const QJsonValue old = before.fields.value(field.id);
        const QJsonValue now = after.fields.value(field.id);
        if (old == now)
            continue;
        const auto words = [&field](const QJsonValue &value) { return documentLines(field, value).join(u'\n'); };
        if (const QString was = words(old), is = words(now); was != is)
            out.push_back({field.name, was, is});
    }
    return out;
}

} // namespace qilian::casework
