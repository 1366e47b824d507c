#pragma once

#include "core/access/Officer.h"
#include "core/store/Workspace.h"

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

/// The numbers this device may give. Two devices that work apart get ranges that do not meet; a number that was given
/// twice all the same shows after the exchange and one of the two is made void.
struct SerialRange {
    int first = 1;
    int last = 99999;
};
Result<SerialRange> serialRange(const store::Workspace &workspace);
/// Invalid where first is below 1 or last before first.
Result<void> setSerialRange(store::Workspace &workspace, const SerialRange &range);

/// The series of a bureau's numbers in a year. Refused where the bureau has no prefix yet.
Result<QString> numberSeries(const access::Bureau &bureau, const QString &word, int year);
/// The next free number. Refused where the device's range is used up. Not reserved: see NumberLock.
Result<CaseNumber> nextNumber(const store::Workspace &workspace, const QString &series);

/// Held from nextNumber to the commit, so that two threads of this program do not take the same number.
class NumberLock {
public:
    NumberLock();
    ~NumberLock();
    Q_DISABLE_COPY(NumberLock)
};

} // namespace qilian::casework
