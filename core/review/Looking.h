#pragma once

#include "core/casework/DocumentType.h"
#include "core/casework/SignatureRole.h"
#include "core/review/Checks.h"

namespace qilian::review {

/// A sentence of the review: English source text, marked with QT_TRANSLATE_NOOP("review", …) where it is written.
inline Message said(const char *text, const QStringList &values = {})
{
    return {"review", text, values};
}

Finding met();
Finding notApplicable(Message why);
Finding ask(Message lead); ///< only the reviewer can tell

/// Collects what is wrong. Where nothing is, the file meets the rule, or the reviewer is asked.
class Faults {
public:
    void add(Message words, Place place) { m_faults.push_back({std::move(words), std::move(place)}); }
    bool isEmpty() const { return m_faults.empty(); }
    Finding orMet() const { return isEmpty() ? met() : failed(); }
    Finding orAsk(Message lead) const { return isEmpty() ? ask(std::move(lead)) : failed(); }
    /// … where something could not be told; else the file meets the rule.
    Finding orAskIf(bool unknown, Message lead) const { return unknown ? orAsk(std::move(lead)) : orMet(); }
    void addAll(const Finding &found) { m_faults.insert(m_faults.end(), found.faults.begin(), found.faults.end()); }

private:
    Finding failed() const { return {Verdict::Failed, {}, m_faults}; }
    std::vector<Fault> m_faults;
};

Place inDocument(const QString &type, const char *field = "");
inline Place inDocument(const casework::CaseDocument &document, const char *field = "")
{
    return inDocument(document.type, field);
}
Place inFacts(const char *field);
template <class Measure> Place inMeasure(const Measure &one)
{
    return {Place::Part::Measures, record::refTo(one).text()};
}
inline Place inPerformance()
{
    return {Place::Part::Performance, {}};
}
inline Place inReferral()
{
    return {Place::Part::Referral, {}};
}
inline Place inPeriods()
{
    return {Place::Part::Periods, {}};
}

inline QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The day or minute a field holds; invalid where it holds none.
QDate dayOf(const casework::CaseDocument &document, const char *field);
QDateTime minuteOf(const casework::CaseDocument &document, const char *field);
QString textOf(const casework::CaseDocument &document, const char *field);
/// All words of a table or list in the field, a row a line.
QString wordsOf(const casework::CaseDocument &document, const char *field);
bool isFilled(const casework::CaseDocument &document, const char *field);
/// The day a record was made at the place: of its beginning, else of the paper.
QDate recordedOn(const casework::CaseDocument &document);
QString titled(const casework::CaseDocument &document); ///< with its number where it has one

/// Why a rule about a document cannot be answered while there is none: failed where it must be there, else it does not
/// apply.
Finding without(const ReviewedFile &file, const char *type);

using Fields = std::initializer_list<const char *>;
/// Notes every field that is empty.
void needFields(Faults &faults, const casework::CaseDocument &document, Fields fields);
/// The latest document of the type has all of the fields.
Finding filled(const ReviewedFile &file, const char *type, Fields fields);
/// … and whether what they say is enough, the reviewer reads.
Finding filledThenAsk(const ReviewedFile &file, const char *type, Fields fields, Message lead);
/// Every document of the type has all of the fields.
Finding allFilled(const ReviewedFile &file, const char *type, Fields fields);

/// 时间、地点、行为、情节、动机、后果
inline constexpr std::initializer_list<const char *> kFactFields{
    "fact_time", "fact_place", "fact_act", "fact_plot", "fact_motive", "fact_result"};
/// Articles are cited to the article at least.
void needArticles(Faults &faults, const casework::CaseDocument &document, const char *field);
/// Every piece of evidence with name, day, who gave it, and what it proves.
void needEvidence(Faults &faults, const casework::CaseDocument &document);
/// One of the words stands in the field.
void needWords(Faults &faults, const casework::CaseDocument &document, const char *field, const QStringList &anyOf);

/// Whether who should have signed these documents did so on the screen, with words that are still the document's. What
/// is signed on paper, or not at all, the reviewer looks up by `lead`.
Finding signedBy(const ReviewedFile &file, const std::vector<const casework::CaseDocument *> &documents,
    bool (*signs)(const casework::SignatureRole &role), const char *lead);

/// Sentences many checks share.
Message readTheText(); ///< whether what is written is enough
Message missing(const char *type); ///< a document that must be there
Message noSuchDocument(const char *type);

} // namespace qilian::review
