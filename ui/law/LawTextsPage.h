#pragma once

#include "core/law/Citation.h"
#include "core/law/LawLibrary.h"
#include "ui/law/LawImportReport.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace qilian::ui {

class ArticleView;
class FoundArticles;
class LawTree;
class ListDetail;

/// The texts of laws an officer imported: read part by part, searched as one types, quoted with their citation.
class LawTextsPage final : public Page {
    Q_OBJECT
public:
    explicit LawTextsPage(Shell &shell, QWidget *parent = nullptr);

    /// Opens the article a basis cites, in the version of `day`; where it is not imported, says so and how to.
    void openArticle(const law::Citation &cited, QDate day);
    void importFiles(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void refresh();
    void bring(QWidget *detail); ///< null: nothing is chosen
    void search();
    void show(const law::LawLibrary::Found &article);
    void showLaw(const QByteArray &digest);
    void readArticles(const QByteArray &digest);
    void compare(const QByteArray &digest);
    void step(int by);
    void copy();
    void askToRemove();
    void chooseFiles();
    void importGiven(const QString &path, const law::LawText::Given &given);
    void follow(const law::Citation &cited);

    Shell &m_shell;
    QLineEdit *m_text;
    LawTree *m_tree;
    FoundArticles *m_found;
    QLabel *m_empty;
    QStackedWidget *m_left;
    ArticleView *m_article;
    LawImportReport *m_report;
    ListDetail *m_split;
    QAction *m_import;
    QAction *m_copy;
    QAction *m_compare;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_remove;
    std::optional<law::LawLibrary::Found> m_shown;
    QByteArray m_law; // the law shown or chosen
    QDate m_day; // for which an article was asked last
    quint64 m_question = 0;
};

} // namespace qilian::ui
