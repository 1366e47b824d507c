#pragma once

#include "core/casework/Case.h"
#include "core/store/Workspace.h"

#include <random>

namespace qilian::tool {

/// The fines of the cases a demonstration county has decided, so that a new one has something to be compared with.
class DemoFines {
public:
    /// Reads the pack the county works by. Damaged where it holds none.
    static Result<DemoFines> load(const store::Reader &reader);

    /// Puts `one` as a case that was decided and closed, with the determination its fine stands by. The violations come
    /// in uneven shares, and so do the choices: most cases are ordinary ones.
    void decide(store::UnitOfWork &work, casework::Case &one, QDate today, std::mt19937 &random) const;

private:
    discretion::PackRecord m_record;
    discretion::Pack m_pack;
};

} // namespace qilian::tool
