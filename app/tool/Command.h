#pragma once

#include "core/base/Result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace qilian::tool {

/// What a command comes to: one JSON object with --json, readable lines without.
struct Output {
    QJsonObject json;
    QStringList lines;
    int exitCode = 0;
};

enum class Needs {
    Nothing,
    Fonts, ///< it lays out paper or paints
};

/// One command of qilian-tool. `declare` adds its options and arguments; `run` does the work. Bad input is an Error:
/// exit code 2.
struct Command {
    const char *name;
    const char *summary;
    void (*declare)(QCommandLineParser &parser);
    Result<Output> (*run)(const QCommandLineParser &parser);
    const char *details = ""; ///< what --help says of the JSON
    int arguments = 0; ///< how many it takes besides its options
    Needs needs = Needs::Nothing;
};

Error badOption(const char *text, const QString &value);
/// An option that must be there; Invalid with its name otherwise.
Result<QString> textOption(const QCommandLineParser &parser, const QString &name);
/// A date option that must be there; Invalid with its name otherwise.
Result<QDate> dateOption(const QCommandLineParser &parser, const QString &name);
/// YYYY-MM-DD and nothing else; an invalid date otherwise.
QDate dayIn(const QString &text);

extern const Command kDiscretion;
extern const Command kBasis;
extern const Command kCase;
extern const Command kDeadline;
extern const Command kDemo;
extern const Command kVerifyChain;
extern const Command kJournal;
extern const Command kCheck;
extern const Command kBackup;
extern const Command kRestore;
extern const Command kDocument;
extern const Command kCase;
extern const Command kPack;
extern const Command kLaw;

} // namespace qilian::tool
