#include "core/casework/PeriodFilling.h"

#include "core/casework/PeriodWork.h"

#include <algorithm>

namespace qilian::casework {
namespace {

void insert(QJsonObject &fields, const char *field, QDate day)
{
    if (day.isValid())
        fields.insert(QString::fromLatin1(field), day.toString(Qt::ISODate));
}

/// 办案期限延长审批表: the days used so far, net, and the next extension of the case clock.
QJsonObject extensionFields(const CaseFile &file, QDate today)
{
    QJsonObject out;
    insert(out, "filing_date", file.one.filedOn);
    for (const RunningDeadline &running : runningDeadlines(file, today)) {
        if (running.deadline.rule.id != QLatin1String("case_conclusion"))
            continue;
        const QDate filed = running.deadline.from;
        const auto start = periodsOf(file).startOf(running.deadline.rule, filed, today);
        std::vector<ExcludedTime> excluded = start.excluded;
        for (ExcludedTime &time : excluded) {
            if (!time.until.isValid())
                time.until = today;
        }
        out.insert(QStringLiteral("used"), int(filed.daysTo(today)) - excludedDaysBetween(filed, today, excluded));
        if (const int next = nextExtension(running); next > 0)
            out.insert(QStringLiteral("days"), running.deadline.rule.extensions[std::size_t(next - 1)].period.amount);
    }
    return out;
}

/// 中止（恢复）调查审批表: a resumption where the case stands still, a suspension otherwise.
QJsonObject suspensionFields(const CaseFile &file, QDate today)
{
    const auto open = std::find_if(file.excluded.begin(), file.excluded.end(), [](const ExcludedPeriod &period) {
        return period.ground == QLatin1String("suspension") && !period.until.isValid();
    });
    const bool resumes = open != file.excluded.end();
    QJsonObject out{{QStringLiteral("kind"), resumes ? QStringLiteral("恢复") : QStringLiteral("中止")}};
    insert(out, "from", resumes ? open->from : today);
    insert(out, "to", resumes ? today : QDate());
    return out;
}

} // namespace

QJsonObject periodFields(const DocumentType &type, const CaseFile &file, QDate today)
{
    if (type.id == QLatin1String("extension_approval"))
        return extensionFields(file, today);
    if (type.id == QLatin1String("suspend_approval"))
        return suspensionFields(file, today);
    return {};
}

} // namespace qilian::casework
