#include "tests/core/sheet/Archive.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <zip.h>

namespace qilian::test {

QByteArray archiveOf(const std::map<QByteArray, QByteArray> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    REQUIRE(archive);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::map<QByteArray, QByteArray> workbookParts(const QByteArray &sheetData)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    return {
        {"_rels/.rels",
            "<Relationships " + package + "><Relationship Id=\"rId1\" Type=\"" + office
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            "<workbook " + main + " xmlns:r=\"" + office
                + "\"><sheets><sheet name=\"企业\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships " + package + "><Relationship Id=\"rId1\" Type=\"" + office
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
                + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + office
                + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml",
            "<sst " + main
                + "><si><t>名称</t></si><si><r><t>高台县</t></r><r><rPr/><t xml:space=\"preserve\"> 建材</t></r>"
                  "<rPh sb=\"0\" eb=\"1\"><t>gaotai</t></rPh></si><si><t>a_x000D_b</t></si></sst>"},
        {"xl/styles.xml",
            "<styleSheet " + main
                + "><numFmts><numFmt numFmtId=\"176\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                  "<numFmt numFmtId=\"177\" formatCode=\"0.00&quot;day&quot;\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/>"
                  "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
}

} // namespace qilian::test
