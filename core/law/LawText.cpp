#include "core/law/LawText.h"

#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "core/law/Catalogue.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace qilian::law {

namespace {

constexpr qsizetype kLongestTitle = 200;
constexpr qsizetype kLongestArticle = 100'000;
constexpr QStringView kHeadEnds = u"<!-- INFO END -->";

Error invalid(const char *text, QStringList values = {})
{
    return {Error::Code::Invalid, {"law", text, std::move(values)}, {}};
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
}

/// Without blanks of any width at the ends, and of Markdown's signs at the beginning.
QStringView plain(QStringView line)
{
    while (!line.isEmpty() && (isBlank(line.front()) || line.front() == u'#' || line.front() == u'*'))
        line = line.mid(1);
    while (!line.isEmpty() && (isBlank(line.back()) || line.back() == u'*'))
        line.chop(1);
    return line;
}

const QString kDatePattern = QStringLiteral("(\\d{4})(?:-|年)(\\d{1,2})(?:-|月)(\\d{1,2})日?");

QDate dateOf(const QRegularExpressionMatch &match)
{
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QDate lastDateIn(QStringView text)
{
    static const QRegularExpression kDate(kDatePattern);
    QDate last;
    for (auto found = kDate.globalMatch(text.toString()); found.hasNext();) {
        if (const QDate date = dateOf(found.next()); date.isValid() && (!last.isValid() || date > last))
            last = date;
    }
    return last;
}

/// 自2026年8月15日起施行, 2023年8月15日 施行.
const QRegularExpression &takesEffect()
{
    static const QRegularExpression kTakesEffect(
        QStringLiteral("自?%1[\\s\\x{3000}]*起?(?:施行|实施|生效)").arg(kDatePattern));
    return kTakesEffect;
}

/// The day its last articles name: 本法自2026年8月15日起施行。
QDate entryIntoForce(const std::vector<LawArticle> &articles)
{
    constexpr qsizetype kLastArticles = 3;
    static const QRegularExpression kThisLaw(QStringLiteral("^本[^，。；自]{1,6}自"));
    const qsizetype count = std::ssize(articles);
    for (qsizetype i = count; i > std::max<qsizetype>(0, count - kLastArticles); --i) {
        for (const QString &line : articles[std::size_t(i - 1)].body.split(u'\n')) {
            const auto match = takesEffect().match(line.left(60));
            if (match.hasMatch() && kThisLaw.match(line).capturedLength() == match.capturedStart() + 1)
                return dateOf(match);
        }
    }
    return {};
}

/// 第…编, 第…章 or 第…节 at the beginning: 1, 2 or 3; 0 otherwise.
int headingLevel(QStringView line)
{
    static const QRegularExpression kHeading(
        QStringLiteral("^第[零〇一二三四五六七八九十百千\\d]{1,8}(编|章|节)(?:[\\s\\x{3000}]|$)"));
    const auto match = kHeading.match(line.left(20).toString());
    return match.hasMatch() ? int(QStringLiteral("编章节").indexOf(match.captured(1))) + 1 : 0;
}

bool isItem(QStringView line)
{
    static const QRegularExpression kItem(QStringLiteral("^[（(][零〇一二三四五六七八九十百\\d]{1,5}[）)]"));
    return kItem.match(line.left(10).toString()).hasMatch();
}

/// Gathers articles line by line.
class Reader {
public:
    Result<LawText> read(const QString &text)
    {
        const bool marked = text.contains(kHeadEnds);
        bool head = marked;
        for (QStringView raw : QStringView(text).split(u'\n')) {
            const QStringView line = plain(raw);
            if (line == kHeadEnds) {
                head = false;
            } else if (!line.isEmpty()) {
                if (m_out.title.isEmpty())
                    m_out.title = line.left(kLongestTitle).toString().simplified();
                else if (head)
                    readHead(line);
                else if (!readHeading(line) && !readArticle(line))
                    append(line);
            }
            if (m_fault)
                return *m_fault;
        }
        if (m_out.articles.empty())
            return invalid(QT_TRANSLATE_NOOP(
                "law", "No article was found: a law text has lines that begin with 第一条, 第二条 … and a space."));
        return std::move(m_out);
    }

private:
    void readHead(QStringView line)
    {
        QString words = line.toString();
        if (const auto match = takesEffect().match(words); match.hasMatch()) {
            const QDate from = dateOf(match);
            if (from.isValid() && (!m_out.inForceFrom.isValid() || from > m_out.inForceFrom))
                m_out.inForceFrom = from;
            words.remove(match.capturedStart(), match.capturedLength());
        }
        const QDate date = lastDateIn(words);
        if (date.isValid() && (!m_out.versionOn.isValid() || date > m_out.versionOn))
            m_out.versionOn = date;
    }

    /// A line of a head that no mark ends: （2021年12月24日…通过　自2022年6月5日起施行）.
    static bool tellsOfVersion(QStringView line)
    {
        static const QRegularExpression kTells(QStringLiteral("通过|修订|修正|公布|施行"));
        return line.size() < kLongestTitle && (line.front().isDigit() || line.front() == u'（' || line.front() == u'(')
            && kTells.match(line.toString()).hasMatch();
    }

    bool readHeading(QStringView line)
    {
        const int level = headingLevel(line);
        if (level == 0)
            return false;
        std::fill(m_sections.begin() + level - 1, m_sections.end(), QString());
        m_sections[std::size_t(level - 1)] = line.left(kLongestTitle).toString().simplified();
        return true;
    }

    bool readArticle(QStringView line)
    {
        qsizetype length = 0;
        const ArticleRef place = ArticleRef::atStartOf(line, &length);
        // A paragraph may begin with the number of another article: then no blank follows, or it does not go on.
        if (length == 0 || (length < line.size() && !isBlank(line[length]) && line[length] != u'*')
            || (!m_out.articles.empty() && place <= m_out.articles.back().place))
            return false;
        if (qsizetype(m_out.articles.size()) >= LawText::kMostArticles) {
            m_fault =
                invalid(QT_TRANSLATE_NOOP("law", "The file has more articles than any law (%1). It was not read."),
                    {QString::number(LawText::kMostArticles)});
            return true;
        }
        QStringList sections(m_sections.begin(), m_sections.end());
        sections.removeAll(QString());
        m_out.articles.push_back({place, sections.join(QStringLiteral(" › ")), plain(line.mid(length)).toString()});
        return true;
    }

    void append(QStringView line)
    {
        if (m_out.articles.empty() && tellsOfVersion(line))
            readHead(line);
        QString &to = m_out.articles.empty() ? m_out.preamble : m_out.articles.back().body;
        if (to.size() + line.size() > kLongestArticle) {
            m_fault = invalid(QT_TRANSLATE_NOOP("law", "After %1 the text goes on for too long. Is the file complete?"),
                {m_out.articles.empty() ? m_out.title : m_out.articles.back().place.text()});
            return;
        }
        if (!to.isEmpty())
            to += u'\n';
        to += line;
    }

    LawText m_out;
    std::array<QString, 3> m_sections;
    std::optional<Error> m_fault;
};

/// What a law in JSON says of itself beside its articles; taken out of `json`.
Result<LawText> readJsonHead(QJsonObject &json)
{
    LawText out;
    out.title = json.take(QLatin1String("title")).toString().simplified().left(kLongestTitle);
    for (const auto &[key, day] :
        {std::pair("adopted_on", &out.versionOn), std::pair("in_force_from", &out.inForceFrom)}) {
        const QJsonValue said = json.take(QLatin1String(key));
        *day = QDate::fromString(said.toString(), Qt::ISODate);
        if (!said.isUndefined() && !day->isValid())
            return invalid(QT_TRANSLATE_NOOP("law", "“%1” is not a day: it is written as 2026-08-15."),
                {QString::fromLatin1(key)});
    }
    return out;
}

Result<LawText> readJson(const QByteArray &file)
{
    Result<QJsonObject> json = parseJsonObject(file, {.bytes = LawText::kMaxBytes, .depth = 4});
    if (!json)
        return json.error();
    Result<LawText> head = readJsonHead(*json);
    if (!head)
        return head.error();
    LawText out = std::move(*head);
    for (auto at = json->constBegin(); at != json->constEnd(); ++at) {
        const int number = at.key().toInt();
        const QString body = at.value().toString();
        if (at.key() != QString::number(number) || number < 1 || number > 9999 || body.isEmpty()
            || body.size() > kLongestArticle)
            return invalid(
                QT_TRANSLATE_NOOP("law", "“%1” is not an article: a law in JSON maps article numbers to texts."),
                {at.key().left(40)});
        QStringList lines;
        for (QStringView line : QStringView(body).split(u'\n')) {
            if (const QStringView words = plain(line); !words.isEmpty())
                lines.append(words.toString());
        }
        out.articles.push_back({{number}, {}, lines.join(u'\n')});
    }
    if (out.articles.empty() || qsizetype(out.articles.size()) > LawText::kMostArticles)
        return invalid(QT_TRANSLATE_NOOP("law", "The file has no article, or more than any law."));
    std::sort(out.articles.begin(), out.articles.end(),
        [](const LawArticle &a, const LawArticle &b) { return a.place < b.place; });
    return out;
}

/// The Ecological Environment Code is handed on as bare articles too: it is known by its day and by the law its last
/// article repeals.
bool isTheCode(const LawText &text)
{
    return text.inForceFrom == kCodeInForce && text.articles.back().body.contains(QStringLiteral("环境保护法"))
        && text.articles.back().body.contains(QStringLiteral("同时废止"));
}

} // namespace

QString LawArticle::part(const ArticleRef &cited) const
{
    QStringList paragraph;
    int number = 0;
    const int wanted = std::max(cited.paragraph, 1);
    for (const QString &line : body.split(u'\n')) {
        if (!isItem(line) || number == 0)
            ++number;
        if (number == wanted)
            paragraph.append(line);
    }
    if (paragraph.isEmpty() || (cited.paragraph == 0 && cited.item == 0))
        return body;
    if (cited.item == 0)
        return paragraph.join(u'\n');
    const QString item = paragraph.value(cited.item);
    return item.isEmpty() ? body : paragraph.first() + u'\n' + item;
}

Result<LawText> LawText::parse(const QByteArray &file, const QString &fileName, const Given &given)
{
    if (file.size() > kMaxBytes)
        return invalid(QT_TRANSLATE_NOOP("law", "The file is larger than any law text (%1 MB)."),
            {QString::number(file.size() / 1'000'000)});
    if (!QByteArrayView(file).isValidUtf8())
        return invalid(QT_TRANSLATE_NOOP("law", "The text is not UTF-8. Open it in an editor and save it as UTF-8."));
    const bool json = QByteArrayView(file).trimmed().startsWith('{');
    Result<LawText> out = json ? readJson(file) : Reader().read(QString::fromUtf8(file));
    if (!out)
        return out.error();
    if (!given.title.trimmed().isEmpty())
        out->title = given.title.trimmed().left(kLongestTitle);
    if (!out->inForceFrom.isValid())
        out->inForceFrom = entryIntoForce(out->articles);
    if (out->title.isEmpty() && isTheCode(*out))
        out->title = QStringLiteral("中华人民共和国生态环境法典");
    if (out->title.isEmpty())
        return Error{Error::Code::NotFound,
            {"law", QT_TRANSLATE_NOOP("law", "The file does not name the law: give its title, e.g. 生态环境法典."), {}},
            {}};
    if (const QDate named = lastDateIn(fileName.left(kLongestTitle)); named.isValid())
        out->versionOn = named;
    if (given.versionOn.isValid())
        out->versionOn = given.versionOn;
    if (out->inForceFrom.isValid() && out->versionOn.isValid() && out->inForceFrom < out->versionOn)
        out->inForceFrom = {};
    out->digest = toHex(digestOf(file));
    return out;
}

QString LawText::shortTitle(const QString &title)
{
    static const QRegularExpression kBrackets(QStringLiteral("[（(][^（()）]*[）)]$"));
    QString out = title.trimmed();
    if (out.startsWith(u'《') && out.endsWith(u'》'))
        out = out.mid(1).chopped(1);
    out.remove(kBrackets);
    if (const QString state = QStringLiteral("中华人民共和国"); out.size() > state.size())
        out.remove(state);
    // a title within a title: 最高人民法院关于适用〈行政诉讼法〉的解释
    return out.replace(u'《', u'〈').replace(u'》', u'〉').trimmed();
}

} // namespace qilian::law
