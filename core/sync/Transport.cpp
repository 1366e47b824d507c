#include "core/sync/Transport.h"

namespace qilian::sync {

QByteArray Answer::header(QByteArrayView name) const
{
    for (const HeaderLine &line : headers) {
        if (line.name.compare(name, Qt::CaseInsensitive) == 0)
            return line.value;
    }
    return {};
}

} // namespace qilian::sync
