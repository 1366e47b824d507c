#include "core/binder/Binder.h"

#include "core/base/ChinaTime.h"
#include "core/casework/DocumentContent.h"
#include "core/evidence/Custody.h"

#include <algorithm>
#include <set>

namespace qilian::binder {

namespace {

using casework::CaseDocument;
using casework::CaseFile;
using casework::DocumentState;
using evidence::EvidenceItem;

/// The number of a document as catalogues have it (文号): internal forms have none.
QString catalogueNumber(const CaseDocument &document)
{
    return document.number.contains(document.title) ? QString() : document.number;
}

/// Whether a receipt names the document: by its number, or where it tells none, by its title.
bool names(const CaseDocument &receipt, const CaseDocument &document)
{
    const QString &number = document.number; // internal forms are served as well (查封清单)
    const auto meant = [&](const QString &line) {
        return (!number.isEmpty() && line.contains(number)) || (!line.contains(u'〔') && line.contains(document.title));
    };
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(receipt.type);
    const casework::DocumentField *field = type ? type->field(u"docs") : nullptr;
    const QStringList told = field ? casework::documentLines(*field, receipt.fields.value(field->id)) : QStringList();
    return std::any_of(told.begin(), told.end(), meant);
}

bool isPicture(const EvidenceItem &item)
{
    return !item.digest.isEmpty() && item.mediaType.startsWith(QLatin1String("image/"));
}

bool isPdf(const EvidenceItem &item)
{
    return !item.digest.isEmpty() && item.mediaType == QLatin1String("application/pdf");
}

bool isSoundOrFilm(const EvidenceItem &item)
{
    return item.mediaType.startsWith(QLatin1String("audio/")) || item.mediaType.startsWith(QLatin1String("video/"));
}

/// 照片证据 Z001、Z003—Z007
QString photoTitle(const std::vector<std::size_t> &photos)
{
    QStringList runs;
    for (std::size_t i = 0; i < photos.size();) {
        std::size_t end = i;
        while (end + 1 < photos.size() && photos[end + 1] == photos[end] + 1)
            ++end;
        const auto number = [](std::size_t at) { return QStringLiteral("Z%1").arg(at + 1, 3, 10, QLatin1Char('0')); };
        runs.append(i == end ? number(photos[i]) : number(photos[i]) + u'—' + number(photos[end]));
        i = end + 1;
    }
    return QStringLiteral("现场照片 ") + runs.join(u'、');
}

/// Collects the papers part by part and cuts them into booklets.
class Binding {
public:
    Binding(const CaseFile &file, const BinderRules &rules, const BinderStyle &style,
        const std::vector<Withheld> &withheld, const CountPages &count)
        : m_file(file)
        , m_rules(rules)
        , m_withheld(withheld)
        , m_count(count)
    {
        m_out.style = style;
    }

    Binder bind()
    {
        takeDocuments();
        takeEvidence();
        const Order &order = m_rules.order(m_out.style.order);
        for (const Volume volume : {Volume::Main, Volume::Secondary}) {
            const std::size_t first = m_out.items.size();
            for (const QString &part : order.parts) {
                if (m_rules.part(part).volume != volume)
                    continue;
                for (BoundItem &item : m_parts[part])
                    m_out.items.push_back(std::move(item));
            }
            cut(volume, first);
        }
        return std::move(m_out);
    }

private:
    /// Every document that is to be bound by itself or behind another, in the order of its part.
    void takeDocuments()
    {
        std::vector<const CaseDocument *> documents;
        for (const CaseDocument &document : m_file.documents) {
            if (document.state == DocumentState::Draft || m_rules.isMadeByProgram(document.type))
                continue;
            if (document.type == m_rules.note) {
                if (document.state == DocumentState::Final)
                    m_out.note = document.digest;
                continue;
            }
            documents.push_back(&document);
        }
        const auto rank = [this](
                              const CaseDocument *document) { return partOf(*document).types.indexOf(document->type); };
        std::stable_sort(documents.begin(), documents.end(), [&rank](const CaseDocument *a, const CaseDocument *b) {
            return std::pair(rank(a), a->madeOn) < std::pair(rank(b), b->madeOn);
        });
        std::set<const CaseDocument *> taken; // a receipt for several documents stands behind the first
        for (const CaseDocument *document : documents) {
            if (document->type == m_rules.receipt)
                continue;
            const QString part = partOf(*document).id;
            m_parts[part].push_back(itemOf(*document, part));
            if (document->state == DocumentState::Void)
                continue;
            for (const CaseDocument *receipt : receiptsOf(m_file, m_rules, *document)) {
                if (taken.insert(receipt).second)
                    m_parts[part].push_back(itemOf(*receipt, part));
            }
        }
        for (const CaseDocument *document : documents) {
            if (document->type == m_rules.receipt && !taken.contains(document))
                m_parts[partOf(*document).id].push_back(itemOf(*document, partOf(*document).id));
        }
    }

