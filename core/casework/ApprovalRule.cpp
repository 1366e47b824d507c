#include "core/casework/ApprovalRule.h"

#include "core/casework/DocumentType.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::casework {

Result<std::vector<ApprovalRule>> ApprovalRule::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    std::vector<ApprovalRule> out;
    for (const QJsonValue item : table->value(QLatin1String("approvals")).toArray()) {
        ApprovalRule rule;
        rule.document = item[QLatin1String("document")].toString();
        rule.signature = item[QLatin1String("signature")].toString();
        rule.field = item[QLatin1String("field")].toString();
        const auto role = access::enumFrom(access::Role(), item[QLatin1String("by")].toString());
        const DocumentType *type = DocumentTypes::shipped().find(rule.document);
        const DocumentField *field = type ? type->field(rule.field) : nullptr;
        const bool fits = rule.field.isEmpty() || (field && field->type == FieldType::Approval);
        if (!type || !role || !type->signatures.contains(rule.signature) || !fits)
            return tableError(name, rule.document, QStringLiteral("document, signature, by, field"));
        rule.by = *role;
        out.push_back(std::move(rule));
    }
    if (out.empty())
        return tableError(name, QStringLiteral("approvals"), QStringLiteral("approvals"));
    return out;
}

const std::vector<ApprovalRule> &ApprovalRule::shipped()
{
    static const std::vector<ApprovalRule> kRules = [] {
        Result<std::vector<ApprovalRule>> read =
            parse(shippedTable(QStringLiteral(":/documents/approvals.json")), QStringLiteral("approvals.json"));
        Q_ASSERT_X(read, "approvals.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

const ApprovalRule *ApprovalRule::of(const QString &document)
{
    const std::vector<ApprovalRule> &all = shipped();
    const auto at = std::find_if(
        all.begin(), all.end(), [&document](const ApprovalRule &rule) { return rule.document == document; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace qilian::casework
