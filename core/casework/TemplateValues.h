#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/DocumentType.h"
#include "core/docx/SampleTemplate.h"
#include "core/docx/Values.h"

namespace qilian::casework {

/// What the placeholders of a template are filled with: every field of the document by its id and by its Chinese name
/// (with or without what stands in brackets), lists also row by row, and the words of the case: 文号, 机关, 日期 …
docx::Values templateValues(const CaseDocument &document, const CaseFile &file);
/// The same of a kind, all empty: what a template of it may ask for.
docx::Values templateNames(const DocumentType &type);
/// A template to begin with, that has every placeholder of a kind once.
docx::Sample templateSample(const DocumentType &type);

} // namespace qilian::casework
