// The main job through every layer, with real processes: a county that works without a network from the import of its
// enterprises to sealed documents, then the province, then the city's workstation that sees it all.
#include "core/access/Setup.h"
#include "core/base/Identifiers.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseFile.h"
#include "core/casework/CaseList.h"
#include "core/discretion/PackLibrary.h"
#include "core/inspection/ChecklistRun.h"
#include "core/inspection/InspectionList.h"
#include "core/party/EnterpriseList.h"
#include "core/sheet/XlsxWriter.h"
#include "core/store/Journal.h"
#include "tests/e2e/Officer.h"
#include "tests/province/RunningServer.h"
#include "tests/support/PdfText.h"
#include "tests/support/SharedData.h"
#include "tests/ui/window/DocumentTyping.h"
#include "ui/access/SetupForm.h"
#include "ui/casework/BasisView.h"
#include "ui/casework/CaseEvidenceView.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/DocumentWindow.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/FactsView.h"
#include "ui/casework/FieldEditor.h"
#include "ui/casework/FineView.h"
#include "ui/casework/TypedLine.h"
#include "ui/inspection/FindingPanel.h"
#include "ui/inspection/InspectionPage.h"
#include "ui/inspection/RunView.h"
#include "ui/inspection/TaskForm.h"
#include "ui/party/ImportView.h"
#include "ui/party/PartyPage.h"
#include "ui/print/Sealing.h"
#include "ui/settings/OfficersView.h"
#include "ui/sync/SyncPage.h"
#include "ui/widgets/ExhibitButton.h"
#include "ui/widgets/FactorForm.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PickField.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
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
    REQUIRE(OfficerAtDesk::waitFor([&] {
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == ui::FindingPanel::tr("Add photos or files…") && button->isEnabled())
                return true;
        }
        return false;
    }));
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
    REQUIRE(OfficerAtDesk::waitFor(
        [&] { return !answerTo(kFailing).note.isEmpty() && violation->currentData() == kViolation; }));
    OfficerAtDesk::press(panel, ui::FindingPanel::tr("Open a case"));
    REQUIRE(OfficerAtDesk::waitFor([&] { return !answerTo(kFailing).openedCase.isNull(); }));
    const Id<casework::Case> opened(answerTo(kFailing).openedCase.id);
    REQUIRE(OfficerAtDesk::waitFor([&] { // the window goes there by itself
        const auto *shown = officer.window().findChild<ui::CaseView *>();
        return shown && shown->isVisible() && shown->shown() == opened;
    }));
    return opened;
}

/// The page of the case on one of its tabs.
template <class View> View *tab(OfficerAtDesk &officer)
{
    auto *page = officer.page<ui::CasePage>("case");
    auto *view = OfficerAtDesk::need(page->findChild<View *>());
    OfficerAtDesk::need(page->findChild<QTabWidget *>())->setCurrentWidget(view);
    return view;
}

casework::CaseFile fileOf(store::Workspace &workspace, const Id<casework::Case> &id)
{
    auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
    REQUIRE(file);
    return std::move(*file);
}

/// The act ended before the Code came into force: the law of then is compared with it.
void correctFacts(OfficerAtDesk &officer, const Id<casework::Case> &id)
{
    auto *view = tab<ui::FactsView>(officer);
    view->edit(QStringLiteral("act_ended_on"));
    REQUIRE(view->isEditing());
    auto *ended = OfficerAtDesk::need(view->findChild<QLineEdit *>(QStringLiteral("act_ended_on")));
    OfficerAtDesk::focus(ended);
    ended->selectAll();
    QTest::keyClicks(ended, QStringLiteral("20260810"));
    QTest::keyClick(ended, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        OfficerAtDesk::waitFor([&] { return fileOf(officer.workspace(), id).one.actEndedOn == QDate(2026, 8, 10); }));
}

