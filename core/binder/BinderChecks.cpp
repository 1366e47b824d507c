#include "core/binder/BinderChecks.h"

#include "core/casework/DocumentType.h"

#include <algorithm>
#include <array>

namespace qilian::binder {

namespace {

using casework::CaseDocument;
using casework::CaseFile;
using casework::DocumentState;
using casework::DocumentTypes;

struct Found {
    const CaseFile &file;
    const BinderRules &rules;
    const Binder &binder;
    const QString check;
    std::vector<Shortfall> &out;

    void add(const char *text, QStringList values, const record::Ref &ref = {}, const QString &type = {}) const
    {
        out.push_back({check, {"binder", text, std::move(values)}, ref, type});
    }
};

/// A document as one speaks of it: with its number where it has one.
QString called(const CaseDocument &document)
{
    return document.number.isEmpty() ? document.title : QStringLiteral("%1（%2）").arg(document.title, document.number);
}

void findContested(const Found &found)
{
    if (found.file.contested)
        found.add(QT_TRANSLATE_NOOP("binder", "The case is contested: an officer must decide first."), {},
            record::refTo(found.file.one));
}

void findDrafts(const Found &found)
{
    for (const CaseDocument &document : found.file.documents) {
        if (document.state == DocumentState::Draft)
            found.add(QT_TRANSLATE_NOOP("binder", "%1 is still a draft and is left out."), {called(document)},
                record::refTo(document));
        else if (document.state == DocumentState::Final && document.digest.isEmpty())
            found.add(
                QT_TRANSLATE_NOOP("binder", "%1 has no sealed PDF yet."), {called(document)}, record::refTo(document));
    }
}

void findReceipts(const Found &found)
{
    for (const CaseDocument &document : found.file.documents) {
        const casework::DocumentType *type = DocumentTypes::shipped().find(document.type);
        if (!type || !type->servedOnParty || document.state != DocumentState::Final)
            continue;
        if (!document.servedOn.isValid())
            found.add(
                QT_TRANSLATE_NOOP("binder", "%1 has not been served."), {called(document)}, record::refTo(document));
        else if (receiptsOf(found.file, found.rules, document).empty())
            found.add(QT_TRANSLATE_NOOP("binder", "%1 has no receipt of service."), {called(document)},
                record::refTo(document), found.rules.receipt);
    }
}

void findIncomplete(const Found &found)
{
    for (const BoundItem &item : found.binder.items) {
        const bool isUnsealed = item.kind == BoundItem::Kind::Document && item.digest.isEmpty();
        if (item.fault && !isUnsealed) // those are drafts' own check
            found.add(
                QT_TRANSLATE_NOOP("binder", "%1 cannot be bound: %2"), {item.title, item.fault->inWords()}, item.ref);
    }
    if (found.binder.items.empty())
        found.add(QT_TRANSLATE_NOOP("binder", "There is nothing to bind yet."), {});
}

void findAmounts(const Found &found)
{
    const casework::Case &one = found.file.one;
    if (!one.decidedOn.isValid() || !one.penaltyProposed || !one.fine)
        return;
    const Money owed = one.fine->plus(one.confiscation.value_or(Money())).value_or(*one.fine);
    if (one.paid != owed)
        found.add(QT_TRANSLATE_NOOP("binder", "%1 was decided, %2 was paid."), {owed.display(), one.paid.display()},
            record::refTo(one));
}

void findUnlogged(const Found &found)
{
    const QString log = QStringLiteral("av_log");
    const CaseDocument *document = found.file.document(log);
    const bool recorded = std::any_of(found.binder.elsewhere.begin(), found.binder.elsewhere.end(),
        [](const KeptElsewhere &kept) { return kept.number.contains(QLatin1String("-AV")); });
    if (recorded && (!document || document->state != DocumentState::Final))
        found.add(QT_TRANSLATE_NOOP("binder", "There is sound or film, and no %1."),
            {DocumentTypes::shipped().titleOf(log)}, {}, log);
}

void findUnclosed(const Found &found)
{
    const QString closing = QStringLiteral("closing_approval");
    const CaseDocument *document = found.file.document(closing);
    if (!document || document->state != DocumentState::Final)
        found.add(
            QT_TRANSLATE_NOOP("binder", "There is no %1."), {DocumentTypes::shipped().titleOf(closing)}, {}, closing);
}

void findUnsigned(const Found &found)
{
    if (found.binder.note.isEmpty())
        found.add(QT_TRANSLATE_NOOP("binder", "The %1 is not final: an open one is bound, to be filled in by hand."),
            {DocumentTypes::shipped().titleOf(found.rules.note)}, {}, found.rules.note);
}

struct Check {
    const char *id;
    void (*find)(const Found &found);
};
constexpr std::array kChecks{
    Check{"settled", findContested},
    Check{"drafts", findDrafts},
    Check{"receipts", findReceipts},
    Check{"complete", findIncomplete},
    Check{"amounts", findAmounts},
    Check{"av_log", findUnlogged},
    Check{"closed", findUnclosed},
    Check{"note", findUnsigned},
};

} // namespace

std::vector<Shortfall> shortfallsOf(const CaseFile &file, const BinderRules &rules, const Binder &binder)
{
    std::vector<Shortfall> out;
    for (const CheckRule &rule : rules.checks()) {
        const auto check = std::find_if(
            kChecks.begin(), kChecks.end(), [&rule](const Check &one) { return rule.id == QLatin1String(one.id); });
        if (check != kChecks.end())
            check->find({file, rules, binder, rule.id, out});
    }
    return out;
}

Result<std::vector<Shortfall>> checkDigests(const CaseFile &file, const store::BlobStore &blobs, std::stop_token stop,
    const std::function<void(int done, int total)> &progress)
{
    struct Kept {
        QString digest;
        QString title;
        record::Ref ref;
    };
    std::vector<Kept> files;
    for (const CaseDocument &document : file.documents) {
        if (!document.digest.isEmpty())
            files.push_back({document.digest, called(document), record::refTo(document)});
    }
    for (const evidence::EvidenceItem &item : file.evidence) {
        if (!item.digest.isEmpty())
            files.push_back({item.digest, item.title, record::refTo(item)});
    }
    std::vector<Shortfall> out;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {"binder", QT_TRANSLATE_NOOP("binder", "Stopped."), {}}, {}};
        if (progress)
            progress(int(i), int(files.size()));
        if (const Result<void> sound = blobs.verify(files[i].digest); !sound)
            out.push_back({QStringLiteral("digests"),
                {"binder", QT_TRANSLATE_NOOP("binder", "%1: %2"), {files[i].title, sound.error().message.inWords()}},
                files[i].ref, {}});
    }
    return out;
}

} // namespace qilian::binder
