#pragma once

#include <QtGlobal>
#include <csignal>
#include <sys/resource.h>

namespace qilian::test {

/// While it lives no file of this program grows beyond so many bytes, as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY(SmallDisk)

private:
    rlimit m_before{};
    sighandler_t m_handler = SIG_DFL;
};

} // namespace qilian::test
