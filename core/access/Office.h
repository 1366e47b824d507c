#pragma once

#include "core/access/Officer.h"
#include "core/store/Workspace.h"

namespace qilian::access {

/// What is wrong with an officer or an office as a form has it; `field` is the field's name in the record.
struct OfficeFault {
    QString field;
    Message words;
};
std::vector<OfficeFault> faultsOf(const Officer &officer);
std::vector<OfficeFault> faultsOf(const Bureau &bureau);

/// Saves an officer, new (a null id) or changed against what the form showed. Invalid: the first fault. Conflict: the
/// last administrator would be none any more.
Result<Id<Officer>> saveOfficer(store::Workspace &workspace, const store::Actor &actor, const Officer &officer,
    const std::optional<store::Seen<Officer>> &seen = {});
/// The same for the office; a new one is the office of the workspace's area.
Result<Id<Bureau>> saveBureau(store::Workspace &workspace, const store::Actor &actor, const Bureau &bureau,
    const std::optional<store::Seen<Bureau>> &seen = {});

/// Refused for who is no active administrator of the workspace: what the office has set up for all is not everybody's
/// to change, whichever way it is asked for.
Result<void> mayAdminister(const store::Reader &reader, const store::Actor &actor);

/// The office of an area (GB/T 2260) as the workspace knows it; nothing where none is described.
Result<std::optional<Bureau>> bureauOf(const store::Reader &reader, const QString &area);
/// Everybody the workspace knows, by name.
Result<std::vector<Officer>> officersIn(const store::Reader &reader);

} // namespace qilian::access
