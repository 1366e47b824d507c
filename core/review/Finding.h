#pragma once

#include "core/base/Error.h"

#include <QString>
#include <optional>
#include <vector>

namespace qilian::review {

/// What a rule comes to on one file.
enum class Verdict {
    Failed,
    Manual, ///< no program can tell: the reviewer must look
    Met,
    NotApplicable,
};
QString enumText(Verdict verdict); ///< "failed", "manual", "met", "not_applicable"
std::optional<Verdict> enumFrom(Verdict, QStringView text);

/// Where in the file something stands.
struct Place {
    enum class Part {
        Facts, ///< `subject` is a field of the case's record
        Basis, ///< `subject` is a violation
        Evidence, ///< `subject` is the id of a piece of evidence; may be empty
        Fine,
        Documents, ///< `subject` is a type of document, `field` one of its fields
        Performance, ///< what was paid, asked for and ruled
        Measures, ///< `subject` is the measure as a reference; may be empty
        Referral,
        Periods, ///< extensions and time that does not count
        Links, ///< other cases
    };
    Part part = Part::Facts;
    QString subject;
    QString field = {};

    /// "现场检查（勘察）笔录：开始时间", in the forms' own words; "措施" for a record.
    QString words() const;
    /// Stable, for programs: "documents/inspection_record/start".
    QString pointer() const;
    bool operator==(const Place &) const = default;
};
QString enumText(Place::Part part);

/// One thing that is wrong, and where.
struct Fault {
    Message words;
    Place place;
};

struct Finding {
    Verdict verdict = Verdict::Manual;
    Message words; ///< why it does not apply, or what the reviewer should look at; the lead
    std::vector<Fault> faults; ///< of Failed: at least one
};

} // namespace qilian::review
