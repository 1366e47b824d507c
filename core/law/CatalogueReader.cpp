#include "core/law/CatalogueReader.h"

#include "core/base/Json.h"

#include <QJsonArray>

namespace qilian::law {

namespace {

constexpr qint64 kMostYuan = 1'000'000'000;

QStringList texts(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue value : array.toArray())
        out.append(value.toString());
    return out;
}

/// 1136.1(2)(3) → the two places it names.
std::vector<ArticleRef> machineReference(const QString &text)
{
    std::vector<ArticleRef> out;
    const QStringList items = text.split(u'(');
    const QStringList head = items.first().split(u'.');
    const ArticleRef place{head.value(0).toInt(), 0, head.value(1).toInt(), 0};
    for (qsizetype i = 1; i < items.size(); ++i) {
        out.push_back(place);
        out.back().item = items[i].chopped(1).toInt();
    }
    if (out.empty())
        out.push_back(place);
    return out;
}

} // namespace

void CatalogueReader::fail(const QString &place, const QString &what)
{
    if (!m_fault)
        m_fault = Error{Error::Code::Damaged,
            {"law", QT_TRANSLATE_NOOP("law", "The catalogue of violations is damaged at “%1”: %2."), {place, what}},
            {}};
}

bool CatalogueReader::knows(const char *list, const QString &word) const
{
    return m_vocabulary.value(QString::fromLatin1(list)).contains(word);
}

std::optional<qint64> CatalogueReader::yuan(const QJsonValue &value, const QString &place)
{
    if (value.isNull())
        return std::nullopt;
    const qint64 figure = value.toInteger(-1);
    if (figure < 0 || figure > kMostYuan)
        fail(place, QStringLiteral("whole number expected"));
    return figure;
}

void CatalogueReader::readVocabulary(const QJsonObject &meta)
{
    const QJsonObject lists = meta[u"vocabulary"].toObject();
    for (auto at = lists.begin(); at != lists.end(); ++at) {
        const QStringList words = texts(at.value());
        m_vocabulary.insert(at.key(), QSet<QString>(words.begin(), words.end()));
    }
    m_vocabulary.insert(QStringLiteral("subject"), {QStringLiteral("unit"), QStringLiteral("individual")});
    m_vocabulary.insert(QStringLiteral("old_vs_code"),
        {QStringLiteral("code_lighter"), QStringLiteral("code_heavier"), QStringLiteral("same"),
            QStringLiteral("same_figures"), QStringLiteral("mixed"), QStringLiteral("case_by_case"),
            QStringLiteral("code_only"), QStringLiteral("old_only"), QStringLiteral("in_force_elsewhere")});
}

void CatalogueReader::readLaws(const QJsonObject &meta)
{
    const QJsonArray laws = meta[u"laws"].toArray();
    for (qsizetype i = 0; i < laws.size(); ++i) {
        const QJsonValue law = laws[i];
        const Law dates{QDate::fromString(law[u"figures_effective_from"].toString(), Qt::ISODate),
            QDate::fromString(law[u"repealed_on"].toString(), Qt::ISODate)};
        if (!dates.from.isValid() || law[u"repealed_on"].isString() != dates.repealedOn.isValid())
            fail(QStringLiteral("meta/laws/%1").arg(i), QStringLiteral("date expected"));
        m_laws.insert(law[u"law"].toString(), dates);
    }
}

Result<std::vector<Violation>> CatalogueReader::read(const QByteArray &json)
{
    const Result<QJsonObject> root = parseJsonObject(json);
    if (!root) {
        fail(QStringLiteral("violations.json"), root.error().message.inWords());
        return *m_fault;
    }
    const QJsonObject meta = (*root)[u"meta"].toObject();
    readVocabulary(meta);
    readLaws(meta);
    std::vector<Violation> out;
    QSet<QString> ids;
    const QJsonArray list = (*root)[u"violations"].toArray();
    out.reserve(std::size_t(list.size()));
    for (qsizetype i = 0; i < list.size() && !m_fault; ++i) {
        const QJsonObject item = list[i].toObject();
        const QString id = item[u"id"].toString();
        out.push_back(violation(item, id.isEmpty() ? QStringLiteral("violations/%1").arg(i) : id));
        if (id.isEmpty() || ids.contains(id))
            fail(QStringLiteral("violations/%1/id").arg(i), QStringLiteral("missing or twice"));
        ids.insert(id);
    }
    for (const Violation &one : out) {
        for (const QString &other : one.seeAlso) {
            if (!ids.contains(other))
                fail(one.id + QStringLiteral("/see_also"), QStringLiteral("unknown ") + other);
        }
    }
    const qint64 counted = meta[u"counts"][u"violations"].toInteger(-1);
    if (out.empty() || counted != qint64(out.size()))
        fail(QStringLiteral("meta/counts/violations"), QString::number(out.size()));
    if (m_fault)
        return *m_fault;
    return out;
}

Violation CatalogueReader::violation(const QJsonObject &json, const QString &place)
{
    Violation out;
    out.id = json[u"id"].toString();
    out.zh = json[u"zh"].toString();
    out.en = json[u"en"].toString();
    out.domain = json[u"domain"].toString();
    out.malicious = json[u"malicious"].toBool();
    out.common = json[u"common"].toBool();
    out.keywords = texts(json[u"keywords"]);
    out.seeAlso = texts(json[u"see_also"]);
    out.note = json[u"note"].toString();
    out.oldVersusCode = json[u"old_vs_code"].toString();
    if (out.zh.isEmpty() || out.en.isEmpty())
        fail(place + QStringLiteral("/zh"), QStringLiteral("name missing"));
    if (!knows("domain", out.domain))
        fail(place + QStringLiteral("/domain"), QStringLiteral("unknown ") + out.domain);
    if (!knows("old_vs_code", out.oldVersusCode))
        fail(place + QStringLiteral("/old_vs_code"), QStringLiteral("unknown ") + out.oldVersusCode);
    const QJsonArray bases = json[u"bases"].toArray();
    for (qsizetype i = 0; i < bases.size() && !m_fault; ++i)
        out.bases.push_back(basis(bases[i].toObject(), QStringLiteral("%1/bases/%2").arg(place).arg(i)));
    if (out.bases.empty())
        fail(place + QStringLiteral("/bases"), QStringLiteral("none"));
    return out;
}

