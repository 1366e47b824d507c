#include "ui/widgets/DroppedFiles.h"

#include <QMimeData>
#include <QUrl>

namespace qilian::ui {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace qilian::ui
