#pragma once

#include <QJsonObject>
#include <QString>

namespace qilian::casework {

/// A name or sentence of a shipped table, in both languages of the program. Any thread.
struct Wording {
    QString zh;
    QString en;

    /// In the language of the running program.
    QString inWords() const;
    /// From the members "zh" and "en"; English falls back to Chinese where the table has none.
    static Wording read(const QJsonObject &json);

    bool operator==(const Wording &) const = default;
};

} // namespace qilian::casework
