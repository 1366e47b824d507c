#include "ui/law/LawTree.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"

#include <QHeaderView>

namespace qilian::ui {

namespace {

constexpr int kDigestRole = Qt::UserRole;
constexpr int kArticleRole = Qt::UserRole + 1; // index among the articles of the law; absent for laws and parts
constexpr qsizetype kOpening = 40; // characters of an article beside its number

QByteArray digestOf(const QTreeWidgetItem *item)
{
    while (item->parent())
        item = item->parent();
    return item->data(0, kDigestRole).toByteArray();
}

/// The item of a part below `law`, made where it is not there. Articles come in order, so the part sought is the last.
QTreeWidgetItem *partOf(QTreeWidgetItem *law, const QString &section)
{
    QTreeWidgetItem *at = law;
    for (const QString &name : section.split(QStringLiteral(" › "), Qt::SkipEmptyParts)) {
        QTreeWidgetItem *last = at->childCount() > 0 ? at->child(at->childCount() - 1) : nullptr;
        if (!last || last->text(0) != name) {
            last = new QTreeWidgetItem(at, {name});
            last->setFirstColumnSpanned(true);
        }
        at = last;
    }
    return at;
}

} // namespace

LawTree::LawTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Law"), tr("In force from"), tr("Articles")});
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        if (!item->parent() && !m_articles.contains(digestOf(item)))
            emit unfolded(digestOf(item));
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            choose(item);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->data(0, kArticleRole).isValid())
            emit opened();
        else
            item->setExpanded(!item->isExpanded());
    });
}

void LawTree::setLaws(std::vector<law::LawLibrary::Entry> laws)
{
    const QSignalBlocker quiet(this);
    clear();
    m_articles.clear();
    m_laws = std::move(laws);
    for (const law::LawLibrary::Entry &one : m_laws) {
        auto *item = new QTreeWidgetItem(this, {one.shortTitle, words::version(one), QString::number(one.articles)});
        item->setData(0, kDigestRole, one.digest);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        const QString about =
            tr("%1\n%2\nImported on %3").arg(one.title, words::versionDays(one), minuteText(one.importedAt));
        item->setToolTip(0, about);
        item->setToolTip(1, about);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
}

const law::LawLibrary::Entry *LawTree::law(const QByteArray &digest) const
{
    const auto at = std::find_if(
        m_laws.begin(), m_laws.end(), [&digest](const law::LawLibrary::Entry &one) { return one.digest == digest; });
    return at == m_laws.end() ? nullptr : &*at;
}

void LawTree::setArticles(const QByteArray &digest, std::vector<law::LawArticle> articles)
{
    QTreeWidgetItem *item = itemOf(digest);
    if (!item)
        return;
    const QSignalBlocker quiet(this);
    qDeleteAll(item->takeChildren());
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const law::LawArticle &one = articles[i];
        auto *row = new QTreeWidgetItem(partOf(item, one.section),
            {one.place.text() + QStringLiteral("  ") + one.body.left(kOpening).section(u'\n', 0, 0)});
        row->setData(0, kArticleRole, int(i));
        row->setFirstColumnSpanned(true);
    }
    m_articles[digest] = std::move(articles);
}

void LawTree::select(const QByteArray &digest, const law::ArticleRef &place)
{
    QTreeWidgetItem *law = itemOf(digest);
    const auto articles = m_articles.find(digest);
    if (!law || articles == m_articles.end())
        return;
    for (QTreeWidgetItemIterator at(law); *at && digestOf(*at) == digest; ++at) {
        const QVariant index = (*at)->data(0, kArticleRole);
        if (!index.isValid() || articles->second[std::size_t(index.toInt())].place != place)
            continue;
        const QSignalBlocker quiet(this);
        setCurrentItem(*at);
        scrollToItem(*at);
        return;
    }
}

void LawTree::choose(QTreeWidgetItem *item)
{
    const QByteArray digest = digestOf(item);
    const law::LawLibrary::Entry *entry = law(digest);
    const QVariant index = item->data(0, kArticleRole);
    if (entry && index.isValid())
        emit articleChosen({*entry, m_articles.at(digest)[std::size_t(index.toInt())]});
    else if (entry && !item->parent())
        emit lawChosen(digest);
}

QTreeWidgetItem *LawTree::itemOf(const QByteArray &digest) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, kDigestRole).toByteArray() == digest)
            return topLevelItem(i);
    }
    return nullptr;
}

} // namespace qilian::ui
