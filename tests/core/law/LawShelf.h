#pragma once

#include "core/law/LawText.h"

#include <QDate>
#include <map>
#include <optional>

namespace qilian::test {

/// A run of figures in a law: 三十, 五十万, 120.
inline const QString kNumber = QStringLiteral("[零〇一二三四五六七八九十百千万亿两0-9]+");

/// What such a run is worth.
qint64 valueOf(QStringView number);

/// The law texts that lie beside the checkout, by the names the tables and their notes give the laws.
class LawShelf {
public:
    /// Empty where they are not here, which it says.
    static std::optional<LawShelf> open();

    bool has(const QString &law) const;
    /// Null where the law has none of that number. `law` is on the shelf.
    const law::LawArticle *article(const QString &law, int number) const;
    /// The articles of a citation, with those between: 第四十条至第四十二条, 第531至539条, 第五十一、五十二条.
    static std::vector<law::ArticleRef> placesOf(QString citation);
    /// What is cited, each part with the head it belongs to; the whole articles where `whole`.
    QString text(const QString &law, const QString &citation, bool whole) const;
    /// Null where article, paragraph and item are in the law.
    const char *missing(const QString &law, const law::ArticleRef &place) const;

private:
    std::map<QString, std::map<int, law::LawArticle>> m_laws;
};

} // namespace qilian::test
