#include "tests/tool/ToolRun.h"

#include <QJsonDocument>
#include <QProcess>

namespace qilian::test {

QJsonObject ToolRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

ToolRun runTool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(QILIAN_TOOL), arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

} // namespace qilian::test
