#pragma once

#include "core/sync/Batch.h"
#include "core/sync/Membership.h"
#include "core/sync/Problem.h"
#include "core/sync/Receipt.h"
#include "core/sync/Transport.h"

namespace qilian::sync {

/// What the province said: an answer, or its problem.
struct Said {
    Answer answer;
    std::optional<Problem> problem;
};

struct PushReply {
    struct Refused {
        qint64 seq = 0;
        Problem problem;
    };
    qint64 lastSeq = 0;
    QByteArray head;
    std::vector<Refused> refused;
    std::optional<Problem> stopped;
    std::optional<Receipt> receipt;

    /// Hostile input welcome.
    static Result<PushReply> parse(QByteArrayView body);
};

struct PullReply {
    Batch batch;
    QByteArray next;
    bool more = false;
};

/// The calls of the protocol over any transport. An error is one of the line or of an answer that cannot be read
/// (Offline, Invalid, Cancelled, Refused for a certificate); what the province itself says against a request is a
/// Problem in Said.
class ProvinceClient {
public:
    explicit ProvinceClient(Transport &transport)
        : m_transport(transport)
    {
    }

    /// With a one-time code. Repeat it with the same key where the answer was lost.
    Result<Membership> enrol(
        const Uuid &device, const QString &name, const SigningKey &key, const QString &code, std::stop_token stop);
    /// Goes on as `device`, in the area of the old membership. The new key follows from the old one, so that it can be
    /// repeated.
    Result<Membership> succeed(const Membership &old, const Uuid &device, const QString &name, std::stop_token stop);

    Result<Said> ask(const Membership &membership, Ask ask, std::stop_token stop);

private:
    Result<Said> ask(Ask ask, std::stop_token stop);
    Result<Membership> sendEnrolment(
        const QJsonObject &enrolment, const Membership *old, const SigningKey &key, std::stop_token stop);

    Transport &m_transport;
};

/// The answer to a pull or a snapshot.
Result<PullReply> readPull(const Answer &answer);

} // namespace qilian::sync
