#pragma once

#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseList.h"

#include <QTemporaryDir>

namespace qilian::test {

/// A clock a test sets.
class HeldClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void forwardBy(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void set(const char *iso)
    {
        m_now = QDateTime(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate), QTime(2, 0), Qt::UTC);
    }

private:
    QDateTime m_now{QDate(2026, 9, 1), QTime(2, 0), Qt::UTC};
};

access::Officer anOfficer(const QString &name, access::Role role);

/// A county office in a temporary folder: the bureau, two investigators, a reviewer, a decider and one case.
class CaseOffice {
public:
    CaseOffice();
    /// On that day, and without a case yet.
    explicit CaseOffice(const char *day);
    void open(casework::CaseOpening opening); ///< the case this is about; its officers are the investigators

    casework::CaseFile file() const;
    casework::CaseFacts facts() const { return casework::factsOf(file(), casework::todayOf(*workspace)); }
    /// Makes a document final with whatever the law asks for in its fields, and serves it where a day is given.
    casework::CaseDocument make(const char *type, const char *servedOn = "", const QJsonObject &fields = {});
    store::Actor as(const access::Officer &officer) const { return {officer.id.uuid(), officer.name}; }
    void confirm(const access::Officer &officer, const char *item);
    void approve(casework::Stage stage);
    Result<store::CommitReceipt> move(casework::Stage to);
    template <class Change> void change(Change what)
    {
        auto seen = workspace->reader().see(id);
        casework::Case changed = seen->value;
        what(changed);
        [[maybe_unused]] const auto done = casework::saveCase(*workspace, as(zhang), changed, *seen);
        Q_ASSERT(done);
    }

    QTemporaryDir folder;
    HeldClock clock;
    std::unique_ptr<store::Workspace> workspace;
    access::Bureau bureau;
    access::Officer zhang; ///< investigator
    access::Officer li; ///< investigator
    access::Officer reviewer;
    access::Officer head;
    Id<casework::Case> id;
};

/// The fields of a document all filled so that nothing is missing.
QJsonObject filledFields(const casework::DocumentType &type, QJsonObject fields);

} // namespace qilian::test
