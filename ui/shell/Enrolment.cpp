#include "ui/shell/Enrolment.h"

#include "core/sync/Engine.h"
#include "core/sync/HttpTransport.h"

#include <QJsonDocument>

namespace qilian::ui {

namespace {

const QString kUrl = QStringLiteral("sync/url");
const QString kCaFile = QStringLiteral("sync/ca_file");
const QString kMembership = QStringLiteral("sync/membership");
constexpr QByteArrayView kPurpose("membership");

} // namespace

Result<ProvinceAddress> savedAddress(const store::Workspace &workspace)
{
    const Result<QString> url = workspace.setting(kUrl);
    if (!url)
        return url.error();
    const Result<QString> caFile = workspace.setting(kCaFile);
    if (!caFile)
        return caFile.error();
    return ProvinceAddress{*url, *caFile};
}

Result<void> saveAddress(store::Workspace &workspace, const ProvinceAddress &address)
{
    if (const auto line = lineTo(address); !line)
        return line.error();
    if (const Result<void> saved = workspace.setSetting(kUrl, address.url.trimmed()); !saved)
        return saved;
    return workspace.setSetting(kCaFile, address.caFile);
}

Result<std::unique_ptr<sync::Transport>> lineTo(const ProvinceAddress &address)
{
    sync::HttpTransport::Options options;
    options.url = address.url;
    options.caFile = address.caFile;
    auto line = sync::HttpTransport::open(options);
    if (!line)
        return line.error();
    return std::unique_ptr<sync::Transport>(*std::move(line));
}

Result<sync::Membership> enrol(store::Workspace &workspace, const ProvinceAddress &address, const sync::SigningKey &key,
    const QString &code, std::stop_token stop)
{
    const auto line = lineTo(address);
    if (!line)
        return line.error();
    Result<sync::Membership> membership = sync::Engine::enrol(workspace, **line, key, code, stop);
    if (!membership)
        return membership;
    if (!membership->scope.covers(workspace.area()))
        return Error{Error::Code::Refused,
            {"shell",
                QT_TRANSLATE_NOOP("shell",
                    "This code is for the area %1, but the records of this workspace belong to %2. Ask for a code of "
                    "your own area."),
                {membership->scope.area, workspace.area()}},
            {}};
    if (const Result<void> saved = saveAddress(workspace, address); !saved)
        return saved.error();
    return membership;
}

Result<void> keep(store::Workspace &workspace, const access::VaultKey &key, const sync::Membership &membership)
{
    const QByteArray plain = QJsonDocument(membership.toJson()).toJson(QJsonDocument::Compact);
    return workspace.setSetting(kMembership, QString::fromLatin1(key.seal(plain, kPurpose).toBase64()));
}

Result<std::optional<sync::Membership>> keptMembership(const store::Workspace &workspace, const access::VaultKey &key)
{
    const Result<QString> sealed = workspace.setting(kMembership);
    if (!sealed)
        return sealed.error();
    if (sealed->isEmpty())
        return std::optional<sync::Membership>();
    const Result<QByteArray> plain = key.open(QByteArray::fromBase64(sealed->toLatin1()), kPurpose);
    if (!plain)
        return plain.error();
    Result<sync::Membership> membership = sync::Membership::fromJson(QJsonDocument::fromJson(*plain).object());
    if (!membership)
        return membership.error();
    return std::optional(*std::move(membership));
}

QByteArray provinceKey(const store::Workspace &workspace, const access::VaultKey &key)
{
    const auto membership = keptMembership(workspace, key);
    return membership && *membership ? (*membership)->provinceKey : QByteArray();
}

} // namespace qilian::ui
