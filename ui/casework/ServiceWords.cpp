#include "ui/casework/ServiceWords.h"

#include <QCoreApplication>

namespace qilian::ui::words {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ServiceWords", text);
}

} // namespace

QString result(const casework::ServiceCourse &course)
{
    if (!course.outcome)
        return say(QT_TRANSLATE_NOOP("ServiceWords", "On its way"));
    switch (course.outcome->result) {
    case casework::ServiceResult::Delivered:
        return say(QT_TRANSLATE_NOOP("ServiceWords", "Delivered"));
    case casework::ServiceResult::Refused:
        return say(QT_TRANSLATE_NOOP("ServiceWords", "Refused"));
    case casework::ServiceResult::Failed:
        return say(QT_TRANSLATE_NOOP("ServiceWords", "Not delivered"));
    case casework::ServiceResult::Void:
        return say(QT_TRANSLATE_NOOP("ServiceWords", "Void"));
    }
    Q_UNREACHABLE();
}

QString resultAtLength(const casework::ServiceCourse &course)
{
    QStringList out{result(course)};
    if (!course.outcome)
        return out.front();
    const casework::ServiceOutcome &outcome = *course.outcome;
    if (!outcome.receiver.isEmpty())
        out.append(
            say(QT_TRANSLATE_NOOP("ServiceWords", "Taken by %1 (%2)."))
                .arg(outcome.receiver, casework::ServiceRules::shipped().receiverName(outcome.relation).inWords()));
    if (!outcome.reason.isEmpty())
        out.append(say(QT_TRANSLATE_NOOP("ServiceWords", "Reason: %1.")).arg(outcome.reason));
    if (!outcome.witness.isEmpty())
        out.append(say(QT_TRANSLATE_NOOP("ServiceWords", "Witness: %1.")).arg(outcome.witness));
    return out.join(QStringLiteral(" · "));
}

} // namespace qilian::ui::words
