#pragma once

#include "core/record/Description.h"

namespace qilian::party {

/// How an enterprise is classed for supervision (监管类别); it sets the weight in a draw. 甘环办发〔2018〕96号 三（二）
enum class SupervisionClass { General, Key, Special };
QString enumText(SupervisionClass value);
std::optional<SupervisionClass> enumFrom(SupervisionClass, QStringView text);

/// An enterprise, shop or person that is supervised (一企一档的主体).
struct Enterprise {
    Id<Enterprise> id;
    QString name;
    QString creditCode; ///< unified social credit code, GB 32100-2015, 18 characters; empty where there is none
    QString address;
    QString township; ///< code of the township, GB/T 2260 extended to nine digits; may be empty
    QString industry; ///< name of the trade as the bureau uses it
    QString legalRepresentative;
    QString phone;
    QString permitNumber; ///< pollutant discharge permit (排污许可证); empty where there is none
    QDate permitExpiresOn;
    SupervisionClass supervisionClass = SupervisionClass::General;
    QString creditGrade; ///< environmental credit grade as published; empty where not graded
    qint64 latitudeE6 = 0; ///< millionths of a degree, CGCS2000; 0/0: unknown
    qint64 longitudeE6 = 0;
    QString note;

    static const record::Description<Enterprise> &description();
};

} // namespace qilian::party
