#include "core/casework/MeasureFilling.h"

#include "core/base/ChinaTime.h"
#include "core/casework/DocumentContent.h"
#include "core/casework/MeasureDocuments.h"
#include "core/casework/MeasureWork.h"

#include <QJsonArray>
#include <functional>
#include <map>

namespace qilian::casework {
namespace {

using measure::CaseMeasures;
using measure::Correction;
using measure::Finding;
using measure::HeldThing;
using measure::Holding;
using measure::MeasureRule;
using measure::MeasureRules;
using measure::ProductionLimit;
using measure::Recheck;

/// One document being filled.
struct Filling {
    const CaseFile &file;
    QDate today;
    QJsonObject &fields;

    void put(const char *field, const QJsonValue &value)
    {
        const bool isNothing = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
        if (!isNothing)
            fields.insert(QString::fromLatin1(field), value);
    }
    void put(const char *field, QDate day) { put(field, QJsonValue(day.toString(Qt::ISODate))); }
    void put(const char *field, const QDateTime &when)
    {
        if (when.isValid())
            put(field, QJsonValue(inChina(when).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))));
    }
    void persons(const QStringList &ids)
    {
        QJsonArray out;
        for (const QString &id : ids) {
            const auto at = file.officers.find(Uuid::parse(id).value_or(Uuid()));
            if (at != file.officers.end())
                out.append(documentPerson(at->second));
        }
        if (!out.isEmpty())
            put("officers", out);
    }
    /// What the grounds chosen cite stands first; of the law that empowers, their articles alone.
    void laws(const MeasureRule &rule, const QStringList &grounds = {})
    {
        QJsonArray out;
        const auto add = [&out](const QString &law, const QString &article) {
            const QJsonObject one{{QStringLiteral("law"), law}, {QStringLiteral("article"), article}};
            if (!out.contains(one))
                out.append(one);
        };
        bool empowered = false;
        for (const QString &id : grounds) {
            const measure::Ground *ground = rule.ground(id);
            if (!ground || ground->article.isEmpty())
                continue;
            const QString law = ground->article.section(u'第', 0, 0);
            add(law, ground->article.mid(law.size()));
            empowered |= law == rule.sources.front().law;
        }
        for (const measure::RuleSource &source : rule.sources) {
            if (!empowered || source.law != rule.sources.front().law)
                add(source.law, source.article);
        }
        put("law_basis", out);
    }
    QString you() const
    {
        return file.one.partyKind == PartyKind::Citizen ? QStringLiteral("你") : QStringLiteral("你单位");
    }
    const CaseMeasures &measures() const { return file.measures; }
    /// 《…》（number）of a document about a measure; its name alone before it has a number.
    QString called(const char *type, const record::Ref &measure) const
    {
        const CaseDocument *document = documentAbout(file, QString::fromLatin1(type), measure);
        if (!document)
            return {};
        return document->number.isEmpty() ? QStringLiteral("《%1》").arg(document->title)
                                          : QStringLiteral("《%1》（%2）").arg(document->title, document->number);
    }
};

QString groundWords(const QStringList &ids, const MeasureRule &rule)
{
    QStringList out;
    for (const QString &id : ids) {
        if (const measure::Ground *ground = rule.ground(id))
            out.append(ground->zh);
    }
    return out.join(QStringLiteral("；"));
}

const MeasureRule &ruleOf(const Holding &one)
{
    return MeasureRules::shipped().on(
        one.isSeizure() ? MeasureRule::Kind::Seizure : MeasureRule::Kind::Registration, one.on());
}

QJsonObject inventory(const std::vector<HeldThing> &things, const Holding &holding)
{
    QJsonArray rows;
    for (const HeldThing &thing : things)
        rows.append(QJsonArray{QString::number(rows.size() + 1), thing.name, thing.model, thing.quantity, thing.state,
            thing.place, thing.sealNumber, thing.keeper.isEmpty() ? holding.keeper : thing.keeper, thing.relation});
    return {{QStringLiteral("columns"),
                QJsonArray{QStringLiteral("序号"), QStringLiteral("名称"), QStringLiteral("规格型号"),
                    QStringLiteral("数量"), QStringLiteral("状态"), QStringLiteral("位置"), QStringLiteral("封条号"),
                    QStringLiteral("保管人"), QStringLiteral("关联性")}},
        {QStringLiteral("rows"), rows}};
}

