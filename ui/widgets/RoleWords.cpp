#include "ui/widgets/RoleWords.h"

#include <QCoreApplication>

namespace qilian::ui {

QString roleName(access::Role role)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Role", text); };
    switch (role) {
    case access::Role::Investigator:
        return words(QT_TRANSLATE_NOOP("Role", "Investigator"));
    case access::Role::Reviewer:
        return words(QT_TRANSLATE_NOOP("Role", "Legal reviewer"));
    case access::Role::Decider:
        return words(QT_TRANSLATE_NOOP("Role", "Head (decides)"));
    case access::Role::Clerk:
        return words(QT_TRANSLATE_NOOP("Role", "Clerk"));
    case access::Role::Supervisor:
        return words(QT_TRANSLATE_NOOP("Role", "Supervisor"));
    case access::Role::Administrator:
        return words(QT_TRANSLATE_NOOP("Role", "Administrator"));
    }
    Q_UNREACHABLE();
}

QString roleNames(const access::Officer &officer)
{
    QStringList out;
    for (const access::Role role : kRoles) {
        if (officer.has(role))
            out.append(roleName(role));
    }
    return out.join(u'、');
}

} // namespace qilian::ui
