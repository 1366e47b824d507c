#include "core/casework/Gap.h"

#include "core/casework/DocumentType.h"

#include <algorithm>

namespace qilian::casework {
namespace {

/// Gathers gaps, each once.
class Gathering {
public:
    Gathering(const Procedure &procedure, const Situation &now, Stage to)
        : m_procedure(procedure)
        , m_now(now)
        , m_to(to)
    {
    }

    void add(const Demands &demands, const std::vector<LegalSource> &sources)
    {
        for (const DocumentDemand &demand : demands.documents)
            addDocument(demand, sources);
        if (!demands.anyOf.isEmpty()
            && std::none_of(demands.anyOf.begin(), demands.anyOf.end(),
                [this](const QString &type) { return m_now.facts.made(type); }))
            addAnyOf(demands.anyOf, sources);
        for (const QString &id : demands.conditions)
            addCondition(id);
        if (!demands.approval.isEmpty() && !m_now.facts.approvals.contains(m_to))
            put({Gap::Kind::Approval, enumText(m_to),
                {"casework", QT_TRANSLATE_NOOP("casework", "The head has not approved: %1."),
                    {m_procedure.at(m_to).name.inWords()}},
                sources, {}, approvalBefore(m_procedure, m_now.facts.stage, m_to)});
    }

    std::vector<Gap> takeGaps() { return std::move(m_gaps); }
    std::vector<Overridden> takeOverridden() { return std::move(m_overridden); }

private:
    void put(Gap gap)
    {
        if (std::find(m_gaps.begin(), m_gaps.end(), gap) == m_gaps.end())
            m_gaps.push_back(std::move(gap));
    }

    void addDocument(const DocumentDemand &demand, const std::vector<LegalSource> &sources)
    {
        if (demand.onlyTo && *demand.onlyTo != m_to)
            return;
        if (!demand.onlyIf.isEmpty() && !guard(demand.onlyIf)->holds(m_now))
            return;
        if (!demand.unless.isEmpty() && m_now.facts.confirmations.contains(demand.unless))
            return;
        if (m_now.facts.made(demand.document))
            return;
        const QString title = DocumentTypes::shipped().titleOf(demand.document);
        put({Gap::Kind::Document, demand.document,
            demand.unless.isEmpty()
                ? Message{"casework", QT_TRANSLATE_NOOP("casework", "%1 has not been made."), {title}}
                : Message{"casework", QT_TRANSLATE_NOOP("casework", "%1 has not been made; or confirm: %2."),
                    {title, m_procedure.condition(demand.unless)->wording.inWords()}},
            sources});
    }

    void addAnyOf(const QStringList &types, const std::vector<LegalSource> &sources)
    {
        QStringList titles;
        for (const QString &type : types)
            titles.append(DocumentTypes::shipped().titleOf(type));
        put({Gap::Kind::Document, types.first(),
            {"casework", QT_TRANSLATE_NOOP("casework", "One of these has not been made: %1."),
                {titles.join(QStringLiteral("、"))}},
            sources});
    }

    void addCondition(const QString &id)
    {
        const Condition &condition = *m_procedure.condition(id);
        if (condition.kind == Condition::Kind::Confirmation) {
            if (!m_now.facts.confirmations.contains(id))
                put({Gap::Kind::Confirmation, id, toBeConfirmed(condition), condition.sources});
            return;
        }
        const Guard *test = guard(id);
        if (test->holds(m_now))
            return;
        const Message words = test->words(m_now);
        const auto room = hasRoom(condition, m_now) ? condition.room : std::nullopt;
        const auto passed = m_now.facts.overrides.find(id);
        if (!room || passed == m_now.facts.overrides.end()) {
            put({Gap::Kind::Condition, id, words, condition.sources, room});
            return;
        }
        const auto isIt = [&id](const Overridden &one) { return one.guard == id; };
        if (std::none_of(m_overridden.begin(), m_overridden.end(), isIt))
            m_overridden.push_back({id, words, passed->second, *room});
    }