QString fateWords(measure::Fate fate)
{
    switch (fate) {
    case measure::Fate::Released:
        return QStringLiteral("解除");
    case measure::Fate::Returned:
        return QStringLiteral("退还");
    case measure::Fate::Copied:
        return QStringLiteral("记录、复制后退还");
    case measure::Fate::Appraised:
        return QStringLiteral("送交鉴定");
    case measure::Fate::Seized:
        return QStringLiteral("转为查封、扣押");
    case measure::Fate::Transferred:
        return QStringLiteral("移送有关机关");
    case measure::Fate::Confiscated:
        return QStringLiteral("没收");
    }
    Q_UNREACHABLE();
}

/// What was let go of, and how the things were.
QJsonObject disposed(const CaseMeasures &measures, const Holding &holding)
{
    QJsonArray rows;
    for (const HeldThing &thing : measures.thingsOf(holding)) {
        const measure::Disposal *disposal = measures.disposalOf(thing);
        if (disposal)
            rows.append(QJsonArray{QString::number(rows.size() + 1), thing.name, thing.model, thing.quantity,
                fateWords(disposal->fate), disposal->on.toString(Qt::ISODate), disposal->to,
                disposal->damage.isEmpty() ? QStringLiteral("完好") : disposal->damage});
    }
    return {{QStringLiteral("columns"),
                QJsonArray{QStringLiteral("序号"), QStringLiteral("名称"), QStringLiteral("规格型号"),
                    QStringLiteral("数量"), QStringLiteral("处理"), QStringLiteral("日期"), QStringLiteral("接收人"),
                    QStringLiteral("毁损、灭失")}},
        {QStringLiteral("rows"), rows}};
}

QString keeping(const Holding &one)
{
    return QStringLiteral("保存地点：%1；保管人：%2。").arg(one.place, one.keeper);
}

void prereg(Filling &now, const Holding &one)
{
    now.put("reason", QStringLiteral("%1。%2").arg(groundWords(one.grounds, ruleOf(one)), one.reason));
    now.put("items", inventory(now.measures().thingsOf(one), one));
    now.put("keep", keeping(one));
    now.put("from", one.begunAt);
    now.put("to", one.lastDay(WorkCalendar::shipped()));
    now.put("duty", QStringLiteral("在此期间，%1或者有关人员不得损毁、销毁或者转移上述证据。").arg(now.you()));
    if (one.urgent)
        now.put("urgent", one.begunAt);
}

void preregDisposal(Filling &now, const Holding &one)
{
    QStringList fates;
    for (const HeldThing &thing : now.measures().thingsOf(one)) {
        if (const measure::Disposal *disposal = now.measures().disposalOf(thing))
            fates.append(fateWords(disposal->fate));
    }
    fates.removeDuplicates();
    now.put("origin_no", now.called("prereg_notice", record::refTo(one)));
    now.put("result", fates.join(QStringLiteral("、")));
    now.put("items", disposed(now.measures(), one));
    now.put("date", now.measures().endedOn(one));
}

void seizure(Filling &now, const Holding &one)
{
    const auto things = now.measures().thingsOf(one);
    now.laws(ruleOf(one), one.grounds);
    now.put("items", inventory(things, one));
    now.put("rows", inventory(things, one));
    now.put("keep", keeping(one));
    now.put("keeper", keeping(one));
    now.put("exempt_check", one.considered);
    now.put("decision_no", now.called("seizure_decision", record::refTo(one)));
    if (one.urgent)
        now.put("urgent", one.approvedAt);
    now.put("from", one.on());
    now.put("to", one.on().addDays(ruleOf(one).figure("term_days")));
    now.put("duty",
        QStringLiteral("%1应当妥善保管被就地查封的设施、设备，不得擅自启用、转移、损毁、变卖或者撕毁封条。")
            .arg(now.you()));
}

