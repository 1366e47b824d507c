#include "ui/widgets/WorkList.h"

#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

enum Role { RefRole = Qt::UserRole, TitleRole, NoteRole, WordRole, ToneRole };

constexpr int kChipPadding = 8;
constexpr int kLeastRows = 5; // seen at once even where the cards stand above one another

/// How far an opening bracket stands out to the left: its ink is in the right half of its square, and the characters
/// below one another would not begin on one line.
int hangs(const QString &text, const QFontMetrics &metrics)
{
    static const QString kOpening = QStringLiteral("（《〈「『【〔“");
    return !text.isEmpty() && kOpening.contains(text[0]) ? metrics.horizontalAdvance(text[0]) / 2 : 0;
}

QFont noteFont(const QFont &font)
{
    QFont out = font;
    out.setPointSizeF(font.pointSizeF() * 0.92);
    return out;
}

/// Two lines and a chip.
class RowPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int note = QFontMetrics(noteFont(option.font)).height();
        return {0, option.fontMetrics.height() + note + 2 * measure::kGap + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, given, index); // the ground: the item has no text of its own
        const Theme &theme = Theme::of(given.widget);
        QRect inner = given.rect.adjusted(measure::kGap, measure::kGap, -measure::kGap, -measure::kGap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QFont small = noteFont(given.font);
        if (const QString word = index.data(WordRole).toString(); !word.isEmpty()) {
            const ToneColours look = coloursOf(Chip::Tone(index.data(ToneRole).toInt()), theme);
            const QFontMetrics metrics(small);
            const int width = metrics.horizontalAdvance(word) + 2 * kChipPadding;
            QRect chip(0, 0, width, metrics.height() + measure::kGrid);
            chip.moveCenter(inner.center());
            chip.moveRight(inner.right());
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.ground);
            painter->drawRoundedRect(chip, 4, 4);
            painter->setPen(look.ink);
            painter->setFont(small);
            painter->drawText(chip, Qt::AlignCenter, word);
            inner.setRight(chip.left() - measure::kPadding);
        }
        const auto line = [&](const QFont &font, const QColor &ink, const QString &text, int top) {
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(ink);
            const int left = inner.left() - hangs(text, metrics);
            painter->drawText(QRect(left, top, inner.right() - left, metrics.height()),
                Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, inner.width()));
            return top + metrics.height() + 2;
        };
        const int next = line(given.font, theme.text, index.data(TitleRole).toString(), inner.top());
        line(small, theme.muted, index.data(NoteRole).toString(), next);
        painter->restore();
    }
};

} // namespace

WorkList::WorkList(const QString &heading, const QString &emptyState, QWidget *parent)
    : QFrame(parent)
    , m_heading(sectionLabel(heading))
    , m_count(new Chip)
    , m_list(new QListWidget)
    , m_empty(mutedLabel(emptyState))
    , m_remark(mutedLabel({}))
{
    setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kGap, measure::kPadding, measure::kGap, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measure::kGap, 0, measure::kGap, 0); // heading and rows begin on one line
    QSizePolicy steady = m_count->sizePolicy(); // two lists beside one another begin at one height
    steady.setRetainSizeWhenHidden(true);
    m_count->setSizePolicy(steady);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_count);
    layout->addLayout(head);
    m_list->setAccessibleName(heading);
    setFocusProxy(m_list);
    styleAsList(m_list);
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    // the card has a frame already; the list's own one only tells where the keyboard is
    m_list->setStyleSheet(QStringLiteral("QListView:!focus { border: 1px solid transparent; }"));
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(72);
    m_empty->hide(); // until it is known that nothing is there
    layout->addWidget(m_empty, 1);
    m_remark->hide();
    m_remark->setContentsMargins(measure::kGap, 0, measure::kGap, 0);
    layout->addWidget(m_remark);
    m_count->hide();
    connect(m_list, &QListWidget::itemClicked, this, &WorkList::open);
}

void WorkList::fill(const std::vector<WorkRow> &rows)
{
    const QListWidgetItem *before = m_list->currentItem();
    const QString chosen = before ? before->data(RefRole).toString() : QString();
    m_list->clear();
    for (const WorkRow &row : rows) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(RefRole, row.ref.text());
        item->setData(TitleRole, row.title);
        item->setData(NoteRole, row.note);
        item->setData(WordRole, row.word);
        item->setData(ToneRole, int(row.tone));
        const QString all = QStringList{row.title, row.note, row.word}.join(QStringLiteral(" · "));
        item->setData(Qt::AccessibleTextRole, all);
        item->setToolTip(all);
        if (row.ref.text() == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->hasFocus() && !m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    fit();
}

void WorkList::fit()
{
    if (m_list->count() == 0)
        return;
    const auto heightOf = [this](int rows) {
        return std::min(rows, m_list->count()) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    };
    m_list->setMinimumHeight(heightOf(m_most > 0 ? m_most : kLeastRows));
    m_list->setMaximumHeight(m_most > 0 ? heightOf(m_most) : QWIDGETSIZE_MAX);
}

void WorkList::setMost(int rows)
{
    m_most = rows;
    setSizePolicy(QSizePolicy::Preferred, rows > 0 ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    fit();
}

void WorkList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WorkList::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
}

void WorkList::setCount(const QString &text, Chip::Tone tone)
{
    m_count->set(text, tone);
    m_count->setVisible(!text.isEmpty());
}

void WorkList::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

bool WorkList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentItem()) {
            open(m_list->currentItem());
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentItem())
        m_list->setCurrentRow(0);
    return QFrame::eventFilter(watched, event);
}

void WorkList::open(const QListWidgetItem *item)
{
    if (const auto ref = record::Ref::parse(item->data(RefRole).toString()))
        emit opened(*ref);
}

} // namespace qilian::ui
