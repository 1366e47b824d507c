#include "tests/core/discretion/OverlayPack.h"

namespace qilian::test {

QByteArray overlayPack()
{
    return R"json({
 "pack": {"id": "o", "title": "二维叠加裁量表", "issuer": "某厅", "jurisdiction": "620000", "effective_from": "2026-01-01", "official": true, "source": "-"},
 "benchmarks": [
  {"id": "overlay", "violation": "甲", "basis": [{"law": "生态环境法典", "article": "第一千一百零二条"}],
   "statutory": [{"branch": "in_time", "subject": "unit", "kind": "amount", "of": null, "min": 100000, "max": 1000000},
                 {"branch": "overdue", "subject": "unit", "kind": "amount", "of": null, "min": 200000, "max": 2000000},
                 {"branch": "individual", "subject": "individual", "kind": "amount", "of": null, "min": 5000, "max": 50000}],
   "method": "formula", "rounding": {"to": 10000, "how": "half_up"}, "unproven": "lowest",
   "branches": [{"id": "in_time", "label": "限期内改正", "cap_yuan": 900000}, {"id": "overdue", "label": "逾期未改正"}, {"id": "individual", "label": "个人"}],
   "factors": [
    {"id": "kind", "label": "污染物种类", "options": [{"id": "plain", "label": "一般"}, {"id": "toxic", "label": "有毒有害"}]},
    {"id": "size", "label": "超标倍数", "unit": "倍", "options": [{"id": "small", "label": "不足1倍", "below": 1}, {"id": "large", "label": "1倍以上", "from": 1}]},
    {"id": "repeat", "label": "两年内同类违法次数", "recidivism": {"years": 2}, "options": [
      {"id": "none", "label": "无", "pct": 1, "from": 0, "below": 1}, {"id": "once", "label": "一次", "pct": 3, "from": 1, "below": 2}, {"id": "more", "label": "两次以上", "pct": 5, "from": 2}]},
    {"id": "harm", "label": "影响", "multi": true, "options": [{"id": "none", "label": "无", "pct": 0}, {"id": "people", "label": "居民", "pct": 2}, {"id": "water", "label": "水源", "pct": 3}]},
    {"id": "help", "label": "配合情况", "options": [{"id": "good", "label": "主动改正", "pct": -20}, {"id": "fair", "label": "一般", "pct": 0}, {"id": "bad", "label": "不配合", "pct": {"in_time": 10, "overdue": 30, "individual": 0}}]}],
   "computation": {"gives": "yuan",
    "terms": [
     {"id": "corrected", "label": "修正后", "formula": "overlaid * (100 + help) / 100"},
     {"id": "overlaid", "label": "叠加值", "formula": "(individual * 4 + common) / 25"},
     {"id": "individual", "label": "个性基准", "table": [
       {"when": {"kind": "plain", "size": "small"}, "value": 1}, {"when": {"kind": "plain", "size": "large"}, "value": 2},
       {"when": {"kind": "toxic", "size": "small"}, "value": 3}, {"when": {"kind": "toxic", "size": "large"}, "value": 5}]},
     {"id": "common", "label": "共性基准", "formula": "max(repeat, harm)"}],
    "result": "statute_min + (statute_max − statute_min) × corrected"},
   "overrides": [{"label": "造成重大影响", "fine": {"branch": "overdue", "fixed": 2000000}}]},
  {"id": "share", "violation": "乙", "basis": [{"law": "环境影响评价法", "article": "第三十一条"}],
   "statutory": [{"branch": "invested", "subject": "unit", "kind": "percent", "of": "total_investment", "min": 1, "max": 5},
                 {"branch": "gained", "subject": "unit", "kind": "multiple", "of": "illegal_gain", "min": 1, "max": 3, "base_floor": 100000},
                 {"branch": "charged", "subject": "unit", "kind": "multiple", "of": "fee_charged", "min": 1, "max": 5},
                 {"branch": "cost", "subject": "unit", "kind": "multiple", "of": "disposal_cost", "min": 3, "max": 5, "base_floor": 200000},
                 {"branch": "sold", "subject": "unit", "kind": "percent", "of": "goods_value", "min": 10, "max": 30}],
   "method": "formula",
   "branches": [{"id": "invested", "of": "total_investment", "base_max": 5, "cap_pct": 90}, {"id": "gained", "of": "illegal_gain", "floor_pct": 40}, {"id": "charged", "of": "fee_charged"},
                {"id": "cost", "of": "disposal_cost", "cap_yuan": 2000000}, {"id": "sold", "of": "goods_value", "start_pct": 5}],
   "factors": [{"id": "程度", "label": "程度", "options": [{"id": "a", "label": "轻", "pct": 10}, {"id": "b", "label": "中", "pct": 50}, {"id": "c", "label": "重", "pct": 100}]}],
   "computation": {"gives": "percent", "result": "start + 程度"}}]})json";
}

} // namespace qilian::test
