#include "core/base/Json.h"

#include <cstdlib>

using namespace qilian;

// What is taken and has a canonical form reads back as the very same bytes.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView text(bytes, qsizetype(size));
    (void)parseJson(text, {.fractions = true});
    const auto object = parseJsonObject(text);
    if (!object)
        return 0;
    const auto canonical = canonicalJson(*object);
    if (!canonical)
        return 0;
    const auto again = parseJsonObject(*canonical);
    if (!again || canonicalJson(*again).value() != *canonical)
        std::abort();
    return 0;
}
