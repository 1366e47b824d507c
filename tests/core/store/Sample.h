#pragma once

#include "core/record/Description.h"
#include "core/store/Journal.h"
#include "core/store/Workspace.h"

#include <QTemporaryDir>
#include <memory>

namespace qilian::test {

/// A record with one field of each sort, for the tests of the store.
struct Sample {
    Id<Sample> id;
    QString name;
    QString note;
    qint64 fine = 0;
    QDate filedOn;
    QStringList tags;
    Id<Sample> other;

    static const record::Description<Sample> &description();
};

store::WorkspaceOptions sampleOptions(const Clock *clock = nullptr);
/// A new workspace in the folder, or the one that is there.
std::unique_ptr<store::Workspace> openSample(const QString &folder, const Clock *clock = nullptr);
Sample aSample(const QString &name);
const store::Actor &anOfficer();
Message why(const char *text = "test");
void save(store::Workspace &workspace, const Sample &sample);
/// All entries of a workspace, as another one receives them.
std::vector<store::Incoming> entriesOf(store::Workspace &workspace);

} // namespace qilian::test
