#include "ui/law/LawPage.h"
#include "core/law/LawLibrary.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/law/ArticleView.h"
#include "ui/law/FoundArticles.h"
#include "ui/law/LawTextsPage.h"
#include "ui/law/LawTree.h"
#include "ui/law/LawViews.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Notice.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace qilian;

namespace {

/// The law views of the window, with small invented laws as files.
class Library {
public:
    Library()
    {
        m_demo.window().showPage(QStringLiteral("law"));
        views = m_demo.window().findChild<ui::LawViews *>();
        REQUIRE(views);
        texts = views->findChild<ui::LawTextsPage *>();
        REQUIRE(texts);
    }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return path;
    }
    /// Two versions of one invented law.
    void importVersions()
    {
        texts->importFiles({file(QStringLiteral("环境影响评价法(2020-05-01).md"),
                                "# 环境影响评价法\n\n## 第一章 总则\n\n第一条 为了试验，制定本法。\n\n第三十一条 "
                                "旧的罚款。\n\n第三十二条 从轻的，\n不罚。\n"),
            file(QStringLiteral("环境影响评价法(2024-05-01).md"),
                "# 环境影响评价法\n\n## 第一章 总则\n\n第一条 为了试验，制定本法。\n\n第三十一条 "
                "新的罚款 <b>不是标记</b>。\n")});
        REQUIRE(wait([&] { return tree()->topLevelItemCount() == 2; }));
    }
    void trigger(const char *action) { texts->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    ui::LawTree *tree() { return texts->findChild<ui::LawTree *>(); }
    QString reading(int column = 0)
    {
        return texts->findChildren<QLabel *>(QStringLiteral("articleText")).at(column)->text();
    }
    bool wait(const std::function<bool()> &reached) { return test::DemoWindow::waitFor(reached); }
    test::DemoWindow &demo() { return m_demo; }

    ui::LawViews *views = nullptr;
    ui::LawTextsPage *texts = nullptr;

private:
    QTemporaryDir m_folder;
    test::DemoWindow m_demo;
};

} // namespace

