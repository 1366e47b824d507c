#include "ui/party/PartyAddresses.h"

#include "core/casework/CaseWork.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ServiceAddresses.h"
#include "ui/widgets/Theme.h"

#include <QVBoxLayout>

namespace qilian::ui {

PartyAddresses::PartyAddresses(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_addresses(new ServiceAddresses)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("Addresses for service")));
    layout->addWidget(m_addresses, 1);
    connect(m_addresses, &ServiceAddresses::added, this, [this](const party::ServiceAddress &address) {
        write([address, today = m_today](store::Workspace &workspace, const store::Actor &by) {
            return party::addServiceAddress(workspace, by, address, today);
        });
    });
    connect(m_addresses, &ServiceAddresses::withdrawn, this, [this](const Id<party::ServiceAddress> &id) {
        write([id, today = m_today](store::Workspace &workspace, const store::Actor &by) {
            return party::withdrawServiceAddress(workspace, by, id, today);
        });
    });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(party::ServiceAddress::description().kind().name))
            reload();
    });
}

void PartyAddresses::show(const record::Ref &enterprise)
{
    m_enterprise = enterprise;
    reload();
}

void PartyAddresses::reload()
{
    if (m_enterprise.isNull())
        return;
    m_today = casework::todayOf(m_shell.background().workspace());
    m_shell.background().read(
        this, [owner = m_enterprise](const store::Reader &reader) { return party::serviceAddressesOf(reader, owner); },
        [this, asked = m_enterprise](const Result<std::vector<party::ServiceAddress>> &addresses) {
            if (asked != m_enterprise)
                return;
            if (addresses)
                m_addresses->show(asked, *addresses, m_today);
            else
                emit failed(addresses.error().message.inWords());
        });
}

template <class Work> void PartyAddresses::write(Work work)
{
    m_shell.background().write(
        this,
        [work, by = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return work(workspace, by); },
        [this](const Result<store::CommitReceipt> &done) {
            if (!done)
                emit failed(done.error().message.inWords());
        });
}

} // namespace qilian::ui
