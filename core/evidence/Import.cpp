#include "core/evidence/Import.h"

#include "core/evidence/Custody.h"
#include "core/evidence/EvidenceKind.h"
#include "core/evidence/MediaFacts.h"

#include <QFileInfo>

namespace qilian::evidence {

namespace {

Result<Id<EvidenceItem>> describe(store::Workspace &workspace, const store::Actor &actor, const ImportContext &context,
    const QFileInfo &file, const store::BlobReceipt &receipt)
{
    const Result<QString> stored = workspace.blobs().path(receipt.digest);
    if (!stored)
        return stored.error();
    const MediaFacts facts = mediaFacts(*stored);
    EvidenceItem item;
    item.id = Id<EvidenceItem>::create();
    item.subject = context.subject;
    item.checklistAnswer = context.checklistAnswer;
    item.kind = context.kind.isEmpty() ? likelyKind(facts.mediaType) : context.kind;
    item.fileName = file.fileName();
    item.title = file.completeBaseName();
    item.digest = receipt.digest;
    item.size = receipt.size;
    item.mediaType = facts.mediaType;
    item.collectedBy = context.collectedBy;
    item.collectedAt = workspace.clock().now();
    item.place = context.place;
    item.takenAt = facts.takenAt;
    item.latitudeE6 = facts.latitudeE6;
    item.longitudeE6 = facts.longitudeE6;
    item.device = facts.device;
    auto work = workspace.begin(actor, {"evidence", QT_TRANSLATE_NOOP("evidence", "Take in evidence"), {}});
    work.put(item);
    work.put(acquired(item));
    if (const auto done = work.commit(); !done)
        return done.error();
    return item.id;
}

Result<ImportedFile> importOne(store::Workspace &workspace, const store::Actor &actor, const ImportContext &context,
    const QString &file, std::stop_token stop)
{
    const QFileInfo about(file);
    if (about.isFile() && about.size() == 0)
        return Error{Error::Code::Invalid,
            {"evidence", QT_TRANSLATE_NOOP("evidence", "%1 is empty. Copy it from the camera again."), {file}}, {}};
    const auto receipt = workspace.blobs().import(file, stop);
    if (!receipt)
        return receipt.error();
    const auto same = workspace.reader().rows<Id<EvidenceItem>>("evidence/by_digest",
        {{"digest", receipt->digest}, {"subject", context.subject.text()}},
        [](const store::Row &row) { return row.id<EvidenceItem>("id"); });
    if (!same)
        return same.error();
    if (!same->empty())
        return ImportedFile{file, same->front(), true, std::nullopt};
    const Result<Id<EvidenceItem>> item = describe(workspace, actor, context, about, *receipt);
    if (!item)
        return item.error();
    return ImportedFile{file, *item, false, std::nullopt};
}

} // namespace

int ImportReport::added() const
{
    return int(std::count_if(
        files.begin(), files.end(), [](const ImportedFile &one) { return !one.item.isNull() && !one.duplicate; }));
}

int ImportReport::duplicates() const
{
    return int(std::count_if(files.begin(), files.end(), [](const ImportedFile &one) { return one.duplicate; }));
}

int ImportReport::faults() const
{
    return int(
        std::count_if(files.begin(), files.end(), [](const ImportedFile &one) { return one.fault.has_value(); }));
}

ImportReport importFiles(store::Workspace &workspace, const store::Actor &actor, const ImportContext &context,
    std::span<const QString> files, std::stop_token stop, const std::function<void(qsizetype, qsizetype)> &progress)
{
    ImportReport report;
    for (const QString &file : files) {
        if (stop.stop_requested()) {
            report.stopped = true;
            break;
        }
        Result<ImportedFile> one = importOne(workspace, actor, context, file, stop);
        if (!one && one.error().code == Error::Code::Cancelled) {
            report.stopped = true;
            break;
        }
        report.files.push_back(one ? std::move(*one) : ImportedFile{file, {}, false, one.error()});
        if (progress)
            progress(qsizetype(report.files.size()), qsizetype(files.size()));
    }
    return report;
}

} // namespace qilian::evidence
