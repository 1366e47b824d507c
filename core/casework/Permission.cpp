#include "core/casework/Permission.h"

#include "core/access/Office.h"
#include "core/store/UnitOfWork.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

using access::Duty;
using access::Officer;
using access::Role;

Error refused(const char *text, const QStringList &values = {})
{
    return {Error::Code::Refused, {"casework", text, values}, {}};
}

bool investigates(const CaseFile &file, const Officer &officer)
{
    return file.one.officers.contains(officer.id.text());
}

bool withdrew(const CaseFile &file, const Officer &officer)
{
    return file.one.withdrawn.contains(officer.id.text());
}

/// One row a part of the work: the role it takes, whether who investigates is kept out of it, and what is said then.
struct Part {
    const char *by;
    std::array<std::optional<Role>, 2> roles;
    bool outside;
    const char *refusal;
};

constexpr std::array kParts{
    Part{"investigator", {Role::Investigator, std::nullopt}, false,
        QT_TRANSLATE_NOOP("casework", "Only an investigator can confirm this.")},
    Part{"clerk", {Role::Clerk, Role::Investigator}, false,
        QT_TRANSLATE_NOOP("casework", "Only a clerk or an investigator can confirm this.")},
    Part{"reviewer", {Role::Reviewer, std::nullopt}, true,
        QT_TRANSLATE_NOOP("casework", "Only a reviewer who did not investigate this case can confirm this.")},
    Part{"decider", {Role::Decider, std::nullopt}, true,
        QT_TRANSLATE_NOOP("casework", "Only a head of the bureau who did not investigate this case can confirm this.")},
    Part{"agency_head", {Role::Decider, std::nullopt}, true,
        QT_TRANSLATE_NOOP("casework", "Only a head of the bureau who did not investigate this case can grant this.")},
    Part{"principal_head", {Role::Decider, std::nullopt}, true,
        QT_TRANSLATE_NOOP("casework", "Only the principal head, who did not investigate this case, can approve this.")},
    Part{"collective_discussion_of_heads", {Role::Decider, std::nullopt}, true,
        QT_TRANSLATE_NOOP("casework", "Only a head of the bureau who did not investigate this case can grant this.")},
};

bool holds(const Part &part, const Officer &officer)
{
    return std::any_of(part.roles.begin(), part.roles.end(),
        [&officer](const std::optional<Role> &role) { return role && officer.has(*role); });
}

/// Naming an officer for a duty he may not have.
Result<void> mayHold(const store::Reader &reader, const Case &one, const Uuid &id, Duty duty)
{
    const auto officer = reader.get(Id<Officer>(id));
    if (!officer)
        return {}; // nobody is named, or he has not come from the other device yet: the guards ask again
    const auto objections = access::objectionsTo(*officer, duty, one.officers);
    return objections.empty() ? Result<void>() : Error{Error::Code::Refused, objections.front().words, {}};
}

Result<void> mayGiveOpinion(const CaseFile &file, const Case &changed, const Officer &officer, QDate today)
{
    if (changed.legalReview == file.one.legalReview && changed.legalReviewedOn == file.one.legalReviewedOn)
        return {};
    if (changed.legalReviewer != officer.id.uuid())
        return refused(
            QT_TRANSLATE_NOOP("casework", "The opinion of the legal review is given by the legal reviewer himself."));
    return mayAct(file, officer, QStringLiteral("reviewer"), today);
}

/// 生态环境行政处罚办法 第六条: the withdrawal of the principal head is decided by the heads together, that of another
/// head by the principal head.
Result<void> mayDecideAbout(const CaseFile &file, const Officer &concerned, const Officer &officer, QDate today)
{
    const Officer *principal = access::principalOn(file.principals, today);
    if (!principal || !concerned.has(Role::Decider))
        return {};
    if (concerned.id == principal->id)
        return discussionOf(file, {QStringLiteral("回避")}, {}, today)
            ? Result<void>()
            : refused(QT_TRANSLATE_NOOP("casework",
                "Whether the principal head must withdraw is decided by the heads together: make the record "
                "of their discussion final first (生态环境行政处罚办法 第六条)."));
    if (officer.id != principal->id)
        return refused(QT_TRANSLATE_NOOP("casework",
                           "Whether a head must withdraw is decided by the principal head, %1 (生态环境行政处罚办法 "
                           "第六条)."),
            {principal->name});
    return {};
}

/// 行政处罚法 第四十三条: the officer withdraws of his own motion, or a head whom it does not concern decides.
Result<void> mayDecideRecusal(
    const store::Reader &reader, const CaseFile &file, const Case &changed, const Officer &officer, QDate today)
{
    QStringList concerned;
    for (const QString &id : changed.withdrawn + file.one.withdrawn) {
        if (changed.withdrawn.contains(id) != file.one.withdrawn.contains(id))
            concerned.append(id);
    }
    const bool settles = file.one.recusalOpen && !changed.recusalOpen;
    if (concerned.isEmpty() && !settles)
        return {};
    const QString self = officer.id.text();
    const bool ownMotion = !settles && concerned == QStringList{self} && changed.withdrawn.contains(self);
    if (ownMotion)
        return {};
    if (!officer.has(Role::Decider))
        return refused(QT_TRANSLATE_NOOP("casework",
            "Whether somebody must withdraw is decided by a head of the bureau; an officer may withdraw himself "
            "(行政处罚法 第四十三条)."));
    if (concerned.contains(self) || withdrew(file, officer) || investigates(file, officer))
        return refused(QT_TRANSLATE_NOOP(
            "casework", "Nobody decides about his own withdrawal: another head decides (行政处罚法 第四十三条)."));
    for (const QString &id : std::as_const(concerned)) {
        const auto other = reader.get(Id<Officer>(Uuid::parse(id).value_or(Uuid())));
        if (!other)
            continue; // he has not come from the other device yet
        if (const Result<void> may = mayDecideAbout(file, *other, officer, today); !may)
            return may;
    }
    return {};
}

} // namespace