void chooseBasis(OfficerAtDesk &officer, const Id<casework::Case> &id)
{
    auto *view = tab<ui::BasisView>(officer);
    const QString regulation = QStringLiteral("choose:建设项目环境保护管理条例");
    REQUIRE(OfficerAtDesk::waitFor([&] {
        const auto *choose = view->findChild<QPushButton *>(regulation);
        return choose && choose->isEnabled();
    }));
    auto *reason = OfficerAtDesk::need(view->findChild<QLineEdit *>(QStringLiteral("basisReason")));
    if (reason->isVisible())
        OfficerAtDesk::type(reason, QStringLiteral("行为终了时适用条例，经比较法典并不更轻。"));
    QTest::keyClick(view->findChild<QPushButton *>(regulation), Qt::Key_Space);
    REQUIRE(OfficerAtDesk::waitFor([&] { return !fileOf(officer.workspace(), id).one.basis.isEmpty(); }));
    const QJsonObject basis = fileOf(officer.workspace(), id).one.basis.begin()->toObject();
    CHECK(basis.value(QLatin1String("article_penalty")) == QStringLiteral("第二十三条第一款"));
}

/// The official table where it is at hand, the demonstration's otherwise: in both the act has a benchmark.
QString packFile(const QString &folder)
{
    const QString official = test::sharedData(QStringLiteral("data/guangdong-2022-sample.json"));
    if (!official.isEmpty())
        return official;
    WARN("shared/data/guangdong-2022-sample.json is not here: the demonstration pack stands in");
    const QString copy = folder + QStringLiteral("/pack.json");
    REQUIRE(QFile::copy(QStringLiteral(":/packs/demonstration.json"), copy));
    return copy;
}

/// Imports the table, answers every factor, links the evidence to each choice and saves.
void determineFine(OfficerAtDesk &officer, const Id<casework::Case> &id, const QString &folder)
{
    QFile file(packFile(folder));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(discretion::importPack(officer.workspace(), {{}, QStringLiteral("张执法")}, file.readAll()));
    auto *view = tab<ui::FineView>(officer);
    auto *form = OfficerAtDesk::need(view->findChild<ui::FactorForm *>());
    auto *other = OfficerAtDesk::need(view->findChild<ui::PickField *>());
    REQUIRE(OfficerAtDesk::waitFor([&] { return other->isVisible() && other->isEnabled(); }));
    if (!form->benchmark()) {
        other->setFocus();
        REQUIRE(OfficerAtDesk::waitFor([&] { // the imported table is read in the background
            other->clear();
            OfficerAtDesk::type(other, QStringLiteral("未验收"));
            QTest::keyClick(other, Qt::Key_Return);
            return form->benchmark() != nullptr;
        }));
    }
    for (const discretion::Factor &factor : form->benchmark()->factors) {
        for (QComboBox *box : form->findChildren<QComboBox *>()) {
            if (box->accessibleName() == factor.label) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Down);
                QTest::keyClick(box, Qt::Key_Down);
            }
        }
        if (factor.multi) {
            for (QCheckBox *tick : form->findChildren<QCheckBox *>()) {
                if (tick->text() == factor.options.front().label)
                    tick->click();
            }
        }
    }
    REQUIRE(form->openFactors() == 0);
    const auto buttons = [form] {
        QList<ui::ExhibitButton *> out = form->findChildren<ui::ExhibitButton *>();
        out.removeIf([](const ui::ExhibitButton *one) { return !one->isVisible(); });
        return out;
    };
    REQUIRE(OfficerAtDesk::waitFor([&] { return std::size_t(buttons().size()) == form->proofs().size(); }));
    for (ui::ExhibitButton *button : buttons()) {
        button->setFocus(Qt::OtherFocusReason);
        // The key returns only when the menu has closed: what is pressed in it comes from the loop inside.
        QTimer::singleShot(0, button, [button] {
            (void)QTest::qWaitForWindowExposed(button->menu());
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Return);
        });
        QTest::keyClick(button, Qt::Key_Space);
        REQUIRE(OfficerAtDesk::waitFor([button] { return !button->chosen().isEmpty(); }));
    }
    OfficerAtDesk::press(view, QStringLiteral("saveFine"));
    REQUIRE(OfficerAtDesk::waitFor([&] { return !fileOf(officer.workspace(), id).determinations.empty(); }));
    const casework::CaseFile done = fileOf(officer.workspace(), id);
    CHECK(done.determinations.front().unproven().empty());
    CHECK(done.one.fine == form->determine()->amount);
    CHECK(done.one.fine > Money());
}

