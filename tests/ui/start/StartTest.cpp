#include "app/tool/DemoCounty.h"
#include "app/workstation/Workstation.h"
#include "core/access/Setup.h"
#include "core/overview/Schema.h"
#include "ui/access/SetupForm.h"
#include "ui/access/StartWindow.h"
#include "ui/settings/OfficersView.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PasswordForm.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;

namespace {

const QString kPassword = QStringLiteral("water of the heihe");

/// The program as an officer starts it, on a folder of its own.
class Program {
public:
    Program()
    {
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
        start();
    }
    void start()
    {
        m_workstation.reset();
        m_workstation =
            std::make_unique<workstation::Workstation>(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                workstation::Options{.folder = folder(), .province = {}, .enrolCode = {}, .language = {}, .tour = {}});
        m_workstation->start();
    }
    void stop() { m_workstation.reset(); }
    QString folder() const { return m_folder.filePath(QStringLiteral("records")); }
    ui::MainWindow *window() { return m_workstation->window(); }
    store::Workspace &workspace() { return *m_workstation->workspace(); }
    ui::StartWindow &door() { return m_workstation->startWindow(); }
    template <class Field> Field *field(const char *name)
    {
        auto *found = door().findChild<Field *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void type(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(const char *button) { field<QPushButton>(button)->click(); }
    bool isAtDesk()
    {
        return QTest::qWaitFor([&] { return window() && window()->isVisible() && !door().isVisible(); }, 10'000);
    }
    bool isAtDoor()
    {
        return QTest::qWaitFor([&] { return door().isVisible() && (!window() || !window()->isVisible()); }, 10'000);
    }
    /// A word of refusal under a field of the door.
    bool isRefused()
    {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel *label : door().findChildren<QLabel *>()) {
                    if (label->isVisible() && label->property("role").toString() == QLatin1String("error"))
                        return true;
                }
                return false;
            },
            10'000);
    }
    void setUp()
    {
        auto *city = field<QComboBox>("city");
        city->setCurrentIndex(city->findData(QStringLiteral("620700")));
        auto *county = field<QComboBox>("county");
        county->setCurrentIndex(county->findData(QStringLiteral("620724")));
        press("go");
        REQUIRE(QTest::qWaitFor([&] { return door().findChild<ui::SetupForm *>() != nullptr; }));
        type("bureau.number_prefix", QStringLiteral("ZHG"));
        type("officer.name", QStringLiteral("Zhang"));
        type("login", QStringLiteral("zhang"));
        type("password", kPassword);
        type("again", kPassword);
        press("go");
        REQUIRE(isAtDesk());
    }
    void logIn(const QString &password)
    {
        type("password", password);
        QTest::keyClick(field<QLineEdit>("password"), Qt::Key_Return);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workstation::Workstation> m_workstation;
};

} // namespace

TEST_CASE(
    "a new computer is set up for an office and its first officer, and asks for the password from then on", "[start]")
{
    Program program;
    REQUIRE(program.isAtDoor());
    program.setUp();
    CHECK(program.workspace().area() == QLatin1String("620724"));
    const auto office = access::bureauOf(program.workspace().reader(), QStringLiteral("620724"));
    REQUIRE((office && *office));
    CHECK((*office)->name == QStringLiteral("张掖市生态环境局高台分局"));
    CHECK((*office)->numberPrefix == QLatin1String("ZHG"));

    program.start();
    REQUIRE(program.isAtDoor());
    CHECK(program.window() == nullptr);
    program.logIn(QStringLiteral("not the password"));
    CHECK(program.isRefused());
    program.logIn(kPassword);
    CHECK(program.isAtDesk());
}

TEST_CASE("a setup that lacks something says so under the field, and writes nothing", "[start]")
{
    Program program;
    program.press("go");
    REQUIRE(QTest::qWaitFor([&] { return program.door().findChild<ui::SetupForm *>() != nullptr; }));
    program.type("login", QStringLiteral("zhang"));
    program.type("password", kPassword);
    program.type("again", QStringLiteral("something else"));
    program.press("go");
    CHECK(program.isRefused());
    CHECK(access::officersIn(program.workspace().reader())->empty());
    CHECK(program.window() == nullptr);
    // Broken off here, the next start goes on with the officer.
    program.start();
    CHECK(program.door().findChild<ui::SetupForm *>() != nullptr);
}

TEST_CASE("a locked desk hides everything and opens with the same officer's password as it was", "[start]")
{
    Program program;
    program.setUp();
    program.window()->showPage(QStringLiteral("law"));
    const ui::MainWindow *before = program.window();
    QTest::keyClick(program.window(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(program.isAtDoor());
    program.logIn(QStringLiteral("not the password"));
    CHECK(program.isRefused());
    CHECK_FALSE(program.window()->isVisible());
    program.logIn(kPassword);
    REQUIRE(program.isAtDesk());
    CHECK(program.window() == before);
    CHECK(program.window()->findChild<QWidget *>(QStringLiteral("content_law"))->isVisible());
}

TEST_CASE("a dialog that stands before the window goes with the locked desk and comes back with it", "[start]")
{
    Program program;
    program.setUp();
    auto *dialog = new QDialog(program.window()); // a document, say
    dialog->open();
    REQUIRE(dialog->isVisible());
    emit program.window()->lockAsked();
    REQUIRE(program.isAtDoor());
    CHECK_FALSE(dialog->isVisible());
    program.logIn(kPassword);
    REQUIRE(program.isAtDesk());
    CHECK(dialog->isVisible());
}

TEST_CASE("the language is chosen in the settings and holds at once, and again at the next start", "[start]")
{
    Program program;
    program.setUp();
    const auto titleOf = [&](const char *page) {
        return program.window()->findChild<QToolButton *>(QString::fromLatin1(page))->text();
    };
    CHECK(titleOf("page_case") == QStringLiteral("案件"));
    program.window()->showPage(QStringLiteral("settings"));
    auto *language = program.window()->findChild<QComboBox *>(QStringLiteral("language"));
    REQUIRE(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return titleOf("page_case") == QLatin1String("Cases"); }, 5000));
    CHECK(program.window()->findChild<QWidget *>(QStringLiteral("content_settings"))->isVisible());

    program.start();
    program.logIn(kPassword);
    REQUIRE(program.isAtDesk());
    CHECK(titleOf("page_case") == QLatin1String("Cases"));
}

TEST_CASE("an administrator gives a second officer an account, who chooses a password at the first login", "[start]")
{
    Program program;
    program.setUp();
    const store::Actor actor{{}, QStringLiteral("Zhang")};
    access::Officer second;
    second.name = QStringLiteral("Li");
    second.roles = {access::enumText(access::Role::Investigator)};
    REQUIRE(access::saveOfficer(program.workspace(), actor, second));
    program.window()->showPage(QStringLiteral("settings"));
    auto *view = program.window()->findChild<ui::OfficersView *>();
    REQUIRE(view);
    auto *list = view->findChild<QTreeWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 2; }, 5000));
    list->setCurrentItem(list->topLevelItem(0)); // Li comes before Zhang
    const auto press = [view](const QString &text) {
        for (QPushButton *button : view->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    };
    press(ui::OfficersView::tr("Give an account…"));
    QTest::keyClicks(view->findChild<QLineEdit *>(QStringLiteral("login")), QStringLiteral("li"));
    QTest::keyClicks(view->findChild<QLineEdit *>(QStringLiteral("password")), QStringLiteral("first-password"));
    press(ui::OfficersView::tr("Save the account"));
    REQUIRE(QTest::qWaitFor([&] { return access::Accounts(program.workspace()).all()->size() == 2; }, 5000));

    program.start();
    auto *account = program.field<QComboBox>("account");
    account->setCurrentIndex(account->findData(QStringLiteral("li")));
    program.logIn(QStringLiteral("first-password"));
    REQUIRE(QTest::qWaitFor([&] { return program.door().findChild<ui::PasswordForm *>() != nullptr; }, 10'000));
    program.type("new_password", QStringLiteral("a word of my own"));
    program.type("again", QStringLiteral("a word of my own"));
    QTest::keyClick(program.field<QLineEdit>("again"), Qt::Key_Return);
    REQUIRE(program.isAtDesk());
    CHECK(access::Accounts(program.workspace()).login(QStringLiteral("li"), QStringLiteral("a word of my own")));
}

TEST_CASE("the demonstration county lets its officer in by itself", "[start]")
{
    Program program;
    program.stop();
    {
        store::WorkspaceOptions options;
        options.schema = overview::schema();
        options.area = QStringLiteral("620724");
        options.create = true;
        auto workspace = store::Workspace::open(program.folder(), options);
        REQUIRE(workspace);
        REQUIRE(tool::makeDemoCounty(**workspace, {.enterprises = 3, .cases = 2}));
        REQUIRE(tool::openDemoAccounts(**workspace));
    }
    program.start();
    CHECK(program.isAtDesk());
}

TEST_CASE("a workspace another program holds is told, and tried again when asked", "[start]")
{
    Program program;
    program.setUp();
    program.stop();
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    auto holder = store::Workspace::open(program.folder(), options);
    REQUIRE(holder);
    program.start();
    REQUIRE(program.isAtDoor());
    CHECK(program.door().findChild<QComboBox *>(QStringLiteral("account")) == nullptr);
    holder->reset();
    for (QPushButton *button : program.door().findChildren<QPushButton *>()) {
        if (button->text() == workstation::Workstation::tr("Try again"))
            button->click();
    }
    CHECK(program.door().findChild<QComboBox *>(QStringLiteral("account")) != nullptr);
}

TEST_CASE("a backup that could not be made is told at the desk, with what to do", "[start]")
{
    Program program;
    program.setUp();
    program.stop();
    QDir backups(program.folder() + QStringLiteral("/backups"));
    REQUIRE(backups.removeRecursively());
    REQUIRE(QFile::link(QStringLiteral("/proc"), backups.path())); // a folder in which nobody can write
    program.start();
    program.logIn(kPassword);
    REQUIRE(program.isAtDesk());
    CHECK(QTest::qWaitFor(
        [&] {
            for (const ui::Notice *notice : program.window()->findChildren<ui::Notice *>()) {
                if (notice->isVisible() && !notice->text().isEmpty())
                    return true;
            }
            return false;
        },
        10'000));
}
