#include "core/base/Identifiers.h"

#include <array>

namespace qilian {

namespace {

QString plain(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

Error invalid(const char *text, const QString &value)
{
    return {Error::Code::Invalid, {"base", text, {value.left(40)}}, {}};
}

} // namespace

namespace SocialCreditCode {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array kWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

QChar checkCharacter(QStringView first17)
{
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += int(kAlphabet.indexOf(first17[qsizetype(i)])) * kWeights[i];
    return kAlphabet[(31 - sum % 31) % 31];
}

Result<QString> parse(QStringView text)
{
    const QString code = plain(text);
    if (code.size() != 18)
        return invalid(QT_TRANSLATE_NOOP("base", "A social credit code has 18 characters; “%1” has not."), code);
    for (const QChar c : code) {
        if (kAlphabet.indexOf(c) < 0)
            return invalid(QT_TRANSLATE_NOOP("base",
                               "“%1” is no social credit code: the letters I, O, Z, S and V never occur in one."),
                code);
    }
    if (checkCharacter(QStringView(code).left(17)) != code[17])
        return invalid(QT_TRANSLATE_NOOP("base",
                           "The last character of the social credit code “%1” does not fit the others. Compare it with "
                           "the licence."),
            code);
    return code;
}

QString make(QStringView area, int serial)
{
    Q_ASSERT(AreaCode::isValid(area) && serial >= 0 && serial < 10'000'000);
    const QString body = u'Y' + QString::number(serial).rightJustified(7, u'0');
    // The check character of the organisation code within, GB 11714.
    constexpr std::array kOrganisationWeights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 34 * kOrganisationWeights[0];
    for (std::size_t i = 1; i < kOrganisationWeights.size(); ++i)
        sum += (body[qsizetype(i)].unicode() - u'0') * kOrganisationWeights[i];
    const QString first17 = QStringLiteral("91") + area.toString() + body + QStringView(u"0X987654321")[sum % 11];
    return first17 + checkCharacter(first17);
}

} // namespace SocialCreditCode

namespace CitizenId {

constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QStringView kCheck = u"10X98765432";

Result<Parsed> parse(QStringView text)
{
    const QString number = plain(text);
    const Error bad = invalid(
        QT_TRANSLATE_NOOP("base", "“%1” is not a citizen identity number: 18 digits, the last may be X."), number);
    if (number.size() != 18)
        return bad;
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        const char16_t c = number[qsizetype(i)].unicode();
        if (c < u'0' || c > u'9')
            return bad;
        sum += (c - u'0') * kWeights[i];
    }
    const QDate born = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!born.isValid())
        return bad;
    if (kCheck[sum % 11] != number[17])
        return invalid(
            QT_TRANSLATE_NOOP("base",
                "The last digit of the identity number “%1” does not fit the others. Compare it with the card."),
            number);
    return Parsed{number, born, number.left(6)};
}

} // namespace CitizenId

namespace AreaCode {

bool isValid(QStringView code)
{
    return code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString parent(QStringView code)
{
    if (!isValid(code) || code.mid(2) == u"0000")
        return {};
    return code.mid(4) == u"00" ? code.left(2).toString() + QStringLiteral("0000")
                                : code.left(4).toString() + QStringLiteral("00");
}

bool contains(QStringView outer, QStringView inner)
{
    if (!isValid(outer) || !isValid(inner))
        return false;
    if (outer == u"000000" || outer == inner)
        return true;
    if (outer.mid(2) == u"0000")
        return inner.left(2) == outer.left(2);
    return outer.mid(4) == u"00" && inner.left(4) == outer.left(4);
}

} // namespace AreaCode

} // namespace qilian
