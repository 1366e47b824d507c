#pragma once

#include <QJsonObject>
#include <QStringList>

namespace qilian::test {

struct ToolRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    QJsonObject json() const;
};

/// Runs qilian-tool with these arguments and waits for its end.
ToolRun runTool(const QStringList &arguments);

} // namespace qilian::test
