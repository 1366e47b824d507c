#pragma once

#include "core/discretion/PackPlace.h"

#include <QString>
#include <span>
#include <utility>
#include <vector>

namespace qilian::ui {

/// A field of a part of a benchmark pack, as the editor shows it.
struct PackField {
    enum class Kind {
        Text,
        Id, ///< what other parts name this one by
        Number,
        Day,
        Tick,
        Choice,
        Method,
        Lines, ///< a list of texts, a line each
        Citations,
        Conditions,
        Percents, ///< one for every branch, or one a branch
        When, ///< an option of each factor
        Cases, ///< rows of a table: options and the value they give
    };
    enum class Need { Optional, Required };
    const char *key; ///< below the part: "fine/branch"
    const char *label;
    Kind kind = Kind::Text;
    Need need = Need::Optional;
    const char *hint = nullptr;
    const char *method = nullptr; ///< only of benchmarks computed by it
    const char *goesWith = nullptr; ///< left empty, this whole object goes: "rounding"

    QString name() const;
    QString remark() const;
};

namespace packfields {

std::span<const PackField> of(discretion::PackPart part);
/// What may be chosen for a field, and its words; the empty value first where none may be chosen.
std::vector<std::pair<QString, QString>> choices(const PackField &field);
QString partName(discretion::PackPart part);

} // namespace packfields

} // namespace qilian::ui
