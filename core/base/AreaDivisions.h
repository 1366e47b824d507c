#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>
#include <vector>

namespace qilian {

/// A division (行政区划): province, city, county or township.
struct AreaDivision {
    QString code; ///< six digits, townships nine
    QString parent;
    QString name;
};

/// The divisions of Gansu by code (resources/divisions). Immutable once loaded.
class AreaDivisions {
public:
    static Result<AreaDivisions> parse(const QByteArray &csv); ///< `code,level,parent,name`
    static const AreaDivisions &shipped();

    const AreaDivision *find(const QString &code) const; ///< null where unknown
    std::vector<const AreaDivision *> childrenOf(const QString &code) const; ///< in the order of the table
    QString nameOf(const QString &code) const; ///< the code itself where unknown

private:
    std::vector<AreaDivision> m_all;
    QHash<QString, qsizetype> m_byCode;
};

} // namespace qilian
