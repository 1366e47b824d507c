#include "ui/shell/Background.h"

namespace qilian::ui {

Background::Background(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_readers.setMaxThreadCount(2);
    m_writer.setMaxThreadCount(1);
    m_long.setMaxThreadCount(1);
}

Background::~Background()
{
    m_readers.waitForDone();
    m_writer.waitForDone();
    m_long.waitForDone();
}

} // namespace qilian::ui
