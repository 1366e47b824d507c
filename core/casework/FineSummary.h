#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// One act of one person in the summary.
struct FineLine {
    QString violation;
    QString act; ///< the violation's name, Chinese: it goes into documents
    QString law; ///< of the basis chosen; empty: none is yet
    QString article;
    Id<discretion::DeterminationRecord> determination; ///< null: still to be determined
    std::optional<Money> figure; ///< absent: to be determined, or no penalty is imposed
    bool penalty = true;
    QString formula;
    QString explanation;
    QString statement; ///< the page for the file (裁量说明)
    QString individual; ///< why the same figure as elsewhere is right here
    std::vector<Message> open; ///< what is still to be done about it
};

/// The acts of one person with what they come to. Several acts: each on its own, then added up.
struct PersonFines {
    FinedPerson person;
    QString name; ///< as documents name him
    std::vector<FineLine> lines;
    Money total;
};

/// Every act and person of a case with the fine that stands, added up by person and in all.
struct FineSummary {
    std::vector<PersonFines> persons; ///< the party first, with every act of the case; then the others with theirs
    Money total;
    std::vector<Message> open; ///< of the case: forced discussion or review not held, nothing to punish

    static FineSummary of(const CaseFile &file);
    /// More than one act or person has a determination.
    bool hasSeveral() const;
    /// How the fines came to be, for a document: the explanation alone where there is one; act by act with basis and
    /// totals where there are several. Always Chinese; empty where nothing is determined.
    QString paragraph() const;
    /// The pages for the file one after the other (裁量说明), each under its act and person where there are several.
    QString statement() const;
};

/// What a person is called in a document beside his name: 直接负责的主管人员或者其他直接责任人员. Empty for the party.
QString roleInDocument(discretion::Penalised who);

} // namespace qilian::casework
