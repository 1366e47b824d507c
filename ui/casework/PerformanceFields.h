#pragma once

#include "core/performance/PerformanceRecords.h"
#include "ui/casework/RecordForm.h"

#include <QCoreApplication>

namespace qilian::ui {

/// The fields and the words of what is recorded after a decision.
class PerformanceFields {
    Q_DECLARE_TR_FUNCTIONS(PerformanceFields)
public:
    /// `debtors`: names of who was fined beside the party.
    static std::vector<RecordField> payment(const QStringList &debtors);
    static std::vector<RecordField> deferral(const QStringList &debtors, bool dailyFine);
    /// `decisions`: what it can be against, the penalty decision without a number of its own; asked for where several.
    static std::vector<RecordField> remedy(
        const QStringList &debtors, const std::vector<RecordField::Option> &decisions);
    static std::vector<RecordField> demandAnswer();
    static std::vector<RecordField> courtApplication();

    static QString words(performance::Due due);
    static QString words(performance::Way way);
    static QString words(performance::DeferralKind kind);
    static QString words(performance::Answer answer);
    static QString words(performance::RemedyKind kind);
    static QString words(performance::Outcome outcome);
    static QString words(performance::Ruling ruling);

    /// A plan as it is typed: a line each, the day and the sum. A line that cannot be read becomes a part without a
    /// day, which core refuses.
    static QString typedPlan(const QJsonArray &plan);
    static QJsonArray readPlan(const QString &typed);

private:
    static RecordField whose(const QStringList &debtors, const QString &label);
};

/// A record with what a form holds of it; an empty sum is zero.
template <class Record> Result<Record> readRecord(const Record &before, const QJsonObject &typed)
{
    QJsonObject fields = Record::description().fieldsOf(before);
    for (auto at = typed.begin(); at != typed.end(); ++at) {
        const bool zero = at.value().isNull() && fields.value(at.key()).isDouble();
        fields.insert(at.key(), zero ? QJsonValue(0) : at.value());
    }
    return Record::description().make(before.id.uuid(), fields);
}

} // namespace qilian::ui
