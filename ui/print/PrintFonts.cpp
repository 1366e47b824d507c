#include "ui/print/PrintFonts.h"

#include <QFontDatabase>

namespace qilian::print {
namespace {

struct Choice {
    const char16_t *family;
    bool bold;
};
struct Wanted {
    const char16_t *name;
    std::array<Choice, 6> choices;
};

// In this order; what is bold stands in for a face that is heavy by itself.
constexpr std::array<Wanted, 4> kWanted{{
    {u"仿宋",
        {{{u"仿宋_GB2312", false}, {u"FangSong_GB2312", false}, {u"仿宋", false}, {u"FangSong", false},
            {u"FandolFang", false}, {u"AR PL UMing CN", false}}}},
    {u"小标宋",
        {{{u"方正小标宋简体", false}, {u"FZXiaoBiaoSong-B05S", false}, {u"FZXiaoBiaoSong-B05", false},
            {u"STZhongsong", false}, {u"SimSun", true}, {u"AR PL UMing CN", true}}}},
    {u"黑体",
        {{{u"黑体", false}, {u"SimHei", false}, {u"STHeiti", false}, {u"WenQuanYi Zen Hei", false}, {u"SimSun", true},
            {u"AR PL UMing CN", true}}}},
    {u"宋体",
        {{{u"宋体", false}, {u"SimSun", false}, {u"NSimSun", false}, {u"STSong", false}, {u"FandolSong", false},
            {u"AR PL UMing CN", false}}}},
}};

// Where none of those is there: any that has the characters.
constexpr std::array kLast{u"Noto Serif CJK SC", u"Source Han Serif SC", u"Noto Sans CJK SC", u"Source Han Sans SC",
    u"WenQuanYi Zen Hei", u"WenQuanYi Micro Hei", u"Microsoft YaHei", u"KaiTi", u"AR PL UKai CN"};

constexpr qreal kUnitsPerPoint = 10;

QString lastAmong(const QStringList &installed)
{
    for (const char16_t *family : kLast) {
        if (installed.contains(QString::fromUtf16(family)))
            return QString::fromUtf16(family);
    }
    return {};
}

} // namespace

PrintFonts PrintFonts::find()
{
    return among(QFontDatabase::families());
}

PrintFonts PrintFonts::among(const QStringList &installed)
{
    PrintFonts out;
    QStringList absent;
    for (std::size_t face = 0; face < kWanted.size(); ++face) {
        const Wanted &wanted = kWanted[face];
        for (const Choice &choice : wanted.choices) {
            const QString family = QString::fromUtf16(choice.family);
            if (!installed.contains(family))
                continue;
            out.m_families[face] = family;
            out.m_bold[face] = choice.bold;
            break;
        }
        const QString name = QString::fromUtf16(wanted.name);
        if (out.m_families[face].isEmpty()) {
            out.m_families[face] = lastAmong(installed);
            out.m_outlined = true;
        } else if (out.m_families[face] == QString::fromUtf16(wanted.choices.back().family)) {
            absent.append(name);
        }
        out.m_usable = out.m_usable && !out.m_families[face].isEmpty();
    }
    if (!absent.isEmpty()) // what stands in last is the same family for every face
        out.m_warnings.push_back(
            {"print", QT_TRANSLATE_NOOP("print", "Fonts that are not installed: %1. %2 is used in their place."),
                {absent.join(u'、'), QString::fromUtf16(kWanted.front().choices.back().family)}});
    if (out.m_outlined)
        out.m_warnings = {{"print",
            QT_TRANSLATE_NOOP("print",
                "None of the fonts for official documents is installed. %1 is used in their place, and files become "
                "larger. Install the package fonts-arphic-uming, or the font 仿宋_GB2312, and start again."),
            {out.m_families.front()}}};
    if (!out.m_usable)
        out.m_warnings = {{"print",
            QT_TRANSLATE_NOOP("print",
                "There is no Chinese font to print with. Install the package fonts-arphic-uming, or the font "
                "仿宋_GB2312, and "
                "start again."),
            {}}};
    return out;
}

QFont PrintFonts::font(Face face, qreal points) const
{
    QFont out;
    // What the first family lacks comes from the next: rare Han characters and signs.
    out.setFamilies({m_families[std::size_t(face)], QStringLiteral("AR PL UMing CN"), QStringLiteral("AR PL UKai CN"),
        QStringLiteral("HanaMinA"), QStringLiteral("HanaMinB"), QStringLiteral("SimSun-ExtB"),
        QStringLiteral("Symbola"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")});
    out.setPixelSize(qRound(points * kUnitsPerPoint));
    out.setBold(m_bold[std::size_t(face)]);
    out.setKerning(false);
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

} // namespace qilian::print
