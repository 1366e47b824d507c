#include "ui/access/StartWindow.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {
constexpr int kCardWidth = 480;
}

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_office(mutedLabel({}))
    , m_demo(new QLabel(tr("Demonstration data")))
{
    setWindowTitle(tr("Qilian"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    setObjectName(QStringLiteral("start"));
    auto *frame = new QFrame;
    setRole(frame, "card");
    frame->setFixedWidth(kCardWidth);
    m_card = new QVBoxLayout(frame);
    m_card->setContentsMargins(2 * measure::kMargin, 2 * measure::kMargin, 2 * measure::kMargin, 2 * measure::kMargin);
    m_card->setSpacing(measure::kMargin);
    auto *head = new QHBoxLayout;
    auto *mark = new QLabel(QStringLiteral("祁"));
    setRole(mark, "mark");
    mark->setAlignment(Qt::AlignCenter);
    mark->setFixedSize(40, 40);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(titleLabel(tr("Qilian")));
    names->addWidget(m_office);
    head->addSpacing(measure::kGap);
    head->addLayout(names, 1);
    setRole(m_demo, "demo");
    m_demo->hide();
    head->addWidget(m_demo, 0, Qt::AlignTop);
    m_card->addLayout(head);

    auto *ground = new QWidget;
    auto *middle = new QVBoxLayout(ground);
    middle->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    middle->addStretch(2);
    middle->addWidget(frame, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(1366, 768);
}

void StartWindow::setView(QWidget *view)
{
    if (m_view) {
        m_card->removeWidget(m_view);
        m_view->setParent(nullptr);
        m_view->deleteLater(); // it may be what asked for the next one
    }
    m_view = view;
    if (view)
        m_card->addWidget(view);
}

void StartWindow::setOffice(const QString &office, bool demo)
{
    m_office->setText(office);
    m_office->setVisible(!office.isEmpty());
    m_demo->setVisible(demo);
}

} // namespace qilian::ui
