#include "core/base/ChinaTime.h"
#include "core/casework/DocumentContent.h"
#include "core/casework/FollowUp.h"
#include "core/casework/Publication.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::casework {

using performance::Account;
using referral::Referral;
using referral::ReferralKind;

namespace {

/// One document of this part being filled.
struct Paper {
    const CaseFile &file;
    QDate today;
    QJsonObject &fields;

    void put(const char *field, const QJsonValue &value)
    {
        const bool nothing = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
        if (!nothing)
            fields.insert(QString::fromLatin1(field), value);
    }
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject table(const QStringList &columns, const QJsonArray &rows)
{
    return {{QStringLiteral("columns"), QJsonArray::fromStringList(columns)}, {QStringLiteral("rows"), rows}};
}

/// Lines an officer wrote, as rows of a table with a number before each.
QJsonObject listed(const QString &column, const QString &lines)
{
    QJsonArray rows;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        rows.append(QJsonArray{QString::number(rows.size() + 1), line.trimmed()});
    return table({QStringLiteral("序号"), column}, rows);
}

QString decisionNumber(const CaseFile &file)
{
    const CaseDocument *ordinary = file.document(QStringLiteral("penalty_decision"));
    const CaseDocument *decision = ordinary ? ordinary : file.document(QStringLiteral("simple_decision"));
    return decision ? decision->number : QString();
}

QString duesWord(performance::Due due)
{
    switch (due) {
    case performance::Due::Fine:
        return QStringLiteral("罚款");
    case performance::Due::Confiscation:
        return QStringLiteral("没收违法所得");
    case performance::Due::Added:
        return QStringLiteral("加处罚款");
    case performance::Due::Daily:
        return QStringLiteral("按日连续处罚罚款");
    }
    Q_UNREACHABLE();
}

QString instalmentResult(performance::Answer answer)
{
    return answer == performance::Answer::Granted ? QStringLiteral("同意")
        : answer == performance::Answer::Refused  ? QStringLiteral("不同意")
                                                  : QString();
}

void fillPaymentRecord(Paper &paper, const Account &account)
{
    QJsonArray rows;
    for (const performance::Payment &one : paper.file.performance.payments) {
        if (one.counts())
            rows.append(QJsonArray{documentDate(one.on), duesWord(one.towards), one.amount.text(), one.receipt});
    }
    paper.put("due", iso(claimOf(paper.file).lastDay));
    paper.put("payments",
        table({QStringLiteral("日期"), QStringLiteral("款项"), QStringLiteral("金额（元）"), QStringLiteral("票据号")},
            rows));
    paper.put("balance", account.allLeft().fen());
}

void fillInstalments(Paper &paper)
{
    if (paper.file.performance.deferrals.empty())
        return;
    const performance::Deferral &one = paper.file.performance.deferrals.back();
    QJsonArray rows;
    for (const performance::Instalment &part : one.instalments())
        rows.append(
            QJsonArray{QStringLiteral("第%1期").arg(rows.size() + 1), documentDate(part.due), part.amount.text()});
    paper.put("apply_date", iso(one.requestedOn));
    paper.put("reason", one.reason);
    paper.put("plan", table({QStringLiteral("期次"), QStringLiteral("缴纳期限"), QStringLiteral("金额（元）")}, rows));
    paper.put("result", instalmentResult(one.answer));
}

void fillSurcharge(Paper &paper, const Account &account)
{
    std::vector<performance::AddedPenalty> all = account.addedDaily;
    all.push_back(account.added);
    QDate from;
    for (const performance::AddedPenalty &added : all) {
        if (!added.rows.empty())
            from = from.isValid() ? std::min(from, added.rows.front().from) : added.rows.front().from;
    }
    if (!from.isValid())
        return;
    paper.put("base", account.fineLeft().fen() + account.dailyLeft().fen());
    paper.put("from", iso(from));
    paper.put("amount", account.addedTotal().fen());
}

/// 罚款 20,000.00 元、加处罚款 … that are still open.
QString openSums(const Account &account)
{
    QStringList out;
    for (const auto &[word, sum] : {std::pair(performance::Due::Fine, account.fineLeft()),
             std::pair(performance::Due::Confiscation, account.confiscationLeft()),
             std::pair(performance::Due::Added, account.addedLeft()),
             std::pair(performance::Due::Daily, account.dailyLeft())}) {
        if (!sum.isZero())
            out.append(duesWord(word) + QStringLiteral("人民币") + documentMoney(sum));
    }
    return out.join(QStringLiteral("、"));
}

void fillDemand(Paper &paper, const Account &account)
{
    const performance::Claim claim = claimOf(paper.file);
    if (!claim.lastDay.isValid())
        return;
    paper.put("unfulfilled",
        QStringLiteral("《行政处罚决定书》（%1）已于%2送达，缴款期限已于%3届满。截至%4，尚欠%5。")
            .arg(decisionNumber(paper.file), documentDate(claim.servedOn), documentDate(claim.lastDay),
                documentDate(paper.today), openSums(account)));
    paper.put("deadline", QStringLiteral("自收到本催告书之日起十日内"));
    if (!paper.file.bureau.payee.isEmpty())
        paper.put("mode", QStringLiteral("缴至%1，也可以通过电子支付系统缴纳。").arg(paper.file.bureau.payee));
    paper.put("amount", account.allLeft().fen());
    paper.put("right",
        QStringLiteral(
            "收到本催告书后有权向我局进行陈述和申辩。逾期仍未履行义务的，我局将依据《中华人民共和国行政强制法》"
            "第五十三条、第五十四条的规定，申请人民法院强制执行。"));
}

void fillCourtApplication(Paper &paper, const Account &account)
{
    const CaseFile &file = paper.file;
    const performance::CourtWindow window = courtWindowOf(file, paper.today);
    const performance::Claim claim = claimOf(file);
    if (window.state != performance::CourtWindow::State::Counted)
        return;
    paper.put("applicant",
        QStringLiteral("%1，地址：%2，联系电话：%3").arg(file.bureau.name, file.bureau.address, file.bureau.phone));
    paper.put("basis_doc",
        QStringLiteral("《行政处罚决定书》（%1），%2送达").arg(decisionNumber(file), documentDate(claim.servedOn)));
    const CaseDocument *demand = file.document(QStringLiteral("urge_notice"));
    const QString demanded = demand && demand->servedOn.isValid()
        ? QStringLiteral("我局于%1送达《%2》（%3）进行催告，催告期满仍未履行。")
              .arg(documentDate(demand->servedOn), demand->title, demand->number)
        : QString();
    paper.put("reason",
        QStringLiteral("被申请人在法定期限内%1，又不履行处罚决定。%2")
            .arg(window.rule->id == u"no_remedy" ? QStringLiteral("未申请行政复议、未提起行政诉讼") : window.rule->zh,
                demanded));
    paper.put("request", QStringLiteral("请求强制执行被申请人尚欠的%1。").arg(openSums(account)));
    paper.put("court", file.bureau.court);
    paper.put(
        "window", QJsonObject{{QStringLiteral("from"), iso(window.opens)}, {QStringLiteral("to"), iso(window.closes)}});
}

QJsonArray sourcesOf(const std::vector<const referral::ScreeningLine *> &lines)
{
    QJsonArray out;
    for (const referral::ScreeningLine *line : lines) {
        for (const law::RuleSource &one : line->criterion ? line->criterion->sources : line->detention->sources) {
            const QJsonObject cited{{QStringLiteral("law"), one.law}, {QStringLiteral("article"), one.article}};
            if (!out.contains(cited))
                out.append(cited);
        }
    }
    return out;
}

QJsonArray personsOf(const QString &lines)
{
    QJsonArray out;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        out.append(QJsonObject{{QStringLiteral("name"), line.trimmed()}});
    return out;
}

QJsonArray teamOf(const CaseFile &file, const QStringList &ids)
{
    QJsonArray out;
    for (const QString &id : ids) {
        const auto at = file.officers.find(Uuid::parse(id).value_or(Uuid()));
        if (at != file.officers.end())
            out.append(QJsonObject{{QStringLiteral("name"), at->second.name},
                {QStringLiteral("number"), QStringLiteral("执法证号：") + at->second.certificateNumber},
                {QStringLiteral("ref"), at->second.id.text()}});
    }
    return out;
}

/// 涉嫌污染环境罪：… with the figure and what shows it.
QString crimeWords(const referral::Screening &screening)
{
    QStringList out;
    for (const referral::ScreeningLine *line : screening.met(true)) {
        const QString figure = line->criterion->least ? QStringLiteral("，为%1").arg(line->figure) : QString();
        out.append(QStringLiteral("%1%2").arg(line->criterion->zh, figure));
    }
    return out.isEmpty() ? QString() : QStringLiteral("涉嫌污染环境犯罪：") + out.join(QStringLiteral("；"));
}

void fillPoliceTransfer(Paper &paper, ReferralKind kind)
{
    const CaseFile &file = paper.file;
    const Referral *one = file.referrals.latest(kind);
    if (!one)
        return;
    const bool crime = kind == ReferralKind::Crime;
    const referral::Screening screening = screeningOf(file);
    paper.put("facts", one->ground);
    if (const QJsonArray cited = sourcesOf(screening.met(crime)); !cited.isEmpty())
        paper.put("law_basis", cited);
    paper.put("crime", crime ? QJsonValue(crimeWords(screening)) : QJsonValue());
    paper.put("persons", crime ? QJsonArray() : personsOf(one->persons));
    paper.put("handlers", teamOf(file, one->team));
    paper.put("materials", listed(QStringLiteral("材料名称"), one->materials));
    if (crime)
        paper.put("goods", listed(QStringLiteral("涉案物品"), one->goods));
    if (crime && one->copiedOn.isValid())
        paper.put("copy_procurator", true);
    if (one->approval == referral::Approval::Open)
        return;
    const auto head = file.officers.find(one->decidedBy);
    paper.put("chief_opinion",
        QJsonObject{
            {QStringLiteral("opinion"),
                one->approval == referral::Approval::Approved ? QStringLiteral("同意移送")
                                                              : QStringLiteral("不予移送：") + one->decisionReason},
            {QStringLiteral("name"), head == file.officers.end() ? QString() : head->second.name},
            {QStringLiteral("on"), iso(chinaDay(one->decidedAt))}});
}

void fillOtherTransfer(Paper &paper)
{
    const auto &all = paper.file.referrals.referrals;
    const auto at = std::find_if(all.rbegin(), all.rend(), [](const Referral &one) { return !one.isPolice(); });
    if (at == all.rend())
        return;
    paper.put("to", at->to);
    paper.put("facts", at->ground);
}

/// Why what was published is to be taken back, until it is.
void fillWithdrawal(Paper &paper)
{
    const Publication publication = publicationOf(paper.file);
    if (publication.changed.isValid() && !publication.withdrawn.isValid())
        paper.put("withdraw", QStringLiteral("行政处罚决定于%1被变更或者撤销").arg(documentDate(publication.changed)));
}

} // namespace

void fillFollowUp(const DocumentType &type, const CaseFile &file, QDate today, QJsonObject &fields)
{
    QJsonObject known;
    Paper paper{file, today, known};
    const Account account = accountOf(file, {}, today);
    paper.put("decision_no", decisionNumber(file));
    if (type.id == u"payment_record")
        fillPaymentRecord(paper, account);
    else if (type.id == u"installment_decision")
        fillInstalments(paper);
    else if (type.id == u"surcharge_notice")
        fillSurcharge(paper, account);
    else if (type.id == u"urge_notice")
        fillDemand(paper, account);
    else if (type.id == u"court_application")
        fillCourtApplication(paper, account);
    else if (type.id == u"publicity_form")
        fillWithdrawal(paper);
    else if (type.id.startsWith(QLatin1String("detention_")))
        fillPoliceTransfer(paper, ReferralKind::Detention);
    else if (type.id.startsWith(QLatin1String("crime_")))
        fillPoliceTransfer(paper, ReferralKind::Crime);
    else if (type.id == u"jurisdiction_transfer" || type.id == u"copy_letter")
        fillOtherTransfer(paper);
    else
        return;
    for (const DocumentField &field : type.fields) {
        if (const auto at = known.constFind(field.id); at != known.constEnd())
            fields.insert(field.id, *at);
    }
}

} // namespace qilian::casework
