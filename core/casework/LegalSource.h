#pragma once

#include <QJsonArray>
#include <QString>
#include <vector>

namespace qilian::casework {

/// Where a rule is written: law and article as the shipped tables name them.
struct LegalSource {
    QString lawId; ///< "APL", "ORD30" …
    QString law; ///< full name
    QString article; ///< "第四十二条"

    /// "行政处罚法 第四十二条": the name without year and "中华人民共和国", the article without the note by which count
    /// it is numbered; "（条号待核）" behind one that was not compared with the official text.
    QString text() const;
    static LegalSource read(const QJsonObject &json);
    static std::vector<LegalSource> readAll(const QJsonArray &json);

    bool operator==(const LegalSource &) const = default;
};

} // namespace qilian::casework
