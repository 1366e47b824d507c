#include "app/province/Devices.h"

#include "core/base/Signature.h"
#include "core/sync/Receipt.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;

constexpr qint64 kDayMs = 86'400'000;
constexpr qsizetype kMaxEnrolment = 4096;

QByteArray tokenHash(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<sync::Scope> scopeOf(const QString &role, qint64 area)
{
    return sync::Scope::make(sync::enumFrom(sync::Level(), role).value_or(sync::Level::County), QString::number(area));
}

Outcome<Device> deviceIn(QSqlQuery &row)
{
    if (!row.next())
        return Problem::of(Type::Unauthorized);
    Device device;
    device.no = row.value(0).toLongLong();
    device.name = row.value(2).toString();
    const Result<Uuid> id = Uuid::fromBytes(row.value(1).toByteArray());
    const Result<sync::Scope> scope = scopeOf(row.value(5).toString(), row.value(6).toLongLong());
    const bool withdrawn = !row.value(10).isNull();
    if (id && scope) {
        device.scope = *scope;
        device.chain = {*id, row.value(3).toByteArray(),
            record::enumFrom(record::ChainDigest(), row.value(4).toString()).value_or(record::ChainDigest::Sha256),
            row.value(7).toLongLong(), row.value(8).toByteArray(), record::Hlc{row.value(9).toULongLong()}};
    }
    row.finish();
    if (withdrawn || !id || !scope)
        return Problem::of(Type::Unauthorized);
    return device;
}

Error wrongMember(const char *member)
{
    return {Error::Code::Invalid,
        {"province", QT_TRANSLATE_NOOP("province", "The member “%1” is missing or wrong."),
            {QString::fromLatin1(member)}},
        {}};
}

} // namespace

Problem unavailable(const Error &error)
{
    qWarning("%s: %s", error.message.text, qPrintable(error.detail));
    return Problem::of(Type::Unavailable, {QString::fromUtf8(error.message.text)});
}

Result<EnrolCode> EnrolCode::parse(const QString &text)
{
    const QStringList parts = text.split(u':');
    static const QRegularExpression kCode(QStringLiteral("^[A-Za-z0-9-]{8,64}$"));
    const auto level = parts.size() == 3 ? sync::enumFrom(sync::Level(), parts[2]) : std::nullopt;
    if (!level || !kCode.match(parts[0]).hasMatch())
        return Error{Error::Code::Invalid,
            {"province",
                QT_TRANSLATE_NOOP("province",
                    "An enrolment code is given as CODE:AREA:ROLE, the code of 8 to 64 letters, digits and hyphens, "
                    "the role county, city or province."),
                {}},
            {}};
    const Result<sync::Scope> scope = sync::Scope::make(*level, parts[1]);
    if (!scope)
        return scope.error();
    return EnrolCode{parts[0], *scope};
}

Result<Enrolment> Enrolment::parse(QByteArrayView body)
{
    const QJsonObject json =
        body.size() > kMaxEnrolment ? QJsonObject() : QJsonDocument::fromJson(body.toByteArray()).object();
    const auto text = [&json](const char *member) { return json.value(QLatin1String(member)).toString(); };
    Enrolment out;
    const Result<Uuid> device = Uuid::parse(text("device"));
    if (!device || device->isNull())
        return wrongMember("device");
    out.device = *device;
    out.name = text("name").left(100);
    out.publicKey = text("public_key").toLatin1();
    if (!isPublicKey(out.publicKey))
        return wrongMember("public_key");
    const auto digest =
        record::enumFrom(record::ChainDigest(), json.value(QLatin1String("digest")).toString(QStringLiteral("sha256")));
    if (!digest)
        return wrongMember("digest");
    out.digest = *digest;
    out.code = text("code");
    out.signature = text("signature").toLatin1();
    if (out.signature.size() != 128)
        return wrongMember("signature");
    return out;
}

Devices::Devices(Database &database, const Clock &clock, QByteArray pepper)
    : m_database(database)
    , m_clock(clock)
    , m_pepper(std::move(pepper))
{
}

QByteArray Devices::codeHash(const QString &code) const
{
    return QMessageAuthenticationCode::hash(code.toUtf8(), m_pepper, QCryptographicHash::Sha256);
}

Result<void> Devices::offer(const EnrolCode &code)
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return connection.error();
    const auto added = (*connection)
                           ->run("code_add",
                               {codeHash(code.code), sync::enumText(code.scope.level), code.scope.area.toInt(),
                                   m_clock.now().toMSecsSinceEpoch() + kCodeDays * kDayMs});
    if (!added)
        return added.error();
    return {};
}

Outcome<Device> Devices::authenticate(QByteArrayView authorization)
{
    constexpr QByteArrayView kBearer("Bearer ");
    if (!authorization.startsWith(kBearer) || authorization.size() > 200)
        return Problem::of(Type::Unauthorized);
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Result<QSqlQuery *> row =
        (*connection)->run("device_by_token", {tokenHash(authorization.sliced(kBearer.size()))});
    if (!row)
        return unavailable(row.error());
    return deviceIn(**row);
}

