#include "core/referral/ReferralFaults.h"

#include "core/base/ChinaTime.h"

namespace qilian::referral {

namespace {

constexpr const char *kNotBefore = QT_TRANSLATE_NOOP("referral", "It cannot be before %1.");
constexpr const char *kStillToCome = QT_TRANSLATE_NOOP("referral", "This day is still to come.");

/// Collects faults of one transfer.
class Faults {
public:
    void add(const char *field, const char *text, const QStringList &values = {})
    {
        m_found.push_back({QString::fromLatin1(field), {"referral", text, values}});
    }
    void require(const char *field, const QString &value, const char *text)
    {
        if (value.trimmed().isEmpty())
            add(field, text);
    }
    /// A day that may be left open: not after today, not before `earliest`.
    void order(const char *field, QDate day, QDate earliest, QDate today)
    {
        if (!day.isValid())
            return;
        if (day > today)
            add(field, kStillToCome);
        else if (earliest.isValid() && day < earliest)
            add(field, kNotBefore, {earliest.toString(Qt::ISODate)});
    }
    std::vector<Fault> take() { return std::move(m_found); }

private:
    std::vector<Fault> m_found;
};

void checkTeam(Faults &faults, const Referral &referral, const Setting &setting)
{
    if (!referral.reportedOn.isValid())
        faults.add("reported_on", QT_TRANSLATE_NOOP("referral", "Write the day the team reported it."));
    const auto objections = access::objectionsToTeam(
        setting.team, referral.reportedOn.isValid() ? referral.reportedOn : chinaDay(setting.now));
    for (const access::Objection &objection : objections)
        faults.add("team", objection.words.text, objection.words.values);
    faults.require("persons", referral.kind == ReferralKind::Detention ? referral.persons : QStringLiteral("-"),
        QT_TRANSLATE_NOOP("referral", "Write who is directly responsible, and how."));
}

void checkHandedOver(Faults &faults, const Referral &referral, QDate today)
{
    if (!referral.sentAt.isValid()) {
        if (referral.receivedOn.isValid())
            faults.add("received_on", QT_TRANSLATE_NOOP("referral", "It has not been handed over yet."));
        return;
    }
    if (referral.approval != Approval::Approved)
        faults.add("sent_at_ms",
            QT_TRANSLATE_NOOP("referral", "It can be handed over only after the head of the bureau approved it."));
    else if (referral.sentAt < referral.decidedAt)
        faults.add("sent_at_ms", kNotBefore, {chinaDay(referral.decidedAt).toString(Qt::ISODate)});
    if (chinaDay(referral.sentAt) > today)
        faults.add("sent_at_ms", kStillToCome);
    faults.require(
        "materials", referral.materials, QT_TRANSLATE_NOOP("referral", "Write what goes with it, a line each."));
}

void checkAnswer(Faults &faults, const Referral &referral, QDate today)
{
    const QDate sent = chinaDay(referral.sentAt);
    faults.order("copied_on", referral.copiedOn, chinaDay(referral.decidedAt), today);
    faults.order("received_on", referral.receivedOn, sent, today);
    faults.order("supplement_asked_on", referral.supplementAskedOn, referral.receivedOn, today);
    faults.order("supplement_filed_on", referral.supplementFiledOn, referral.supplementAskedOn, today);
    faults.order("answered_on", referral.answeredOn, referral.receivedOn, today);
    faults.order("notice_on", referral.noticeOn, referral.answeredOn, today);
    faults.order("goods_handed_on", referral.goodsHandedOn, sent, today);
    faults.order("objected_on", referral.objectedOn, referral.noticeOn, today);
    faults.order("objection_answered_on", referral.objectionAnsweredOn, referral.objectedOn, today);
    faults.order("supervision_asked_on", referral.supervisionAskedOn, referral.noticeOn, today);
    faults.order("procuratorate_opinion_on", referral.procuratorateOpinionOn, {}, today);
    faults.order("platform_on", referral.platformOn, chinaDay(referral.decidedAt), today);
    faults.order("ended_on", referral.endedOn, sent, today);
    if (referral.answer != PoliceAnswer::Open && !referral.answeredOn.isValid())
        faults.add("answered_on", QT_TRANSLATE_NOOP("referral", "Write the day the police decided."));
    if (referral.answer == PoliceAnswer::Refused && referral.endedOn.isValid() && referral.note.trimmed().isEmpty())
        faults.add("note", QT_TRANSLATE_NOOP("referral", "Write why no objection was made, or what came of it."));
}

} // namespace

std::vector<Fault> faultsOf(const Referral &referral, const Setting &setting)
{
    Faults faults;
    const QDate today = chinaDay(setting.now);
    faults.require("to_body", referral.to, QT_TRANSLATE_NOOP("referral", "Write which body it goes to."));
    faults.require(
        "ground", referral.ground, QT_TRANSLATE_NOOP("referral", "Write why it goes there, with the article."));
    if (referral.isPolice())
        checkTeam(faults, referral, setting);
    faults.order("reported_on", referral.reportedOn, {}, today);
    if (referral.kind == ReferralKind::Detention && setting.crime == Standing::Open)
        faults.add("kind",
            QT_TRANSLATE_NOOP("referral", "A crime is suspected: that transfer goes first (行政处罚法 第八条)."));
    checkHandedOver(faults, referral, today);
    checkAnswer(faults, referral, today);
    return faults.take();
}

std::vector<Fault> faultsOf(const Screening &screening)
{
    std::vector<Fault> out;
    for (const auto *lines : {&screening.crime, &screening.detention}) {
        for (const ScreeningLine &line : *lines) {
            if (line.reply != Reply::Yes)
                continue;
            const bool figure = line.criterion && line.criterion->least && !line.criterion->lookedUp;
            const auto value = Rational::parse(line.figure);
            if (figure && (!value || *value < Rational(0)))
                out.push_back({line.id(),
                    {"referral", QT_TRANSLATE_NOOP("referral", "Write the figure, in digits: 3 or 2.75."), {}}});
            else if (line.evidence.trimmed().isEmpty())
                out.push_back(
                    {line.id(), {"referral", QT_TRANSLATE_NOOP("referral", "Write which evidence shows it."), {}}});
        }
    }
    return out;
}

} // namespace qilian::referral
