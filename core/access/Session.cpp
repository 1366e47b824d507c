#include "core/access/Session.h"

namespace qilian::access {

Session::Session(Login login, Officer officer, const Clock &clock, std::chrono::seconds idle)
    : m_login(std::move(login))
    , m_officer(std::move(officer))
    , m_clock(clock)
    , m_idle(idle)
    , m_touched(clock.now())
{
}

void Session::touch()
{
    if (!isLocked())
        m_touched = m_clock.now();
}

bool Session::isLocked()
{
    const QDateTime now = m_clock.now();
    if (now < m_touched)
        m_touched = now; // the clock was set back: wait at most one more period
    if (m_touched.msecsTo(now) >= m_idle.count())
        m_locked = true;
    return m_locked;
}

Result<void> Session::unlock(const Login &again)
{
    if (again.officer != m_login.officer)
        return Error{Error::Code::Refused,
            {"access", QT_TRANSLATE_NOOP("access", "The desk is locked by %1."), {m_officer.name}}, {}};
    m_locked = false;
    m_touched = m_clock.now();
    return {};
}

} // namespace qilian::access