Result<void> mayAct(const CaseFile &file, const Officer &officer, const QString &by, QDate today)
{
    if (withdrew(file, officer))
        return refused(
            QT_TRANSLATE_NOOP("casework", "%1 must withdraw from this case (行政处罚法 第四十三条)."), {officer.name});
    if (by == QLatin1String("hearing_chair"))
        return file.one.hearingChair == officer.id.uuid() && !investigates(file, officer)
            ? Result<void>()
            : refused(QT_TRANSLATE_NOOP("casework", "Only the chair of the hearing can confirm this."));
    const auto part =
        std::find_if(kParts.begin(), kParts.end(), [&by](const Part &one) { return by == QLatin1String(one.by); });
    if (part != kParts.end() && (!holds(*part, officer) || (part->outside && investigates(file, officer))))
        return refused(part->refusal);
    const Officer *principal =
        by == QLatin1String("principal_head") ? access::principalOn(file.principals, today) : nullptr;
    if (principal && principal->id != officer.id)
        return refused(part->refusal);
    return {};
}

std::vector<Officer> whoMay(const CaseFile &file, const std::vector<Officer> &officers, const QString &by, QDate today)
{
    std::vector<Officer> out;
    std::copy_if(officers.begin(), officers.end(), std::back_inserter(out),
        [&](const Officer &officer) { return officer.active && mayAct(file, officer, by, today); });
    return out;
}

Result<Officer> officerOf(const store::Reader &reader, const store::Actor &actor)
{
    auto officer = reader.get(Id<Officer>(actor.officer));
    if (!officer || !officer->active)
        return refused(QT_TRANSLATE_NOOP("casework", "Only an officer of the bureau can do this. Log in as one."));
    return officer;
}

bool isMadeByTwo(const QString &documentType)
{
    // those whose form names the officers; a record of sampling names who sampled, often another agency's people
    static const QStringList kTypes{QStringLiteral("inspection_record"), QStringLiteral("inquiry_record"),
        QStringLiteral("seizure_site_record"), QStringLiteral("recheck_record")};
    return kTypes.contains(documentType);
}

QDate dayOfRecord(const CaseDocument &document)
{
    const QString start = document.fields.value(QLatin1String("start")).toString();
    const QDate begun = isMadeByTwo(document.type) ? QDate::fromString(start.left(10), Qt::ISODate) : QDate();
    return begun.isValid() ? begun : document.madeOn;
}

QStringList officersNamedIn(const CaseDocument &document)
{
    QStringList out;
    for (const QJsonValue field : document.fields) {
        for (const QJsonValue person : field.toArray()) {
            if (const QString ref = person[QLatin1String("ref")].toString(); !ref.isEmpty() && !out.contains(ref))
                out.append(ref);
        }
    }
    return out;
}

std::vector<Officer> teamOf(const CaseFile &file, const CaseDocument &document)
{
    std::vector<Officer> out;
    for (const QString &text : officersNamedIn(document)) {
        if (const auto at = file.officers.find(Uuid::parse(text).value_or(Uuid())); at != file.officers.end())
            out.push_back(at->second);
    }
    return out;
}

std::vector<access::Objection> objectionsToRecord(const CaseFile &file, const CaseDocument &document)
{
    if (!isMadeByTwo(document.type))
        return {};
    return access::objectionsToTeam(teamOf(file, document), dayOfRecord(document));
}

const CaseDocument *discussionOf(const CaseFile &file, const QStringList &words, QDate from, QDate until)
{
    const auto at = std::find_if(file.documents.rbegin(), file.documents.rend(), [&](const CaseDocument &document) {
        const QString conclusion = document.fields.value(QLatin1String("conclusion")).toString();
        const bool concludes = std::any_of(
            words.begin(), words.end(), [&conclusion](const QString &word) { return conclusion.contains(word); });
        const bool isInTime = document.madeOn <= until && (!from.isValid() || document.madeOn >= from);
        return document.type == QLatin1String("collective_discussion") && document.state == DocumentState::Final
            && concludes && isInTime;
    });
    return at == file.documents.rend() ? nullptr : &*at;
}

Result<void> mayChange(
    const store::Reader &reader, const CaseFile &file, const Case &changed, const Officer &officer, QDate today)
{
    const Case &before = file.one;
    const bool newTeam = changed.officers != before.officers;
    const auto named = [&](const Uuid &now, const Uuid &then, Duty duty) {
        return now == then && !newTeam ? Result<void>() : mayHold(reader, changed, now, duty);
    };
    std::vector<Result<void>> answers{mayGiveOpinion(file, changed, officer, today),
        mayDecideRecusal(reader, file, changed, officer, today), named(changed.reviewer, before.reviewer, Duty::Review),
        named(changed.legalReviewer, before.legalReviewer, Duty::LegalReview),
        named(changed.hearingChair, before.hearingChair, Duty::ChairHearing)};
    for (const QString &voter : changed.voters) {
        if (newTeam || !before.voters.contains(voter))
            answers.push_back(mayHold(reader, changed, Uuid::parse(voter).value_or(Uuid()), Duty::Vote));
    }
    const auto no = std::find_if(answers.begin(), answers.end(), [](const Result<void> &answer) { return !answer; });
    return no == answers.end() ? Result<void>() : *no;
}

} // namespace qilian::casework
