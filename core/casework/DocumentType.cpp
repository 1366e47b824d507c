#include "core/casework/DocumentType.h"

#include "core/casework/ShippedTable.h"

#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

constexpr std::array kFieldTypes{
    std::pair{"text", FieldType::Text},
    std::pair{"longtext", FieldType::LongText},
    std::pair{"int", FieldType::Integer},
    std::pair{"money", FieldType::Money},
    std::pair{"date", FieldType::Date},
    std::pair{"datetime", FieldType::DateTime},
    std::pair{"daterange", FieldType::DateRange},
    std::pair{"choice", FieldType::Choice},
    std::pair{"bool", FieldType::Bool},
    std::pair{"confirm", FieldType::Confirm},
    std::pair{"person", FieldType::Person},
    std::pair{"person_list", FieldType::PersonList},
    std::pair{"table", FieldType::Table},
    std::pair{"qa_table", FieldType::QuestionTable},
    std::pair{"evidence_list", FieldType::EvidenceList},
    std::pair{"law_list", FieldType::LawList},
    std::pair{"penalty", FieldType::Penalty},
    std::pair{"approval", FieldType::Approval},
    std::pair{"docno", FieldType::DocumentNumber},
    std::pair{"seal", FieldType::Seal},
    std::pair{"ref", FieldType::Reference},
    std::pair{"attachment", FieldType::Attachment},
    std::pair{"receipt", FieldType::Receipt},
};

QStringList texts(const QJsonValue &json)
{
    QStringList out;
    for (const QJsonValue item : json.toArray())
        out.append(item.toString());
    return out;
}

/// "公开／不公开（写理由）；…" offers 公开 and 不公开（写理由）.
QStringList offered(const QString &rule)
{
    QStringList out;
    const QString first = rule.section(u'；', 0, 0);
    if (first.contains(u'／')) {
        for (const QString &choice : first.split(u'／', Qt::SkipEmptyParts))
            out.append(choice.trimmed());
    }
    return out;
}

} // namespace

bool DocumentField::isGivenByProgram() const
{
    return type == FieldType::DocumentNumber || id == QLatin1String("issue_date");
}

bool DocumentField::comesLater() const
{
    return isGivenByProgram() || type == FieldType::Seal || type == FieldType::Receipt;
}

const DocumentField *DocumentType::field(QStringView fieldId) const
{
    const auto at =
        std::find_if(fields.begin(), fields.end(), [fieldId](const DocumentField &one) { return one.id == fieldId; });
    return at == fields.end() ? nullptr : &*at;
}

Result<DocumentTypes> DocumentTypes::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    DocumentTypes out;
    for (const QJsonValue item : table->value(QLatin1String("documents")).toArray()) {
        DocumentType type;
        type.id = item[QLatin1String("id")].toString();
        type.title = item[QLatin1String("zh")].toString();
        type.stage = item[QLatin1String("stage")].toString();
        type.outward = item[QLatin1String("outward")].toBool();
        type.servedOnParty = item[QLatin1String("delivery_required")].toBool();
        type.numberWord = item[QLatin1String("number_word")].toString();
        type.signatures = texts(item[QLatin1String("signatures")]);
        type.attachments = texts(item[QLatin1String("attachments")]);
        type.numberingRule = item[QLatin1String("numbering_rule")].toString();
        type.sources = LegalSource::readAll(item[QLatin1String("law")].toArray());
        type.reviewFaults = texts(item[QLatin1String("review_faults")]);
        type.note = item[QLatin1String("note")].toString();
        if (type.id.isEmpty() || type.title.isEmpty() || out.find(type.id))
            return tableError(name, type.id, QStringLiteral("id, zh"));
        for (const QJsonValue entry : item[QLatin1String("required_fields")].toArray()) {
            DocumentField field;
            field.id = entry[QLatin1String("id")].toString();
            field.name = entry[QLatin1String("zh")].toString();
            field.required = entry[QLatin1String("required")].toBool();
            field.rule = entry[QLatin1String("rule")].toString();
            const QString kind = entry[QLatin1String("type")].toString();
            const auto at = std::find_if(kFieldTypes.begin(), kFieldTypes.end(),
                [&kind](const auto &one) { return kind == QLatin1String(one.first); });
            if (field.id.isEmpty() || field.name.isEmpty() || at == kFieldTypes.end() || type.field(field.id))
                return tableError(name, type.id + u'.' + field.id, QStringLiteral("id, zh, type"));
            field.type = at->second;
            if (field.type == FieldType::Choice)
                field.choices = offered(field.rule);
            type.fields.push_back(std::move(field));
        }
        out.m_types.push_back(std::move(type));
    }
    if (out.m_types.empty())
        return tableError(name, QStringLiteral("documents"), QStringLiteral("documents"));
    return out;
}

const DocumentTypes &DocumentTypes::shipped()
{
    static const DocumentTypes kTypes = [] {
        Result<DocumentTypes> read =
            parse(shippedTable(QStringLiteral(":/documents/documents.json")), QStringLiteral("documents.json"));
        Q_ASSERT_X(read, "documents.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kTypes;
}

const DocumentType *DocumentTypes::find(QStringView id) const
{
    const auto at =
        std::find_if(m_types.begin(), m_types.end(), [id](const DocumentType &type) { return type.id == id; });
    return at == m_types.end() ? nullptr : &*at;
}

QString DocumentTypes::titleOf(const QString &id) const
{
    const DocumentType *type = find(id);
    return type ? type->title : id;
}

} // namespace qilian::casework
