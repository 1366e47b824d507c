#include "tests/core/binder/SamplePdf.h"

#include "core/binder/Qpdf.h"

#include <QFile>
#include <qpdf/Buffer.hh>
#include <vector>

namespace qilian::test {

namespace {

/// Objects from number 1 on, with their table.
QByteArray pdfOf(const std::vector<QByteArray> &objects)
{
    QByteArray out = "%PDF-1.7\n";
    std::vector<qsizetype> at;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        at.push_back(out.size());
        out += QByteArray::number(int(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(int(objects.size()) + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : at)
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer << /Root 1 0 R /Size " + QByteArray::number(int(objects.size()) + 1) + " >>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

QByteArray stream(const QByteArray &content, const QByteArray &more = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + more + " >>\nstream\n" + content + "\nendstream";
}

const QByteArray kA4 = "/MediaBox [0 0 595 842]";

void indent(QString &out, std::vector<QPDFOutlineObjectHelper> marks, int depth)
{
    for (QPDFOutlineObjectHelper &mark : marks) {
        out += QString(2 * depth, u' ') + QString::fromStdString(mark.getTitle()) + u'\n';
        indent(out, mark.getKids(), depth + 1);
    }
}

} // namespace

QByteArray pdfOfPages(int pages)
{
    std::vector<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (int page = 1; page <= pages; ++page) {
        const int number = int(objects.size()) + 1;
        kids += QByteArray::number(number) + " 0 R ";
        objects.push_back("<< /Type /Page /Parent 2 0 R " + kA4 + " /Resources << /Font << /F 3 0 R >> >> /Contents "
            + QByteArray::number(number + 1) + " 0 R >>");
        objects.push_back(stream("BT /F 24 Tf 100 700 Td (page " + QByteArray::number(page) + ") Tj ET"));
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>";
    return pdfOf(objects);
}

QByteArray pdfBomb(int megabytes)
{
    QByteArray packed = qCompress(QByteArray(qsizetype(megabytes) << 20, ' '), 9).mid(4);
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R " + kA4 + " /Contents 4 0 R >>", stream(packed, "/Filter /FlateDecode")});
}

QByteArray pdfDeepTree(int depth)
{
    std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < depth; ++i)
        objects.push_back("<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(i + 3) + " 0 R] >>");
    objects.push_back("<< /Type /Page " + kA4 + " >>");
    return pdfOf(objects);
}

QByteArray pdfLongChain(int length)
{
    std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R " + kA4 + " /Resources << /Next 4 0 R >> >>"};
    for (int i = 0; i < length; ++i)
        objects.push_back("<< /Next " + QByteArray::number(i + 5) + " 0 R >>");
    objects.push_back("<< >>");
    return pdfOf(objects);
}

QByteArray pdfEncrypted()
{
    const QByteArray plain = pdfOfPages(1);
    QPDF pdf;
    pdf.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

QString outlineOf(const QString &path)
{
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QString out = QString::fromStdString(info.getKey("/Title").getUTF8Value()) + u'\n';
    QPDFOutlineDocumentHelper outline(pdf);
    indent(out, outline.getTopLevelOutlines(), 0);
    return out;
}

} // namespace qilian::test
