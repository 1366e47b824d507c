#pragma once

#include "core/access/Officer.h"
#include "core/base/Error.h"

#include <span>

namespace qilian::access {

/// A rule of who may not do what (职责分离), with its article. `id` is the rule's id in the procedure tables.
struct SeparationRule {
    const char *id;
    const char16_t *law;
    const char16_t *article;
    bool verified; ///< false: the article was not checked in an authentic text (待核)
};
std::span<const SeparationRule> separationRules();

/// Why somebody may not do it, in the officer's words.
struct Objection {
    const SeparationRule *rule;
    Message words;
};

/// What an officer does in a case that an investigator of it must not.
enum class Duty { Review, LegalReview, ChairHearing, Vote, Decide };

/// For an inspection, an inquiry, sampling or a seizure: at least two different officers, each certified on the day.
std::vector<Objection> objectionsToTeam(std::span<const Officer> team, QDate day);
/// Whether one officer may do a duty in a case that these investigated (ids of officers): never an investigator, and
/// only with the role for it. Recusal (回避) is the case's own matter.
std::vector<Objection> objectionsTo(const Officer &officer, Duty duty, const QStringList &investigators);

} // namespace qilian::access
