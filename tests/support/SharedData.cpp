#include "tests/support/SharedData.h"

#include <QDir>
#include <QFileInfo>

namespace qilian::test {

QString sharedData(const QString &relativePath)
{
    const QString root = qEnvironmentVariable("QILIAN_SHARED", QStringLiteral(QILIAN_SOURCE_DIR "/../shared"));
    const QString path = QDir(root).absoluteFilePath(relativePath);
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace qilian::test
