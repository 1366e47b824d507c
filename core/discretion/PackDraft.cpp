#include "core/discretion/PackDraft.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::discretion {

namespace {

QJsonValue at(const QJsonValue &value, QStringList names)
{
    if (names.isEmpty())
        return value;
    const QString name = names.takeFirst();
    if (value.isArray())
        return at(value.toArray().at(name.toInt()), std::move(names)); // undefined beyond its end
    return at(value.toObject().value(name), std::move(names));
}

/// The same value with another one at that place; objects on the way there are made.
QJsonValue with(const QJsonValue &value, QStringList names, const QJsonValue &put)
{
    if (names.isEmpty())
        return put;
    const QString name = names.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = name.toInt();
        if (index >= 0 && index < array.size())
            array.replace(index, with(array.at(index), std::move(names), put));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = with(object.value(name), std::move(names), put);
    if (inner.isUndefined())
        object.remove(name);
    else
        object.insert(name, inner);
    return object;
}

QStringList namesOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

QJsonObject freshRange()
{
    return {{QStringLiteral("branch"), QStringLiteral("unit")}, {QStringLiteral("subject"), QStringLiteral("unit")},
        {QStringLiteral("kind"), QStringLiteral("amount")}, {QStringLiteral("of"), QJsonValue::Null},
        {QStringLiteral("min"), 0}};
}

QJsonObject freshBranch()
{
    return {{QStringLiteral("id"), QStringLiteral("unit")}, {QStringLiteral("label"), QStringLiteral("单位")},
        {QStringLiteral("start_pct"), 0}, {QStringLiteral("of"), QJsonValue::Null}};
}

QJsonObject freshFactor()
{
    return {{QStringLiteral("id"), QStringLiteral("f1")}, {QStringLiteral("multi"), false},
        {QStringLiteral("options"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}}}}};
}

QJsonObject freshFine()
{
    return {{QStringLiteral("branch"), QStringLiteral("unit")}};
}

QJsonObject fresh(PackPart part)
{
    switch (part) {
    case PackPart::Pack:
        return {};
    case PackPart::Circumstance:
        return {{QStringLiteral("id"), QStringLiteral("c1")}, {QStringLiteral("effect"), QStringLiteral("lighter")}};
    case PackPart::Benchmark:
        return {{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("method"), QStringLiteral("weighted_sum")},
            {QStringLiteral("statutory"), QJsonArray{freshRange()}},
            {QStringLiteral("branches"), QJsonArray{freshBranch()}},
            {QStringLiteral("factors"), QJsonArray{freshFactor()}}};
    case PackPart::Range:
        return freshRange();
    case PackPart::Branch:
        return freshBranch();
    case PackPart::Factor:
        return freshFactor();
    case PackPart::Option:
        return {{QStringLiteral("id"), QStringLiteral("a")}};
    case PackPart::Term:
        return {{QStringLiteral("id"), QStringLiteral("t1")}};
    case PackPart::Row:
        return {{QStringLiteral("when"), QJsonObject()}, {QStringLiteral("fine"), freshFine()}};
    case PackPart::Override:
        return {{QStringLiteral("fine"), freshFine()}};
    }
    Q_UNREACHABLE();
}

/// "f3" after "f2", "2.8" after "2.7", "c" after "b", "unit2" after "unit".
QString following(const QString &id)
{
    qsizetype from = id.size();
    while (from > 0 && id.at(from - 1).isDigit())
        --from;
    if (from < id.size())
        return id.left(from) + QString::number(id.mid(from).toLongLong() + 1);
    if (id.size() == 1 && id.at(0) >= u'a' && id.at(0) < u'z')
        return QString(QChar(id.at(0).unicode() + 1));
    return id + u'2';
}

/// Every "when" of the matrix and of tables that names the factor, told to name it otherwise.
QJsonArray inConditions(QJsonArray rows, const QString &factor, const std::function<void(QJsonObject &when)> &change)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows.at(i).toObject();
        QJsonObject when = row.value(u"when").toObject();
        if (!when.contains(factor))
            continue;
        change(when);
        row.insert(QStringLiteral("when"), when);
        rows.replace(i, row);
    }
    return rows;
}

} // namespace

PackDraft PackDraft::blank()
{
    PackDraft out;
    out.m_json = {{QStringLiteral("pack"), QJsonObject{{QStringLiteral("official"), false}}},
        {QStringLiteral("benchmarks"), QJsonArray()}};
    return out;
}

Result<PackDraft> PackDraft::read(const QByteArray &json)
{
    const Result<QJsonObject> object =
        parseJsonObject(json, {.bytes = Pack::kMaxBytes, .depth = 16, .fractions = true});
    if (!object)
        return object.error();
    if (!object->value(u"pack").isObject() || !object->value(u"benchmarks").isArray())
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The file holds no benchmark pack."), {}}, {}};
    PackDraft out;
    out.m_json = *object;
    return out;
}

PackDraft PackDraft::newVersionOf(const Pack &pack)
{
    PackDraft out;
    out.m_json = QJsonDocument::fromJson(pack.content).object();
    out.set(QStringLiteral("/pack/effective_from"), QJsonValue::Undefined);
    out.set(QStringLiteral("/pack/effective_to"), QJsonValue::Undefined);
    out.set(QStringLiteral("/pack/official"), false);
    out.set(QStringLiteral("/pack/reference"), QJsonValue::Undefined); // what an office changes is its own
    return out;
}

QByteArray PackDraft::text() const
{
    return QJsonDocument(m_json).toJson(QJsonDocument::Indented);
}

QJsonValue PackDraft::value(const QString &path) const
{
    return at(m_json, namesOf(path));
}

