#include "core/law/LawNames.h"

#include "core/base/Json.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

namespace qilian::law {

namespace {

const QSet<QString> &nationalLaws()
{
    static const QSet<QString> kAll = [] {
        QFile file(QStringLiteral(":/law/laws.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        const Result<QJsonObject> json = parseJsonObject(there ? file.readAll() : QByteArray(), {});
        Q_ASSERT(json);
        QSet<QString> out;
        for (const QJsonValue name : json->value(u"laws").toArray())
            out.insert(name.toString());
        return out;
    }();
    return kAll;
}

QString bareName(const QString &title)
{
    QString out = title.trimmed();
    out.remove(u'《').remove(u'》');
    if (out.endsWith(u'）') || out.endsWith(u')'))
        out.truncate(std::max(out.lastIndexOf(u'（'), out.lastIndexOf(u'(')));
    out = out.trimmed();
    const QString state = QStringLiteral("中华人民共和国");
    return out.startsWith(state) ? out.mid(state.size()) : out;
}

} // namespace

bool isUnknownLaw(const QString &title)
{
    const QString name = bareName(title);
    const bool law = name.endsWith(u'法') || name.endsWith(QStringLiteral("法典"));
    const bool method = name.endsWith(QStringLiteral("办法")) || name.endsWith(QStringLiteral("方法"));
    return law && !method && !nationalLaws().contains(name);
}

} // namespace qilian::law
