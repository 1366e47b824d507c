#include "core/casework/Phrase.h"

#include "core/base/HanText.h"
#include "core/casework/DocumentContent.h"
#include "core/casework/DocumentType.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestText = 5000;

QString dayOf(QDate day)
{
    return day.isValid() ? documentDate(day) : QString();
}

struct Placeholder {
    const char16_t *name;
    QString (*value)(const CaseFile &file, QDate today);
};

constexpr std::array kPlaceholders{
    Placeholder{u"当事人", [](const CaseFile &file, QDate) { return file.one.partyName; }},
    Placeholder{u"统一社会信用代码", [](const CaseFile &file, QDate) { return file.one.partyCode; }},
    Placeholder{u"住所", [](const CaseFile &file, QDate) { return file.one.partyAddress; }},
    Placeholder{u"法定代表人", [](const CaseFile &file, QDate) { return file.one.partyRepresentative; }},
    Placeholder{u"当事人电话", [](const CaseFile &file, QDate) { return file.one.partyPhone; }},
    Placeholder{u"案号", [](const CaseFile &file, QDate) { return file.one.number; }},
    Placeholder{u"案由", [](const CaseFile &file, QDate) { return file.one.cause; }},
    Placeholder{u"案件来源", [](const CaseFile &file, QDate) { return file.one.source; }},
    Placeholder{u"立案日期", [](const CaseFile &file, QDate) { return dayOf(file.one.filedOn); }},
    Placeholder{u"违法地点", [](const CaseFile &file, QDate) { return file.one.place; }},
    Placeholder{u"违法行为终了日期", [](const CaseFile &file, QDate) { return dayOf(file.one.actEndedOn); }},
    Placeholder{u"罚款金额",
        [](const CaseFile &file, QDate) { return file.one.fine ? documentMoney(*file.one.fine) : QString(); }},
    Placeholder{u"承办人", [](const CaseFile &file, QDate) { return file.namesOf(file.one.officers).join(u'、'); }},
    Placeholder{u"机关名称", [](const CaseFile &file, QDate) { return file.bureau.name; }},
    Placeholder{u"机关地址", [](const CaseFile &file, QDate) { return file.bureau.address; }},
    Placeholder{u"机关电话", [](const CaseFile &file, QDate) { return file.bureau.phone; }},
    Placeholder{u"复议机关", [](const CaseFile &file, QDate) { return file.bureau.reconsiderationBody; }},
    Placeholder{u"管辖法院", [](const CaseFile &file, QDate) { return file.bureau.court; }},
    Placeholder{u"今天", [](const CaseFile &, QDate today) { return dayOf(today); }},
};

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression kPattern(QStringLiteral("\\{\\{\\s*([^{}]{1,30}?)\\s*\\}\\}"));
    return kPattern;
}

const Placeholder *placeholder(const QString &name)
{
    const auto at = std::find_if(kPlaceholders.begin(), kPlaceholders.end(),
        [&name](const Placeholder &one) { return QStringView(one.name) == name; });
    return at == kPlaceholders.end() ? nullptr : &*at;
}

bool fits(const Phrase &phrase, const QString &document, const QString &field)
{
    return (phrase.document.isEmpty() || phrase.document == document)
        && (phrase.field.isEmpty() || phrase.field == field);
}

/// How many of document and field a phrase was made for.
int precision(const Phrase &phrase)
{
    return int(!phrase.document.isEmpty()) + int(!phrase.field.isEmpty());
}

} // namespace

const record::Description<Phrase> &Phrase::description()
{
    static const auto kPhrase = record::describe<Phrase>("phrase")
                                    .field("document", &Phrase::document)
                                    .field("field", &Phrase::field)
                                    .field("title", &Phrase::title, record::Title)
                                    .field("text", &Phrase::text)
                                    .field("ended", &Phrase::ended)
                                    .index({"title", "id"});
    return kPhrase;
}

Result<std::vector<Phrase>> parsePhrases(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    std::vector<Phrase> out;
    for (const QJsonValue item : table->value(QLatin1String("phrases")).toArray()) {
        Phrase phrase;
        phrase.document = item[QLatin1String("document")].toString();
        phrase.field = item[QLatin1String("field")].toString();
        phrase.title = item[QLatin1String("title")].toString();
        phrase.text = item[QLatin1String("text")].toString();
        if (!faultsOf(phrase).empty())
            return tableError(name, phrase.title, QStringLiteral("document, field, title, text"));
        out.push_back(std::move(phrase));
    }
    return out;
}

