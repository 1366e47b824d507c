#include "core/casework/ShippedTable.h"

#include <QFile>
#include <QJsonDocument>

namespace qilian::casework {

Result<QJsonObject> parseTable(const QByteArray &json, const QString &name)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    const qsizetype line = json.left(error.offset).count('\n') + 1;
    return Error{Error::Code::Damaged,
        {"casework", QT_TRANSLATE_NOOP("casework", "The table %1 cannot be read at line %2."),
            {name, QString::number(line)}},
        error.errorString()};
}

QByteArray shippedTable(const QString &path)
{
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

Error tableError(const QString &name, const QString &entry, const QString &expected)
{
    return {Error::Code::Damaged,
        {"casework", QT_TRANSLATE_NOOP("casework", "In the table %1, at “%2”: %3 was expected."),
            {name, entry, expected}},
        {}};
}

} // namespace qilian::casework
