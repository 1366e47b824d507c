#pragma once

#include <QColor>
#include <QString>
#include <vector>

namespace qilian::ui {

/// Where in a text the words stand that were typed into a search.
class Highlight {
public:
    struct Range {
        qsizetype from = 0;
        qsizetype length = 0;
    };

    explicit Highlight(const QString &typed = {});
    std::vector<Range> in(QStringView text) const; ///< ascending, none over another
    /// One line of the text around the first word found, or its beginning.
    QString excerpt(const QString &text) const;
    /// The text as HTML, line by line, with what is found on this ground.
    QString html(const QString &text, const QColor &ground) const;

private:
    QStringList m_words;
};

} // namespace qilian::ui
