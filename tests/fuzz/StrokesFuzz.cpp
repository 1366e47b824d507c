#include "core/base/Json.h"
#include "core/casework/Strokes.h"

#include <cstdlib>

using namespace qilian;
using casework::Strokes;

// A drawing that is taken keeps its bounds, and written down reads back as the same drawing.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto json =
        parseJsonObject(QByteArrayView(reinterpret_cast<const char *>(bytes), qsizetype(size)), {.fractions = true});
    const auto strokes = json ? Strokes::parse(*json) : Result<Strokes>(Error());
    if (!strokes)
        return 0;
    std::size_t points = 0;
    for (const Strokes::Line &line : strokes->lines) {
        points += line.size();
        for (const Strokes::Point &point : line) {
            if (point.x < 0 || point.x > strokes->width || point.y < 0 || point.y > strokes->height)
                std::abort();
        }
    }
    if (strokes->isEmpty() || points > Strokes::kPoints)
        std::abort();
    const auto again = Strokes::parse(strokes->json());
    if (!again || *again != *strokes)
        std::abort();
    return 0;
}
