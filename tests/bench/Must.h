#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

namespace qilian::bench {

/// Ends the benchmark where something that cannot fail here did.
inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message.inWords() + u' ' + result.error().detail));
}
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message.inWords() + u' ' + result.error().detail));
    return std::move(*result);
}

} // namespace qilian::bench
