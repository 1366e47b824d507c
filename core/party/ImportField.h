#pragma once

#include "core/base/Error.h"
#include "core/party/Enterprise.h"

#include <span>

namespace qilian::party {

/// What a column of an imported sheet can be.
enum class ImportField {
    Name,
    CreditCode,
    Address,
    Township,
    Industry,
    LegalRepresentative,
    Phone,
    PermitNumber,
    PermitExpiresOn,
    SupervisionClass,
    CreditGrade,
    Longitude,
    Latitude,
    Note,
};
QString enumText(ImportField field); ///< stable name, for the remembered mapping
std::optional<ImportField> enumFrom(ImportField, QStringView text);

/// All of them, in the order a mapping is shown.
std::span<const ImportField> importFields();
/// What the officer calls it.
Message nameOf(ImportField field);

/// Reads one cell into an enterprise. What is wrong with it, where something is; then the enterprise is as it was.
/// `county` is the GB/T 2260 code in which townships are looked for. An empty cell is never wrong.
std::optional<Message> readCell(ImportField field, const QString &cell, const QString &county, Enterprise *to);
/// Copies this one field.
void copyField(ImportField field, const Enterprise &from, Enterprise *to);
bool sameField(ImportField field, const Enterprise &a, const Enterprise &b);

} // namespace qilian::party
