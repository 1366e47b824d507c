#include "core/overview/Found.h"

#include "core/casework/Case.h"
#include "core/overview/RecordWords.h"

namespace qilian::overview {

Result<std::vector<store::SearchHit>> found(
    const store::Reader &reader, const QString &typed, int limit, const QStringList &shown)
{
    auto hits = reader.search(typed, limit);
    if (!hits)
        return hits.error();
    for (store::SearchHit &hit : *hits) {
        const RecordTitle title = titleOf(reader, hit.ref);
        QStringList words{title.title};
        if (!title.title.contains(hit.title))
            words.prepend(hit.title);
        if (hit.ref.kind == casework::Case::description().kind().name)
            words.prepend(title.note);
        words.removeAll(QString());
        hit = {title.page, words.join(QStringLiteral(" · "))};
    }
    std::erase_if(*hits, [&shown](const store::SearchHit &hit) { return !shown.contains(hit.ref.kind); });
    return hits;
}

} // namespace qilian::overview
