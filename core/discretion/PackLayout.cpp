#include "core/discretion/PackLayout.h"

#include <array>

namespace qilian::discretion {

namespace {

using enum CellKind;
using enum WhenEmpty;

constexpr std::array kMethods{LayoutWord{u"权重累加", u"weighted_sum"}, LayoutWord{u"幅度矩阵", u"range_matrix"},
    LayoutWord{u"公式", u"formula"}};
constexpr std::array kSubjects{LayoutWord{u"单位", u"unit"}, LayoutWord{u"个人", u"individual"}};
constexpr std::array kKinds{
    LayoutWord{u"金额", u"amount"}, LayoutWord{u"倍数", u"multiple"}, LayoutWord{u"百分比", u"percent"}};
constexpr std::array kBases{LayoutWord{u"违法所得", u"illegal_gain"}, LayoutWord{u"项目总投资额", u"total_investment"},
    LayoutWord{u"所收费用", u"fee_charged"}, LayoutWord{u"处置费用", u"disposal_cost"},
    LayoutWord{u"直接损失", u"direct_loss"}, LayoutWord{u"货值金额", u"goods_value"},
    LayoutWord{u"上一年度收入", u"annual_income"}, LayoutWord{u"前款罚款", u"base_fine"}};
constexpr std::array kGives{LayoutWord{u"百分比", u"percent"}, LayoutWord{u"元", u"yuan"}};
constexpr std::array kRounding{
    LayoutWord{u"四舍五入", u"half_up"}, LayoutWord{u"舍去", u"down"}, LayoutWord{u"进一", u"up"}};
constexpr std::array kUnproven{LayoutWord{u"按所选", u"as_chosen"}, LayoutWord{u"按最低", u"lowest"}};
constexpr std::array kEffects{LayoutWord{u"应当不予处罚", u"no_penalty_shall"},
    LayoutWord{u"可以不予处罚", u"no_penalty_may"}, LayoutWord{u"减轻", u"reduced"},
    LayoutWord{u"从轻或者减轻", u"lighter_or_reduced"}, LayoutWord{u"从轻", u"lighter"},
    LayoutWord{u"从重", u"heavier"}};

constexpr std::array kPack{
    LayoutColumn{u"编号", u"id", Text, Omit, u"自定的短名，如 gs-2026"},
    LayoutColumn{u"标题", u"title", Text, Omit, u"公布时的名称"},
    LayoutColumn{u"制定机关", u"issuer", Text, Omit, u"全称"},
    LayoutColumn{u"行政区划代码", u"jurisdiction", Text, Omit, u"六位，如 620000"},
    LayoutColumn{u"施行日期", u"effective_from", Date, Omit, u"年-月-日，如 2026-01-01"},
    LayoutColumn{u"失效日期", u"effective_to", Date, Null, u"最后施行的一日；现行的空着"},
    LayoutColumn{u"已公布", u"official", YesNo, No, u"是或否；草案、摘录填否"},
    LayoutColumn{u"来源", u"source", Text, EmptyText, u"文号和所取部分"},
    LayoutColumn{u"参考", u"reference", YesNo, Omit, u"本程序所附参考填是，其余空着"},
};
constexpr std::array kBenchmark{
    LayoutColumn{u"编号", u"id", Text, Omit, u"来源中的序号，不重复"},
    LayoutColumn{u"违法行为", u"violation", Text, Omit, u"简短名称"},
    LayoutColumn{u"方法", u"method", Word, Omit, u"权重累加、幅度矩阵或公式", kMethods},
    LayoutColumn{u"法律依据", u"basis", Citations, EmptyList, u"每行一条：《水污染防治法》第八十三条第二项"},
    LayoutColumn{u"结果公式", u"computation/result", Text, Omit,
        u"仅公式：因子、公式项编号与 start、base_max、statute_min、statute_max"},
    LayoutColumn{u"结果单位", u"computation/gives", Word, Omit, u"仅公式：百分比或元", kGives},
    LayoutColumn{u"取整到（元）", u"rounding/to", Number, Omit, u"如 100；不取整空着"},
    LayoutColumn{u"取整方式", u"rounding/how", Word, Omit, u"四舍五入、舍去或进一", kRounding},
    LayoutColumn{u"未证实因子", u"unproven", Word, Omit, u"按所选或按最低；空着即按所选", kUnproven},
    LayoutColumn{u"其他措施", u"other_measures", Lines, EmptyList, u"每行一项"},
    LayoutColumn{u"备注", u"notes", Lines, EmptyList, u"每行一条"},
};
constexpr std::array kStatutory{
    LayoutColumn{u"分支", u"branch", Text, Omit, u"分支编号"},
    LayoutColumn{u"主体", u"subject", Word, Omit, u"单位或个人", kSubjects},
    LayoutColumn{u"类型", u"kind", Word, Omit, u"金额、倍数或百分比", kKinds},
    LayoutColumn{u"基数", u"of", Word, Null, u"倍数、百分比的基数，如违法所得；金额空着", kBases},
    LayoutColumn{u"下限", u"min", Number, Null, u"元、倍或百分点；条文没有下限的空着"},
    LayoutColumn{u"上限", u"max", Number, Omit, u"元、倍或百分点"},
    LayoutColumn{u"基数不足按（元）", u"base_floor", Number, Omit, u"不足……的按……计算；没有的空着"},
};
constexpr std::array kBranch{
    LayoutColumn{u"编号", u"id", Text, Omit, u"如 unit；与法定幅度的分支相同"},
    LayoutColumn{u"名称", u"label", Text, Omit, u"如 单位"},
    LayoutColumn{u"起点（%）", u"start_pct", Percent, Omit, u"裁量起点"},
    LayoutColumn{u"计算基数", u"base_max", Number, Omit, u"百分比所乘的元、倍或百分点"},
    LayoutColumn{u"基数", u"of", Word, Null, u"同法定幅度", kBases},
    LayoutColumn{u"最低（%）", u"floor_pct", Percent, Null, u"合计不低于；没有的空着"},
    LayoutColumn{u"最高（%）", u"cap_pct", Percent, Null, u"合计不高于；没有的空着"},
    LayoutColumn{u"最高（元）", u"cap_yuan", Number, Omit, u"罚款不高于；没有的空着"},
};
constexpr std::array kFactor{
    LayoutColumn{u"因子编号", u"id", Text, Omit, u"基准内不重复；同一因子的后几行可空着"},
    LayoutColumn{u"因子", u"label", Text, Omit, u"名称；后几行可空着"},
    LayoutColumn{u"可多选", u"multi", YesNo, No, u"是或否"},
    LayoutColumn{u"单位", u"unit", Text, Omit, u"选项按数值划分的：倍、吨、天"},
    LayoutColumn{u"再犯年数", u"recidivism/years", Number, Omit, u"按近几年同类违法次数自动选取的因子填年数"},
};
constexpr std::array kOption{
    LayoutColumn{u"选项编号", u"id", Text, Omit, u"因子内不重复"},
    LayoutColumn{u"选项", u"label", Text, Omit, u"名称"},
    LayoutColumn{u"百分比", u"pct", Shares, Omit, u"百分点；各分支不同的写 unit=5；individual=3"},
    LayoutColumn{u"数值自", u"from", Number, Omit, u"含本数；不按数值划分的空着"},
    LayoutColumn{u"数值至", u"below", Number, Omit, u"不含本数"},
};
constexpr std::array kMatrix{
    LayoutColumn{u"条件", u"when", Choices, EmptyObject, u"因子编号=选项编号；因子编号=选项编号"},
    LayoutColumn{u"分支", u"fine/branch", Text, Omit, u"分支编号"},
    LayoutColumn{u"下限", u"fine/min", Number, Omit, u"元、倍或百分点"},
    LayoutColumn{u"上限", u"fine/max", Number, Omit, u"元、倍或百分点"},
    LayoutColumn{u"含上限", u"fine/max_inclusive", YesNo, Yes, u"是或否；空着即是"},
    LayoutColumn{u"基数", u"fine/of", Word, Null, u"同法定幅度", kBases},
    LayoutColumn{u"定额", u"fine/fixed", Number, Omit, u"没有幅度、只有一个数额的，代替下限和上限"},
};
constexpr std::array kTerm{
    LayoutColumn{u"编号", u"id", Text, Omit, u"公式中的名字；后几行可空着"},
    LayoutColumn{u"名称", u"label", Text, Omit, u"如 个性基准"},
    LayoutColumn{u"公式", u"formula", Text, Omit, u"用公式的填公式，用表的空着"},
};
constexpr std::array kTermRow{
    LayoutColumn{u"条件", u"when", Choices, EmptyObject, u"用表的每行一种组合：因子编号=选项编号"},
    LayoutColumn{u"数值", u"value", Number, Omit, u"该组合的数值"},
};
constexpr std::array kOverride{
    LayoutColumn{u"情形", u"label", Text, Omit, u"名称"},
    LayoutColumn{u"分支", u"fine/branch", Text, Omit, u"分支编号"},
    LayoutColumn{u"定额", u"fine/fixed", Number, Omit, u"元、倍或百分点"},
    LayoutColumn{u"基数", u"fine/of", Word, Omit, u"同法定幅度", kBases},
    LayoutColumn{u"下限", u"fine/min", Number, Omit, u"一般空着"},
    LayoutColumn{u"上限", u"fine/max", Number, Omit, u"一般空着"},
    LayoutColumn{u"含上限", u"fine/max_inclusive", YesNo, Omit, u"一般空着"},
};
constexpr std::array kCircumstance{
    LayoutColumn{u"编号", u"id", Text, Omit, u"不重复"},
    LayoutColumn{u"情节", u"label", Text, Omit, u"名称"},
    LayoutColumn{
        u"效果", u"effect", Word, Omit, u"应当不予处罚、可以不予处罚、减轻、从轻或者减轻、从轻或从重", kEffects},
    LayoutColumn{u"成立条件", u"conditions", Questions, EmptyList, u"每行一问：编号=问题"},
    LayoutColumn{u"依据", u"source", Citations, EmptyList, u"每行一条：《行政处罚法》第三十二条"},
    LayoutColumn{u"起", u"effective_from", Date, Null, u"行为时间自；不限的空着"},
    LayoutColumn{u"止", u"effective_to", Date, Null, u"行为时间至；不限的空着"},
    LayoutColumn{u"集体讨论", u"discussion", YesNo, No, u"是或否"},
    LayoutColumn{u"法制审核", u"legal_review", YesNo, No, u"是或否"},
    LayoutColumn{u"调整（%）", u"percent", Percent, Omit, u"从轻为负，如 -20；没有的空着"},
    LayoutColumn{u"减轻不低于（%）", u"lowest_percent", Percent, Omit, u"法定下限的百分之几；没有的空着"},
    LayoutColumn{u"已核对条文", u"verified", YesNo, No, u"是或否"},
    LayoutColumn{u"说明", u"note", Text, EmptyText, u""},
};

constexpr std::array kSheets{
    LayoutSheet{u"基准包", u"pack", LayoutSheet::Holds::Pack, kPack},
    LayoutSheet{u"基准", u"benchmarks", LayoutSheet::Holds::ListOfPack, kBenchmark},
    LayoutSheet{u"法定幅度", u"statutory", LayoutSheet::Holds::ListOfBenchmark, kStatutory},
    LayoutSheet{u"分支", u"branches", LayoutSheet::Holds::ListOfBenchmark, kBranch},
    LayoutSheet{u"因子", u"factors", LayoutSheet::Holds::ListOfBenchmark, kFactor, u"options", kOption},
    LayoutSheet{u"矩阵", u"matrix", LayoutSheet::Holds::ListOfBenchmark, kMatrix},
    LayoutSheet{u"公式", u"computation/terms", LayoutSheet::Holds::ListOfBenchmark, kTerm, u"table", kTermRow},
    LayoutSheet{u"固定罚款", u"overrides", LayoutSheet::Holds::ListOfBenchmark, kOverride},
    LayoutSheet{u"情节", u"circumstances", LayoutSheet::Holds::ListOfPack, kCircumstance},
};

} // namespace

std::span<const LayoutSheet> packLayout()
{
    return kSheets;
}

} // namespace qilian::discretion
