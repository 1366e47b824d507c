#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace qilian {

/// Unified social credit code (统一社会信用代码), GB 32100-2015.
namespace SocialCreditCode {
/// 18 characters in upper case. Invalid where length, characters or the check character are wrong, saying which.
Result<QString> parse(QStringView text);
/// The check character for the first 17, which must be valid.
QChar checkCharacter(QStringView first17);
/// A well-formed code of an enterprise (91) registered in `area`, for demonstrations and tests. `serial` below 10^7.
QString make(QStringView area, int serial);
} // namespace SocialCreditCode

/// Citizen identity number (公民身份号码), GB 11643-1999.
namespace CitizenId {
struct Parsed {
    QString number; ///< 18 characters, upper case
    QDate born;
    QString area; ///< the first six digits
};
Result<Parsed> parse(QStringView text);
} // namespace CitizenId

/// Codes of administrative divisions (行政区划代码), GB/T 2260: six digits, a county in a city in a province.
namespace AreaCode {
bool isValid(QStringView code);
/// Six digits of the next higher division; empty for a province.
QString parent(QStringView code);
/// `inner` lies in `outer` or is it; 000000 is the whole country. False where one is no code.
bool contains(QStringView outer, QStringView inner);
} // namespace AreaCode

} // namespace qilian
