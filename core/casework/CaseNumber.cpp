#include "core/casework/CaseNumber.h"

#include "core/access/Office.h"
#include "core/casework/DocumentType.h"

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

constexpr int kFewest = 20; // numbers of a series that a device has with it, so that weeks without a line are covered
constexpr int kMost = 500; // at once
constexpr int kDecember = 12;

/// The highest number given of a series from `first` to `last`; first - 1 where there is none.
Result<int> lastGiven(const store::Workspace &workspace, const QString &series, int first, int last)
{
    const auto rows =
        workspace.reader().rows<int>("casework/last_serial", {{"series", series}, {"first", first}, {"last", last}},
            [first](const store::Row &row) { return row.isNull("serial") ? first - 1 : int(row.integer("serial")); });
    if (!rows)
        return rows.error();
    return rows->empty() ? first - 1 : rows->front();
}

Result<CaseNumber> nextOfProvince(const store::Workspace &workspace, const QString &series)
{
    const Result<std::vector<store::NumberRange>> ranges = store::numberRanges(workspace, series);
    if (!ranges)
        return ranges.error();
    for (const store::NumberRange &range : *ranges) {
        const Result<int> last = lastGiven(workspace, series, range.first, range.last);
        if (!last)
            return last.error();
        if (*last < range.last)
            return CaseNumber{series, *last + 1};
    }
    const Result<bool> closed = store::areNumbersClosed(workspace);
    if (!closed)
        return closed.error();
    if (*closed)
        return Error{Error::Code::Refused,
            {"casework",
                QT_TRANSLATE_NOOP("casework",
                    "These records were restored from a backup: the numbers of %1 that this device had may stand on "
                    "papers made after it, so none of them is given again. Connect to the province and exchange: it "
                    "hands out new ones at once. What you wrote is kept as a draft."),
                {series}},
            {}};
    return Error{Error::Code::Refused,
        {"casework",
            QT_TRANSLATE_NOOP("casework",
                "This device has no number of %1 left. Connect to the province and exchange: it hands out new ones at "
                "once. What you wrote is kept as a draft."),
            {series}},
        {}};
}

Result<CaseNumber> nextByHand(const store::Workspace &workspace, const QString &series)
{
    const Result<bool> closed = store::areNumbersClosed(workspace);
    if (!closed)
        return closed.error();
    if (*closed)
        return Error{Error::Code::Refused,
            {"casework",
                QT_TRANSLATE_NOOP("casework",
                    "These records were restored from a backup: numbers may stand on papers made after it that are not "
                    "known here. The administrator looks up the last ones on paper and saves, under Settings, Numbers, "
                    "a range that begins after them. What you wrote is kept as a draft."),
                {}},
            {}};
    const Result<SerialRange> range = serialRange(workspace);
    if (!range)
        return range.error();
    const Result<int> last = lastGiven(workspace, series, range->first, range->last);
    if (!last)
        return last.error();
    if (*last < range->last)
        return CaseNumber{series, *last + 1};
    return Error{Error::Code::Refused,
        {"casework",
            QT_TRANSLATE_NOOP(
                "casework", "This device has used up its numbers %1 to %2. Give it another range in the settings."),
            {QString::number(range->first), QString::number(range->last)}},
        {}};
}

/// Every series of a bureau in a year.
QStringList seriesOf(const access::Bureau &bureau, int year)
{
    QStringList words{caseWord()};
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        if (!type.numberWord.isEmpty() && !words.contains(type.numberWord))
            words.append(type.numberWord);
    }
    QStringList out;
    for (const QString &word : words)
        out.append(*numberSeries(bureau, word, year));
    return out;
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
    if (const Result<void> set =
            workspace.setSetting(rangeKey(), QStringLiteral("%1-%2").arg(range.first).arg(range.last));
        !set)
        return set.error();
    return store::openNumbers(workspace);
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

const QString &caseWord()
{
    static const QString kWord = QStringLiteral("立");
    return kWord;
}

Result<CaseNumber> nextNumber(const store::Workspace &workspace, const QString &series)
{
    const Result<bool> province = store::takesNumbersFromProvince(workspace);
    if (!province)
        return province.error();
    return *province ? nextOfProvince(workspace, series) : nextByHand(workspace, series);
}

Result<std::vector<store::NumberWish>> numberWishes(const store::Workspace &workspace, QDate today)
{
    const auto bureau = access::bureauOf(workspace.reader(), workspace.area());
    if (!bureau)
        return bureau.error();
    std::vector<store::NumberWish> out;
    if (!*bureau || (*bureau)->numberPrefix.isEmpty())
        return out;
    QStringList all = seriesOf(**bureau, today.year());
    if (today.month() == kDecember)
        all += seriesOf(**bureau, today.year() + 1);
    for (const QString &series : all) {
        const Result<std::vector<store::NumberRange>> ranges = store::numberRanges(workspace, series);
        if (!ranges)
            return ranges.error();
        int given = 0;
        int left = 0;
        for (const store::NumberRange &range : *ranges) {
            const Result<int> last = lastGiven(workspace, series, range.first, range.last);
            if (!last)
                return last.error();
            given += *last - range.first + 1;
            left += range.last - *last;
        }
        const int wanted = std::clamp(given, kFewest, kMost);
        if (left >= wanted)
            continue;
        const Result<int> used = lastGiven(workspace, series, 1, std::numeric_limits<int>::max());
        if (!used)
            return used.error();
        out.push_back({series, *used, wanted});
    }
    return out;
}

Result<std::vector<NumberStock>> numberStocks(const store::Workspace &workspace, QDate today)
{
    const Result<std::vector<store::NumberRange>> ranges = store::numberRanges(workspace);
    if (!ranges)
        return ranges.error();
    static const QRegularExpression kYear(QStringLiteral("〔(\\d{4})〕$"));
    std::vector<NumberStock> out;
    for (const store::NumberRange &range : *ranges) {
        const Result<int> last = lastGiven(workspace, range.series, range.first, range.last);
        if (!last)
            return last.error();
        out.push_back({range, *last, kYear.match(range.series).captured(1).toInt() < today.year()});
    }
    return out;
}

} // namespace qilian::casework