void seizureRecord(Filling &now, const Holding &one)
{
    QStringList steps;
    for (const HeldThing &thing : now.measures().thingsOf(one))
        steps.append(QStringLiteral("%1（%2），位于%3，封条号：%4。")
                         .arg(thing.name, thing.quantity, thing.place.isEmpty() ? one.place : thing.place,
                             thing.sealNumber.isEmpty() ? QStringLiteral("无") : thing.sealNumber));
    now.put("start", one.begunAt);
    now.put("place", one.place);
    now.persons(one.officers);
    now.put("process",
        QStringLiteral("对下列物品依法实施%1：\n%2")
            .arg(one.way == measure::HoldingWay::Seal ? QStringLiteral("查封") : QStringLiteral("扣押"),
                steps.join(u'\n')));
}

void seizureExtension(Filling &now, const Holding &one)
{
    now.put("origin_no", now.called("seizure_decision", record::refTo(one)));
    now.put("reason", one.extensionReason);
    now.put("days", one.extendedBy);
    now.put("law_basis",
        QJsonArray{QJsonObject{{QStringLiteral("law"), QStringLiteral("中华人民共和国行政强制法")},
            {QStringLiteral("article"), QStringLiteral("第二十五条")}}});
}

void seizureTesting(Filling &now, const Holding &one)
{
    now.put("origin_no", now.called("seizure_decision", record::refTo(one)));
    now.put("period",
        QJsonObject{{QStringLiteral("from"), one.testingFrom.toString(Qt::ISODate)},
            {QStringLiteral("to"), one.testingUntil.toString(Qt::ISODate)}});
}

void seizureRelease(Filling &now, const Holding &one)
{
    const CaseDocument *decision = documentAbout(now.file, QStringLiteral("seizure_decision"), record::refTo(one));
    now.put("origin",
        QStringLiteral("%1%2，%3，%4")
            .arg(decision ? decision->title : QStringLiteral("查封（扣押）决定书"),
                decision && !decision->number.isEmpty() ? QStringLiteral("（%1）").arg(decision->number) : QString(),
                documentDate(one.on()), now.file.one.cause));
    now.put("law_basis",
        QJsonArray{QJsonObject{{QStringLiteral("law"), QStringLiteral("中华人民共和国行政强制法")},
            {QStringLiteral("article"), QStringLiteral("第二十八条")}}});
    now.put("items", disposed(now.measures(), one));
    now.put("place", one.place);
    const auto &all = now.measures().disposals;
    const auto last = std::max_element(
        all.begin(), all.end(), [](const measure::Disposal &a, const measure::Disposal &b) { return a.on < b.on; });
    if (last != all.end()) {
        now.put("from", last->on);
        now.put("reason", last->reason);
    }
}

QString orderCalled(const Filling &now, const Correction &order)
{
    const QString first = now.called("correction_order", record::refTo(order));
    return first.isEmpty() ? now.called("recheck_correction", record::refTo(order)) : first;
}

QString warning(const Filling &now)
{
    const QDate act = now.file.one.actEndedOn.isValid() ? now.file.one.actEndedOn : now.today;
    const MeasureRule &rule = MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, act);
    return QStringLiteral(
        "我局将对%1改正情况组织复查。%1拒不改正的，根据《%2》%3的规定，我局可以自责令改正之日的次日起，"
        "按照原处罚数额按日连续处罚。")
        .arg(now.you(), rule.sources.front().law, rule.sources.front().article);
}

void correction(Filling &now, const Correction &one)
{
    now.put("content", one.content);
    now.put("deadline", one.dueOn);
    if (one.warned)
        now.put("consequence", warning(now));
}

/// The order before it, for the order that repeats it.
void repeatedCorrection(Filling &now, const Correction &one)
{
    correction(now, one);
    for (const CaseDocument &document : now.file.documents) {
        if (document.type == QLatin1String("correction_order") && document.state == DocumentState::Final) {
            now.put("first_no",
                QStringLiteral("%1，%2送达")
                    .arg(document.number,
                        document.servedOn.isValid() ? documentDate(document.servedOn) : QStringLiteral("尚未")));
            return;
        }
    }
}

