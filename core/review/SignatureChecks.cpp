#include "core/review/Looking.h"

#include <array>

namespace qilian::review {
namespace {

using casework::SignatureRole;

bool isParty(const SignatureRole &role)
{
    return role.everyPage;
}

bool isOffice(const SignatureRole &role)
{
    return !role.everyPage;
}

bool isAnybody(const SignatureRole &)
{
    return true;
}

Finding noRecord()
{
    return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no record of an inspection or inquiry.")));
}

/// The program puts the party's signature of the screen on every page, with its day.
Finding partySigned(const ReviewedFile &file)
{
    const auto records = file.allMade({"inspection_record", "inquiry_record"});
    return records.empty()
        ? noRecord()
        : signedBy(file, records, isParty,
            QT_TRANSLATE_NOOP("review",
                "Not signed on the screen: %1. Look for signature and day on every page, or the note of a refusal."));
}

Finding officersSigned(const ReviewedFile &file)
{
    const auto records = file.allMade({"inspection_record", "inquiry_record"});
    return records.empty()
        ? noRecord()
        : signedBy(file, records, isOffice,
            QT_TRANSLATE_NOOP("review", "Not signed on the screen: %1. Look for the signatures on the last page."));
}

Finding hearingSigned(const ReviewedFile &file)
{
    const auto records = file.allMade({"hearing_record"});
    return records.empty()
        ? without(file, "hearing_record")
        : signedBy(file, records, isAnybody,
            QT_TRANSLATE_NOOP("review",
                "Not signed on the screen: %1. Look for the signatures on every page of the hearing record."));
}

constexpr std::array kChecks{
    Check{"BN6", partySigned},
    Check{"BN7", officersSigned},
    Check{"H6", hearingSigned},
};

} // namespace

std::span<const Check> signatureChecks()
{
    return kChecks;
}

} // namespace qilian::review
