#include "core/evidence/MediaFacts.h"

#include <cstdint>

using namespace qilian;

// A picture from anybody's camera, or from nobody's. The seed is one grey pixel with a time, a camera and a position:
//   exiv2 -M'set Exif.Photo.DateTimeOriginal 2026:11:20 09:30:15' -M'set Exif.Image.Make Camera'
//         -M'set Exif.GPSInfo.GPSLatitude 39/1 22/1 3000/100' -M'set Exif.GPSInfo.GPSLongitude 99/1 49/1 0/1' pixel.jpg
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const evidence::MediaFacts facts = evidence::pictureFacts({reinterpret_cast<const char *>(bytes), qsizetype(size)});
    if (facts.latitudeE6 && (*facts.latitudeE6 < -90'000'000 || *facts.latitudeE6 > 90'000'000))
        __builtin_trap();
    return 0;
}
