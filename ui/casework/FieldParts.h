#pragma once

#include "core/casework/DocumentType.h"
#include "ui/casework/TypedLine.h"

#include <span>

namespace qilian::ui {

/// One part of a field that holds several: the officer's name, the article of a law.
struct FieldPart {
    const char *key; ///< in the field's value
    const char *label; ///< translated in the context "FieldPart"
    TypedLine::Kind kind = TypedLine::Kind::Words;
    int stretch = 1;

    QString name() const;
};

/// The parts of a field of this type, or of one row of it; empty where it has none.
std::span<const FieldPart> partsOf(casework::FieldType type);

} // namespace qilian::ui
