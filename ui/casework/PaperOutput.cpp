#include "ui/casework/PaperOutput.h"

#include "ui/print/Sealing.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace qilian::ui {

namespace {

/// What the print system is told of the choices made in the dialog; it takes a PDF as it is.
QStringList spoolOptions(const QPrinter &printer, const QString &title)
{
    QStringList out{QStringLiteral("-d"), printer.printerName(), QStringLiteral("-n"),
        QString::number(printer.copyCount()), QStringLiteral("-t"), title, QStringLiteral("-o"),
        QStringLiteral("media=A4")};
    if (printer.printRange() == QPrinter::PageRange)
        out << QStringLiteral("-P") << QStringLiteral("%1-%2").arg(printer.fromPage()).arg(printer.toPage());
    if (printer.duplex() == QPrinter::DuplexLongSide || printer.duplex() == QPrinter::DuplexAuto)
        out << QStringLiteral("-o") << QStringLiteral("sides=two-sided-long-edge");
    return out;
}

Result<void> paint(QPrinter &printer, const casework::CaseDocument &document)
{
    const print::PrintFonts fonts = print::PrintFonts::find();
    if (!fonts.isUsable())
        return Error{Error::Code::Refused, fonts.warnings().front(), {}};
    const print::Printout printout = print::layOut(casework::composeDocument(document), fonts);
    const Error refused{Error::Code::Refused,
        {"casework", QT_TRANSLATE_NOOP("casework", "The printer did not take %1. Nothing was changed."),
            {document.title}},
        printer.printerName()};
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int first = isRange ? std::max(1, printer.fromPage()) : 1;
    const int last = isRange ? std::min(printer.toPage(), int(printout.pages.size())) : int(printout.pages.size());
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return refused;
        printout.pages[std::size_t(page - 1)].paint(painter, printer.paperRect(QPrinter::DevicePixel));
    }
    return painter.end() ? Result<void>() : refused;
}

Result<void> writeFile(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return {};
    return Error{Error::Code::Full,
        {"casework", QT_TRANSLATE_NOOP("casework", "The PDF could not be written to %1. Choose another place."),
            {path}},
        file.errorString()};
}

} // namespace

PaperOutput::PaperOutput(Background &background, QWidget *window)
    : QObject(window)
    , m_background(background)
    , m_window(window)
{
}

void PaperOutput::savePdf(const casework::CaseFile &file, const casework::CaseDocument &document)
{
    askWhereToSave(m_window,
        {tr("Save as PDF"), {QStringLiteral("PDF (*.pdf)")},
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        casework::documentFileName(file, document, casework::todayOf(m_background.workspace())), QStringLiteral("pdf"),
        [this, document](const QString &path) { write(document, path); });
}

void PaperOutput::write(const casework::CaseDocument &document, const QString &path)
{
    m_background.read(
        this,
        [document, path, blobs = &m_background.workspace().blobs()](const store::Reader &) -> Result<void> {
            const auto pdf = print::paperOf(*blobs, document);
            return pdf ? writeFile(*pdf, path) : pdf.error();
        },
        [this, path](const Result<void> &written) { saved(written, path); });
}

void PaperOutput::writePdf(const QByteArray &pdf, const QString &path)
{
    m_background.read(
        this, [pdf, path](const store::Reader &) { return writeFile(pdf, path); },
        [this, path](const Result<void> &written) { saved(written, path); });
}

void PaperOutput::saved(const Result<void> &written, const QString &path)
{
    if (written)
        emit done(tr("Saved as %1.").arg(path));
    else
        emit failed(written.error().message.inWords());
}

void PaperOutput::print(const casework::CaseDocument &document)
{
    askForPrinter(document.title, [this, document](const std::shared_ptr<QPrinter> &printer) {
        if (document.digest.isEmpty())
            paintOn(printer, document);
        else
            sendSealed(printer, document);
    });
}

void PaperOutput::askForPrinter(const QString &title, WithPrinter then)
{
    m_background.read(
        this, [](const store::Reader &) { return QPrinterInfo::availablePrinterNames().size(); }, // asks the network
        [this, title, then = std::move(then)](qsizetype printers) {
            if (printers > 0)
                choosePrinter(title, then);
            else
                emit noPrinter();
        });
}

void PaperOutput::choosePrinter(const QString &title, WithPrinter then)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print %1").arg(title));
    connect(dialog, &QDialog::accepted, this, [printer, then = std::move(then)] { then(printer); });
    dialog->open();
}

void PaperOutput::send(const std::shared_ptr<QPrinter> &printer, const QByteArray &pdf, const QString &title)
{
    if (!printer->outputFileName().isEmpty())
        return writePdf(pdf, printer->outputFileName());
    spool(spoolOptions(*printer, title), pdf, title);
}

void PaperOutput::paintOn(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document)
{
    m_background.read(
        this, [printer, document](const store::Reader &) { return paint(*printer, document); },
        [this, document](const Result<void> &printed) {
            if (printed)
                emit done(tr("%1 is on its way to the printer.").arg(document.title));
            else
                emit failed(printed.error().message.inWords());
        });
}

void PaperOutput::sendSealed(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document)
{
    if (!printer->outputFileName().isEmpty())
        return write(document, printer->outputFileName());
    m_background.read(
        this,
        [document, blobs = &m_background.workspace().blobs()](
            const store::Reader &) { return print::paperOf(*blobs, document); },
        [this, printer, title = document.title](const Result<QByteArray> &pdf) {
            if (pdf)
                spool(spoolOptions(*printer, title), *pdf, title);
            else
                emit failed(pdf.error().message.inWords());
        });
}

void PaperOutput::spool(const QStringList &arguments, const QByteArray &pdf, const QString &title)
{
    auto *process = new QProcess(this);
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        emit failed(tr("The print system cannot be reached (lp). Save as PDF and print that file."));
        process->deleteLater();
    });
    connect(process, &QProcess::finished, this, [this, process, title](int code) {
        if (code == 0)
            emit done(tr("%1 is on its way to the printer.").arg(title));
        else
            emit failed(tr("The printer did not take %1: %2")
                            .arg(title, QString::fromLocal8Bit(process->readAllStandardError()).trimmed()));
        process->deleteLater();
    });
    process->start(QStringLiteral("lp"), arguments);
    process->write(pdf);
    process->closeWriteChannel();
}

} // namespace qilian::ui
