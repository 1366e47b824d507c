#include "core/review/ReviewRule.h"

#include "core/base/Rational.h"
#include "core/casework/DocumentType.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::tableError;

constexpr int kUnit = 100; // hundredths

template <class Enum, std::size_t Size>
std::optional<Enum> named(const std::array<std::pair<Enum, const char *>, Size> &table, QStringView text)
{
    const auto at = std::find_if(
        table.begin(), table.end(), [text](const auto &entry) { return text == QLatin1String(entry.second); });
    return at == table.end() ? std::nullopt : std::optional(at->first);
}

constexpr std::array kSeverities{
    std::pair{Severity::Veto, "veto"}, std::pair{Severity::Major, "major"}, std::pair{Severity::Minor, "minor"}};
constexpr std::array kKinds{std::pair{FileKind::Penalty, "penalty"}, std::pair{FileKind::NoPenalty, "no_penalty"},
    std::pair{FileKind::Daily, "daily"}, std::pair{FileKind::Seizure, "seizure"},
    std::pair{FileKind::Detention, "detention"}, std::pair{FileKind::Crime, "crime"}};
constexpr std::array kCounts{std::pair{Counts::Veto, "veto"}, std::pair{Counts::Standard, "standard"},
    std::pair{Counts::Deduction, "deduction"}, std::pair{Counts::Bonus, "bonus"}, std::pair{Counts::Advice, "advice"}};

QStringList textsOf(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue text : array.toArray())
        out.append(text.toString());
    return out;
}

/// One rule, or what was expected instead.
Result<ReviewRule> readRule(const QJsonObject &json, const QString &table)
{
    ReviewRule out;
    out.id = json.value(u"id").toString();
    const auto wrong = [&](const char *expected) { return tableError(table, out.id, QString::fromLatin1(expected)); };
    out.name = casework::Wording::read(json);
    out.check = json.value(u"check").toString();
    if (out.id.isEmpty() || out.name.zh.isEmpty() || out.name.en.isEmpty() || out.check.isEmpty())
        return wrong("id, zh, en, check");
    const auto severity = enumFrom(Severity(), json.value(u"severity").toString());
    const auto counts = enumFrom(Counts(), json.value(u"counts").toString());
    const auto points = Points::parse(json.value(u"points").toString());
    if (!severity || !counts || !points)
        return wrong("severity, counts, points");
    out.severity = *severity;
    out.counts = *counts;
    out.points = *points;
    if ((out.counts == Counts::Veto) != (out.severity == Severity::Veto)
        || (out.counts == Counts::Veto) != (out.points.hundredths == 0))
        return wrong("points, none for a veto");
    out.stage = json.value(u"stage").toString();
    out.sources = casework::LegalSource::readAll(json.value(u"sources").toArray());
    if (out.stage.isEmpty() || out.sources.empty() || out.sources.front().law.isEmpty())
        return wrong("stage, sources");
    out.verified = json.value(u"verified").toBool(true);
    out.documents = textsOf(json.value(u"documents"));
    if (out.documents.isEmpty())
        return wrong("documents");
    for (const QString &type : out.documents) {
        if (type != u"*" && !casework::DocumentTypes::shipped().find(type))
            return wrong("documents");
    }
    for (const QString &text : textsOf(json.value(u"applies"))) {
        const auto kind = enumFrom(FileKind(), text);
        if (!kind)
            return wrong("applies");
        out.kinds.insert(*kind);
    }
    const QString automatic = json.value(u"auto").toString();
    if (out.kinds.empty() || (automatic != u"full" && automatic != u"partial"))
        return wrong("applies, auto");
    out.partial = automatic == u"partial";
    return out;
}

} // namespace

QString enumText(Severity severity)
{
    return QString::fromLatin1(kSeverities[std::size_t(severity)].second);
}

std::optional<Severity> enumFrom(Severity, QStringView text)
{
    return named(kSeverities, text);
}

QString enumText(FileKind kind)
{
    return QString::fromLatin1(kKinds[std::size_t(kind)].second);
}