    /// What an officer is asked, with what the records of this office know about it.
    Message toBeConfirmed(const Condition &condition) const
    {
        const QStringList asked{condition.wording.inWords()};
        const QStringList &known = m_now.facts.sameMatters;
        if (condition.id != QLatin1String("duplicate_checked"))
            return {"casework", QT_TRANSLATE_NOOP("casework", "To be confirmed: %1."), asked};
        if (known.isEmpty())
            return {"casework",
                QT_TRANSLATE_NOOP("casework", "To be confirmed: %1. The records of this office hold no such case."),
                asked};
        return {"casework",
            QT_TRANSLATE_NOOP("casework",
                "To be confirmed: %1. Look at these first: %2. If one is about another act, link it and say so."),
            asked + QStringList{known.join(QStringLiteral("、"))}};
    }

    const Procedure &m_procedure;
    const Situation &m_now;
    Stage m_to;
    std::vector<Gap> m_gaps;
    std::vector<Overridden> m_overridden;
};

/// What the way from where the case stands asks for.
Gathering gatherBefore(const Procedure &procedure, const Transition &transition, const Situation &now)
{
    const StageRow &from = procedure.at(now.facts.stage);
    Gathering out(procedure, now, transition.to);
    if (transition.way == Transition::Way::Onward)
        out.add(from.leave, from.sources);
    out.add(transition.demands, from.sources);
    // A case that is returned meets the demands of the stage it enters again when it leaves that stage.
    if (transition.way != Transition::Way::Back)
        out.add(procedure.at(transition.to).enter, procedure.at(transition.to).sources);
    return out;
}

} // namespace

bool hasRoom(const Condition &condition, const Situation &now)
{
    const Guard *test = guard(condition.id);
    return condition.room && test && !test->holds(now) && (!test->hasRoom || test->hasRoom(now));
}

QString approvalBefore(const Procedure &procedure, Stage from, Stage to)
{
    const QString principal = QStringLiteral("principal_head");
    const Transition *way = procedure.at(from).transitionTo(to);
    const bool byPrincipal =
        procedure.at(to).enter.approval == principal || (way && way->demands.approval == principal);
    return byPrincipal ? principal : QStringLiteral("agency_head");
}

std::vector<Gap> gapsBefore(const Procedure &procedure, Stage to, const Situation &now)
{
    const StageRow &from = procedure.at(now.facts.stage);
    if (now.facts.contested)
        return {{Gap::Kind::Contested, enumText(from.stage),
            {"casework",
                QT_TRANSLATE_NOOP(
                    "casework", "Two devices wrote different things into this case. Decide what holds, then go on."),
                {}},
            {}}};
    const Transition *transition = from.transitionTo(to);
    if (!transition)
        return {{Gap::Kind::NoWay, enumText(to),
            {"casework", QT_TRANSLATE_NOOP("casework", "The procedure does not lead from “%1” to “%2”."),
                {from.name.inWords(), procedure.at(to).name.inWords()}},
            from.sources}};
    return gatherBefore(procedure, *transition, now).takeGaps();
}

std::vector<NextStep> nextSteps(const Procedure &procedure, const Situation &now)
{
    std::vector<NextStep> steps;
    for (const Transition &transition : procedure.at(now.facts.stage).transitions) {
        const bool fits = transition.route.isEmpty() ? transition.way == Transition::Way::Onward
                                                     : guard(transition.route)->holds(now);
        Wording name = transition.name;
        if (name.en.isEmpty()) // the rules name a step in Chinese only; in English it is where it leads
            name.en = procedure.at(transition.to).name.en;
        steps.push_back({transition.to, transition.way, name, transition.when, fits,
            gapsBefore(procedure, transition.to, now), gatherBefore(procedure, transition, now).takeOverridden()});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const NextStep &a, const NextStep &b) {
        const auto rank = [](const NextStep &step) { return std::pair(!step.fits, int(step.way)); };
        return rank(a) < rank(b);
    });
    return steps;
}

std::vector<Gap> openPoints(const Procedure &procedure, const Situation &now)
{
    const QString id = QStringLiteral("transfer_made");
    const Guard &made = *guard(id);
    if (made.holds(now))
        return {};
    const Condition *condition = procedure.condition(id);
    return {{Gap::Kind::Condition, id, made.words(now), condition ? condition->sources : std::vector<LegalSource>()}};
}

} // namespace qilian::casework
