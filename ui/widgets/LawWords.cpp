#include "ui/widgets/LawWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace qilian::ui::words {

namespace {

using Table = QHash<QString, const char *>;

QString say(const char *text)
{
    return QCoreApplication::translate("LawWords", text);
}

QString word(const Table &table, const QString &id)
{
    const auto at = table.constFind(id);
    return at == table.constEnd() ? id : say(*at);
}

bool isChinese()
{
    return say(QT_TRANSLATE_NOOP("LawWords", "language:en")) != QLatin1String("language:en");
}

} // namespace

QString base(const QString &of)
{
    static const Table kBases{{QStringLiteral("total_investment"), QT_TRANSLATE_NOOP("LawWords", "total investment")},
        {QStringLiteral("illegal_gain"), QT_TRANSLATE_NOOP("LawWords", "unlawful gain")},
        {QStringLiteral("fee_charged"), QT_TRANSLATE_NOOP("LawWords", "fee charged")},
        {QStringLiteral("disposal_cost"), QT_TRANSLATE_NOOP("LawWords", "cost of disposal")},
        {QStringLiteral("direct_loss"), QT_TRANSLATE_NOOP("LawWords", "direct loss")},
        {QStringLiteral("goods_value"), QT_TRANSLATE_NOOP("LawWords", "value of the goods")},
        {QStringLiteral("annual_income"), QT_TRANSLATE_NOOP("LawWords", "income of the year before")},
        {QStringLiteral("base_fine"), QT_TRANSLATE_NOOP("LawWords", "fine of the paragraph before")}};
    return word(kBases, of);
}

QString violation(const law::Violation &violation)
{
    return isChinese() || violation.en.isEmpty() ? violation.zh : violation.en;
}

QString domain(const QString &id)
{
    static const Table kDomains{{QStringLiteral("eia"), QT_TRANSLATE_NOOP("LawWords", "Environmental assessment")},
        {QStringLiteral("permit"), QT_TRANSLATE_NOOP("LawWords", "Discharge permit")},
        {QStringLiteral("water"), QT_TRANSLATE_NOOP("LawWords", "Water")},
        {QStringLiteral("air"), QT_TRANSLATE_NOOP("LawWords", "Air")},
        {QStringLiteral("solid"), QT_TRANSLATE_NOOP("LawWords", "Solid waste")},
        {QStringLiteral("hazardous"), QT_TRANSLATE_NOOP("LawWords", "Hazardous waste")},
        {QStringLiteral("noise"), QT_TRANSLATE_NOOP("LawWords", "Noise")},
        {QStringLiteral("soil"), QT_TRANSLATE_NOOP("LawWords", "Soil")},
        {QStringLiteral("monitoring"), QT_TRANSLATE_NOOP("LawWords", "Monitoring")},
        {QStringLiteral("evasion"), QT_TRANSLATE_NOOP("LawWords", "Evading supervision")},
        {QStringLiteral("inspection"), QT_TRANSLATE_NOOP("LawWords", "Obstructing inspection")},
        {QStringLiteral("disclosure"), QT_TRANSLATE_NOOP("LawWords", "Disclosure")},
        {QStringLiteral("emergency"), QT_TRANSLATE_NOOP("LawWords", "Emergencies")},
        {QStringLiteral("agency"), QT_TRANSLATE_NOOP("LawWords", "Technical agencies")},
        {QStringLiteral("ecology"), QT_TRANSLATE_NOOP("LawWords", "Nature protection")},
        {QStringLiteral("radiation"), QT_TRANSLATE_NOOP("LawWords", "Radiation")},
        {QStringLiteral("livestock"), QT_TRANSLATE_NOOP("LawWords", "Livestock")}};
    return word(kDomains, id);
}

QString authority(const QString &id)
{
    static const Table kAuthorities{{QStringLiteral("county"), QT_TRANSLATE_NOOP("LawWords", "County")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("LawWords", "City")},
        {QStringLiteral("province"), QT_TRANSLATE_NOOP("LawWords", "Province")},
        {QStringLiteral("government"), QT_TRANSLATE_NOOP("LawWords", "Government")}};
    return word(kAuthorities, id);
}

