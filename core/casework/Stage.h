#pragma once

#include <QString>
#include <optional>

namespace qilian::casework {

/// Where a case stands (办案阶段): the ordinary procedure (普通程序), its side exits and the simple one (简易程序).
/// Which stage follows which, and what each asks for, is the table of Procedure.
enum class Stage {
    Lead, ///< 线索登记
    PreliminaryReview, ///< 初步审查
    Filed, ///< 立案
    Investigation, ///< 调查取证
    Suspended, ///< 中止调查
    Terminated, ///< 终止调查
    InvestigationClosed, ///< 调查终结
    CaseReview, ///< 案件审查
    PriorNotice, ///< 事先告知
    StatementDefence, ///< 陈述申辩
    Hearing, ///< 听证
    LegalReview, ///< 法制审核
    CollectiveDiscussion, ///< 集体讨论
    Decision, ///< 处理决定
    NoPenalty, ///< 不予处罚
    Service, ///< 送达
    Performance, ///< 履行
    Demand, ///< 催告
    CourtEnforcement, ///< 申请法院强制执行
    ExecutionSuspended, ///< 中止执行
    ExecutionEnded, ///< 终结执行
    Remedy, ///< 复议诉讼
    TransferredCrime, ///< 移送（涉嫌犯罪）
    TransferredJurisdiction, ///< 移送（管辖或者其他机关）
    TransferredGovernment, ///< 报请政府
    NotFiled, ///< 不予立案
    FilingWithdrawn, ///< 撤销立案
    Closed, ///< 结案
    Archived, ///< 归档
    OnSpotViolation, ///< 当场查明违法
    OnSpotNotice, ///< 当场告知与申辩
    OnSpotDecision, ///< 当场处罚决定
    OnSpotCollection, ///< 当场收缴罚款
    OnSpotFiled, ///< 备案
};

constexpr Stage kLastStage = Stage::OnSpotFiled;

QString enumText(Stage stage);
std::optional<Stage> enumFrom(Stage, QStringView text);

} // namespace qilian::casework
