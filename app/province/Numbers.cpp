#include "app/province/Numbers.h"

#include "core/base/ChinaTime.h"
#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;

std::optional<int> yearOf(const QString &series)
{
    static const QRegularExpression kSeries(QStringLiteral("^[\\p{L}\\p{N}]{2,40}〔([12]\\d{3})〕$"));
    const auto match = kSeries.match(series);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

Numbers::Numbers(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

std::optional<Problem> Numbers::faultOf(const Wish &wish) const
{
    const auto wrong = [](const char *member) { return Problem::of(Type::BadRequest, {QString::fromLatin1(member)}); };
    const std::optional<int> year = yearOf(wish.series);
    // A year that is over gets no more numbers; the next one is asked for in December.
    const int thisYear = chinaDay(m_clock.now()).year();
    if (!year || *year < thisYear - 1 || *year > thisYear + 1)
        return wrong("series");
    if (wish.used < 0 || wish.used > sync::kMaxNumberUsedBefore)
        return wrong("used");
    if (wish.size < 1 || wish.size > sync::kMaxNumbersAtOnce)
        return wrong("size");
    return std::nullopt;
}

Outcome<Numbers::Range> Numbers::giveOne(Connection &connection, const Device &device, const Wish &wish)
{
    if (const std::optional<Problem> fault = faultOf(wish))
        return *fault;
    const Result<QSqlQuery *> before = connection.run("number_range_find", {wish.request.bytes()});
    if (!before)
        return unavailable(before.error());
    if (QSqlQuery &row = **before; row.next()) {
        const bool same = row.value(0).toLongLong() == device.no && row.value(1).toString() == wish.series;
        const Range range{row.value(2).toInt(), row.value(3).toInt()};
        row.finish();
        return same ? Outcome<Range>(range) : Problem::of(Type::BadRequest, {QStringLiteral("request")});
    }
    int last = 0;
    const Result<QSqlQuery *> series = connection.run("number_series_find", {wish.series});
    if (!series)
        return unavailable(series.error());
    if (QSqlQuery &row = **series; row.next()) {
        const QString owner = row.value(0).toString();
        last = row.value(1).toInt();
        row.finish();
        if (owner != device.scope.area)
            return Problem::of(Type::OutOfArea, {owner, device.scope.area});
    }
    const Range range{std::max(last, wish.used) + 1, std::max(last, wish.used) + wish.size};
    if (range.last > sync::kMaxNumber)
        return Problem::of(Type::TooLarge, {QString::number(sync::kMaxNumber)});
    const auto grown = connection.run("number_series_set", {wish.series, device.scope.area.toInt(), range.last});
    if (!grown)
        return unavailable(grown.error());
    const auto given = connection.run("number_range_add",
        {wish.request.bytes(), device.no, wish.series, range.first, range.last, m_clock.now().toMSecsSinceEpoch()});
    if (!given)
        return unavailable(given.error());
    return range;
}

Outcome<QJsonObject> Numbers::give(const Device &device, QByteArrayView json)
{
    const QJsonObject question = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
    const QString area = question.value(QLatin1String("area")).toString();
    const QJsonArray wishes = question.value(QLatin1String("wishes")).toArray();
    if (area.isEmpty() || wishes.isEmpty() || wishes.size() > sync::kMaxNumberWishes)
        return Problem::of(Type::BadRequest, {QStringLiteral("area, wishes")});
    if (area != device.scope.area)
        return Problem::of(Type::OutOfArea, {area.left(6), device.scope.area});
    std::vector<Wish> read;
    for (const QJsonValue one : wishes) {
        const Result<Uuid> request = Uuid::parse(one[QLatin1String("request")].toString());
        if (!request)
            return Problem::of(Type::BadRequest, {QStringLiteral("request")});
        read.push_back({*request, one[QLatin1String("series")].toString(), one[QLatin1String("used")].toInt(-1),
            one[QLatin1String("size")].toInt(-1)});
    }
    Result<Database::Writing> writing = Database::Writing::begin(m_database);
    if (!writing)
        return unavailable(writing.error());
    QJsonArray ranges;
    QJsonArray refused;
    for (const Wish &wish : read) {
        const Outcome<Range> given = giveOne(writing->connection(), device, wish);
        if (const Range *range = std::get_if<Range>(&given)) {
            ranges.append(
                QJsonObject{{QStringLiteral("request"), wish.request.text()}, {QStringLiteral("series"), wish.series},
                    {QStringLiteral("first"), range->first}, {QStringLiteral("last"), range->last}});
            continue;
        }
        const Problem &problem = std::get<Problem>(given);
        if (problem.type == Type::Unavailable)
            return problem;
        refused.append(QJsonObject{
            {QStringLiteral("request"), wish.request.text()}, {QStringLiteral("problem"), problem.toJson()}});
    }
    if (const Result<void> done = writing->commit(); !done)
        return unavailable(done.error());
    return QJsonObject{{QStringLiteral("ranges"), ranges}, {QStringLiteral("refused"), refused}};
}

} // namespace qilian::province
