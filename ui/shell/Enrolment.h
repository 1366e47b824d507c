#pragma once

#include "core/access/VaultKey.h"
#include "core/store/Workspace.h"
#include "core/sync/Membership.h"
#include "core/sync/Transport.h"

#include <memory>

/// What a workspace keeps of its enrolment at the province: the address as a plain setting, the membership sealed with
/// the secret of the workspace. All of it waits for disk or network: not for the UI thread.
namespace qilian::ui {

/// Where the province is.
struct ProvinceAddress {
    QString url; ///< https://host[:port]; empty: none given yet
    QString caFile; ///< PEM of the authorities to trust; empty: the system's

    bool operator==(const ProvinceAddress &) const = default;
};

Result<ProvinceAddress> savedAddress(const store::Workspace &workspace);
/// Invalid where it cannot be one (see sync::HttpTransport::open).
Result<void> saveAddress(store::Workspace &workspace, const ProvinceAddress &address);
Result<std::unique_ptr<sync::Transport>> lineTo(const ProvinceAddress &address);

/// Enrols the workspace with a one-time code and saves the address; needs no account yet. Repeat it with the same key
/// where no answer came. Refused: the code, the certificate, or a code for an area that does not hold the workspace's.
/// Whoever calls it keeps the membership.
Result<sync::Membership> enrol(store::Workspace &workspace, const ProvinceAddress &address, const sync::SigningKey &key,
    const QString &code, std::stop_token stop = {});

Result<void> keep(store::Workspace &workspace, const access::VaultKey &key, const sync::Membership &membership);
/// No value: not enrolled. Damaged: it was sealed with another secret; enrol again.
Result<std::optional<sync::Membership>> keptMembership(const store::Workspace &workspace, const access::VaultKey &key);
/// The key this workspace trusts as the province's. Empty while it is not enrolled, or what was kept cannot be read.
QByteArray provinceKey(const store::Workspace &workspace, const access::VaultKey &key);

} // namespace qilian::ui
