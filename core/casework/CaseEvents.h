#pragma once

#include "core/casework/CaseFile.h"

#include <initializer_list>

namespace qilian::casework {

/// The events of one case with the day each happened, by the names of deadlines.json: what periods count from and wait
/// for. A later entry of the same event takes the place of the earlier one.
class CaseEvents {
public:
    /// Invalid where it has not happened.
    QDate on(const QString &event) const;
    /// An invalid day says nothing.
    void set(const char *event, QDate day);
    /// An invalid day says that it has not happened, whatever was said before.
    void replace(const QString &event, QDate day);
    /// The day the document of that type was made, or served on the party.
    void made(const CaseFile &file, const char *type, std::initializer_list<const char *> events);
    void served(const CaseFile &file, const char *type, std::initializer_list<const char *> events);

private:
    std::map<QString, QDate> m_days;
};

/// What the file of a case tells, up to `today`.
CaseEvents eventsOf(const CaseFile &file, QDate today);

} // namespace qilian::casework
