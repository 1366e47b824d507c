#pragma once

#include "core/store/Journal.h"
#include "core/store/Workspace.h"
#include "core/sync/Membership.h"
#include "core/sync/Transport.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace qilian::test {

/// A workstation as far as the exchange goes, enrolled, with every kind of the program.
struct Workstation {
    Workstation(sync::Transport &transport, const char *area, const char *code);
    void exchange();

    sync::Transport &line;
    QTemporaryDir folder;
    std::unique_ptr<store::Workspace> workspace;
    std::optional<sync::Membership> membership;
};

} // namespace qilian::test
