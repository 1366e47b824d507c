#include "ui/casework/BatchPrintWindow.h"

#include "core/binder/PdfBinding.h"
#include "core/casework/CaseDocuments.h"
#include "ui/casework/DocumentWords.h"
#include "ui/casework/PaperOutput.h"
#include "ui/print/Sealing.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

BatchPrintWindow::BatchPrintWindow(Shell &shell, const casework::CaseFile &file, QWidget *parent)
    : QDialog(parent)
    , m_shell(shell)
    , m_file(file)
    , m_notice(new Notice)
    , m_list(new QTreeWidget)
    , m_progress(new QProgressBar)
    , m_print(new QPushButton(tr("Print…")))
    , m_pdf(new QPushButton(tr("Save as one PDF…")))
    , m_cancel(new QPushButton(tr("Stop")))
    , m_output(new PaperOutput(shell.background(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("batchPrint"));
    setWindowTitle(tr("Print the documents of the case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(mutedLabel(tr("In the order of the file; the final ones are ticked. Space ticks one or takes it "
                                    "off. No blank pages are put in.")));
    layout->addWidget(m_notice);
    m_list->setAccessibleName(tr("Documents to print"));
    m_list->setHeaderLabels({tr("Document"), tr("Number"), tr("State"), tr("Pages")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_list, 1);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new QPushButton(tr("Back"));
    close->setToolTip(QStringLiteral("%1  Esc").arg(close->text()));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setToolTip(QStringLiteral("%1  Ctrl+P").arg(m_print->text()));
    m_print->setProperty("primary", true);
    m_pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_pdf->setToolTip(QStringLiteral("%1  Ctrl+Shift+S").arg(m_pdf->text()));
    for (QPushButton *button : {close, m_cancel, m_pdf, m_print}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(m_print, &QPushButton::clicked, this, &BatchPrintWindow::print);
    connect(m_pdf, &QPushButton::clicked, this, &BatchPrintWindow::savePdf);
    connect(m_list, &QTreeWidget::itemChanged, this, &BatchPrintWindow::showCount);
    connect(
        m_output, &PaperOutput::done, this, [this](const QString &words) { m_notice->show(Notice::Tone::Ok, words); });
    connect(m_output, &PaperOutput::failed, this,
        [this](const QString &words) { m_notice->show(Notice::Tone::Danger, words); });
    connect(m_output, &PaperOutput::noPrinter, this, [this] {
        m_notice->show(Notice::Tone::Warn, words::noPrinter(), tr("Save as one PDF…"), [this] { savePdf(); });
    });
    resize(parent->window()->size() * 3 / 4);
    setBusy(false);
    m_list->ensurePolished(); // rows are measured as they are put in
    fill();
}

BatchPrintWindow::~BatchPrintWindow()
{
    m_stop.request_stop();
}

void BatchPrintWindow::fill()
{
    for (const casework::CaseDocument &document : m_file.documents) {
        auto *item = new QTreeWidgetItem(m_list,
            {document.title, document.number, words::state(document),
                document.pages > 0 ? QString::number(document.pages) : QString()});
        item->setToolTip(0, document.title);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, document.state == casework::DocumentState::Final ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus(Qt::OtherFocusReason);
    showCount();
}

std::vector<casework::CaseDocument> BatchPrintWindow::ticked() const
{
    std::vector<casework::CaseDocument> out;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            out.push_back(m_file.documents[std::size_t(row)]);
    }
    return out;
}

void BatchPrintWindow::showCount()
{
    const bool any = !ticked().empty();
    m_print->setEnabled(any);
    m_pdf->setEnabled(any);
}

void BatchPrintWindow::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_list->setEnabled(!busy);
    m_print->setVisible(!busy);
    m_pdf->setVisible(!busy);
}

void BatchPrintWindow::gather(std::function<void(const QByteArray &)> then)
{
    const std::vector<casework::CaseDocument> documents = ticked();
    m_stop = std::stop_source();
    m_progress->setRange(0, int(documents.size()));
    m_progress->setValue(0);
    setBusy(true);
    const auto progress = [bar = QPointer<QProgressBar>(m_progress)](int done, int) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [bar, done] {
                if (bar)
                    bar->setValue(done);
            },
            Qt::QueuedConnection);
    };
    m_shell.background().longWork(
        this,
        [documents, progress, stop = m_stop.get_token()](store::Workspace &workspace) -> Result<QByteArray> {
            const auto papers = print::papersOf(workspace.blobs(), documents, stop, progress);
            if (!papers)
                return papers.error();
            return binder::joinPdfs(*papers);
        },
        [this, then = std::move(then)](const Result<QByteArray> &pdf) {
            setBusy(false);
            if (pdf)
                then(*pdf);
            else
                m_notice->show(pdf.error().code == Error::Code::Cancelled ? Notice::Tone::Info : Notice::Tone::Danger,
                    pdf.error().message.inWords());
        });
}

void BatchPrintWindow::print()
{
    const QString title = m_file.one.number.isEmpty() ? m_file.one.cause : m_file.one.number;
    m_output->askForPrinter(title, QPrinter::DuplexAuto, [this, title](const std::shared_ptr<QPrinter> &printer) {
        gather([this, printer, title](const QByteArray &pdf) { m_output->send(printer, pdf, title); });
    });
}

void BatchPrintWindow::savePdf()
{
    casework::CaseDocument named;
    named.title = tr("Documents of the case");
    askWhereToSave(this,
        {tr("Save as one PDF"), {QStringLiteral("PDF (*.pdf)")},
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        casework::documentFileName(m_file, named, casework::todayOf(m_shell.background().workspace())),
        QStringLiteral("pdf"), [this](const QString &path) {
            gather([this, path](const QByteArray &pdf) { m_output->writePdf(pdf, path); });
        });
}

} // namespace qilian::ui
