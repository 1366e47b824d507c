#pragma once

#include "core/law/Citation.h"
#include "core/law/LawLibrary.h"
#include "ui/law/Highlight.h"

#include <QFrame>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace qilian::ui {

class Chip;

/// An article to read, and beside it the same article in another version of its law with what differs marked. The
/// version chosen to compare with stays while one reads on.
class ArticleView final : public QFrame {
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    void addButton(QAction *action);

    /// `versions`: all imported texts of this law.
    void show(const law::LawLibrary::Found &article, const std::vector<law::LawLibrary::Entry> &versions,
        const Highlight &highlight);
    /// A law of which no article is chosen yet.
    void show(const law::LawLibrary::Entry &law);
    /// The answer to compareAsked; no article: that version has none of this number.
    void compareWith(const law::LawLibrary::Entry &version, const std::optional<law::LawArticle> &article);
    bool hasOtherVersions() const;
    /// Compares with the next of the other versions; after the last with none.
    void compareNext();

signals:
    void compareAsked(const QByteArray &digest);
    void articleAsked(const qilian::law::Citation &cited); ///< what the text cites is to be read

private:
    struct Column {
        QWidget *frame;
        QLabel *heading;
        QLabel *body;
    };
    Column makeColumn(const QString &name);
    void head(const law::LawLibrary::Entry &law, const QString &section);
    void compareChosen();

    QLabel *m_title;
    Chip *m_version;
    QLabel *m_section;
    QHBoxLayout *m_buttons;
    QLabel *m_compareLabel;
    QComboBox *m_compare;
    QHBoxLayout *m_columns;
    Column m_this;
    Column m_other;
    QLabel *m_differences; ///< how many, and how they are marked
    law::LawLibrary::Found m_shown;
    Highlight m_highlight;
};

} // namespace qilian::ui
