#include "core/discretion/PackReader.h"

#include "core/base/Digest.h"
#include "core/base/Identifiers.h"
#include "core/base/Json.h"
#include "core/discretion/BenchmarkReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::discretion {

namespace {

constexpr qsizetype kMostBenchmarks = 2000;
constexpr qsizetype kMostCircumstances = 200;
/// Characters of all formulas of a pack, each counted for every branch it is tried in, so that checking them stays a
/// matter of moments.
constexpr qsizetype kMostFormulaWork = 1'000'000;

void readHead(FieldReader &reader, const QJsonObject &head, Pack &out)
{
    const QString at = QStringLiteral("/pack");
    out.id = reader.text(head, u"id", at);
    out.title = reader.text(head, u"title", at);
    out.issuer = reader.text(head, u"issuer", at);
    out.jurisdiction = reader.text(head, u"jurisdiction", at);
    if (!AreaCode::isValid(out.jurisdiction))
        reader.fail(at + QStringLiteral("/jurisdiction"),
            QT_TRANSLATE_NOOP("discretion", "%1: the jurisdiction must be a six-digit division code."));
    out.effectiveFrom = QDate::fromString(head[u"effective_from"].toString(), Qt::ISODate);
    if (!out.effectiveFrom.isValid())
        reader.fail(at + QStringLiteral("/effective_from"),
            QT_TRANSLATE_NOOP("discretion", "%1: the day it takes effect is missing or no date."));
    const QString until = head[u"effective_to"].toString();
    out.effectiveTo = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && (!out.effectiveTo.isValid() || out.effectiveTo < out.effectiveFrom))
        reader.fail(at + QStringLiteral("/effective_to"),
            QT_TRANSLATE_NOOP("discretion", "%1: the last day is no date or lies before the first."));
    out.official = head[u"official"].toBool();
    out.reference = head[u"reference"].toBool();
    if (out.official && out.reference)
        reader.fail(at + QStringLiteral("/reference"),
            QT_TRANSLATE_NOOP("discretion", "%1: a reference of the program is not published by anyone."));
    out.source = head[u"source"].toString();
}

qsizetype formulaText(const Computation &computation)
{
    qsizetype out = computation.result ? computation.result->text().size() : 0;
    for (const Term &one : computation.terms)
        out += one.formula ? one.formula->text().size() : 0;
    return out;
}

void readBenchmarks(FieldReader &reader, const QJsonArray &benchmarks, Pack &out)
{
    if (benchmarks.isEmpty() || benchmarks.size() > kMostBenchmarks)
        reader.fail(QStringLiteral("/benchmarks"),
            QT_TRANSLATE_NOOP("discretion", "%1: a pack holds between 1 and 2000 benchmarks."));
    QSet<QString> ids;
    qsizetype work = 0;
    for (qsizetype i = 0; i < benchmarks.size() && !reader.failed(); ++i) {
        const QString place = QStringLiteral("/benchmarks/%1").arg(i);
        out.benchmarks.push_back(readBenchmark(reader, benchmarks[i].toObject(), place));
        const Benchmark &added = out.benchmarks.back();
        const FieldReader::Inside inside(reader, added.id);
        if (ids.contains(added.id))
            reader.fail(place + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
        ids.insert(added.id);
        work += formulaText(added.computation) * qsizetype(added.branches.size());
        if (work > kMostFormulaWork)
            reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the formulas of this pack are too long."));
    }
}

void readCircumstances(FieldReader &reader, const QJsonArray &circumstances, Pack &out)
{
    if (circumstances.size() > kMostCircumstances)
        reader.fail(QStringLiteral("/circumstances"),
            QT_TRANSLATE_NOOP("discretion", "%1: a pack has at most 200 circumstances of its own."));
    QSet<QString> ids;
    for (const Circumstance &one : legalCircumstances())
        ids.insert(one.id);
    for (qsizetype i = 0; i < circumstances.size() && !reader.failed(); ++i) {
        const QString place = QStringLiteral("/circumstances/%1").arg(i);
        const FieldReader::Inside inside(reader, circumstances[i][u"label"].toString(place));
        Result<Circumstance> one = Circumstance::fromJson(circumstances[i].toObject());
        if (!one) {
            reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: %2"), {one.error().message.inWords()});
            return;
        }
        if (ids.contains(one->id))
            reader.fail(place + QStringLiteral("/id"), QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
        ids.insert(one->id);
        out.circumstances.push_back(std::move(*one));
    }
}

} // namespace

Result<Pack> readPack(const QByteArray &json)
{
    const Result<QJsonObject> root = parseJsonObject(json, {.bytes = Pack::kMaxBytes, .depth = 16, .fractions = true});
    if (!root)
        return root.error();
    FieldReader reader(json);
    Pack out;
    readHead(reader, root->value(u"pack").toObject(), out);
    readBenchmarks(reader, root->value(u"benchmarks").toArray(), out);
    readCircumstances(reader, root->value(u"circumstances").toArray(), out);
    if (reader.failed())
        return reader.fault();
    out.content = QJsonDocument(*root).toJson(QJsonDocument::Compact);
    out.digest = toHex(digestOf(out.content));
    return out;
}

} // namespace qilian::discretion
