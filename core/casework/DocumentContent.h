#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/DocumentType.h"

namespace qilian::casework {

/// Fills what the record already knows into the fields of a document; what it does not know stays away. Nothing is
/// invented: a figure comes from the determination, an article from the catalogue, a name from the officers.
QJsonObject fillDocument(const DocumentType &type, const CaseFile &file, QDate today);

/// Whether nothing that counts stands in a field.
bool isEmptyField(const DocumentField &field, const QJsonValue &value);
/// An officer as a field of persons names him.
QJsonObject documentPerson(const access::Officer &officer);

/// A field that is missing or wrong, for the line under it in the form.
struct DocumentFault {
    QString field;
    Message words;
};
/// Everything that keeps a document from being made final: required fields, and what the law fixes (two officers, the
/// end after the beginning, a valid code of the party).
std::vector<DocumentFault> checkDocument(const DocumentType &type, const QJsonObject &fields);

/// The value of a field as a document writes it: 2026年11月23日, 人民币伍拾万元整（¥500,000.00）, 《…法》第…条. Several
/// lines where the field holds several things. Always Chinese: a document is.
QStringList documentLines(const DocumentField &field, const QJsonValue &value);

/// Dates and amounts as official documents write them.
QString documentDate(QDate day); ///< 2026年11月23日
QString documentMinute(const QDateTime &moment); ///< 2026年11月23日10时05分
QString documentMoney(Money amount); ///< 伍拾万元整（¥500,000.00）
QString documentOrdinal(int number); ///< 一, 二 … 十一; from 1 to 99

} // namespace qilian::casework
