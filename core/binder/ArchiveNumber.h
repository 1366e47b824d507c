#pragma once

#include "core/casework/Case.h"
#include "core/store/Workspace.h"

namespace qilian::binder {

/// How long the archive keeps a case file (保管期限), by the office's own table.
enum class Retention {
    Permanent, ///< 永久 Y
    ThirtyYears, ///< D30
    TenYears, ///< D10
};
QString enumText(Retention retention); ///< "Y", "D30", "D10": as the number has it
std::optional<Retention> enumFrom(Retention, QStringView text);
QString retentionName(Retention retention); ///< 永久, 30年: as papers name it

/// The number of a case file in the archive (档号): 全宗号-门类代码·年度-保管期限代码-案卷号, e.g.
/// X043-WS·2026-D30-0012. DA/T 22-2015 and the office's own scheme. One a case.
struct ArchiveNumber {
    Id<ArchiveNumber> id; ///< from the case: two devices that number it meet in one record
    Id<casework::Case> caseId;
    QString fonds; ///< 全宗号
    QString category; ///< 门类代码
    int year = 0; ///< 年度
    Retention retention = Retention::ThirtyYears;
    int serial = 0; ///< 案卷号
    QString series; ///< all before the serial
    QString number; ///< as it is written
    QDate assignedOn;
    Uuid officer;

    /// Fills `series` and `number` from the parts.
    void compose();
    static const record::Description<ArchiveNumber> &description();
};

/// What is wrong with a number as a form has it; `field` is the field's name in the record.
struct ArchiveFault {
    QString field;
    Message words;
};
std::vector<ArchiveFault> faultsOf(const ArchiveNumber &number);

Id<ArchiveNumber> archiveNumberId(const Id<casework::Case> &id);
/// The number of a case; nothing where it has none yet.
Result<std::optional<ArchiveNumber>> archiveNumberOf(const store::Reader &reader, const Id<casework::Case> &id);
/// What a form proposes: the case's own, or the next behind the one that was given last.
Result<ArchiveNumber> proposedNumber(const store::Reader &reader, const Id<casework::Case> &id, int year);
/// The other cases that have the same number: two devices gave it apart.
Result<std::vector<Id<casework::Case>>> othersWithNumber(const store::Reader &reader, const ArchiveNumber &number);

} // namespace qilian::binder
