#include "tests/core/docx/WordParts.h"

#include "tests/core/sheet/Archive.h"

namespace qilian::test {

std::map<QByteArray, QByteArray> wordParts(const QByteArray &body)
{
    const QByteArray main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"mc\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return {
        {"[Content_Types].xml",
            "<Types xmlns=\"" + package
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/x\"/>"
                  "<Override PartName=\"/word/document.xml\" ContentType=\""
                + word + "document.main+xml\"/></Types>"},
        {"_rels/.rels",
            "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {"word/_rels/document.xml.rels",
            "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                + "/header\" Target=\"header1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
                + "/footer\" Target=\"/word/footer1.xml\"/></Relationships>"},
        {"word/header1.xml", "<w:hdr " + main + "><w:p><w:r><w:t>红头</w:t></w:r></w:p></w:hdr>"},
        {"word/footer1.xml", "<w:ftr " + main + "><w:p/></w:ftr>"},
        {"word/document.xml", "<w:document " + main + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"},
    };
}

QByteArray paragraph(const std::vector<QByteArray> &runs)
{
    QByteArray out = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>";
    for (const QByteArray &words : runs)
        out += "<w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r>";
    return out + "</w:p>";
}

QByteArray wordFile(const QByteArray &body)
{
    return archiveOf(wordParts(body));
}

} // namespace qilian::test
