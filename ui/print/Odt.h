#pragma once

#include "core/base/Result.h"
#include "core/casework/DocumentText.h"

namespace qilian::print {

/// A document as OpenDocument text, to be edited in LibreOffice, WPS or Word: the page, faces, sizes, boxes, signature
/// and page numbers of the PDF, as named styles. Asks for no font here: the program that opens it finds them. Any
/// thread.
Result<QByteArray> odtOf(const casework::DocumentText &text);

} // namespace qilian::print
