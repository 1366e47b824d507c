#include "core/casework/CaseList.h"
#include "core/inspection/InspectionList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/NextView.h"
#include "ui/inspection/FindingPanel.h"
#include "ui/inspection/InspectionPage.h"
#include "ui/law/LawTextsPage.h"
#include "ui/law/LawViews.h"
#include "ui/widgets/BasisTable.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/ExplainTree.h"
#include "ui/widgets/Notice.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// The first label below `place` that cites an article.
ui::CitationLabel *citing(QWidget *place)
{
    for (auto *label : place->findChildren<ui::CitationLabel *>()) {
        if (label->textFormat() == Qt::RichText)
            return label;
    }
    return nullptr;
}

/// Follows the first link of a label as the keyboard does, and says what the law page answers.
QString followed(DemoWindow &demo, ui::CitationLabel *label)
{
    label->setFocus(Qt::TabFocusReason);
    const auto cited = law::Citation::allIn(label->accessibleName());
    QTest::keyClick(label, Qt::Key_Tab);
    QTest::keyClick(label, Qt::Key_Return);
    auto *views = demo.window().findChild<ui::LawViews *>();
    if (!views)
        emit label->linkActivated(cited.front().cited.text());
    views = demo.window().findChild<ui::LawViews *>();
    REQUIRE(views);
    auto *texts = views->findChild<ui::LawTextsPage *>();
    CHECK(DemoWindow::waitFor([&] { return !texts->notice()->text().isEmpty(); }));
    CHECK(views->isVisible());
    return texts->notice()->text();
}

QString articleIn(const ui::CitationLabel *label)
{
    return law::Citation::allIn(label->accessibleName()).front().cited.place.text();
}

} // namespace

TEST_CASE("a gap of the next step opens the article that asks for it, and says how to import its law", "[citation]")
{
    DemoWindow demo;
    demo.window().showPage(QStringLiteral("case"));
    auto *page = demo.window().findChild<ui::CasePage *>();
    const auto all = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 50);
    REQUIRE(all);
    ui::CitationLabel *label = nullptr;
    for (const casework::CaseRow &row : all->rows) {
        page->open(casework::Case::description().ref(row.id));
        auto *next = page->findChild<ui::NextView *>();
        if (DemoWindow::waitFor([&] { return (label = citing(next)) != nullptr; }))
            break;
    }
    REQUIRE(label);
    const QString article = articleIn(label);
    CHECK(followed(demo, label).contains(article));
}

TEST_CASE("an item of a checklist opens the article it is asked by", "[citation]")
{
    DemoWindow demo;
    const auto running =
        inspection::taskPage(demo.workspace().reader(), inspection::TaskState::Running, std::nullopt, 1);
    REQUIRE(running);
    REQUIRE(running->rows.size() == 1);
    demo.window().showPage(QStringLiteral("inspection"));
    auto *page = demo.window().findChild<ui::InspectionPage *>();
    page->open(inspection::InspectionTask::description().ref(running->rows.front().id));
    auto *panel = page->findChild<ui::FindingPanel *>();
    ui::CitationLabel *label = nullptr;
    REQUIRE(DemoWindow::waitFor([&] { return (label = citing(panel)) != nullptr; }));
    const QString article = articleIn(label);
    CHECK(followed(demo, label).contains(article));
}

TEST_CASE("every citation of a label is a link of its own", "[citation]")
{
    ui::CitationLabel label;
    label.setWords(QStringLiteral("<b>见《水法》第十条、第十二条"), {});
    CHECK(label.text().count(QStringLiteral("<a href")) == 2);
    CHECK(label.text().startsWith(QStringLiteral("&lt;b&gt;")));
    QSignalSpy asked(&label, &ui::CitationLabel::articleAsked);
    emit label.linkActivated(QStringLiteral("《水法》第十二条"));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<law::Citation>() == law::Citation{QStringLiteral("水法"), {12}});
    label.setWords(QStringLiteral("没有引用"));
    CHECK(label.focusPolicy() == Qt::NoFocus);
    label.setWords(QStringLiteral("第三条"), QStringLiteral("水法"));
    CHECK(label.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("a source of an explanation opens with Enter, one of several from a menu", "[citation]")
{
    ui::ExplainTree tree;
    tree.show({QStringLiteral("罚款"), QStringLiteral("1"), QStringLiteral("《水法》第十条"),
        {{QStringLiteral("裁量"), {}, QStringLiteral("某基准 §1"), {}},
            {QStringLiteral("情节"), {}, QStringLiteral("行政处罚法 第三十二条、第三十三条"), {}}}});
    QSignalSpy asked(&tree, &ui::ExplainTree::articleAsked);
    QTreeWidgetItem *root = tree.topLevelItem(0);
    emit tree.itemActivated(root, 0);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<law::Citation>().text() == QStringLiteral("《水法》第十条"));
    emit tree.itemActivated(root->child(0), 0);
    CHECK(asked.size() == 1);
    emit tree.itemActivated(root->child(1), 0);
    auto *menu = tree.findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().at(1)->trigger();
    REQUIRE(asked.size() == 2);
    CHECK(asked.back().front().value<law::Citation>().text() == QStringLiteral("《行政处罚法》第三十三条"));
    menu->close();
}

TEST_CASE("both laws stand side by side, line by line", "[citation]")
{
    const auto choice =
        law::Catalogue::shipped().basisFor(QStringLiteral("evasion_permit_holder"), {2026, 8, 14}, {2026, 11, 23});
    REQUIRE(choice);
    const ui::BasisTable table(*choice->old, *choice->code);
    QStringList words;
    for (const QLabel *label : table.findChildren<QLabel *>())
        words.append(label->text());
    CHECK(words.contains(QStringLiteral("《生态环境法典》")));
    CHECK(words.contains(QStringLiteral("¥\u00A0200,000.00 – ¥\u00A01,000,000.00")));
    CHECK(words.contains(QStringLiteral("¥\u00A0100,000.00 – ¥\u00A01,000,000.00")));
    CHECK(words.contains(QStringLiteral("lighter")));
}
