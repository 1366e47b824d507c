#pragma once

#include "core/base/Result.h"
#include "core/law/Catalogue.h"

#include <QJsonObject>
#include <QSet>

namespace qilian::law {

/// Reads the catalogue's JSON and holds it to its own rules: known words only, figures in order, every law of the list
/// with its dates, both notations of an article saying the same. Stops at the first fault, with its path.
class CatalogueReader {
public:
    Result<std::vector<Violation>> read(const QByteArray &json);

private:
    struct Law {
        QDate from;
        QDate repealedOn;
    };
    void readLaws(const QJsonObject &meta);
    void readVocabulary(const QJsonObject &meta);
    Violation violation(const QJsonObject &json, const QString &place);
    Basis basis(const QJsonObject &json, const QString &place);
    FineRange fine(const QJsonObject &json, const QString &place);
    void datesFit(const Basis &basis, const QString &place);
    void referencesFit(const std::vector<ArticleRef> &read, const QJsonValue &expected, const QString &place);
    void fail(const QString &place, const QString &what);
    bool knows(const char *list, const QString &word) const;
    std::optional<qint64> yuan(const QJsonValue &value, const QString &place);

    QHash<QString, Law> m_laws;
    QHash<QString, QSet<QString>> m_vocabulary;
    std::optional<Error> m_fault;
};

} // namespace qilian::law
