#pragma once

#include "core/access/Officer.h"
#include "core/base/Result.h"

#include <QJsonValue>

class QWidget;

namespace qilian::ui {

/// A field of a form about a measure: which field of the record it is, its words, how it is filled. Values are as the
/// journal holds them.
struct MeasureField {
    enum class Kind {
        Line,
        Lines,
        Day,
        Minute, ///< a moment by the clock of China
        Number,
        Tick,
        Officer,
        Officers,
        OneOf,
        AnyOf, ///< each choice a question of its own, ticked where it holds
        Things, ///< the inventory: an array of objects
    };
    struct Choice {
        QString value;
        QString words;
    };

    QString name; ///< in the record
    QString label;
    Kind kind = Kind::Line;
    bool required = false;
    QString hint = {};
    std::vector<Choice> choices = {};

    QWidget *make(const std::vector<access::Officer> &officers) const;
    void show(QWidget *widget, const QJsonValue &value) const;
    /// Invalid where what is typed is no day, moment or number.
    Result<QJsonValue> read(const QWidget *widget) const;
};

} // namespace qilian::ui
