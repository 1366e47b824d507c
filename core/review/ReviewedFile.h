#pragma once

#include "core/casework/CaseFile.h"
#include "core/review/OtherCases.h"
#include "core/review/ReviewRule.h"

#include <initializer_list>

namespace qilian::review {

/// A case file as the checks of the review look at it: its records, its final documents, and how far the case has come,
/// which says what must be there. Refers to the file it is made from.
class ReviewedFile {
public:
    /// Without `others` what only other cases can tell is left to the reviewer.
    ReviewedFile(const casework::CaseFile &file, QDate today, std::optional<OtherCases> others = {});

    const casework::CaseFile &file() const { return m_file; }
    const casework::Case &one() const { return m_file.one; }
    QDate today() const { return m_today; }
    const casework::CaseFacts &facts() const { return m_facts; }
    const std::optional<OtherCases> &others() const { return m_others; }
    casework::Situation now() const { return {m_facts, m_today}; }

    const std::set<FileKind> &kinds() const { return m_kinds; }
    bool is(FileKind kind) const { return m_kinds.contains(kind); }
    FileKind mainKind() const; ///< whose base the score stands on
    bool isSimple() const { return m_simple; } ///< 简易程序

    /// How far the case has come.
    bool isInvestigated() const { return m_reached >= Reached::Investigated; }
    bool isNoticed() const { return m_reached >= Reached::Noticed; }
    bool isDecided() const { return m_reached >= Reached::Decided; }
    bool isClosed() const { return m_reached >= Reached::Closed; }
    bool isArchived() const { return m_reached >= Reached::Archived; }

    /// The latest final document of the type; null where there is none.
    const casework::CaseDocument *made(QStringView type) const;
    const casework::CaseDocument *madeOf(std::initializer_list<const char *> types) const; ///< of the first there is
    std::vector<const casework::CaseDocument *> allMade(std::initializer_list<const char *> types) const;
    std::vector<const casework::CaseDocument *> allMade() const;
    bool hasDraft(QStringView type) const;
    /// The notice before the penalty, of either kind: the last one before the decision, as a daily fine that follows
    /// has its own. Null where there is none.
    const casework::CaseDocument *notice() const;
    /// What ended the case: 处罚, 不予处罚 or 当场处罚决定书; null where there is none.
    const casework::CaseDocument *decision() const
    {
        return madeOf({"penalty_decision", "no_penalty_decision", "simple_decision"});
    }
    /// Whether the case has come so far that this document must be there.
    bool isDue(QStringView type) const;

    bool isInvestigator(const Uuid &officer) const { return m_facts.investigates(officer); }
    QStringList investigators() const { return m_file.namesOf(one().officers); }
    /// The last day of a period of resources/procedure/deadlines.json by the rule of the day it began, with the
    /// extensions and the time that does not count on record, and what only a paper says; invalid where it cannot be
    /// counted.
    QDate lastDay(const char *rule, QDate from, int extensions = 0,
        const std::vector<casework::ExcludedTime> &excluded = {}) const;
    /// … with the extensions on record that came before that step.
    QDate lastDayBefore(const char *rule, QDate from, int step) const;

private:
    enum class Reached { Opened, Filed, Investigated, Noticed, Decided, Closed, Archived };
    Reached reached() const;
    std::set<FileKind> findKinds() const;
    bool isHandedOver(referral::ReferralKind kind) const;

    const casework::CaseFile &m_file;
    QDate m_today;
    std::optional<OtherCases> m_others;
    casework::CaseFacts m_facts;
    bool m_simple = false;
    Reached m_reached = Reached::Opened;
    std::set<FileKind> m_kinds;
};

} // namespace qilian::review
