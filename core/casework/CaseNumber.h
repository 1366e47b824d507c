#pragma once

#include "core/access/Officer.h"
#include "core/store/NumberRanges.h"

#include <optional>

namespace qilian::casework {

/// A number of a case or document: 张环高立〔2026〕17号. 机关代字＋文书代字＋〔年〕＋序号
struct CaseNumber {
    QString series; ///< 张环高立〔2026〕
    int serial = 0;

    /// "张环高立〔2026〕17号"; nothing where it is no number.
    static std::optional<CaseNumber> parse(const QString &text);
    QString text() const { return series + QString::number(serial) + u'号'; }
};

/// The numbers a device that stands alone may give, typed by hand. Two devices that work apart get ranges that do not
/// meet; a number that was given twice all the same shows after the exchange and one of the two is made void.
struct SerialRange {
    int first = 1;
    int last = 99999;
};
Result<SerialRange> serialRange(const store::Workspace &workspace);
/// Invalid where first is below 1 or last before first. After a restore it says that the numbers lost are before it.
Result<void> setSerialRange(store::Workspace &workspace, const SerialRange &range);

/// The word of case numbers (立案).
const QString &caseWord();
/// The series of a bureau's numbers in a year. Refused where the bureau has no prefix yet.
Result<QString> numberSeries(const access::Bureau &bureau, const QString &word, int year);
/// The next free number, in order and without gaps within the ranges the province handed out to this device, or within
/// the one typed by hand while it stands alone. Refused, with what to do, where they are used up. Not reserved: see
/// NumberLock.
Result<CaseNumber> nextNumber(const store::Workspace &workspace, const QString &series);

/// What to ask the province for: of every series of the bureau as many numbers again as the device has used, at least
/// twenty, once it has fewer left; in December also of the next year. Numbers of a year that is over are not used any
/// more. Nothing while the bureau has no prefix.
Result<std::vector<store::NumberWish>> numberWishes(const store::Workspace &workspace, QDate today);

/// How a range of the province stands, for the settings.
struct NumberStock {
    store::NumberRange range;
    int used = 0; ///< the last number given of it; first - 1: none yet
    bool isOver = false; ///< its year is over: what is left of it is not used any more

    int left() const { return isOver ? 0 : range.last - used; }
};
Result<std::vector<NumberStock>> numberStocks(const store::Workspace &workspace, QDate today);

/// Held from nextNumber to the commit, so that two threads of this program do not take the same number.
class NumberLock {
public:
    NumberLock();
    ~NumberLock();
    Q_DISABLE_COPY(NumberLock)
};

} // namespace qilian::casework
