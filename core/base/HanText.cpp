#include "core/base/HanText.h"

#include <QHash>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

namespace qilian {

namespace {

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// Calls `han(ucs4)` for every Han character and `word(text)` for every run of letters and digits.
template <class Han, class Word> void split(QStringView text, Han han, Word word)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            word(run);
        run.clear();
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t c = plain[i].unicode();
        if (plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(plain[i], plain[i + 1]);
            ++i;
        }
        if (isHan(c)) {
            flush();
            han(c);
        } else if (QChar::isLetterOrNumber(c)) {
            run += QChar::fromUcs4(c);
        } else {
            flush();
        }
    }
    flush();
}

/// First letter of a Han character's pinyin, 0 where it has none. ICU is asked once a character.
QChar initialOf(char32_t c)
{
    static std::mutex guard;
    static QHash<char32_t, QChar> known;
    static const std::unique_ptr<icu::Transliterator> kToLatin = [] {
        UErrorCode code = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, code));
    }();
    const std::lock_guard lock(guard);
    const auto at = known.constFind(c);
    if (at != known.constEnd())
        return *at;
    QChar initial;
    if (kToLatin) {
        icu::UnicodeString text{UChar32(c)};
        kToLatin->transliterate(text);
        const char16_t first = text.isEmpty() ? u'\0' : text.charAt(0);
        if (first >= u'a' && first <= u'z')
            initial = first;
    }
    known.insert(c, initial);
    return initial;
}

} // namespace

QString HanText::tokens(QStringView text)
{
    QString out;
    out.reserve(text.size() * 2);
    split(
        text,
        [&](char32_t c) {
            out += QChar::fromUcs4(c);
            out += u' ';
        },
        [&](const QString &word) {
            out += word;
            out += u' ';
        });
    return out;
}

QString HanText::ftsQuery(QStringView typed)
{
    QStringList parts;
    QString phrase;
    const auto flush = [&] {
        if (!phrase.isEmpty())
            parts.append(u'"' + phrase.trimmed() + u'"');
        phrase.clear();
    };
    bool lastIsWord = false;
    split(
        typed,
        [&](char32_t c) {
            phrase += QChar::fromUcs4(c);
            phrase += u' ';
            lastIsWord = false;
        },
        [&](const QString &word) {
            flush();
            parts.append(u'"' + word + u'"');
            lastIsWord = true;
        });
    flush();
    if (parts.isEmpty())
        return {};
    if (lastIsWord)
        parts.last() += u'*';
    return parts.join(QLatin1String(" AND "));
}

QString HanText::pinyinInitials(QStringView text)
{
    QString out;
    split(
        text,
        [&](char32_t c) {
            const QChar initial = initialOf(c);
            if (!initial.isNull())
                out += initial;
        },
        [&](const QString &word) { out += word; });
    return out;
}

} // namespace qilian