    const Part &partOf(const CaseDocument &document) const
    {
        if (document.state == DocumentState::Void)
            return m_rules.part(m_rules.internalPart);
        const Part &usual = m_rules.partOf(document.type, m_out.style.report);
        const Secrecy secrecy = secrecyOf(document);
        return secrecy.part.isEmpty() || usual.volume == Volume::Secondary ? usual : m_rules.part(secrecy.part);
    }

    /// Why a piece stands in the secondary volume although its kind would not.
    struct Secrecy {
        QString part; // empty: it does not
        Message why;
        bool withheld = false;
    };

    Secrecy secrecyOf(const CaseDocument &document) const
    {
        for (const SecretRule &rule : m_rules.secrets()) {
            if (rule.types.contains(document.type) && tells(rule, document))
                return {rule.part, lawWords(rule), false};
        }
        return withheldAs(record::refTo(document));
    }

    Secrecy secrecyOf(const EvidenceItem &item) const
    {
        for (const SecretRule &rule : m_rules.secrets()) {
            const bool marked = std::any_of(rule.words.begin(), rule.words.end(),
                [&item](const QString &word) { return item.title.contains(word) || item.note.contains(word); });
            if (marked)
                return {rule.part, lawWords(rule), false};
        }
        return withheldAs(record::refTo(item));
    }

    Secrecy withheldAs(const record::Ref &piece) const
    {
        const auto one = std::find_if(m_withheld.begin(), m_withheld.end(),
            [&piece](const Withheld &other) { return other.holds() && other.subject == piece; });
        if (one == m_withheld.end())
            return {};
        const SecrecyGround *ground = m_rules.ground(one->ground); // a newer program may know more of them
        return {ground ? ground->part : m_rules.internalPart,
            {"binder", QT_TRANSLATE_NOOP("binder", "%1: %2"),
                {ground ? ground->name.inWords() : one->ground, one->reason}},
            true};
    }

    static Message lawWords(const SecretRule &rule)
    {
        return {"binder", QT_TRANSLATE_NOOP("binder", "%1 (%2)"), {rule.name.inWords(), rule.source.text()}};
    }

    bool tells(const SecretRule &rule, const CaseDocument &document) const
    {
        const auto saysSo = [&rule](const CaseDocument &one) {
            const QJsonValue value = one.fields.value(rule.field);
            const QString text = value.isBool() && value.toBool() ? QStringLiteral("true") : value.toString();
            return std::any_of(rule.values.begin(), rule.values.end(),
                [&text](const QString &begin) { return text.startsWith(begin); });
        };
        if (rule.toldBy.isEmpty())
            return saysSo(document);
        return std::any_of(m_file.documents.begin(), m_file.documents.end(), [&](const CaseDocument &one) {
            return one.type == rule.toldBy && one.state == DocumentState::Final && saysSo(one);
        });
    }

