#include "app/tool/DemoPeriods.h"

#include "core/casework/PeriodWork.h"

namespace qilian::tool {

Result<void> lengthenDemoCase(store::Workspace &workspace, const access::Officer &investigator,
    const access::Officer &head, const Id<casework::Case> &id)
{
    const QDate today = casework::todayOf(workspace);
    casework::ExcludedPeriod appraisal;
    appraisal.caseId = id;
    appraisal.ground = QStringLiteral("appraisal");
    appraisal.from = today.addDays(-15);
    appraisal.until = today.addDays(-6);
    appraisal.note = QStringLiteral("（演示）委托某鉴定机构作危险废物属性鉴定");
    const auto left = casework::excludePeriod(workspace, {investigator.id.uuid(), investigator.name}, appraisal);
    if (!left)
        return left.error();
    casework::GrantedExtension extension;
    extension.caseId = id;
    extension.rule = QStringLiteral("case_conclusion");
    extension.step = 1;
    extension.grantedOn = today.addDays(-1);
    extension.ground = QStringLiteral("（演示）涉及多个排放环节，案情复杂");
    const auto granted = casework::grantExtension(workspace, {head.id.uuid(), head.name}, extension);
    return granted ? Result<void>() : granted.error();
}

} // namespace qilian::tool
