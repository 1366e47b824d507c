#include "ui/casework/BinderTree.h"

#include "core/binder/Catalogue.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>

namespace qilian::ui {

namespace {

constexpr int kRefRole = Qt::UserRole;
constexpr int kMoveRole = Qt::UserRole + 1;
constexpr int kWhyRole = Qt::UserRole + 2;
constexpr int kShortfallRole = Qt::UserRole + 3; // place in BoundCase::missing
enum Column { Name, Number, Pages, Remark };

QString volumeWords(binder::Volume volume)
{
    return volume == binder::Volume::Main ? BinderTree::tr("Main volume") : BinderTree::tr("Secondary volume");
}

BinderTree::Move moveOf(binder::Volume volume, bool secret, bool withheld)
{
    return volume == binder::Volume::Main ? BinderTree::Move::Withhold
        : withheld                        ? BinderTree::Move::BringBack
        : secret                          ? BinderTree::Move::ByLaw
                                          : BinderTree::Move::None;
}

void makeHeading(QTreeWidgetItem *item)
{
    QFont bold = item->font(Name);
    bold.setBold(true);
    item->setFont(Name, bold);
}

} // namespace

BinderTree::BinderTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("binderTree"));
    setAccessibleName(tr("Papers of the case file"));
    setHeaderLabels({tr("Paper"), tr("Number"), tr("Page"), tr("Remark")});
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->resizeSection(Number, 190);
    header()->resizeSection(Pages, 90);
    header()->resizeSection(Remark, 170);
}

void BinderTree::fill(std::shared_ptr<const binder::BoundCase> bound)
{
    const QSignalBlocker quiet(this); // what is chosen belongs to the former one until all is filled in
    m_bound = std::move(bound);
    const QString before = currentItem() ? currentItem()->data(Name, kRefRole).toString() : QString();
    clear();
    if (!m_bound)
        return;
    addMissing();
    for (const binder::Booklet &booklet : m_bound->binder.booklets)
        addBooklet(booklet);
    addElsewhere();
    expandAll();
    for (QTreeWidgetItemIterator at(this); !before.isEmpty() && *at; ++at) {
        if ((*at)->data(Name, kRefRole).toString() == before)
            return setCurrentItem(*at);
    }
    setCurrentItem(topLevelItem(0));
}

BinderTree::Piece BinderTree::piece() const
{
    const QTreeWidgetItem *item = currentItem();
    const auto ref = record::Ref::parse(item ? item->data(Name, kRefRole).toString() : QString());
    if (!ref || ref->isNull() || shortfall())
        return {};
    return {*ref, item->text(Name), Move(item->data(Name, kMoveRole).toInt()), item->data(Name, kWhyRole).toString()};
}

const binder::Shortfall *BinderTree::shortfall() const
{
    const QVariant place = currentItem() ? currentItem()->data(Name, kShortfallRole) : QVariant();
    return place.isValid() ? &m_bound->missing[std::size_t(place.toInt())] : nullptr;
}

void BinderTree::addMissing()
{
    if (m_bound->missing.empty())
        return;
    auto *top = new QTreeWidgetItem(this,
        {tr("%n thing(s) missing before the archive; Enter leads to each", nullptr, int(m_bound->missing.size()))});
    top->setFirstColumnSpanned(true);
    top->setIcon(Name, icon(QStringLiteral("warn"), &Theme::warn));
    QTreeWidgetItem *check = nullptr;
    QString checkId;
    for (std::size_t i = 0; i < m_bound->missing.size(); ++i) {
        const binder::Shortfall &one = m_bound->missing[i];
        if (!check || one.check != checkId) {
            checkId = one.check;
            const auto &rules = binder::BinderRules::shipped().checks();
            const auto rule = std::find_if(
                rules.begin(), rules.end(), [&checkId](const binder::CheckRule &other) { return other.id == checkId; });
            Q_ASSERT(rule != rules.end());
            check =
                new QTreeWidgetItem(top, {tr("Not fulfilled: %1 (%2)").arg(rule->name.inWords(), rule->source.text())});
            check->setFirstColumnSpanned(true);
            check->setForeground(Name, Theme::of(this).muted);
            check->setToolTip(Name, check->text(Name));
        }
        auto *item = new QTreeWidgetItem(check, {one.words.inWords()});
        item->setFirstColumnSpanned(true);
        item->setData(Name, kRefRole, one.ref.text());
        item->setData(Name, kShortfallRole, int(i));
        item->setToolTip(Name, item->text(Name));
        if (!one.ref.isNull() || !one.documentType.isEmpty() || one.place)
            item->setForeground(Name, Theme::of(this).accent); // it leads somewhere
    }
}

