#include "core/party/ServiceAddress.h"

#include <algorithm>
#include <array>

namespace qilian::party {
namespace {

constexpr std::array kKinds{
    std::pair{AddressKind::Registered, "registered"},
    std::pair{AddressKind::Business, "business"},
    std::pair{AddressKind::Correspondence, "correspondence"},
    std::pair{AddressKind::Electronic, "electronic"},
};

} // namespace

QString enumText(AddressKind kind)
{
    return QString::fromLatin1(kKinds[std::size_t(kind)].second);
}

std::optional<AddressKind> enumFrom(AddressKind, QStringView text)
{
    for (const auto &[kind, name] : kKinds) {
        if (text == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

const record::Description<ServiceAddress> &ServiceAddress::description()
{
    static const auto kAddress = record::describe<ServiceAddress>("service_address")
                                     .field("owner", &ServiceAddress::owner, record::Immutable)
                                     .field("address_kind", &ServiceAddress::kind, record::Immutable)
                                     .field("text", &ServiceAddress::text, record::Immutable | record::Title)
                                     .field("receiver", &ServiceAddress::receiver, record::Immutable)
                                     .field("phone", &ServiceAddress::phone, record::Immutable)
                                     .field("confirmed_on", &ServiceAddress::confirmedOn, record::Immutable)
                                     .field("source", &ServiceAddress::source, record::Immutable)
                                     .field("withdrawn_on", &ServiceAddress::withdrawnOn)
                                     .index({"owner", "id"});
    return kAddress;
}

Result<std::vector<ServiceAddress>> serviceAddressesOf(const store::Reader &reader, const record::Ref &owner)
{
    auto all = reader.records<ServiceAddress>("party/addresses_of", {{"owner", owner.text()}});
    if (!all)
        return all;
    std::erase_if(*all, [](const ServiceAddress &address) { return address.withdrawnOn.isValid(); });
    std::stable_sort(all->begin(), all->end(),
        [](const ServiceAddress &a, const ServiceAddress &b) { return a.confirmedOn > b.confirmedOn; });
    return all;
}

std::vector<AddressFault> faultsOf(const ServiceAddress &address, QDate today)
{
    std::vector<AddressFault> found;
    const auto fault = [&found](const char *field, const char *text) {
        found.push_back({QString::fromLatin1(field), {"party", text, {}}});
    };
    if (address.text.trimmed().isEmpty())
        fault("text", QT_TRANSLATE_NOOP("party", "Write the address."));
    if (address.confirmedOn > today)
        fault("confirmed_on", QT_TRANSLATE_NOOP("party", "The party cannot have confirmed it after today."));
    if (address.kind == AddressKind::Electronic && !address.confirmedOn.isValid())
        fault("confirmed_on",
            QT_TRANSLATE_NOOP("party", "Electronic service needs the party's consent in writing: write its day."));
    return found;
}

Result<store::CommitReceipt> addServiceAddress(
    store::Workspace &workspace, const store::Actor &actor, const ServiceAddress &address, QDate today)
{
    if (const auto faults = faultsOf(address, today); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    auto work = workspace.begin(actor, {"party", QT_TRANSLATE_NOOP("party", "Note an address for service"), {}});
    work.put(address);
    return work.commit();
}

Result<store::CommitReceipt> withdrawServiceAddress(
    store::Workspace &workspace, const store::Actor &actor, const Id<ServiceAddress> &id, QDate today)
{
    auto work = workspace.begin(actor, {"party", QT_TRANSLATE_NOOP("party", "Use an address for service no more"), {}});
    auto address = work.get(id);
    if (!address)
        return address.error();
    address->withdrawnOn = today;
    work.put(*address);
    return work.commit();
}

} // namespace qilian::party
