#include "tests/architecture/CppText.h"
#include "tests/architecture/SourceTree.h"

#include <QFileInfo>
#include <catch2/catch.hpp>
#include <vector>

using namespace qilian::architecture;

namespace {

/// The capabilities of core from the ground up. Each may include what stands before it; those in one row do not know
/// each other and point with `record::Ref`.
const std::vector<QStringList> kCore{
    {QStringLiteral("base")},
    {QStringLiteral("archive")},
    {QStringLiteral("record"), QStringLiteral("sheet"), QStringLiteral("docx")},
    {QStringLiteral("store")},
    {QStringLiteral("access"), QStringLiteral("law"), QStringLiteral("party")},
    {QStringLiteral("inspection"), QStringLiteral("evidence"), QStringLiteral("discretion"), QStringLiteral("measure"),
        QStringLiteral("performance"), QStringLiteral("referral")},
    {QStringLiteral("casework")},
    {QStringLiteral("review")},
    {QStringLiteral("supervision"), QStringLiteral("binder")},
    {QStringLiteral("disclosure")},
    {QStringLiteral("overview")},
};

std::size_t heightOf(const QString &capability)
{
    std::size_t height = 0;
    while (height < kCore.size() && !kCore[height].contains(capability))
        ++height;
    return height;
}

bool coreMayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from == u"sync") // roles and areas reach it as a policy that app hands in
        return to == u"base" || to == u"record" || to == u"store";
    return heightOf(from) < kCore.size() && heightOf(to) < heightOf(from);
}

bool uiMayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from == u"print")
        return false;
    if (from == u"widgets")
        return to == u"print";
    return to == u"widgets" || to == u"print" || (to == u"shell" && from != u"shell"); // a page asks the shell
}

/// The dependency table: whether a file may include another, both named from the root.
bool mayInclude(const QString &from, const QString &to)
{
    const QString layer = from.section(u'/', 0, 0);
    const QString folder = from.section(u'/', 1, 1);
    const QString toLayer = to.section(u'/', 0, 0);
    const QString toFolder = to.section(u'/', 1, 1);
    if (layer == u"tests")
        return true;
    if (layer == toLayer && layer == u"core")
        return coreMayInclude(folder, toFolder);
    if (layer == toLayer && layer == u"ui")
        return uiMayInclude(folder, toFolder);
    if (layer == u"ui")
        return toLayer == u"core";
    if (layer != u"app")
        return false;
    if (toLayer == u"app")
        return folder == toFolder;
    if (folder == u"workstation")
        return toLayer == u"core" || toLayer == u"ui";
    if (folder == u"province")
        return toLayer == u"core";
    if (folder == u"tool")
        return toLayer == u"core" || (toLayer == u"ui" && toFolder == u"print");
    if (folder == u"verify") // runs from a USB stick: neither workspace nor network
        return to.startsWith(u"core/base/") || to.startsWith(u"core/record/") || to.startsWith(u"core/evidence/Bundle");
    return false;
}

bool mayInclude(const char *from, const char *to)
{
    return mayInclude(QString::fromLatin1(from), QString::fromLatin1(to));
}

const QStringList kProgram{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
const QStringList kCpp{QStringLiteral(".cpp"), QStringLiteral(".h")};

} // namespace

