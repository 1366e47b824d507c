#include "app/tool/PackConvert.h"

#include "core/discretion/PackSheet.h"
#include "core/sheet/CsvWriter.h"

#include <QFile>
#include <QFileInfo>

namespace qilian::tool {

namespace {

using discretion::Pack;

/// Writes the pack and answers it as a reader of the file will have it.
Result<Pack> write(const Pack &pack, const QString &path)
{
    if (const auto written = discretion::PackSheet::write(pack, path); !written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badOption(QT_TRANSLATE_NOOP("tool", "The pack “%1” cannot be read."), path);
    return discretion::PackSheet::readFile(file.readAll());
}

} // namespace

Result<Output> convertPack(const QStringList &arguments)
{
    QFile file(arguments[0]);
    if (!file.open(QIODevice::ReadOnly))
        return badOption(QT_TRANSLATE_NOOP("tool", "The pack “%1” cannot be read."), arguments[0]);
    const Result<Pack> pack = discretion::PackSheet::readFile(file.read(Pack::kMaxBytes + 1));
    if (!pack)
        return pack.error();
    const Result<Pack> written = write(*pack, arguments[1]);
    if (!written)
        return written.error();
    qint64 factors = 0;
    qint64 options = 0;
    for (const discretion::Benchmark &benchmark : written->benchmarks) {
        factors += qint64(benchmark.factors.size());
        for (const discretion::Factor &factor : benchmark.factors)
            options += qint64(factor.options.size());
    }
    Output out;
    out.json = {{QStringLiteral("digest"), QString::fromLatin1(written->digest)},
        {QStringLiteral("same_digest"), written->digest == pack->digest}, {QStringLiteral("id"), written->id},
        {QStringLiteral("title"), written->title}, {QStringLiteral("benchmarks"), qint64(written->benchmarks.size())},
        {QStringLiteral("factors"), factors}, {QStringLiteral("options"), options},
        {QStringLiteral("circumstances"), qint64(written->circumstances.size())}};
    out.lines = {Message{"tool", QT_TRANSLATE_NOOP("tool", "“%1”: %2 benchmarks written to %3."),
                     {written->title, QString::number(written->benchmarks.size()), arguments[1]}}
                     .inWords(),
        QString::fromLatin1(written->digest)};
    if (written->digest != pack->digest)
        out.lines.append(Message{"tool",
            QT_TRANSLATE_NOOP("tool",
                "The digest is another one: the source has keys, or a way of writing, that a spreadsheet does not "
                "keep."),
            {}}.inWords());
    return out;
}

} // namespace qilian::tool
