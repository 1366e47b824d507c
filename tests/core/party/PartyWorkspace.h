#pragma once

#include "core/party/Enterprise.h"
#include "core/sheet/Workbook.h"
#include "core/store/Workspace.h"

#include <QTemporaryDir>

namespace qilian::test {

/// A workspace of 高台县 in a folder of its own.
class PartyWorkspace {
public:
    PartyWorkspace();
    store::Workspace &operator*() { return *m_workspace; }
    store::Workspace *operator->() { return m_workspace.get(); }
    void save(const party::Enterprise &enterprise);
    /// All enterprises of this name.
    std::vector<party::Enterprise> named(const QString &name);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
};

const store::Actor &aClerk();
party::Enterprise anEnterprise(const QString &name, const QString &code = {});
/// A sheet of these lines, cells separated by "|".
sheet::Sheet aSheet(const QStringList &lines);

} // namespace qilian::test
