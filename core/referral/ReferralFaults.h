#pragma once

#include "core/access/Separation.h"
#include "core/referral/Screening.h"

namespace qilian::referral {

/// What is wrong with a record as a form has it; the message belongs under the field of that name.
struct Fault {
    QString field;
    Message words;
};

/// What a transfer is checked against.
struct Setting {
    QDateTime now;
    std::vector<access::Officer> team; ///< the officers the transfer names
    Standing crime = Standing::Nothing; ///< of the case, without this transfer
};

/// How long the head may take, and the way to the police, for a suspected crime. 国务院令第310号 第五条
inline constexpr int kDaysToDecide = 3;
inline constexpr int kHoursToPolice = 24;

std::vector<Fault> faultsOf(const Referral &referral, const Setting &setting);
/// Answers with yes need their evidence, and a figure where the rule has one.
std::vector<Fault> faultsOf(const Screening &screening);

} // namespace qilian::referral
