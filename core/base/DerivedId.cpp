#include "core/base/DerivedId.h"

#include "core/base/Digest.h"

namespace qilian {

Uuid derivedId(const QByteArray &what)
{
    QByteArray bytes = digestOf(what).first(16);
    bytes[6] = char((bytes[6] & 0x0F) | 0x80);
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return Uuid::fromBytes(bytes).value();
}

} // namespace qilian
