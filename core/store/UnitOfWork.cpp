#include "core/store/UnitOfWork.h"

#include "core/store/Journal.h"

namespace qilian::store {

UnitOfWork::UnitOfWork(Workspace &workspace, Actor actor, const Message &reason)
    : m_workspace(&workspace)
    , m_actor(std::move(actor))
    , m_reason(reason.inWords())
{
}

void UnitOfWork::noteRead(const record::Ref &ref)
{
    m_pending.push_back({nullptr, ref, {}, {}, {}, false, {}});
}

void UnitOfWork::settle(
    const record::Kind &kind, const Uuid &id, const QJsonObject &decided, const QJsonObject &settled)
{
    m_pending.push_back({&kind, {kind.name, id}, decided, {}, {}, true, settled});
}

void UnitOfWork::add(
    const record::Kind &kind, const Uuid &id, QJsonObject values, QJsonObject defaults, const Before *before)
{
    Q_ASSERT(!id.isNull());
    m_pending.push_back({&kind, {kind.name, id}, std::move(values), std::move(defaults),
        before ? std::optional(*before) : std::nullopt, false, {}});
}

Result<CommitReceipt> UnitOfWork::commit()
{
    return m_workspace->journal().commit(*this);
}

} // namespace qilian::store
