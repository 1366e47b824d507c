#include "core/base/Identifiers.h"
#include "core/casework/ApprovalRule.h"
#include "core/casework/DocumentApproval.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

const casework::DocumentType *typeOf(const CaseDocument &document)
{
    return casework::DocumentTypes::shipped().find(document.type);
}

bool hasField(const CaseDocument &document, const char *field)
{
    const casework::DocumentType *type = typeOf(document);
    return type && type->field(QString::fromLatin1(field));
}

Finding noPaper()
{
    return notApplicable(said(QT_TRANSLATE_NOOP("review", "No document is final yet.")));
}

/// An opinion with its name and its day.
void needOpinion(Faults &faults, const CaseDocument &document, const char *field)
{
    if (!hasField(document, field))
        return;
    const QJsonValue value = document.fields.value(QLatin1String(field));
    const bool whole = !value[u"opinion"].toString().trimmed().isEmpty()
        && !value[u"name"].toString().trimmed().isEmpty()
        && QDate::fromString(value[u"on"].toString().left(10), Qt::ISODate).isValid();
    if (!whole)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1: “%2” lacks opinion, name or day."),
                       {titled(document), typeOf(document)->field(QString::fromLatin1(field))->name}),
            inDocument(document, field));
}

/// What the head decided on the document (审批), where its kind needs that: for these very words, by somebody who did
/// not investigate. Whether there is nothing on record is returned.
bool lacksApproval(Faults &faults, const ReviewedFile &file, const CaseDocument &document)
{
    if (!casework::ApprovalRule::of(document.type))
        return false;
    const auto &all = file.file().decisions;
    const auto last =
        std::find_if(all.rbegin(), all.rend(), [&document](const auto &one) { return one.document == document.id; });
    if (last == all.rend())
        return true;
    if (last->step != casework::ApprovalState::Approved)
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "%1 is final, and the head has not approved it."), {titled(document)}),
            inDocument(document));
    else if (last->digest != casework::approvalDigest(document))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 was changed after %2 had approved it on %3."),
                       {titled(document), last->officerName, iso(last->on)}),
            inDocument(document));
    else if (file.isInvestigator(last->officer))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 was approved by %2, who investigated the case."),
                       {titled(document), last->officerName}),
            inDocument(document));
    return false;
}

Finding headOfPaper(const ReviewedFile &file)
{
    const auto documents = file.allMade();
    if (documents.empty())
        return noPaper();
    Faults faults;
    bool sealsOnPaper = false;
    QStringList approvedOnPaper;
    for (const CaseDocument *document : documents) {
        const casework::DocumentType *type = typeOf(*document);
        if (!type)
            continue;
        if (type->outward) {
            for (const char *field : {"agency", "doc_no", "issue_date"}) {
                if (type->field(QString::fromLatin1(field)))
                    needFields(faults, *document, {field});
            }
            sealsOnPaper |= type->field(u"seal") && !isFilled(*document, "seal");
        }
        needOpinion(faults, *document, "chief_opinion");
        if (lacksApproval(faults, file, *document))
            approvedOnPaper.append(titled(*document));
    }
    if (!approvedOnPaper.isEmpty())
        return faults.orAsk(said(
            QT_TRANSLATE_NOOP("review", "No approval is on record for %1: look for the head's signature on the paper."),
            {approvedOnPaper.join(u'、')}));
    return faults.orAskIf(
        sealsOnPaper, said(QT_TRANSLATE_NOOP("review", "Bureau, title, number and day are there. Look at the seals.")));
}

