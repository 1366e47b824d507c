#include "core/review/Looking.h"

#include "core/base/ChinaTime.h"
#include "core/casework/DocumentContent.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {

using casework::CaseDocument;
using casework::DocumentField;
using casework::DocumentSignature;
using casework::DocumentType;
using casework::DocumentTypes;
using casework::FieldType;
using casework::SignatureRole;

namespace {

void collect(const QJsonValue &value, QStringList &into)
{
    if (value.isString() && !value.toString().trimmed().isEmpty())
        into.append(value.toString().trimmed());
    for (const QJsonValue part : value.toArray())
        collect(part, into);
    const QJsonObject object = value.toObject();
    for (const QJsonValue part : object)
        collect(part, into);
}

QString fieldName(const CaseDocument &document, const char *field)
{
    const DocumentType *type = DocumentTypes::shipped().find(document.type);
    const DocumentField *named = type ? type->field(QString::fromLatin1(field)) : nullptr;
    return named ? named->name : QString::fromLatin1(field);
}

} // namespace

Finding met()
{
    return {Verdict::Met, {}, {}};
}

Finding notApplicable(Message why)
{
    return {Verdict::NotApplicable, std::move(why), {}};
}

Finding ask(Message lead)
{
    return {Verdict::Manual, std::move(lead), {}};
}

Place inDocument(const QString &type, const char *field)
{
    return {Place::Part::Documents, type, QString::fromLatin1(field)};
}

Place inFacts(const char *field)
{
    return {Place::Part::Facts, QString::fromLatin1(field)};
}

QDate dayOf(const CaseDocument &document, const char *field)
{
    return QDate::fromString(textOf(document, field).left(10), Qt::ISODate);
}

QDateTime minuteOf(const CaseDocument &document, const char *field)
{
    const QString text = textOf(document, field);
    return text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
}

QString textOf(const CaseDocument &document, const char *field)
{
    return document.fields.value(QLatin1String(field)).toString().trimmed();
}

QString wordsOf(const CaseDocument &document, const char *field)
{
    QStringList out;
    collect(document.fields.value(QLatin1String(field)), out);
    return out.join(u'\n');
}

bool isFilled(const CaseDocument &document, const char *field)
{
    const QString id = QString::fromLatin1(field);
    const DocumentType *type = DocumentTypes::shipped().find(document.type);
    const DocumentField *known = type ? type->field(id) : nullptr;
    if (!known)
        return document.fields.contains(id);
    if (known->type == FieldType::DocumentNumber)
        return !document.number.isEmpty() || type->numberWord.isEmpty();
    if (known->id == u"issue_date")
        return document.madeOn.isValid();
    return !casework::isEmptyField(*known, document.fields.value(id));
}

QDate recordedOn(const CaseDocument &document)
{
    const QDate begun = dayOf(document, "start");
    return begun.isValid() ? begun : document.madeOn;
}

QString titled(const CaseDocument &document)
{
    return document.number.isEmpty() ? document.title : document.title + document.number;
}

Finding without(const ReviewedFile &file, const char *type)
{
    const QString id = QString::fromLatin1(type);
    const QString title = DocumentTypes::shipped().titleOf(id);
    if (!file.isDue(id))
        return notApplicable(noSuchDocument(type));
    Faults faults;
    faults.add(file.hasDraft(id) ? said(QT_TRANSLATE_NOOP("review", "%1 is only a draft."), {title}) : missing(type),
        inDocument(id));
    return faults.orMet();
}

void needFields(Faults &faults, const CaseDocument &document, Fields fields)
{
    for (const char *field : fields) {
        if (!isFilled(document, field))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1: “%2” is not filled in."),
                           {titled(document), fieldName(document, field)}),
                inDocument(document, field));
    }
}

Finding filled(const ReviewedFile &file, const char *type, Fields fields)
{
    const CaseDocument *document = file.made(QString::fromLatin1(type));
    if (!document)
        return without(file, type);
    Faults faults;
    needFields(faults, *document, fields);
    return faults.orMet();
}

Finding filledThenAsk(const ReviewedFile &file, const char *type, Fields fields, Message lead)
{
    const Finding found = filled(file, type, fields);
    return found.verdict == Verdict::Met ? ask(std::move(lead)) : found;
}

