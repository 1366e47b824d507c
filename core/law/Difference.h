#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace qilian::law {

/// A run of characters that both texts have, or only one of them.
struct DifferenceRun {
    enum class Kind { Same, Removed, Added };
    Kind kind;
    QString text;

    bool operator==(const DifferenceRun &) const = default;
};

/// How `before` became `after`, character by character, whole figures and Latin words together; runs in order, removed
/// before added. What is left of both between two changes and is a single character counts as changed too: nobody reads
/// a line of islands. Texts that share next to nothing come back as one removed and one added run.
std::vector<DifferenceRun> differenceOf(QStringView before, QStringView after);

} // namespace qilian::law
