#pragma once

#include <QJsonValue>
#include <QLineEdit>

namespace qilian::ui {

/// A line for words, a day, a moment, a figure or an amount, read as officers type them (20260815, １，２３４．５０).
/// What it cannot read it keeps as words.
class TypedLine final : public QLineEdit {
    Q_OBJECT
public:
    enum class Kind { Words, Day, Minute, Integer, Money, List };
    explicit TypedLine(Kind kind, QWidget *parent = nullptr);

    QJsonValue value() const { return read(m_kind, text()); }
    void setValue(const QJsonValue &value);

    /// The value of what is typed; undefined for nothing.
    static QJsonValue read(Kind kind, const QString &typed);
    /// How a value stands in the line.
    static QString written(Kind kind, const QJsonValue &value);

private:
    Kind m_kind;
};

} // namespace qilian::ui
