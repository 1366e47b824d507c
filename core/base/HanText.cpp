#include "core/base/HanText.h"

#include <QHash>
#include <array>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unicode/translit.h>

namespace qilian {

namespace {

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && QChar::script(c) == QChar::Script_Han);
}

char32_t characterAt(QStringView text, qsizetype *at)
{
    const QChar c = text[(*at)++];
    if (c.isHighSurrogate() && *at < text.size() && text[*at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[(*at)++]);
    return c.unicode();
}

/// Calls `han(run)` for every run of Han characters and `word(text)` for every run of letters and digits.
template <class Han, class Word> void split(QStringView text, Han han, Word word)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    enum class Run { None, OfHan, OfWord } run = Run::None;
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (run == Run::OfHan)
            han(QStringView(plain).sliced(from, to - from));
        else if (run == Run::OfWord)
            word(QStringView(plain).sliced(from, to - from));
        from = to;
    };
    for (qsizetype i = 0; i < plain.size();) {
        const qsizetype start = i;
        const char32_t c = characterAt(plain, &i);
        const Run kind = isHan(c) ? Run::OfHan : QChar::isLetterOrNumber(c) ? Run::OfWord : Run::None;
        if (kind != run) {
            flush(start);
            run = kind;
        }
    }
    flush(plain.size());
}

struct Reading {
    QStringView text;
    const char *pinyin;
};

// What ICU, which knows single characters only, reads otherwise than people do.
constexpr std::array kWords{
    Reading{u"重庆", "chong qing"},
    Reading{u"重阳", "chong yang"},
    Reading{u"成都", "cheng du"},
    Reading{u"都市", "du shi"},
    Reading{u"厦门", "xia men"},
    Reading{u"大厦", "da sha"},
    Reading{u"六安", "lu an"},
    Reading{u"蚌埠", "beng bu"},
    Reading{u"番禺", "pan yu"},
    Reading{u"东莞", "dong guan"},
    Reading{u"宕昌", "tan chang"},
    Reading{u"会计", "kuai ji"},
    Reading{u"银行", "yin hang"},
    Reading{u"商行", "shang hang"},
    Reading{u"车行", "che hang"},
    Reading{u"行业", "hang ye"},
    Reading{u"音乐", "yin yue"},
    Reading{u"调查", "diao cha"},
    Reading{u"调度", "diao du"},
    Reading{u"给水", "ji shui"},
    Reading{u"尉迟", "yu chi"},
    Reading{u"万俟", "mo qi"},
    Reading{u"长孙", "zhang sun"},
};
constexpr std::array kSurnames{
    Reading{u"单", "shan"},
    Reading{u"解", "xie"},
    Reading{u"仇", "qiu"},
    Reading{u"区", "ou"},
    Reading{u"查", "zha"},
    Reading{u"曾", "zeng"},
    Reading{u"盖", "ge"},
    Reading{u"朴", "piao"},
    Reading{u"翟", "zhai"},
    Reading{u"乐", "yue"},
    Reading{u"覃", "qin"},
    Reading{u"员", "yun"},
    Reading{u"冼", "xian"},
    Reading{u"任", "ren"},
    Reading{u"缪", "miao"},
    Reading{u"秘", "bi"},
    Reading{u"折", "she"},
    Reading{u"宿", "su"},
    Reading{u"种", "chong"},
    Reading{u"召", "shao"},
    Reading{u"都", "du"},
    Reading{u"谌", "chen"},
};

/// ICU's reading of one character; empty where it has none. ICU is asked once a character.
QString syllableOf(char32_t c)
{
    static std::shared_mutex guard;
    static QHash<char32_t, QString> known;
    {
        const std::shared_lock lock(guard);
        const auto at = known.constFind(c);
        if (at != known.constEnd())
            return *at;
    }
    static const std::unique_ptr<icu::Transliterator> kToLatin = [] {
        UErrorCode code = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, code));
    }();
    const std::lock_guard lock(guard);
    QString syllable;
    if (kToLatin) {
        icu::UnicodeString text{UChar32(c)};
        kToLatin->transliterate(text);
        for (int32_t i = 0; i < text.length(); ++i) {
            if (text.charAt(i) >= u'a' && text.charAt(i) <= u'z')
                syllable += QChar(text.charAt(i));
        }
    }
    known.insert(c, syllable);
    return syllable;
}