Outcome<Device> Devices::find(const Uuid &id)
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Result<QSqlQuery *> row = (*connection)->run("device_by_id", {id.bytes()});
    if (!row)
        return unavailable(row.error());
    return deviceIn(**row);
}

Outcome<Enrolled> Devices::enrol(const Enrolment &enrolment)
{
    Result<Database::Writing> writing = Database::Writing::begin(m_database);
    if (!writing)
        return unavailable(writing.error());
    Connection &connection = writing->connection();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const qint64 minute = now / 60'000;
    const Result<QVariant> failures = connection.one("failure_count", {minute});
    if (!failures)
        return unavailable(failures.error());
    if (failures->toInt() >= kFailuresPerMinute)
        return Problem::of(Type::TooMany);

    const QByteArray hash = codeHash(enrolment.code);
    const Result<QSqlQuery *> row = connection.run("code_find", {hash});
    if (!row)
        return unavailable(row.error());
    const bool found = (*row)->next();
    const Result<sync::Scope> scope = found ? scopeOf((*row)->value(0).toString(), (*row)->value(1).toLongLong())
                                            : Result<sync::Scope>(sync::Scope());
    const bool expired = found && (*row)->value(2).toLongLong() < now;
    const QVariant usedBy = found ? (*row)->value(3) : QVariant();
    (*row)->finish();

    const bool proven = isSignedBy(enrolment.publicKey,
        sync::enrolText(enrolment.device, enrolment.publicKey, enrolment.code), enrolment.signature);
    if (found && proven && scope && (!expired || !usedBy.isNull())) {
        qint64 no = 0;
        Outcome<Enrolled> enrolled = add(*writing, enrolment, *scope, QVariant(), &no);
        if (std::holds_alternative<Problem>(enrolled) && std::get<Problem>(enrolled).type != Type::EnrolRefused)
            return enrolled;
        if (std::holds_alternative<Enrolled>(enrolled) && (usedBy.isNull() || usedBy.toLongLong() == no)) {
            if (const auto used = connection.run("code_use", {no, hash}); !used)
                return unavailable(used.error());
            if (const Result<void> done = writing->commit(); !done)
                return unavailable(done.error());
            return enrolled;
        }
    }
    { // what add() may have written must not stay
        Database::Writing dropped = std::move(*writing);
    }
    Result<Database::Writing> noting = Database::Writing::begin(m_database);
    if (!noting)
        return unavailable(noting.error());
    if (noting->connection().run("failure_forget", {minute - 10}) && noting->connection().run("failure_add", {minute}))
        (void)noting->commit();
    return Problem::of(Type::EnrolRefused);
}

Outcome<Enrolled> Devices::succeed(const Device &old, const Enrolment &enrolment)
{
    if (!isSignedBy(old.chain.publicKey, sync::successionText(old.chain.device, enrolment.device, enrolment.publicKey),
            enrolment.signature)
        || enrolment.device == old.chain.device)
        return Problem::of(Type::Signature);
    Result<Database::Writing> writing = Database::Writing::begin(m_database);
    if (!writing)
        return unavailable(writing.error());
    qint64 no = 0;
    Outcome<Enrolled> enrolled = add(*writing, enrolment, old.scope, old.no, &no);
    if (std::holds_alternative<Problem>(enrolled))
        return enrolled;
    if (const Result<void> done = writing->commit(); !done)
        return unavailable(done.error());
    return enrolled;
}

Outcome<Enrolled> Devices::add(Database::Writing &writing, const Enrolment &enrolment, const sync::Scope &scope,
    const QVariant &successorOf, qint64 *no)
{
    Connection &connection = writing.connection();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    for (int pass = 0; pass < 2; ++pass) {
        const Result<QSqlQuery *> row = connection.run("device_by_id", {enrolment.device.bytes()});
        if (!row)
            return unavailable(row.error());
        const Outcome<Device> known = deviceIn(**row);
        if (const Device *device = std::get_if<Device>(&known)) {
            if (device->chain.publicKey != enrolment.publicKey || !(device->scope == scope))
                return Problem::of(Type::EnrolRefused); // another's identity
            *no = device->no;
            const QByteArray token = newToken();
            if (const auto added = connection.run("token_add", {tokenHash(token), *no, now}); !added)
                return unavailable(added.error());
            return Enrolled{enrolment.device, scope, token};
        }
        if (pass == 1)
            break;
        const auto added = connection.run("device_add",
            {enrolment.device.bytes(), enrolment.name, QString::fromLatin1(enrolment.publicKey),
                record::enumText(enrolment.digest), sync::enumText(scope.level), scope.area.toInt(), successorOf, now});
        if (!added)
            return unavailable(added.error());
    }
    return Problem::of(Type::EnrolRefused); // withdrawn
}

} // namespace qilian::province
