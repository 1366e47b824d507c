#include "tests/core/store/Sample.h"

#include <catch2/catch.hpp>

namespace qilian::test {

const record::Description<Sample> &Sample::description()
{
    static const auto kSample = record::describe<Sample>("sample")
                                    .field("name", &Sample::name, record::Title)
                                    .field("note", &Sample::note, record::Searchable)
                                    .field("fine_fen", &Sample::fine, record::Legal)
                                    .field("filed_on", &Sample::filedOn, record::Immutable)
                                    .field("tags", &Sample::tags)
                                    .field("other", &Sample::other)
                                    .index({"filed_on", "id"});
    return kSample;
}

store::WorkspaceOptions sampleOptions(const Clock *clock)
{
    store::WorkspaceOptions options;
    options.schema = record::Schema({&Sample::description().kind()});
    options.clock = clock;
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("高台 1");
    options.create = true;
    return options;
}

std::unique_ptr<store::Workspace> openSample(const QString &folder, const Clock *clock)
{
    auto workspace = store::Workspace::open(folder, sampleOptions(clock));
    if (!workspace)
        FAIL(workspace.error().message.inWords().toStdString() << " " << workspace.error().detail.toStdString());
    return std::move(*workspace);
}

Sample aSample(const QString &name)
{
    Sample sample;
    sample.id = Id<Sample>::create();
    sample.name = name;
    return sample;
}

const store::Actor &anOfficer()
{
    static const store::Actor kOfficer{Uuid::create(), QStringLiteral("张某")};
    return kOfficer;
}

Message why(const char *text)
{
    return {"test", text, {}};
}

void save(store::Workspace &workspace, const Sample &sample)
{
    auto work = workspace.begin(anOfficer(), why());
    work.put(sample);
    REQUIRE(work.commit());
}

std::vector<store::Incoming> entriesOf(store::Workspace &workspace)
{
    std::vector<store::Incoming> out;
    REQUIRE(workspace.journal().each([&out](QByteArrayView bytes) {
        auto change = record::open(bytes);
        REQUIRE(change);
        out.push_back({*change, bytes.toByteArray()});
    }));
    return out;
}

} // namespace qilian::test
