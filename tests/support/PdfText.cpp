#include "tests/support/PdfText.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace qilian::test {

std::optional<QString> pdfText(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
        {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    return packed(QString::fromUtf8(process.readAllStandardOutput()));
}

QString packed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s　]")));
}

} // namespace qilian::test