QString findingWords(Finding finding)
{
    switch (finding) {
    case Finding::Corrected:
        return QStringLiteral("已改正");
    case Finding::GoingOn:
        return QStringLiteral("继续违法");
    case Finding::RefusesRecheck:
        return QStringLiteral("拒绝阻挠复查");
    case Finding::Stopped:
        return QStringLiteral("已停产");
    }
    Q_UNREACHABLE();
}

void recheckRecord(Filling &now, const Recheck &one)
{
    if (const Correction *order = now.measures().correction(one.order)) {
        now.put("order_no", orderCalled(now, *order));
        now.put("delivered", order->servedOn);
    }
    now.put("start", one.begunAt);
    now.put("end", one.endedAt);
    now.put("mode", one.unannounced ? QStringLiteral("暗查") : QStringLiteral("明查"));
    now.persons(one.officers);
    now.put("result", findingWords(one.finding));
    now.put("detail", one.detail);
    now.put("media", one.media);
}

/// Round by round, as anyone can compute it again.
QString rounds(const measure::DailyFine &fine)
{
    QStringList out;
    for (const measure::DailyRound &round : fine.rounds) {
        if (!round.recheckedOn.isValid() || !round.finding)
            continue;
        QString line = QStringLiteral("第%1轮：责令改正违法行为决定书于%2送达，%3复查，%4")
                           .arg(documentOrdinal(round.number), documentDate(round.servedOn),
                               documentDate(round.recheckedOn), findingWords(*round.finding));
        if (round.fined)
            line += QStringLiteral("，已作按日连续处罚。");
        else
            line += round.isCounted() ? QStringLiteral("，自%1起至%2止，计罚%3日，%4。")
                                            .arg(documentDate(round.from), documentDate(round.recheckedOn))
                                            .arg(round.days)
                                            .arg(documentMoney(round.amount))
                                      : QStringLiteral("，不计罚。");
        out.append(line);
    }
    out.append(QStringLiteral("原罚款数额%1×%2日＝%3。")
                   .arg(documentMoney(fine.perDay))
                   .arg(fine.days)
                   .arg(documentMoney(fine.amount)));
    return out.join(u'\n');
}

void dailyDecision(Filling &now)
{
    const Result<measure::DailyFine> fine = dailyFineOf(now.file, now.today);
    if (!fine || fine->days == 0)
        return;
    QStringList orders;
    QStringList refusals;
    for (const Correction &order : now.measures().inOrder()) {
        if (order.servedOn.isValid())
            orders.append(orderCalled(now, order) + documentDate(order.servedOn) + QStringLiteral("送达"));
        const Recheck *found = now.measures().recheckOf(order);
        if (found && measure::isRefusal(found->finding))
            refusals.append(QStringLiteral("%1，%2：%3")
                                .arg(documentDate(found->on()), findingWords(found->finding), found->detail));
    }
    now.put("correction_ref", orders.join(QStringLiteral("；")));
    if (const CaseDocument *decision = now.file.document(QStringLiteral("penalty_decision"));
        decision && now.file.one.fine)
        now.put("origin_ref",
            QStringLiteral("%1，罚款%2，%3")
                .arg(decision->number, documentMoney(*now.file.one.fine),
                    decision->servedOn.isValid() ? documentDate(decision->servedOn) + QStringLiteral("送达")
                                                 : QStringLiteral("尚未送达")));
    now.put("recheck", rounds(*fine));
    now.put("refuse_fact", refusals.join(u'\n'));
    now.laws(MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, originalFineOf(now.file, now.today).actOn));
    now.put("from", fine->from);
    now.put("to", fine->until);
    now.put("days", fine->days);
    now.put("amount", fine->amount.fen());
}

void limit(Filling &now, const ProductionLimit &one)
{
    const bool isLimit = one.mode == measure::LimitMode::Limit;
    const QDate act = now.file.one.actEndedOn.isValid() ? now.file.one.actEndedOn : now.today;
    now.laws(
        MeasureRules::shipped().on(isLimit ? MeasureRule::Kind::Limit : MeasureRule::Kind::Stop, act), one.grounds);
    now.put("mode", one.content);
    now.put("limits", one.content);
    now.put("from", one.servedOn.isValid() ? one.servedOn : one.decidedOn);
    now.put("to", one.lastDay());
    now.put("exempt_check", one.considered);
    now.put("duty",
        QStringLiteral(
            "%1应当在收到本决定书后十五个工作日内将整改方案报我局备案并向社会公开；完成整改任务的，应当在十五个工作日"
            "内将整改任务完成情况和整改信息社会公开情况报我局备案，并提交监测报告以及整改期间生产用电量、用水量、主要"
            "产品产量与整改前的对比情况等材料。本决定自报我局备案之日起解除。")
            .arg(now.you()));
}