const std::vector<Phrase> &shippedPhrases()
{
    static const std::vector<Phrase> kPhrases = [] {
        Result<std::vector<Phrase>> read =
            parsePhrases(shippedTable(QStringLiteral(":/documents/phrases.json")), QStringLiteral("phrases.json"));
        Q_ASSERT_X(read, "phrases.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kPhrases;
}

Result<std::vector<Phrase>> phrasesFor(const store::Reader &reader, const QString &document, const QString &field)
{
    auto own = reader.records<Phrase>("casework/phrases");
    if (!own)
        return own.error();
    std::vector<Phrase> out = std::move(*own);
    out.insert(out.end(), shippedPhrases().begin(), shippedPhrases().end());
    std::erase_if(out, [&](const Phrase &phrase) { return phrase.ended || !fits(phrase, document, field); });
    std::stable_sort(out.begin(), out.end(), [](const Phrase &a, const Phrase &b) {
        return std::pair(a.isShipped(), -precision(a)) < std::pair(b.isShipped(), -precision(b));
    });
    return out;
}

Result<std::vector<Phrase>> ownPhrases(const store::Reader &reader)
{
    auto own = reader.records<Phrase>("casework/phrases");
    if (own)
        std::stable_partition(own->begin(), own->end(), [](const Phrase &phrase) { return !phrase.ended; });
    return own;
}

bool answers(const Phrase &phrase, const QString &typed)
{
    const QString wanted = typed.trimmed();
    return wanted.isEmpty() || phrase.title.contains(wanted, Qt::CaseInsensitive)
        || phrase.text.contains(wanted, Qt::CaseInsensitive)
        || HanText::pinyinInitials(phrase.title).contains(wanted.toLower());
}

std::vector<PhraseFault> faultsOf(const Phrase &phrase)
{
    std::vector<PhraseFault> found;
    const auto fault = [&found](const char *field, const char *text, const QStringList &values = {}) {
        found.push_back({QString::fromLatin1(field), {"casework", text, values}});
    };
    const QString title = phrase.title.trimmed();
    if (title.isEmpty() || title.size() > kLongestTitle)
        fault("title", QT_TRANSLATE_NOOP("casework", "Write a title of at most %1 characters."),
            {QString::number(kLongestTitle)});
    if (phrase.text.trimmed().isEmpty() || phrase.text.size() > kLongestText)
        fault("text", QT_TRANSLATE_NOOP("casework", "Write a text of at most %1 characters."),
            {QString::number(kLongestText)});
    for (auto at = placeholderPattern().globalMatch(phrase.text); at.hasNext();) {
        const QString name = at.next().captured(1);
        if (!placeholder(name)) {
            fault("text", QT_TRANSLATE_NOOP("casework", "There is no placeholder “%1”."), {name});
            break;
        }
    }
    const std::vector<DocumentType> &all = DocumentTypes::shipped().all();
    const bool isKnown = std::any_of(all.begin(), all.end(), [&phrase](const DocumentType &type) {
        return (phrase.document.isEmpty() || phrase.document == type.id)
            && (phrase.field.isEmpty() || type.field(phrase.field));
    });
    if (!isKnown)
        fault("document", QT_TRANSLATE_NOOP("casework", "Choose the document and the field it is for."));
    return found;
}

Result<Id<Phrase>> savePhrase(store::Workspace &workspace, const store::Actor &actor, const Phrase &phrase,
    const std::optional<store::Seen<Phrase>> &seen)
{
    if (const auto faults = faultsOf(phrase); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    Phrase saved = phrase;
    saved.title = phrase.title.trimmed();
    if (saved.id.isNull())
        saved.id = Id<Phrase>::create();
    auto work =
        workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "Save the phrase “%1”"), {saved.title}});
    if (seen)
        work.put(saved, *seen);
    else
        work.put(saved);
    if (const auto done = work.commit(); !done)
        return done.error();
    return saved.id;
}

const QStringList &phrasePlaceholders()
{
    static const QStringList kNames = [] {
        QStringList out;
        for (const Placeholder &one : kPlaceholders)
            out.append(QString::fromUtf16(one.name));
        return out;
    }();
    return kNames;
}

FilledPhrase fillPhrase(const QString &text, const CaseFile &file, QDate today)
{
    FilledPhrase out;
    qsizetype from = 0;
    for (auto at = placeholderPattern().globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const QString name = match.captured(1);
        const Placeholder *one = placeholder(name);
        const QString value = one ? one->value(file, today) : QString();
        out.text += QStringView(text).mid(from, match.capturedStart() - from);
        out.text += value.isEmpty() ? match.captured(0) : value;
        if (value.isEmpty() && !out.open.contains(name))
            out.open.append(name);
        from = match.capturedEnd();
    }
    out.text += QStringView(text).mid(from);
    return out;
}

} // namespace qilian::casework
