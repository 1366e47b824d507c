#include "core/review/ReviewedFile.h"

#include <algorithm>
#include <array>

namespace qilian::review {

using casework::CaseDocument;
using casework::DocumentState;
using casework::Stage;
using referral::ReferralKind;

namespace {

/// A period by the rule of the day it began, with what lengthens it on record, after `change` had a look at it.
template <class Change>
QDate counted(const char *rule, QDate from, const casework::CasePeriods &periods, QDate today, Change change)
{
    const casework::DeadlineRules &rules = casework::DeadlineRules::shipped();
    const auto named = rules.find(QString::fromLatin1(rule));
    if (!named || !from.isValid())
        return {};
    const casework::DeadlineRule &known = rules.inForce(*named, from);
    casework::DeadlineStart start = periods.startOf(known, from, today);
    change(known, start);
    const auto deadline = casework::countDeadline(known, start, WorkCalendar::shipped());
    return deadline ? deadline->lastDay : QDate();
}

} // namespace

ReviewedFile::ReviewedFile(const casework::CaseFile &file, QDate today, std::optional<OtherCases> others)
    : m_file(file)
    , m_today(today)
    , m_others(std::move(others))
    , m_facts(casework::factsOf(file, today))
{
    constexpr std::array kOnSpot{Stage::OnSpotViolation, Stage::OnSpotNotice, Stage::OnSpotDecision,
        Stage::OnSpotCollection, Stage::OnSpotFiled};
    m_simple = made(u"simple_decision") || std::find(kOnSpot.begin(), kOnSpot.end(), one().stage) != kOnSpot.end();
    m_reached = reached();
    m_kinds = findKinds();
}

ReviewedFile::Reached ReviewedFile::reached() const
{
    switch (one().stage) {
    case Stage::Archived:
        return Reached::Archived;
    case Stage::Closed:
    case Stage::OnSpotFiled:
        return Reached::Closed;
    case Stage::Decision: // it is being written
    case Stage::StatementDefence:
    case Stage::Hearing:
    case Stage::LegalReview:
    case Stage::CollectiveDiscussion:
        return decision() ? Reached::Decided : Reached::Noticed;
    case Stage::NoPenalty:
    case Stage::Service:
    case Stage::Performance:
    case Stage::Demand:
    case Stage::CourtEnforcement:
    case Stage::ExecutionSuspended:
    case Stage::ExecutionEnded:
    case Stage::Remedy:
    case Stage::OnSpotCollection:
        return Reached::Decided;
    case Stage::InvestigationClosed:
    case Stage::CaseReview:
    case Stage::PriorNotice:
    case Stage::TransferredCrime:
    case Stage::TransferredGovernment:
        return decision() ? Reached::Decided : Reached::Investigated;
    default:
        break;
    }
    if (decision())
        return Reached::Decided;
    return one().filedOn.isValid() ? Reached::Filed : Reached::Opened;
}

std::set<FileKind> ReviewedFile::findKinds() const
{
    std::set<FileKind> out;
    if (madeOf({"daily_decision", "recheck_correction"}))
        out.insert(FileKind::Daily);
    const auto &holdings = m_file.measures.holdings;
    const bool seized =
        std::any_of(holdings.begin(), holdings.end(), [](const measure::Holding &one) { return one.isSeizure(); });
    if (seized || madeOf({"seizure_decision", "seizure_approval", "seizure_site_record"}))
        out.insert(FileKind::Seizure);
    if (m_file.referrals.latest(ReferralKind::Detention) || madeOf({"detention_approval", "detention_transfer"}))
        out.insert(FileKind::Detention);
    if (m_file.referrals.latest(ReferralKind::Crime) || madeOf({"crime_approval", "crime_transfer"})
        || one().stage == Stage::TransferredCrime)
        out.insert(FileKind::Crime);
    const bool unpunished = made(u"no_penalty_decision") || one().stage == Stage::NoPenalty || !one().penaltyProposed;
    if (unpunished && !made(u"penalty_decision"))
        out.insert(FileKind::NoPenalty);
    else
        out.insert(FileKind::Penalty);
    return out;
}

FileKind ReviewedFile::mainKind() const
{
    constexpr std::array kFirst{FileKind::Daily, FileKind::NoPenalty, FileKind::Penalty};
    return *std::find_if(kFirst.begin(), kFirst.end(), [this](FileKind kind) { return is(kind); });
}

const CaseDocument *ReviewedFile::made(QStringView type) const
{
    const auto at = std::find_if(m_file.documents.rbegin(), m_file.documents.rend(),
        [type](const CaseDocument &one) { return one.type == type && one.state == DocumentState::Final; });
    return at == m_file.documents.rend() ? nullptr : &*at;
}

const CaseDocument *ReviewedFile::madeOf(std::initializer_list<const char *> types) const
{
    for (const char *type : types) {
        if (const CaseDocument *found = made(QString::fromLatin1(type)))
            return found;
    }
    return nullptr;
}

std::vector<const CaseDocument *> ReviewedFile::allMade(std::initializer_list<const char *> types) const
{
    std::vector<const CaseDocument *> out;
    for (const CaseDocument *document : allMade()) {
        if (std::any_of(types.begin(), types.end(),
                [document](const char *type) { return document->type == QLatin1String(type); }))
            out.push_back(document);
    }
    return out;
}

std::vector<const CaseDocument *> ReviewedFile::allMade() const
{
    std::vector<const CaseDocument *> out;
    for (const CaseDocument &document : m_file.documents) {
        if (document.state == DocumentState::Final)
            out.push_back(&document);
    }
    return out;
}

const CaseDocument *ReviewedFile::notice() const
{
    const auto notices = allMade({"prior_hearing_notice", "prior_notice"});
    const CaseDocument *ended = decision();
    const auto before = std::find_if(notices.rbegin(), notices.rend(),
        [ended](const CaseDocument *one) { return !ended || one->madeOn <= ended->madeOn; });
    if (before != notices.rend())
        return *before;
    return notices.empty() ? nullptr : notices.back();
}

bool ReviewedFile::hasDraft(QStringView type) const
{
    return std::any_of(m_file.documents.begin(), m_file.documents.end(), [type](const CaseDocument &document) {
        return document.type == type && document.state == DocumentState::Draft;
    });
}

bool ReviewedFile::isDue(QStringView type) const
{
    struct Due {
        const char *type;
        Reached from;
        bool ordinary; ///< only in the ordinary procedure
    };
    static constexpr std::array kDue{
        Due{"filing_approval", Reached::Filed, true},
        Due{"investigation_report", Reached::Investigated, true},
        Due{"closing_approval", Reached::Closed, true},
        Due{"case_cover", Reached::Archived, false},
        Due{"case_catalog", Reached::Archived, false},
        Due{"archive_note", Reached::Archived, false},
    };
    if (type == u"prior_notice")
        return !m_simple && is(FileKind::Penalty) && isNoticed();
    if (type == u"penalty_decision")
        return !m_simple && is(FileKind::Penalty) && isDecided();
    if (type == u"no_penalty_decision")
        return is(FileKind::NoPenalty) && isDecided();
    if (type == u"simple_decision")
        return m_simple && isDecided();
    if (type == u"correction_order")
        return m_facts.correctionOrdered && isInvestigated();
    if (type == u"hearing_notice" || type == u"hearing_record")
        return one().hearingOn.isValid() && one().hearingOn < m_today;
    if (type == u"daily_decision" || type == u"recheck_correction")
        return is(FileKind::Daily) && isClosed();
    if (type == u"seizure_decision" || type == u"seizure_list" || type == u"seizure_site_record"
        || type == u"seizure_approval")
        return is(FileKind::Seizure);
    if (type == u"crime_approval" || type == u"crime_transfer")
        return isHandedOver(ReferralKind::Crime);
    if (type == u"detention_approval" || type == u"detention_transfer")
        return isHandedOver(ReferralKind::Detention);
    if (type == u"court_application" || type == u"urge_notice")
        return !m_file.performance.applications.empty();
    const auto at =
        std::find_if(kDue.begin(), kDue.end(), [type](const Due &due) { return type == QLatin1String(due.type); });
    return at != kDue.end() && m_reached >= at->from && !(m_simple && at->ordinary);
}

bool ReviewedFile::isHandedOver(ReferralKind kind) const
{
    const referral::Referral *latest = m_file.referrals.latest(kind);
    return latest && latest->sentAt.isValid();
}

QDate ReviewedFile::lastDay(
    const char *rule, QDate from, int extensions, const std::vector<casework::ExcludedTime> &excluded) const
{
    return counted(rule, from, m_facts.periods, m_today, [&](const casework::DeadlineRule &known, auto &start) {
        start.extensions = std::max(start.extensions, std::min(extensions, int(known.extensions.size())));
        start.excluded.insert(start.excluded.end(), excluded.begin(), excluded.end());
    });
}

QDate ReviewedFile::lastDayBefore(const char *rule, QDate from, int step) const
{
    return counted(rule, from, m_facts.periods, m_today, [step](const casework::DeadlineRule &, auto &start) {
        start.extensions = std::min(start.extensions, step - 1);
    });
}

} // namespace qilian::review
