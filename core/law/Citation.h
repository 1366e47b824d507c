#pragma once

#include "core/law/ArticleRef.h"

namespace qilian::law {

/// A place in a law as others name it: 《水污染防治法》第八十三条第二项.
struct Citation {
    QString law; ///< LawText::shortTitle
    ArticleRef place;

    QString text() const; ///< with 《》
    bool operator==(const Citation &) const = default;

    struct Placed;
    /// Every citation of a text, in its order: after 《…》 or after a name that stands right before the article
    /// (行政处罚法 第三十七条). Further articles belong to the law named last. `law`: what articles belong to before
    /// any is named, and 本法第…条; empty: those are no citations.
    static std::vector<Placed> allIn(QStringView text, const QString &law = {});
};

/// Where in the text the article of a citation is written.
struct Citation::Placed {
    Citation cited;
    qsizetype from = 0;
    qsizetype length = 0;
};

} // namespace qilian::law
