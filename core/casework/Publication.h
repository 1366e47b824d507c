#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// The decision made public and taken back (信息公开、撤回), as the forms of approval on file tell it; one that gives a
/// reason to take back is a withdrawal. 行政处罚法 第四十八条
struct Publication {
    QDate published; ///< the last time; invalid: never
    QDate changed; ///< a published decision was changed or annulled by a remedy; invalid: none was
    QDate withdrawn; ///< … and taken back since; invalid: not yet
};
Publication publicationOf(const CaseFile &file);
/// The first day something was made public since a decision was made; invalid: nothing was.
QDate publishedSince(const CaseFile &file, QDate decided);

} // namespace qilian::casework
