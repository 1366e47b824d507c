#include "core/casework/Wording.h"

#include <QCoreApplication>

namespace qilian::casework {

QString Wording::inWords() const
{
    //: The language of the shipped tables: translate with "zh" in the Chinese translation, "en" in the English one.
    const QString language = QCoreApplication::translate("casework", "en");
    return language == QLatin1String("zh") || en.isEmpty() ? zh : en;
}

Wording Wording::read(const QJsonObject &json)
{
    return {json.value(QLatin1String("zh")).toString(), json.value(QLatin1String("en")).toString()};
}

} // namespace qilian::casework
