#pragma once

#include "core/access/Officer.h"
#include "core/base/Result.h"

#include <QJsonValue>
#include <span>

class QWidget;

namespace qilian::ui {

/// A field of the facts of a case as an officer fills it: which field of the record it is, its words, what is typed
/// into it. What is typed is kept as text until it is read, so that a half-written day or amount survives.
struct FactField {
    enum class Kind { Text, Lines, Day, Amount, Tick, Choice, Officer, Officers };
    enum class Section { Party, Act, Lead, Penalty, Defence, Review, Performance };
    struct Option {
        const char *value;
        const char *words;
    };

    const char *name; ///< in the record
    Section section;
    const char *label; ///< English source, context "FactField"
    Kind kind = Kind::Text;
    bool required = false;
    std::span<const Option> options = {};

    QString words() const; ///< the label, in the language of the program
    QWidget *make(const std::vector<access::Officer> &officers) const;
    QJsonValue typed(const QWidget *widget) const;
    void setTyped(QWidget *widget, const QJsonValue &typed) const;
    QJsonValue typedOf(const QJsonValue &stored) const; ///< as a stored value is typed
    /// Invalid where the text is no day or amount.
    Result<QJsonValue> read(const QJsonValue &typed) const;
    /// The stored value as one reads it.
    QString inWords(const QJsonValue &stored, const std::vector<access::Officer> &officers) const;

    static std::span<const FactField> all(); ///< section by section
    static QString sectionWords(Section section);
};

/// A day as officers write it: 2026-11-25, 20261125, 2026/11/25, 2026年11月25日. Invalid else.
Result<QDate> parseDay(const QString &text);

} // namespace qilian::ui
