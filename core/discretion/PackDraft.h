#pragma once

#include "core/discretion/Pack.h"
#include "core/discretion/PackPlace.h"

#include <QJsonObject>

namespace qilian::discretion {

/// A benchmark pack on its way: its JSON as typed so far, right or not. A value, cheap to copy, so that every earlier
/// state can be kept for undoing. What is wrong with it says PackCheck.
class PackDraft {
public:
    static PackDraft blank();
    /// A draft or pack from a file. Invalid for what is no JSON object with the members of a pack.
    static Result<PackDraft> read(const QByteArray &json);
    /// The same content to be changed; from when it is in force and whether it is published is asked anew.
    static PackDraft newVersionOf(const Pack &pack);

    const QJsonObject &json() const { return m_json; }
    QByteArray text() const; ///< for a file: indented
    bool operator==(const PackDraft &other) const { return m_json == other.m_json; }

    QJsonValue value(const QString &path) const; ///< undefined where there is none
    void set(const QString &path, const QJsonValue &value); ///< undefined takes it away
    /// Gives a part another id, also wherever others name it, unless a neighbour has that id already.
    void rename(const QString &path, const QString &id);
    /// Gives a benchmark another method, with the parts that method computes from; those of the one before go.
    void setMethod(const QString &path, const QString &method);

    int count(const QString &owner, PackPart part) const;
    /// A new part with an id of its own, or a copy of `like`; answers where it stands now.
    QString add(const QString &owner, PackPart part, int index);
    QString copy(const QString &path);
    void remove(const QString &path);
    QString move(const QString &path, int by); ///< answers where it stands then; at the end it stays

    /// How lists name a part, in the words of the pack: label, violation, id; empty where it has none yet.
    QString title(const QString &path) const;

private:
    QString insert(const QString &list, int index, QJsonObject part);

    QJsonObject m_json;
};

} // namespace qilian::discretion
