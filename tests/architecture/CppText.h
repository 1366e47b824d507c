#pragma once

#include <QString>
#include <vector>

namespace qilian::architecture {

/// A piece of a C++ source and the line it begins in.
struct Piece {
    int line = 0;
    QString text;
};

/// What the rules ask about a C++ source, read without a compiler: comments do not count.
struct CppText {
    std::vector<Piece> includes; ///< `#include "…"` without the quotes
    std::vector<Piece> systemIncludes; ///< `#include <…>` without the brackets
    std::vector<Piece> literals; ///< string literals; adjacent ones joined, as the compiler does

    static CppText read(const QString &source);
};

} // namespace qilian::architecture
