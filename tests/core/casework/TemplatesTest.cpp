#include "core/casework/DocumentTemplate.h"
#include "core/casework/TemplateValues.h"
#include "tests/core/casework/CaseOffice.h"
#include "tests/core/docx/WordParts.h"

#include <QFile>
#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

const QString kNotice = QStringLiteral("prior_notice");

struct TemplateOffice : CaseOffice {
    TemplateOffice()
    {
        administrator.id = Id<access::Officer>::create();
        administrator.name = QStringLiteral("陈内勤");
        administrator.roles = {access::enumText(access::Role::Clerk), access::enumText(access::Role::Administrator)};
        save(administrator);
    }
    void save(const access::Officer &officer)
    {
        auto work = workspace->begin(as(head), {"test", "officer", {}});
        work.put(officer);
        REQUIRE(work.commit());
    }
    /// A template on the disk whose only paragraph is `words`.
    QString fileOf(const QByteArray &words, const char *name = "告知书.docx")
    {
        const QString path = files.filePath(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(test::wordFile(test::paragraph({words})));
        return path;
    }
    Result<Id<DocumentTemplate>> take(const QString &path, const char *from = "2026-09-01")
    {
        return importTemplate(
            *workspace, as(administrator), path, kNotice, QDate::fromString(QString::fromLatin1(from), Qt::ISODate));
    }
    std::vector<DocumentTemplate> all() { return *templates(workspace->reader()); }

    QTemporaryDir files;
    access::Officer administrator;
};

QByteArray bodyOf(const QByteArray &docx)
{
    const auto package = docx::Package::read(docx);
    REQUIRE(package);
    return package->parts()[package->texts().front().part].bytes;
}

} // namespace

TEST_CASE("a document is filled into the bureau's own template", "[templates]")
{
    TemplateOffice office;
    REQUIRE(office.take(office.fileOf("{{机关}}对{{当事人名称}}（{{party_name}}）的{{案由}}，{{文号}}，{{没有的}}")));
    const CaseDocument made = office.make("prior_notice");
    const auto filled = fillTemplate(
        office.workspace->reader(), office.workspace->blobs(), office.file(), made, todayOf(*office.workspace));
    REQUIRE(filled);
    CHECK(QString::fromUtf8(bodyOf(filled->bytes))
              .contains(
                  QStringLiteral("张掖市生态环境局高台分局对高台县某建材有限公司（演示）（高台县某建材有限公司（演示"
                                 "））的未按规定设置大气污染物排放口，%1，{{没有的}}")
                      .arg(made.number)));
    REQUIRE(filled->unknown.size() == 1);
    CHECK(filled->unknown.front().name == QStringLiteral("没有的"));
}

TEST_CASE("only the administrator brings templates in and takes them out of use, whichever way it is asked for",
    "[templates]")
{
    TemplateOffice office;
    const QString path = office.fileOf("{{案由}}");
    const QDate day(2026, 9, 1);
    const auto refuses = [](const auto &done) { return !done && done.error().code == Error::Code::Refused; };
    for (const access::Officer &other : {office.zhang, office.reviewer, office.head})
        CHECK(refuses(importTemplate(*office.workspace, office.as(other), path, kNotice, day)));
    CHECK(refuses(importTemplate(*office.workspace, {}, path, kNotice, day))); // nobody of the office
    CHECK(office.all().empty());
    const auto made = office.take(path);
    REQUIRE(made);
    CHECK(refuses(endTemplate(*office.workspace, office.as(office.head), *made, day)));
    access::Officer left = office.administrator;
    left.active = false;
    office.save(left);
    CHECK(refuses(endTemplate(*office.workspace, office.as(left), *made, day)));
    CHECK_FALSE(office.all().front().endedOn.isValid());
}

TEST_CASE("a template holds from its day on, until a later one or its end", "[templates]")
{
    TemplateOffice office;
    const auto first = office.take(office.fileOf("{{案由}}"), "2026-09-01");
    const auto second = office.take(office.fileOf("{{案号}}"), "2026-10-01");
    REQUIRE((first && second));
    const auto on = [&office](const char *day) {
        const auto all = office.all();
        const DocumentTemplate *one =
            templateOn(all, kNotice, QDate::fromString(QString::fromLatin1(day), Qt::ISODate));
        return one ? one->id : Id<DocumentTemplate>();
    };
    CHECK(on("2026-08-31").isNull());
    CHECK(on("2026-09-30") == *first);
    CHECK(on("2026-10-01") == *second);
    REQUIRE(endTemplate(*office.workspace, office.as(office.administrator), *second, QDate(2026, 11, 1)));
    CHECK(on("2026-10-31") == *second);
    CHECK(on("2026-11-01") == *first);
    CHECK(endTemplate(*office.workspace, office.as(office.administrator), *second, QDate(2026, 11, 2)).error().code
        == Error::Code::Refused);
}

