#include "tests/ui/window/DemoWindow.h"

#include "app/tool/DemoCounty.h"
#include "app/workstation/Pages.h"
#include "core/overview/Schema.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"

#include <QApplication>
#include <QTest>
#include <algorithm>
#include <catch2/catch.hpp>

namespace qilian::test {

DemoWindow::DemoWindow(access::Role role)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.create = true;
    auto opened = store::Workspace::open(m_folder.path(), options);
    REQUIRE(opened);
    m_workspace = std::move(*opened);
    tool::DemoSize size;
    size.enterprises = 20;
    size.cases = 10;
    REQUIRE(tool::makeDemoCounty(*m_workspace, size));
    const auto officers = m_workspace->reader().records<access::Officer>("access/officers");
    REQUIRE(officers);
    const auto officer =
        std::find_if(officers->begin(), officers->end(), [role](const access::Officer &one) { return one.has(role); });
    REQUIRE(officer != officers->end());
    const auto login =
        access::Accounts(*m_workspace).createFirst(officer->id, QStringLiteral("demo"), QStringLiteral("demo-county"));
    REQUIRE(login);
    m_session = std::make_unique<access::Session>(*login, *officer, m_workspace->clock());
    m_preferences = std::make_unique<ui::Preferences>(ui::Preferences::Keep::ForThisRun);
    m_events = std::make_unique<ui::WorkspaceEvents>(*m_workspace);
    m_background = std::make_unique<ui::Background>(*m_workspace);
    std::vector<ui::PageEntry> pages = workstation::pages();
    for (const ui::PageEntry &page : pages)
        m_pages.append(page.id);
    ui::applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), {});
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Desk{*m_background, *m_events, *m_session, *m_preferences, {}, true, nullptr},
        std::move(pages));
    m_window->resize(1366, 768);
    m_window->show();
}

DemoWindow::~DemoWindow()
{
    m_window.reset();
    m_background.reset();
}

void DemoWindow::finishWrites()
{
    bool done = false; // writes go in the order asked
    m_background->write(
        m_window.get(), [](store::Workspace &) { return true; }, [&done](bool) { done = true; });
    REQUIRE(waitFor([&done] { return done; }));
}

bool DemoWindow::waitFor(const std::function<bool()> &reached)
{
    return QTest::qWaitFor(reached, 5000);
}

} // namespace qilian::test
