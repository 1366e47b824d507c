#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <stop_token>
#include <vector>

namespace qilian::sync {

struct HeaderLine {
    QByteArray name;
    QByteArray value;
};
using HeaderLines = std::vector<HeaderLine>;

/// One question to the province.
struct Ask {
    QByteArray method; ///< GET, HEAD, POST, PATCH
    QByteArray path; ///< "/v1/journal?after=0"
    HeaderLines headers;
    QByteArray body;
    QByteArray mediaType; ///< of the body
    qint64 maxAnswerBytes = 1 << 20; ///< a longer answer is cut off and counts as not whole
};

struct Answer {
    int status = 0;
    HeaderLines headers;
    QByteArray body;
    bool whole = true; ///< false: the line broke (or the answer was too long) within the body; what came is here

    QByteArray header(QByteArrayView name) const; ///< empty where absent; names in any case
};

/// The line to the province: HTTP, or a small province in memory. Used from one thread at a time; blocks it.
class Transport {
public:
    virtual ~Transport() = default;
    /// Offline where no answer came; Refused where the other side's certificate is not trusted; Cancelled on stop.
    virtual Result<Answer> ask(const Ask &ask, std::stop_token stop) = 0;
};

} // namespace qilian::sync
