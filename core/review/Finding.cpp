#include "core/review/Finding.h"

#include "core/casework/DocumentType.h"

#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

constexpr std::array kVerdicts{std::pair{Verdict::Failed, "failed"}, std::pair{Verdict::Manual, "manual"},
    std::pair{Verdict::Met, "met"}, std::pair{Verdict::NotApplicable, "not_applicable"}};
constexpr std::array kParts{
    "facts", "basis", "evidence", "fine", "documents", "performance", "measures", "referral", "periods", "links"};

/// As the tabs of the case page are called.
constexpr std::array kPartNames{QT_TRANSLATE_NOOP("review", "Facts"), QT_TRANSLATE_NOOP("review", "Basis"),
    QT_TRANSLATE_NOOP("review", "Evidence"), QT_TRANSLATE_NOOP("review", "Fine"),
    QT_TRANSLATE_NOOP("review", "Documents"), QT_TRANSLATE_NOOP("review", "Performance"),
    QT_TRANSLATE_NOOP("review", "Measures"), QT_TRANSLATE_NOOP("review", "Transfer"),
    QT_TRANSLATE_NOOP("review", "Periods"), QT_TRANSLATE_NOOP("review", "Links")};

} // namespace

QString enumText(Verdict verdict)
{
    return QString::fromLatin1(kVerdicts[std::size_t(verdict)].second);
}

std::optional<Verdict> enumFrom(Verdict, QStringView text)
{
    const auto at = std::find_if(
        kVerdicts.begin(), kVerdicts.end(), [text](const auto &entry) { return text == QLatin1String(entry.second); });
    return at == kVerdicts.end() ? std::nullopt : std::optional(at->first);
}

QString enumText(Place::Part part)
{
    return QString::fromLatin1(kParts[std::size_t(part)]);
}

QString Place::words() const
{
    if (part != Part::Documents)
        return Message{"review", kPartNames[std::size_t(part)], {}}.inWords();
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(subject);
    if (!type)
        return subject;
    const casework::DocumentField *named = type->field(field);
    return named ? QStringLiteral("%1：%2").arg(type->title, named->name) : type->title;
}

QString Place::pointer() const
{
    QString out = enumText(part);
    for (const QString &step : {subject, field}) {
        if (!step.isEmpty())
            out += u'/' + step;
    }
    return out;
}

} // namespace qilian::review
