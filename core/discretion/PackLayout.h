#pragma once

#include <QStringView>
#include <span>

namespace qilian::discretion {

/// How a value of a pack stands in a cell.
enum class CellKind {
    Text,
    Date, ///< YYYY-MM-DD
    Number, ///< exact decimal, at most 15 digits
    Percent, ///< the same, with or without %
    YesNo, ///< 是 or 否
    Word, ///< one of the column's words
    Lines, ///< a list, one line each
    Citations, ///< a list of 《law》article, one line each
    Questions, ///< a list of id=question, one line each
    Choices, ///< factor=option；factor=option
    Shares, ///< a percentage, or branch=percentage；branch=percentage
};

/// What an empty cell means in the pack.
enum class WhenEmpty { Omit, Null, EmptyText, No, Yes, EmptyList, EmptyObject };

/// A word of the sheet and what the pack's JSON has for it; the JSON's own word is taken as well.
struct LayoutWord {
    QStringView word;
    QStringView json;
};

struct LayoutColumn {
    QStringView heading; ///< English is taken as well: the last part of the key
    QStringView key; ///< path in the JSON object: fine/min
    CellKind kind = CellKind::Text;
    WhenEmpty empty = WhenEmpty::Omit;
    QStringView hint; ///< how to fill it in
    std::span<const LayoutWord> words = {};
};

/// One sheet of a pack in a spreadsheet; each row is an object of the JSON, or belongs to the one above it.
struct LayoutSheet {
    enum class Holds {
        Pack, ///< one row: the head
        ListOfPack,
        ListOfBenchmark, ///< its first column names the benchmark
    };
    QStringView name;
    QStringView list; ///< path of the JSON array, from the root or from the benchmark; English name of the sheet
    Holds holds = Holds::ListOfBenchmark;
    std::span<const LayoutColumn> columns;
    QStringView inner = {}; ///< array inside each object that has rows of its own
    std::span<const LayoutColumn> innerColumns = {};
};

/// The documented layout (resources/help/zh/packs.md), in the order of the sheets.
std::span<const LayoutSheet> packLayout();

/// The sheet that explains the others; it is not read.
inline constexpr QStringView kNotesSheet = u"说明";
/// First column of a sheet whose rows belong to benchmarks.
inline constexpr QStringView kBenchmarkColumn = u"基准编号";

} // namespace qilian::discretion
