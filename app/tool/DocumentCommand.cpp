#include "app/tool/CaseNamed.h"
#include "app/tool/Command.h"

#include "core/base/WriteWhole.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/DocumentTemplate.h"
#include "core/overview/Schema.h"
#include "ui/print/Odt.h"
#include "ui/print/Sealing.h"

#include <QFileInfo>
#include <QJsonArray>

namespace qilian::tool {

namespace {

using casework::CaseDocument;
using casework::CaseFile;

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("list or render."));
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."));
    parser.addPositionalArgument(QStringLiteral("case"),
        QStringLiteral("Id or number of a case; list takes all without."), QStringLiteral("[case]"));
    parser.addPositionalArgument(QStringLiteral("document"),
        QStringLiteral("render: id, number or kind of a document (of a kind: the latest that is not void)."),
        QStringLiteral("[document]"));
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("render: what to write, .pdf, .odt or .docx."), QStringLiteral("file")});
}

Result<CaseDocument> documentOf(const CaseFile &file, const QString &named)
{
    for (const CaseDocument &document : file.documents) {
        if (document.id.text() == named || (!document.number.isEmpty() && document.number == named))
            return document;
    }
    if (const CaseDocument *latest = file.document(named))
        return *latest;
    return Error{Error::Code::NotFound,
        {"tool", QT_TRANSLATE_NOOP("tool", "The case has no document with the id or of the kind “%1”."), {named}}, {}};
}

QJsonObject described(const CaseFile &file, const CaseDocument &document)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto day = [&orNull](QDate date) { return orNull(date.toString(Qt::ISODate)); };
    return {{QStringLiteral("id"), document.id.text()}, {QStringLiteral("case"), file.one.id.text()},
        {QStringLiteral("case_number"), orNull(file.one.number)}, {QStringLiteral("type"), document.type},
        {QStringLiteral("title"), document.title}, {QStringLiteral("number"), orNull(document.number)},
        {QStringLiteral("state"), enumText(document.state)}, {QStringLiteral("made_on"), day(document.madeOn)},
        {QStringLiteral("served_on"), day(document.servedOn)},
        {QStringLiteral("served_how"), orNull(document.servedHow)}, {QStringLiteral("sha256"), orNull(document.digest)},
        {QStringLiteral("pages"), document.pages},
        {QStringLiteral("replaces"), document.replaces.isNull() ? QJsonValue() : QJsonValue(document.replaces.text())}};
}

Result<Output> list(const store::Workspace &workspace, const QString &named)
{
    const store::Reader reader = workspace.reader();
    std::vector<Id<casework::Case>> cases;
    if (!named.isEmpty()) {
        const auto one = caseNamed(reader, named);
        if (!one)
            return one.error();
        cases.push_back(*one);
    } else {
        const auto all = reader.rows<Id<casework::Case>>("casework/cases_with_documents", {},
            [](const store::Row &row) { return row.id<casework::Case>("case_id"); });
        if (!all)
            return all.error();
        cases = *all;
    }
    Output out;
    QJsonArray documents;
    for (const Id<casework::Case> &id : cases) {
        const auto file = casework::readCaseFile(reader, id, workspace.area());
        if (!file)
            return file.error();
        for (const CaseDocument &document : file->documents) {
            documents.append(described(*file, document));
            out.lines.append(
                QStringLiteral("%1  %2  %3  %4  %5")
                    .arg(document.id.text(), enumText(document.state), document.type, document.title, document.number));
        }
    }
    out.json = {{QStringLiteral("documents"), documents}};
    return out;
}

/// The document as a file, and what of its template could not be filled.
Result<docx::Filled> fileOf(const store::Workspace &workspace, const store::Reader &reader, const CaseFile &file,
    const CaseDocument &document, const QString &format)
{
    if (format == QLatin1String("docx"))
        return casework::fillTemplate(reader, workspace.blobs(), file, document, casework::todayOf(workspace));
    const auto bytes = format == QLatin1String("odt") ? print::odtOf(casework::composeDocument(document))
                                                      : print::paperOf(workspace.blobs(), document, file.signatures);
    return bytes ? Result<docx::Filled>(docx::Filled{*bytes, {}}) : bytes.error();
}

Result<Output> render(const store::Workspace &workspace, const QStringList &arguments, const QString &path)
{
    const QString format = QFileInfo(path).suffix().toLower();
    const bool isKnown =
        QStringList{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("docx")}.contains(format);
    if (arguments.size() != 5 || !isKnown)
        return badOption(
            QT_TRANSLATE_NOOP("tool",
                "render takes a workspace, a case, a document and --out with a file that ends in .pdf, .odt "
                "or .docx, not “%1”."),
            path);
    const store::Reader reader = workspace.reader();
    const auto id = caseNamed(reader, arguments[3]);
    if (!id)
        return id.error();
    const auto file = casework::readCaseFile(reader, *id, workspace.area());
    if (!file)
        return file.error();
    const auto document = documentOf(*file, arguments[4]);
    if (!document)
        return document.error();
    const auto made = fileOf(workspace, reader, *file, *document, format);
    if (!made)
        return made.error();
    if (const Result<void> written = writeWhole(path, made->bytes); !written)
        return written.error();
    Output out;
    out.lines = {path};
    QJsonArray unknown;
    for (const docx::Placeholder &one : made->unknown) {
        unknown.append(one.name);
        out.lines.append(QStringLiteral("{{%1}}  %2").arg(one.name, one.around));
    }
    out.json = described(*file, *document);
    out.json.insert(QStringLiteral("file"), path);
    out.json.insert(QStringLiteral("format"), format);
    out.json.insert(QStringLiteral("sealed"), format == QLatin1String("pdf") && !document->digest.isEmpty());
    out.json.insert(QStringLiteral("unknown_placeholders"), unknown);
    return out;
}

Result<Output> run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(1);
    if (action != QLatin1String("list") && action != QLatin1String("render"))
        return badOption(QT_TRANSLATE_NOOP("tool", "Say what to do with documents: list or render, not “%1”."), action);
    if (arguments.size() < 3 || arguments.size() > (action == QLatin1String("list") ? 4 : 5))
        return badOption(QT_TRANSLATE_NOOP("tool", "Name the workspace folder.%1"), {});
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto workspace = store::Workspace::openToRead(arguments[2], options);
    if (!workspace)
        return workspace.error();
    return action == QLatin1String("list") ? list(**workspace, arguments.value(3))
                                           : render(**workspace, arguments, parser.value(QStringLiteral("out")));
}

} // namespace

const Command kDocument{"document", "List the documents of cases, or write one as PDF, ODT or Word.", declare, run,
    "document list WORKSPACE [CASE]: {\"documents\": [{\"id\", \"case\", \"case_number\", \"type\", \"title\", "
    "\"number\", \"state\", \"made_on\", \"served_on\", \"served_how\", \"sha256\", \"pages\", \"replaces\"}…]}.\n"
    "document render WORKSPACE CASE DOCUMENT --out FILE.pdf|.odt|.docx: the same of one document, with \"file\", "
    "\"format\", \"sealed\" and \"unknown_placeholders\". As PDF a sealed document is what was sealed, after its "
    "digest "
    "was checked; .docx is made by the Word template of the document's day.",
    4, Needs::Fonts};

} // namespace qilian::tool
