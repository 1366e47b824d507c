#pragma once

#include "core/casework/CaseDocuments.h"

namespace qilian::casework {

/// The documents a measure needs as it stands, in their order: ids of DocumentType.
QStringList documentsOf(const CaseFile &file, const record::Ref &measure);

/// The latest document of a type about a measure that is not void; null where none. A document drafted without naming
/// its measure is about the only one of its kind.
const CaseDocument *documentAbout(const CaseFile &file, const QString &type, const record::Ref &measure);

/// What of documentsOf() is not final yet; empty where all are.
QString nextDocumentOf(const CaseFile &file, const record::Ref &measure);

/// A new draft about one measure, filled from it. NotFound for an unknown kind of document.
Result<CaseDocument> draftAbout(const CaseFile &file, const QString &type, const record::Ref &measure, QDate today);

/// The file as a document about one measure sees it: that measure and what belongs to it, no other. A document about
/// none sees all.
CaseFile seenBy(const CaseDocument &document, const CaseFile &file);

/// A measure whose record names no day of service takes that of its document.
void takeServiceOver(CaseFile &file);

} // namespace qilian::casework
