#include "ui/widgets/ListDetail.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

ListDetail::ListDetail(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(list)
    , m_detail(detail)
    , m_detailFrame(new QWidget(this))
    , m_back(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_back->setIcon(icon(QStringLiteral("back"), &Theme::muted));
    m_back->setText(tr("Back to the list"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->hide();
    auto *scroll = new QScrollArea(m_detailFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(detail);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    detail->setMinimumWidth(280);
    auto *detailLayout = new QVBoxLayout(m_detailFrame);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->setSpacing(0);
    detailLayout->addWidget(m_back, 0, Qt::AlignLeft);
    detailLayout->addWidget(scroll, 1);
    m_splitter->setHandleWidth(measure::kGap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detailFrame);
    list->setMinimumWidth(320);
    m_splitter->setSizes({700, 560});
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    connect(m_back, &QToolButton::clicked, this, &ListDetail::showList);
}

void ListDetail::share(int list, int detail)
{
    m_splitter->setSizes({list, detail});
    m_splitter->setStretchFactor(0, list);
    m_splitter->setStretchFactor(1, detail);
}

bool ListDetail::isNarrow() const
{
    return width() < kNarrow;
}

void ListDetail::showDetail()
{
    m_detailAsked = true;
    arrange();
}

void ListDetail::showList()
{
    m_detailAsked = false;
    arrange();
    m_list->setFocus();
}

void ListDetail::arrange()
{
    m_back->setVisible(isNarrow());
    m_list->setVisible(!isNarrow() || !m_detailAsked);
    m_detailFrame->setVisible(!isNarrow() || m_detailAsked);
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isNarrow() && m_detailAsked)
        showList();
    else
        QWidget::keyPressEvent(event);
}

} // namespace qilian::ui
