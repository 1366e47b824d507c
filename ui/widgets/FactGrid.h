#pragma once

#include "core/law/Citation.h"

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
    /// A value in which the articles are links; `law`: what they belong to where they name none.
    void addCited(const QString &label, const QString &value, const QString &law);
    void addWide(const QString &label, const QString &value); ///< over both columns

signals:
    void articleAsked(const qilian::law::Citation &cited);

private:
    void put(const QString &label, QLabel *text, int column, int span);
    QLabel *plain(const QString &label, const QString &value);
    QGridLayout *m_layout;
    int m_count = 0; // half rows
};

} // namespace qilian::ui
