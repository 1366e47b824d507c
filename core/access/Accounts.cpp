#include "core/access/Accounts.h"

#include <sodium.h>

namespace qilian::access {

namespace {

constexpr int kShortestPassword = 8;
constexpr int kLongestText = 128;
constexpr int kFreeTries = 4;
constexpr char kPurpose[] = "qilian account";

/// What turns a password into the key that wraps the secret. Argon2id, RFC 9106.
struct Derivation {
    QByteArray salt;
    qint64 operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    qint64 memoryBytes = crypto_pwhash_MEMLIMIT_INTERACTIVE;

    static Derivation create()
    {
        [[maybe_unused]] const int ready = sodium_init();
        Q_ASSERT(ready >= 0);
        Derivation out;
        out.salt.resize(crypto_pwhash_SALTBYTES);
        randombytes_buf(out.salt.data(), crypto_pwhash_SALTBYTES);
        return out;
    }
};

QString normal(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

QString normalLogin(const QString &login)
{
    return normal(login).trimmed().toCaseFolded();
}

Result<VaultKey> wrappingKey(const QString &password, const Derivation &derivation)
{
    QByteArray typed = normal(password).toUtf8();
    QByteArray key(VaultKey::kBytes, Qt::Uninitialized);
    const bool sane = derivation.salt.size() == crypto_pwhash_SALTBYTES
        && derivation.operations >= qint64(crypto_pwhash_OPSLIMIT_MIN)
        && derivation.operations <= qint64(crypto_pwhash_OPSLIMIT_SENSITIVE)
        && derivation.memoryBytes >= qint64(crypto_pwhash_MEMLIMIT_MIN)
        && derivation.memoryBytes <= qint64(crypto_pwhash_MEMLIMIT_SENSITIVE);
    const bool done = sane
        && crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), VaultKey::kBytes, typed.constData(),
               static_cast<unsigned long long>(typed.size()),
               reinterpret_cast<const unsigned char *>(derivation.salt.constData()),
               static_cast<unsigned long long>(derivation.operations), std::size_t(derivation.memoryBytes),
               crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    sodium_memzero(typed.data(), std::size_t(typed.size()));
    if (!done)
        return Error{Error::Code::Full,
            {"access",
                QT_TRANSLATE_NOOP(
                    "access", "There is not enough memory to check the password. Close other programs and try again."),
                {}},
            {}};
    Result<VaultKey> out = VaultKey::fromBytes(key);
    sodium_memzero(key.data(), std::size_t(key.size()));
    return out;
}

Error wrong()
{
    return {
        Error::Code::Refused, {"access", QT_TRANSLATE_NOOP("access", "The name or the password is wrong."), {}}, {}};
}

store::Bindings wrapped(const Id<Officer> &officer, const Derivation &derivation, const QByteArray &key,
    bool mustChange, const QDateTime &now)
{
    return {{"officer", officer.uuid().bytes()}, {"salt", derivation.salt}, {"operations", derivation.operations},
        {"memory_bytes", derivation.memoryBytes}, {"wrapped_key", key}, {"must_change", mustChange}, {"now", now}};
}

/// Wraps the secret with a password, bound to the officer.
Result<QByteArray> wrap(
    const Id<Officer> &officer, const QString &password, const Derivation &derivation, const VaultKey &key)
{
    const Result<VaultKey> with = wrappingKey(password, derivation);
    if (!with)
        return with.error();
    return with->seal(key.bytes(), kPurpose + officer.uuid().bytes());
}

struct StoredAccount {
    Id<Officer> officer;
    Derivation derivation;
    QByteArray wrappedKey;
    bool mustChange = false;
    int failures = 0;
    QDateTime failedAt;
};

} // namespace

std::optional<Message> faultOf(const QString &password, const QString &login)
{
    const QString typed = normal(password);
    if (typed.size() < kShortestPassword)
        return Message{"access", QT_TRANSLATE_NOOP("access", "A password has at least %1 characters."),
            {QString::number(kShortestPassword)}};
    if (typed.size() > kLongestText)
        return Message{"access", QT_TRANSLATE_NOOP("access", "A password has at most %1 characters."),
            {QString::number(kLongestText)}};
    if (typed.toCaseFolded() == normalLogin(login))
        return Message{"access", QT_TRANSLATE_NOOP("access", "The password must not be the name."), {}};
    if (typed.count(typed.front()) == typed.size())
        return Message{"access", QT_TRANSLATE_NOOP("access", "The password is one character repeated."), {}};
    return std::nullopt;
}

std::chrono::seconds pauseAfter(int failures)
{
    constexpr std::chrono::seconds kFirst(5);
    constexpr std::chrono::seconds kLongest(15 * 60);
    if (failures <= kFreeTries)
        return std::chrono::seconds(0);
    return failures - kFreeTries > 8 ? kLongest : std::min(kLongest, kFirst * (1 << (failures - kFreeTries - 1)));
}

Result<std::vector<AccountRow>> Accounts::all() const
{
    return m_workspace.reader().rows<AccountRow>("access/accounts", {}, [](const store::Row &row) {
        return AccountRow{row.id<Officer>("officer"), row.text("login"), row.flag("must_change")};
    });
}

Result<Login> Accounts::createFirst(const Id<Officer> &officer, const QString &login, const QString &password)
{
    const auto present = all();
    if (!present)
        return present.error();
    if (!present->empty())
        return Error{Error::Code::Conflict,
            {"access",
                QT_TRANSLATE_NOOP(
                    "access", "This workspace has accounts already. Log in; an administrator can add another one."),
                {}},
            {}};
    Login made{officer, normalLogin(login), VaultKey::create(), false};
    if (const auto done = insert(officer, login, password, made.key, false); !done)
        return done.error();
    return made;
}

Result<void> Accounts::create(
    const Login &by, const Id<Officer> &officer, const QString &login, const QString &password)
{
    return insert(officer, login, password, by.key, true);
}

Result<Login> Accounts::login(const QString &login, const QString &password)
{
    const QString name = normalLogin(login).left(kLongestText);
    const auto found = m_workspace.reader().rows<StoredAccount>(
        "access/account_by_login", {{"login", name}}, [](const store::Row &row) {
            return StoredAccount{row.id<Officer>("officer"),
                {row.bytes("salt"), row.integer("operations"), row.integer("memory_bytes")}, row.bytes("wrapped_key"),
                row.flag("must_change"), int(std::min<qint64>(row.integer("failures"), 1000)),
                row.instant("failed_at_ms")};
        });
    if (!found)
        return found.error();
    if (found->empty() || password.size() > kLongestText) {
        // The same work as for a name that exists, so that the time does not tell which names do.
        [[maybe_unused]] const auto same = wrappingKey(password.left(kLongestText), Derivation::create());
        return wrong();
    }
    const StoredAccount &account = found->front();
    const QDateTime now = m_workspace.clock().now();
    const qint64 pauseMs = std::chrono::milliseconds(pauseAfter(account.failures)).count();
    const qint64 passedMs = account.failedAt.msecsTo(now);
    if (passedMs >= 0 && passedMs < pauseMs)
        return Error{Error::Code::Refused,
            {"access",
                QT_TRANSLATE_NOOP("access",
                    "Too many wrong passwords. Try again in %1 seconds, or ask an administrator to set a new one."),
                {QString::number((pauseMs - passedMs + 999) / 1000)}},
            {}};
    if (const auto counted = write("access/account_attempt", {{"login", name}, {"now", now}}); !counted)
        return counted.error();
    const Result<VaultKey> with = wrappingKey(password, account.derivation);
    if (!with)
        return with.error();
    const auto secret = with->open(account.wrappedKey, kPurpose + account.officer.uuid().bytes());
    if (!secret)
        return wrong();
    const Result<VaultKey> key = VaultKey::fromBytes(*secret);
    if (!key)
        return key.error();
    if (const auto cleared = write("access/account_forgive", {{"login", name}}); !cleared)
        return cleared.error();
    const auto officer = m_workspace.reader().get(account.officer);
    if (officer && !officer->active)
        return Error{Error::Code::Refused,
            {"access", QT_TRANSLATE_NOOP("access", "%1 no longer works here. An administrator can change that."),
                {officer->name}},
            {}};
    return Login{account.officer, name, *key, account.mustChange};
}

Result<void> Accounts::changePassword(const QString &login, const QString &old, const QString &chosen)
{
    const Result<Login> known = this->login(login, old);
    if (!known)
        return known.error();
    return rekey(known->officer, known->login, chosen, known->key, false);
}

Result<void> Accounts::resetPassword(const Login &by, const Id<Officer> &officer, const QString &chosen)
{
    const auto found = m_workspace.reader().rows<QString>("access/account_of_officer",
        {{"officer", officer.uuid().bytes()}}, [](const store::Row &row) { return row.text("login"); });
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Error::Code::NotFound,
            {"access", QT_TRANSLATE_NOOP("access", "This officer has no account on this computer."), {}}, {}};
    return rekey(officer, found->front(), chosen, by.key, true);
}

