#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <catch2/catch.hpp>

namespace qilian::architecture {

namespace {

const QString kRoot = QStringLiteral(QILIAN_SOURCE_DIR "/");

} // namespace

QStringList filesBelow(const QStringList &folders, const QStringList &endings)
{
    QStringList out;
    for (const QString &folder : folders) {
        QDirIterator files(kRoot + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next().mid(kRoot.size());
            if (endings.isEmpty()
                || std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return file.endsWith(end); }))
                out.push_back(file);
        }
    }
    out.sort();
    return out;
}

QString textOf(const QString &file)
{
    QFile in(kRoot + file);
    INFO(file.toStdString());
    REQUIRE(in.open(QIODevice::ReadOnly));
    return QString::fromUtf8(in.readAll());
}

QString asLines(const QStringList &findings)
{
    return findings.isEmpty() ? QString() : u'\n' + findings.join(u'\n') + u'\n';
}

} // namespace qilian::architecture
