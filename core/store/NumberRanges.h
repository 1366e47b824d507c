#pragma once

#include "core/store/Workspace.h"

namespace qilian::store {

/// Numbers of one series that belong to one device alone (号段), handed out by the province.
struct NumberRange {
    QString series; ///< 张环高罚〔2026〕
    int first = 0;
    int last = 0;
};

/// What a device would like to have of a series.
struct NumberWish {
    QString series;
    int used = 0; ///< the highest number of the series that the device knows to be used; 0: none
    int size = 0;
};

/// A wish under way: asked again under the same id until there is an answer, so that a lost one costs no numbers.
struct NumberRequest {
    Uuid id;
    NumberWish wish;
};

class Database;

/// Whether the province hands this device its numbers: it is enrolled, and the province knows how.
Result<bool> takesNumbersFromProvince(const Workspace &workspace);
/// Noted after each question: an older province hands out none.
Result<void> noteProvinceHandsOut(Workspace &workspace, bool handsOut);

/// What this device has of a series, lowest first. Another device's ranges are not its own, although a copy of the
/// workspace brings them along.
Result<std::vector<NumberRange>> numberRanges(const Workspace &workspace, const QString &series);
/// … and of all series.
Result<std::vector<NumberRange>> numberRanges(const Workspace &workspace);

/// Notes the wishes and returns all that waits for an answer, those of earlier times too. A series that waits already
/// is not asked for twice.
Result<std::vector<NumberRequest>> requestNumbers(Workspace &workspace, const std::vector<NumberWish> &wishes);
Result<void> keepNumbers(Workspace &workspace, const NumberRequest &request, int first, int last);
Result<void> dropRequest(Workspace &workspace, const NumberRequest &request);

/// Marks a copy of a workspace as one: whatever was numbered after it was made is unknown to it and may be on paper. It
/// has no number left; the next ones come from the province, which never hands out a number again, or from a range
/// typed by hand.
Result<void> closeNumbers(Database &copy);
/// Whether this workspace comes from such a copy and has no numbers since.
Result<bool> areNumbersClosed(const Workspace &workspace);
/// A range was typed by hand that begins behind what was given.
Result<void> openNumbers(Workspace &workspace);

} // namespace qilian::store
