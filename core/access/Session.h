#pragma once

#include "core/access/Accounts.h"

namespace qilian::access {

/// One officer at the desk, from login to logout. Locks itself when nobody touches keyboard or mouse for a while; what
/// runs behind (the exchange) goes on, so the secret stays until the session ends. Used from the UI thread.
class Session {
public:
    static constexpr std::chrono::minutes kIdle{15};

    Session(Login login, Officer officer, const Clock &clock, std::chrono::seconds idle = kIdle);

    const Officer &officer() const { return m_officer; }
    store::Actor actor() const { return {m_officer.id.uuid(), m_officer.name}; }
    const VaultKey &key() const { return m_login.key; }
    const Login &login() const { return m_login; }

    void setIdle(std::chrono::seconds idle) { m_idle = idle; }
    void touch(); ///< a key or a click; does not open a locked session
    bool isLocked();
    void lock() { m_locked = true; }
    /// With a login made for it (Accounts::login takes a moment, off the UI thread). Refused for another officer's.
    Result<void> unlock(const Login &again);

private:
    Login m_login;
    Officer m_officer;
    const Clock &m_clock;
    std::chrono::milliseconds m_idle;
    QDateTime m_touched;
    bool m_locked = false;
};

} // namespace qilian::access
