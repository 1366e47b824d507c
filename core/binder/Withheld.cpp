#include "core/binder/Withheld.h"

#include "core/base/DerivedId.h"
#include "core/casework/CaseWork.h"
#include "core/casework/Permission.h"

#include <algorithm>

namespace qilian::binder {

namespace {

using casework::Case;
using casework::CaseFile;

Error failed(Error::Code code, const char *text)
{
    return {code, {"binder", text, {}}, {}};
}

Id<Withheld> idOf(const record::Ref &subject)
{
    return Id<Withheld>(derivedId("withheld " + subject.text().toUtf8()));
}

bool isPiece(const CaseFile &file, const record::Ref &subject)
{
    const auto isIt = [&subject](const auto &one) { return record::refTo(one) == subject; };
    return std::any_of(file.documents.begin(), file.documents.end(), isIt)
        || std::any_of(file.evidence.begin(), file.evidence.end(), isIt);
}

/// The officer may write, and the piece is one of the case.
Result<void> mayMove(
    const store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const record::Ref &subject)
{
    const store::Reader reader = workspace.reader();
    if (const auto officer = casework::officerOf(reader, actor); !officer)
        return officer.error();
    const auto file = casework::readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    if (!isPiece(*file, subject))
        return failed(
            Error::Code::NotFound, QT_TRANSLATE_NOOP("binder", "The case has no such document or evidence any more."));
    return {};
}

} // namespace

const record::Description<Withheld> &Withheld::description()
{
    static const auto kWithheld = record::describe<Withheld>("withheld")
                                      .field("case_id", &Withheld::caseId, record::Immutable)
                                      .field("subject", &Withheld::subject, record::Immutable)
                                      .field("ground", &Withheld::ground)
                                      .field("reason", &Withheld::reason)
                                      .field("withheld_on", &Withheld::on)
                                      .field("officer", &Withheld::officer)
                                      .field("returned_for", &Withheld::returnedFor)
                                      .index({"case_id", "id"});
    return kWithheld;
}

Result<std::vector<Withheld>> withheldOf(const store::Reader &reader, const Id<Case> &id)
{
    return reader.records<Withheld>("binder/withheld_of_case", {{"case", id.uuid().bytes()}});
}

Result<store::CommitReceipt> withhold(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const record::Ref &subject, const QString &ground, const QString &reason)
{
    if (const Result<void> may = mayMove(workspace, actor, id, subject); !may)
        return may.error();
    if (!BinderRules::shipped().ground(ground))
        return failed(Error::Code::Invalid, QT_TRANSLATE_NOOP("binder", "Choose why it is not for others to read."));
    if (reason.trimmed().isEmpty())
        return failed(Error::Code::Invalid, QT_TRANSLATE_NOOP("binder", "Write the reason: it stays with the case."));
    auto work = workspace.begin(actor, {"binder", QT_TRANSLATE_NOOP("binder", "Move into the secondary volume"), {}});
    const auto before = work.get(idOf(subject));
    if (!before && before.error().code != Error::Code::NotFound)
        return before.error();
    if (before && before->holds())
        return failed(Error::Code::Conflict, QT_TRANSLATE_NOOP("binder", "It is in the secondary volume already."));
    Withheld one = before ? *before : Withheld();
    one.id = idOf(subject);
    one.caseId = id;
    one.subject = subject;
    one.ground = ground;
    one.reason = reason.trimmed();
    one.on = casework::todayOf(workspace);
    one.officer = actor.officer;
    one.returnedFor.clear();
    work.put(one);
    return work.commit();
}

Result<store::CommitReceipt> bringBack(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const record::Ref &subject, const QString &reason)
{
    if (const Result<void> may = mayMove(workspace, actor, id, subject); !may)
        return may.error();
    if (reason.trimmed().isEmpty())
        return failed(Error::Code::Invalid,
            QT_TRANSLATE_NOOP("binder", "Write why others may read it now: the reason stays with the case."));
    auto work = workspace.begin(actor, {"binder", QT_TRANSLATE_NOOP("binder", "Move back into the main volume"), {}});
    const auto before = work.get(idOf(subject));
    if (!before && before.error().code != Error::Code::NotFound)
        return before.error();
    if (!before || !before->holds())
        return failed(Error::Code::Refused,
            QT_TRANSLATE_NOOP(
                "binder", "No officer moved it there: where it stands follows from its kind and from the law."));
    Withheld one = *before;
    one.officer = actor.officer;
    one.on = casework::todayOf(workspace);
    one.returnedFor = reason.trimmed();
    work.put(one);
    return work.commit();
}

} // namespace qilian::binder
