#include "tests/ui/print/SampleDocuments.h"

#include "core/casework/DocumentType.h"

#include <QJsonArray>

namespace qilian::test {

using namespace casework;

namespace {

using Pairs = std::initializer_list<std::pair<const char *, const char *>>;

QJsonObject object(Pairs pairs)
{
    QJsonObject out;
    for (const auto &[key, value] : pairs)
        out.insert(QString::fromLatin1(key), QString::fromUtf8(value));
    return out;
}

CaseDocument aDocument(const char *type, const char *number, Pairs texts)
{
    CaseDocument out;
    out.id = Id<CaseDocument>::create();
    out.type = QString::fromLatin1(type);
    out.title = DocumentTypes::shipped().titleOf(out.type);
    out.number = QString::fromUtf8(number);
    out.state = DocumentState::Final;
    out.madeOn = QDate(2026, 11, 23);
    out.fields = object(texts);
    out.fields.insert(QStringLiteral("agency"), QStringLiteral("张掖市生态环境局高台分局"));
    return out;
}

void fillParty(QJsonObject &fields)
{
    for (const auto &[key, value] : Pairs{
             {"party_kind", "单位"},
             {"party_name", "高台县祁连建材有限责任公司（演示）"},
             {"party_code", "91620724MA00000019"},
             {"party_address", "甘肃省张掖市高台县南华镇工业园区3号"},
             {"party_rep", "王某，经理"},
         })
        fields.insert(QString::fromLatin1(key), QString::fromUtf8(value));
}

void fillFacts(QJsonObject &fields)
{
    for (const auto &[key, value] : Pairs{
             {"fact_time", "2026年9月15日至2026年10月8日"},
             {"fact_place", "高台县南华镇厂区破碎车间北侧"},
             {"fact_act",
                 "破碎工序配套建设的布袋除尘器停止运行，产生的含尘废气未经处理，通过车间北侧墙体开口直接排入外环境，属"
                 "于通过逃避监管的方式排放大气污染物。"},
             {"fact_plot", "上述行为持续24日，期间破碎机累计运行186小时；该单位两年内未受过同类处罚。"},
             {"fact_motive", "该单位负责人知道除尘器停运仍组织生产，主观上为故意。"},
             {"fact_result", "未造成人员健康损害；厂界北侧约200米农田可见积尘。"},
         })
        fields.insert(QString::fromLatin1(key), QString::fromUtf8(value));
    fields.insert(QStringLiteral("evidence_items"),
        QJsonArray{object({{"title", "现场检查（勘察）笔录"}, {"taken_at", "2026-10-08"}, {"by", "执法人员张某、李某"},
                       {"proves", "除尘器停运、含尘废气直接外排的事实"}}),
            object(
                {{"title", "现场照片12张、录像1段"}, {"taken_at", "2026-10-08"}, {"proves", "墙体开口位置和排放状态"}}),
            object({{"title", "除尘器电表读数记录"}, {"taken_at", "2026-10-09"}, {"by", "该单位提供"},
                {"proves", "2026年9月15日以来除尘器未运行"}}),
            object({{"title", "对王某的询问笔录"}, {"taken_at", "2026-10-10"}, {"proves", "停运除尘器的原因和时间"}})});
    fields.insert(QStringLiteral("law_violated"),
        QJsonArray{object({{"law", "中华人民共和国某某法（演示）"}, {"article", "第二十条第二款"}})});
    fields.insert(QStringLiteral("law_basis"),
        QJsonArray{object({{"law", "中华人民共和国某某法（演示）"}, {"article", "第九十九条第三项"}})});
    fields.insert(QStringLiteral("discretion"),
        QStringLiteral(
            "依据演示裁量基准：违法行为持续时间二十日以上不满三十日，裁量百分值15%；排放去向为农田附近，裁量百分值10%"
            "；两年内首次，裁量百分值0%；配合调查，裁量百分值-5%。合计20%，计算得罚款数额为人民币280,000.00元。"));
    fields.insert(QStringLiteral("penalty"),
        QJsonObject{
            {QStringLiteral("kinds"), QJsonArray{QStringLiteral("罚款")}}, {QStringLiteral("fine_fen"), 28'000'000}});
}

} // namespace

CaseDocument sampleDecision()
{
    CaseDocument out = aDocument("penalty_decision", "张环高罚〔2026〕17号",
        {{"statement",
             "我局于2026年10月28日向你单位送达《行政处罚事先（听证）告知书》（张环高罚听告〔2026〕9号），告知拟作出行政"
             "处罚的内容、事实、理由、依据及你单位依法享有的权利。你单位在规定期限内未提出陈述、申辩意见，也未要求听证"
             "。"},
            {"correction", "立即恢复布袋除尘器正常运行，封闭破碎车间北侧墙体开口。"},
            {"fulfil", "限你单位自收到本决定书之日起十五日内，将罚款缴至指定的代收银行，也可以通过电子支付系统缴纳。"},
            {"consequence",
                "逾期不缴纳罚款的，我局可以根据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额"
                "的百分之三加处罚款，加处罚款的数额不超出罚款的数额；逾期不申请行政复议、不提起行政诉讼，又不履行本处罚"
                "决定的，我局将依法申请人民法院强制执行。"},
            {"remedy_review", "你单位如不服本处罚决定，可以自知道本决定之日起六十日内向张掖市人民政府申请行政复议"},
            {"remedy_suit", "也可以自知道本决定之日起六个月内直接向有管辖权的人民法院提起行政诉讼"}});
    fillParty(out.fields);
    fillFacts(out.fields);
    return out;
}

CaseDocument sampleNotice()
{
    CaseDocument out = aDocument("prior_notice", "张环高罚告〔2026〕21号",
        {{"right_statement",
             "根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你单位可以在收到本告知书之日起五个工作日内"
             "向我局提出书面或者口头陈述、申辩意见；逾期未提出的，视为放弃上述权利。"},
            {"contact", "联系人：张某、李某　电话：0936-0000000　地址：高台县城关镇（演示）"}});
    fillParty(out.fields);
    fillFacts(out.fields);
    return out;
}

CaseDocument sampleRecord()
{
    CaseDocument out = aDocument("inspection_record", "",
        {{"start", "2026-10-08T10:05"}, {"end", "2026-10-08T11:40"}, {"place", "高台县南华镇厂区破碎车间及其北侧"},
            {"weather", "晴，微风"},
            {"production",
                "该单位为砂石料加工项目，主要工艺为破碎、筛分、堆存。主要设备为颚式破碎机2台、振动筛3台。检查时破碎机1"
                "号正在生产，当日投料约120吨。"},
            {"procedures",
                "环评批复：演示环审〔2021〕8号；竣工环保验收：2022年6月完成自主验收；排污许可：登记管理，登记编号演示"
                "。"},
            {"facility", "破碎工序配套布袋除尘器1套，检查时风机未运行，控制柜断电；喷淋设施未开启。"},
            {"found",
                "一是破碎车间北侧墙体有一处长约1.2米、宽约0."
                "8米的开口，含尘废气由该处直接排入外环境，北侧地面积尘明显。\n二是除尘器电表读数与2026年9月15日记录的读"
                "数一致，均为18342.6千瓦时。\n三是物料堆场西侧约300平方米未覆盖。"},
            {"media", "现场拍摄照片12张、录像1段，编号演示-AV001至演示-AV013；绘制现场勘察图1份。"},
            {"party_opinion", "以上笔录我已看过，与现场情况一致。（须由现场负责人手写）"}});
    fillParty(out.fields);
    const auto confirm = [](const char *told, const char *answer) {
        QJsonObject value = object({{"told", told}, {"answer", answer}});
        value.insert(QStringLiteral("confirmed"), true);
        return value;
    };
    out.fields.insert(QStringLiteral("show_id"),
        confirm("我们是张掖市生态环境局高台分局的执法人员，这是我们的执法证件，请你过目。", "看清楚了。"));
    out.fields.insert(QStringLiteral("tell_rights"),
        confirm(
            "现依法对你单位进行检查。你有申请回避、陈述和申辩的权利，有如实回答询问、协助检查的义务。是否申请回避？",
            "不申请。"));
    out.fields.insert(QStringLiteral("site_manager"),
        object({{"name", "刘某"}, {"post", "生产厂长"}, {"relation", "员工"}, {"number", "身份证号：演示"}}));
    const QJsonObject zhang = object({{"name", "张某"}, {"unit", "高台分局"}, {"number", "执法证号：620724001"}});
    const QJsonObject li = object({{"name", "李某"}, {"unit", "高台分局"}, {"number", "执法证号：620724002"}});
    out.fields.insert(QStringLiteral("officers"), QJsonArray{zhang, li});
    out.fields.insert(QStringLiteral("recorder"), li);
    return out;
}

} // namespace qilian::test