Basis CatalogueReader::basis(const QJsonObject &json, const QString &place)
{
    Basis out;
    out.law = json[u"law"].toString();
    out.articleViolated = json[u"article_violated"].toString();
    out.articlePenalty = json[u"article_penalty"].toString();
    out.penaltyRefs = ArticleRef::allOf(out.articlePenalty);
    out.from = QDate::fromString(json[u"effective_from"].toString(), Qt::ISODate);
    out.until = QDate::fromString(json[u"effective_to"].toString(), Qt::ISODate);
    out.otherMeasures = texts(json[u"other_measures"]);
    out.dailyFine = json[u"daily_fine_eligible"].toBool();
    out.seal = json[u"seal_eligible"].toBool();
    out.detention = json[u"detention_eligible"].toBool();
    out.criminalHint = json[u"criminal_hint"].toString();
    out.authority = json[u"authority"].toString();
    out.verified = json[u"verified"].toBool();
    out.note = json[u"note"].toString();
    if (json[u"effective_to"].isString() != out.until.isValid())
        fail(place + QStringLiteral("/effective_to"), QStringLiteral("date expected"));
    datesFit(out, place);
    if (out.penaltyRefs.empty())
        fail(place + QStringLiteral("/article_penalty"), QStringLiteral("article expected"));
    referencesFit(out.penaltyRefs, json[u"ref"][u"penalty"], place + QStringLiteral("/ref/penalty"));
    referencesFit(
        ArticleRef::allOf(out.articleViolated), json[u"ref"][u"violated"], place + QStringLiteral("/ref/violated"));
    if (!knows("authority", out.authority))
        fail(place + QStringLiteral("/authority"), QStringLiteral("unknown ") + out.authority);
    for (const QString &measure : out.otherMeasures) {
        if (!knows("other_measures", measure))
            fail(place + QStringLiteral("/other_measures"), QStringLiteral("unknown ") + measure);
    }
    const QJsonArray fines = json[u"fines"].toArray();
    for (qsizetype i = 0; i < fines.size() && !m_fault; ++i)
        out.fines.push_back(fine(fines[i].toObject(), QStringLiteral("%1/fines/%2").arg(place).arg(i)));
    return out;
}

/// In force only while its law is: from the day its figures hold, to the eve of the repeal.
void CatalogueReader::datesFit(const Basis &basis, const QString &place)
{
    const auto law = m_laws.constFind(basis.law);
    if (law == m_laws.constEnd())
        return fail(place + QStringLiteral("/law"), QStringLiteral("unknown ") + basis.law);
    if (!basis.from.isValid() || basis.from < law->from || (basis.until.isValid() && basis.until < basis.from))
        fail(place + QStringLiteral("/effective_from"), basis.from.toString(Qt::ISODate));
    if (law->repealedOn.isValid() && (!basis.until.isValid() || basis.until >= law->repealedOn))
        fail(place + QStringLiteral("/effective_to"), basis.until.toString(Qt::ISODate));
}

void CatalogueReader::referencesFit(
    const std::vector<ArticleRef> &read, const QJsonValue &expected, const QString &place)
{
    std::vector<ArticleRef> wanted;
    for (const QJsonValue text : expected.toArray()) {
        for (const ArticleRef &one : machineReference(text.toString()))
            wanted.push_back(one);
    }
    if (wanted != read)
        fail(place, QStringLiteral("the two notations differ"));
}

FineRange CatalogueReader::fine(const QJsonObject &json, const QString &place)
{
    FineRange out;
    out.branch = json[u"branch"].toString();
    out.subject = json[u"subject"].toString();
    out.of = json[u"of"].toString();
    out.min = yuan(json[u"min"], place + QStringLiteral("/min"));
    out.max = yuan(json[u"max"], place + QStringLiteral("/max")).value_or(0);
    out.floor = yuan(json[u"floor"], place + QStringLiteral("/floor"));
    out.condition = json[u"condition"].toString();
    out.may = json[u"may"].toBool();
    const QString kind = json[u"kind"].toString();
    out.kind = kind == QLatin1String("multiple") ? FineRange::Kind::Multiple
        : kind == QLatin1String("percent")       ? FineRange::Kind::Percent
                                                 : FineRange::Kind::Amount;
    if (!knows("kind", kind))
        fail(place + QStringLiteral("/kind"), QStringLiteral("unknown ") + kind);
    if (!knows("branch", out.branch))
        fail(place + QStringLiteral("/branch"), QStringLiteral("unknown ") + out.branch);
    if (!knows("subject", out.subject))
        fail(place + QStringLiteral("/subject"), QStringLiteral("unknown ") + out.subject);
    if ((out.kind == FineRange::Kind::Amount) != out.of.isEmpty() || (!out.of.isEmpty() && !knows("of", out.of)))
        fail(place + QStringLiteral("/of"), QStringLiteral("unexpected ") + out.of);
    if (out.floor && out.of.isEmpty())
        fail(place + QStringLiteral("/floor"), QStringLiteral("a floor needs a base"));
    if (out.max <= 0 || out.min.value_or(0) > out.max)
        fail(place + QStringLiteral("/max"), QString::number(out.max));
    return out;
}

} // namespace qilian::law
