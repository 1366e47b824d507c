#include "core/sync/Membership.h"

namespace qilian::sync {

QJsonObject Membership::toJson() const
{
    return {{QStringLiteral("device"), device.text()}, {QStringLiteral("role"), enumText(scope.level)},
        {QStringLiteral("area"), scope.area}, {QStringLiteral("token"), QString::fromLatin1(token)},
        {QStringLiteral("seed"), QString::fromLatin1(key.seed().toHex())},
        {QStringLiteral("province_key"), QString::fromLatin1(provinceKey)}};
}

Result<Membership> Membership::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *member) { return json.value(QLatin1String(member)).toString(); };
    const Result<Uuid> device = Uuid::parse(text("device"));
    if (!device)
        return device.error();
    const Result<Scope> scope = Scope::make(enumFrom(Level(), text("role")).value_or(Level::County), text("area"));
    if (!scope)
        return scope.error();
    const Result<SigningKey> key = SigningKey::fromSeed(QByteArray::fromHex(text("seed").toLatin1()));
    if (!key)
        return key.error();
    return Membership{*device, *scope, text("token").toLatin1(), *key, text("province_key").toLatin1()};
}

} // namespace qilian::sync
