#pragma once

#include "core/store/Journal.h"
#include "core/store/Workspace.h"
#include "core/sync/Engine.h"

#include <QTemporaryDir>
#include <memory>

namespace qilian::test {

/// A clock that stands where the test puts it.
class HeldClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    qint64 ms() const { return m_ms; }
    void move(qint64 byMs) { m_ms += byMs; }

private:
    qint64 m_ms = 1'795'000'000'000; // 2026-11-18
};

/// A record with what the exchange treats differently: a legal, an immutable and a file field.
struct Note {
    Id<Note> id;
    QString text;
    qint64 fineFen = 0;
    QDate filedOn;
    QString photo;

    static const record::Description<Note> &description();
};
/// A record that is never changed.
struct Mark {
    Id<Mark> id;
    QString text;

    static const record::Description<Mark> &description();
};
record::Schema testSchema();

/// A county's workspace in a folder of its own, with what an officer does in it.
class County {
public:
    explicit County(const Clock &clock, const QString &area = QStringLiteral("620724"));
    County(const Clock &clock, std::unique_ptr<QTemporaryDir> folder, const QString &area); ///< one that is there

    store::Workspace &workspace() { return *m_workspace; }
    Note write(const QString &text);
    void change(Note note);
    Note read(const Id<Note> &id);
    bool has(const Id<Note> &id);
    /// A file of that content, named by a new note; returns its digest.
    QString attach(const QByteArray &content);
    QByteArray fileOf(const QString &digest);

    void enrol(sync::Transport &transport, const QString &code);
    Result<sync::Report> sync(sync::Transport &transport);
    /// A second computer with a copy of everything.
    std::unique_ptr<County> copy();

    std::vector<QByteArray> journal(); ///< all entries, sorted
    const sync::Membership &membership() const { return *m_membership; }

private:
    void open();

    const Clock &m_clock;
    QString m_area;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::optional<sync::Membership> m_membership;
};

} // namespace qilian::test
