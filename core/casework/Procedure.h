#pragma once

#include "core/base/Result.h"
#include "core/casework/LegalSource.h"
#include "core/casework/Stage.h"
#include "core/casework/Wording.h"

#include <QDate>
#include <map>
#include <vector>

namespace qilian::casework {

/// Where the law leaves room to go on although a guard does not hold (变通): who may, on which ground.
struct Room {
    QString by; ///< reviewer, decider
    Wording ground; ///< when the law lets him
    std::vector<LegalSource> sources;
};

/// One thing a stage asks for that is no document: tested by the program (a row of Guards), or ticked by an officer
/// with his name (Confirmation) where a program cannot know.
struct Condition {
    enum class Kind { Guard, Confirmation };
    QString id;
    Kind kind = Kind::Guard;
    Wording wording; ///< what the officer confirms; empty for a guard
    QString alternative; ///< a guard: the confirmation that also satisfies it
    QString by; ///< who may confirm: investigator, reviewer, decider, hearing_chair, clerk
    std::vector<LegalSource> sources;
    std::optional<Room> room; ///< a guard; absent: nobody may pass it
};

/// A document that must be there: always, in a situation, or unless an officer confirms that none is due.
struct DocumentDemand {
    QString document; ///< type of document, resources/documents
    QString onlyIf; ///< a situation of Guards; empty: always
    QString unless; ///< a confirmation that takes its place
    std::optional<Stage> onlyTo; ///< asked only on the way to this stage
};

/// What must exist to enter or to leave a stage.
struct Demands {
    std::vector<DocumentDemand> documents;
    QStringList anyOf; ///< one of these documents
    QStringList conditions;
    QString approval; ///< agency_head, principal_head; empty: none
};

/// A way from one stage to another.
struct Transition {
    enum class Way {
        Onward, ///< what the stage asks for on leaving is asked for
        Aside, ///< out of the ordinary course: only its own demands and those of the stage it enters
        Back, ///< returned: likewise
    };
    Stage to = Stage::Lead;
    Way way = Way::Onward;
    Wording name;
    Wording when;
    QString route; ///< the situation in which this is the way to take; empty: always open
    Demands demands;
};

struct StageRow {
    Stage stage = Stage::Lead;
    Wording name;
    QString path; ///< "ordinary", "simple"
    int order = 0;
    bool terminal = false;
    QString clock; ///< not_started, runs, stopped, ended: the case clock (办案期限)
    QString stops; ///< a ground of excluded time that runs as long as the case stands here; empty: none
    int minimumOfficers = 0;
    QStringList deadlines; ///< ids of DeadlineRules that matter here
    Demands enter;
    Demands leave;
    std::vector<Transition> transitions;
    std::vector<LegalSource> sources;
    QString note;

    const Transition *transitionTo(Stage to) const;
};

/// The stages of a case as the law in force on a day has them: data, checked whole at load. A case keeps the version it
/// runs under until its next step after a newer one took effect. Immutable; any thread. 行政处罚法;
/// 生态环境行政处罚办法（2023）
class Procedure {
public:
    /// Damaged: names the stage and what was expected; also where a situation, guard or stage is not known to the
    /// program.
    static Result<Procedure> parse(const QByteArray &json, const QString &name);
    /// A version kept as its difference from another (withDifference).
    static Result<Procedure> parseDifference(const QByteArray &difference, const QByteArray &base, const QString &name);

    const QString &version() const { return m_version; }
    QDate effectiveFrom() const { return m_from; }
    QDate effectiveUntil() const { return m_until; } ///< invalid: still in force
    const std::vector<StageRow> &stages() const { return m_stages; }
    /// Every stage of the enum has a row.
    const StageRow &at(Stage stage) const { return m_stages[m_rows.at(stage)]; }
    /// Null where there is no such condition.
    const Condition *condition(const QString &id) const;

private:
    static Result<Procedure> read(const QJsonObject &table, const QString &name);
    Result<void> check(const QString &name) const;

    QString m_version;
    QDate m_from;
    QDate m_until;
    std::vector<StageRow> m_stages;
    std::map<Stage, std::size_t> m_rows;
    std::map<QString, Condition> m_conditions;
};

/// The shipped version in force on a day, and the one a case runs under.
const Procedure &procedureOn(QDate day);
const Procedure &procedureOf(
    const QString &version); ///< the newest where the version is unknown (a newer program's case)
/// The version that rules a step on `day` of a case that runs under `version`: procedural law is the law of the day of
/// the step, so one that took effect since takes over.
const Procedure &procedureFor(const QString &version, QDate day);

} // namespace qilian::casework