Finding allFilled(const ReviewedFile &file, const char *type, Fields fields)
{
    const auto documents = file.allMade({type});
    if (documents.empty())
        return without(file, type);
    Faults faults;
    for (const CaseDocument *document : documents)
        needFields(faults, *document, fields);
    return faults.orMet();
}

void needArticles(Faults &faults, const CaseDocument &document, const char *field)
{
    needFields(faults, document, {field});
    for (const QJsonValue law : document.fields.value(QLatin1String(field)).toArray()) {
        const QString name = law[u"law"].toString();
        if (name.isEmpty() || !law[u"article"].toString().contains(u'条'))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1: “%2” cites %3 without law or article."),
                           {titled(document), fieldName(document, field), name}),
                inDocument(document, field));
    }
}

void needEvidence(Faults &faults, const CaseDocument &document)
{
    constexpr std::array kParts{
        std::pair{"title", QT_TRANSLATE_NOOP("review", "%1: a piece of evidence has no name.")},
        std::pair{"taken_at", QT_TRANSLATE_NOOP("review", "%1: the evidence “%2” does not say when it was taken.")},
        std::pair{"by", QT_TRANSLATE_NOOP("review", "%1: the evidence “%2” does not say who gave or took it.")},
        std::pair{"proves", QT_TRANSLATE_NOOP("review", "%1: the evidence “%2” does not say what it proves.")},
    };
    needFields(faults, document, {"evidence_items"});
    for (const QJsonValue item : document.fields.value(u"evidence_items").toArray()) {
        for (const auto &[part, words] : kParts) {
            if (item[QLatin1String(part)].toString().trimmed().isEmpty())
                faults.add(
                    said(words, {titled(document), item[u"title"].toString()}), inDocument(document, "evidence_items"));
        }
    }
}

void needWords(Faults &faults, const CaseDocument &document, const char *field, const QStringList &anyOf)
{
    if (!isFilled(document, field))
        return needFields(faults, document, {field});
    const QString words = wordsOf(document, field);
    if (std::none_of(anyOf.begin(), anyOf.end(), [&words](const QString &word) { return words.contains(word); }))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1: “%2” does not speak of “%3”."),
                       {titled(document), fieldName(document, field), anyOf.front()}),
            inDocument(document, field));
}

Finding signedBy(const ReviewedFile &file, const std::vector<const CaseDocument *> &documents,
    bool (*signs)(const SignatureRole &role), const char *lead)
{
    const auto &all = file.file().signatures;
    Faults faults;
    QStringList open;
    for (const CaseDocument *document : documents) {
        const DocumentType *type = DocumentTypes::shipped().find(document->type);
        const bool onScreen = std::any_of(
            all.begin(), all.end(), [document](const DocumentSignature &one) { return one.document == document->id; });
        std::vector<DocumentSignature> standing;
        std::vector<DocumentSignature> lost;
        if (onScreen) { // each takes a digest of the document
            standing = casework::signaturesThatHold(all, *document);
            lost = casework::signaturesLost(all, *document);
        }
        for (const SignatureRole &role : type ? casework::rolesOf(*type) : std::vector<SignatureRole>()) {
            const auto isHis = [&role](const DocumentSignature &one) { return one.role == role.title; };
            if (role.whereNeeded || !signs(role)
                || std::count_if(standing.begin(), standing.end(), isHis) >= role.least)
                continue;
            const auto gone = std::find_if(lost.begin(), lost.end(), isHis);
            if (gone == lost.end())
                open.append(QStringLiteral("%1（%2）").arg(titled(*document), role.title));
            else
                faults.add(said(QT_TRANSLATE_NOOP("review", "%1: what %2 signed on %3 was changed afterwards."),
                               {titled(*document), gone->name, iso(chinaDay(gone->at))}),
                    inDocument(*document));
        }
    }
    return faults.orAskIf(!open.isEmpty(), said(lead, {open.join(u'、')}));
}

Message missing(const char *type)
{
    return said(
        QT_TRANSLATE_NOOP("review", "%1 is missing."), {DocumentTypes::shipped().titleOf(QString::fromLatin1(type))});
}

Message readTheText()
{
    return said(QT_TRANSLATE_NOOP("review", "Everything is filled in. Read whether what is written is enough."));
}

Message noSuchDocument(const char *type)
{
    return said(QT_TRANSLATE_NOOP("review", "The file has no %1, and needs none so far."),
        {DocumentTypes::shipped().titleOf(QString::fromLatin1(type))});
}

} // namespace qilian::review
