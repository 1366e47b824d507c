#include "core/law/LawText.h"

#include <cstdlib>

using namespace qilian::law;

// The articles of a text that is taken stand in rising order, once each, and every citation of them has words.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto law = LawText::parse(file, QString::fromUtf8(file.left(100)), QStringLiteral("某法"));
    if (!law)
        return 0;
    for (std::size_t i = 0; i < law->articles.size(); ++i) {
        const LawArticle &one = law->articles[i];
        if (one.place.article < 1 || (i > 0 && one.place <= law->articles[i - 1].place))
            std::abort();
        for (const ArticleRef &cited : ArticleRef::allOf(one.body)) {
            if (ArticleRef::allOf(cited.text()) != std::vector{cited} || one.part(cited).size() > one.body.size() + 1)
                std::abort();
        }
    }
    return 0;
}
