#pragma once

#include <QByteArray>
#include <QString>

namespace qilian {

/// In which line of a JSON text a value stands, so that a message can name it. Paths are
/// "/benchmarks/0/factors/1/id". Walks the text anew at each question: cheap to have, made for the one fault that is
/// told. Reads what parseJson takes; stops quietly at anything else.
class JsonPlaces {
public:
    explicit JsonPlaces(const QByteArray &json)
        : m_json(json)
    {
    }
    int line(const QString &path) const; ///< 1…; of the nearest known parent where the path itself is unknown

private:
    QByteArray m_json;
};

} // namespace qilian
