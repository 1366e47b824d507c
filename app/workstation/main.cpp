#include "app/workstation/Pages.h"

#include "core/access/Officer.h"
#include "core/overview/Schema.h"
#include "core/store/Backup.h"
#include "core/store/Workspace.h"
#include "ui/shell/Background.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceEvents.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

using namespace qilian;

namespace {

ui::Appearance savedAppearance()
{
    const QSettings settings;
    ui::Appearance out;
    out.dark = settings.value(QStringLiteral("appearance/dark")).toBool();
    out.density =
        settings.value(QStringLiteral("appearance/compact")).toBool() ? ui::Density::Compact : ui::Density::Comfortable;
    out.textPercent = std::clamp(settings.value(QStringLiteral("appearance/textPercent"), 100).toInt(), 80, 200);
    return out;
}

void save(const ui::Appearance &appearance)
{
    QSettings settings;
    settings.setValue(QStringLiteral("appearance/dark"), appearance.dark);
    settings.setValue(QStringLiteral("appearance/compact"), appearance.density == ui::Density::Compact);
    settings.setValue(QStringLiteral("appearance/textPercent"), appearance.textPercent);
}

ui::MainWindow::Identity identityIn(store::Workspace &workspace)
{
    ui::MainWindow::Identity out;
    const auto officers = workspace.reader().records<access::Officer>("access/officers");
    if (officers && !officers->empty()) {
        out.officer = record::refTo(officers->front());
        out.officerName = officers->front().name;
    }
    const auto bureaus = workspace.reader().records<access::Bureau>("access/bureaus");
    if (bureaus && !bureaus->empty())
        out.office = bureaus->front().shortName;
    out.demo = workspace.setting(QStringLiteral("demo")).value_or(QString()) == QLatin1String("1");
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qilian"));
    QApplication::setOrganizationName(QStringLiteral("qilian"));
    QApplication::setApplicationVersion(QStringLiteral(QILIAN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Qilian (祁连): desk and field workstation of environmental enforcement."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("zh_CN (default) or en."), QStringLiteral("lang"),
        QStringLiteral("zh_CN")});
    parser.addOption({QStringLiteral("screenshot-tour"),
        QStringLiteral("Save a picture of every page, light and dark, and end."), QStringLiteral("dir")});
    parser.process(app);

    QTranslator words;
    QTranslator qtWords;
    const QString language = parser.value(QStringLiteral("lang"));
    if (words.load(QStringLiteral(":/i18n/qilian_%1.qm").arg(language)))
        QApplication::installTranslator(&words);
    if (qtWords.load(QStringLiteral("qt_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    ui::Appearance appearance = savedAppearance();
    ui::applyAppearance(app, appearance);

    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const QString folder = parser.isSet(QStringLiteral("workspace"))
        ? parser.value(QStringLiteral("workspace"))
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    auto workspace = store::Workspace::open(folder, options);
    if (!workspace) {
        QMessageBox::critical(nullptr, QApplication::translate("main", "Qilian"), workspace.error().message.inWords());
        return 2;
    }
    ui::WorkspaceEvents events(**workspace);
    ui::Background background(**workspace);
    ui::MainWindow window(background, events, workstation::pages(), identityIn(**workspace), appearance);
    QObject::connect(&window, &ui::MainWindow::appearanceChanged, &app, [&](const ui::Appearance &chosen) {
        ui::applyAppearance(app, chosen);
        if (!parser.isSet(QStringLiteral("screenshot-tour")))
            save(chosen);
    });
    window.show();
    background.write(
        &window, [](store::Workspace &open) { return store::Backup::daily(open); }, [](const Result<void> &) {});
    if (parser.isSet(QStringLiteral("screenshot-tour"))) {
        QTimer::singleShot(0, &window,
            [&] { QApplication::exit(window.grabPages(parser.value(QStringLiteral("screenshot-tour"))) ? 0 : 1); });
    }
    return QApplication::exec();
}