/// Drafts a document, types what the record does not know, makes it final: sealed as PDF.
casework::CaseDocument makeFinal(OfficerAtDesk &officer, const Id<casework::Case> &id, const QString &kind)
{
    auto *view = tab<ui::DocumentsView>(officer);
    view->findChild<ui::PickField *>()->pick({kind, casework::DocumentTypes::shipped().titleOf(kind)});
    const auto form = [&officer] { return officer.window().findChild<ui::DocumentForm *>(); };
    REQUIRE(OfficerAtDesk::waitFor([&] { return form() != nullptr; }));
    REQUIRE(QTest::qWaitForWindowActive(form()->window()));
    if (auto *end = form()->findChild<ui::FieldEditor *>(QStringLiteral("end"))) {
        const QDateTime now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600);
        test::type(end->findChild<ui::TypedLine *>(), now.addSecs(60).toString(QStringLiteral("yyyyMMdd HHmm")));
    }
    test::fillInAll(form());
    form()->focusFirst();
    REQUIRE(OfficerAtDesk::waitFor(
        [&] { return QApplication::focusWidget() && form()->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    INFO(form()->findChild<ui::Notice *>()->text().toStdString());
    const auto stored = [&] {
        const casework::CaseFile file = fileOf(officer.workspace(), id);
        const casework::CaseDocument *document = file.document(kind);
        return document ? *document : casework::CaseDocument();
    };
    REQUIRE(OfficerAtDesk::waitFor([&] { return !stored().digest.isEmpty(); }));
    while (auto *window = officer.window().findChild<ui::DocumentWindow *>()) {
        QTest::keyClick(window, Qt::Key_Escape);
        QTest::qWait(20);
    }
    return stored();
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
    CHECK(fileOf(zhang.workspace(), id).one.partyName == kParty);
    CHECK(fileOf(zhang.workspace(), id).one.violations == QStringList{kViolation});
    CHECK(fileOf(zhang.workspace(), id).evidence.size() == 1);
    correctFacts(zhang, id);
    chooseBasis(zhang, id);
    determineFine(zhang, id, folder.path());
    const Money fine = fileOf(zhang.workspace(), id).one.fine.value();
    for (const char *kind : {"inspection_record", "prior_notice", "penalty_decision"}) {
        CAPTURE(kind);
        const casework::CaseDocument made = makeFinal(zhang, id, QString::fromLatin1(kind));
        const auto pdf = print::paperOf(zhang.workspace().blobs(), made);
        REQUIRE(pdf);
        const auto text = test::pdfText(*pdf);
        if (!text)
            continue;
        CHECK(text->contains(test::packed(kParty)));
        if (QLatin1String(kind) != QLatin1String("inspection_record"))
            CHECK(text->contains(test::packed(fine.capitals())));
    }

    // Until here there was no network. Now there is one.
    test::ServerProcess province(folder.filePath(QStringLiteral("province")),
        {QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-1:620724:county"), QStringLiteral("--enrol-code"),
            QStringLiteral("ZHANGYE-1:620700:city")});
    auto *exchange = zhang.page<ui::SyncPage>("sync");
    const auto line = [exchange](const char *name) {
        return OfficerAtDesk::need(exchange->findChild<QLineEdit *>(QString::fromLatin1(name)));
    };
    REQUIRE(OfficerAtDesk::waitFor([&] { return line("provinceUrl")->isVisible(); }));
    QTest::keyClicks(line("provinceUrl"), province.url());
    QTest::keyClicks(line("enrolmentCode"), QStringLiteral("GAOTAI-1"));
    OfficerAtDesk::focus(line("enrolmentCode"));
    QTest::keyClick(line("enrolmentCode"), Qt::Key_Return, Qt::ControlModifier);
    auto *status = OfficerAtDesk::need(zhang.window().findChild<QToolButton *>(QStringLiteral("status")));
    REQUIRE(OfficerAtDesk::waitFor([&] {
        return zhang.workspace().journal().outboxCount().value_or(1) == 0
            && zhang.workspace().journal().blobs(store::BlobState::Local, -1).value_or({{}}).empty();
    }));
    INFO(status->text().toStdString());
    CHECK(OfficerAtDesk::waitFor([&] { return status->text().contains(QStringLiteral("已与省级平台同步")); }));

    // The city's workstation is a process of its own, on a folder of its own.
    QProcess city;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QILIAN_STORY_URL"), province.url());
    environment.insert(QStringLiteral("QILIAN_STORY_CASE"), id.text());
    environment.insert(QStringLiteral("QILIAN_STORY_ENTRIES"),
        QString::number(zhang.workspace().reader().history(casework::Case::description().ref(id))->size()));
    city.setProcessEnvironment(environment);
    city.setProcessChannelMode(QProcess::ForwardedChannels);
    city.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[city]")});
    REQUIRE(city.waitForFinished(120'000));
    CHECK(city.exitCode() == 0);
}

TEST_CASE("the city sees the case, its files and its journal", "[.][city]")
{
    const Id<casework::Case> id = Id<casework::Case>::parse(qEnvironmentVariable("QILIAN_STORY_CASE")).value();
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    OfficerAtDesk chen(folder.filePath(QStringLiteral("city")));
    OfficerAtDesk::need(chen.door().findChild<QRadioButton *>(QStringLiteral("join")))->click();
    QTest::keyClicks(
        chen.door().findChild<QLineEdit *>(QStringLiteral("url")), qEnvironmentVariable("QILIAN_STORY_URL"));
    QTest::keyClicks(chen.door().findChild<QLineEdit *>(QStringLiteral("code")), QStringLiteral("ZHANGYE-1"));
    setUp(chen, "620700", QStringLiteral("620700"), QStringLiteral("张环"), QStringLiteral("陈科长"));

    const casework::CaseFile file = fileOf(chen.workspace(), id);
    CHECK(file.one.partyName == kParty);
    CHECK(file.bureau.numberPrefix == QStringLiteral("张环高")); // the county's own
    CHECK(file.documents.size() == 3);
    REQUIRE(file.evidence.size() == 1);
    const auto isWhole = [&](const QString &digest) { return chen.workspace().blobs().verify(digest).has_value(); };
    CHECK(OfficerAtDesk::waitFor([&] { return isWhole(file.evidence.front().digest); }));
    for (const casework::CaseDocument &document : file.documents)
        CHECK(OfficerAtDesk::waitFor([&] { return isWhole(document.digest); }));
    CHECK(OfficerAtDesk::waitFor([&] {
        const auto history = chen.workspace().reader().history(casework::Case::description().ref(id));
        return history && int(history->size()) == qEnvironmentVariableIntValue("QILIAN_STORY_ENTRIES");
    }));
    const auto chains = chen.workspace().journal().verify();
    REQUIRE(chains);
    for (const auto &[device, verdict] : *chains)
        CHECK_FALSE(verdict.firstBadSeq.has_value());

    auto *page = chen.page<ui::CasePage>("case");
    page->open(casework::Case::description().ref(id));
    auto *view = OfficerAtDesk::need(page->findChild<ui::CaseView *>());
    REQUIRE(OfficerAtDesk::waitFor([&] { return view->shown() == id; }));
    auto *evidence = OfficerAtDesk::need(page->findChild<ui::CaseEvidenceView *>());
    OfficerAtDesk::need(page->findChild<QTabWidget *>())->setCurrentWidget(evidence);
    auto *shown = OfficerAtDesk::need(evidence->findChild<QTreeWidget *>(QStringLiteral("caseEvidence")));
    CHECK(OfficerAtDesk::waitFor([&] { return shown->topLevelItemCount() == 1; }));
    auto *status = OfficerAtDesk::need(chen.window().findChild<QToolButton *>(QStringLiteral("status")));
    CHECK(OfficerAtDesk::waitFor([&] { return status->text().contains(QStringLiteral("已与省级平台同步")); }));
}
