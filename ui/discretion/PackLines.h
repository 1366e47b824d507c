#pragma once

#include "ui/discretion/PackFieldEditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace qilian::ui {

/// A text, an id, a number or a day in one line.
class PackLine final : public PackFieldEditor {
    Q_OBJECT
public:
    PackLine(const PackField &field, const QJsonValue &value, QWidget *parent);

private:
    PackField::Kind m_kind;
    QLineEdit *m_line;
};

class PackTick final : public PackFieldEditor {
    Q_OBJECT
public:
    PackTick(const PackField &field, const QJsonValue &value, QWidget *parent);
};

/// One of the values a field may have.
class PackChoiceBox final : public PackFieldEditor {
    Q_OBJECT
public:
    PackChoiceBox(const PackField &field, const QJsonValue &value, QWidget *parent);
};

/// Several texts, a line each.
class PackLineList final : public PackFieldEditor {
    Q_OBJECT
public:
    PackLineList(const PackField &field, const QJsonValue &value, QWidget *parent);

private:
    QPlainTextEdit *m_lines;
};

/// The percent of an option: one for every branch, or one a branch.
class PackPercents final : public PackFieldEditor {
    Q_OBJECT
public:
    PackPercents(const discretion::PackDraft &draft, const QString &option, QWidget *parent);

private:
    QJsonValue value() const;

    QLineEdit *m_all;
    std::vector<std::pair<QString, QLineEdit *>> m_each; // by branch
};

/// An option of each factor, or any.
class PackWhen final : public PackFieldEditor {
    Q_OBJECT
public:
    PackWhen(const discretion::PackDraft &draft, const QString &row, const QJsonValue &value, QWidget *parent);

    /// A box with the options of a factor, "any" first and `chosen` set.
    static QComboBox *boxFor(const QJsonObject &factor, const QString &chosen);

private:
    std::vector<std::pair<QString, QComboBox *>> m_boxes; // by factor
};

} // namespace qilian::ui
