#include "core/store/NumberRanges.h"

#include "core/store/Database.h"
#include "core/store/DeviceKey.h"

namespace qilian::store {

namespace {

NumberRange rangeIn(const Row &row)
{
    return {row.text("series"), int(row.integer("first")), int(row.integer("last"))};
}

Result<void> write(Workspace &workspace, const char *query, const Bindings &values)
{
    const LocalWrite one{query, values};
    return workspace.writeLocal(std::span(&one, 1));
}

const QString &closedKey()
{
    static const QString kKey = QStringLiteral("numbers/closed");
    return kKey;
}

const QString &handsOutNoneKey()
{
    static const QString kKey = QStringLiteral("numbers/province_hands_out_none");
    return kKey;
}

} // namespace

Result<bool> takesNumbersFromProvince(const Workspace &workspace)
{
    if (!workspace.schema().kind(DeviceKey::description().kind().name))
        return false;
    const auto device = workspace.reader().get(Id<DeviceKey>(workspace.device().id));
    if (!device)
        return device.error();
    const Result<QString> none = workspace.setting(handsOutNoneKey());
    if (!none)
        return none.error();
    return !device->publicKey.isEmpty() && none->isEmpty();
}

Result<void> noteProvinceHandsOut(Workspace &workspace, bool handsOut)
{
    const Result<QString> none = workspace.setting(handsOutNoneKey());
    if (none && none->isEmpty() == handsOut)
        return {};
    return workspace.setSetting(handsOutNoneKey(), handsOut ? QString() : QStringLiteral("1"));
}

Result<std::vector<NumberRange>> numberRanges(const Workspace &workspace, const QString &series)
{
    return workspace.reader().rows<NumberRange>(
        "store/number_ranges", {{"device", workspace.device().id.bytes()}, {"series", series}}, rangeIn);
}

Result<std::vector<NumberRange>> numberRanges(const Workspace &workspace)
{
    return workspace.reader().rows<NumberRange>(
        "store/number_ranges_of_device", {{"device", workspace.device().id.bytes()}}, rangeIn);
}

Result<std::vector<NumberRequest>> requestNumbers(Workspace &workspace, const std::vector<NumberWish> &wishes)
{
    const QByteArray device = workspace.device().id.bytes();
    auto waiting =
        workspace.reader().rows<NumberRequest>("store/number_requests", {{"device", device}}, [](const Row &row) {
            return NumberRequest{
                row.uuid("request"), {row.text("series"), int(row.integer("used")), int(row.integer("size"))}};
        });
    if (!waiting)
        return waiting.error();
    std::vector<LocalWrite> writes;
    for (const NumberWish &wish : wishes) {
        const bool asked = std::any_of(waiting->begin(), waiting->end(),
            [&wish](const NumberRequest &one) { return one.wish.series == wish.series; });
        if (asked)
            continue;
        waiting->push_back({Uuid::create(), wish});
        writes.push_back({"store/number_request_add",
            {{"request", waiting->back().id.bytes()}, {"device", device}, {"series", wish.series}, {"used", wish.used},
                {"size", wish.size}}});
    }
    if (const Result<void> noted = workspace.writeLocal(writes); !noted)
        return noted.error();
    return waiting;
}

Result<void> keepNumbers(Workspace &workspace, const NumberRequest &request, int first, int last)
{
    const std::array kept{
        LocalWrite{"store/number_request_answer", {{"request", request.id.bytes()}, {"first", first}, {"last", last}}},
        LocalWrite{"store/numbers_open", {{"key", closedKey()}}}};
    return workspace.writeLocal(kept);
}

Result<void> dropRequest(Workspace &workspace, const NumberRequest &request)
{
    return write(workspace, "store/number_request_drop", {{"request", request.id.bytes()}});
}

Result<void> closeNumbers(Database &copy)
{
    const Result<qint64> ranges = copy.number("SELECT count(*) FROM sqlite_master WHERE name = 'number_range'");
    if (!ranges)
        return ranges.error();
    if (*ranges > 0) { // an older program knew none
        if (const Result<void> gone = copy.run("DELETE FROM number_range"); !gone)
            return gone.error();
    }
    const auto mark = copy.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?, '1')");
    if (!mark)
        return mark.error();
    (*mark)->bind(1, closedKey());
    return (*mark)->run();
}

Result<bool> areNumbersClosed(const Workspace &workspace)
{
    const Result<QString> closed = workspace.setting(closedKey());
    return closed ? Result<bool>(!closed->isEmpty()) : closed.error();
}

Result<void> openNumbers(Workspace &workspace)
{
    return write(workspace, "store/numbers_open", {{"key", closedKey()}});
}

} // namespace qilian::store
