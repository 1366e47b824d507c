#include "app/tool/Command.h"

#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTranslator>
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

using namespace qilian;
using namespace qilian::tool;

namespace {

constexpr std::array kCommands{&kDiscretion, &kBasis, &kCase, &kDeadline, &kDemo, &kVerifyChain, &kJournal, &kCheck,
    &kBackup, &kRestore, &kDocument, &kPack, &kLaw};
constexpr int kBadInput = 2;
constexpr int kOutputLost = 3;

void print(const QByteArray &line, FILE *to = stdout)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), to);
    std::fputc('\n', to);
}

int fail(const Error &error, bool json)
{
    const QString words = error.message.inWords();
    if (json)
        print(QJsonDocument(
            QJsonObject{{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), Error::name(error.code)}, {QStringLiteral("message"), words}}}})
                  .toJson(QJsonDocument::Compact));
    else
        print(words.toUtf8(), stderr);
    return kBadInput;
}

/// A script that reads half an answer from a full disk must not take it for the whole.
bool isWritten()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    const Message words{"tool", QT_TRANSLATE_NOOP("tool", "The output could not be written whole."), {}};
    print(words.inWords().toUtf8(), stderr);
    return false;
}

void printUsage(FILE *to)
{
    print("qilian-tool " QILIAN_VERSION
          "\n\nqilian-tool COMMAND [options] [--json]; COMMAND --help tells its options.\n",
        to);
    for (const Command *command : kCommands)
        print(QByteArray("  ") + QByteArray(command->name).leftJustified(14) + command->summary, to);
    print("\nExit code: 0 done, 1 what was checked is not sound, 2 bad input, 3 the output could not be written.", to);
}

/// With fonts where the command lays out paper; no display is asked for.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool draws = std::any_of(kCommands.begin(), kCommands.end(), [argc, argv](const Command *command) {
        return argc >= 2 && qstrcmp(argv[1], command->name) == 0 && command->needs == Needs::Fonts;
    });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

namespace qilian::tool {

Error badOption(const char *text, const QString &value)
{
    return {Error::Code::Invalid, {"tool", text, {value}}, {}};
}

Result<QString> textOption(const QCommandLineParser &parser, const QString &name)
{
    if (parser.value(name).isEmpty())
        return badOption(QT_TRANSLATE_NOOP("tool", "The option --%1 is missing."), name);
    return parser.value(name);
}

QDate dayIn(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &name)
{
    const QDate date = dayIn(parser.value(name));
    if (!date.isValid())
        return badOption(QT_TRANSLATE_NOOP("tool", "Give a day as YYYY-MM-DD with --%1."), name);
    return date;
}

} // namespace qilian::tool

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(QILIAN_VERSION));
    QTranslator chinese;
    const QStringList arguments = QCoreApplication::arguments();
    if (!arguments.contains(QLatin1String("--english")) && chinese.load(QStringLiteral(":/i18n/qilian_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);
    if (arguments.size() >= 2 && arguments[1] == QLatin1String("--version")) {
        print("qilian-tool " QILIAN_VERSION);
        return 0;
    }
    if (arguments.size() >= 2 && (arguments[1] == QLatin1String("--help") || arguments[1] == QLatin1String("-h"))) {
        printUsage(stdout);
        return 0;
    }
    for (const Command *command : kCommands) {
        if (arguments.size() < 2 || arguments[1] != QLatin1String(command->name))
            continue;
        QCommandLineParser parser;
        parser.addPositionalArgument(QString::fromLatin1(command->name), QString::fromLatin1(command->summary),
            QString::fromLatin1(command->name));
        parser.setApplicationDescription(
            QString::fromLatin1(command->summary) + QLatin1String("\n\n") + QString::fromLatin1(command->details));
        parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object.")});
        parser.addOption({QStringLiteral("english"), QStringLiteral("Messages in English; Chinese otherwise.")});
        parser.addHelpOption();
        command->declare(parser);
        const bool json = arguments.contains(QStringLiteral("--json"));
        if (!parser.parse(arguments))
            return fail({Error::Code::Invalid, {"tool", "%1", {parser.errorText()}}, {}}, json);
        if (parser.isSet(QStringLiteral("help")))
            parser.showHelp(0);
        const QStringList given = parser.positionalArguments();
        if (given.size() > 1 + command->arguments)
            return fail(
                badOption(QT_TRANSLATE_NOOP("tool", "“%1” is one argument too many."), given[1 + command->arguments]),
                json);
        const Result<Output> output = command->run(parser);
        if (!output)
            return fail(output.error(), json);
        if (json && !output->json.isEmpty())
            print(QJsonDocument(output->json).toJson(QJsonDocument::Compact));
        else
            for (const QString &line : output->lines)
                print(line.toUtf8());
        return isWritten() ? output->exitCode : kOutputLost;
    }
    if (arguments.contains(QStringLiteral("--json")))
        return fail(
            badOption(QT_TRANSLATE_NOOP("tool", "“%1” is not a command of qilian-tool."), arguments.value(1)), true);
    printUsage(stderr);
    return kBadInput;
}
