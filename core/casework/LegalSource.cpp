#include "core/casework/LegalSource.h"

#include <QJsonObject>

namespace qilian::casework {

QString LegalSource::text() const
{
    QString name = law;
    name.remove(QStringLiteral("中华人民共和国"));
    const qsizetype bracket = name.indexOf(u'（');
    if (bracket > 0)
        name.truncate(bracket);
    QString where = article;
    if (const qsizetype note = where.indexOf(QStringLiteral("（官方条号")); note >= 0)
        where.remove(note, where.indexOf(u'）', note) - note + 1); // for who keeps the table
    return name + u' ' + where;
}

LegalSource LegalSource::read(const QJsonObject &json)
{
    return {json.value(QLatin1String("law_id")).toString(), json.value(QLatin1String("law")).toString(),
        json.value(QLatin1String("article")).toString()};
}

std::vector<LegalSource> LegalSource::readAll(const QJsonArray &json)
{
    std::vector<LegalSource> out;
    for (const QJsonValue source : json)
        out.push_back(read(source.toObject()));
    return out;
}

} // namespace qilian::casework
