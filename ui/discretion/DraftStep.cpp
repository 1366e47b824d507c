#include "ui/discretion/DraftStep.h"

namespace qilian::ui {

DraftStep::DraftStep(const QString &words, State before, State after, const QString &typedAt, Shown shown, Apply apply)
    : QUndoCommand(words)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_typedAt(typedAt)
    , m_shown(shown)
    , m_apply(std::move(apply))
{
}

void DraftStep::undo()
{
    m_apply(m_before);
}

void DraftStep::redo()
{
    if (m_shown == Shown::Already)
        m_shown = Shown::NotYet; // redone later, it must be shown
    else
        m_apply(m_after);
}

bool DraftStep::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const DraftStep *>(other);
    if (m_typedAt.isEmpty() || next->m_typedAt != m_typedAt)
        return false;
    m_after = next->m_after;
    return true;
}

} // namespace qilian::ui
