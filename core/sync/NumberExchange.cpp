#include "core/sync/NumberExchange.h"

#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qilian::sync {

namespace {

using store::NumberRequest;
using Type = Problem::Type;

QByteArray questionOf(const std::vector<NumberRequest> &requests, const QString &area)
{
    QJsonArray wishes;
    for (const NumberRequest &request : requests)
        wishes.append(
            QJsonObject{{QStringLiteral("request"), request.id.text()}, {QStringLiteral("series"), request.wish.series},
                {QStringLiteral("used"), request.wish.used}, {QStringLiteral("size"), request.wish.size}});
    return QJsonDocument(QJsonObject{{QStringLiteral("area"), area}, {QStringLiteral("wishes"), wishes}})
        .toJson(QJsonDocument::Compact);
}

Error unreadable(const char *detail)
{
    return {Error::Code::Invalid,
        {"sync", QT_TRANSLATE_NOOP("sync", "The other side answered something that is not of this program."), {}},
        QString::fromLatin1(detail)};
}

} // namespace

NumberExchange::NumberExchange(store::Workspace &workspace, ProvinceClient &client, const Membership &membership)
    : m_workspace(workspace)
    , m_client(client)
    , m_membership(membership)
{
}

Result<std::vector<RefusedSeries>> NumberExchange::run(
    const std::vector<store::NumberWish> &wishes, std::stop_token stop)
{
    const Result<std::vector<NumberRequest>> waiting = store::requestNumbers(m_workspace, wishes);
    if (!waiting)
        return waiting.error();
    std::vector<RefusedSeries> refused;
    for (auto from = waiting->begin(); from != waiting->end();) {
        const auto to = from + std::min<qsizetype>(waiting->end() - from, kMaxNumberWishes);
        const std::vector<NumberRequest> some(from, to);
        from = to;
        Ask question;
        question.method = "POST";
        question.path = "/v1/numbers";
        question.body = questionOf(some, m_membership.scope.area);
        question.mediaType = kJsonMedia;
        const Result<Said> said = m_client.ask(m_membership, std::move(question), stop);
        if (!said)
            return said.error();
        if (said->problem && said->problem->type == Type::NotFound) {
            if (const Result<void> noted = store::noteProvinceHandsOut(m_workspace, false); !noted)
                return noted.error();
            return refused;
        }
        if (said->problem)
            return said->problem->toError();
        if (!said->answer.whole)
            return Error{Error::Code::Offline,
                {"sync",
                    QT_TRANSLATE_NOOP(
                        "sync", "The line to the province broke. What arrived is kept and goes on from there."),
                    {}},
                {}};
        const Result<std::vector<RefusedSeries>> missing = take(said->answer.body, some);
        if (!missing)
            return missing.error();
        refused.insert(refused.end(), missing->begin(), missing->end());
        if (const Result<void> noted = store::noteProvinceHandsOut(m_workspace, true); !noted)
            return noted.error();
    }
    return refused;
}

Result<std::vector<RefusedSeries>> NumberExchange::take(
    const QByteArray &answer, const std::vector<NumberRequest> &requests)
{
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    const auto asked = [&requests](const QJsonValue &one) {
        const QString id = one[QLatin1String("request")].toString();
        return std::find_if(
            requests.begin(), requests.end(), [&id](const NumberRequest &request) { return request.id.text() == id; });
    };
    for (const QJsonValue one : json.value(QLatin1String("ranges")).toArray()) {
        const auto request = asked(one);
        const int first = one[QLatin1String("first")].toInt();
        const int last = one[QLatin1String("last")].toInt();
        if (request == requests.end() || first <= request->wish.used || last < first || last > kMaxNumber)
            return unreadable("ranges");
        if (const Result<void> kept = store::keepNumbers(m_workspace, *request, first, last); !kept)
            return kept.error();
    }
    std::vector<RefusedSeries> refused;
    for (const QJsonValue one : json.value(QLatin1String("refused")).toArray()) {
        const auto request = asked(one);
        const Result<Problem> problem = Problem::fromJson(one[QLatin1String("problem")].toObject());
        if (request == requests.end() || !problem)
            return unreadable("refused");
        if (const Result<void> dropped = store::dropRequest(m_workspace, *request); !dropped)
            return dropped.error();
        refused.push_back({request->wish.series, *problem});
    }
    return refused;
}

} // namespace qilian::sync
