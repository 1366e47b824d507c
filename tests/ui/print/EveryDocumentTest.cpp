// All kinds of documents, from the draft to the sealed page.
#include "core/casework/DocumentApproval.h"
#include "tests/core/casework/CaseOffice.h"
#include "tests/support/PdfText.h"
#include "ui/print/Sealing.h"

#include <catch2/catch.hpp>
#include <set>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

TEST_CASE("every kind of document is drafted, filled, made final, sealed and read back", "[print]")
{
    CaseOffice office;
    std::set<QString> numbers;
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        CAPTURE(type.id.toStdString());
        const CaseDocument made = office.make(type.id.toLatin1().constData());
        CHECK(made.state == DocumentState::Final);
        CHECK(numbers.insert(made.number).second);
        CHECK((type.numberWord.isEmpty() || made.number.startsWith(QStringLiteral("张环高") + type.numberWord)));
        CHECK(checkDocument(type, made.fields).empty());
        const auto sealed = print::seal(*office.workspace, office.as(office.zhang), made);
        REQUIRE(sealed);
        CHECK(sealed->pages > 0);
        const auto paper = print::paperOf(office.workspace->blobs(), *sealed);
        REQUIRE(paper);
        if (const auto text = test::pdfText(*paper)) {
            CHECK(text->contains(test::packed(type.title.section(u'（', 0, 0)).left(20)));
            if (!type.numberWord.isEmpty())
                CHECK(text->contains(test::packed(made.number)));
        }
    }
    CHECK(numbers.size() == 82);
}

TEST_CASE("no kind of document is final while a required field is missing", "[print]")
{
    CaseOffice office;
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        const auto draft = draftDocument(office.file(), type.id, todayOf(*office.workspace));
        REQUIRE(draft);
        const QJsonObject whole = test::filledFields(type, draft->fields);
        for (const DocumentField &field : type.fields) {
            if (!field.required || field.comesLater())
                continue;
            CAPTURE(type.id.toStdString(), field.id.toStdString());
            QJsonObject fields = whole;
            fields.remove(field.id);
            const auto faults = checkDocument(type, fields);
            CHECK(std::any_of(faults.begin(), faults.end(),
                [&field](const DocumentFault &fault) { return fault.field == field.id; }));
        }
    }
}
