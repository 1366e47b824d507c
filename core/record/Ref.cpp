#include "core/record/Ref.h"

namespace qilian::record {

Result<Ref> Ref::parse(QStringView text)
{
    if (text.isEmpty())
        return Ref();
    const qsizetype slash = text.indexOf(u'/');
    const Result<Uuid> id = Uuid::parse(text.mid(slash + 1));
    if (slash < 1 || !id)
        return Error{Error::Code::Invalid,
            {"record", QT_TRANSLATE_NOOP("record", "“%1” does not point at a record."), {text.left(60).toString()}},
            {}};
    return Ref{text.left(slash).toString(), *id};
}

} // namespace qilian::record
