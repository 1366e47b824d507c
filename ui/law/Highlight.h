#pragma once

#include "core/law/Hits.h"

#include <QColor>
#include <QString>

namespace qilian::ui {

/// The words that were typed into a search, shown in the texts found.
class Highlight {
public:
    explicit Highlight(const QString &typed = {});
    std::vector<law::Hits::Range> in(QStringView text) const { return m_hits.in(text); }
    /// One line of the text around the first word found, or its beginning.
    QString excerpt(const QString &text) const;
    /// The text as HTML, line by line, with what is found on this ground; what it cites are links (Citation::text),
    /// where nothing found lies in them. `law`: what 本法 and articles without a name belong to.
    QString html(const QString &text, const QColor &ground, const QString &law) const;

private:
    law::Hits m_hits;
};

} // namespace qilian::ui
