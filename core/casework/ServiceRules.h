#pragma once

#include "core/base/Result.h"
#include "core/casework/CaseFacts.h"
#include "core/casework/LegalSource.h"
#include "core/casework/Wording.h"

#include <QStringList>

namespace qilian::casework {

/// The ways a document may be served (送达方式). 民事诉讼法 第八十八条至第九十五条
enum class ServiceWay { Direct, Left, Entrusted, Post, Electronic, Transferred, Publication };
QString enumText(ServiceWay way);
std::optional<ServiceWay> enumFrom(ServiceWay, QStringView text);

/// What one way of service asks for, and which day counts.
struct ServiceWayRule {
    enum class Day {
        Receipt, ///< the day on the receipt
        Arrival, ///< the day it reached the party's system
        Deemed, ///< the last day of a period after publication
    };
    ServiceWay way = ServiceWay::Direct;
    Wording name;
    Day day = Day::Receipt;
    QString deemedBy; ///< id of the DeadlineRule of a Deemed day
    std::vector<LegalSource> sources;
    QStringList needs; ///< ids of conditions (core/casework/ServiceChecks.cpp): without them it is no service
    QStringList wants; ///< what belongs on file beside it
    bool verified = false;

    bool asksFor(const char *need) const { return needs.contains(QLatin1String(need)); }
};

/// Who may take a document for the party. 民事诉讼法 第八十八条
struct ServiceReceiver {
    QString id;
    Wording name;
    std::vector<PartyKind> parties;
};

/// resources/procedure/service.json. Immutable once loaded; any thread.
class ServiceRules {
public:
    /// Damaged: names the entry and what was expected; every way must be there with a source.
    static Result<ServiceRules> parse(const QByteArray &json, const QString &name);
    static const ServiceRules &shipped();

    const ServiceWayRule &of(ServiceWay way) const { return m_ways[std::size_t(way)]; }
    const std::vector<ServiceWayRule> &ways() const { return m_ways; }
    std::vector<ServiceReceiver> receiversFor(PartyKind party) const;
    Wording receiverName(const QString &id) const; ///< the id itself where unknown
    QString dueRule(const QString &documentType) const; ///< id of the DeadlineRule; empty: no period of its own

private:
    std::vector<ServiceWayRule> m_ways; ///< in the order of ServiceWay
    std::vector<ServiceReceiver> m_receivers;
    std::vector<std::pair<QString, QString>> m_due; ///< type of document, rule
};

} // namespace qilian::casework
