#include "core/party/ImportField.h"

#include "core/base/AreaDivisions.h"
#include "core/base/Identifiers.h"
#include "core/base/Rational.h"

#include <QRegularExpression>
#include <array>

namespace qilian::party {

namespace {

constexpr qsizetype kLongestText = 500;

Message says(const char *text, QStringList values = {})
{
    return {"party", text, std::move(values)};
}

/// A cell as one clean line: full-width forms, line ends and doubled spaces are slips of typing.
QString clean(const QString &cell)
{
    return cell.normalized(QString::NormalizationForm_KC).simplified();
}

template <QString Enterprise::*member>
std::optional<Message> readText(const QString &cell, const QString &, Enterprise *to)
{
    // Chinese brackets of names are kept as they are; only spaces are tidied.
    const QString text = cell.simplified();
    if (text.size() > kLongestText)
        return says(
            QT_TRANSLATE_NOOP("party", "The text is longer than %1 characters."), {QString::number(kLongestText)});
    to->*member = text;
    return std::nullopt;
}

template <QString Enterprise::*member>
std::optional<Message> readCode(const QString &cell, const QString &county, Enterprise *to)
{
    return readText<member>(clean(cell).toUpper(), county, to);
}

std::optional<Message> readCreditCode(const QString &cell, const QString &, Enterprise *to)
{
    const Result<QString> code = SocialCreditCode::parse(clean(cell).remove(u' '));
    if (!code)
        return code.error().message;
    to->creditCode = *code;
    return std::nullopt;
}

std::optional<Message> readTownship(const QString &cell, const QString &county, Enterprise *to)
{
    const QString wanted = clean(cell).remove(u' ');
    const AreaDivisions &divisions = AreaDivisions::shipped();
    const AreaDivision *found = nullptr;
    for (const AreaDivision *township : divisions.childrenOf(county)) {
        if (township->code == wanted || township->name == wanted) {
            found = township;
            break;
        }
        // "骆驼城" for 骆驼城镇, "高台县骆驼城镇" and "骆驼城镇人民政府" too, as long as only one is meant.
        const bool near = (wanted.size() >= 2 && township->name.startsWith(wanted)) || wanted.contains(township->name);
        if (near && found)
            return says(QT_TRANSLATE_NOOP("party", "“%1” could be several townships. Write the full name."), {wanted});
        if (near)
            found = township;
    }
    if (!found)
        return says(QT_TRANSLATE_NOOP("party", "There is no township “%1” in %2."), {wanted, divisions.nameOf(county)});
    to->township = found->code;
    return std::nullopt;
}

std::optional<Message> readDate(const QString &cell, const QString &, Enterprise *to)
{
    // Of a period "2021-10-08至2026-10-07" the end counts, so the last date of the cell.
    static const QRegularExpression kDate(
        QStringLiteral("(?<!\\d)(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?!\\d)"));
    QDate date;
    for (auto match = kDate.globalMatch(clean(cell)); match.hasNext();) {
        const auto found = match.next();
        date = QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    }
    if (!date.isValid())
        return says(QT_TRANSLATE_NOOP("party", "“%1” is not a date. Write it as 2026-10-08."), {cell.left(40)});
    to->permitExpiresOn = date;
    return std::nullopt;
}

std::optional<Message> readClass(const QString &cell, const QString &, Enterprise *to)
{
    struct Word {
        QStringView text;
        SupervisionClass value;
    };
    static constexpr std::array kWords{
        Word{u"特殊", SupervisionClass::Special},
        Word{u"special", SupervisionClass::Special},
        Word{u"非重点", SupervisionClass::General},
        Word{u"重点", SupervisionClass::Key},
        Word{u"key", SupervisionClass::Key},
        Word{u"是", SupervisionClass::Key},
        Word{u"一般", SupervisionClass::General},
        Word{u"general", SupervisionClass::General},
        Word{u"否", SupervisionClass::General},
    };
    const QString text = clean(cell).toLower();
    const auto at =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word &word) { return text.startsWith(word.text); });
    if (at == kWords.end())
        return says(QT_TRANSLATE_NOOP("party", "“%1” is no supervision class. Write general, key or special."),
            {cell.left(40)});
    to->supervisionClass = at->value;
    return std::nullopt;
}

/// "100.123456" or "100°7′24.4″" as millionths of a degree.
std::optional<qint64> degreesE6(const QString &cell)
{
    static const QRegularExpression kDegrees(
        QStringLiteral("^(\\d{1,3}(?:\\.\\d{1,12})?)(?:[°度](?:(\\d{1,2}(?:\\.\\d{1,8})?)['′分])?"
                       "(?:(\\d{1,2}(?:\\.\\d{1,6})?)(?:[\"″秒]|''))?)?$"));
    // Only spaces go: the compatibility forms of NFKC would take ″ apart.
    const auto match = kDegrees.match(QString(cell).remove(QRegularExpression(QStringLiteral("\\s|[EN东北][经纬]?"))));
    if (!match.hasMatch())
        return std::nullopt;
    Rational sum;
    qint64 parts = 1;
    for (int i = 1; i <= 3; ++i, parts *= 60) {
        if (match.captured(i).isEmpty())
            continue;
        const Result<Rational> part = Rational::parse(match.captured(i));
        const Result<Rational> scaled = part ? part->over(parts) : part;
        const Result<Rational> added = scaled ? sum.plus(*scaled) : scaled;
        if (!added)
            return std::nullopt;
        sum = *added;
    }
    const Result<Rational> scaled = sum.times(1'000'000);
    const Result<qint64> rounded = scaled ? scaled->rounded(Rounding::HalfUp) : Result<qint64>(scaled.error());
    return rounded ? std::optional(*rounded) : std::nullopt;
}

