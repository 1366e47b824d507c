// The main job through every layer, with real processes: a county that works without a network from the import of its
// enterprises to sealed documents, then the province, then the city's workstation that sees it all.
#include "core/access/Setup.h"
#include "core/base/Identifiers.h"
#include "core/casework/CaseFile.h"
#include "core/casework/CaseList.h"
#include "core/inspection/ChecklistRun.h"
#include "core/inspection/InspectionList.h"
#include "core/party/EnterpriseList.h"
#include "core/sheet/XlsxWriter.h"
#include "tests/e2e/Officer.h"
#include "ui/access/SetupForm.h"
#include "ui/inspection/FindingPanel.h"
#include "ui/inspection/InspectionPage.h"
#include "ui/inspection/RunView.h"
#include "ui/inspection/TaskForm.h"
#include "ui/party/ImportView.h"
#include "ui/party/PartyPage.h"
#include "ui/settings/OfficersView.h"
#include "ui/widgets/PickField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using test::OfficerAtDesk;

namespace {

const QString kPassword = QStringLiteral("water of the heihe");
const QString kParty = QStringLiteral("高台县骆驼城水泥有限公司");
const QString kFailing = QStringLiteral("general-08"); // facilities finished before production began
const QString kViolation = QStringLiteral("eia_facility_not_built");

/// First use: the area, the office, the officer.
void setUp(OfficerAtDesk &officer, const char *city, const QString &area, const QString &prefix, const QString &name)
{
    ui::StartWindow &door = officer.door();
    const auto box = [&door](const char *field) {
        return OfficerAtDesk::need(door.findChild<QComboBox *>(QString::fromLatin1(field)));
    };
    const auto line = [&door](const char *field) {
        return OfficerAtDesk::need(door.findChild<QLineEdit *>(QString::fromLatin1(field)));
    };
    box("city")->setCurrentIndex(box("city")->findData(QString::fromLatin1(city)));
    box("county")->setCurrentIndex(box("county")->findData(area));
    OfficerAtDesk::press(&door, QStringLiteral("go"));
    REQUIRE(OfficerAtDesk::waitFor([&] {
        const auto *form = door.findChild<ui::SetupForm *>();
        return form && form->isVisible();
    }));
    OfficerAtDesk::type(line("bureau.number_prefix"), prefix);
    OfficerAtDesk::type(line("officer.name"), name);
    OfficerAtDesk::type(line("officer.certificate_number"), QStringLiteral("62072400001"));
    QTest::keyClicks(line("login"), QStringLiteral("zhang"));
    QTest::keyClicks(line("password"), kPassword);
    QTest::keyClicks(line("again"), kPassword);
    OfficerAtDesk::press(&door, QStringLiteral("go"));
    REQUIRE(officer.isAtDesk());
}

/// A second officer with a certificate: no inspection without two.
void addOfficer(OfficerAtDesk &officer, const QString &name)
{
    officer.window().showPage(QStringLiteral("settings"));
    auto *view = OfficerAtDesk::need(officer.window().findChild<ui::OfficersView *>());
    auto *tabs = OfficerAtDesk::need(officer.window().findChild<QTabWidget *>(QStringLiteral("settingTabs")));
    tabs->setCurrentWidget(view);
    OfficerAtDesk::press(view, ui::OfficersView::tr("Add an officer"));
    OfficerAtDesk::type(view->findChild<QLineEdit *>(QStringLiteral("name")), name);
    OfficerAtDesk::type(
        view->findChild<QLineEdit *>(QStringLiteral("certificate_number")), QStringLiteral("62072400002"));
    OfficerAtDesk::need(view->findChildren<QCheckBox *>().value(0))->click(); // investigator
    OfficerAtDesk::press(view, ui::OfficersView::tr("Save the officer"));
    REQUIRE(OfficerAtDesk::waitFor(
        [&] { return access::officersIn(officer.workspace().reader()).value_or({}).size() == 2; }));
}

/// The county's list comes as a spreadsheet with one faulty row.
void importEnterprises(OfficerAtDesk &officer, const QString &folder)
{
    const QString path = folder + QStringLiteral("/企业名单.xlsx");
    QString code = QStringLiteral("91620724MA0000001");
    code += SocialCreditCode::checkCharacter(code);
    sheet::Table table{QStringLiteral("名单"),
        {{QStringLiteral("单位名称")}, {QStringLiteral("统一社会信用代码")}, {QStringLiteral("法定代表人")},
            {QStringLiteral("生产经营地址")}},
        {{kParty, code, QStringLiteral("王某"), QStringLiteral("骆驼城镇工业路1号")},
            {QStringLiteral("高台县绿源食品有限公司"), {}, QStringLiteral("李某"), QStringLiteral("城关镇2号")},
            {QStringLiteral("高台县错码化工有限公司"), QStringLiteral("916207240000000000"), {}, {}}}};
    REQUIRE(sheet::writeXlsx(path, table));
    auto *page = officer.page<ui::PartyPage>("party");
    OfficerAtDesk::drop(page, {path});
    auto *view = OfficerAtDesk::need(page->findChild<ui::ImportView *>());
    bool finished = false;
    QObject::connect(view, &ui::ImportView::finished, view, [&] { finished = true; });
    const auto run = [&] {
        for (QPushButton *button : view->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool() && button->isEnabled() && button->isVisible())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    REQUIRE(OfficerAtDesk::waitFor([&] { return run() != nullptr; }));
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(OfficerAtDesk::waitFor([&] { return finished; }));
    const auto found = party::findEnterprises(officer.workspace().reader(), QStringLiteral("高台县"), 10);
    REQUIRE(found);
    CHECK(found->size() == 2); // the faulty row is told and left out
}

/// Plans an inspection, goes through the list and opens a case from what is wrong.
Id<casework::Case> inspect(OfficerAtDesk &officer, const QString &folder)
{
    auto *page = officer.page<ui::InspectionPage>("inspection");
    QTest::keyClick(&officer.window(), Qt::Key_N, Qt::ControlModifier);
    auto *form = OfficerAtDesk::need(page->findChild<ui::TaskForm *>());
    auto *party = OfficerAtDesk::need(form->findChild<ui::PickField *>());
    REQUIRE(OfficerAtDesk::waitFor([&] { return party->isVisible(); }));
    OfficerAtDesk::type(party, QStringLiteral("骆驼城"));
    auto *choices = party->window()->findChild<QListWidget *>(QStringLiteral("choices"));
    REQUIRE(OfficerAtDesk::waitFor([&] { return choices ? choices->isVisible() : true; }));
    REQUIRE(OfficerAtDesk::waitFor([&] {
        QTest::keyClick(party, Qt::Key_Return);
        return !party->picked().isEmpty();
    }));
    for (QListWidget *list : form->findChildren<QListWidget *>()) {
        if (list->accessibleName() != ui::TaskForm::tr("Officers (two or more, with a certificate)"))
            continue;
        REQUIRE(OfficerAtDesk::waitFor([&] { return list->count() == 2; }));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Checked);
    }
    QTest::keyClick(party, Qt::Key_Return, Qt::ControlModifier);
    const auto planned = [&] {
        return inspection::taskPage(officer.workspace().reader(), inspection::TaskState::Planned, {}, 5)->rows;
    };
    REQUIRE(OfficerAtDesk::waitFor([&] { return planned().size() == 1; }));
    const Id<inspection::InspectionTask> task = planned().front().id;
    auto *view = OfficerAtDesk::need(page->findChild<ui::RunView *>());
    auto *start = [&] {
        for (QPushButton *button : view->findChildren<QPushButton *>()) {
            if (button->text() == ui::RunView::tr("Start on the spot"))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    }();
    REQUIRE(OfficerAtDesk::waitFor([&] { return OfficerAtDesk::need(start)->isVisible() && start->isEnabled(); }));
    start->click();
    auto *tree = OfficerAtDesk::need(view->findChild<QTreeWidget *>());
    auto *panel = OfficerAtDesk::need(view->findChild<ui::FindingPanel *>());
    const auto answerTo = [&](const QString &id) {
        const auto run = inspection::runOf(officer.workspace().reader(), task);
        REQUIRE(run);
        for (const inspection::RunItem &item : run->items) {
            if (item.item->id == id && item.answer)
                return *item.answer;
        }
        return inspection::ChecklistAnswer();
    };
    REQUIRE(OfficerAtDesk::waitFor([&] {
        const auto *yes = panel->findChild<QPushButton *>();
        return panel->isVisible() && !panel->itemId().isEmpty() && !start->isVisible() && yes;
    }));
    tree->setFocus();
    // One after the other with the keyboard, until the item that is not in order.
    for (int guard = 0; panel->itemId() != kFailing && guard < 40; ++guard) {
        const QString item = panel->itemId();
        CAPTURE(item.toStdString());
        const inspection::ChecklistItem *asked = inspection::Checklists::shipped().item(item);
        const bool quick = OfficerAtDesk::need(asked)->answer == inspection::ChecklistItem::Answer::YesNoNa;
        QTest::keyClick(tree, quick ? Qt::Key_1 : Qt::Key_Down); // figures and choices are left for later
        REQUIRE(OfficerAtDesk::waitFor([&] { return panel->itemId() != item; }));
    }
    REQUIRE(panel->itemId() == kFailing);
    QTest::keyClick(tree, Qt::Key_2);
    REQUIRE(OfficerAtDesk::waitFor([&] { return answerTo(kFailing).failed; }));

    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(QColor(90, 120, 90));
    const QString photo = folder + QStringLiteral("/除尘设施未建.jpg");
    REQUIRE(picture.save(photo));
    OfficerAtDesk::drop(panel, {photo});
    auto *note = OfficerAtDesk::need(panel->findChild<QLineEdit *>());
    OfficerAtDesk::type(note, QStringLiteral("除尘设施未建成，主体已投产。"));
    QTest::keyClick(note, Qt::Key_Return);
    auto *violation = OfficerAtDesk::need(panel->findChild<QComboBox *>());
    REQUIRE(OfficerAtDesk::waitFor([&] { return violation->isVisible() && violation->findData(kViolation) > 0; }));
    violation->setFocus();
    violation->setCurrentIndex(violation->findData(kViolation));
    emit violation->activated(violation->currentIndex());
    REQUIRE(OfficerAtDesk::waitFor([&] { return answerTo(kFailing).violation == kViolation; }));
    REQUIRE(OfficerAtDesk::waitFor([&] { return !answerTo(kFailing).note.isEmpty(); }));
    OfficerAtDesk::press(panel, ui::FindingPanel::tr("Open a case"));
    REQUIRE(OfficerAtDesk::waitFor([&] { return !answerTo(kFailing).openedCase.isNull(); }));
    return Id<casework::Case>(answerTo(kFailing).openedCase.id);
}

} // namespace

TEST_CASE("from an inspection in a township to a decision that the province and the city have", "[story]")
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    OfficerAtDesk zhang(folder.filePath(QStringLiteral("county")));
    setUp(zhang, "620700", QStringLiteral("620724"), QStringLiteral("张环高"), QStringLiteral("张执法"));
    addOfficer(zhang, QStringLiteral("李执法"));
    importEnterprises(zhang, folder.path());
    const Id<casework::Case> id = inspect(zhang, folder.path());
    const auto file = casework::readCaseFile(zhang.workspace().reader(), id, zhang.workspace().area());
    REQUIRE(file);
    CHECK(file->one.partyName == kParty);
    CHECK(file->one.violations == QStringList{kViolation});
    CHECK(file->evidence.size() == 1);
}
