#pragma once

#include <QString>

namespace qilian::test {

/// A file or folder of the real input data that the tests read but the project does not hold: beside the checkout in
/// `shared/`, or where QILIAN_SHARED points. Empty where it is not there: say so with WARN and skip.
QString sharedData(const QString &relativePath);

} // namespace qilian::test
