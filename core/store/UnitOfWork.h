#pragma once

#include "core/store/ChangeSet.h"
#include "core/store/Reader.h"

namespace qilian::store {

/// Who writes: an officer, or the program itself (null id).
struct Actor {
    Uuid officer;
    QString name;
};

struct CommitReceipt {
    ChangeSet touched;
    qint64 seq = 0; ///< of the last entry; unchanged where nothing differed
    QByteArray head; ///< its hash
};

/// Collects changes and commits them at once: rows, journal, index and outbox, all of it or nothing.
///
///     auto work = workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "File the case"), {}});
///     Result<Case> c = work.get(id);
///     c->stage = Stage::Investigation;
///     work.put(*c);
///     Result<CommitReceipt> done = work.commit();
///
/// Only what differs from what was read is journaled. Nothing is locked until commit; dropped without commit it leaves
/// no trace.
class UnitOfWork {
public:
    UnitOfWork(Workspace &workspace, Actor actor, const Message &reason);
    UnitOfWork(UnitOfWork &&) noexcept = default;

    template <class T> Result<T> get(const Id<T> &id)
    {
        Result<Seen<T>> seen = see(id);
        if (!seen)
            return seen.error();
        m_seen.insert_or_assign(
            T::description().ref(id).text(), Before{T::description().fieldsOf(seen->value), seen->versions});
        return std::move(seen->value);
    }
    /// A new record, or one that get() returned before, changed.
    template <class T> void put(const T &value)
    {
        const auto &description = T::description();
        const auto before = m_seen.find(description.ref(value.id).text());
        add(description.kind(), value.id.uuid(), description.fieldsOf(value), description.fieldsOf(T()),
            before == m_seen.end() ? nullptr : &before->second);
    }
    /// A record as a form leaves it, against what the form showed at first.
    template <class T> void put(const T &value, const Seen<T> &seen)
    {
        const auto &description = T::description();
        const Before before{description.fieldsOf(seen.value), seen.versions};
        add(description.kind(), value.id.uuid(), description.fieldsOf(value), description.fieldsOf(T()), &before);
    }
    /// Settles a contested record: `value` holds what the officer decided for every disputed field.
    template <class T> void resolve(const T &value)
    {
        add(T::description().kind(), value.id.uuid(), T::description().fieldsOf(value), T::description().fieldsOf(T()),
            nullptr);
        m_pending.back().resolve = true;
    }
    /// Settles fields of a contested record of any kind: `decided` holds their values, `settled` the versions the
    /// officer saw of each (an array of texts). What arrives meanwhile is kept and contests the record again.
    void settle(const record::Kind &kind, const Uuid &id, const QJsonObject &decided, const QJsonObject &settled);
    /// Notes in the journal that a record was read or exported.
    void noteRead(const record::Ref &ref);
    /// Writes into another area than the workspace's own (a city officer in a county's record).
    void setArea(const QString &area) { m_area = area; }

    /// Full, Refused (an immutable field, an append-only record), Damaged … : then nothing at all is written.
    Result<CommitReceipt> commit();

private:
    struct Before {
        QJsonObject values;
        std::map<QString, record::Version> versions;
    };
    struct Pending {
        const record::Kind *kind = nullptr; // null for a note of reading
        record::Ref ref;
        QJsonObject values;
        QJsonObject defaults;
        std::optional<Before> before;
        bool resolve = false;
        QJsonObject settled; // with resolve: only these fields and versions; empty: all there are
    };
    template <class T> Result<Seen<T>> see(const Id<T> &id) const;
    void add(const record::Kind &kind, const Uuid &id, QJsonObject values, QJsonObject defaults, const Before *before);

    Workspace *m_workspace;
    Actor m_actor;
    QString m_reason;
    QString m_area;
    std::map<QString, Before> m_seen;
    std::vector<Pending> m_pending;

    friend class Journal; // turns what is pending into entries
};

} // namespace qilian::store

#include "core/store/Workspace.h"

template <class T> qilian::Result<qilian::store::Seen<T>> qilian::store::UnitOfWork::see(const Id<T> &id) const
{
    return m_workspace->reader().see(id);
}
