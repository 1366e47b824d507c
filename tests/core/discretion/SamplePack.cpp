#include "tests/core/discretion/SamplePack.h"

namespace qilian::test {

QByteArray samplePack()
{
    return R"({
 "pack": {"id": "t", "title": "试行裁量表", "issuer": "某厅", "jurisdiction": "620000", "effective_from": "2026-01-01", "effective_to": null, "official": true, "source": "-"},
 "benchmarks": [
  {"id": "1", "violation": "甲", "basis": [{"law": "水污染防治法", "article": "第八十三条第二项"}],
   "statutory": [{"branch": "unit", "subject": "unit", "kind": "amount", "of": null, "min": 300000, "max": 850000},
                 {"branch": "share", "subject": "unit", "kind": "percent", "of": "total_investment", "min": 1, "max": 5}],
   "method": "weighted_sum",
   "branches": [{"id": "unit", "label": "单位", "start_pct": 10, "base_max": 1000000, "of": null, "floor_pct": 20, "cap_pct": 90},
                {"id": "share", "label": "按投资额", "start_pct": 20, "base_max": 5, "of": "total_investment", "floor_pct": null, "cap_pct": null}],
   "factors": [
    {"id": "f", "label": "类型", "multi": false,
     "options": [{"id": "a", "label": "一", "pct": 0}, {"id": "b", "label": "二", "pct": 15},
                 {"id": "c", "label": "三", "pct": 75}, {"id": "d", "label": "四", "pct": 85},
                 {"id": "e", "label": "五", "pct": {"unit": 32.5, "share": 0.125}}]},
    {"id": "g", "label": "次数", "multi": true,
     "options": [{"id": "a", "label": "无", "pct": 0}, {"id": "b", "label": "有", "pct": 3}]}],
   "overrides": [{"label": "严重后果", "fine": {"branch": "unit", "fixed": 800000}}]},
  {"id": "2", "violation": "乙", "basis": [{"law": "某办法", "article": "第一条"}],
   "statutory": [{"branch": "unit", "subject": "unit", "kind": "amount", "of": null, "min": 20000, "max": 200000}],
   "method": "range_matrix",
   "factors": [
    {"id": "how", "label": "程度", "multi": true,
     "options": [{"id": "a", "label": "轻"}, {"id": "b", "label": "中"}, {"id": "c", "label": "重"}, {"id": "d", "label": "极重"}]}],
   "matrix": [
    {"when": {"how": "a"}, "fine": {"branch": "unit", "min": 10000, "max": 40000, "max_inclusive": false, "of": null}},
    {"when": {"how": "b"}, "fine": {"branch": "unit", "min": 40000, "max": 40000, "max_inclusive": true, "of": null}},
    {"when": {"how": "c"}, "fine": {"branch": "unit", "min": 150000, "max": 300000, "max_inclusive": false, "of": null}}],
   "overrides": [{"label": "积极暴力", "fine": {"branch": "unit", "fixed": 500000}}]}]})";
}

} // namespace qilian::test
