#include "tests/core/law/LawShelf.h"

#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <set>

namespace qilian::test {

using namespace qilian::law;

namespace {

QString nameOf(const QString &law)
{
    static const std::map<QString, QString> kShorter{{QStringLiteral("处罚法"), QStringLiteral("行政处罚法")},
        {QStringLiteral("强制法"), QStringLiteral("行政强制法")}};
    const QString name = LawText::shortTitle(law);
    const auto longer = kShorter.find(name);
    return longer == kShorter.end() ? name : longer->second;
}

} // namespace

qint64 valueOf(QStringView number)
{
    static const QString kDigits = QStringLiteral("零一二三四五六七八九");
    qint64 whole = 0; // what stands before 万 and 亿
    qint64 section = 0;
    qint64 digits = 0;
    for (const QChar c : number) {
        const qint64 scale = c == u'千' ? 1000 : c == u'百' ? 100 : c == u'十' ? 10 : 0;
        if (scale > 0) {
            section += std::max<qint64>(digits, 1) * scale;
            digits = 0;
        } else if (c == u'万' || c == u'亿') {
            whole += (section + digits) * (c == u'万' ? 10'000 : 100'000'000);
            section = digits = 0;
        } else {
            const qint64 digit = c.isDigit() ? c.digitValue() : c == u'两' ? 2 : kDigits.indexOf(c);
            digits = digits * 10 + std::max<qint64>(digit, 0);
        }
    }
    return whole + section + digits;
}

std::optional<LawShelf> LawShelf::open()
{
    const QString folder = sharedData(QStringLiteral("data/laws"));
    if (folder.isEmpty()) {
        WARN("the law texts are not here: skipped");
        return std::nullopt;
    }
    LawShelf out;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md"), QStringLiteral("*.json")})) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = LawText::parse(file.readAll(), name);
        REQUIRE(text);
        QString title = LawText::shortTitle(text->title);
        title.remove(QStringLiteral("最高人民法院、最高人民检察院"));
        for (const LawArticle &article : text->articles)
            out.m_laws[title].emplace(article.place.article, article);
    }
    REQUIRE(out.m_laws.size() == 11);
    return out;
}

bool LawShelf::has(const QString &law) const
{
    return m_laws.count(nameOf(law)) > 0;
}

const LawArticle *LawShelf::article(const QString &law, int number) const
{
    const auto &articles = m_laws.at(nameOf(law));
    const auto at = articles.find(number);
    return at == articles.end() ? nullptr : &at->second;
}

std::vector<ArticleRef> LawShelf::placesOf(QString citation)
{
    static const QRegularExpression kShort(QStringLiteral("第(%1(?:[、至]%1)+)条").arg(kNumber));
    for (auto match = kShort.match(citation); match.hasMatch(); match = kShort.match(citation)) {
        QString full = match.captured(1);
        full.replace(u'、', QStringLiteral("条、第")).replace(u'至', QStringLiteral("条至第"));
        citation.replace(match.capturedStart(), match.capturedLength(), u'第' + full + u'条');
    }
    std::vector<ArticleRef> out;
    qsizetype end = 0;
    for (const ArticleRef::Placed &one : ArticleRef::placesIn(citation)) {
        if (!out.empty() && QStringView(citation).mid(end, one.from - end) == u"至") {
            for (int between = out.back().article + 1; between < one.ref.article; ++between)
                out.push_back({between});
        }
        out.push_back(one.ref);
        end = one.from + one.length;
    }
    return out;
}

QString LawShelf::text(const QString &law, const QString &citation, bool whole) const
{
    QString out;
    for (const ArticleRef &place : placesOf(citation)) {
        if (const LawArticle *found = article(law, place.article))
            out += (whole ? found->body : found->part(place)) + u'\n';
    }
    return out;
}

const char *LawShelf::missing(const QString &law, const ArticleRef &place) const
{
    static const QRegularExpression kItem(QStringLiteral("^（(%1)）").arg(kNumber));
    static const QRegularExpression kHeading(QStringLiteral("^\\**第[一二三四五六七八九十]+(?:编|分编|章|节)"));
    constexpr qsizetype kLeast = 8; // characters; what is shorter was cut when the copy was made
    const LawArticle *found = article(law, place.article);
    if (!found)
        return "no such article";
    if (found->body.size() < kLeast)
        return "the article is cut in the copy at hand";
    std::vector<std::set<qint64>> paragraphs;
    for (const QString &line : found->body.split(u'\n')) {
        if (const auto item = kItem.match(line); item.hasMatch() && !paragraphs.empty())
            paragraphs.back().insert(valueOf(item.captured(1)));
        else if (!kHeading.match(line).hasMatch())
            paragraphs.emplace_back();
    }
    if (place.paragraph > int(paragraphs.size()))
        return "no such paragraph";
    const auto hasItem = [&place](const std::set<qint64> &items) { return items.count(place.item) > 0; };
    if (place.item == 0)
        return nullptr;
    if (place.paragraph > 0 ? !hasItem(paragraphs[std::size_t(place.paragraph) - 1])
                            : std::none_of(paragraphs.begin(), paragraphs.end(), hasItem))
        return "no such item";
    return nullptr;
}

} // namespace qilian::test
