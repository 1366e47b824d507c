#include "ui/widgets/Notice.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace qilian::ui {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGap, measure::kGap, measure::kGap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &Notice::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_onAction;
        clear();
        if (act)
            act();
    });
    hide();
}

void Notice::show(Tone tone, const QString &text, const QString &action, std::function<void()> onAction)
{
    struct Look {
        const char *tone;
        QColor Theme::*colour;
    };
    const Look look = tone == Tone::Info ? Look{"info", &Theme::info}
        : tone == Tone::Ok               ? Look{"ok", &Theme::ok}
        : tone == Tone::Warn             ? Look{"warn", &Theme::warn}
                                         : Look{"danger", &Theme::danger};
    setProperty("tone", QLatin1String(look.tone));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(icon(QLatin1String(look.tone), look.colour).pixmap(measure::kIcon, measure::kIcon));
    m_close->setIcon(icon(QStringLiteral("close"), &Theme::muted));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    QFrame::show();
}

void Notice::clear()
{
    m_onAction = {};
    hide();
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace qilian::ui
