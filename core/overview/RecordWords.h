#pragma once

#include "core/record/Kind.h"
#include "core/store/Reader.h"

/// What an officer calls the records, their fields and their values, for places that show any kind: what is contested,
/// waiting or refused, and the history.
namespace qilian::overview {

/// "Case", "Document" …; the kind's own name where it has no word.
QString kindInWords(const QString &kind);
/// "Fine", "Filed on" …; the field's own name where it has no word.
QString fieldInWords(const QString &field);
/// A value as the journal holds it: money, days, names of officers, of violations and of records. Empty: no value.
QString valueInWords(const store::Reader &reader, const record::Field &field, const QJsonValue &value);

/// What a record is called, and the record whose page shows it (the case of a document).
struct RecordTitle {
    record::Ref page;
    QString title; ///< empty where the kind has none or the record is not here
    QString note; ///< its number
};
RecordTitle titleOf(const store::Reader &reader, const record::Ref &ref);

} // namespace qilian::overview
