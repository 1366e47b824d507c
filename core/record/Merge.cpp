#include "core/record/Merge.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>
#include <set>

namespace qilian::record {

namespace {

struct Write {
    Version version;
    QJsonValue value;
    std::vector<Version> replaced;
};

std::vector<Version> versionsIn(const QJsonValue &base)
{
    std::vector<Version> out;
    const auto add = [&out](const QJsonValue &text) {
        if (const Result<Version> version = Version::parse(text.toString()))
            out.push_back(*version);
    };
    if (base.isArray()) {
        for (const QJsonValue text : base.toArray())
            add(text);
    } else if (base.isString()) {
        add(base);
    }
    return out;
}

bool keepsFirst(const Kind &kind, const QString &field)
{
    const Field *known = kind.field(field);
    return kind.appendOnly || (known && known->is(Immutable));
}

FieldState resolve(std::vector<Write> writes, bool firstWins)
{
    std::set<Version> replaced;
    for (const Write &write : writes)
        replaced.insert(write.replaced.begin(), write.replaced.end());
    const auto byVersion = [](const Write &a, const Write &b) { return a.version < b.version; };
    const Version first = std::min_element(writes.begin(), writes.end(), byVersion)->version;
    std::vector<Head> heads;
    for (const Write &write : writes) { // where the first write holds, an officer's decision settles only the others
        if (!replaced.contains(write.version) || (firstWins && write.version == first))
            heads.push_back({write.version, write.value});
    }
    if (heads.empty()) { // only entries that name each other can come to this; keep all, the highest wins
        for (const Write &write : writes)
            heads.push_back({write.version, write.value});
    }
    std::sort(heads.begin(), heads.end(), [](const Head &a, const Head &b) { return a.version < b.version; });
    FieldState state;
    const auto winner = firstWins ? heads.begin() : heads.end() - 1;
    state.winner = *winner;
    heads.erase(winner);
    state.losers = std::move(heads);
    return state;
}

bool fits(const Field &field, const QJsonValue &value)
{
    if (value.isNull())
        return true;
    switch (field.type) {
    case FieldType::Text:
        return value.isString();
    case FieldType::Integer:
    case FieldType::Instant:
        return value.isDouble();
    case FieldType::Bool:
        return value.isBool();
    case FieldType::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case FieldType::Id:
        return Uuid::parse(value.toString()).has_value();
    case FieldType::Ref:
        return value.isString() && Ref::parse(value.toString()).has_value();
    case FieldType::Json:
        return value.isArray() || value.isObject();
    }
    Q_UNREACHABLE();
}

Error refused(const char *text, QStringList values)
{
    return {Error::Code::Refused, {"record", text, std::move(values)}, {}};
}

} // namespace

bool FieldState::isDisputed() const
{
    return std::any_of(losers.begin(), losers.end(), [this](const Head &loser) { return loser.value != winner.value; });
}

QJsonObject RecordState::values() const
{
    QJsonObject out;
    for (const auto &[name, field] : fields)
        out.insert(name, field.winner.value);
    return out;
}

bool RecordState::isContested(const Kind &kind) const
{
    return std::any_of(fields.begin(), fields.end(), [&kind](const auto &entry) {
        if (!entry.second.isDisputed())
            return false;
        const Field *field = kind.field(entry.first);
        return kind.appendOnly || (field && (field->is(Legal) || field->is(Immutable)));
    });
}

RecordState merge(const Kind &kind, std::span<const Change> changes)
{
    std::map<QString, std::vector<Write>> writes;
    const Change *first = nullptr;
    for (const Change &change : changes) {
        if (change.op == Op::Read)
            continue;
        if (!first || change.version() < first->version())
            first = &change;
        for (auto at = change.fields.begin(); at != change.fields.end(); ++at)
            writes[at.key()].push_back({change.version(), at.value(), versionsIn(change.base.value(at.key()))});
    }
    RecordState state;
    if (first)
        state.area = first->area;
    for (auto &[name, fieldWrites] : writes)
        state.fields.emplace(name, resolve(std::move(fieldWrites), keepsFirst(kind, name)));
    return state;
}

bool applyPlain(const Kind &kind, RecordState &state, const Change &change)
{
    if (change.op == Op::Read)
        return true;
    const bool fresh = state.fields.empty();
    for (auto at = change.fields.begin(); at != change.fields.end(); ++at) {
        const auto known = state.fields.find(at.key());
        if (known == state.fields.end()) {
            if (change.base.contains(at.key()))
                return false;
            continue;
        }
        if (!known->second.losers.empty() || keepsFirst(kind, at.key()))
            return false;
        const QJsonValue base = change.base.value(at.key());
        if (!base.isString() || base.toString() != known->second.winner.version.text())
            return false;
    }
    if (fresh)
        state.area = change.area;
    const Version version = change.version();
    for (auto at = change.fields.begin(); at != change.fields.end(); ++at)
        state.fields[at.key()].winner = {version, at.value()};
    return true;
}

Result<void> admit(const Kind &kind, const RecordState *state, const Change &change)
{
    if (change.op == Op::Read)
        return {};
    for (auto at = change.fields.begin(); at != change.fields.end(); ++at) {
        const Field *field = kind.field(at.key());
        if (field && !fits(*field, at.value()))
            return refused(QT_TRANSLATE_NOOP("record", "The field “%1” holds a value of the wrong type."), {at.key()});
    }
    if (!state)
        return {};
    if (state->area != change.area)
        return refused(QT_TRANSLATE_NOOP("record", "A record cannot be moved to another area (%1)."), {change.area});
    if (kind.appendOnly && change.op == Op::Put)
        return refused(
            QT_TRANSLATE_NOOP("record", "A record of the kind “%1” is never changed once it is made."), {kind.name});
    for (auto at = change.fields.begin(); at != change.fields.end(); ++at) {
        const auto known = state->fields.find(at.key());
        if (known == state->fields.end() || known->second.winner.value.isNull()
            || known->second.winner.value == at.value())
            continue;
        if (keepsFirst(kind, at.key()))
            return refused(QT_TRANSLATE_NOOP("record", "The field “%1” is fixed once it is set."), {at.key()});
    }
    return {};
}

} // namespace qilian::record
