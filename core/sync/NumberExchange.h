#pragma once

#include "core/store/NumberRanges.h"
#include "core/sync/ProvinceClient.h"

namespace qilian::sync {

/// A series the province gave no numbers of, and why.
struct RefusedSeries {
    QString series;
    Problem problem;
};

/// Asks the province for ranges of numbers and keeps them. A request is on the disk before it is sent and is repeated
/// under its id: whatever breaks off, no number is lost and none is given twice.
class NumberExchange {
public:
    NumberExchange(store::Workspace &workspace, ProvinceClient &client, const Membership &membership);

    /// The series that were refused. An older province hands out no numbers: that is noted, and the device goes on
    /// with the range typed by hand.
    Result<std::vector<RefusedSeries>> run(const std::vector<store::NumberWish> &wishes, std::stop_token stop);

private:
    Result<std::vector<RefusedSeries>> take(
        const QByteArray &answer, const std::vector<store::NumberRequest> &requests);

    store::Workspace &m_workspace;
    ProvinceClient &m_client;
    const Membership &m_membership;
};

} // namespace qilian::sync
