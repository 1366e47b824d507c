#include "core/casework/MeasureDocuments.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using measure::CaseMeasures;
using measure::Correction;
using measure::Holding;
using measure::ProductionLimit;
using measure::Recheck;

constexpr auto kAbout = QLatin1String("_about"); // the measure a document is about, as a reference

QStringList named(std::initializer_list<const char *> types)
{
    QStringList out;
    for (const char *type : types)
        out.append(QString::fromLatin1(type));
    return out;
}

QStringList ofHolding(const CaseMeasures &measures, const Holding &one)
{
    const bool isOver = measures.endedOn(one).isValid();
    if (!one.isSeizure())
        return named({"prereg_approval", "prereg_notice"}) + (isOver ? named({"prereg_disposal"}) : QStringList());
    QStringList out = named({"seizure_approval", "seizure_decision", "seizure_list", "seizure_site_record"});
    if (one.testingFrom.isValid())
        out += named({"seizure_testing_notice"});
    if (one.extendedBy > 0)
        out += named({"seizure_extension"});
    if (measures.heldOf(one).size() < measures.thingsOf(one).size())
        out += named({"seizure_release"});
    return out;
}

QStringList ofLimit(const ProductionLimit &one)
{
    QStringList out = one.mode == measure::LimitMode::Limit ? named({"limit_decision"}) : named({"stop_decision"});
    if (one.planFiledOn.isValid())
        out += named({"rectify_filing"});
    if (one.followedUpOn.isValid())
        out += named({"track_check"});
    return out;
}

/// Orders after a refused recheck have a document of their own.
bool isRepeated(const CaseMeasures &measures, const Correction &one)
{
    const std::vector<Correction> orders = measures.inOrder();
    return !orders.empty() && orders.front().id != one.id;
}

template <class T> const T *find(const std::vector<T> &in, const record::Ref &ref)
{
    const auto at = std::find_if(in.begin(), in.end(), [&ref](const T &one) { return record::refTo(one) == ref; });
    return at == in.end() ? nullptr : &*at;
}

/// Whether the case has just this one measure that could have such a document.
bool isOnlyOne(const CaseFile &file, const QString &type, const record::Ref &measure)
{
    std::vector<record::Ref> all;
    for (const Correction &one : file.measures.corrections)
        all.push_back(record::refTo(one));
    for (const Recheck &one : file.measures.rechecks)
        all.push_back(record::refTo(one));
    for (const Holding &one : file.measures.holdings)
        all.push_back(record::refTo(one));
    for (const ProductionLimit &one : file.measures.limits)
        all.push_back(record::refTo(one));
    return std::none_of(all.begin(), all.end(),
        [&](const record::Ref &other) { return other != measure && documentsOf(file, other).contains(type); });
}

QDate servedOn(const CaseFile &file, const QString &type, const record::Ref &measure)
{
    const CaseDocument *document = documentAbout(file, type, measure);
    return document ? document->servedOn : QDate();
}

} // namespace

QStringList documentsOf(const CaseFile &file, const record::Ref &measure)
{
    const CaseMeasures &all = file.measures;
    if (const Correction *order = find(all.corrections, measure))
        return isRepeated(all, *order) ? named({"recheck_correction"}) : named({"correction_order"});
    if (find(all.rechecks, measure))
        return named({"recheck_record"});
    if (const Holding *holding = find(all.holdings, measure))
        return ofHolding(all, *holding);
    if (const ProductionLimit *limit = find(all.limits, measure))
        return ofLimit(*limit);
    return {};
}

const CaseDocument *documentAbout(const CaseFile &file, const QString &type, const record::Ref &measure)
{
    const auto at = std::find_if(file.documents.rbegin(), file.documents.rend(), [&](const CaseDocument &document) {
        if (document.type != type || document.state == DocumentState::Void)
            return false;
        const QString about = document.fields.value(kAbout).toString();
        return about.isEmpty() ? isOnlyOne(file, type, measure) : about == measure.text();
    });
    return at == file.documents.rend() ? nullptr : &*at;
}

QString nextDocumentOf(const CaseFile &file, const record::Ref &measure)
{
    for (const QString &type : documentsOf(file, measure)) {
        const CaseDocument *document = documentAbout(file, type, measure);
        if (!document || document->state == DocumentState::Draft)
            return type;
    }
    return {};
}

Result<CaseDocument> draftAbout(const CaseFile &file, const QString &type, const record::Ref &measure, QDate today)
{
    CaseDocument about;
    about.fields.insert(kAbout, measure.text());
    auto out = draftDocument(seenBy(about, file), type, today);
    if (out)
        out->fields.insert(kAbout, measure.text());
    return out;
}

CaseFile seenBy(const CaseDocument &document, const CaseFile &file)
{
    CaseFile out = file;
    const auto about = record::Ref::parse(document.fields.value(kAbout).toString());
    if (about)
        out.measures = file.measures.only(*about);
    return out;
}

void takeServiceOver(CaseFile &file)
{
    for (Correction &one : file.measures.corrections) {
        if (!one.servedOn.isValid())
            one.servedOn = servedOn(file, QStringLiteral("correction_order"), record::refTo(one));
        if (!one.servedOn.isValid())
            one.servedOn = servedOn(file, QStringLiteral("recheck_correction"), record::refTo(one));
    }
    for (ProductionLimit &one : file.measures.limits) {
        if (!one.servedOn.isValid())
            one.servedOn = servedOn(file, documentsOf(file, record::refTo(one)).front(), record::refTo(one));
    }
}

} // namespace qilian::casework
