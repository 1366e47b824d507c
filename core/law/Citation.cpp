#include "core/law/Citation.h"

#include "core/law/LawText.h"

#include <QRegularExpression>

namespace qilian::law {

namespace {

/// The law that is named last between two places of a text; empty where none is.
QString lawNamedIn(const QString &between)
{
    // 最高人民法院关于适用《中华人民共和国行政诉讼法》的解释
    static const QRegularExpression kInterpretation(QStringLiteral(
        "(\\p{Lo}{0,40}《[^《》]{2,80}》(?:若干问题)?的解释)(?:[（(][^（()）]{0,30}[）)])?[\\s\\x{3000}]*$"));
    static const QRegularExpression kBracketed(QStringLiteral("《([^《》]{2,80})》"));
    // 环境保护主管部门实施查封、扣押办法（2014）
    static const QRegularExpression kBefore(
        QStringLiteral("((?:\\p{Lo}[\\p{Lo}、]{0,48})?法典|"
                       "\\p{Lo}[\\p{Lo}、]{0,48}(?:法|条例|办法|规定|解释|规则|细则|准则))"
                       "(?:[（(][^（()）]{0,30}[）)])?[\\s\\x{3000}]*$"));
    static const QRegularExpression kNotOfName(
        QStringLiteral("^(?:.*(?:依据|根据|依照|按照|参照|违反了?|(?:法|法典|条例|办法|规定|解释)、)|[和与及或])"));
    if (const auto match = kInterpretation.match(between); match.hasMatch())
        return match.captured(1).remove(kNotOfName);
    QString law;
    qsizetype end = 0;
    for (auto found = kBracketed.globalMatch(between); found.hasNext();) {
        const auto match = found.next();
        law = match.captured(1);
        end = match.capturedEnd();
    }
    if (const auto match = kBefore.match(between.mid(end)); match.hasMatch())
        law = match.captured(1).remove(kNotOfName);
    return law == u"法典" ? QStringLiteral("生态环境法典") : law; // as officers say it for short
}

} // namespace

QString Citation::text() const
{
    return QStringLiteral("《%1》%2").arg(law, place.text());
}

std::vector<Citation::Placed> Citation::allIn(QStringView text, const QString &law)
{
    std::vector<Placed> out;
    const QString given = law.isEmpty() ? law : LawText::shortTitle(law);
    QString named = given;
    qsizetype read = 0;
    for (const ArticleRef::Placed &place : ArticleRef::placesIn(text)) {
        if (const QString next = lawNamedIn(text.mid(read, place.from - read).toString()); !next.isEmpty())
            named = next.startsWith(u'本') ? given : LawText::shortTitle(next);
        read = place.from + place.length;
        if (!named.isEmpty())
            out.push_back({{named, place.ref}, place.from, place.length});
    }
    return out;
}

} // namespace qilian::law
