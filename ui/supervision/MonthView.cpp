#include "ui/supervision/MonthView.h"

#include "core/base/WorkCalendar.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace qilian::ui {

namespace {

enum Role { DayRole = Qt::UserRole, InMonthRole, TodayRole, MarksRole };

constexpr int kWeek = 7;
constexpr int kWeeks = MonthView::kDays / kWeek;
constexpr int kLeastRow = 64;

/// The day, what it is called, and as many marks as there is room for; the last line counts the others.
class DayPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QDate day = index.data(DayRole).toDate();
        const WorkCalendar &calendar = WorkCalendar::shipped();
        const bool inMonth = index.data(InMonthRole).toBool();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, chosen ? theme.accentSoft : inMonth ? theme.surface : theme.window);
        const QRect inner = option.rect.adjusted(measure::kGrid + 2, measure::kGrid, -measure::kGrid, -2);
        const QFontMetrics &metrics = option.fontMetrics;
        const QRect head(inner.left(), inner.top(), inner.width(), metrics.height());
        const bool working = calendar.isWorkingDay(day);
        painter->setPen(inMonth && working ? theme.text : theme.muted);
        QFont font = option.font;
        font.setBold(index.data(TodayRole).toBool());
        painter->setFont(font);
        if (font.bold())
            painter->setPen(theme.accent);
        const QString number = QString::number(day.day());
        painter->drawText(head, Qt::AlignLeft, number);
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        const QString name = calendar.nameOf(day);
        if (!name.isEmpty())
            painter->drawText(head.adjusted(QFontMetrics(font).horizontalAdvance(number) + measure::kGap, 0, 0, 0),
                Qt::AlignRight, metrics.elidedText(name, Qt::ElideRight, head.width() - 2 * measure::kMargin));
        drawMarks(*painter, inner, metrics, theme, index);
        if (chosen && option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void drawMarks(QPainter &painter, const QRect &inner, const QFontMetrics &metrics, const Theme &theme,
        const QModelIndex &index)
    {
        const auto marks = index.data(MarksRole).value<std::vector<MonthView::Mark>>();
        const int pitch = metrics.height() + 1;
        int top = inner.top() + pitch;
        const int room = std::max(0, (inner.bottom() - top + 1) / pitch);
        const int count = int(marks.size());
        const int shown = count <= room ? count : std::max(0, room - 1);
        for (int at = 0; at < shown; ++at, top += pitch) {
            const MonthView::Mark &mark = marks[std::size_t(at)];
            painter.setPen(coloursOf(mark.tone, theme).ink);
            painter.drawText(QRect(inner.left(), top, inner.width(), pitch), Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(mark.words, Qt::ElideRight, inner.width()));
        }
        if (shown < count && room > 0) {
            painter.setPen(theme.muted);
            painter.drawText(QRect(inner.left(), top, inner.width(), pitch), Qt::AlignLeft | Qt::AlignVCenter,
                MonthView::tr("%1 more").arg(count - shown));
        }
    }
};

} // namespace

MonthView::MonthView(QWidget *parent)
    : QTableWidget(kWeeks, kWeek, parent)
{
    setAccessibleName(tr("Month"));
    setItemDelegate(new DayPainter(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(kLeastRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    for (int at = 0; at < kDays; ++at)
        setItem(at / kWeek, at % kWeek, new QTableWidgetItem);
    QStringList names;
    for (int day = 0; day < kWeek; ++day)
        names.append(weekday(firstShown(QDate(2026, 11, 1)).addDays(day)));
    setHorizontalHeaderLabels(names);
    connect(this, &QTableWidget::currentItemChanged, this, [this](const QTableWidgetItem *item) {
        if (item && m_first.isValid())
            emit dayChosen(item->data(DayRole).toDate());
    });
}

QString MonthView::weekday(QDate day)
{
    static constexpr const char *kNames[]{QT_TR_NOOP("Mon"), QT_TR_NOOP("Tue"), QT_TR_NOOP("Wed"), QT_TR_NOOP("Thu"),
        QT_TR_NOOP("Fri"), QT_TR_NOOP("Sat"), QT_TR_NOOP("Sun")};
    return tr(kNames[day.dayOfWeek() - 1]);
}

QDate MonthView::firstShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

void MonthView::show(QDate day, QDate today, const Marks &marks)
{
    const QSignalBlocker quiet(this);
    m_first = firstShown(day);
    for (int at = 0; at < kDays; ++at) {
        const QDate one = m_first.addDays(at);
        QTableWidgetItem *cell = item(at / kWeek, at % kWeek);
        const auto found = marks.find(one);
        const std::vector<Mark> due = found == marks.end() ? std::vector<Mark>() : found->second;
        cell->setData(DayRole, one);
        cell->setData(InMonthRole, one.month() == day.month());
        cell->setData(TodayRole, one == today);
        cell->setData(MarksRole, QVariant::fromValue(due));
        QStringList spoken{one.toString(Qt::ISODate), WorkCalendar::shipped().nameOf(one)};
        for (const Mark &mark : due)
            spoken.append(mark.words);
        spoken.removeAll(QString());
        cell->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral("，")));
        cell->setToolTip(due.empty() ? QString() : spoken.join(u'\n'));
        if (one == day)
            setCurrentItem(cell);
    }
    viewport()->update();
}

} // namespace qilian::ui

Q_DECLARE_METATYPE(qilian::ui::MonthView::Mark)
