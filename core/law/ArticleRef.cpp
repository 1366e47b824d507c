#include "core/law/ArticleRef.h"

namespace qilian::law {

namespace {

constexpr qsizetype kLongest = 4000;
constexpr int kHighest = 9999;
const QString kDigits = QStringLiteral("零一二三四五六七八九");

int digit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    if (c == u'〇')
        return 0;
    if (c == u'两')
        return 2;
    return int(kDigits.indexOf(c));
}

int unit(QChar c)
{
    return c == u'千' ? 1000 : c == u'百' ? 100 : c == u'十' ? 10 : 0;
}

/// Reads pieces of a citation from left to right.
struct Scanner {
    QStringView text;
    qsizetype at = 0;

    bool take(char16_t c)
    {
        if (at >= text.size() || text[at] != c)
            return false;
        ++at;
        return true;
    }

    /// A number in Chinese or Arabic figures; 0 where there is none or it is beyond 9999.
    int number()
    {
        qint64 value = 0;
        qint64 waiting = 0; // digits that no unit has taken yet
        bool any = false;
        for (; at < text.size(); ++at) {
            const int scale = unit(text[at]);
            const int figure = digit(text[at]);
            if (scale > 0) {
                value += (any && waiting > 0 ? waiting : 1) * scale;
                waiting = 0;
            } else if (figure >= 0) {
                waiting = waiting * 10 + figure;
            } else {
                break;
            }
            any = true;
            if (value + waiting > kHighest)
                return 0;
        }
        return int(value + waiting);
    }

    /// 第…条之…, 第…款 or 第…项; false: the place is as before.
    bool piece(ArticleRef *ref)
    {
        const qsizetype from = at;
        if (take(u'第')) {
            if (const int value = number(); value > 0) {
                if (take(u'条')) {
                    *ref = {value, 0, 0, 0};
                    inserted(ref);
                    return true;
                }
                if (ref->article > 0 && take(u'款')) {
                    *ref = {ref->article, ref->inserted, value, 0};
                    return true;
                }
                if (ref->article > 0 && take(u'项')) {
                    ref->item = value;
                    return true;
                }
            }
        }
        at = from;
        return false;
    }

    void inserted(ArticleRef *ref)
    {
        const qsizetype from = at;
        if (take(u'之'))
            ref->inserted = number();
        if (ref->inserted == 0)
            at = from;
    }
};

} // namespace

QString hanNumber(int number)
{
    if (number < 1 || number > kHighest)
        return QString::number(number);
    QString out;
    bool zero = false;
    for (const auto &[scale, sign] :
        {std::pair(1000, u"千"), std::pair(100, u"百"), std::pair(10, u"十"), std::pair(1, u"")}) {
        const int figure = number / scale % 10;
        if (figure == 0) {
            zero = !out.isEmpty();
            continue;
        }
        if (zero)
            out += u'零';
        zero = false;
        if (!(scale == 10 && figure == 1 && out.isEmpty()))
            out += kDigits[figure];
        out += sign;
    }
    return out;
}

std::vector<ArticleRef> ArticleRef::allOf(QStringView citation)
{
    std::vector<ArticleRef> out;
    for (const Placed &one : placesIn(citation))
        out.push_back(one.ref);
    return out;
}

std::vector<ArticleRef::Placed> ArticleRef::placesIn(QStringView text)
{
    std::vector<Placed> out;
    Scanner scanner{text.left(kLongest)};
    ArticleRef ref;
    bool open = false; // the last piece may still be narrowed: 第十条 + 第二款
    while (scanner.at < scanner.text.size()) {
        const ArticleRef before = ref;
        const qsizetype from = scanner.at;
        if (!scanner.piece(&ref)) {
            open = false;
            ++scanner.at;
            continue;
        }
        const bool narrows = open && ref.article == before.article && ref.inserted == before.inserted
            && ((before.paragraph == 0 && before.item == 0) || (ref.paragraph == before.paragraph && before.item == 0));
        if (narrows)
            out.back() = {ref, out.back().from, scanner.at - out.back().from};
        else
            out.push_back({ref, from, scanner.at - from});
        open = true;
    }
    return out;
}

ArticleRef ArticleRef::atStartOf(QStringView line, qsizetype *length)
{
    Scanner scanner{line.left(40)};
    ArticleRef ref;
    *length = scanner.piece(&ref) ? scanner.at : 0;
    return ref;
}

QString ArticleRef::text() const
{
    QString out = QStringLiteral("第%1条").arg(hanNumber(article));
    if (inserted > 0)
        out += u'之' + hanNumber(inserted);
    if (paragraph > 0)
        out += QStringLiteral("第%1款").arg(hanNumber(paragraph));
    if (item > 0)
        out += QStringLiteral("第%1项").arg(hanNumber(item));
    return out;
}

bool ArticleRef::meets(const ArticleRef &other) const
{
    const auto agree = [](int a, int b) { return a == 0 || b == 0 || a == b; };
    return article == other.article && inserted == other.inserted && agree(paragraph, other.paragraph)
        && agree(item, other.item);
}

} // namespace qilian::law
