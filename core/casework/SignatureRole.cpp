#include "core/casework/SignatureRole.h"

#include <QRegularExpression>

namespace qilian::casework {

SignatureRole SignatureRole::read(const QString &text)
{
    static const QRegularExpression kTwo(QStringLiteral("两名|二名|两人|二人"));
    static const QRegularExpression kLeadingCount(QStringLiteral("^(两名以上|两名|二名)"));
    SignatureRole out;
    out.text = text;
    const qsizetype bracket = text.indexOf(u'（');
    out.title = bracket > 0 ? text.left(bracket) : text;
    out.title.remove(kLeadingCount);
    if (out.title.endsWith(QStringLiteral("签收")))
        out.title.chop(2);
    const QString remark = bracket > 0 ? text.mid(bracket) : QString();
    out.least = text.contains(kTwo) ? 2 : 1;
    out.whereNeeded = remark.contains(u'时');
    out.everyPage = remark.contains(QStringLiteral("逐页"));
    return out;
}

std::vector<SignatureRole> rolesOf(const DocumentType &type)
{
    std::vector<SignatureRole> out;
    for (const QString &text : type.signatures) {
        if (!text.contains(QStringLiteral("印章")))
            out.push_back(SignatureRole::read(text));
    }
    return out;
}

} // namespace qilian::casework
