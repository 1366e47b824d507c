#include "tests/support/Application.h"

#include <QGuiApplication>

namespace qilian::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace qilian::test
