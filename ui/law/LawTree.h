#pragma once

#include "core/law/LawLibrary.h"

#include <QTreeWidget>
#include <map>

namespace qilian::ui {

/// The imported laws with their versions; each unfolds into its parts (编, 章, 节) and articles, which are asked for
/// when it is first unfolded.
class LawTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit LawTree(QWidget *parent = nullptr);

    void setLaws(std::vector<law::LawLibrary::Entry> laws);
    const std::vector<law::LawLibrary::Entry> &laws() const { return m_laws; }
    const law::LawLibrary::Entry *law(const QByteArray &digest) const; ///< null where it is not there
    void setArticles(const QByteArray &digest, std::vector<law::LawArticle> articles);
    /// Chooses an article without saying so; nothing where its law is not unfolded yet.
    void select(const QByteArray &digest, const law::ArticleRef &place);

signals:
    void unfolded(const QByteArray &digest);
    void lawChosen(const QByteArray &digest);
    void articleChosen(const qilian::law::LawLibrary::Found &article);
    void opened(); ///< Enter or double click on an article

private:
    void choose(QTreeWidgetItem *item);
    QTreeWidgetItem *itemOf(const QByteArray &digest) const;

    std::vector<law::LawLibrary::Entry> m_laws;
    std::map<QByteArray, std::vector<law::LawArticle>> m_articles;
};

} // namespace qilian::ui
