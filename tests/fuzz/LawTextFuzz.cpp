#include "core/law/Citation.h"
#include "core/law/Difference.h"
#include "core/law/LawText.h"

#include <cstdlib>

using namespace qilian::law;

namespace {

constexpr qsizetype kCompared = 200;

bool isWhole(const QString &before, const QString &after)
{
    QString old;
    QString now;
    for (const DifferenceRun &run : differenceOf(before, after)) {
        if (run.kind != DifferenceRun::Kind::Added)
            old += run.text;
        if (run.kind != DifferenceRun::Kind::Removed)
            now += run.text;
    }
    return old == before && now == after;
}

} // namespace

// Markdown, plain text or JSON. The articles of a text that is taken stand in rising order, once each, no version takes
// effect before it was made, every citation has words and a place in the text, and a difference holds both texts whole.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto law = LawText::parse(file, QString::fromUtf8(file.left(100)), {QStringLiteral("某法"), {}});
    if (!law)
        return 0;
    if (law->inForceFrom.isValid() && law->versionOn.isValid() && law->inForceFrom < law->versionOn)
        std::abort();
    for (std::size_t i = 0; i < law->articles.size(); ++i) {
        const LawArticle &one = law->articles[i];
        if (one.place.article < 1 || (i > 0 && one.place <= law->articles[i - 1].place))
            std::abort();
        for (const ArticleRef &cited : ArticleRef::allOf(one.body)) {
            if (ArticleRef::allOf(cited.text()) != std::vector{cited} || one.part(cited).size() > one.body.size() + 1)
                std::abort();
        }
        qsizetype read = 0;
        for (const Citation::Placed &placed : Citation::allIn(one.body, law->title)) {
            if (placed.from < read || placed.length < 1 || placed.from + placed.length > one.body.size())
                std::abort();
            read = placed.from + placed.length;
        }
        if (i > 0 && !isWhole(law->articles[i - 1].body.left(kCompared), one.body.left(kCompared)))
            std::abort();
    }
    return 0;
}
