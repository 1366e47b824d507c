#pragma once

#include "core/record/Description.h"

namespace qilian::access {

/// What an account may do; one person may hold several that do not exclude each other.
enum class Role { Investigator, Reviewer, Decider, Clerk, Supervisor, Administrator };
QString enumText(Role role);
std::optional<Role> enumFrom(Role, QStringView text);

/// A person of the bureau (执法人员).
struct Officer {
    Id<Officer> id;
    QString name;
    QStringList roles; ///< texts of Role
    QString certificateNumber; ///< enforcement certificate (行政执法证); empty: none
    QDate certificateFrom;
    QDate certificateUntil; ///< last valid day
    QString department;
    QString phone;
    /// Principal head of the bureau, or who leads it in his place (主要负责人、主持工作的负责人), from the first to the
    /// last of these days; invalid: never, or still.
    QDate principalFrom;
    QDate principalUntil;
    bool active = true;

    bool has(Role role) const;
    bool isPrincipalOn(QDate day) const;
    /// Certified on this day. 行政处罚法 第四十二条
    bool isCertifiedOn(QDate day) const;

    static const record::Description<Officer> &description();
};

/// The office (执法机关): its names on documents and the prefix of its numbers.
struct Bureau {
    Id<Bureau> id;
    QString name; ///< as on the seal, e.g. 张掖市生态环境局高台分局
    QString shortName; ///< e.g. 高台分局
    QString numberPrefix; ///< 机关代字, e.g. 张环高
    QString code; ///< GB/T 2260
    QString address;
    QString phone;
    QString postcode;
    QString reconsiderationBody; ///< 行政复议机关
    QString court; ///< 行政诉讼管辖法院
    QString payee; ///< 罚款代收机构 and account
    /// How far a fine may stand from the median of comparable cases without a written reason. Our choice: the rules ask
    /// for consistency and name no figure.
    int deviationPercent = 20;
    bool hearingReport = false; ///< a report is asked for after each hearing (听证报告)
    QString binderOrder; ///< how case files are ordered: id in resources/casefile; empty: the first there
    QString reportVolume; ///< "main", "secondary": where the investigation report stands; empty: the usual one

    static const record::Description<Bureau> &description();
};

} // namespace qilian::access
