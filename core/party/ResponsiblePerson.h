#pragma once

#include "core/party/Enterprise.h"

#include "core/store/Reader.h"

namespace qilian::party {

/// What somebody answers for in an enterprise.
enum class Duty {
    LegalRepresentative, ///< 法定代表人
    PrincipalInCharge, ///< 主要负责人
    EnvironmentInCharge, ///< 环保负责人
    DirectlyResponsible, ///< 直接负责的主管人员, 其他直接责任人员
};
QString enumText(Duty duty);
std::optional<Duty> enumFrom(Duty, QStringView text);

/// Somebody who answers for an enterprise for a term: who it was on the day of an act is what a case needs, not who it
/// is now. A change of office ends one term and begins another; none is overwritten.
struct ResponsiblePerson {
    Id<ResponsiblePerson> id;
    Id<Enterprise> enterprise;
    QString name;
    Duty duty = Duty::LegalRepresentative;
    QString phone;
    QDate from; ///< first day in office; invalid: not known
    QDate until; ///< last day in office; invalid: still
    QString note;

    bool isInOfficeOn(QDate day) const;

    static const record::Description<ResponsiblePerson> &description();
};

/// All terms of an enterprise, the latest first.
Result<std::vector<ResponsiblePerson>> responsiblePersons(
    const store::Reader &reader, const Id<Enterprise> &enterprise);

} // namespace qilian::party
