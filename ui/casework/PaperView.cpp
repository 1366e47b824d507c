#include "ui/casework/PaperView.h"

#include "ui/casework/SheetArea.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kStep = 25; // percent

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
    , m_where(new QLabel)
    , m_sealed(mutedLabel({}))
    , m_fonts(mutedLabel({}))
    , m_zoom(nullptr)
    , m_sheets(new SheetArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->addWidget(m_where);
    row->addSpacing(measure::kGap);
    addButton(row, QStringLiteral("−"), {QKeySequence::ZoomOut}, [this] {
        m_sheets->setZoom(m_sheets->zoom() - kStep);
    })->setAccessibleName(tr("Smaller"));
    m_zoom =
        addButton(row, QStringLiteral("100 %"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_sheets->fitWidth(); });
    m_zoom->setAccessibleName(tr("Fit the width"));
    addButton(row, QStringLiteral("+"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] {
        m_sheets->setZoom(m_sheets->zoom() + kStep);
    })->setAccessibleName(tr("Larger"));
    row->addStretch(1);
    addButton(
        row, tr("Save as PDF…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { emit savingAsked(); });
    addButton(row, tr("Print…"), {QKeySequence::Print}, [this] { emit printingAsked(); });
    layout->addLayout(row);
    layout->addWidget(m_sealed);
    layout->addWidget(m_fonts);
    layout->addWidget(m_sheets, 1);
    setFocusProxy(m_sheets);
    connect(m_sheets, &SheetArea::moved, this, &PaperView::sayWhere);
}

QPushButton *PaperView::addButton(
    QHBoxLayout *row, const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(words, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    button->setToolTip(QStringLiteral("%1  %2").arg(words, keys.front().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
    return button;
}

void PaperView::show(const print::Printout &printout, const QString &sealed)
{
    QStringList warnings;
    for (const Message &warning : printout.warnings)
        warnings.append(warning.inWords());
    m_fonts->setText(warnings.join(u' '));
    m_fonts->setVisible(!warnings.isEmpty());
    m_sealed->setText(sealed);
    m_sealed->setVisible(!sealed.isEmpty());
    m_sheets->setPages(printout.pages);
    sayWhere();
}

void PaperView::sayWhere()
{
    m_where->setText(tr("Sheet %1 of %2").arg(m_sheets->currentPage() + 1).arg(m_sheets->pages()));
    m_zoom->setText(QStringLiteral("%1 %").arg(m_sheets->zoom()));
}

} // namespace qilian::ui