QString measures(const QStringList &ids)
{
    static const Table kMeasures{{QStringLiteral("ban_practice"), QT_TRANSLATE_NOOP("LawWords", "ban on practising")},
        {QStringLiteral("bar_reapplication"), QT_TRANSLATE_NOOP("LawWords", "bar on applying again")},
        {QStringLiteral("circulate_criticism"), QT_TRANSLATE_NOOP("LawWords", "circulated criticism")},
        {QStringLiteral("close_by_government"), QT_TRANSLATE_NOOP("LawWords", "closure by the government")},
        {QStringLiteral("confiscate_facility"), QT_TRANSLATE_NOOP("LawWords", "confiscation of facilities")},
        {QStringLiteral("confiscate_gain"), QT_TRANSLATE_NOOP("LawWords", "confiscation of gains")},
        {QStringLiteral("confiscate_goods"), QT_TRANSLATE_NOOP("LawWords", "confiscation of goods")},
        {QStringLiteral("demolish"), QT_TRANSLATE_NOOP("LawWords", "demolition")},
        {QStringLiteral("detention"), QT_TRANSLATE_NOOP("LawWords", "detention by the police")},
        {QStringLiteral("limit_production"), QT_TRANSLATE_NOOP("LawWords", "limit of production")},
        {QStringLiteral("order_correction"), QT_TRANSLATE_NOOP("LawWords", "order to correct")},
        {QStringLiteral("public_notice"), QT_TRANSLATE_NOOP("LawWords", "public notice")},
        {QStringLiteral("refer_public_security"), QT_TRANSLATE_NOOP("LawWords", "referral to the police")},
        {QStringLiteral("restore"), QT_TRANSLATE_NOOP("LawWords", "restoration")},
        {QStringLiteral("revoke_permit"), QT_TRANSLATE_NOOP("LawWords", "revocation of the permit")},
        {QStringLiteral("stop_construction"), QT_TRANSLATE_NOOP("LawWords", "stop of construction")},
        {QStringLiteral("stop_illegal_act"), QT_TRANSLATE_NOOP("LawWords", "stop of the act")},
        {QStringLiteral("stop_production"), QT_TRANSLATE_NOOP("LawWords", "stop of production for rectification")},
        {QStringLiteral("stop_use"), QT_TRANSLATE_NOOP("LawWords", "stop of use")},
        {QStringLiteral("substitute_performance"), QT_TRANSLATE_NOOP("LawWords", "performance by proxy")},
        {QStringLiteral("suspend_business"), QT_TRANSLATE_NOOP("LawWords", "suspension of business")},
        {QStringLiteral("suspend_works"), QT_TRANSLATE_NOOP("LawWords", "suspension of works")},
        {QStringLiteral("treat_pollution"), QT_TRANSLATE_NOOP("LawWords", "treatment of the pollution")},
        {QStringLiteral("warning"), QT_TRANSLATE_NOOP("LawWords", "warning")},
        {QStringLiteral("withdraw_permit"), QT_TRANSLATE_NOOP("LawWords", "withdrawal of the permit")}};
    QStringList out;
    for (const QString &id : ids)
        out.append(word(kMeasures, id));
    return out.join(say(QT_TRANSLATE_NOOP("LawWords", ", ")));
}

QString period(const law::Basis &basis)
{
    return basis.until.isValid() ? say(QT_TRANSLATE_NOOP("LawWords", "%1 to %2"))
                                       .arg(basis.from.toString(Qt::ISODate), basis.until.toString(Qt::ISODate))
                                 : say(QT_TRANSLATE_NOOP("LawWords", "since %1")).arg(basis.from.toString(Qt::ISODate));
}

QString version(const law::LawLibrary::Entry &law)
{
    return law.since().isValid() ? law.since().toString(Qt::ISODate) : say(QT_TRANSLATE_NOOP("LawWords", "no date"));
}

