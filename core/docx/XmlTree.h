#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <utility>
#include <vector>

namespace qilian::docx {

/// An element of an XML part, or a piece of its text. Names as they are written ("w:p"), so that what a part says of
/// its prefixes stays true.
struct XmlNode {
    QString name; ///< empty: a piece of text
    QString text;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<std::unique_ptr<XmlNode>> children;

    bool is(QLatin1String element) const { return name == element; }
    QString attribute(QLatin1String wanted) const; ///< empty where there is none
    std::unique_ptr<XmlNode> copy() const;
    std::size_t size() const; ///< how many nodes it and all below are
};

/// Invalid with `part` and the line for what is no XML, for a document type declaration (so that entities have nothing
/// to expand), and for what is nested deeper or is longer than any document.
Result<std::unique_ptr<XmlNode>> readXml(const QByteArray &bytes, const QString &part);
QByteArray writeXml(const XmlNode &root);

} // namespace qilian::docx