/// The first letter, without a lock for what was asked before: a whole workspace is indexed through here.
char16_t initialOf(char32_t c)
{
    static std::array<std::atomic<char16_t>, 0xA000 - 0x3400> known; // 0: not asked yet
    constexpr char16_t kNone = 1;
    std::atomic<char16_t> *slot = c >= 0x3400 && c < 0xA000 ? &known[c - 0x3400] : nullptr;
    char16_t initial = slot ? slot->load(std::memory_order_relaxed) : u'\0';
    if (initial == 0) {
        const QString syllable = syllableOf(c);
        initial = syllable.isEmpty() ? kNone : syllable[0].unicode();
        if (slot)
            slot->store(initial, std::memory_order_relaxed);
    }
    return initial == kNone ? u'\0' : initial;
}

bool looksLikeName(QStringView text)
{
    const QStringView name = text.trimmed();
    return name.size() >= 2 && name.size() <= 4
        && std::all_of(name.begin(), name.end(), [](QChar c) { return isHan(c.unicode()); });
}

template <std::size_t N> const Reading *readingAt(const std::array<Reading, N> &list, QStringView run)
{
    const QChar first = run.front();
    for (const Reading &reading : list) {
        if (reading.text.front() == first && run.startsWith(reading.text)) // the first test spares nearly all others
            return &reading;
    }
    return nullptr;
}

/// Walks a run of Han characters: `known(pinyin)` for what our lists read, `single(ucs4)` for every other character.
template <class Known, class Single> void read(QStringView run, bool name, Known known, Single single)
{
    for (qsizetype i = 0; i < run.size();) {
        const QStringView rest = run.sliced(i);
        const Reading *reading = readingAt(kWords, rest);
        if (!reading && name && i == 0)
            reading = readingAt(kSurnames, rest);
        if (reading) {
            known(reading->pinyin);
            i += reading->text.size();
        } else {
            single(characterAt(run, &i));
        }
    }
}

void appendSpaced(QStringView run, QString *out)
{
    for (qsizetype i = 0; i < run.size();) {
        const qsizetype start = i;
        characterAt(run, &i);
        *out += run.sliced(start, i - start);
        *out += u' ';
    }
}

} // namespace

QString HanText::tokens(QStringView text)
{
    QString out;
    out.reserve(text.size() * 2 + 1);
    split(
        text, [&](QStringView run) { appendSpaced(run, &out); },
        [&](QStringView word) {
            out += word;
            out += u' ';
        });
    return out;
}

QString HanText::ftsQuery(QStringView typed)
{
    QStringList parts;
    bool lastIsWord = false;
    split(
        typed,
        [&](QStringView run) {
            QString phrase;
            appendSpaced(run, &phrase);
            parts.append(u'"' + phrase.trimmed() + u'"');
            lastIsWord = false;
        },
        [&](QStringView word) {
            parts.append(u'"' + word.toString() + u'"');
            lastIsWord = true;
        });
    if (parts.isEmpty())
        return {};
    if (lastIsWord)
        parts.last() += u'*';
    return parts.join(QLatin1String(" AND "));
}

bool HanText::holds(QStringView tokens, QStringView typed)
{
    const QString text = u' ' + tokens.toString();
    QStringList
        parts; // each with the blank of its first token before and, but for a beginning, that of its last behind
    bool lastIsWord = false;
    split(
        typed,
        [&](QStringView run) {
            QString phrase(u' ');
            appendSpaced(run, &phrase);
            parts.append(phrase);
            lastIsWord = false;
        },
        [&](QStringView word) {
            parts.append(u' ' + word.toString() + u' ');
            lastIsWord = true;
        });
    if (lastIsWord)
        parts.last().chop(1);
    return !parts.isEmpty()
        && std::all_of(parts.begin(), parts.end(), [&text](const QString &part) { return text.contains(part); });
}

QString HanText::pinyinInitials(QStringView text)
{
    const bool name = looksLikeName(text);
    QString out;
    split(
        text,
        [&](QStringView run) {
            read(
                run, name,
                [&](const char *pinyin) {
                    for (const char *at = pinyin; *at; ++at) {
                        if (at == pinyin || at[-1] == ' ')
                            out += QLatin1Char(*at);
                    }
                },
                [&](char32_t c) {
                    if (const char16_t initial = initialOf(c))
                        out += QChar(initial);
                });
        },
        [&](QStringView word) { out += word; });
    return out;
}

QString HanText::pinyin(QStringView text)
{
    const bool name = looksLikeName(text);
    QStringList out;
    split(
        text,
        [&](QStringView run) {
            read(
                run, name, [&](const char *pinyin) { out.append(QString::fromLatin1(pinyin)); },
                [&](char32_t c) {
                    if (const QString syllable = syllableOf(c); !syllable.isEmpty())
                        out.append(syllable);
                });
        },
        [&](QStringView word) { out.append(word.toString()); });
    return out.join(u' ');
}

} // namespace qilian
