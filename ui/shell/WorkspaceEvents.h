#pragma once

#include "core/store/ChangeSet.h"

#include <QObject>

namespace qilian::store {
class Workspace;
}

namespace qilian::ui {

/// Where a commit or an exchange becomes a signal on the UI thread, and nowhere else.
class WorkspaceEvents final : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceEvents(store::Workspace &workspace, QObject *parent = nullptr);

signals:
    void committed(const qilian::store::ChangeSet &touched);
};

} // namespace qilian::ui
