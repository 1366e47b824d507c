#include "app/province/Kinds.h"

#include "core/store/DeviceKey.h"

namespace qilian::province {

record::Schema kinds()
{
    return record::Schema({
        &store::DeviceKey::description().kind(),
    });
}

} // namespace qilian::province