Result<void> Accounts::remove(const Id<Officer> &officer)
{
    const auto present = all();
    if (!present)
        return present.error();
    if (present->size() == 1 && present->front().officer == officer)
        return Error{Error::Code::Conflict,
            {"access",
                QT_TRANSLATE_NOOP("access", "This is the last account; without it nobody could open the workspace."),
                {}},
            {}};
    return write("access/account_remove", {{"officer", officer.uuid().bytes()}});
}

Result<void> Accounts::insert(
    const Id<Officer> &officer, const QString &login, const QString &password, const VaultKey &key, bool mustChange)
{
    const QString name = normalLogin(login);
    if (name.isEmpty() || name.size() > kLongestText)
        return Error{Error::Code::Invalid,
            {"access", QT_TRANSLATE_NOOP("access", "A login name has 1 to %1 characters."),
                {QString::number(kLongestText)}},
            {}};
    if (const auto fault = faultOf(password, login))
        return Error{Error::Code::Invalid, *fault, {}};
    const auto present = all();
    if (!present)
        return present.error();
    for (const AccountRow &row : *present) {
        if (row.login == name || row.officer == officer)
            return Error{Error::Code::Conflict,
                {"access", QT_TRANSLATE_NOOP("access", "The name or the officer has an account already: %1."),
                    {row.login}},
                {}};
    }
    const Derivation derivation = Derivation::create();
    const Result<QByteArray> sealed = wrap(officer, password, derivation, key);
    if (!sealed)
        return sealed.error();
    return write("access/account_create",
        wrapped(officer, derivation, *sealed, mustChange, m_workspace.clock().now()).add("login", name));
}

Result<void> Accounts::rekey(
    const Id<Officer> &officer, const QString &login, const QString &password, const VaultKey &key, bool mustChange)
{
    if (const auto fault = faultOf(password, login))
        return Error{Error::Code::Invalid, *fault, {}};
    const Derivation derivation = Derivation::create();
    const Result<QByteArray> sealed = wrap(officer, password, derivation, key);
    if (!sealed)
        return sealed.error();
    return write("access/account_rekey", wrapped(officer, derivation, *sealed, mustChange, m_workspace.clock().now()));
}

Result<void> Accounts::write(const char *query, const store::Bindings &values)
{
    const store::LocalWrite one{query, values};
    return m_workspace.writeLocal(std::span(&one, 1));
}

} // namespace qilian::access
