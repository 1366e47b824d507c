#include "core/store/DeviceKey.h"

#include "core/base/Error.h"

namespace qilian::store {

const record::Description<DeviceKey> &DeviceKey::description()
{
    static const auto kDeviceKey = record::describe<DeviceKey>("device_key")
                                       .field("name", &DeviceKey::name)
                                       .field("digest", &DeviceKey::digest, record::Immutable)
                                       .field("public_key", &DeviceKey::publicKey, record::Immutable)
                                       .field("program", &DeviceKey::program);
    return kDeviceKey;
}

record::Change DeviceKey::header(const Uuid &device, const QString &name, const QString &area)
{
    record::Change change;
    change.device = device;
    change.record = device;
    change.kind = description().kind().name;
    change.area = area;
    change.fields = {{QStringLiteral("name"), name},
        {QStringLiteral("digest"), record::enumText(record::ChainDigest::Sha256)},
        {QStringLiteral("program"), QStringLiteral(QILIAN_VERSION)}};
    change.reason = Message{"store", QT_TRANSLATE_NOOP("store", "Begin the journal of this device"), {}}.inWords();
    return change;
}

} // namespace qilian::store
