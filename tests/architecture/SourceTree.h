#pragma once

#include <QString>
#include <QStringList>

namespace qilian::architecture {

/// Every file of the project below `folders` (from the root, "core/base/Money.h"), sorted; with one of the endings
/// (".cpp") where some are given.
QStringList filesBelow(const QStringList &folders, const QStringList &endings = {});

/// The text of a file named from the root. Fails the running test where it cannot be read.
QString textOf(const QString &file);

/// What a rule found, one line each, for the report of a failed check; "" where there is nothing.
QString asLines(const QStringList &findings);

} // namespace qilian::architecture
