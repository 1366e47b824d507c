#pragma once

#include <QString>

namespace qilian::discretion {

/// A place in a law as a pack or a circumstance cites it.
struct Citation {
    QString law;
    QString article;
};

} // namespace qilian::discretion
