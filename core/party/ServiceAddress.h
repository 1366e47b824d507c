#pragma once

#include "core/store/Workspace.h"

namespace qilian::party {

/// Where a party takes what is served on it.
enum class AddressKind {
    Registered, ///< 登记住所
    Business, ///< 经营场所
    Correspondence, ///< 通信地址
    Electronic, ///< an e-mail address, a number or an account
};
QString enumText(AddressKind kind);
std::optional<AddressKind> enumFrom(AddressKind, QStringView text);

/// An address for service (送达地址) of an enterprise, or of a case whose party has no file of its own. What was served
/// there keeps the words of that day.
struct ServiceAddress {
    Id<ServiceAddress> id;
    record::Ref owner; ///< the enterprise or the case
    AddressKind kind = AddressKind::Correspondence;
    QString text;
    QString receiver; ///< who takes it there (收件人、代收人)
    QString phone;
    /// The party confirmed it in writing (送达地址确认书); for an electronic one this is its consent. 行政处罚法
    /// 第六十一条
    QDate confirmedOn;
    record::Ref source; ///< the document that says so
    QDate withdrawnOn; ///< no longer used from then on

    static const record::Description<ServiceAddress> &description();
};

/// Those in use, the one to be tried first in front: confirmed before known, later before earlier.
Result<std::vector<ServiceAddress>> serviceAddressesOf(const store::Reader &reader, const record::Ref &owner);

/// What is wrong with one as a form has it: the name of the field and the words. Nothing: it may be kept.
struct AddressFault {
    QString field;
    Message words;
};
std::vector<AddressFault> faultsOf(const ServiceAddress &address, QDate today);

/// Invalid: the first fault.
Result<store::CommitReceipt> addServiceAddress(
    store::Workspace &workspace, const store::Actor &actor, const ServiceAddress &address, QDate today);
Result<store::CommitReceipt> withdrawServiceAddress(
    store::Workspace &workspace, const store::Actor &actor, const Id<ServiceAddress> &id, QDate today);

} // namespace qilian::party
