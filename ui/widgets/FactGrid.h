#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qilian::ui {

/// Labels and values in two columns; values can be selected and copied.
///
///     facts->clear();
///     facts->add(tr("Credit code"), enterprise.creditCode);
class FactGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);
    void clear();
    void add(const QString &label, const QString &value); ///< an empty value shows a dash
    /// A value with links (rich text); Tab reaches them, Enter follows.
    void addLinked(const QString &label, const QString &html);
    void addWide(const QString &label, const QString &value); ///< over both columns

signals:
    void linkActivated(const QString &target);

private:
    QLabel *put(const QString &label, const QString &value, int column, int span);
    QGridLayout *m_layout;
    int m_count = 0; // half rows
};

} // namespace qilian::ui