Finding unitOpinions(const ReviewedFile &file)
{
    Faults faults;
    bool any = false;
    const auto dayIn = [](const CaseDocument &document, const char *field) {
        return QDate::fromString(document.fields.value(QLatin1String(field))[u"on"].toString().left(10), Qt::ISODate);
    };
    for (const CaseDocument *document : file.allMade()) {
        if (!hasField(*document, "handler_opinion"))
            continue;
        any = true;
        needOpinion(faults, *document, "handler_opinion");
        needOpinion(faults, *document, "unit_opinion");
        const QString names = document->fields.value(u"handler_opinion")[u"name"].toString();
        static const QRegularExpression kBetween(QStringLiteral("[、，,；;\\s]+"));
        if (!names.isEmpty() && names.split(kBetween, Qt::SkipEmptyParts).size() < 2)
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "%1 is signed by one officer in charge only."), {titled(*document)}),
                inDocument(*document, "handler_opinion"));
        const QDate handler = dayIn(*document, "handler_opinion");
        const QDate unit = dayIn(*document, "unit_opinion");
        const QDate chief = dayIn(*document, "chief_opinion");
        if ((unit.isValid() && handler > unit) || (chief.isValid() && unit > chief))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1: the days of the opinions do not follow each other."),
                           {titled(*document)}),
                inDocument(*document, "unit_opinion"));
    }
    return any ? faults.orMet()
               : notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no sheet of approval yet.")));
}

bool isRightCode(const ReviewedFile &file, const QString &code)
{
    return file.one().partyKind == casework::PartyKind::Citizen ? bool(CitizenId::parse(code))
                                                                : bool(SocialCreditCode::parse(code))
            || (file.one().partyKind == casework::PartyKind::SoleTrader && CitizenId::parse(code));
}

Finding partyOnPaper(const ReviewedFile &file)
{
    Faults faults;
    bool any = false;
    for (const CaseDocument *document : file.allMade()) {
        for (const char *field : {"party_name", "party_address", "party_code"}) {
            if (!hasField(*document, field))
                continue;
            any = true;
            needFields(faults, *document, {field});
        }
        const QString code = textOf(*document, "party_code");
        if (!code.isEmpty() && !isRightCode(file, code))
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "%1: “%2” is no valid code of the party."), {titled(*document), code}),
                inDocument(*document, "party_code"));
    }
    return any ? faults.orMet() : noPaper();
}

/// First and last page of a row of the catalogue: "3-5", "3".
std::optional<std::pair<int, int>> pagesOf(const QString &cell)
{
    static const QRegularExpression kPages(QStringLiteral("^\\s*(\\d+)\\s*(?:[-—–～~至]\\s*(\\d+))?\\s*$"));
    const auto match = kPages.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    return std::pair{first, match.captured(2).isEmpty() ? first : match.captured(2).toInt()};
}

Finding oneFile(const ReviewedFile &file)
{
    if (!file.isArchived())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has not gone to the archive.")));
    Faults faults;
    for (const char *type : {"case_cover", "case_catalog", "archive_note"}) {
        const Finding missing = file.made(QString::fromLatin1(type)) ? met() : without(file, type);
        for (const Fault &fault : missing.faults)
            faults.add(fault.words, fault.place);
    }
    constexpr int kPageColumn = 5; // 顺序号、文号、责任者、题名、日期、起止页号、备注
    bool readable = file.made(u"case_catalog") != nullptr;
    for (const CaseDocument *catalogue : file.allMade({"case_catalog"})) {
        int next = 1; // every booklet has numbers of its own
        for (const QJsonValue row : catalogue->fields.value(u"rows")[u"rows"].toArray()) {
            const auto pages = pagesOf(row[kPageColumn].toString());
            readable &= pages.has_value();
            if (!pages)
                continue;
            if (pages->first != next || pages->second < pages->first)
                faults.add(said(QT_TRANSLATE_NOOP("review", "The catalogue goes from page %1 to page %2."),
                               {QString::number(next - 1), QString::number(pages->first)}),
                    inDocument(*catalogue, "rows"));
            next = pages->second + 1;
        }
    }
    return readable ? faults.orMet()
                    : faults.orAsk(said(QT_TRANSLATE_NOOP("review",
                        "The catalogue gives no page numbers a program can read: compare it with the file.")));
}

// 笔录: every inspection and inquiry of the file -------------------------------------------------

