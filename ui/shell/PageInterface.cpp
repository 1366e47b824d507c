#include "ui/shell/PageInterface.h"

#include "core/access/Session.h"

namespace qilian::ui {

record::Ref Shell::officer()
{
    return record::refTo(session().officer());
}

QString Shell::officerName()
{
    return session().officer().name;
}

} // namespace qilian::ui
