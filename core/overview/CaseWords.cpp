#include "core/overview/CaseWords.h"

#include "core/access/Officer.h"
#include "core/casework/DocumentType.h"
#include "core/casework/Procedure.h"
#include "core/evidence/EvidenceItem.h"
#include "core/evidence/EvidenceKind.h"

#include <QJsonArray>
#include <array>

namespace qilian::overview {

namespace {

using Words = QString (*)(const store::Reader &reader, const QString &text);

QString evidenceTitle(const store::Reader &reader, const QString &text)
{
    const auto item = reader.get(Id<evidence::EvidenceItem>(Uuid::parse(text).value_or(Uuid())));
    return item ? item->title : text;
}

QString officerName(const store::Reader &reader, const QString &text)
{
    const auto officer = reader.get(Id<access::Officer>(Uuid::parse(text).value_or(Uuid())));
    return officer ? officer->name : text;
}

QString documentTitle(const store::Reader &, const QString &text)
{
    return casework::DocumentTypes::shipped().titleOf(text);
}

QString evidenceKind(const store::Reader &, const QString &text)
{
    const evidence::EvidenceKind *kind = evidence::EvidenceKinds::shipped().find(text);
    return kind ? kind->name : text;
}

QString custodyStep(const store::Reader &, const QString &text)
{
    const evidence::CustodyStep *step = evidence::EvidenceKinds::shipped().custodyStep(text);
    return step ? step->name : text;
}

QString confirmed(const store::Reader &, const QString &text)
{
    return confirmedInWords(text);
}

struct Row {
    const char *kind;
    const char *field;
    Words words;
};
constexpr std::array kRows{
    Row{"case_document", "type", documentTitle},
    Row{"confirmation", "item", confirmed},
    Row{"confirmation", "officer", officerName},
    Row{"custody_event", "event", custodyStep},
    Row{"custody_event", "item", evidenceTitle},
    Row{"determination", "determined_by", officerName},
    Row{"evidence", "kind", evidenceKind},
    Row{"evidence_link", "item", evidenceTitle},
};

} // namespace

QString confirmedInWords(const QString &item)
{
    const QString approval = QStringLiteral("approval.");
    if (item.startsWith(approval)) {
        const auto stage = casework::enumFrom(casework::Stage(), QStringView(item).mid(approval.size()));
        return stage ? casework::procedureOf({}).at(*stage).name.inWords() : item;
    }
    const casework::Condition *condition = casework::procedureOf({}).condition(item);
    return condition ? condition->wording.inWords() : item;
}

QString caseValueInWords(
    const store::Reader &reader, const QString &kind, const record::Field &field, const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (value.isObject() || (!array.isEmpty() && !array.first().isString()))
        return QStringLiteral("…");
    for (const Row &row : kRows) {
        if (value.isString() && kind == QLatin1String(row.kind) && field.name == QLatin1String(row.field))
            return row.words(reader, value.toString());
    }
    return valueInWords(reader, field, value);
}

bool namesTheCase(const QString &field)
{
    return field == u"case_id" || field == u"for_case";
}

} // namespace qilian::overview
