#include "core/sync/ProvinceClient.h"

#include "core/base/Signature.h"
#include "core/sync/Protocol.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace qilian::sync {

namespace {

Error unreadable(const char *detail)
{
    return {Error::Code::Invalid,
        {"sync", QT_TRANSLATE_NOOP("sync", "The other side answered something that is not of this program."), {}},
        QString::fromLatin1(detail)};
}

Error cut()
{
    return {Error::Code::Offline,
        {"sync",
            QT_TRANSLATE_NOOP("sync", "The line to the province broke. What arrived is kept and goes on from there."),
            {}},
        {}};
}

/// The key a device goes on with: follows from the old key and the new identity, so that a lost answer can be asked for
/// again.
SigningKey successorKey(const SigningKey &old, const Uuid &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("qilian-successor-key-1\n"));
    hash.addData(old.seed());
    hash.addData(device.bytes());
    return *SigningKey::fromSeed(hash.result());
}

} // namespace

Result<PushReply> PushReply::parse(QByteArrayView body)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
    PushReply reply;
    reply.lastSeq = json.value(QLatin1String("last_seq")).toInteger(-1);
    reply.head = json.value(QLatin1String("head")).toString().toLatin1();
    if (reply.lastSeq < 0 || (reply.lastSeq > 0 && !isDigest(reply.head)))
        return unreadable("last_seq, head");
    for (const QJsonValue value : json.value(QLatin1String("refused")).toArray()) {
        const QJsonObject one = value.toObject();
        Result<Problem> problem = Problem::fromJson(one.value(QLatin1String("problem")).toObject());
        if (!problem)
            return problem.error();
        reply.refused.push_back({one.value(QLatin1String("seq")).toInteger(), *std::move(problem)});
    }
    if (const QJsonValue stopped = json.value(QLatin1String("stopped")); stopped.isObject()) {
        Result<Problem> problem = Problem::fromJson(stopped.toObject());
        if (!problem)
            return problem.error();
        reply.stopped = *std::move(problem);
    }
    if (const QJsonValue receipt = json.value(QLatin1String("receipt")); receipt.isObject()) {
        Result<Receipt> given = Receipt::fromJson(receipt.toObject());
        if (!given)
            return given.error();
        reply.receipt = *std::move(given);
    }
    return reply;
}

Result<PullReply> readPull(const Answer &answer)
{
    Result<Batch> batch = Batch::unpack(answer.body);
    if (!batch)
        return batch.error();
    PullReply reply{*std::move(batch), answer.header(header::kNext), answer.header(header::kMore) == "1"};
    if (reply.next.isEmpty() || reply.next.size() > 100)
        return unreadable("Qilian-Next");
    return reply;
}

Result<Said> ProvinceClient::ask(Ask ask, std::stop_token stop)
{
    Result<Answer> answer = m_transport.ask(ask, stop);
    if (!answer)
        return answer.error();
    if (answer->status >= 200 && answer->status < 300)
        return Said{*std::move(answer), std::nullopt};
    if (!answer->whole)
        return cut();
    Result<Problem> problem = Problem::parse(answer->body);
    if (!problem && answer->status >= 500) // a proxy before a server that is down
        return Said{*std::move(answer), Problem::of(Problem::Type::Unavailable, {QString::number(answer->status)})};
    if (!problem && ask.method == "HEAD" && answer->status == 404)
        return Said{*std::move(answer), Problem::of(Problem::Type::NotFound, {QString::fromLatin1(ask.path)})};
    if (!problem)
        return problem.error();
    return Said{*std::move(answer), *std::move(problem)};
}

Result<Said> ProvinceClient::ask(const Membership &membership, Ask ask, std::stop_token stop)
{
    ask.headers.push_back({header::kAuthorization, "Bearer " + membership.token});
    return this->ask(std::move(ask), stop);
}

Result<Membership> ProvinceClient::enrol(
    const Uuid &device, const QString &name, const SigningKey &key, const QString &code, std::stop_token stop)
{
    const QString typed = code.trimmed();
    return sendEnrolment(
        {{QStringLiteral("device"), device.text()}, {QStringLiteral("name"), name},
            {QStringLiteral("public_key"), QString::fromLatin1(key.publicKey())}, {QStringLiteral("code"), typed},
            {QStringLiteral("signature"), QString::fromLatin1(key.sign(enrolText(device, key.publicKey(), typed)))}},
        nullptr, key, stop);
}

Result<Membership> ProvinceClient::succeed(
    const Membership &old, const Uuid &device, const QString &name, std::stop_token stop)
{
    const SigningKey key = successorKey(old.key, device);
    return sendEnrolment(
        {{QStringLiteral("device"), device.text()}, {QStringLiteral("name"), name},
            {QStringLiteral("public_key"), QString::fromLatin1(key.publicKey())},
            {QStringLiteral("signature"),
                QString::fromLatin1(old.key.sign(successionText(old.device, device, key.publicKey())))}},
        &old, key, stop);
}

Result<Membership> ProvinceClient::sendEnrolment(
    const QJsonObject &enrolment, const Membership *old, const SigningKey &key, std::stop_token stop)
{
    Ask question;
    question.method = "POST";
    question.path = "/v1/devices";
    question.body = QJsonDocument(enrolment).toJson(QJsonDocument::Compact);
    question.mediaType = kJsonMedia;
    const Result<Said> said = old ? ask(*old, question, stop) : ask(question, stop);
    if (!said)
        return said.error();
    if (said->problem)
        return said->problem->toError();
    if (!said->answer.whole)
        return cut();
    const QJsonObject json = QJsonDocument::fromJson(said->answer.body).object();
    const auto text = [&json](const char *member) { return json.value(QLatin1String(member)).toString(); };
    const Result<Uuid> device = Uuid::parse(text("device"));
    const auto level = enumFrom(Level(), text("role"));
    const Result<Scope> scope = Scope::make(level.value_or(Level::County), text("area"));
    const QByteArray provinceKey = text("province_key").toLatin1();
    if (!device || device->text() != enrolment.value(QLatin1String("device")).toString() || !level || !scope
        || text("token").isEmpty() || !isPublicKey(provinceKey))
        return unreadable("enrolment");
    return Membership{*device, *scope, text("token").toLatin1(), key, provinceKey};
}

} // namespace qilian::sync
