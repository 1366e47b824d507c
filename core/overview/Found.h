#pragma once

#include "core/store/Reader.h"

namespace qilian::overview {

/// What a search of everything finds, as one tells it from others: a case with its number and party. What none of the
/// `shown` kinds is leads to what it belongs to, a payment or a document to its case; what belongs to nothing shown is
/// left out.
Result<std::vector<store::SearchHit>> found(
    const store::Reader &reader, const QString &typed, int limit, const QStringList &shown);

} // namespace qilian::overview