TEST_CASE("the dependency table says who may include whom", "[architecture]")
{
    struct Row {
        const char *from;
        const char *to;
        bool allowed;
    };
    const auto row = GENERATE(values<Row>({
        {"core/base/Money.cpp", "core/base/Result.h", true},
        {"core/base/Money.cpp", "core/record/Change.h", false},
        {"core/record/Change.h", "core/base/Result.h", true},
        {"core/record/Change.h", "core/sheet/Table.h", false},
        {"core/docx/Package.cpp", "core/archive/ZipParts.h", true},
        {"core/docx/Package.cpp", "core/sheet/Table.h", false},
        {"core/store/Workspace.cpp", "core/record/Change.h", true},
        {"core/law/Catalogue.h", "core/party/Enterprise.h", false},
        {"core/evidence/Item.h", "core/inspection/Task.h", false},
        {"core/casework/Case.h", "core/evidence/Item.h", true},
        {"core/casework/Case.h", "core/supervision/Lead.h", false},
        {"core/overview/DueList.cpp", "core/disclosure/Sheet.h", true},
        {"core/sync/Engine.cpp", "core/store/Workspace.h", true},
        {"core/sync/Engine.cpp", "core/access/Officer.h", false},
        {"core/overview/DueList.cpp", "core/sync/Engine.h", false},
        {"core/unheardof/A.cpp", "core/base/Result.h", false},
        {"core/base/Money.cpp", "ui/shell/MainWindow.h", false},
        {"ui/casework/CasePage.h", "core/casework/Case.h", true},
        {"ui/casework/CasePage.h", "ui/widgets/Notice.h", true},
        {"ui/casework/CasePage.h", "ui/shell/Shell.h", true},
        {"ui/casework/CasePage.h", "ui/evidence/EvidencePage.h", false},
        {"ui/shell/MainWindow.cpp", "ui/casework/CasePage.h", false},
        {"ui/widgets/Notice.cpp", "ui/shell/Shell.h", false},
        {"ui/print/Sheet.cpp", "ui/widgets/Notice.h", false},
        {"ui/print/Sheet.cpp", "core/casework/Document.h", true},
        {"app/workstation/main.cpp", "ui/casework/CasePage.h", true},
        {"app/province/main.cpp", "core/sync/BatchCheck.h", true},
        {"app/province/main.cpp", "ui/print/Sheet.h", false},
        {"app/tool/main.cpp", "ui/print/Sheet.h", true},
        {"app/tool/main.cpp", "ui/widgets/Notice.h", false},
        {"app/tool/main.cpp", "app/province/Server.h", false},
        {"app/verify/main.cpp", "core/evidence/Bundle.h", true},
        {"app/verify/main.cpp", "core/store/Workspace.h", false},
    }));
    INFO(row.from << " -> " << row.to);
    CHECK(mayInclude(row.from, row.to) == row.allowed);
}

TEST_CASE("includes keep to the dependency table", "[architecture]")
{
    QStringList found;
    int seen = 0;
    for (const QString &file : filesBelow(kProgram, kCpp)) {
        for (const Piece &include : CppText::read(textOf(file)).includes) {
            ++seen;
            if (!mayInclude(file, include.text))
                found << QStringLiteral("%1:%2 must not include %3").arg(file).arg(include.line).arg(include.text);
        }
    }
    CHECK(seen > 50);
    CHECK(asLines(found).toStdString() == "");
}

TEST_CASE("includes are written from the root", "[architecture]")
{
    QStringList found;
    for (const QString &file : filesBelow(kProgram + QStringList{QStringLiteral("tests")}, kCpp)) {
        for (const Piece &include : CppText::read(textOf(file)).includes) {
            const bool madeByMoc = include.text.endsWith(u".moc");
            if (!madeByMoc && !QFileInfo::exists(QStringLiteral(QILIAN_SOURCE_DIR "/") + include.text))
                found << QStringLiteral("%1:%2 includes %3").arg(file).arg(include.line).arg(include.text);
        }
    }
    CHECK(asLines(found).toStdString() == "");
}

TEST_CASE("a source is read as the compiler reads it", "[architecture]")
{
    const CppText text = CppText::read(QStringLiteral(R"cpp(
#include "core/base/Money.h" // not "this"
/* #include "core/store/Workspace.h" */
#include <vector>
const char *s = "one \"two\""
                " three"; // four
int n = 1'000'000; char c = '"'; auto r = R"x(raw "text")x"; f("a", "b");
)cpp"));
    REQUIRE(text.includes.size() == 1);
    CHECK(text.includes[0].text == QStringLiteral("core/base/Money.h"));
    CHECK(text.includes[0].line == 2);
    REQUIRE(text.systemIncludes.size() == 1);
    QStringList literals;
    for (const Piece &literal : text.literals)
        literals << literal.text;
    CHECK(literals
        == QStringList{QStringLiteral("one \\\"two\\\" three"), QStringLiteral("raw \"text\""), QStringLiteral("a"),
            QStringLiteral("b")});
}
