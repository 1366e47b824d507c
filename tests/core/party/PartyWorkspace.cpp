#include "tests/core/party/PartyWorkspace.h"

#include "core/party/ResponsiblePerson.h"

#include <catch2/catch.hpp>

namespace qilian::test {

PartyWorkspace::PartyWorkspace()
{
    store::WorkspaceOptions options;
    options.schema =
        record::Schema({&party::Enterprise::description().kind(), &party::ResponsiblePerson::description().kind()});
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("高台 1");
    options.create = true;
    auto workspace = store::Workspace::open(m_folder.path(), options);
    REQUIRE(workspace);
    m_workspace = std::move(*workspace);
}

void PartyWorkspace::save(const party::Enterprise &enterprise)
{
    auto work = m_workspace->begin(aClerk(), {"test", "test", {}});
    work.put(enterprise);
    REQUIRE(work.commit());
}

std::vector<party::Enterprise> PartyWorkspace::named(const QString &name)
{
    const auto found = m_workspace->reader().records<party::Enterprise>("party/enterprise_by_name", {{"name", name}});
    REQUIRE(found);
    return *found;
}

const store::Actor &aClerk()
{
    static const store::Actor kClerk{Uuid::create(), QStringLiteral("李某")};
    return kClerk;
}

party::Enterprise anEnterprise(const QString &name, const QString &code)
{
    party::Enterprise enterprise;
    enterprise.id = Id<party::Enterprise>::create();
    enterprise.name = name;
    enterprise.creditCode = code;
    return enterprise;
}

sheet::Sheet aSheet(const QStringList &lines)
{
    sheet::Sheet out;
    for (const QString &line : lines)
        out.rows.push_back({int(out.rows.size()) + 1, line.split(u'|')});
    return out;
}

} // namespace qilian::test
