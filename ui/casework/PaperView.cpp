#include "ui/casework/PaperView.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

/// One sheet, painted when it is shown, sharp at any scale.
class Sheet final : public QWidget {
public:
    Sheet(print::Page page, int width)
        : m_page(std::move(page))
    {
        setFixedSize(width, int(width * print::kA4.height() / print::kA4.width()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        m_page.paint(painter, rect());
    }

private:
    print::Page m_page;
};

} // namespace

PaperView::PaperView(const print::Printout &printout, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(printout.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(mutedLabel(tr("%n sheet(s)", nullptr, int(printout.pages.size()))), 1);
    auto *save = new QPushButton(tr("Save as PDF…"));
    save->setProperty("primary", true);
    auto *close = new QPushButton(tr("Close"));
    head->addWidget(save);
    head->addWidget(close);
    layout->addLayout(head);
    for (const Message &warning : printout.warnings)
        layout->addWidget(mutedLabel(warning.inWords()));
    auto *sheets = new QWidget;
    auto *column = new QVBoxLayout(sheets);
    column->setSpacing(measure::kMargin);
    for (const print::Page &page : printout.pages)
        column->addWidget(new Sheet(page, kSheetWidth), 0, Qt::AlignHCenter);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Sheets"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheets);
    layout->addWidget(scroll, 1);
    connect(save, &QPushButton::clicked, this, &PaperView::savingAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(kSheetWidth + 80, 720);
}

} // namespace qilian::ui
