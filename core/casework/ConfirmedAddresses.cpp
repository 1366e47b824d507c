#include "core/casework/ConfirmedAddresses.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::casework {

std::vector<party::ServiceAddress> confirmedAddresses(const CaseFile &file)
{
    std::vector<party::ServiceAddress> out;
    const CaseDocument *document = file.document(QStringLiteral("delivery_address_confirm"));
    if (!document || document->state != DocumentState::Final)
        return out;
    const auto add = [&](party::AddressKind kind, const QString &text, const QString &receiver, const QString &phone) {
        const bool isKnown =
            std::any_of(file.addresses.begin(), file.addresses.end(), [&](const party::ServiceAddress &address) {
                return address.text == text.trimmed() && address.confirmedOn >= document->madeOn;
            });
        if (text.trimmed().isEmpty() || isKnown)
            return;
        party::ServiceAddress address;
        address.id = Id<party::ServiceAddress>::create();
        address.owner = file.one.party.isNull() ? record::refTo(file.one) : file.one.party;
        address.kind = kind;
        address.text = text.trimmed();
        address.receiver = receiver.trimmed();
        address.phone = phone.trimmed();
        address.confirmedOn = document->madeOn;
        address.source = record::refTo(*document);
        out.push_back(address);
    };
    const QJsonValue table = document->fields.value(QLatin1String("addresses"));
    for (const QString &line : table.toString().split(u'\n', Qt::SkipEmptyParts))
        add(party::AddressKind::Correspondence, line, {}, {});
    for (const QJsonValue row : table[QLatin1String("rows")].toArray()) {
        const QJsonArray cells = row.toArray();
        add(party::AddressKind::Correspondence, cells.at(0).toString(), cells.at(1).toString(), cells.at(2).toString());
    }
    const QJsonValue consent = document->fields.value(QLatin1String("e_delivery"));
    if (consent[QLatin1String("confirmed")].toBool())
        add(party::AddressKind::Electronic, consent[QLatin1String("answer")].toString(), {}, {});
    return out;
}

} // namespace qilian::casework
