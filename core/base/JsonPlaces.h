#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace qilian {

/// In which line of a JSON text each value stands, so that a message can name it. Paths are
/// "/benchmarks/0/factors/1/id". Reads what QJsonDocument takes; stops quietly at anything else.
class JsonPlaces {
public:
    explicit JsonPlaces(const QByteArray &json);
    int line(const QString &path) const; ///< 1…; of the nearest known parent where the path itself is unknown

private:
    QHash<QString, int> m_lines;
};

} // namespace qilian
