#pragma once

#include "app/province/Database.h"
#include "core/base/Clock.h"
#include "core/sync/BatchCheck.h"
#include "core/sync/Scope.h"
#include "core/sync/SigningKey.h"

#include <variant>

namespace qilian::province {

/// Either what was asked for, or the problem that goes back.
template <class T> using Outcome = std::variant<T, sync::Problem>;

/// A refusal of the store in the words of the protocol; the cause goes to the log.
sync::Problem unavailable(const Error &error);

/// An enrolled device.
struct Device {
    qint64 no = 0;
    sync::Scope scope;
    QString name;
    sync::ChainView chain;
};

/// A code with which one device may enrol once.
struct EnrolCode {
    QString code;
    sync::Scope scope;

    /// "CODE:AREA:ROLE", the code of 8 to 64 letters, digits and hyphens.
    static Result<EnrolCode> parse(const QString &text);
};

/// What a device sends to enrol.
struct Enrolment {
    Uuid device;
    QString name;
    QByteArray publicKey;
    record::ChainDigest digest = record::ChainDigest::Sha256;
    QString code; ///< empty where the device succeeds another
    QByteArray signature; ///< by the device's key over enrolText(), or by the old key over successionText()

    /// Invalid names the member that is wrong.
    static Result<Enrolment> parse(QByteArrayView json);
};

struct Enrolled {
    Uuid device;
    sync::Scope scope;
    QByteArray token;
};

/// Who may speak to the province. Keeps only hashes of codes and tokens.
class Devices {
public:
    /// `pepper` keys the hashes of the codes: who only has the database cannot try codes out.
    Devices(Database &database, const Clock &clock, QByteArray pepper);

    Result<void> offer(const EnrolCode &code); ///< good for kCodeDays; a code offered before keeps its state
    Outcome<Device> authenticate(QByteArrayView authorization); ///< the value of the header
    /// With a code. The same device with the same code and key again gets one more token: its answer was lost.
    Outcome<Enrolled> enrol(const Enrolment &enrolment);
    /// A device goes on under a new identity, in the same area and role.
    Outcome<Enrolled> succeed(const Device &old, const Enrolment &enrolment);
    Outcome<Device> find(const Uuid &id);

    static constexpr int kCodeDays = 7;
    static constexpr int kFailuresPerMinute = 60;

private:
    QByteArray codeHash(const QString &code) const;
    Outcome<Enrolled> add(Database::Writing &writing, const Enrolment &enrolment, const sync::Scope &scope,
        const QVariant &successorOf, qint64 *no);

    Database &m_database;
    const Clock &m_clock;
    QByteArray m_pepper;
};

} // namespace qilian::province
