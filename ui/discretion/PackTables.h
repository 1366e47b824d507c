#pragma once

#include "ui/discretion/PackFieldEditor.h"

class QTableWidget;

namespace qilian::ui {

/// Rows of texts: citations, conditions. Insert adds a row, Ctrl+Delete takes one away.
class PackRows final : public PackFieldEditor {
    Q_OBJECT
public:
    struct Column {
        QString key;
        QString title;
    };
    static std::vector<Column> citations();
    static std::vector<Column> conditions();

    PackRows(std::vector<Column> columns, const QJsonValue &value, QWidget *parent);

private:
    void append(const QJsonObject &row);
    void add();
    void remove();
    void tell();
    QString freshId() const;

    std::vector<Column> m_columns;
    QTableWidget *m_table;
    bool m_filling = false;
};

/// The table of a term: for options of the factors the value they give. Insert adds a row, Ctrl+Delete takes one away.
class PackCases final : public PackFieldEditor {
    Q_OBJECT
public:
    PackCases(const discretion::PackDraft &draft, const QString &term, const QJsonValue &value, QWidget *parent);

private:
    void append(const QJsonObject &row);
    void tell();

    QJsonArray m_factors;
    QTableWidget *m_table;
};

} // namespace qilian::ui
