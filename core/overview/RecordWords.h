#pragma once

#include "core/overview/FieldWords.h"
#include "core/record/Kind.h"
#include "core/store/Reader.h"

/// What an officer calls the records, their fields and their values, for places that show any kind: what is contested,
/// waiting or refused, and the history.
namespace qilian::overview {

/// A value as the journal holds it, of a field of that kind: money, days, words of short lists, names of officers, of
/// rules and of whatever else an identifier stands for. Empty: no value.
QString valueInWords(
    const store::Reader &reader, const QString &kind, const record::Field &field, const QJsonValue &value);

/// What a record is called, and the record whose page shows it (the case of a document).
struct RecordTitle {
    record::Ref page;
    QString title; ///< empty where the kind has none or the record is not here
    QString note; ///< its number
};
RecordTitle titleOf(const store::Reader &reader, const record::Ref &ref);

} // namespace qilian::overview
