#include "app/workstation/Workstation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace qilian;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qilian"));
    QApplication::setOrganizationName(QStringLiteral("qilian"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.qilian.Qilian"));
    QApplication::setApplicationVersion(QStringLiteral(QILIAN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Qilian (祁连): desk and field workstation of environmental enforcement."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("province"),
        QStringLiteral("Address of the provincial platform to exchange with."), QStringLiteral("url")});
    parser.addOption({QStringLiteral("enrol-code"),
        QStringLiteral("Enrol there with this one-time code at the first login."), QStringLiteral("code")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("zh_CN or en, for this run."), QStringLiteral("lang")});
    parser.addOption({QStringLiteral("screenshot-tour"),
        QStringLiteral("Save a picture of every page, light and dark, and end."), QStringLiteral("dir")});
    parser.process(app);

    workstation::Options options;
    options.folder = parser.isSet(QStringLiteral("workspace"))
        ? parser.value(QStringLiteral("workspace"))
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.province = parser.value(QStringLiteral("province"));
    options.enrolCode = parser.value(QStringLiteral("enrol-code"));
    options.language = parser.value(QStringLiteral("lang"));
    options.tour = parser.value(QStringLiteral("screenshot-tour"));
    workstation::Workstation workstation(app, std::move(options));
    workstation.start();
    return QApplication::exec();
}
