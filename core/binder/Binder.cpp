#include "core/binder/Binder.h"

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

QDate officeDay(const QDateTime &when)
{
    return when.isValid() ? when.toOffsetFromUtc(8 * 3600).date() : QDate();
}

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
    Binding(const CaseFile &file, const BinderRules &rules, const BinderStyle &style, const CountPages &count)
        : m_file(file)
        , m_rules(rules)
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
        if (m_rules.mayNameInformer(document.type) && document.fields.value(m_rules.informerField).toBool())
            return m_rules.part(m_rules.informerPart);
        return m_rules.partOf(document.type, m_out.style.report);
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
        BoundItem photos;
        photos.kind = BoundItem::Kind::Photos;
        photos.part = m_rules.evidencePart;
        int recordings = 0;
        for (std::size_t i = 0; i < m_file.evidence.size(); ++i) {
            const EvidenceItem &one = m_file.evidence[i];
            if (isPicture(one)) {
                photos.photos.push_back(i);
            } else if (isPdf(one)) {
                m_parts[m_rules.evidencePart].push_back(evidenceItem(i));
            } else {
                const QString number = isSoundOrFilm(one)
                    ? QStringLiteral("%1-AV%2").arg(m_file.one.number).arg(++recordings, 3, 10, QLatin1Char('0'))
                    : evidenceNumber(m_file, i);
                m_out.elsewhere.push_back({i, number, {}});
            }
        }
        if (photos.photos.empty())
            return;
        const EvidenceItem &first = m_file.evidence[photos.photos.front()];
        photos.ref = record::refTo(first);
        photos.number = evidenceNumber(m_file, photos.photos.front());
        photos.author = first.collectedBy;
        photos.title = photoTitle(photos.photos);
        photos.date = officeDay(first.collectedAt);
        photos.pages = (int(photos.photos.size()) + m_rules.photosPerPage - 1) / m_rules.photosPerPage;
        m_parts[m_rules.evidencePart].push_back(std::move(photos));
    }

    BoundItem evidenceItem(std::size_t at) const
    {
        const EvidenceItem &one = m_file.evidence[at];
        BoundItem item;
        item.kind = BoundItem::Kind::Pdf;
        item.part = m_rules.evidencePart;
        item.ref = record::refTo(one);
        item.digest = one.digest;
        item.number = evidenceNumber(m_file, at);
        item.author = one.collectedBy;
        item.title = one.title;
        item.date = officeDay(one.collectedAt);
        item.remark = one.note;
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
        for (std::size_t i = before; i < m_out.booklets.size(); ++i)
            m_out.booklets[i].of = int(m_out.booklets.size() - before);
    }

    const CaseFile &m_file;
    const BinderRules &m_rules;
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

Binder planBinder(const CaseFile &file, const BinderRules &rules, const BinderStyle &style, const CountPages &count)
{
    return Binding(file, rules, style, count).bind();
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
