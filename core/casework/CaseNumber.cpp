#include "core/casework/CaseNumber.h"

#include <QRegularExpression>

#include <mutex>

namespace qilian::casework {
namespace {

std::mutex &giving()
{
    static std::mutex kGiving;
    return kGiving;
}

const QString &rangeKey()
{
    static const QString kKey = QStringLiteral("casework.serial_range");
    return kKey;
}

} // namespace

NumberLock::NumberLock()
{
    giving().lock();
}

NumberLock::~NumberLock()
{
    giving().unlock();
}

std::optional<CaseNumber> CaseNumber::parse(const QString &text)
{
    static const QRegularExpression kParts(QStringLiteral("^(.+〕)([1-9]\\d{0,8})号$"));
    const auto match = kParts.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return CaseNumber{match.captured(1), match.captured(2).toInt()};
}

Result<SerialRange> serialRange(const store::Workspace &workspace)
{
    const Result<QString> text = workspace.setting(rangeKey());
    if (!text)
        return text.error();
    const QStringList ends = text->split(u'-');
    if (ends.size() != 2)
        return SerialRange();
    return SerialRange{ends[0].toInt(), ends[1].toInt()};
}

Result<void> setSerialRange(store::Workspace &workspace, const SerialRange &range)
{
    if (range.first < 1 || range.last < range.first)
        return Error{Error::Code::Invalid,
            {"casework",
                QT_TRANSLATE_NOOP(
                    "casework", "The numbers of this device must begin at 1 or later and end after they begin."),
                {}},
            {}};
    return workspace.setSetting(rangeKey(), QStringLiteral("%1-%2").arg(range.first).arg(range.last));
}

Result<QString> numberSeries(const access::Bureau &bureau, const QString &word, int year)
{
    if (bureau.numberPrefix.isEmpty())
        return Error{Error::Code::Refused,
            {"casework",
                QT_TRANSLATE_NOOP("casework",
                    "The bureau has no prefix for its numbers yet. Write it in the settings of the bureau."),
                {}},
            {}};
    return bureau.numberPrefix + word + QStringLiteral("〔%1〕").arg(year);
}

Result<CaseNumber> nextNumber(const store::Workspace &workspace, const QString &series)
{
    const Result<SerialRange> range = serialRange(workspace);
    if (!range)
        return range.error();
    const auto last = workspace.reader().rows<int>("casework/last_serial",
        {{"series", series}, {"first", range->first}, {"last", range->last}}, [&range](const store::Row &row) {
            return row.isNull("serial") ? range->first - 1 : int(row.integer("serial"));
        });
    if (!last)
        return last.error();
    const int serial = (last->empty() ? range->first - 1 : last->front()) + 1;
    if (serial > range->last)
        return Error{Error::Code::Refused,
            {"casework",
                QT_TRANSLATE_NOOP(
                    "casework", "This device has used up its numbers %1 to %2. Give it another range in the settings."),
                {QString::number(range->first), QString::number(range->last)}},
            {}};
    return CaseNumber{series, serial};
}

} // namespace qilian::casework
