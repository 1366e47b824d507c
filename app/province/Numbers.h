#pragma once

#include "app/province/Devices.h"

namespace qilian::province {

/// Hands out ranges of document numbers (号段). A number goes to one device and never again: a series only goes up, and
/// belongs to the area that asked for it first.
class Numbers {
public:
    Numbers(Database &database, const Clock &clock);

    /// The answer to a question as resources/openapi.yaml describes it, wish by wish. The same request again gets the
    /// same range. OutOfArea: not the device's own area.
    Outcome<QJsonObject> give(const Device &device, QByteArrayView json);

private:
    struct Wish {
        Uuid request;
        QString series;
        int used = 0;
        int size = 0;
    };
    struct Range {
        int first = 0;
        int last = 0;
    };
    /// BadRequest names the member that is wrong.
    std::optional<sync::Problem> faultOf(const Wish &wish) const;
    Outcome<Range> giveOne(Connection &connection, const Device &device, const Wish &wish);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace qilian::province
