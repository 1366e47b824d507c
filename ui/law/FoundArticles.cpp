#include "ui/law/FoundArticles.h"

#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace qilian::ui {

namespace {

/// Two lines a row; the words found stand on a ground of their own in the second.
class TwoLines final : public QStyledItemDelegate {
public:
    explicit TwoLines(FoundArticles *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + 3 * measure::kGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStringList lines = index.data().toString().split(u'\n');
        m_list->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, m_list);
        const Theme &theme = Theme::of(m_list);
        const QRect inside = option.rect.adjusted(measure::kPadding, measure::kGap, -measure::kPadding, -measure::kGap);
        painter->save();
        painter->setPen(theme.text);
        QFont heading = option.font;
        heading.setWeight(QFont::DemiBold);
        painter->setFont(heading);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(heading).elidedText(lines.value(0), Qt::ElideRight, inside.width()));
        painter->setFont(option.font);
        paintExcerpt(painter, option, inside, lines.value(1), theme);
        painter->restore();
    }

private:
    void paintExcerpt(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inside, const QString &text,
        const Theme &theme) const
    {
        QTextLayout layout(option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()), option.font);
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat muted;
        muted.setForeground(theme.muted);
        formats.append({0, int(layout.text().size()), muted});
        QTextCharFormat marked;
        marked.setForeground(theme.text);
        marked.setBackground(theme.warnSoft);
        for (const law::Hits::Range &range : m_list->highlight().in(layout.text()))
            formats.append({int(range.from), int(range.length), marked});
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(inside.width());
        layout.endLayout();
        layout.draw(painter, QPointF(inside.left(), inside.bottom() - option.fontMetrics.height()));
    }

    FoundArticles *m_list;
};

} // namespace

FoundArticles::FoundArticles(QWidget *parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new TwoLines(this));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(m_found[std::size_t(row)]);
    });
    connect(this, &QListWidget::itemActivated, this, &FoundArticles::opened);
}

void FoundArticles::show(std::vector<law::LawLibrary::Found> found, const QString &typed)
{
    const QSignalBlocker quiet(this);
    clear();
    m_found = std::move(found);
    m_highlight = Highlight(typed);
    for (const law::LawLibrary::Found &one : m_found)
        addItem(QStringLiteral("《%1》%2  %3\n%4")
                    .arg(one.law.shortTitle, one.article.place.text(), words::version(one.law),
                        m_highlight.excerpt(one.article.body)));
}

} // namespace qilian::ui
