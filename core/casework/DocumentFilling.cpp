#include "core/base/ChinaTime.h"
#include "core/casework/CaseService.h"
#include "core/casework/DocumentContent.h"
#include "core/casework/FineSummary.h"
#include "core/casework/FollowUp.h"
#include "core/casework/MeasureFilling.h"
#include "core/casework/PeriodFilling.h"
#include "core/inspection/Checklist.h"
#include "core/law/Catalogue.h"

#include <QJsonArray>
#include <functional>
#include <map>

namespace qilian::casework {
namespace {

/// One document being filled: the case file with the words that depend on the party.
struct Filling {
    const DocumentType &type;
    const CaseFile &file;
    QDate today;

    const Case &one() const { return file.one; }
    bool isPerson() const { return one().partyKind == PartyKind::Citizen; }
    QString you() const { return isPerson() ? QStringLiteral("你") : QStringLiteral("你单位"); }
    /// Everybody who is fined: 你单位、马某
    QString punished() const
    {
        QStringList out{you()};
        for (const FinedPerson &person : othersFined(file.determinations)) {
            if (fineOf(file.determinations, person))
                out.append(person.name);
        }
        return out.join(QStringLiteral("、"));
    }
    bool isInspection() const { return type.stage == QLatin1String("investigation"); }
};

QJsonValue orNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray persons(const Filling &now, const QStringList &ids)
{
    QJsonArray out;
    for (const QString &id : ids) {
        const auto at = now.file.officers.find(Uuid::parse(id).value_or(Uuid()));
        if (at != now.file.officers.end())
            out.append(documentPerson(at->second));
    }
    return out;
}

QStringList officerIds(const Filling &now)
{
    return now.isInspection() && now.file.task ? now.file.task->officers : now.one().officers;
}

QString kindWord(PartyKind kind)
{
    return kind == PartyKind::Unit      ? QStringLiteral("单位")
        : kind == PartyKind::SoleTrader ? QStringLiteral("个体工商户")
                                        : QStringLiteral("自然人");
}

QString factTime(const Filling &now)
{
    const Case &one = now.one();
    const QString end = documentDate(one.actEndedOn);
    return one.actStartedOn.isValid() && one.actStartedOn != one.actEndedOn
        ? documentDate(one.actStartedOn) + QStringLiteral("至") + end
        : end;
}

/// What the inspection found bad, item by item, in the officer's own words.
QString findings(const Filling &now)
{
    QStringList out;
    for (const inspection::ChecklistAnswer &answer : now.file.answers) {
        if (!answer.failed)
            continue;
        const inspection::ChecklistItem *item = inspection::Checklists::shipped().item(answer.item);
        const QString question = item ? item->question : QString();
        out.append(answer.note.trimmed().isEmpty() ? QStringLiteral("检查项“%1”：不符合。").arg(question)
                                                   : answer.note.trimmed());
    }
    return out.join(u'\n');
}

/// The acts of the case by the catalogue's names, numbered.
QString acts(const Filling &now)
{
    QStringList out;
    for (const QString &id : now.one().violations) {
        const law::Violation *known = law::Catalogue::shipped().find(id);
        out.append(QStringLiteral("%1．%2。").arg(out.size() + 1).arg(known ? known->zh : id));
    }
    return out.join(u'\n');
}

QJsonArray evidenceList(const Filling &now)
{
    QJsonArray out;
    for (const evidence::EvidenceItem &item : now.file.evidence) {
        const auto proves = now.file.proves.find(item.id.uuid());
        out.append(QJsonObject{{QStringLiteral("title"), item.title},
            {QStringLiteral("taken_at"), chinaDay(item.collectedAt).toString(Qt::ISODate)},
            {QStringLiteral("by"), item.collectedBy},
            {QStringLiteral("proves"), proves == now.file.proves.end() ? QString() : proves->second},
            {QStringLiteral("ref"), item.id.text()}});
    }
    return out;
}

QString mediaList(const Filling &now)
{
    QStringList out;
    for (const evidence::EvidenceItem &item : now.file.evidence) {
        if (item.kind == QLatin1String("av"))
            out.append(item.title);
    }
    return out.isEmpty() ? QStringLiteral("未拍摄。")
                         : QStringLiteral("现场拍摄影像%1份：%2。").arg(out.size()).arg(out.join(QStringLiteral("、")));
}

/// The bases of the acts, in the order of the acts, each once.
QJsonArray laws(const Filling &now, const char *article)
{
    QJsonArray out;
    for (const QString &violation : now.one().violations) {
        const QJsonValue basis = now.one().basis.value(violation);
        const QJsonValue cited = QJsonObject{
            {QStringLiteral("law"), basis[u"law"]}, {QStringLiteral("article"), basis[QLatin1String(article)]}};
        const bool isWhole = !basis[u"law"].toString().isEmpty() && !basis[QLatin1String(article)].toString().isEmpty();
        if (isWhole && !out.contains(cited))
            out.append(cited);
    }
    return out;
}

/// Act by act and person by person, where one figure does not say it.
QJsonArray fines(const Filling &now)
{
    const FineSummary summary = FineSummary::of(now.file);
    QJsonArray out;
    if (!summary.hasSeveral() && summary.persons.size() == 1)
        return out;
    for (const PersonFines &person : summary.persons) {
        for (const FineLine &line : person.lines) {
            if (line.determination.isNull())
                continue;
            QJsonObject fine{{QStringLiteral("name"), person.name},
                {QStringLiteral("who"), discretion::enumText(person.person.who)}, {QStringLiteral("act"), line.act}};
            if (line.figure)
                fine.insert(QStringLiteral("fine_fen"), line.figure->fen());
            out.append(fine);
        }
    }
    return out;
}

QJsonObject penalty(const Filling &now)
{
    const Case &one = now.one();
    QJsonObject out;
    QJsonArray kinds;
    if (one.fine) {
        kinds.append(QStringLiteral("罚款"));
        out.insert(QStringLiteral("fine_fen"), one.fine->fen());
    }
    if (const QJsonArray each = fines(now); !each.isEmpty()) {
        out.insert(QStringLiteral("fines"), each);
        if (kinds.isEmpty())
            kinds.append(QStringLiteral("罚款"));
    }
    if (one.confiscation) {
        kinds.append(QStringLiteral("没收违法所得"));
        out.insert(QStringLiteral("confiscation_fen"), one.confiscation->fen());
    }
    if (!one.otherPenalty.isEmpty())
        out.insert(QStringLiteral("other"), one.otherPenalty);
    if (!out.isEmpty())
        out.insert(QStringLiteral("kinds"), kinds);
    return out;
}

QString statement(const Filling &now)
{
    const CaseDocument *notice = now.file.document(QStringLiteral("prior_hearing_notice"));
    if (!notice)
        notice = now.file.document(QStringLiteral("prior_notice"));
    if (!notice || !notice->servedOn.isValid())
        return {};
    QString out =
        QStringLiteral("我局于%1向%2送达《%3》（%4），告知拟作出行政处罚的内容、事实、理由、依据及%2依法享有的权利。")
            .arg(documentDate(notice->servedOn), now.you(), notice->title, notice->number);
    if (now.one().defenceWaivedOn.isValid())
        return out + QStringLiteral("%1书面表示放弃陈述、申辩。").arg(now.you());
    if (now.one().defence == Defence::None && !now.one().hearingOn.isValid())
        return out + QStringLiteral("%1在规定期限内未提出陈述、申辩意见，也未要求听证。").arg(now.you());
    return {}; // what the party said and what became of it only the officer can write
}

/// Words that are to be said; that they were, only who said them can confirm.
QJsonValue told(const QString &words)
{
    return QJsonObject{{QStringLiteral("told"), words}, {QStringLiteral("confirmed"), false}};
}

using Fill = std::function<QJsonValue(const Filling &)>;

const std::map<QString, Fill> &fills()
{
    const auto text = [](auto read) { return Fill([read](const Filling &now) { return orNothing(read(now)); }); };
    static const std::map<QString, Fill> kFills{
        {QStringLiteral("agency"), text([](const Filling &now) { return now.file.bureau.name; })},
        {QStringLiteral("case_no"), text([](const Filling &now) { return now.one().number; })},
        {QStringLiteral("cause"), text([](const Filling &now) { return now.one().cause; })},
        {QStringLiteral("party_kind"), text([](const Filling &now) { return kindWord(now.one().partyKind); })},
        {QStringLiteral("party_name"), text([](const Filling &now) { return now.one().partyName; })},
        {QStringLiteral("party_code"), text([](const Filling &now) { return now.one().partyCode; })},
        {QStringLiteral("party_address"), text([](const Filling &now) { return now.one().partyAddress; })},
        {QStringLiteral("party_rep"), text([](const Filling &now) {
             return now.isPerson() ? QStringLiteral("—") : now.one().partyRepresentative;
         })},
        {QStringLiteral("party_phone"), text([](const Filling &now) { return now.one().partyPhone; })},
        {QStringLiteral("fact_time"), text(factTime)},
        {QStringLiteral("fact_place"), text([](const Filling &now) { return now.one().place; })},
        {QStringLiteral("fact_act"), text([](const Filling &now) {
             const QString found = findings(now);
             return !found.isEmpty() ? found : now.one().violations.size() > 1 ? acts(now) : now.one().cause;
         })},
        {QStringLiteral("evidence_items"), evidenceList},
        {QStringLiteral("law_violated"), [](const Filling &now) { return QJsonValue(laws(now, "article_violated")); }},
        {QStringLiteral("law_basis"), [](const Filling &now) { return QJsonValue(laws(now, "article_penalty")); }},
        {QStringLiteral("penalty"), [](const Filling &now) { return QJsonValue(penalty(now)); }},
        {QStringLiteral("proposal"), [](const Filling &now) { return QJsonValue(penalty(now)); }},
        {QStringLiteral("discretion"), text([](const Filling &now) { return FineSummary::of(now.file).paragraph(); })},
        {QStringLiteral("discretion_page"),
            text([](const Filling &now) { return FineSummary::of(now.file).statement(); })},
        {QStringLiteral("consistency"), text([](const Filling &now) {
             QStringList reasons;
             for (const discretion::DeterminationRecord &one : now.file.determinations)
                 reasons.append(one.deviation.trimmed());
             reasons.removeAll(QString());
             return reasons.join(u'\n');
         })},
        {QStringLiteral("correction"), text([](const Filling &now) { return now.one().correction; })},
        {QStringLiteral("statement"), text(statement)},
        {QStringLiteral("statement_result"), text(statement)},
        {QStringLiteral("found_date"),
            text([](const Filling &now) { return now.one().discoveredOn.toString(Qt::ISODate); })},
        {QStringLiteral("right_statement"), text([](const Filling &now) {
             return QStringLiteral("根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，%"
                                   "1可以在收到本告知书之日起五个工作日内向我局提出书面或者口头陈述、申辩意见；逾期未提"
                                   "出的，视为放弃上述权利。")
                 .arg(now.punished());
         })},
        {QStringLiteral("contact"), text([](const Filling &now) {
             const QStringList names = now.file.namesOf(now.one().officers);
             return names.isEmpty()
                 ? QString()
                 : QStringLiteral("联系人：%1　电话：%2　地址：%3")
                       .arg(names.join(QStringLiteral("、")), now.file.bureau.phone, now.file.bureau.address);
         })},
        {QStringLiteral("fulfil"), text([](const Filling &now) {
             return now.file.bureau.payee.isEmpty()
                 ? QString()
                 : QStringLiteral("限%1自收到本决定书之日起十五日内，将罚款缴至%2，也可以通过电子支付系统缴纳。")
                       .arg(now.punished(), now.file.bureau.payee);
         })},
        {QStringLiteral("consequence"), text([](const Filling &) {
             return QStringLiteral("逾期不缴纳罚款的，我局可以根据《中华人民共和国行政处罚法》第七十二条第一款第一项的"
                                   "规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额；逾期不申请"
                                   "行政复议、不提起行政诉讼，又不履行本处罚决定的，我局将依法申请人民法院强制执行。");
         })},
        {QStringLiteral("remedy_review"), text([](const Filling &now) {
             return now.file.bureau.reconsiderationBody.isEmpty()
                 ? QString()
                 : QStringLiteral("%1如不服本处罚决定，可以自知道本决定之日起六十日内向%2申请行政复议")
                       .arg(now.punished(), now.file.bureau.reconsiderationBody);
         })},
        {QStringLiteral("remedy_suit"), text([](const Filling &now) {
             return now.file.bureau.court.isEmpty()
                 ? QString()
                 : QStringLiteral("也可以自知道本决定之日起六个月内直接向%1提起行政诉讼").arg(now.file.bureau.court);
         })},
        {QStringLiteral("officers"), [](const Filling &now) { return QJsonValue(persons(now, officerIds(now))); }},
        {QStringLiteral("recorder"),
            [](const Filling &now) { // of a hearing it is somebody else
                const QJsonArray all = now.isInspection() ? persons(now, officerIds(now)) : QJsonArray();
                return all.isEmpty() ? QJsonValue() : QJsonValue(all.last());
            }},
        {QStringLiteral("start"), text([](const Filling &now) {
             return now.file.task ? inChina(now.file.task->startedAt).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
                                  : QString();
         })},
        {QStringLiteral("end"), text([](const Filling &now) {
             return now.file.task ? inChina(now.file.task->finishedAt).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
                                  : QString();
         })},
        {QStringLiteral("place"), text([](const Filling &now) { // a hearing or a discussion is held elsewhere
             if (!now.isInspection())
                 return QString();
             return now.file.task && !now.file.task->place.isEmpty() ? now.file.task->place : now.one().place;
         })},
        {QStringLiteral("found"), text(findings)},
        {QStringLiteral("show_id"),
            [](const Filling &now) {
                return told(
                    QStringLiteral("我们是%1的执法人员，这是我们的执法证件，请你过目。").arg(now.file.bureau.name));
            }},
        {QStringLiteral("tell_rights"),
            [](const Filling &now) {
                const bool asks = now.type.id == QLatin1String("inquiry_record");
                return told(
                    QStringLiteral("现依法对%1进行%2。%1有申请回避、陈述和申辩的权利，有如实回答询问、协助检查的"
                                   "义务。是否申请回避？")
                        .arg(now.you(), asks ? QStringLiteral("询问") : QStringLiteral("检查")));
            }},
        {QStringLiteral("media"), text(mediaList)},
    };
    return kFills;
}

} // namespace

QJsonObject documentPerson(const access::Officer &officer)
{
    return {{QStringLiteral("name"), officer.name}, {QStringLiteral("unit"), officer.department},
        {QStringLiteral("number"),
            officer.certificateNumber.isEmpty() ? QString() : QStringLiteral("执法证号：") + officer.certificateNumber},
        {QStringLiteral("ref"), officer.id.text()}};
}

QJsonObject fillDocument(const DocumentType &type, const CaseFile &file, QDate today)
{
    const Filling now{type, file, today};
    QJsonObject out = periodFields(type, file, today);
    for (const DocumentField &field : type.fields) {
        const auto fill = fills().find(field.id);
        if (fill == fills().end())
            continue;
        const QJsonValue value = fill->second(now);
        const bool nothing = value.isNull() || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
        const bool fits = value.isString()
            == (field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Reference
                || field.type == FieldType::Choice || field.type == FieldType::Table || field.type == FieldType::Date
                || field.type == FieldType::DateTime);
        if (!nothing && fits)
            out.insert(field.id, value);
    }
    fillFollowUp(type, file, today, out);
    fillFromService(type, file, out);
    fillFromMeasures(type, file, today, out);
    return out;
}

} // namespace qilian::casework