    BoundItem itemOf(const CaseDocument &document, const QString &part) const
    {
        BoundItem item;
        item.kind = BoundItem::Kind::Document;
        item.part = part;
        item.ref = record::refTo(document);
        item.digest = document.digest;
        item.number = catalogueNumber(document);
        item.author = m_file.bureau.name;
        item.title = document.title;
        item.date = document.madeOn;
        noteSecrecy(item, secrecyOf(document), m_rules.partOf(document.type, m_out.style.report).volume);
        if (document.state == DocumentState::Void)
            item.remark = document.voidReason.isEmpty() ? QStringLiteral("作废")
                                                        : QStringLiteral("作废：%1").arg(document.voidReason);
        if (document.digest.isEmpty())
            putSheet(item, {"binder", QT_TRANSLATE_NOOP("binder", "This document has no sealed PDF yet."), {}});
        else
            countPages(item);
        return item;
    }

    void takeEvidence()
    {
        std::vector<std::size_t> photos;
        int recordings = 0;
        for (std::size_t i = 0; i < m_file.evidence.size(); ++i) {
            const EvidenceItem &one = m_file.evidence[i];
            const Secrecy secrecy = secrecyOf(one);
            const QString part = secrecy.part.isEmpty() ? m_rules.evidencePart : secrecy.part;
            if (isPicture(one)) {
                if (secrecy.part.isEmpty())
                    photos.push_back(i);
                else // each by itself: each has a reason of its own
                    m_parts[part].push_back(photosItem({i}, part, secrecy));
            } else if (isPdf(one)) {
                m_parts[part].push_back(evidenceItem(i, part, secrecy));
            } else {
                const QString number = isSoundOrFilm(one)
                    ? QStringLiteral("%1-AV%2").arg(m_file.one.number).arg(++recordings, 3, 10, QLatin1Char('0'))
                    : evidenceNumber(m_file, i);
                m_out.elsewhere.push_back({i, number, {}, m_rules.part(part).volume, secrecy.withheld});
            }
        }
        if (!photos.empty())
            m_parts[m_rules.evidencePart].push_back(photosItem(std::move(photos), m_rules.evidencePart, {}));
    }

    BoundItem photosItem(std::vector<std::size_t> places, const QString &part, const Secrecy &secrecy) const
    {
        const EvidenceItem &first = m_file.evidence[places.front()];
        BoundItem item;
        item.kind = BoundItem::Kind::Photos;
        item.part = part;
        item.ref = record::refTo(first);
        item.number = evidenceNumber(m_file, places.front());
        item.author = first.collectedBy;
        item.title = photoTitle(places);
        item.date = chinaDay(first.collectedAt);
        item.pages = (int(places.size()) + m_rules.photosPerPage - 1) / m_rules.photosPerPage;
        item.photos = std::move(places);
        noteSecrecy(item, secrecy, Volume::Main);
        return item;
    }

    BoundItem evidenceItem(std::size_t at, const QString &part, const Secrecy &secrecy) const
    {
        const EvidenceItem &one = m_file.evidence[at];
        BoundItem item;
        item.kind = BoundItem::Kind::Pdf;
        item.part = part;
        item.ref = record::refTo(one);
        item.digest = one.digest;
        item.number = evidenceNumber(m_file, at);
        item.author = one.collectedBy;
        item.title = one.title;
        item.date = chinaDay(one.collectedAt);
        item.remark = one.note;
        noteSecrecy(item, secrecy, Volume::Main);
        countPages(item);
        return item;
    }

    void countPages(BoundItem &item) const
    {
        const Result<int> pages = m_count(item.digest);
        if (pages)
            item.pages = *pages;
        else
            putSheet(item, pages.error().message);
    }

    static void noteSecrecy(BoundItem &item, const Secrecy &secrecy, Volume usual)
    {
        if (secrecy.part.isEmpty() || usual == Volume::Secondary)
            return;
        item.secret = secrecy.why;
        item.withheld = secrecy.withheld;
    }

    static void putSheet(BoundItem &item, Message why)
    {
        item.pages = 1;
        item.fault = std::move(why);
    }

