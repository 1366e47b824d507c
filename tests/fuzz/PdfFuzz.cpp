#include "core/binder/PdfBinding.h"

#include <QFile>
#include <QTemporaryDir>

using namespace qilian::binder;

// What is counted can be bound: both are tried. The seed is not compressed, so that what is inside can be changed.

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(QStringLiteral("in.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(bytes), qint64(size));
    file.close();
    if (const auto pages = pagesOfPdf(path)) {
        PdfBooklet booklet;
        booklet.pages = {{path, 0, *pages, 1}};
        (void)bindPdf(booklet, kFolder.filePath(QStringLiteral("out.pdf")));
    }
    return 0;
}
