#include "core/review/ReviewAnswer.h"

#include "core/access/Separation.h"
#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "core/casework/CaseWork.h"
#include "core/review/Checks.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::review {
namespace {

Error invalid(const char *text, const QStringList &values = {})
{
    return {Error::Code::Invalid, {"review", text, values}, {}};
}

/// The points the answer takes off.
Result<Points> lostBy(const AnswerDraft &draft, const ReviewRule &rule)
{
    if (draft.verdict != Verdict::Failed)
        return Points();
    const Points lost = draft.lost.value_or(rule.points);
    if (lost > rule.points || (lost == Points() && rule.points > Points()))
        return invalid(QT_TRANSLATE_NOOP("review", "%1 has %2 points: a fault takes off some of them, and no more."),
            {rule.id, rule.points.text()});
    return lost;
}

template <class T> void addTo(QJsonArray &state, const std::vector<T> &records)
{
    for (const T &one : records) {
        QJsonObject fields = T::description().fieldsOf(one);
        fields.insert(QStringLiteral("id"), one.id.text());
        state.append(fields);
    }
}

} // namespace

const record::Description<ReviewAnswer> &ReviewAnswer::description()
{
    static const auto kAnswer = record::describe<ReviewAnswer>("review_answer")
                                    .field("case_id", &ReviewAnswer::caseId)
                                    .field("rule", &ReviewAnswer::rule)
                                    .field("verdict", &ReviewAnswer::verdict)
                                    .field("lost_hundredths", &ReviewAnswer::lostHundredths)
                                    .field("note", &ReviewAnswer::note)
                                    .field("automatic", &ReviewAnswer::automatic)
                                    .field("reviewer", &ReviewAnswer::reviewer)
                                    .field("reviewer_name", &ReviewAnswer::reviewerName)
                                    .field("answered_on", &ReviewAnswer::on)
                                    .field("answered_at_ms", &ReviewAnswer::at)
                                    .field("state", &ReviewAnswer::state)
                                    .index({"case_id", "id"})
                                    .appendOnly();
    return kAnswer;
}

QString stateOf(const casework::CaseFile &file)
{
    QJsonObject one = casework::Case::description().fieldsOf(file.one);
    for (const char *moving : {"updated_at_ms", "due_on", "due_rule"}) // they change without the file changing
        one.remove(QLatin1String(moving));
    QJsonArray records{one};
    addTo(records, file.documents);
    addTo(records, file.evidence);
    addTo(records, file.confirmations);
    addTo(records, file.determinations);
    addTo(records, file.attempts);
    addTo(records, file.outcomes);
    addTo(records, file.signatures);
    addTo(records, file.addresses);
    addTo(records, file.decisions);
    addTo(records, file.excluded);
    addTo(records, file.extensions);
    addTo(records, file.measures.corrections);
    addTo(records, file.measures.rechecks);
    addTo(records, file.measures.holdings);
    addTo(records, file.measures.things);
    addTo(records, file.measures.disposals);
    addTo(records, file.measures.limits);
    addTo(records, file.performance.payments);
    addTo(records, file.performance.deferrals);
    addTo(records, file.performance.remedies);
    addTo(records, file.performance.answers);
    addTo(records, file.performance.applications);
    addTo(records, file.referrals.screenings);
    addTo(records, file.referrals.referrals);
    for (const auto &[id, officer] : file.officers)
        addTo(records, std::vector{officer});
    QJsonObject proves;
    for (const auto &[id, words] : file.proves)
        proves.insert(id.text(), words);
    const auto canonical = canonicalJson({{QStringLiteral("records"), records}, {QStringLiteral("proves"), proves}});
    // A record with a lone surrogate or the like has no canonical form: then the state is told by Qt's own.
    return QString::fromLatin1(toHex(
        digestOf(canonical ? *canonical : QJsonDocument(QJsonObject{{QStringLiteral("records"), records}}).toJson())));
}

Result<std::vector<ReviewAnswer>> answersOf(const store::Reader &reader, const Id<casework::Case> &id)
{
    auto all = reader.records<ReviewAnswer>("review/answers_of_case", {{"case", id.uuid().bytes()}});
    if (!all)
        return all.error();
    std::map<QString, ReviewAnswer> latest;
    for (ReviewAnswer &answer : *all)
        latest.insert_or_assign(answer.rule, std::move(answer));
    std::vector<ReviewAnswer> out;
    for (auto &[rule, answer] : latest) {
        if (answer.verdict != Verdict::Manual)
            out.push_back(std::move(answer));
    }
    return out;
}

Result<store::CommitReceipt> answerRule(
    store::Workspace &workspace, const store::Actor &actor, const Id<casework::Case> &id, const AnswerDraft &draft)
{
    const ReviewRule *rule = ReviewRules::shipped().find(draft.rule);
    if (!rule)
        return Error{Error::Code::NotFound,
            {"review", QT_TRANSLATE_NOOP("review", "The review standard has no rule “%1”."), {draft.rule}}, {}};
    const store::Reader reader = workspace.reader();
    const auto file = casework::readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const auto officer = reader.get(Id<access::Officer>(actor.officer));
    if (!officer)
        return officer.error();
    const auto objections = access::objectionsTo(*officer, access::Duty::Review, file->one.officers);
    if (!objections.empty())
        return Error{Error::Code::Refused, objections.front().words, {}};
    const QDate today = casework::todayOf(workspace);
    auto others = otherCasesOf(reader, *file);
    if (!others)
        return others.error();
    const Verdict found = look(*rule, ReviewedFile(*file, today, std::move(*others))).verdict;
    const Result<Points> lost = lostBy(draft, *rule);
    if (!lost)
        return lost.error();
    const QString note = draft.note.trimmed();
    const bool disputes = found != Verdict::Manual && draft.verdict != found && draft.verdict != Verdict::Manual;
    if (note.isEmpty() && disputes)
        return invalid(QT_TRANSLATE_NOOP("review", "You say otherwise than the program: write the reason."));
    if (note.isEmpty() && draft.verdict == Verdict::Failed)
        return invalid(QT_TRANSLATE_NOOP("review", "Write what is wrong and where."));
    ReviewAnswer answer;
    answer.id = Id<ReviewAnswer>::create();
    answer.caseId = id;
    answer.rule = rule->id;
    answer.verdict = draft.verdict;
    answer.lostHundredths = lost->hundredths;
    answer.note = note;
    answer.automatic = found;
    answer.reviewer = actor.officer;
    answer.reviewerName = actor.name;
    answer.on = today;
    answer.at = workspace.clock().now();
    answer.state = stateOf(*file);
    auto work = workspace.begin(actor, {"review", QT_TRANSLATE_NOOP("review", "Answer a point of the review"), {}});
    work.put(answer);
    return work.commit();
}

} // namespace qilian::review
