#pragma once

#include "core/law/LawLibrary.h"
#include "ui/law/Highlight.h"

#include <QListWidget>

namespace qilian::ui {

/// Articles that hold what was typed: which law and article, and below it the place in the text with the words marked.
class FoundArticles final : public QListWidget {
    Q_OBJECT
public:
    explicit FoundArticles(QWidget *parent = nullptr);
    void show(std::vector<law::LawLibrary::Found> found, const QString &typed);
    const Highlight &highlight() const { return m_highlight; }

signals:
    void chosen(const qilian::law::LawLibrary::Found &article);
    void opened(); ///< Enter or double click

private:
    std::vector<law::LawLibrary::Found> m_found;
    Highlight m_highlight;
};

} // namespace qilian::ui
