#include "core/access/Office.h"

#include <algorithm>

namespace qilian::access {

namespace {

void add(std::vector<OfficeFault> &faults, const char *field, const char *words)
{
    faults.push_back({QString::fromLatin1(field), {"access", words, {}}});
}

bool administers(const Officer &officer)
{
    return officer.active && officer.has(Role::Administrator);
}

/// A new one (a null id), or one changed against what the form showed.
template <class Described>
Result<Id<Described>> save(store::Workspace &workspace, const store::Actor &actor, Described value,
    const std::optional<store::Seen<Described>> &seen, const char *reason)
{
    if (const auto faults = faultsOf(value); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, {}};
    if (value.id.isNull())
        value.id = Id<Described>::create();
    auto work = workspace.begin(actor, {"access", reason, {value.name}});
    if (seen)
        work.put(value, *seen);
    else
        work.put(value);
    if (const auto done = work.commit(); !done)
        return done.error();
    return value.id;
}

} // namespace

std::vector<OfficeFault> faultsOf(const Officer &officer)
{
    std::vector<OfficeFault> out;
    if (officer.name.trimmed().isEmpty())
        add(out, "name", QT_TRANSLATE_NOOP("access", "Write the officer's name."));
    if (officer.roles.isEmpty())
        add(out, "roles", QT_TRANSLATE_NOOP("access", "Choose at least one role."));
    if (officer.certificateFrom.isValid() && officer.certificateUntil.isValid()
        && officer.certificateUntil < officer.certificateFrom)
        add(out, "certificate_until", QT_TRANSLATE_NOOP("access", "The certificate ends before it begins."));
    return out;
}

std::vector<OfficeFault> faultsOf(const Bureau &bureau)
{
    std::vector<OfficeFault> out;
    if (bureau.name.trimmed().isEmpty())
        add(out, "name", QT_TRANSLATE_NOOP("access", "Write the name of the office as on its seal."));
    if (bureau.numberPrefix.trimmed().isEmpty())
        add(out, "number_prefix", QT_TRANSLATE_NOOP("access", "Write the word that case numbers begin with."));
    if (bureau.deviationPercent < 1 || bureau.deviationPercent > 100)
        add(out, "deviation_percent", QT_TRANSLATE_NOOP("access", "Write a percent between 1 and 100."));
    return out;
}

Result<Id<Officer>> saveOfficer(store::Workspace &workspace, const store::Actor &actor, const Officer &officer,
    const std::optional<store::Seen<Officer>> &seen)
{
    if (seen && administers(seen->value) && !administers(officer)) {
        const auto all = officersIn(workspace.reader());
        if (!all)
            return all.error();
        if (std::none_of(all->begin(), all->end(),
                [&officer](const Officer &other) { return other.id != officer.id && administers(other); }))
            return Error{Error::Code::Conflict,
                {"access",
                    QT_TRANSLATE_NOOP(
                        "access", "This is the last administrator. Make somebody else an administrator first."),
                    {}},
                {}};
    }
    return save(workspace, actor, officer, seen, QT_TRANSLATE_NOOP("access", "Save the officer %1"));
}

Result<Id<Bureau>> saveBureau(store::Workspace &workspace, const store::Actor &actor, const Bureau &bureau,
    const std::optional<store::Seen<Bureau>> &seen)
{
    Bureau saved = bureau;
    if (saved.id.isNull())
        saved.code = workspace.area();
    return save(workspace, actor, saved, seen, QT_TRANSLATE_NOOP("access", "Save the office %1"));
}

Result<void> mayAdminister(const store::Reader &reader, const store::Actor &actor)
{
    const auto officer = reader.get(Id<Officer>(actor.officer));
    if (!officer && officer.error().code != Error::Code::NotFound)
        return officer.error();
    if (officer && administers(*officer))
        return {};
    return Error{Error::Code::Refused,
        {"access", QT_TRANSLATE_NOOP("access", "Only the administrator of the office may change this. Ask them to."),
            {}},
        {}};
}

Result<std::optional<Bureau>> bureauOf(const store::Reader &reader, const QString &area)
{
    const auto all = reader.records<Bureau>("access/bureaus");
    if (!all)
        return all.error();
    const auto at = std::find_if(all->begin(), all->end(), [&area](const Bureau &one) { return one.code == area; });
    return at == all->end() ? std::optional<Bureau>() : std::optional<Bureau>(*at);
}

Result<std::vector<Officer>> officersIn(const store::Reader &reader)
{
    return reader.records<Officer>("access/officers");
}

} // namespace qilian::access
