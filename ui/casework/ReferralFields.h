#pragma once

#include "core/referral/Screening.h"
#include "ui/casework/RecordForm.h"

#include <QCoreApplication>

namespace qilian::ui {

/// The fields and the words of a transfer.
class ReferralFields {
    Q_DECLARE_TR_FUNCTIONS(ReferralFields)
public:
    /// The kind is chosen once, when the transfer is new.
    static std::vector<RecordField> of(const referral::Referral &referral);

    static QString words(referral::ReferralKind kind);
    static QString words(referral::Approval approval);
    static QString words(referral::PoliceAnswer answer);
};

} // namespace qilian::ui
