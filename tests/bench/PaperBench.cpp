// A decision as PDF, ODT and Word, beside LibreOffice for the same page where it is installed.
#include "core/casework/DocumentTemplate.h"
#include "core/casework/DocumentText.h"
#include "core/casework/TemplateValues.h"
#include "core/docx/SampleTemplate.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"
#include "tests/ui/print/SampleDocuments.h"
#include "ui/print/Odt.h"
#include "ui/print/Pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace qilian;
using bench::must;

namespace {

constexpr int kRounds = 31;
constexpr int kRoundsBeside = 3; // LibreOffice takes seconds
constexpr double kGoalMs = 150;
constexpr double kGoalRatio = 0.1;

void onePage(const print::PrintFonts &fonts, const casework::CaseDocument &document)
{
    must(print::pdfOf(print::layOut(casework::composeDocument(document), fonts), fonts));
}

void besideLibreOffice(const print::PrintFonts &fonts, const casework::CaseDocument &document)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        std::printf("bench a decision as PDF beside LibreOffice: not measured, soffice is not installed\n");
        return;
    }
    const QTemporaryDir folder;
    const QString odt = folder.filePath(QStringLiteral("decision.odt"));
    QFile file(odt);
    const QByteArray bytes = must(print::odtOf(casework::composeDocument(document)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no space for the ODT");
    file.close();
    const QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.path(),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
        folder.path(), odt};
    const auto both = bench::medianMs(
        kRoundsBeside, [&] { onePage(fonts, document); },
        [&] {
            QProcess process;
            process.start(office, arguments);
            if (!process.waitForFinished(120'000) || process.exitCode() != 0)
                qFatal("soffice does not convert");
        });
    bench::report("a decision as PDF beside LibreOffice headless", both.oursMs, both.referenceMs,
        bench::Measure::Milliseconds, kGoalRatio);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const print::PrintFonts fonts = print::PrintFonts::find();
    const casework::CaseDocument document = test::sampleDecision();
    bench::report("a decision as PDF", bench::medianMs(kRounds, [&] { onePage(fonts, document); }),
        bench::Measure::Milliseconds, kGoalMs);

    casework::CaseDocument statement = document;
    statement.fields.insert(QStringLiteral("statement"), QString(QStringLiteral("当事人陈述的内容，")).repeated(5556));
    bench::report("a statement of 50,000 characters as PDF", bench::medianMs(3, [&] { onePage(fonts, statement); }),
        bench::Measure::Milliseconds, 10 * kGoalMs);

    bench::report("a decision as ODT",
        bench::medianMs(kRounds, [&] { must(print::odtOf(casework::composeDocument(document))); }),
        bench::Measure::Milliseconds, kGoalMs);

    const casework::DocumentType &type = *casework::DocumentTypes::shipped().find(document.type);
    const QByteArray sample = must(docx::sampleTemplate(casework::templateSample(type)));
    bench::report("a decision as Word by a template",
        bench::medianMs(kRounds,
            [&] {
                must(must(docx::Template::read(sample)).fill(casework::templateValues(document, casework::CaseFile())));
            }),
        bench::Measure::Milliseconds, kGoalMs);
    besideLibreOffice(fonts, document);
    return 0;
}
