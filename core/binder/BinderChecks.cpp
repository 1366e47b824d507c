#include "core/binder/BinderChecks.h"

#include "core/binder/RecordingLog.h"
#include "core/casework/DocumentText.h"
#include "core/casework/DocumentType.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace qilian::binder {

namespace {

using casework::CaseDocument;
using casework::CaseFile;
using casework::DocumentState;
using casework::DocumentTypes;

struct Found {
    const Examined &examined;
    const QString check;
    std::vector<Shortfall> &out;

    void add(const char *text, QStringList values, const record::Ref &ref = {}, const QString &type = {}) const
    {
        out.push_back({check, {"binder", text, std::move(values)}, ref, type, {}});
    }
    const CaseFile &file() const { return examined.file; }
    const BinderRules &rules() const { return examined.rules; }
    const Binder &binder() const { return examined.binder; }
};

/// A document as one speaks of it: with its number where it has one.
QString called(const CaseDocument &document)
{
    return document.number.isEmpty() ? document.title : QStringLiteral("%1（%2）").arg(document.title, document.number);
}

/// A fault that voids the whole file (一票否决) keeps it from the archive.
void findVetoes(const Found &found)
{
    for (const review::RulePoint &point : *found.examined.review.points) {
        if (point.rule->severity != review::Severity::Veto || point.verdict() != review::Verdict::Failed)
            continue;
        const QString rule = QStringLiteral("%1 %2").arg(point.rule->id, point.rule->name.inWords());
        const auto add = [&](const QString &fault, const std::optional<review::Place> &place) {
            found.out.push_back(
                {found.check, {"binder", QT_TRANSLATE_NOOP("binder", "%1: %2"), {rule, fault}}, {}, {}, place});
        };
        if (point.answer)
            add(point.answer->note, {});
        else
            for (const review::Fault &fault : point.finding.faults)
                add(fault.words.inWords(), fault.place);
    }
}

void findContested(const Found &found)
{
    if (found.file().contested)
        found.add(QT_TRANSLATE_NOOP("binder", "The case is contested: an officer must decide first."), {},
            record::refTo(found.file().one));
}

void findDrafts(const Found &found)
{
    for (const CaseDocument &document : found.file().documents) {
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
    for (const CaseDocument &document : found.file().documents) {
        const casework::DocumentType *type = DocumentTypes::shipped().find(document.type);
        if (!type || !type->servedOnParty || document.state != DocumentState::Final)
            continue;
        if (!document.servedOn.isValid())
            found.add(
                QT_TRANSLATE_NOOP("binder", "%1 has not been served."), {called(document)}, record::refTo(document));
        else if (receiptsOf(found.file(), found.rules(), document).empty())
            found.add(QT_TRANSLATE_NOOP("binder", "%1 has no receipt of service."), {called(document)},
                record::refTo(document), found.rules().receipt);
    }
}

void findIncomplete(const Found &found)
{
    for (const BoundItem &item : found.binder().items) {
        const bool isUnsealed = item.kind == BoundItem::Kind::Document && item.digest.isEmpty();
        if (item.fault && !isUnsealed) // those are drafts' own check
            found.add(
                QT_TRANSLATE_NOOP("binder", "%1 cannot be bound: %2"), {item.title, item.fault->inWords()}, item.ref);
    }
    if (found.binder().items.empty())
        found.add(QT_TRANSLATE_NOOP("binder", "There is nothing to bind yet."), {});
}

void findAmounts(const Found &found)
{
    const casework::Case &one = found.file().one;
    if (!one.decidedOn.isValid() || !one.penaltyProposed || !one.fine)
        return;
    const Money owed = one.fine->plus(one.confiscation.value_or(Money())).value_or(*one.fine);
    if (one.paid != owed)
        found.add(QT_TRANSLATE_NOOP("binder", "%1 was decided, %2 was paid."), {owed.display(), one.paid.display()},
            record::refTo(one));
}

bool isRecording(const KeptElsewhere &kept)
{
    return kept.number.contains(QLatin1String("-AV"));
}

void findUnlogged(const Found &found)
{
    const QString log = QStringLiteral("av_log");
    const CaseDocument *document = found.file().document(log);
    const auto &elsewhere = found.binder().elsewhere;
    const bool recorded = std::any_of(elsewhere.begin(), elsewhere.end(), isRecording);
    if (recorded && (!document || document->state != DocumentState::Final))
        found.add(QT_TRANSLATE_NOOP("binder", "There is sound or film, and no %1."),
            {DocumentTypes::shipped().titleOf(log)}, {}, log);
}

QDateTime minuteOf(const CaseDocument &document, const char *field)
{
    return QDateTime::fromString(document.fields.value(QLatin1String(field)).toString(), Qt::ISODate);
}

/// A record whose time the log must cover, with the lines about it.
void compareTimes(const Found &found, const CaseDocument &record, const std::vector<RecordingLine> &lines)
{
    const QDateTime begin = minuteOf(record, "start");
    const QDateTime end = minuteOf(record, "end");
    std::vector<RecordingLine> about;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(about), [&record](const RecordingLine &line) {
        return line.begin.isValid() && line.end.isValid() && isAbout(line, record);
    });
    const bool explained =
        std::any_of(about.begin(), about.end(), [](const RecordingLine &line) { return line.explained; });
    if (begin.isValid() && end.isValid() && !about.empty() && !explained && !cover(about, begin, end))
        found.add(QT_TRANSLATE_NOOP("binder",
                      "%1 lasts from %2 to %3, and what the log has of it does not cover that. Correct the log, or "
                      "write there why the recording broke off (中断说明)."),
            {called(record), begin.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                end.toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
            record::refTo(record), QStringLiteral("av_log"));
}

void findWrongTimes(const Found &found)
{
    const QString type = QStringLiteral("av_log");
    const CaseDocument *log = found.file().document(type);
    if (!log || log->state != DocumentState::Final)
        return; // that it is missing is a check of its own
    const std::vector<RecordingLine> lines = linesOf(*log);
    for (const RecordingLine &line : lines) {
        if (!line.begin.isValid() || !line.end.isValid())
            found.add(QT_TRANSLATE_NOOP("binder", "A line of the log names no beginning and end: %1"), {line.words},
                record::refTo(*log), type);
        else if (line.end <= line.begin)
            found.add(QT_TRANSLATE_NOOP("binder", "A line of the log ends before it begins: %1"), {line.words},
                record::refTo(*log), type);
    }
    for (const CaseDocument &document : found.file().documents) {
        if (document.state == DocumentState::Final && document.type != type)
            compareTimes(found, document, lines);
    }
    for (const KeptElsewhere &kept : found.binder().elsewhere) {
        const evidence::EvidenceItem &item = found.file().evidence[kept.evidence];
        const bool listed = std::any_of(lines.begin(), lines.end(), [&](const RecordingLine &line) {
            const auto has = [&line](const QString &name) { return !name.isEmpty() && line.words.contains(name); };
            return has(item.title) || has(item.fileName) || has(item.digest) || has(kept.number);
        });
        if (isRecording(kept) && !listed)
            found.add(QT_TRANSLATE_NOOP("binder", "“%1” is not in the log."), {item.title}, record::refTo(item), type);
    }
}

/// Words by which one would know the informer: what he is called, his telephone, his identity number.
QString informerIn(const QString &text)
{
    static const QRegularExpression kNamed(QStringLiteral(
        "举报人(?:姓名|电话|住址|联系方式)?[：:].{0,12}|举报人[^。；]{0,30}?(?:1[3-9]\\d{9}|\\d{17}[\\dXx])"));
    return kNamed.match(text).captured(0);
}

void findInformer(const Found &found)
{
    for (const Booklet &booklet : found.binder().booklets) {
        if (booklet.volume == Volume::Secondary)
            continue;
        for (const BoundPiece &piece : booklet.pieces) {
            const BoundItem &item = found.binder().items[piece.item];
            QString text = item.title + u'\n' + item.remark;
            for (const CaseDocument &document : found.file().documents) {
                if (piece.from == 0 && record::refTo(document) == item.ref)
                    text += u'\n' + casework::composeDocument(document).plain();
            }
            if (const QString named = informerIn(text); !named.isEmpty())
                found.add(
                    QT_TRANSLATE_NOOP("binder",
                        "%1 in the main volume may name the informer (“%2”). Move it into the secondary volume, or "
                        "make it anew without that."),
                    {item.title, named}, item.ref);
        }
    }
}

void findArchiveNumber(const Found &found)
{
    const ArchiveStanding &archive = found.examined.archive;
    if (!archive.number)
        found.add(QT_TRANSLATE_NOOP("binder", "The case has no archive number yet."), {});
    else if (!archive.alsoOn.isEmpty())
        found.add(QT_TRANSLATE_NOOP("binder",
                      "The archive number %1 stands on another case too: %2. Give one of them "
                      "another one."),
            {archive.number->number, archive.alsoOn.join(u'、')});
}

void findUnclosed(const Found &found)
{
    const QString closing = QStringLiteral("closing_approval");
    const CaseDocument *document = found.file().document(closing);
    if (!document || document->state != DocumentState::Final)
        found.add(
            QT_TRANSLATE_NOOP("binder", "There is no %1."), {DocumentTypes::shipped().titleOf(closing)}, {}, closing);
}

void findUnsigned(const Found &found)
{
    if (found.binder().note.isEmpty())
        found.add(QT_TRANSLATE_NOOP("binder", "The %1 is not final: an open one is bound, to be filled in by hand."),
            {DocumentTypes::shipped().titleOf(found.rules().note)}, {}, found.rules().note);
}

struct Check {
    const char *id;
    void (*find)(const Found &found);
};
constexpr std::array kChecks{
    Check{"veto", findVetoes},
    Check{"settled", findContested},
    Check{"drafts", findDrafts},
    Check{"receipts", findReceipts},
    Check{"complete", findIncomplete},
    Check{"amounts", findAmounts},
    Check{"av_log", findUnlogged},
    Check{"av_times", findWrongTimes},
    Check{"secrecy", findInformer},
    Check{"closed", findUnclosed},
    Check{"note", findUnsigned},
    Check{"archive_number", findArchiveNumber},
};

} // namespace

std::vector<Shortfall> shortfallsOf(const Examined &examined)
{
    std::vector<Shortfall> out;
    for (const CheckRule &rule : examined.rules.checks()) {
        const auto check = std::find_if(
            kChecks.begin(), kChecks.end(), [&rule](const Check &one) { return rule.id == QLatin1String(one.id); });
        if (check != kChecks.end())
            check->find({examined, rule.id, out});
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
                files[i].ref, {}, {}});
    }
    return out;
}

} // namespace qilian::binder