void rectifyFiling(Filling &now, const ProductionLimit &one)
{
    const char *decision = one.mode == measure::LimitMode::Limit ? "limit_decision" : "stop_decision";
    now.put("decision_no", now.called(decision, record::refTo(one)));
    now.put("plan_date", one.planFiledOn);
    now.put("done_date", one.completionFiledOn);
    if (!one.materials.isEmpty())
        now.put("materials", QJsonArray::fromStringList(one.materials.split(u'\n', Qt::SkipEmptyParts)));
}

void trackCheck(Filling &now, const ProductionLimit &one)
{
    now.put("release_date", one.liftedOn(now.today));
    now.put("check_date", one.followedUpOn);
    now.put("result", one.followUp);
}

using Fill = std::function<void(Filling &)>;

template <class T> Fill fromLatest(std::vector<T> CaseMeasures::*list, void (*fill)(Filling &, const T &))
{
    return [list, fill](Filling &now) {
        if (const auto &all = now.measures().*list; !all.empty())
            fill(now, all.back());
    };
}

Fill fromHolding(bool isSeizure, void (*fill)(Filling &, const Holding &))
{
    return [isSeizure, fill](Filling &now) {
        const auto &all = now.measures().holdings;
        const auto at = std::find_if(
            all.rbegin(), all.rend(), [isSeizure](const Holding &one) { return one.isSeizure() == isSeizure; });
        if (at != all.rend())
            fill(now, *at);
    };
}

const std::map<QString, Fill> &fills()
{
    static const std::map<QString, Fill> kFills{
        {QStringLiteral("prereg_approval"), fromHolding(false, prereg)},
        {QStringLiteral("prereg_notice"), fromHolding(false, prereg)},
        {QStringLiteral("prereg_disposal"), fromHolding(false, preregDisposal)},
        {QStringLiteral("seizure_approval"), fromHolding(true, seizure)},
        {QStringLiteral("seizure_decision"), fromHolding(true, seizure)},
        {QStringLiteral("seizure_list"), fromHolding(true, seizure)},
        {QStringLiteral("seizure_site_record"), fromHolding(true, seizureRecord)},
        {QStringLiteral("seizure_extension"), fromHolding(true, seizureExtension)},
        {QStringLiteral("seizure_testing_notice"), fromHolding(true, seizureTesting)},
        {QStringLiteral("seizure_release"), fromHolding(true, seizureRelease)},
        {QStringLiteral("correction_order"), fromLatest(&CaseMeasures::corrections, correction)},
        {QStringLiteral("recheck_correction"), fromLatest(&CaseMeasures::corrections, repeatedCorrection)},
        {QStringLiteral("recheck_record"), fromLatest(&CaseMeasures::rechecks, recheckRecord)},
        {QStringLiteral("daily_decision"), dailyDecision},
        {QStringLiteral("limit_decision"), fromLatest(&CaseMeasures::limits, limit)},
        {QStringLiteral("stop_decision"), fromLatest(&CaseMeasures::limits, limit)},
        {QStringLiteral("rectify_filing"), fromLatest(&CaseMeasures::limits, rectifyFiling)},
        {QStringLiteral("track_check"), fromLatest(&CaseMeasures::limits, trackCheck)},
    };
    return kFills;
}

} // namespace

void fillFromMeasures(const DocumentType &type, const CaseFile &file, QDate today, QJsonObject &fields)
{
    const auto fill = fills().find(type.id);
    if (fill == fills().end())
        return;
    QJsonObject filled;
    Filling now{file, today, filled};
    fill->second(now);
    for (auto at = filled.begin(); at != filled.end(); ++at) {
        if (type.field(at.key())) // one record fills several documents, each with fields of its own
            fields.insert(at.key(), at.value());
    }
}

} // namespace qilian::casework