    /// Cuts the items from `first` on into booklets. A paper goes into the next booklet whole, unless no booklet holds
    /// it.
    void cut(Volume volume, std::size_t first)
    {
        const std::size_t before = m_out.booklets.size();
        for (std::size_t i = first; i < m_out.items.size(); ++i) {
            int from = 0;
            while (from < m_out.items[i].pages) {
                const int left = m_out.items[i].pages - from;
                const bool opened = m_out.booklets.size() > before;
                const int room = opened ? m_rules.pagesPerBooklet - m_out.booklets.back().pages : 0;
                if (room < std::min(left, m_rules.pagesPerBooklet))
                    m_out.booklets.push_back({volume, int(m_out.booklets.size() - before) + 1, 1, {}, 0});
                Booklet &booklet = m_out.booklets.back();
                const int pages = std::min(left, m_rules.pagesPerBooklet - booklet.pages);
                booklet.pieces.push_back({i, from, pages, booklet.pages + 1});
                booklet.pages += pages;
                from += pages;
            }
        }
        if (m_out.booklets.size() == before && !m_out.elsewhereOf(volume).empty()) // their list stands in a booklet
            m_out.booklets.push_back({volume, 1, 1, {}, 0});
        for (std::size_t i = before; i < m_out.booklets.size(); ++i)
            m_out.booklets[i].of = int(m_out.booklets.size() - before);
    }

    const CaseFile &m_file;
    const BinderRules &m_rules;
    const std::vector<Withheld> &m_withheld;
    const CountPages &m_count;
    Binder m_out;
    std::map<QString, std::vector<BoundItem>> m_parts;
};

} // namespace

BinderStyle BinderStyle::of(const access::Bureau &bureau)
{
    const BinderRules &rules = BinderRules::shipped();
    return {
        rules.order(bureau.binderOrder).id, enumFrom(Volume(), bureau.reportVolume).value_or(rules.reportByDefault)};
}

int Binder::pages(Volume volume) const
{
    int out = 0;
    for (const Booklet &booklet : booklets)
        out += booklet.volume == volume ? booklet.pages : 0;
    return out;
}

std::vector<KeptElsewhere> Binder::elsewhereOf(Volume volume) const
{
    std::vector<KeptElsewhere> out;
    std::copy_if(elsewhere.begin(), elsewhere.end(), std::back_inserter(out),
        [volume](const KeptElsewhere &kept) { return kept.volume == volume; });
    return out;
}

Binder planBinder(const CaseFile &file, const BinderRules &rules, const BinderStyle &style,
    const std::vector<Withheld> &withheld, const CountPages &count)
{
    return Binding(file, rules, style, withheld, count).bind();
}

Result<void> findPlaces(const store::Reader &reader, const CaseFile &file, Binder &binder)
{
    for (KeptElsewhere &kept : binder.elsewhere) {
        const auto custody = evidence::custodyOf(reader, file.evidence[kept.evidence].id);
        if (!custody)
            return custody.error();
        for (const evidence::CustodyEvent &event : *custody) { // oldest first: the last word stays
            QStringList words{event.place, event.state};
            words.removeAll(QString());
            if (!words.isEmpty())
                kept.where = words.join(QStringLiteral("，"));
        }
    }
    return {};
}

QString evidenceNumber(const CaseFile &file, std::size_t evidence)
{
    return QStringLiteral("%1-Z%2").arg(file.one.number).arg(evidence + 1, 3, 10, QLatin1Char('0'));
}

std::vector<const CaseDocument *> receiptsOf(
    const CaseFile &file, const BinderRules &rules, const CaseDocument &document)
{
    std::vector<const CaseDocument *> out;
    for (const CaseDocument &receipt : file.documents) {
        if (receipt.type == rules.receipt && receipt.state == DocumentState::Final && names(receipt, document))
            out.push_back(&receipt);
    }
    return out;
}

} // namespace qilian::binder
