#include "core/access/Setup.h"

namespace qilian::access {

std::vector<OfficeFault> faultsOf(const Setup &setup)
{
    std::vector<OfficeFault> out;
    const auto take = [&out](const char *what, const std::vector<OfficeFault> &faults) {
        for (const OfficeFault &fault : faults)
            out.push_back({QString::fromLatin1(what) + fault.field, fault.words});
    };
    if (setup.bureau)
        take("bureau.", faultsOf(*setup.bureau));
    if (setup.officer.id.isNull())
        take("officer.", faultsOf(setup.officer));
    if (setup.login.trimmed().isEmpty())
        out.push_back({QStringLiteral("login"),
            {"access", QT_TRANSLATE_NOOP("access", "Write a short name to log in with."), {}}});
    if (const auto fault = faultOf(setup.password, setup.login))
        out.push_back({QStringLiteral("password"), *fault});
    else if (setup.again != setup.password)
        out.push_back(
            {QStringLiteral("again"), {"access", QT_TRANSLATE_NOOP("access", "The two passwords differ."), {}}});
    return out;
}

Result<Login> setUp(store::Workspace &workspace, const Setup &setup)
{
    if (const auto faults = faultsOf(setup); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, {}};
    Accounts accounts(workspace);
    const auto present = accounts.all();
    if (!present)
        return present.error();
    Id<Officer> officer = setup.officer.id;
    if (present->empty()) {
        const store::Actor program{{}, setup.officer.name};
        const auto described = bureauOf(workspace.reader(), workspace.area());
        if (!described)
            return described.error();
        if (setup.bureau && !*described) {
            if (const auto saved = saveBureau(workspace, program, *setup.bureau); !saved)
                return saved.error();
        }
        if (officer.isNull()) {
            const auto saved = saveOfficer(workspace, program, setup.officer);
            if (!saved)
                return saved.error();
            officer = *saved;
        }
    }
    return accounts.createFirst(officer, setup.login, setup.password);
}

} // namespace qilian::access
