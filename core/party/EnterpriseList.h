#pragma once

#include "core/party/Enterprise.h"
#include "core/store/Reader.h"

namespace qilian::party {

struct EnterpriseRow {
    Id<Enterprise> id;
    QString name;
    QString creditCode;
    QString township;
    QString industry;
    SupervisionClass supervisionClass = SupervisionClass::General;
};

/// The last row seen; empty for the first page.
struct EnterpriseCursor {
    QString name;
    Uuid id;
};

/// Enterprises by name, `limit` at a time.
Result<std::vector<EnterpriseRow>> enterprises(const store::Reader &reader, const EnterpriseCursor &after, int limit);
/// Those whose text, code or pinyin initials hold what is typed, newest first.
Result<std::vector<EnterpriseRow>> findEnterprises(const store::Reader &reader, const QString &typed, int limit);

} // namespace qilian::party
