#include "app/tool/Command.h"
#include "app/tool/PackConvert.h"

#include "core/base/JsonPlaces.h"
#include "core/discretion/Pack.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::tool {

namespace {

using discretion::Pack;

constexpr int kNotSound = 1;

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("word"), QStringLiteral("validate or convert."), QStringLiteral("validate|convert"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Benchmark pack."));
    parser.addPositionalArgument(
        QStringLiteral("out"), QStringLiteral("convert: what to write."), QStringLiteral("[out]"));
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badOption(QT_TRANSLATE_NOOP("tool", "The pack “%1” cannot be read."), path);
    return file.read(Pack::kMaxBytes + 1);
}

/// The line of a fault: of its place in the file, or the one where the file stops being JSON, which the reader of the
/// JSON names first.
int lineOf(const QByteArray &json, const Error &error)
{
    const bool noJson = qstrcmp(error.message.context, "base") == 0;
    return noJson ? std::max(1, error.message.values.value(0).toInt()) : JsonPlaces(json).line(error.detail);
}

Output refused(const QByteArray &json, const Error &error)
{
    const QString words = error.message.inWords();
    const QJsonObject fault{{QStringLiteral("message"), words}, {QStringLiteral("place"), error.detail},
        {QStringLiteral("line"), lineOf(json, error)}};
    return {{{QStringLiteral("valid"), false}, {QStringLiteral("errors"), QJsonArray{fault}}}, {words}, kNotSound};
}

Result<Output> validate(const QStringList &arguments)
{
    const Result<QByteArray> json = read(arguments.front());
    if (!json)
        return json.error();
    const Result<Pack> pack = Pack::parse(*json);
    if (!pack)
        return refused(*json, pack.error());
    Output out;
    out.json = {{QStringLiteral("valid"), true}, {QStringLiteral("id"), pack->id},
        {QStringLiteral("title"), pack->title}, {QStringLiteral("issuer"), pack->issuer},
        {QStringLiteral("jurisdiction"), pack->jurisdiction}, {QStringLiteral("official"), pack->official},
        {QStringLiteral("benchmarks"), qint64(pack->benchmarks.size())},
        {QStringLiteral("circumstances"), qint64(pack->circumstances.size())},
        {QStringLiteral("digest"), QString::fromLatin1(pack->digest)}};
    out.lines = {Message{"tool", QT_TRANSLATE_NOOP("tool", "The pack “%1” is sound: %2 benchmarks."),
                     {pack->title, QString::number(pack->benchmarks.size())}}
                     .inWords(),
        QString::fromLatin1(pack->digest)};
    return out;
}

/// One thing to do with a pack.
struct SubWord {
    const char *name;
    int arguments;
    Result<Output> (*run)(const QStringList &arguments);
};
constexpr std::array kSubWords{SubWord{"validate", 1, validate}, SubWord{"convert", 2, convertPack}};

Result<Output> run(const QCommandLineParser &parser)
{
    QStringList given = parser.positionalArguments().mid(1);
    const QString word = given.isEmpty() ? QString() : given.takeFirst();
    for (const SubWord &one : kSubWords) {
        if (word != QLatin1String(one.name))
            continue;
        if (given.size() != one.arguments)
            return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is told which files; see --help."), word);
        return one.run(given);
    }
    return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is nothing to do with a pack; see --help."), word);
}

} // namespace

const Command kPack{"pack", "Check or convert a benchmark pack.", declare, run,
    "pack validate FILE --json:\n"
    "  a sound pack       {\"valid\":true,\"id\",\"title\",\"issuer\",\"jurisdiction\",\"official\",\"benchmarks\",\n"
    "                     \"circumstances\",\"digest\"}; exit code 0\n"
    "  one that is not    {\"valid\":false,\"errors\":[{\"message\",\"place\",\"line\"}]}; exit code 1.\n"
    "                     The first fault, where it stands in the file (/benchmarks/0/factors/1) and\n"
    "                     its line\n"
    "pack convert IN OUT --json:\n"
    "  IN is JSON, .xlsx or .csv, told by its content; OUT by its ending .json, .xlsx or .csv.\n"
    "  {\"digest\",\"same_digest\",\"id\",\"title\",\"benchmarks\",\"factors\",\"options\",\"circumstances\"}; exit "
    "code 0.\n"
    "  digest             of the pack as OUT holds it\n"
    "  same_digest        false where IN has keys or a way of writing that a spreadsheet does not keep\n"
    "  A pack that is not sound: exit code 2; the message names benchmark and line, or sheet, row and column.\n"
    "A file that cannot be read: exit code 2 and {\"error\":{\"code\",\"message\"}}.",
    3};

} // namespace qilian::tool
