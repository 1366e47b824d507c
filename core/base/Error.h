#pragma once

#include <QString>
#include <QStringList>

namespace qilian {

/// What an officer reads: an English source text with its translation context, and the values for %1, %2 …
/// Core hands it up as it is; it becomes words only at the edge (a widget, a command line).
struct Message {
    const char *context = "";
    const char *text = "";
    QStringList values;

    /// In the language of the running program. Any thread.
    QString inWords() const;
};

/// Why something that can be expected to fail did fail.
struct Error {
    enum class Code {
        NotFound, ///< asked for by id or name, and not there
        Invalid, ///< the input is wrong; the message says what and where
        Refused, ///< a rule of the law or of the program forbids it; the message names it
        Conflict, ///< it meets something that happened meanwhile
        Damaged, ///< stored bytes are not what was written
        Full, ///< no space left; nothing was half written
        Locked, ///< another program or officer holds it
        Offline, ///< the other side cannot be reached now
        Cancelled, ///< the officer stopped it
    };

    Code code = Code::Invalid;
    Message message;
    QString detail; ///< for the log, never shown

    /// Stable name of the code in machine-readable output: "not_found", "invalid" …
    static QString name(Code code);
};

} // namespace qilian