TEST_CASE("what is no template is refused, and nothing of it stays", "[templates]")
{
    TemplateOffice office;
    const QDate day(2026, 9, 1);
    const QString good = office.fileOf("{{案由}}");
    CHECK(office.take(office.fileOf("没有", "b.docx")).error().code == Error::Code::Invalid);
    CHECK(office.take(QStringLiteral("/nowhere/a.docx")).error().code == Error::Code::NotFound);
    CHECK(office.take(good, "0001-01-01").error().code == Error::Code::Invalid);
    CHECK(
        importTemplate(*office.workspace, office.as(office.administrator), good, QStringLiteral("x"), day).error().code
        == Error::Code::Invalid);
    CHECK(office.all().empty());
    REQUIRE(office.take(good));
    CHECK(office.take(good).error().code == Error::Code::Conflict);
    CHECK(office.all().size() == 1);
    const auto none = fillTemplate(
        office.workspace->reader(), office.workspace->blobs(), office.file(), office.make("filing_approval"), day);
    CHECK(none.error().code == Error::Code::NotFound);
}

TEST_CASE("a template whose file is not here yet, or was changed, says so", "[templates]")
{
    TemplateOffice office;
    REQUIRE(office.take(office.fileOf("{{案由}}")));
    const QString path = *office.workspace->blobs().path(office.all().front().digest);
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    CHECK(readTemplate(office.workspace->blobs(), office.all().front()).error().code == Error::Code::Damaged);
    REQUIRE(file.remove());
    CHECK(readTemplate(office.workspace->blobs(), office.all().front()).error().code == Error::Code::NotFound);
}

TEST_CASE("every kind knows its fields by id and by name, and its sample holds nothing else", "[templates]")
{
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        CAPTURE(type.id.toStdString());
        const docx::Values names = templateNames(type);
        for (const DocumentField &field : type.fields) {
            CHECK(names.knows(field.id));
            CHECK(names.knows(field.name));
        }
        for (const char *word : {"文号", "机关", "日期", "当事人", "案由", "案号", "承办人", "正文"})
            CHECK(names.knows(QString::fromUtf8(word)));
        const auto sample = docx::sampleTemplate(templateSample(type));
        REQUIRE(sample);
        const auto read = docx::Template::read(*sample);
        REQUIRE(read);
        for (const docx::Placeholder &unknown : read->unknown(names))
            FAIL_CHECK(unknown.name.toStdString());
    }
}

TEST_CASE("lists of a document are rows of a template", "[templates]")
{
    CaseDocument document;
    document.type = QStringLiteral("penalty_decision");
    document.fields.insert(QStringLiteral("evidence_items"),
        QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("照片")},
            {QStringLiteral("taken_at"), QStringLiteral("2026-10-08T10:00")}}});
    document.fields.insert(QStringLiteral("discretion"),
        QJsonObject{{QStringLiteral("columns"), QJsonArray{QStringLiteral("因子"), QStringLiteral("裁量")}},
            {QStringLiteral("rows"),
                QJsonArray{QJsonValue(QJsonArray{QStringLiteral("时间"), QStringLiteral("15%")})}}});
    const docx::Values values = templateValues(document, CaseFile());
    CHECK(values.cell(QStringLiteral("主要证据"), QStringLiteral("取得日期"), 0) == QStringLiteral("2026年10月8日"));
    CHECK(values.cell(QStringLiteral("evidence_items"), QStringLiteral("名称"), 0) == QStringLiteral("照片"));
    CHECK(values.cell(QStringLiteral("discretion"), QStringLiteral("裁量"), 0) == QStringLiteral("15%"));
    CHECK(values.cell(QStringLiteral("discretion"), QStringLiteral("2"), 0) == QStringLiteral("15%"));
    CHECK_FALSE(values.cell(QStringLiteral("discretion"), QStringLiteral("颜色"), 0));
}
