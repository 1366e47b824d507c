#include "ui/widgets/Labels.h"

#include "core/base/ChinaTime.h"

#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QStyle>
#include <QStyledItemDelegate>

namespace qilian::ui {

namespace {

QLabel *label(const QString &text, const char *role, double scale, QWidget *parent)
{
    auto *out = new QLabel(text, parent);
    setRole(out, role);
    QFont font = out->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    out->setFont(font);
    return out;
}

constexpr int kSoonDays = 5;

} // namespace

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
}

void changeRole(QWidget *widget, const char *role)
{
    setRole(widget, role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, "title", 1.35, parent);
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return label(text, "section", 1.1, parent);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *out = label(text, "muted", 0.92, parent);
    out->setWordWrap(true);
    return out;
}

namespace {

/// Gives every row the height of a table row, whatever the style makes of it.
class RowHeight final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(34, option.fontMetrics.height() + 16)};
    }
};

} // namespace

void styleAsList(QListWidget *list)
{
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new RowHeight(list));
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    restyle();
}

void Chip::set(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    restyle();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QLabel::changeEvent(event);
}

void Chip::restyle()
{
    const ToneColours colours = coloursOf(m_tone, Theme::of(this));
    const QString sheet = QStringLiteral("background: %1; color: %2; border-radius: 4px; padding: 2px 8px;")
                              .arg(colours.ground.name(), colours.ink.name());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

ToneColours coloursOf(Chip::Tone tone, const Theme &t)
{
    switch (tone) {
    case Chip::Tone::Info:
        return {t.infoSoft, t.info};
    case Chip::Tone::Ok:
        return {t.okSoft, t.ok};
    case Chip::Tone::Warn:
        return {t.warnSoft, t.warn};
    case Chip::Tone::Danger:
        return {t.dangerSoft, t.danger};
    case Chip::Tone::Accent:
        return {t.accentSoft, t.accent};
    case Chip::Tone::Neutral:
        return {t.window, t.muted};
    }
    Q_UNREACHABLE();
}

QString minuteText(const QDateTime &when)
{
    return when.isValid() ? inChina(when).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

DueText dueText(QDate due, QDate today)
{
    const int days = int(today.daysTo(due));
    if (days < 0)
        return {QCoreApplication::translate("DueText", "%n day(s) overdue", nullptr, -days), Chip::Tone::Danger};
    if (days == 0)
        return {QCoreApplication::translate("DueText", "Due today"), Chip::Tone::Danger};
    return {QCoreApplication::translate("DueText", "%n day(s) left", nullptr, days),
        days <= kSoonDays ? Chip::Tone::Warn : Chip::Tone::Neutral};
}

} // namespace qilian::ui
