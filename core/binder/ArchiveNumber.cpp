#include "core/binder/ArchiveNumber.h"

#include "core/base/DerivedId.h"

#include <QRegularExpression>
#include <array>

namespace qilian::binder {

namespace {

using casework::Case;

constexpr std::array kRetentions{Retention::Permanent, Retention::ThirtyYears, Retention::TenYears};
constexpr int kMostSerial = 9999;
constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2999;

void add(std::vector<ArchiveFault> &faults, const char *field, const char *words)
{
    faults.push_back({QString::fromLatin1(field), {"binder", words, {}}});
}

} // namespace

QString enumText(Retention retention)
{
    switch (retention) {
    case Retention::Permanent:
        return QStringLiteral("Y");
    case Retention::ThirtyYears:
        return QStringLiteral("D30");
    case Retention::TenYears:
        return QStringLiteral("D10");
    }
    Q_UNREACHABLE();
}

std::optional<Retention> enumFrom(Retention, QStringView text)
{
    for (const Retention one : kRetentions) {
        if (text == enumText(one))
            return one;
    }
    return std::nullopt;
}

QString retentionName(Retention retention)
{
    return retention == Retention::Permanent  ? QStringLiteral("永久")
        : retention == Retention::ThirtyYears ? QStringLiteral("30年")
                                              : QStringLiteral("10年");
}

void ArchiveNumber::compose()
{
    series = QStringLiteral("%1-%2·%3-%4").arg(fonds, category, QString::number(year), enumText(retention));
    number = QStringLiteral("%1-%2").arg(series).arg(serial, 4, 10, QLatin1Char('0'));
}

const record::Description<ArchiveNumber> &ArchiveNumber::description()
{
    static const auto kNumber = record::describe<ArchiveNumber>("archive_number")
                                    .field("case_id", &ArchiveNumber::caseId, record::Immutable)
                                    .field("fonds", &ArchiveNumber::fonds)
                                    .field("category", &ArchiveNumber::category)
                                    .field("year", &ArchiveNumber::year)
                                    .field("retention", &ArchiveNumber::retention)
                                    .field("serial", &ArchiveNumber::serial)
                                    .field("series", &ArchiveNumber::series)
                                    .field("number", &ArchiveNumber::number, record::Searchable)
                                    .field("assigned_on", &ArchiveNumber::assignedOn)
                                    .field("officer", &ArchiveNumber::officer)
                                    .index({"case_id", "id"})
                                    .index({"number", "id"})
                                    .index({"series", "serial"})
                                    .index({"assigned_on", "id"});
    return kNumber;
}

std::vector<ArchiveFault> faultsOf(const ArchiveNumber &number)
{
    static const QRegularExpression kFonds(QStringLiteral("^[A-Z0-9]{3,5}$"));
    static const QRegularExpression kCategory(QStringLiteral("^[A-Z]{2,4}(·[A-Z0-9]{2,4})*$"));
    std::vector<ArchiveFault> out;
    if (!kFonds.match(number.fonds).hasMatch())
        add(out, "fonds",
            QT_TRANSLATE_NOOP("binder", "The fonds has three to five capital letters and figures, e.g. X043."));
    if (!kCategory.match(number.category).hasMatch())
        add(out, "category",
            QT_TRANSLATE_NOOP(
                "binder", "The category is written in capital letters, e.g. WS; parts of it with a dot."));
    if (number.year < kFirstYear || number.year > kLastYear)
        add(out, "year", QT_TRANSLATE_NOOP("binder", "Write the year with four figures."));
    if (number.serial < 1 || number.serial > kMostSerial)
        add(out, "serial", QT_TRANSLATE_NOOP("binder", "The number of the file lies between 1 and 9999."));
    return out;
}

Id<ArchiveNumber> archiveNumberId(const Id<Case> &id)
{
    return Id<ArchiveNumber>(derivedId("archive number " + id.uuid().bytes()));
}

Result<std::optional<ArchiveNumber>> archiveNumberOf(const store::Reader &reader, const Id<Case> &id)
{
    auto found = reader.get(archiveNumberId(id));
    if (found)
        return std::optional(*std::move(found));
    if (found.error().code != Error::Code::NotFound)
        return found.error();
    return std::optional<ArchiveNumber>();
}

Result<ArchiveNumber> proposedNumber(const store::Reader &reader, const Id<Case> &id, int year)
{
    auto own = archiveNumberOf(reader, id);
    if (!own)
        return own.error();
    if (*own)
        return **own;
    const auto latest = reader.records<ArchiveNumber>("binder/latest_archive_number");
    if (!latest)
        return latest.error();
    ArchiveNumber out = latest->empty() ? ArchiveNumber() : latest->front();
    out.id = archiveNumberId(id);
    out.caseId = id;
    out.year = year;
    out.assignedOn = {};
    out.serial = 1;
    out.compose();
    const auto last = reader.rows<int>("binder/last_archive_serial", {{"series", out.series}},
        [](const store::Row &row) { return row.isNull("serial") ? 0 : int(row.integer("serial")); });
    if (!last)
        return last.error();
    out.serial = last->empty() ? 1 : last->front() + 1;
    out.compose();
    return out;
}

Result<std::vector<Id<Case>>> othersWithNumber(const store::Reader &reader, const ArchiveNumber &number)
{
    auto all = reader.rows<Id<Case>>("binder/same_archive_number", {{"number", number.number}},
        [](const store::Row &row) { return row.id<Case>("id"); });
    if (all)
        std::erase(*all, number.caseId);
    return all;
}

} // namespace qilian::binder
