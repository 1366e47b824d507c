#pragma once

#include "core/sync/Transport.h"

#include <chrono>
#include <memory>

namespace qilian::sync {

/// HTTP/1.1 over TCP or TLS, one connection kept open. Follows no redirect, decompresses nothing, bounds every answer.
class HttpTransport final : public Transport {
public:
    struct Options {
        QString url; ///< "https://host[:port]" or, for a server on this machine or behind a tunnel, "http://host:port"
        QString caFile; ///< PEM of the authorities to trust; empty: the system's
        std::chrono::milliseconds connectTimeout{10'000};
        std::chrono::milliseconds idleTimeout{30'000}; ///< the longest silence within an answer
    };

    /// Invalid where the address cannot be one or the authorities' file cannot be read.
    static Result<std::unique_ptr<HttpTransport>> open(const Options &options);
    ~HttpTransport() override;

    Result<Answer> ask(const Ask &ask, std::stop_token stop) override;

private:
    struct Line;
    class BreakingOff;
    explicit HttpTransport(std::unique_ptr<Line> line);
    std::unique_ptr<Line> m_line;
};

} // namespace qilian::sync
