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

/// A new one (a null id), or one changed against what the form showed; `beside`: others that change with it.
template <class Described>
Result<Id<Described>> save(store::Workspace &workspace, const store::Actor &actor, Described value,
    const std::optional<store::Seen<Described>> &seen, const char *reason, const std::vector<Described> &beside = {})
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
    for (const Described &other : beside)
        work.put(other);
    if (const auto done = work.commit(); !done)
        return done.error();
    return value.id;
}

/// Those whose time as principal head ends because another one's begins. Conflict where one begins after him.
Result<std::vector<Officer>> succeededBy(const store::Workspace &workspace, const Officer &officer)
{
    std::vector<Officer> out;
    if (!officer.principalFrom.isValid())
        return out;
    const auto principals = principalsOf(workspace.reader(), workspace.area());
    if (!principals)
        return principals.error();
    for (Officer other : *principals) {
        const bool isApart = (other.principalUntil.isValid() && other.principalUntil < officer.principalFrom)
            || (officer.principalUntil.isValid() && officer.principalUntil < other.principalFrom);
        if (other.id == officer.id || isApart)
            continue;
        if (other.principalFrom >= officer.principalFrom)
            return Error{Error::Code::Conflict,
                {"access",
                    QT_TRANSLATE_NOOP("access",
                        "%1 is the principal head from %2 on: there is one at a time. Let the new one begin later."),
                    {other.name, other.principalFrom.toString(Qt::ISODate)}},
                {}};
        other.principalUntil = officer.principalFrom.addDays(-1);
        out.push_back(std::move(other));
    }
    return out;
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
    if (officer.principalFrom.isValid() && !officer.has(Role::Decider))
        add(out, "principal_from", QT_TRANSLATE_NOOP("access", "The principal head needs the role that decides."));
    if (officer.principalUntil.isValid() && !(officer.principalFrom <= officer.principalUntil))
        add(out, "principal_from", QT_TRANSLATE_NOOP("access", "His time as principal head ends before it begins."));
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
    const auto succeeded = succeededBy(workspace, officer);
    if (!succeeded)
        return succeeded.error();
    return save(workspace, actor, officer, seen, QT_TRANSLATE_NOOP("access", "Save the officer %1"), *succeeded);
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

Result<std::vector<Officer>> principalsOf(const store::Reader &reader, const QString &area)
{
    auto all = reader.records<Officer>("access/principal_heads");
    if (!all)
        return all.error();
    std::erase_if(*all, [&](const Officer &one) {
        const auto seen = reader.see(one.id);
        return seen && !seen->area.isEmpty() && seen->area != area;
    });
    std::reverse(all->begin(), all->end());
    return all;
}

const Officer *principalOn(const std::vector<Officer> &principals, QDate day)
{
    const auto at = std::find_if(
        principals.begin(), principals.end(), [day](const Officer &one) { return one.isPrincipalOn(day); });
    return at == principals.end() ? nullptr : &*at;
}

Result<std::vector<Officer>> officersIn(const store::Reader &reader)
{
    return reader.records<Officer>("access/officers");
}

} // namespace qilian::access
