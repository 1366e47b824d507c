#include "ui/discretion/PackTree.h"

#include "ui/discretion/PackFields.h"
#include "ui/widgets/Icons.h"

#include <QHeaderView>
#include <QJsonValue>
#include <QSet>

namespace qilian::ui {

namespace {

using discretion::PackPart;
using discretion::PackPlace;

QString titleOf(const discretion::PackDraft &draft, const QString &part)
{
    const PackPlace place = PackPlace::of(part);
    const QString title = draft.title(part);
    if (place.part == PackPart::Benchmark || place.part == PackPart::Option)
        return title.isEmpty() ? packfields::partName(place.part) : title;
    return title.isEmpty() ? packfields::partName(place.part)
                           : QStringLiteral("%1 · %2").arg(packfields::partName(place.part), title);
}

} // namespace

PackTree::PackTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Parts of the pack"));
    setObjectName(QStringLiteral("packTree"));
    header()->hide();
    setIndentation(14);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            emit partChosen(item->data(0, Qt::UserRole).toString());
    });
}

void PackTree::show(const discretion::PackDraft &draft, const QString &chosen)
{
    const QSignalBlocker quiet(this);
    QSet<QString> open;
    for (auto at = m_items.cbegin(); at != m_items.cend(); ++at) {
        if (at.value()->isExpanded())
            open.insert(at.key());
    }
    m_items.clear();
    m_marked.clear();
    clear();
    add(invisibleRootItem(), draft, QStringLiteral("/pack"));
    topLevelItem(0)->setExpanded(true);
    for (const QString &part : open) {
        if (QTreeWidgetItem *item = m_items.value(part))
            item->setExpanded(true);
    }
    choose(chosen);
}

void PackTree::add(QTreeWidgetItem *under, const discretion::PackDraft &draft, const QString &part)
{
    auto *item = new QTreeWidgetItem(under, {titleOf(draft, part)});
    item->setData(0, Qt::UserRole, part);
    item->setToolTip(0, item->text(0));
    m_items.insert(part, item);
    for (const discretion::PackList &list : discretion::packLists()) {
        if (list.owner != PackPlace::of(part).part)
            continue;
        const QString in = PackPlace::listIn(part, list.part);
        for (int i = 0; i < draft.count(part, list.part); ++i)
            add(item, draft, QStringLiteral("%1/%2").arg(in).arg(i));
    }
}

void PackTree::retitle(const discretion::PackDraft &draft, const QString &part)
{
    if (QTreeWidgetItem *item = m_items.value(part)) {
        item->setText(0, titleOf(draft, part));
        item->setToolTip(0, item->text(0));
    }
}

void PackTree::showFaults(const std::vector<discretion::PackFault> &faults)
{
    QStringList marked;
    for (const discretion::PackFault &fault : faults) {
        for (PackPlace at = PackPlace::of(fault.path); !at.path.isEmpty();
             at = at.part == PackPart::Pack ? PackPlace{PackPart::Pack, {}, {}} : PackPlace::of(at.owner()))
            marked.append(at.path);
    }
    for (const QString &part : std::as_const(m_marked)) {
        if (QTreeWidgetItem *item = m_items.value(part); item && !marked.contains(part)) {
            item->setIcon(0, {});
            item->setData(0, Qt::AccessibleDescriptionRole, {});
        }
    }
    for (const QString &part : std::as_const(marked)) {
        if (QTreeWidgetItem *item = m_items.value(part)) {
            item->setIcon(0, icon(QStringLiteral("danger"), &Theme::danger));
            item->setData(0, Qt::AccessibleDescriptionRole, tr("Something is wrong here"));
        }
    }
    m_marked = marked;
}

QString PackTree::chosen() const
{
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
}

void PackTree::choose(const QString &part)
{
    QTreeWidgetItem *item = m_items.value(part, m_items.value(QStringLiteral("/pack")));
    setCurrentItem(item);
    scrollToItem(item);
}

} // namespace qilian::ui