TEST_CASE("law texts are imported file by file, and each file says what became of it", "[law]")
{
    Library library;
    library.texts->importFiles({library.file(QStringLiteral("甲法.txt"), "甲法\n第一条 好。\n"),
        library.file(QStringLiteral("空.txt"), "没有条文"),
        library.file(QStringLiteral("典.json"), R"({"1": "典文。"})")});
    auto *report = library.texts->findChild<ui::LawImportReport *>();
    REQUIRE(library.wait([&] { return report->findChild<QLineEdit *>() != nullptr; }));
    CHECK(library.wait([&] { return library.tree()->topLevelItemCount() == 1; }));

    auto *title = report->findChild<QLineEdit *>(QStringLiteral("lawTitle"));
    report->findChild<QLineEdit *>(QStringLiteral("lawDay"))->setText(QStringLiteral("2026-03-12"));
    title->setText(QStringLiteral("试验法典"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(library.wait([&] { return library.tree()->topLevelItemCount() == 2; }));
    CHECK(library.wait([&] { return report->findChild<QLineEdit *>() == nullptr; }));
    CHECK(library.tree()->findItems(QStringLiteral("2026-03-12"), Qt::MatchExactly, 1).size() == 1);
}

TEST_CASE("a law is read part by part, its versions side by side, and quoted with its citation", "[law]")
{
    Library library;
    library.importVersions();
    ui::LawTree *tree = library.tree();
    CHECK(tree->topLevelItem(0)->text(1) == QStringLiteral("2024-05-01"));
    tree->expandItem(tree->topLevelItem(0));
    REQUIRE(library.wait([&] { return tree->topLevelItem(0)->childCount() == 1; }));
    QTreeWidgetItem *chapter = tree->topLevelItem(0)->child(0);
    CHECK(chapter->text(0) == QStringLiteral("第一章 总则"));
    REQUIRE(chapter->childCount() == 2);
    tree->setCurrentItem(chapter->child(1));
    CHECK(library.reading().contains(QStringLiteral("新的罚款 &lt;b&gt;不是标记")));

    auto *compare = library.texts->findChild<QComboBox *>(QStringLiteral("compare"));
    REQUIRE(compare->count() == 2);
    compare->setCurrentIndex(1);
    emit compare->activated(1);
    CHECK(library.wait([&] { return library.reading(1).contains(QStringLiteral(">旧</span>的罚款")); }));

    library.trigger("copyArticle");
    CHECK(QGuiApplication::clipboard()->text()
        == QStringLiteral("《环境影响评价法》第三十一条\n新的罚款 <b>不是标记</b>。"));
    library.trigger("previousArticle");
    CHECK(library.wait([&] { return library.reading().contains(QStringLiteral("制定本法")); }));
    CHECK(tree->currentItem() == chapter->child(0));
}

TEST_CASE("two versions of an article are compared by key, with what differs marked on both sides", "[law]")
{
    Library library;
    library.importVersions();
    library.views->openArticle({QStringLiteral("环境影响评价法"), {31}}, QDate(2024, 5, 1));
    REQUIRE(library.wait([&] { return library.reading().contains(QStringLiteral("新的罚款")); }));
    auto *compare = library.texts->findChild<QAction *>(QStringLiteral("compareVersions"));
    CHECK(compare->shortcut() == QKeySequence(QStringLiteral("Ctrl+D")));
    compare->trigger();
    REQUIRE(library.wait([&] { return library.reading(1).contains(QStringLiteral("line-through")); }));
    CHECK(library.reading(0).contains(QStringLiteral("text-decoration:underline;\">新</span>的罚款")));
    CHECK(library.reading(1).contains(QStringLiteral("text-decoration:line-through;\">旧</span>的罚款")));
    const auto *told = library.texts->findChild<QLabel *>(QStringLiteral("differences"));
    CHECK(told->text().startsWith(u'2'));
    library.trigger("previousArticle");
    CHECK(library.wait([&] { return told->text() == ui::ArticleView::tr("Word for word the same."); }));
    compare->trigger();
    CHECK_FALSE(told->isVisibleTo(library.texts));
}

TEST_CASE("what an article cites opens from its text, and a day before all versions is said", "[law]")
{
    Library library;
    library.texts->importFiles({library.file(
        QStringLiteral("某法(2020-01-01).md"), "# 某法\n\n第一条 依照本法第二条处罚。\n\n第二条 罚款。\n")});
    REQUIRE(library.wait([&] { return library.tree()->topLevelItemCount() == 1; }));
    library.views->openArticle({QStringLiteral("某法"), {1}}, QDate(2019, 12, 31));
    REQUIRE(library.wait([&] { return library.reading().contains(QStringLiteral("<a href=\"《某法》第二条\">")); }));
    CHECK(library.texts->notice()->text().contains(QStringLiteral("2019-12-31")));
    emit library.texts->findChildren<QLabel *>(QStringLiteral("articleText"))
        .front()
        ->linkActivated(QStringLiteral("《某法》第二条"));
    CHECK(library.wait([&] { return library.reading().contains(QStringLiteral("罚款。")); }));
}

TEST_CASE("articles are found as one types, with the words marked", "[law]")
{
    Library library;
    library.importVersions();
    auto *field = library.texts->findChild<QLineEdit *>(QStringLiteral("filter"));
    auto *found = library.texts->findChild<ui::FoundArticles *>();
    field->setText(QStringLiteral("罚款"));
    REQUIRE(library.wait([&] { return found->count() == 2; }));
    found->setCurrentRow(0);
    CHECK(library.reading().contains(QStringLiteral("font-weight:600;\">罚款</span>")));
    field->setText(QStringLiteral("没有这词"));
    CHECK(library.wait([&] { return found->count() == 0; }));
    CHECK(library.texts->notice()->text()
        == ui::LawTextsPage::tr("No article holds “%1”. Try fewer words.").arg(QStringLiteral("没有这词")));
    field->clear();
    CHECK(library.tree()->isVisibleTo(library.tree()->parentWidget()));
}

TEST_CASE("a citation in the catalogue opens the article of that day, or says how to import the law", "[law]")
{
    Library library;
    auto *catalogue = library.views->findChild<ui::LawPage *>();
    auto *facts = catalogue->findChild<ui::FactGrid *>();
    REQUIRE(facts);
    QString link;
    for (const QLabel *label : facts->findChildren<QLabel *>()) {
        if (label->text().startsWith(QLatin1String("<a href=")))
            link = label->text();
    }
    CHECK_FALSE(link.isEmpty());

    const law::Citation cited{QStringLiteral("环境影响评价法"), {31}};
    library.views->openArticle(cited, QDate(2023, 1, 1));
    CHECK(library.views->currentWidget() == library.texts);
    CHECK(library.wait([&] { return library.texts->notice()->text().contains(QStringLiteral("第三十一条")); }));
    library.importVersions();
    for (const auto &[day, text] : {std::pair(QDate(2023, 1, 1), QStringLiteral("旧的罚款")),
             std::pair(QDate(2024, 5, 1), QStringLiteral("新的罚款"))}) {
        library.views->openArticle(cited, day);
        CHECK(library.wait([&, words = text] { return library.reading().contains(words); }));
    }
}

TEST_CASE("a law is removed once the officer has confirmed it", "[law]")
{
    Library library;
    library.importVersions();
    library.tree()->setCurrentItem(library.tree()->topLevelItem(0));
    library.trigger("removeLaw");
    CHECK(library.tree()->topLevelItemCount() == 2);
    library.texts->notice()->findChild<QPushButton *>()->click();
    CHECK(library.wait([&] { return library.tree()->topLevelItemCount() == 1; }));
    CHECK(library.tree()->topLevelItem(0)->text(1) == QStringLiteral("2020-05-01"));
}

TEST_CASE("the views of the law are switched by key", "[law]")
{
    Library library;
    library.demo().window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&library.demo().window()));
    QTest::keyClick(&library.demo().window(), Qt::Key_2, Qt::AltModifier);
    CHECK(library.views->currentWidget() == library.texts);
    QTest::keyClick(&library.demo().window(), Qt::Key_1, Qt::AltModifier);
    CHECK(library.views->currentWidget() != library.texts);
}
