#include "core/casework/DocumentTemplate.h"

#include "core/access/Office.h"
#include "core/base/Digest.h"
#include "core/casework/TemplateValues.h"
#include "core/casework/TypedDay.h"
#include "core/store/UnitOfWork.h"

#include <QFile>
#include <QFileInfo>

namespace qilian::casework {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "The file cannot be read: %1"), {path}}, file.errorString()};
    return file.read(docx::Package::kLargestFile + 1); // one byte more is too large, and said to be
}

QString hexDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(toHex(digestOf(bytes)));
}

} // namespace

const record::Description<DocumentTemplate> &DocumentTemplate::description()
{
    static const auto kTemplate = record::describe<DocumentTemplate>("document_template")
                                      .field("type", &DocumentTemplate::type, record::Immutable)
                                      .field("file_name", &DocumentTemplate::fileName, record::Title)
                                      .field("effective_from", &DocumentTemplate::effectiveFrom, record::Immutable)
                                      .field("digest", &DocumentTemplate::digest, record::Immutable | record::Blob)
                                      .field("ended_on", &DocumentTemplate::endedOn)
                                      .index({"type", "effective_from", "id"})
                                      .index({"digest"});
    return kTemplate;
}

Result<docx::Template> readTemplate(const QString &path)
{
    const auto bytes = contentOf(path);
    return bytes ? docx::Template::read(*bytes) : bytes.error();
}

Result<QByteArray> templateBytes(const store::BlobStore &blobs, const DocumentTemplate &one)
{
    const auto size = blobs.size(one.digest);
    if (!size)
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "The template “%1” is not on this computer yet."),
                {one.fileName}},
            one.digest};
    const auto file = blobs.open(one.digest, *size);
    if (!file)
        return file.error();
    QByteArray bytes = (*file)->read(docx::Package::kLargestFile + 1);
    if (hexDigest(bytes) != one.digest)
        return Error{Error::Code::Damaged,
            {"casework",
                QT_TRANSLATE_NOOP(
                    "casework", "The template “%1” was changed or damaged on this computer. Import it anew."),
                {one.fileName}},
            one.digest};
    return bytes;
}

Result<docx::Template> readTemplate(const store::BlobStore &blobs, const DocumentTemplate &one)
{
    const auto bytes = templateBytes(blobs, one);
    return bytes ? docx::Template::read(*bytes) : bytes.error();
}

Result<Id<DocumentTemplate>> importTemplate(
    store::Workspace &workspace, const store::Actor &actor, const QString &path, const QString &type, QDate from)
{
    if (const Result<void> may = access::mayAdminister(workspace.reader(), actor); !may)
        return may.error();
    if (!DocumentTypes::shipped().find(type))
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Choose the kind of document the template is for."), {}}, type};
    if (!from.isValid() || !isPlausible(from))
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Write the day from which the template is used."), {}}, {}};
    const auto bytes = contentOf(path);
    if (!bytes)
        return bytes.error();
    if (const auto read = docx::Template::read(*bytes); !read)
        return read.error();
    DocumentTemplate made;
    made.id = Id<DocumentTemplate>::create();
    made.type = type;
    made.fileName = QFileInfo(path).fileName();
    made.effectiveFrom = from;
    made.digest = hexDigest(*bytes);
    const auto all = templates(workspace.reader());
    if (!all)
        return all.error();
    for (const DocumentTemplate &one : *all) {
        if (one.type == type && one.digest == made.digest && one.effectiveFrom == from && !one.endedOn.isValid())
            return Error{Error::Code::Conflict,
                {"casework", QT_TRANSLATE_NOOP("casework", "“%1” is in use for this kind already."), {one.fileName}},
                {}};
    }
    const auto kept = workspace.blobs().import(path);
    if (!kept)
        return kept.error();
    if (kept->digest != made.digest)
        return Error{Error::Code::Conflict,
            {"casework", QT_TRANSLATE_NOOP("casework", "“%1” was changed while it was read. Import it again."),
                {made.fileName}},
            {}};
    auto work =
        workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "Import the template %1"), {made.fileName}});
    work.put(made);
    if (const auto done = work.commit(); !done)
        return done.error();
    return made.id;
}

Result<store::CommitReceipt> endTemplate(
    store::Workspace &workspace, const store::Actor &actor, const Id<DocumentTemplate> &id, QDate today)
{
    if (const Result<void> may = access::mayAdminister(workspace.reader(), actor); !may)
        return may.error();
    auto work = workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "Take a template out of use"), {}});
    const auto found = work.get(id);
    if (!found)
        return found.error();
    if (found->endedOn.isValid())
        return Error{Error::Code::Refused,
            {"casework", QT_TRANSLATE_NOOP("casework", "“%1” is out of use already."), {found->fileName}}, {}};
    DocumentTemplate ended = *found;
    ended.endedOn = today;
    work.put(ended);
    return work.commit();
}

Result<std::vector<DocumentTemplate>> templates(const store::Reader &reader)
{
    return reader.records<DocumentTemplate>("casework/templates");
}

const DocumentTemplate *templateOn(std::span<const DocumentTemplate> all, QStringView type, QDate day)
{
    const DocumentTemplate *found = nullptr;
    for (const DocumentTemplate &one : all) {
        const bool holds =
            one.type == type && one.effectiveFrom <= day && (!one.endedOn.isValid() || day < one.endedOn);
        if (holds && (!found || std::tie(found->effectiveFrom, found->id) < std::tie(one.effectiveFrom, one.id)))
            found = &one;
    }
    return found;
}

Result<docx::Filled> fillTemplate(const store::Reader &reader, const store::BlobStore &blobs, const CaseFile &file,
    const CaseDocument &document, QDate today)
{
    const auto all = templates(reader);
    if (!all)
        return all.error();
    const DocumentTemplate *one = templateOn(*all, document.type, document.madeOn.isValid() ? document.madeOn : today);
    if (!one)
        return Error{Error::Code::NotFound,
            {"casework",
                QT_TRANSLATE_NOOP(
                    "casework", "No Word template is in use for “%1”. Import one in the settings, or save as .odt."),
                {document.title}},
            document.type};
    const auto read = readTemplate(blobs, *one);
    return read ? read->fill(templateValues(document, file)) : read.error();
}

} // namespace qilian::casework