std::optional<FileKind> enumFrom(FileKind, QStringView text)
{
    return named(kKinds, text);
}

QString enumText(Counts counts)
{
    return QString::fromLatin1(kCounts[std::size_t(counts)].second);
}

std::optional<Counts> enumFrom(Counts, QStringView text)
{
    return named(kCounts, text);
}

std::optional<Points> Points::parse(QStringView text)
{
    const auto exact = Rational::parse(text);
    const auto scaled = exact ? exact->times(Rational(kUnit)) : exact;
    if (!scaled || !scaled->isWhole() || scaled->numerator() < 0 || scaled->numerator() > 1'000 * kUnit)
        return std::nullopt;
    return Points{int(scaled->numerator())};
}

QString Points::text() const
{
    const auto exact = Rational::of(hundredths, kUnit);
    return exact ? exact->text() : QString();
}

QString ReviewRule::group() const
{
    const auto digit = std::find_if(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
    return id.left(digit - id.begin());
}

Result<ReviewRules> ReviewRules::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = casework::parseTable(json, name);
    if (!table)
        return table.error();
    ReviewRules out;
    const QJsonObject scoring = table->value(u"scoring").toObject();
    out.m_legality = {scoring.value(u"legality").toInt() * kUnit};
    out.m_normative = {scoring.value(u"normative").toInt() * kUnit};
    if (out.m_legality.hundredths + out.m_normative.hundredths != 100 * kUnit)
        return tableError(name, QStringLiteral("scoring"), QStringLiteral("legality + normative = 100"));
    const QJsonObject bases = scoring.value(u"base").toObject();
    for (const auto &[kind, text] : kKinds) {
        const int base = bases.value(QLatin1String(text)).toInt();
        if (base <= 0)
            return tableError(name, QStringLiteral("scoring"), QStringLiteral("base/") + QLatin1String(text));
        out.m_bases[kind] = {base * kUnit};
    }
    for (const QJsonValue grade : scoring.value(u"grades").toArray()) {
        const Grade read{casework::Wording::read(grade.toObject()), {grade[u"from"].toInt(-1) * kUnit}};
        if (read.name.zh.isEmpty() || (!out.m_grades.empty() && read.from >= out.m_grades.back().from))
            return tableError(name, QStringLiteral("scoring"), QStringLiteral("grades"));
        out.m_grades.push_back(read);
    }
    if (out.m_grades.empty() || out.m_grades.back().from != Points())
        return tableError(name, QStringLiteral("scoring"), QStringLiteral("grades"));
    out.m_note = scoring.value(u"note").toString();
    out.m_asOf = QDate::fromString(table->value(u"as_of").toString(), Qt::ISODate);
    out.m_doubts = textsOf(table->value(u"doubts"));
    for (const QJsonValue rule : table->value(u"rules").toArray()) {
        auto read = readRule(rule.toObject(), name);
        if (!read)
            return read.error();
        if (out.find(read->id))
            return tableError(name, read->id, QStringLiteral("id"));
        out.m_rules.push_back(std::move(*read));
    }
    if (out.m_rules.empty())
        return tableError(name, QStringLiteral("rules"), QStringLiteral("rules"));
    return out;
}

const ReviewRules &ReviewRules::shipped()
{
    static const ReviewRules kRules = [] {
        Result<ReviewRules> read =
            parse(casework::shippedTable(QStringLiteral(":/review/rules.json")), QStringLiteral("rules.json"));
        Q_ASSERT_X(read, "rules.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

const ReviewRule *ReviewRules::find(QStringView id) const
{
    const auto at =
        std::find_if(m_rules.begin(), m_rules.end(), [id](const ReviewRule &rule) { return rule.id == id; });
    return at == m_rules.end() ? nullptr : &*at;
}

const Grade &ReviewRules::gradeOf(Points score) const
{
    const auto at =
        std::find_if(m_grades.begin(), m_grades.end(), [score](const Grade &grade) { return score >= grade.from; });
    return at == m_grades.end() ? m_grades.back() : *at;
}

} // namespace qilian::review
