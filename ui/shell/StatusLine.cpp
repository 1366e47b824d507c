#include "ui/shell/StatusLine.h"

#include "ui/shell/ExchangeWords.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace qilian::ui {

namespace {

constexpr int kDot = 10;

QColor colourOf(ExchangeTone tone, const Theme &theme)
{
    switch (tone) {
    case ExchangeTone::Muted:
        return theme.muted;
    case ExchangeTone::Ok:
        return theme.ok;
    case ExchangeTone::Info:
        return theme.info;
    case ExchangeTone::Warn:
        return theme.warn;
    case ExchangeTone::Danger:
        return theme.danger;
    }
    Q_UNREACHABLE();
}

QIcon dot(const QColor &colour, qreal scale)
{
    QPixmap out(QSize(kDot, kDot) * scale);
    out.setDevicePixelRatio(scale);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, kDot, kDot));
    return QIcon(out);
}

} // namespace

StatusLine::StatusLine(Exchange *exchange, QWidget *parent)
    : QWidget(parent)
    , m_exchange(exchange)
    , m_text(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::kGrid, 0, measure::kMargin, 0);
    layout->setSpacing(measure::kGap);
    m_text->setObjectName(QStringLiteral("status"));
    m_text->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setIconSize({kDot, kDot});
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long line must not widen the window
    layout->addWidget(m_text, 1);
    auto *offline = mutedLabel(tr("Works offline"), this);
    offline->setWordWrap(false);
    layout->addWidget(offline);
    connect(m_text, &QToolButton::clicked, this, &StatusLine::clicked);
    if (m_exchange)
        connect(m_exchange, &Exchange::stateChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void StatusLine::refresh()
{
    const ExchangeState state = m_exchange ? m_exchange->state() : ExchangeState();
    const QString text = summaryOf(state).join(QStringLiteral(" · "));
    m_text->setIcon(dot(colourOf(toneOf(state), Theme::of(this)), devicePixelRatioF()));
    m_text->setText(u' ' + text); // a little room behind the dot
    m_text->setAccessibleName(text);
    m_text->setToolTip(
        state.trouble ? state.trouble->inWords() : tr("Opens the page of the exchange with the province"));
}

} // namespace qilian::ui
