#pragma once

#include <QStringList>
#include <QStringView>
#include <vector>

namespace qilian::law {

/// Where in a text the words stand that were typed into a search.
class Hits {
public:
    struct Range {
        qsizetype from = 0;
        qsizetype length = 0;
    };

    explicit Hits(const QString &typed = {});
    std::vector<Range> in(QStringView text) const; ///< ascending, none over another

private:
    QStringList m_words;
};

} // namespace qilian::law
