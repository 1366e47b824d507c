#include "ui/shell/WorkspaceEvents.h"

#include "core/store/Workspace.h"

namespace qilian::ui {

WorkspaceEvents::WorkspaceEvents(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
{
    workspace.onCommitted([this](const store::ChangeSet &touched) {
        QMetaObject::invokeMethod(
            this, [this, touched] { emit committed(touched); }, Qt::QueuedConnection);
    });
}

} // namespace qilian::ui
