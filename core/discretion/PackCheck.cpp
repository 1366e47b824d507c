#include "core/discretion/PackCheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::discretion {

namespace {

/// What a part is read together with, so that only its own faults are found.
const QJsonObject &soundHead()
{
    static const QJsonObject kHead{{QStringLiteral("id"), QStringLiteral("-")},
        {QStringLiteral("title"), QStringLiteral("-")}, {QStringLiteral("issuer"), QStringLiteral("-")},
        {QStringLiteral("jurisdiction"), QStringLiteral("000000")},
        {QStringLiteral("effective_from"), QStringLiteral("2000-01-01")}};
    return kHead;
}

const QJsonObject &soundBenchmark()
{
    static const QJsonObject kBenchmark = QJsonDocument::fromJson(
        R"({"id": "-", "violation": "-", "method": "weighted_sum", "basis": [{"law": "-", "article": "-"}],
            "statutory": [{"branch": "-", "subject": "unit", "kind": "amount", "min": 0, "max": 1}],
            "branches": [{"id": "-", "start_pct": 0, "base_max": 1}],
            "factors": [{"id": "-", "label": "-", "options": [{"id": "-", "label": "-", "pct": 0}]}]})")
                                              .object();
    return kBenchmark;
}

Result<Pack> parse(const QJsonObject &json)
{
    return Pack::parse(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Pack> parseHead(const PackDraft &draft)
{
    QJsonObject json = draft.json();
    json.insert(QStringLiteral("benchmarks"), QJsonArray{soundBenchmark()});
    return parse(json);
}

/// Titles from the pack down to the part: what the line of the file is for one who reads the file.
QString placeInWords(const PackDraft &draft, const PackPlace &place)
{
    QStringList titles;
    for (PackPlace at = place; at.part != PackPart::Pack; at = PackPlace::of(at.owner()))
        titles.prepend(draft.title(at.path).isEmpty() ? QString::number(at.index() + 1) : draft.title(at.path));
    if (titles.isEmpty())
        titles.append(draft.title(place.path));
    titles.removeAll({});
    return titles.isEmpty() ? QStringLiteral("—") : titles.join(QStringLiteral(" › "));
}

} // namespace

void PackCheck::read(const PackDraft &draft)
{
    m_faults.clear();
    const auto tell = [&](const QString &path, Message message) {
        if (!message.values.isEmpty())
            message.values[0] = placeInWords(draft, PackPlace::of(path));
        m_faults.push_back({path, std::move(message)});
    };
    const Result<Pack> head = parseHead(draft);
    if (!head)
        tell(head.error().detail, head.error().message);

    const QJsonArray benchmarks = draft.value(QStringLiteral("/benchmarks")).toArray();
    if (benchmarks.isEmpty())
        tell(QStringLiteral("/benchmarks"),
            {"discretion", QT_TRANSLATE_NOOP("discretion", "%1: a pack holds between 1 and 2000 benchmarks."), {{}}});
    m_benchmarks.resize(std::size_t(benchmarks.size()));
    QSet<QString> ids;
    for (qsizetype i = 0; i < benchmarks.size(); ++i) {
        Read &one = m_benchmarks[std::size_t(i)];
        const QJsonObject json = benchmarks.at(i).toObject();
        if (one.json.isEmpty() || one.json != json)
            one = {
                json, parse({{QStringLiteral("pack"), soundHead()}, {QStringLiteral("benchmarks"), QJsonArray{json}}})};
        const QString path = QStringLiteral("/benchmarks/%1").arg(i);
        if (!one.pack) {
            static const QString kAlone = QStringLiteral("/benchmarks/0");
            const QString inside = one.pack.error().detail;
            tell(inside.startsWith(kAlone) ? path + inside.mid(kAlone.size()) : path, one.pack.error().message);
            continue;
        }
        const QString id = json.value(u"id").toString();
        if (ids.contains(id))
            tell(path + QStringLiteral("/id"),
                {"discretion", QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."), {{}}});
        ids.insert(id);
        const QJsonObject typed = draft.value(QStringLiteral("/pack")).toObject();
        one.pack->title = typed.value(u"title").toString();
        one.pack->issuer = typed.value(u"issuer").toString();
        one.pack->circumstances = head ? head->circumstances : std::vector<Circumstance>();
    }
}

const Pack *PackCheck::sound(int benchmark) const
{
    if (benchmark < 0 || benchmark >= int(m_benchmarks.size()) || !m_benchmarks[std::size_t(benchmark)].pack)
        return nullptr;
    return &*m_benchmarks[std::size_t(benchmark)].pack;
}

} // namespace qilian::discretion
