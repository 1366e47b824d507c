#include "ui/widgets/Picture.h"

#include <QImageReader>

namespace qilian::ui {

namespace {

constexpr qint64 kMostBytes = 400LL << 20; // a picture may take while it is decoded

} // namespace

QImage pictureIn(const QString &path, const QSize &space)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() * 4 > kMostBytes)
        return {};
    reader.setScaledSize(size.scaled(space, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace qilian::ui