void PackDraft::set(const QString &path, const QJsonValue &value)
{
    m_json = with(m_json, namesOf(path), value).toObject();
}

void PackDraft::rename(const QString &path, const QString &id)
{
    const PackPlace place = PackPlace::of(path);
    const QString before = value(path + QStringLiteral("/id")).toString();
    const QJsonArray neighbours = value(place.list()).toArray();
    const bool taken = std::any_of(neighbours.begin(), neighbours.end(),
        [&id](const QJsonValue &one) { return one[QLatin1String("id")].toString() == id; });
    set(path + QStringLiteral("/id"), id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id));
    if (taken || id.isEmpty() || before.isEmpty() || id == before)
        return;
    const QString owner = place.owner();
    const bool isOption = place.part == PackPart::Option;
    if (!isOption && place.part != PackPart::Factor)
        return;
    const QString benchmark = isOption ? PackPlace::of(owner).owner() : owner;
    const QString factor = isOption ? value(owner + QStringLiteral("/id")).toString() : before;
    const auto change = [&](QJsonObject &when) {
        if (!isOption)
            when.insert(id, when.take(before));
        else if (when.value(factor).toString() == before)
            when.insert(factor, id);
    };
    const auto follow = [&](const QString &rows) {
        if (value(rows).isArray())
            set(rows, inConditions(value(rows).toArray(), factor, change));
    };
    follow(benchmark + QStringLiteral("/matrix"));
    for (int term = 0; term < count(benchmark, PackPart::Term); ++term)
        follow(QStringLiteral("%1/computation/terms/%2/table").arg(benchmark).arg(term));
}

void PackDraft::setMethod(const QString &path, const QString &method)
{
    QJsonObject benchmark = value(path).toObject();
    const auto begin = [&benchmark](const char *key, const QJsonValue &value) {
        if (!benchmark.contains(QLatin1String(key)))
            benchmark.insert(QLatin1String(key), value);
    };
    benchmark.insert(QStringLiteral("method"), method);
    if (method == QLatin1String("range_matrix")) {
        benchmark.remove(QStringLiteral("branches"));
        begin("matrix", QJsonArray{fresh(PackPart::Row)});
    } else {
        benchmark.remove(QStringLiteral("matrix"));
        begin("branches", QJsonArray{freshBranch()});
    }
    if (method == QLatin1String("formula"))
        begin("computation",
            QJsonObject{{QStringLiteral("gives"), QStringLiteral("percent")}, {QStringLiteral("terms"), QJsonArray()}});
    else
        benchmark.remove(QStringLiteral("computation"));
    set(path, benchmark);
}

int PackDraft::count(const QString &owner, PackPart part) const
{
    return int(value(PackPlace::listIn(owner, part)).toArray().size());
}

QString PackDraft::add(const QString &owner, PackPart part, int index)
{
    return insert(PackPlace::listIn(owner, part), index, fresh(part));
}

QString PackDraft::copy(const QString &path)
{
    const PackPlace place = PackPlace::of(path);
    return insert(place.list(), place.index() + 1, value(path).toObject());
}

QString PackDraft::insert(const QString &list, int index, QJsonObject part)
{
    QJsonArray parts = value(list).toArray();
    QSet<QString> taken;
    for (const QJsonValue one : parts)
        taken.insert(one[QLatin1String("id")].toString());
    if (QString id = part.value(u"id").toString(); !id.isEmpty()) {
        while (taken.contains(id))
            id = following(id);
        part.insert(QStringLiteral("id"), id);
    }
    const int place = std::clamp(index, 0, int(parts.size()));
    parts.insert(place, part);
    set(list, parts);
    return QStringLiteral("%1/%2").arg(list).arg(place);
}

void PackDraft::remove(const QString &path)
{
    const PackPlace place = PackPlace::of(path);
    QJsonArray parts = value(place.list()).toArray();
    if (place.index() < 0 || place.index() >= parts.size())
        return;
    parts.removeAt(place.index());
    set(place.list(), parts);
}

QString PackDraft::move(const QString &path, int by)
{
    const PackPlace place = PackPlace::of(path);
    QJsonArray parts = value(place.list()).toArray();
    const int to = place.index() + by;
    if (place.index() < 0 || place.index() >= parts.size() || to < 0 || to >= parts.size())
        return path;
    const QJsonValue moved = parts.takeAt(place.index());
    parts.insert(to, moved);
    set(place.list(), parts);
    return QStringLiteral("%1/%2").arg(place.list()).arg(to);
}

QString PackDraft::title(const QString &path) const
{
    const QJsonObject part = value(path).toObject();
    switch (PackPlace::of(path).part) {
    case PackPart::Pack:
        return part.value(u"title").toString();
    case PackPart::Benchmark:
        return QStringLiteral("%1  %2")
            .arg(part.value(u"id").toString(), part.value(u"violation").toString())
            .trimmed();
    case PackPart::Range:
        return part.value(u"branch").toString();
    case PackPart::Row: {
        const PackPlace place = PackPlace::of(path);
        QStringList words;
        const QJsonObject when = part.value(u"when").toObject();
        for (const QJsonValue factor : value(place.owner() + QStringLiteral("/factors")).toArray()) {
            const QString chosen = when.value(factor[QLatin1String("id")].toString()).toString();
            for (const QJsonValue option : factor[QLatin1String("options")].toArray()) {
                if (!chosen.isEmpty() && option[QLatin1String("id")].toString() == chosen)
                    words.append(option[QLatin1String("label")].toString());
            }
        }
        return words.join(QStringLiteral(" · "));
    }
    default:
        return part.value(u"label").toString();
    }
}

} // namespace qilian::discretion
