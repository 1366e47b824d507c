#include "tests/province/Workstation.h"

#include "core/casework/CaseNumber.h"
#include "core/casework/CaseWork.h"
#include "core/overview/Schema.h"
#include "core/sync/Engine.h"

#include <catch2/catch.hpp>

namespace qilian::test {

Workstation::Workstation(sync::Transport &transport, const char *area, const char *code)
    : line(transport)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QString::fromLatin1(area);
    options.deviceName = options.area;
    options.create = true;
    workspace = *store::Workspace::open(folder.path(), options);
    const auto joined = sync::Engine::enrol(*workspace, line, sync::SigningKey::create(), QString::fromLatin1(code));
    REQUIRE(joined);
    membership = *joined;
}

void Workstation::exchange()
{
    sync::Engine engine(*workspace, line, *membership);
    engine.askForNumbers([this] { return casework::numberWishes(*workspace, casework::todayOf(*workspace)); });
    const Result<void> done = engine.run();
    INFO((done ? std::string() : done.error().message.inWords().toStdString()));
    REQUIRE(done);
}

} // namespace qilian::test