template <qint64 Enterprise::*member, qint64 least, qint64 most>
std::optional<Message> readDegrees(const QString &cell, const QString &, Enterprise *to)
{
    const std::optional<qint64> value = degreesE6(cell);
    if (!value || *value < least * 1'000'000 || *value > most * 1'000'000)
        return says(
            QT_TRANSLATE_NOOP("party", "“%1” is not a position in China: longitude 73 to 136, latitude 3 to 54."),
            {cell.left(40)});
    to->*member = *value;
    return std::nullopt;
}

template <auto member> void copy(const Enterprise &from, Enterprise *to)
{
    to->*member = from.*member;
}
template <auto member> bool same(const Enterprise &a, const Enterprise &b)
{
    return a.*member == b.*member;
}

struct Rule {
    ImportField field;
    const char *id;
    const char *name;
    std::optional<Message> (*read)(const QString &cell, const QString &county, Enterprise *to);
    void (*copy)(const Enterprise &from, Enterprise *to);
    bool (*same)(const Enterprise &a, const Enterprise &b);
};

template <auto member>
constexpr Rule rule(ImportField field, const char *id, const char *name, decltype(Rule::read) read)
{
    return {field, id, name, read, copy<member>, same<member>};
}

constexpr std::array kRules{
    rule<&Enterprise::name>(ImportField::Name, "name", QT_TRANSLATE_NOOP("party", "Name"), readText<&Enterprise::name>),
    rule<&Enterprise::creditCode>(
        ImportField::CreditCode, "credit_code", QT_TRANSLATE_NOOP("party", "Social credit code"), readCreditCode),
    rule<&Enterprise::address>(
        ImportField::Address, "address", QT_TRANSLATE_NOOP("party", "Address"), readText<&Enterprise::address>),
    rule<&Enterprise::township>(
        ImportField::Township, "township", QT_TRANSLATE_NOOP("party", "Township"), readTownship),
    rule<&Enterprise::industry>(
        ImportField::Industry, "industry", QT_TRANSLATE_NOOP("party", "Industry"), readText<&Enterprise::industry>),
    rule<&Enterprise::legalRepresentative>(ImportField::LegalRepresentative, "legal_representative",
        QT_TRANSLATE_NOOP("party", "Legal representative"), readText<&Enterprise::legalRepresentative>),
    rule<&Enterprise::phone>(
        ImportField::Phone, "phone", QT_TRANSLATE_NOOP("party", "Phone"), readCode<&Enterprise::phone>),
    rule<&Enterprise::permitNumber>(ImportField::PermitNumber, "permit_number",
        QT_TRANSLATE_NOOP("party", "Discharge permit number"), readCode<&Enterprise::permitNumber>),
    rule<&Enterprise::permitExpiresOn>(
        ImportField::PermitExpiresOn, "permit_expires_on", QT_TRANSLATE_NOOP("party", "Permit valid until"), readDate),
    rule<&Enterprise::supervisionClass>(
        ImportField::SupervisionClass, "supervision_class", QT_TRANSLATE_NOOP("party", "Supervision class"), readClass),
    rule<&Enterprise::creditGrade>(ImportField::CreditGrade, "credit_grade",
        QT_TRANSLATE_NOOP("party", "Environmental credit grade"), readText<&Enterprise::creditGrade>),
    rule<&Enterprise::longitudeE6>(ImportField::Longitude, "longitude", QT_TRANSLATE_NOOP("party", "Longitude"),
        readDegrees<&Enterprise::longitudeE6, 73, 136>),
    rule<&Enterprise::latitudeE6>(ImportField::Latitude, "latitude", QT_TRANSLATE_NOOP("party", "Latitude"),
        readDegrees<&Enterprise::latitudeE6, 3, 54>),
    rule<&Enterprise::note>(ImportField::Note, "note", QT_TRANSLATE_NOOP("party", "Note"), readText<&Enterprise::note>),
};

const Rule &ruleOf(ImportField field)
{
    const Rule &found = kRules[std::size_t(field)];
    Q_ASSERT(found.field == field);
    return found;
}

} // namespace

QString enumText(ImportField field)
{
    return QString::fromLatin1(ruleOf(field).id);
}

std::optional<ImportField> enumFrom(ImportField, QStringView text)
{
    for (const Rule &candidate : kRules) {
        if (text == QLatin1String(candidate.id))
            return candidate.field;
    }
    return std::nullopt;
}

std::span<const ImportField> importFields()
{
    static constexpr auto kFields = [] {
        std::array<ImportField, kRules.size()> out{};
        for (std::size_t i = 0; i < kRules.size(); ++i)
            out[i] = kRules[i].field;
        return out;
    }();
    return kFields;
}

Message nameOf(ImportField field)
{
    return says(ruleOf(field).name);
}

std::optional<Message> readCell(ImportField field, const QString &cell, const QString &county, Enterprise *to)
{
    if (cell.trimmed().isEmpty())
        return std::nullopt;
    return ruleOf(field).read(cell, county, to);
}

void copyField(ImportField field, const Enterprise &from, Enterprise *to)
{
    ruleOf(field).copy(from, to);
}

bool sameField(ImportField field, const Enterprise &a, const Enterprise &b)
{
    return ruleOf(field).same(a, b);
}

} // namespace qilian::party