void BinderTree::addBooklet(const binder::Booklet &booklet)
{
    auto *top = new QTreeWidgetItem(this,
        {tr("%1, booklet %2 of %3").arg(volumeWords(booklet.volume)).arg(booklet.number).arg(booklet.of), {},
            tr("%n page(s)", nullptr, booklet.pages)});
    makeHeading(top);
    const auto lines = binder::catalogueOf(m_bound->binder, booklet);
    QTreeWidgetItem *part = nullptr;
    QString partId;
    for (std::size_t i = 0; i < booklet.pieces.size(); ++i) {
        const binder::BoundItem &bound = m_bound->binder.items[booklet.pieces[i].item];
        if (!part || bound.part != partId) {
            partId = bound.part;
            part = new QTreeWidgetItem(top, {binder::BinderRules::shipped().part(partId).name.inWords()});
        }
        const binder::CatalogueLine &line = lines[i];
        auto *item = new QTreeWidgetItem(part, {line.title, line.number, line.pages(), line.remark});
        item->setData(Name, kRefRole, bound.ref.text());
        item->setData(Name, kWhyRole, bound.secret ? bound.secret->inWords() : QString());
        for (const int column : {Name, Number, Remark})
            item->setToolTip(column, item->text(column));
        if (bound.fault)
            item->setIcon(Name, icon(QStringLiteral("warn"), &Theme::warn));
        else if (bound.secret)
            item->setIcon(Name, icon(QStringLiteral("lock"), &Theme::muted));
        if (bound.photos.size() > 1)
            addPhotos(item, bound);
        else
            item->setData(Name, kMoveRole, int(moveOf(booklet.volume, bound.secret.has_value(), bound.withheld)));
    }
}

/// Photos are bound together and withheld one by one.
void BinderTree::addPhotos(QTreeWidgetItem *group, const binder::BoundItem &bound)
{
    for (const std::size_t place : bound.photos) {
        const evidence::EvidenceItem &one = m_bound->file.evidence[place];
        auto *item =
            new QTreeWidgetItem(group, {one.title, binder::evidenceNumber(m_bound->file, place), {}, one.note});
        item->setData(Name, kRefRole, record::refTo(one).text());
        item->setData(Name, kMoveRole, int(Move::Withhold));
        for (const int column : {Name, Number, Remark})
            item->setToolTip(column, item->text(column));
    }
}

void BinderTree::addElsewhere()
{
    if (m_bound->binder.elsewhere.empty())
        return;
    auto *top = new QTreeWidgetItem(this, {tr("Kept elsewhere, in a list of its own")});
    makeHeading(top);
    for (const binder::KeptElsewhere &kept : m_bound->binder.elsewhere) {
        const evidence::EvidenceItem &one = m_bound->file.evidence[kept.evidence];
        const QString where =
            kept.volume == binder::Volume::Main ? kept.where : tr("In the list of the secondary volume");
        auto *item = new QTreeWidgetItem(
            top, {one.title, kept.number, one.digest.isEmpty() ? QString() : sizeText(one.size), where});
        item->setData(Name, kRefRole, record::refTo(one).text());
        item->setData(Name, kMoveRole, int(moveOf(kept.volume, true, kept.withheld)));
        for (const int column : {Name, Number, Remark})
            item->setToolTip(column, item->text(column));
    }
}

} // namespace qilian::ui