template <class Look> Finding eachRecord(const ReviewedFile &file, Look look)
{
    const auto records = file.allMade({"inspection_record", "inquiry_record"});
    if (records.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no record of an inspection or inquiry.")));
    Faults faults;
    for (const CaseDocument *record : records)
        look(faults, *record);
    return faults.orMet();
}

Finding timeAndPlace(const ReviewedFile &file)
{
    return eachRecord(file, [](Faults &faults, const CaseDocument &record) {
        needFields(faults, record, {"start", "end", "place"});
        const QDateTime start = minuteOf(record, "start");
        const QDateTime end = minuteOf(record, "end");
        if (start.isValid() && end.isValid() && end <= start)
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 ends before it begins."), {titled(record)}),
                inDocument(record, "end"));
    });
}

Finding whoAsked(const ReviewedFile &file)
{
    return eachRecord(file, [](Faults &faults, const CaseDocument &record) {
        needFields(faults, record, {"officers", "recorder"});
        for (const QJsonValue officer : record.fields.value(u"officers").toArray()) {
            if (officer[u"number"].toString().isEmpty())
                faults.add(said(QT_TRANSLATE_NOOP("review", "%1 does not give the certificate number of %2."),
                               {titled(record), officer[u"name"].toString()}),
                    inDocument(record, "officers"));
        }
    });
}

Finding whoWasAsked(const ReviewedFile &file)
{
    return eachRecord(file, [](Faults &faults, const CaseDocument &record) {
        if (record.type == u"inquiry_record")
            return needFields(faults, record, {"person_name", "person_id", "person_unit", "person_relation"});
        needFields(faults, record, {"site_manager"});
        const QJsonValue manager = record.fields.value(u"site_manager");
        for (const char *part : {"number", "post", "relation"}) {
            if (isFilled(record, "site_manager") && manager[QLatin1String(part)].toString().isEmpty())
                return faults.add(said(QT_TRANSLATE_NOOP("review", "%1 does not give number, post and relation of %2."),
                                      {titled(record), manager[u"name"].toString()}),
                    inDocument(record, "site_manager"));
        }
    });
}

Finding confirmed(const ReviewedFile &file, const char *field)
{
    return eachRecord(file, [field](Faults &faults, const CaseDocument &record) {
        if (hasField(record, "refuse_note") && isFilled(record, "refuse_note"))
            return;
        needFields(faults, record, {field});
        if (isFilled(record, field)
            && record.fields.value(QLatin1String(field))[u"answer"].toString().trimmed().isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 does not write down the answer to “%2”."),
                           {titled(record), typeOf(record)->field(QString::fromLatin1(field))->name}),
                inDocument(record, field));
    });
}

/// What the program lays out ends with 以下空白; what was written by hand only the eye can tell.
Finding noBlanks(const ReviewedFile &file)
{
    const auto records = file.allMade({"inspection_record", "inquiry_record"});
    if (records.empty())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The file has no record of an inspection or inquiry.")));
    const bool printed = std::all_of(
        records.begin(), records.end(), [](const CaseDocument *record) { return !record->digest.isEmpty(); });
    return printed ? met() : ask(said(QT_TRANSLATE_NOOP("review", "Not printed by the program: look for open lines.")));
}

constexpr std::array kChecks{
    Check{"BE1", headOfPaper},
    Check{"BE2", unitOpinions},
    Check{"BE3", partyOnPaper},
    Check{"BE5", oneFile},
    Check{"BN1", timeAndPlace},
    Check{"BN2", whoAsked},
    Check{"BN3", whoWasAsked},
    Check{"BN4", [](const ReviewedFile &file) { return confirmed(file, "show_id"); }},
    Check{"BN5", [](const ReviewedFile &file) { return confirmed(file, "tell_rights"); }},
    Check{"BN8", noBlanks},
};

} // namespace

std::span<const Check> paperChecks()
{
    return kChecks;
}

} // namespace qilian::review
