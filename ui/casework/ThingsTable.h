#pragma once

#include <QJsonArray>
#include <QWidget>

class QTableWidget;

namespace qilian::ui {

/// The inventory of things to be held, a row each, typed like a list on paper. There is always an empty row to go on
/// in; Insert adds one, Ctrl+Delete takes one away.
class ThingsTable final : public QWidget {
    Q_OBJECT
public:
    explicit ThingsTable(QWidget *parent = nullptr);
    QJsonArray rows() const; ///< objects of the fields of a held thing; rows without a word are left out
    void setRows(const QJsonArray &rows);

private:
    void append(const QJsonObject &row);
    void removeCurrent();
    void keepOneEmpty();
    bool isEmpty(int row) const;

    QTableWidget *m_table;
};

} // namespace qilian::ui
