#include "ui/shell/CommandPalette.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kRefRole = Qt::UserRole;
constexpr int kActionRole = Qt::UserRole + 1;
constexpr int kMostActions = 12;

} // namespace

CommandPalette::CommandPalette(Search search, std::function<QList<QAction *>()> actions,
    std::function<QString(const QString &)> kindName, QWidget *parent)
    : QFrame(parent)
    , m_search(std::move(search))
    , m_actions(std::move(actions))
    , m_kindName(std::move(kindName))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(mutedLabel(tr("Nothing is found. Try a shorter word, a number or the pinyin initials."), this))
{
    setObjectName(QStringLiteral("palette"));
    setRole(this, "card");
    setAccessibleName(tr("Find anything"));
    m_text->setPlaceholderText(tr("Name, number, pinyin initials or an action"));
    m_text->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    styleAsList(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kPadding, measure::kPadding, measure::kPadding);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    layout->addWidget(m_none, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::popUp()
{
    const int width = std::min(680, parentWidget()->width() - 80);
    const int height = std::min(460, parentWidget()->height() - 120);
    setGeometry((parentWidget()->width() - width) / 2, 64, width, height);
    m_text->clear();
    typed();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::typed()
{
    const QString text = m_text->text().trimmed();
    const quint64 asked = ++m_question;
    if (text.isEmpty()) {
        fill({});
        return;
    }
    m_search(text, [this, asked](const Result<std::vector<store::SearchHit>> &hits) {
        if (asked == m_question)
            fill(hits.value_or({}));
    });
}

void CommandPalette::fill(const std::vector<store::SearchHit> &hits)
{
    m_list->clear();
    for (const store::SearchHit &hit : hits) {
        auto *item = new QListWidgetItem(QStringLiteral("%1    %2").arg(hit.title, m_kindName(hit.ref.kind)), m_list);
        item->setData(kRefRole, hit.ref.text());
    }
    const QString text = m_text->text().trimmed();
    int shown = 0;
    for (QAction *action : m_actions()) {
        if (!action->isEnabled() || action->text().isEmpty() || shown == kMostActions
            || (!text.isEmpty() && !action->text().contains(text, Qt::CaseInsensitive)))
            continue;
        ++shown;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(),
            key.isEmpty() ? action->text() : QStringLiteral("%1    %2").arg(action->text(), key), m_list);
        item->setData(kActionRole, QVariant::fromValue(static_cast<void *>(action)));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    hide();
    if (!item)
        return;
    const QString ref = item->data(kRefRole).toString();
    void *wanted = item->data(kActionRole).value<void *>();
    if (!ref.isEmpty()) {
        emit opened(record::Ref::parse(ref).value_or(record::Ref()));
        return;
    }
    for (QAction *action : m_actions()) {
        if (action == wanted)
            action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentRow();
    if (key == Qt::Key_Escape)
        hide();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else if (key == Qt::Key_Down)
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
    else if (key == Qt::Key_Up)
        m_list->setCurrentRow(std::max(row - 1, 0));
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

} // namespace qilian::ui
