#include "core/docx/Template.h"

using namespace qilian::docx;

// The seed is an archive that is not compressed, so that what is inside can be changed: zip -0 -X -r small.docx
// '[Content_Types].xml' _rels word

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto read = Template::read(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!read)
        return 0;
    Values values;
    values.lines = {{QStringLiteral("a"), {QStringLiteral("1"), QStringLiteral("2")}}, {QStringLiteral("b"), {}}};
    values.tables = {{QStringLiteral("t"), {{QStringLiteral("c")}, {{QStringLiteral("x")}, {QStringLiteral("y")}}}}};
    (void)read->fill(values);
    return 0;
}
