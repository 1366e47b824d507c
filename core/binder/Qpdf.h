#pragma once

// The library warns where nobody says that its pointers of before 2022 are not used.
#define POINTERHOLDER_TRANSITION 4

// Clang refuses the library's JSON.hh under C++20 (a defaulted destructor of an incomplete type). Nothing of it is used
// here: the other headers need its name only.
#define JSON_HH
class JSON;

#include <qpdf/DLL.h>
#include <qpdf/PointerHolder.hh>
#include <qpdf/Types.h>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QPDFXRefEntry.hh>
