#include "core/evidence/EvidenceKind.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qilian::evidence {

namespace {

Error damaged(const QString &kind, const QString &what)
{
    return {Error::Code::Damaged,
        {"evidence", QT_TRANSLATE_NOOP("evidence", "The kinds of evidence are damaged at “%1”: %2."), {kind, what}},
        {}};
}

std::vector<Requirement> requirementsOf(const QJsonArray &json, const char *rule)
{
    std::vector<Requirement> out;
    for (const QJsonValue one : json)
        out.push_back({one[u"id"].toString(), one[u"zh"].toString(), one[QLatin1String(rule)].toString(),
            one[u"source"].toString(), one[u"required"].toBool(true)});
    return out;
}

QStringList textsOf(const QJsonArray &json)
{
    QStringList out;
    for (const QJsonValue one : json)
        out << one.toString();
    return out;
}

template <class Thing> const Thing *byId(const std::vector<Thing> &things, QStringView id)
{
    const auto at = std::find_if(things.begin(), things.end(), [&](const Thing &one) { return one.id == id; });
    return at == things.end() ? nullptr : &*at;
}

} // namespace

Result<EvidenceKinds> EvidenceKinds::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(QString::number(fault.offset), fault.errorString());
    EvidenceKinds out;
    for (const QJsonValue step : root[u"custody"][u"custody_event_types"].toArray())
        out.m_steps.push_back({step[u"id"].toString(), step[u"zh"].toString()});
    for (const QJsonValue value : root[u"kinds"].toArray()) {
        EvidenceKind kind;
        kind.id = value[u"id"].toString();
        kind.name = value[u"zh"].toString();
        kind.description = value[u"desc"].toString();
        kind.statutory = value[u"statutory_kind"].toBool();
        kind.examples = textsOf(value[u"examples"].toArray());
        kind.metadata = requirementsOf(value[u"required_metadata"].toArray(), "rule");
        kind.form = requirementsOf(value[u"formal_requirements"].toArray(), "check");
        kind.strength = value[u"strength"].toString();
        for (const QJsonValue source : value[u"legal"].toArray())
            kind.legal << source[u"law"].toString() + u' ' + source[u"article"].toString();
        if (kind.id.isEmpty() || kind.name.isEmpty() || kind.legal.isEmpty() || out.find(kind.id))
            return damaged(kind.id, QStringLiteral("id, zh, legal"));
        for (const QString &event : textsOf(value[u"custody_events"].toArray())) {
            const QString id = event.section(u' ', 0, 0);
            if (!out.custodyStep(id))
                return damaged(kind.id, event);
            kind.custodyEvents << id;
        }
        out.m_kinds.push_back(std::move(kind));
    }
    if (out.m_kinds.empty())
        return damaged(QStringLiteral("kinds"), QStringLiteral("0"));
    return out;
}

const EvidenceKinds &EvidenceKinds::shipped()
{
    static const EvidenceKinds kKinds = [] {
        QFile file(QStringLiteral(":/evidence/evidence.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        Result<EvidenceKinds> kinds = parse(there ? file.readAll() : QByteArray());
        Q_ASSERT(kinds);
        return std::move(*kinds);
    }();
    return kKinds;
}

const EvidenceKind *EvidenceKinds::find(QStringView id) const
{
    return byId(m_kinds, id);
}

const CustodyStep *EvidenceKinds::custodyStep(QStringView id) const
{
    return byId(m_steps, id);
}

QString likelyKind(QStringView mediaType)
{
    for (const char16_t *family : {u"image/", u"video/", u"audio/"}) {
        if (mediaType.startsWith(QStringView(family)))
            return QStringLiteral("av");
    }
    const bool paper = mediaType == u"application/pdf" || mediaType == u"application/msword"
        || mediaType.contains(u"wordprocessingml") || mediaType.contains(u"opendocument.text");
    return paper ? QStringLiteral("documentary") : QStringLiteral("electronic");
}

} // namespace qilian::evidence
