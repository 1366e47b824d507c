#pragma once

#include "core/discretion/PackDraft.h"

#include <QUndoCommand>
#include <functional>

namespace qilian::ui {

/// One change of a draft that can be undone: the draft before and after it, and the part that is chosen then. Typing on
/// in one field is one step.
class DraftStep final : public QUndoCommand {
public:
    struct State {
        discretion::PackDraft draft;
        QString chosen;
    };
    enum class Shown { NotYet, Already }; ///< whether the screen shows `after` when the step is made
    using Apply = std::function<void(const State &state)>;

    /// `typedAt`: the field typed into; empty for any other change.
    DraftStep(const QString &words, State before, State after, const QString &typedAt, Shown shown, Apply apply);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    State m_before;
    State m_after;
    QString m_typedAt;
    Shown m_shown;
    Apply m_apply;
};

} // namespace qilian::ui
