#pragma once

#include "core/access/Officer.h"
#include "core/access/VaultKey.h"
#include "core/store/Workspace.h"

#include <chrono>

namespace qilian::access {

/// An officer who gave the right password, and the secret it opened.
struct Login {
    Id<Officer> officer;
    QString login;
    VaultKey key;
    bool mustChange = false; ///< the password was set by an administrator
};

struct AccountRow {
    Id<Officer> officer;
    QString login;
    bool mustChange = false;
};

/// What is wrong with a password somebody chooses; nothing: it may be used.
std::optional<Message> faultOf(const QString &password, const QString &login);
/// How long nobody may try after so many wrong passwords in a row: nothing for the first four, then doubling from
/// 5 seconds to 15 minutes.
std::chrono::seconds pauseAfter(int failures);

/// Who may open this workspace on this computer: names and passwords (Argon2id). Local, never in the journal. A
/// forgotten password is set anew by an administrator who is logged in; where nobody can log in any more the device is
/// enrolled anew, the records stay. Any thread; login, create and the changes take about a tenth of a second on
/// purpose.
class Accounts {
public:
    explicit Accounts(store::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By login. Empty: the workspace has not been set up for anybody yet.
    Result<std::vector<AccountRow>> all() const;
    /// The first account of a workspace: makes its secret. Conflict where there are accounts already.
    Result<Login> createFirst(const Id<Officer> &officer, const QString &login, const QString &password);
    /// A further account, made by somebody who is logged in; the officer changes the password at the first login.
    /// Conflict: the name, or the officer, has an account. Invalid: name or password.
    Result<void> create(const Login &by, const Id<Officer> &officer, const QString &login, const QString &password);
    /// Refused: wrong name or password (which of them is not said), or too many tries (the message says how long to
    /// wait), or an officer who is no longer active.
    Result<Login> login(const QString &login, const QString &password);
    /// Refused: the old password is wrong. Invalid: the new one.
    Result<void> changePassword(const QString &login, const QString &old, const QString &chosen);
    /// An administrator sets a password for somebody who forgot it.
    Result<void> resetPassword(const Login &by, const Id<Officer> &officer, const QString &chosen);
    /// Conflict: the last account stays.
    Result<void> remove(const Id<Officer> &officer);

private:
    Result<void> write(const char *query, const store::Bindings &values);
    Result<void> insert(const Id<Officer> &officer, const QString &login, const QString &password, const VaultKey &key,
        bool mustChange);
    Result<void> rekey(const Id<Officer> &officer, const QString &login, const QString &password, const VaultKey &key,
        bool mustChange);

    store::Workspace &m_workspace;
};

} // namespace qilian::access
