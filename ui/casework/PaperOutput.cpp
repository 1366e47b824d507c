#include "ui/casework/PaperOutput.h"

#include "core/base/WriteWhole.h"
#include "core/casework/DocumentTemplate.h"
#include "ui/print/Odt.h"
#include "ui/print/Sealing.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"

#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
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

Result<void> paint(QPrinter &printer, const store::Reader &reader, const casework::CaseDocument &document)
{
    const auto signatures = casework::signaturesOf(reader, document);
    if (!signatures)
        return signatures.error();
    const print::PrintFonts fonts = print::PrintFonts::find();
    if (!fonts.isUsable())
        return Error{Error::Code::Refused, fonts.warnings().front(), {}};
    const print::Printout printout = print::layOut(casework::composeSigned(document, *signatures), fonts);
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

} // namespace

PaperOutput::PaperOutput(Background &background, QWidget *window)
    : QObject(window)
    , m_background(background)
    , m_window(window)
{
}

void PaperOutput::save(const casework::CaseFile &file, const casework::CaseDocument &document, Format format)
{
    struct Words {
        QString title;
        QString filter;
        QString suffix;
    };
    const Words words = format == Format::Pdf
        ? Words{tr("Save as PDF"), QStringLiteral("PDF (*.pdf)"), QStringLiteral("pdf")}
        : format == Format::Odt
        ? Words{tr("Save as ODT to edit"), QStringLiteral("OpenDocument (*.odt)"), QStringLiteral("odt")}
        : Words{tr("Save as Word by template"), QStringLiteral("Word (*.docx)"), QStringLiteral("docx")};
    const QString name = casework::documentFileName(file, document, casework::todayOf(m_background.workspace()));
    askWhereToSave(m_window,
        {words.title, {words.filter}, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        QFileInfo(name).completeBaseName() + u'.' + words.suffix, words.suffix,
        [this, file, document, format](const QString &path) { write(file, document, format, path); });
}

Result<PaperOutput::Made> PaperOutput::make(const store::Reader &reader, const store::Workspace &workspace,
    const casework::CaseFile &file, const casework::CaseDocument &document, Format format)
{
    if (format == Format::Docx) {
        const auto filled =
            casework::fillTemplate(reader, workspace.blobs(), file, document, casework::todayOf(workspace));
        if (!filled)
            return filled.error();
        QStringList unknown;
        for (const docx::Placeholder &one : filled->unknown)
            unknown.append(one.name);
        return Made{filled->bytes,
            unknown.isEmpty() ? QString() : tr("Placeholders that were not filled: %1").arg(unknown.join(tr(", ")))};
    }
    const auto signatures = casework::signaturesOf(reader, document);
    if (!signatures)
        return signatures.error();
    const auto bytes = format == Format::Odt ? print::odtOf(casework::composeDocument(document))
                                             : print::paperOf(workspace.blobs(), document, *signatures);
    if (!bytes)
        return bytes.error();
    QStringList remarks; // what stands in for a missing font is said above the preview
    if (format == Format::Pdf && document.digest.isEmpty()) {
        const print::PrintFonts fonts = print::PrintFonts::find();
        const std::vector<Message> all = print::layOut(casework::composeSigned(document, *signatures), fonts).warnings;
        for (std::size_t i = fonts.warnings().size(); i < all.size(); ++i)
            remarks.append(all[i].inWords());
    }
    return Made{*bytes, remarks.join(u' ')};
}

void PaperOutput::write(
    const casework::CaseFile &file, const casework::CaseDocument &document, Format format, const QString &path)
{
    m_background.read(
        this,
        [file, document, format, path, workspace = &m_background.workspace()](
            const store::Reader &reader) -> Result<QString> {
            const auto made = make(reader, *workspace, file, document, format);
            if (!made)
                return made.error();
            const auto written = writeWhole(path, made->bytes);
            return written ? Result<QString>(made->remark) : written.error();
        },
        [this, path](const Result<QString> &remark) { saved(remark, path); });
}

void PaperOutput::writePdf(const QByteArray &pdf, const QString &path)
{
    m_background.read(
        this,
        [pdf, path](const store::Reader &) -> Result<QString> {
            const auto written = writeWhole(path, pdf);
            return written ? Result<QString>(QString()) : written.error();
        },
        [this, path](const Result<QString> &remark) { saved(remark, path); });
}

void PaperOutput::saved(const Result<QString> &remark, const QString &path)
{
    if (!remark)
        emit failed(remark.error().message.inWords());
    else
        emit done(remark->isEmpty() ? tr("Saved as %1.").arg(path) : tr("Saved as %1.").arg(path) + u' ' + *remark);
}

void PaperOutput::print(const casework::CaseDocument &document)
{
    askForPrinter(document.title, QPrinter::DuplexAuto, [this, document](const std::shared_ptr<QPrinter> &printer) {
        if (document.digest.isEmpty())
            paintOn(printer, document);
        else
            sendSealed(printer, document);
    });
}

void PaperOutput::askForPrinter(const QString &title, QPrinter::DuplexMode sides, WithPrinter then)
{
    m_background.read(
        this, [](const store::Reader &) { return QPrinterInfo::availablePrinterNames().size(); }, // asks the network
        [this, title, sides, then = std::move(then)](qsizetype printers) {
            if (printers > 0)
                choosePrinter(title, sides, then);
            else
                emit noPrinter();
        });
}

void PaperOutput::choosePrinter(const QString &title, QPrinter::DuplexMode sides, WithPrinter then)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDuplex(sides);
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
        this, [printer, document](const store::Reader &reader) { return paint(*printer, reader, document); },
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
        return write({}, document, Format::Pdf, printer->outputFileName());
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

void PaperOutput::printFiles(const QString &title, const QStringList &paths)
{
    askForPrinter(title, QPrinter::DuplexLongSide, [this, title, paths](const std::shared_ptr<QPrinter> &printer) {
        if (!printer->outputFileName().isEmpty())
            return emit failed(tr("To keep it as a file, make the PDF instead."));
        for (const QString &path : paths)
            sendFile(printer, title, path);
    });
}

void PaperOutput::sendFile(const std::shared_ptr<QPrinter> &printer, const QString &title, const QString &path)
{
    m_background.read(
        this,
        [path](const store::Reader &) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        },
        [this, printer, title](const QByteArray &pdf) { spool(spoolOptions(*printer, title), pdf, title); });
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
