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

/// Saves an officer, new (a null id) or changed against what the form showed. Who becomes the principal head ends the
/// time of the one before in the same commit. Invalid: the first fault. Conflict: the last administrator would be none
/// any more, or somebody becomes the principal head later than he would.
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
/// Those of an area who are or were principal heads, the latest first.
Result<std::vector<Officer>> principalsOf(const store::Reader &reader, const QString &area);
/// The principal head on a day: one at most. Null where none is named: then the program cannot tell the heads apart.
const Officer *principalOn(const std::vector<Officer> &principals, QDate day);
/// Everybody the workspace knows, by name.
Result<std::vector<Officer>> officersIn(const store::Reader &reader);

} // namespace qilian::access
