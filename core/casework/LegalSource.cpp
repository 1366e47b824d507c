#include "core/casework/LegalSource.h"

#include <QJsonObject>

namespace qilian::casework {

namespace {

/// By which count an article is numbered is for who keeps the table; the reader needs to know only whether it was
/// compared with the official text.
QString withoutNotes(QString article)
{
    const QString supplied = QStringLiteral("所给文本");
    const bool unchecked = article.startsWith(supplied) || article.contains(QStringLiteral("（所给文本）"))
        || article.contains(QStringLiteral("未逐条核对")) || article == QStringLiteral("条号未核");
    for (const QString &note : {QStringLiteral("（官方条号"), u'（' + supplied}) {
        if (const qsizetype at = article.indexOf(note); at >= 0)
            article.remove(at, article.indexOf(u'）', at) - at + 1);
    }
    if (article.startsWith(supplied))
        article.remove(0, supplied.size());
    if (unchecked)
        article = article == QStringLiteral("条号未核") ? QStringLiteral("（条号待核）")
                                                        : article + QStringLiteral("（条号待核）");
    return article;
}

} // namespace

QString LegalSource::text() const
{
    QString name = law;
    name.remove(QStringLiteral("中华人民共和国"));
    const qsizetype bracket = name.indexOf(u'（');
    if (bracket > 0)
        name.truncate(bracket);
    return name + u' ' + withoutNotes(article);
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
