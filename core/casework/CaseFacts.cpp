#include "core/casework/CaseFacts.h"

#include <algorithm>

namespace qilian::casework {
namespace {

template <class E> struct Name {
    E value;
    const char *text;
};
constexpr std::array kParties{
    Name<PartyKind>{PartyKind::Unit, "unit"},
    Name<PartyKind>{PartyKind::SoleTrader, "sole_trader"},
    Name<PartyKind>{PartyKind::Citizen, "citizen"},
};
constexpr std::array kReviews{
    Name<ReviewResult>{ReviewResult::None, "none"},
    Name<ReviewResult>{ReviewResult::Passed, "passed"},
    Name<ReviewResult>{ReviewResult::Amend, "amend"},
    Name<ReviewResult>{ReviewResult::Returned, "returned"},
    Name<ReviewResult>{ReviewResult::Transfer, "transfer"},
};
constexpr std::array kDefences{
    Name<Defence>{Defence::None, "none"},
    Name<Defence>{Defence::Written, "written"},
    Name<Defence>{Defence::Oral, "oral"},
};

template <class Table, class E> QString textOf(const Table &table, E value)
{
    return QString::fromLatin1(table[std::size_t(value)].text);
}

template <class E, std::size_t N> std::optional<E> valueOf(const std::array<Name<E>, N> &table, QStringView text)
{
    for (const Name<E> &name : table) {
        if (text == QLatin1String(name.text))
            return name.value;
    }
    return std::nullopt;
}

} // namespace

QString enumText(PartyKind kind)
{
    return textOf(kParties, kind);
}

std::optional<PartyKind> enumFrom(PartyKind, QStringView text)
{
    return valueOf(kParties, text);
}

QString enumText(ReviewResult result)
{
    return textOf(kReviews, result);
}

std::optional<ReviewResult> enumFrom(ReviewResult, QStringView text)
{
    return valueOf(kReviews, text);
}

QString enumText(Defence defence)
{
    return textOf(kDefences, defence);
}

std::optional<Defence> enumFrom(Defence, QStringView text)
{
    return valueOf(kDefences, text);
}

const DocumentFact *CaseFacts::made(const QString &type) const
{
    const DocumentFact *latest = nullptr;
    for (const DocumentFact &document : documents) {
        if (document.type == type && document.madeOn.isValid() && (!latest || document.madeOn >= latest->madeOn))
            latest = &document;
    }
    return latest;
}

const DocumentFact *CaseFacts::notice() const
{
    const DocumentFact *plain = made(QStringLiteral("prior_notice"));
    const DocumentFact *hearing = made(QStringLiteral("prior_hearing_notice"));
    if (!plain || !hearing)
        return plain ? plain : hearing;
    return plain->madeOn > hearing->madeOn ? plain : hearing;
}

bool CaseFacts::investigates(const Uuid &officer) const
{
    return std::any_of(
        officers.begin(), officers.end(), [&officer](const OfficerFact &fact) { return fact.id == officer; });
}

} // namespace qilian::casework
