#pragma once

#include "core/discretion/PackCheck.h"

#include <QHash>
#include <QTreeWidget>

namespace qilian::ui {

/// The parts of a draft as a tree; a part with a fault in or below it is marked.
class PackTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit PackTree(QWidget *parent = nullptr);

    void show(const discretion::PackDraft &draft, const QString &chosen);
    void retitle(const discretion::PackDraft &draft, const QString &part);
    void showFaults(const std::vector<discretion::PackFault> &faults);
    QString chosen() const;
    void choose(const QString &part);

signals:
    void partChosen(const QString &part);

private:
    void add(QTreeWidgetItem *under, const discretion::PackDraft &draft, const QString &part);

    QHash<QString, QTreeWidgetItem *> m_items; // by path
    QStringList m_marked;
};

} // namespace qilian::ui
