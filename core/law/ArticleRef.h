#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <vector>

namespace qilian::law {

/// A place in a law (条款项): 第八十三条之一第一款第二项. Zero where a part is not named.
struct ArticleRef {
    int article = 0;
    int inserted = 0; ///< 之一, 之二 …: articles put in later
    int paragraph = 0; ///< 款
    int item = 0; ///< 项

    /// All places of a citation, in its order: 第八十三条第二项、第三项 are two; Arabic figures are taken too. Empty
    /// where there is none. Any text, any length up to 4000 characters (the rest is left out).
    static std::vector<ArticleRef> allOf(QStringView citation);
    struct Placed;
    /// The same, each with the place in the text where it is written.
    static std::vector<Placed> placesIn(QStringView text);
    /// The article a line of a law begins with (第十条 …), and how many characters its number takes; 0 where it begins
    /// otherwise.
    static ArticleRef atStartOf(QStringView line, qsizetype *length);

    QString text() const; ///< 第八十三条第二项
    /// The same article, and nothing said that differs: 第八十三条 and 第八十三条第二项 meet, its items 二 and 三 do
    /// not.
    bool meets(const ArticleRef &other) const;
    auto operator<=>(const ArticleRef &) const = default;
};

struct ArticleRef::Placed {
    ArticleRef ref;
    qsizetype from = 0; ///< first character
    qsizetype length = 0;
};

/// 1 … 9999 in Chinese figures, as articles are numbered: 一千零五十七.
QString hanNumber(int number);

} // namespace qilian::law