QString versionDays(const law::LawLibrary::Entry &law)
{
    const QString revised = law.versionOn.toString(Qt::ISODate);
    const QString inForce = law.inForceFrom.toString(Qt::ISODate);
    if (!inForce.isEmpty() && !revised.isEmpty())
        return say(QT_TRANSLATE_NOOP("LawWords", "Version of %1, in force from %2")).arg(revised, inForce);
    if (!inForce.isEmpty())
        return say(QT_TRANSLATE_NOOP("LawWords", "In force from %1")).arg(inForce);
    return revised.isEmpty() ? say(QT_TRANSLATE_NOOP("LawWords", "Version without a date"))
                             : say(QT_TRANSLATE_NOOP("LawWords", "Version of %1")).arg(revised);
}

QString citation(const law::LawLibrary::Entry &law, const law::ArticleRef &place)
{
    return QStringLiteral("《%1》%2").arg(law.title, place.text());
}

QString branch(const law::FineRange &fine)
{
    static const Table kBranches{{QStringLiteral("first"), QT_TRANSLATE_NOOP("LawWords", "Fine")},
        {QStringLiteral("overdue"), QT_TRANSLATE_NOOP("LawWords", "Fine where it is not corrected in time")},
        {QStringLiteral("serious"), QT_TRANSLATE_NOOP("LawWords", "Fine in serious cases")},
        {QStringLiteral("individual"), QT_TRANSLATE_NOOP("LawWords", "Fine on responsible persons")}};
    const QString name = word(kBranches, fine.branch);
    return fine.condition.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, fine.condition);
}

QString branchName(const QString &id)
{
    static const Table kNames{{QStringLiteral("unit"), QT_TRANSLATE_NOOP("LawWords", "Unit")},
        {QStringLiteral("individual"), QT_TRANSLATE_NOOP("LawWords", "Responsible persons")},
        {QStringLiteral("first"), QT_TRANSLATE_NOOP("LawWords", "Fine")},
        {QStringLiteral("in_time"), QT_TRANSLATE_NOOP("LawWords", "Corrected in time")},
        {QStringLiteral("overdue"), QT_TRANSLATE_NOOP("LawWords", "Not corrected in time")},
        {QStringLiteral("serious"), QT_TRANSLATE_NOOP("LawWords", "Serious case")}};
    return word(kNames, id);
}

QString standing(law::Standing standing)
{
    switch (standing) {
    case law::Standing::Same:
        return say(QT_TRANSLATE_NOOP("LawWords", "the same"));
    case law::Standing::Lighter:
        return say(QT_TRANSLATE_NOOP("LawWords", "lighter"));
    case law::Standing::Heavier:
        return say(QT_TRANSLATE_NOOP("LawWords", "heavier"));
    case law::Standing::Open:
        return say(QT_TRANSLATE_NOOP("LawWords", "to be weighed by the facts"));
    }
    Q_UNREACHABLE();
}

QString range(const law::FineRange &fine)
{
    const QLocale figures(QLocale::English);
    QString text;
    if (fine.kind == law::FineRange::Kind::Amount) {
        const auto yuan = [](qint64 amount) { return Money::fromYuan(amount).value_or(Money()).display(); };
        text = fine.min ? QStringLiteral("%1 – %2").arg(yuan(*fine.min), yuan(fine.max))
                        : say(QT_TRANSLATE_NOOP("LawWords", "up to %1")).arg(yuan(fine.max));
    } else {
        const QString numbers = fine.min
            ? QStringLiteral("%1 – %2").arg(figures.toString(*fine.min), figures.toString(fine.max))
            : figures.toString(fine.max);
        text = (fine.kind == law::FineRange::Kind::Percent ? say(QT_TRANSLATE_NOOP("LawWords", "%1 % of the %2"))
                                                           : say(QT_TRANSLATE_NOOP("LawWords", "%1 times the %2")))
                   .arg(numbers, base(fine.of));
        if (fine.floor)
            text += say(QT_TRANSLATE_NOOP("LawWords", ", which counts as at least %1"))
                        .arg(Money::fromYuan(*fine.floor).value_or(Money()).display());
    }
    return fine.may ? text + say(QT_TRANSLATE_NOOP("LawWords", " (optional)")) : text;
}

} // namespace qilian::ui::words
