#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace qilian::sync {

/// Why the other side did not do what was asked: RFC 9457 problem details, application/problem+json.
/// Both ends decide by `type`; officers read `title` with its values, translated where they are.
struct Problem {
    enum class Type {
        BadRequest, ///< not understood; the same again will fail the same way
        Unauthorized, ///< the token is unknown or withdrawn
        EnrolRefused, ///< the code is wrong, used or past its time
        TooMany, ///< try again later
        NotFound,
        TooLarge,
        Damaged, ///< an entry or a file was altered on the way or before
        Signature, ///< not signed by the key the device enrolled with
        Gap, ///< entries before these are missing; `last_seq` says where to go on
        Fork, ///< other entries stand under these numbers already: a second device with a copy of the workspace
        ClockAhead, ///< entries from the future wait until the clock is right
        UnknownKind, ///< the province's program is older than the device's; wait for its update
        OutOfArea, ///< the record does not belong to the device's area
        RoleRefused, ///< the device's role may not write this
        RecordRefused, ///< the record's rules forbid it (immutable field, append-only kind, wrong type)
        OffsetConflict, ///< an upload continues elsewhere; `offset` says where
        Checksum, ///< a piece or a whole file does not have the digest it was sent with
        RangeNotSatisfiable,
        Unavailable, ///< the server cannot now (disk full, busy)
    };

    Type type = Type::BadRequest;
    QString title; ///< English sentence, with %1 … for `values`; the source text of the translation
    QString context; ///< translation context of the title
    QStringList values;
    QJsonObject more; ///< further members, as the type says

    static Problem of(
        Type type, QStringList values = {}, QJsonObject more = {}); ///< with the title this program knows for the type
    /// A core error that stands behind a refusal, e.g. of record::admit.
    static Problem because(Type type, const Error &cause, QJsonObject more = {});

    int status() const; ///< HTTP status of the type
    QJsonObject toJson() const;
    QByteArray body() const; ///< toJson() as it is sent
    static Result<Problem> parse(QByteArrayView body);
    static Result<Problem> fromJson(const QJsonObject &json);

    QString inWords() const; ///< for the officer, in the language of the running program
    /// What this means for whoever asked. The message is the one of the type; the server's words go to the detail.
    Error toError() const;

    bool operator==(const Problem &) const = default;
};

QString enumText(Problem::Type type); ///< "fork", "clock_ahead" …
std::optional<Problem::Type> enumFrom(Problem::Type, QStringView text);

} // namespace qilian::sync
