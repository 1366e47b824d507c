#include "core/discretion/ReferencePack.h"

#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "core/law/Catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::discretion {

namespace {

/// What the resource adds to the figures of the catalogue.
QJsonObject settings()
{
    QFile file(QStringLiteral(":/discretion/reference.json"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    const Result<QJsonObject> json = parseJsonObject(there ? file.readAll() : QByteArray(), {.fractions = true});
    Q_ASSERT(json);
    return *json;
}

QString word(const QJsonObject &words, const QString &id)
{
    Q_ASSERT(words.contains(id));
    return words.value(id).toString();
}

QString kindText(law::FineRange::Kind kind)
{
    switch (kind) {
    case law::FineRange::Kind::Amount:
        return QStringLiteral("amount");
    case law::FineRange::Kind::Multiple:
        return QStringLiteral("multiple");
    case law::FineRange::Kind::Percent:
        return QStringLiteral("percent");
    }
    Q_UNREACHABLE();
}

/// 单位（报告书）, 责任人员（按上一年度收入）
QString branchLabel(const law::FineRange &fine, const QJsonObject &settings)
{
    const QJsonObject branches = settings[u"branches"].toObject();
    const bool citizen = fine.branch == u"first" && fine.subject == u"individual";
    QString out = word(branches, citizen ? QStringLiteral("first_individual") : fine.branch);
    QStringList limits;
    if (!fine.condition.isEmpty())
        limits.append(fine.condition);
    if (!fine.of.isEmpty())
        limits.append(QStringLiteral("按%1").arg(word(settings[u"bases"].toObject(), fine.of)));
    return limits.isEmpty() ? out : QStringLiteral("%1（%2）").arg(out, limits.join(u'，'));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// One benchmark of the basis; every line of its fines is a branch of its own.
QJsonObject benchmarkOf(
    const law::Violation &violation, const law::Basis &basis, const QString &id, const QJsonObject &settings)
{
    QJsonArray statutory;
    QJsonArray branches;
    QHash<QString, int> lines;
    QStringList optional;
    bool amountsOnly = true;
    for (const law::FineRange &fine : basis.fines) {
        const int line = ++lines[fine.branch];
        const QString branch = line == 1 ? fine.branch : QStringLiteral("%1-%2").arg(fine.branch).arg(line);
        const QString label = branchLabel(fine, settings);
        QJsonObject range{{QStringLiteral("branch"), branch}, {QStringLiteral("subject"), fine.subject},
            {QStringLiteral("kind"), kindText(fine.kind)}, {QStringLiteral("of"), orNull(fine.of)},
            {QStringLiteral("min"), fine.min.value_or(0)}, {QStringLiteral("max"), fine.max}};
        if (fine.floor)
            range.insert(QStringLiteral("base_floor"), *fine.floor);
        statutory.append(range);
        branches.append(QJsonObject{
            {QStringLiteral("id"), branch}, {QStringLiteral("label"), label}, {QStringLiteral("of"), orNull(fine.of)}});
        if (fine.may)
            optional.append(label);
        amountsOnly = amountsOnly && fine.kind == law::FineRange::Kind::Amount;
    }
    QJsonArray notes = settings[u"notes"].toArray();
    if (!optional.isEmpty())
        notes.append(QStringLiteral("可以处罚款，也可以不处：%1").arg(optional.join(u'、')));
    QJsonObject out{{QStringLiteral("id"), id}, {QStringLiteral("violation"), violation.zh},
        {QStringLiteral("method"), QStringLiteral("formula")},
        {QStringLiteral("basis"),
            QJsonArray{
                QJsonObject{{QStringLiteral("law"), basis.law}, {QStringLiteral("article"), basis.articlePenalty}}}},
        {QStringLiteral("statutory"), statutory}, {QStringLiteral("branches"), branches},
        {QStringLiteral("factors"), settings[u"factors"]}, {QStringLiteral("computation"), settings[u"computation"]},
        {QStringLiteral("other_measures"), QJsonArray()}, {QStringLiteral("notes"), notes}};
    if (amountsOnly) // a share keeps its ends to the fen
        out.insert(QStringLiteral("rounding"), settings[u"rounding"]);
    return out;
}

QJsonArray benchmarksOf(bool ofCode, const QJsonObject &settings)
{
    QJsonArray out;
    QHash<QString, int> violations; // of each field
    for (const law::Violation &violation : law::Catalogue::shipped().all()) {
        const QString number = QStringLiteral("%1-%2")
                                   .arg(word(settings[u"domains"].toObject(), violation.domain))
                                   .arg(++violations[violation.domain]);
        int bases = 0;
        for (const law::Basis &basis : violation.bases) {
            const bool inForce =
                ofCode ? !basis.until.isValid() || basis.until >= law::kCodeInForce : basis.from < law::kCodeInForce;
            if (!inForce || basis.fines.empty() || basis.authority == u"government")
                continue;
            const QString id = ++bases == 1 ? number : QStringLiteral("%1-%2").arg(number).arg(bases);
            out.append(benchmarkOf(violation, basis, id, settings));
        }
    }
    return out;
}

std::vector<Pack> makePacks()
{
    const QJsonObject all = settings();
    std::vector<Pack> out;
    for (const QJsonValue regime : all[u"regimes"].toArray()) {
        QJsonObject head = all[u"pack"].toObject();
        for (const char *key : {"id", "title", "effective_from", "effective_to"})
            head.insert(QLatin1String(key), regime[QLatin1String(key)]);
        head.insert(QStringLiteral("official"), false);
        head.insert(QStringLiteral("reference"), true);
        const QDate from = QDate::fromString(regime[u"effective_from"].toString(), Qt::ISODate);
        Result<Pack> pack =
            Pack::parse(QJsonDocument(QJsonObject{{QStringLiteral("pack"), head},
                                          {QStringLiteral("benchmarks"), benchmarksOf(from >= law::kCodeInForce, all)}})
                            .toJson(QJsonDocument::Compact));
        Q_ASSERT_X(pack, "reference.json", pack ? "" : qPrintable(pack.error().message.inWords()));
        out.push_back(std::move(*pack));
    }
    return out;
}

} // namespace

const std::vector<Pack> &referencePacks()
{
    static const std::vector<Pack> kPacks = makePacks();
    return kPacks;
}

const Pack *referencePack(const QString &digest)
{
    const auto &all = referencePacks();
    const auto at = std::find_if(
        all.begin(), all.end(), [&digest](const Pack &one) { return QString::fromLatin1(one.digest) == digest; });
    return at == all.end() ? nullptr : &*at;
}

PackRecord recordOf(const Pack &reference, const QString &area)
{
    PackRecord out = PackRecord::of(reference.content).value();
    const QByteArray digest = digestOf(area.toUtf8() + ' ' + reference.digest);
    out.id = Id<PackRecord>(Uuid::fromBytes(digest.first(16)).value());
    return out;
}

} // namespace qilian::discretion
