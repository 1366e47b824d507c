#pragma once

#include "core/binder/ArchiveNumber.h"
#include "core/binder/Withheld.h"

#include <functional>

namespace qilian::binder {

/// How a bureau binds its case files.
struct BinderStyle {
    QString order; ///< id of an Order; empty: the first
    Volume report = Volume::Secondary; ///< where the investigation report stands

    static BinderStyle of(const access::Bureau &bureau);
};

/// One paper of the case file, a line of its catalogue (卷内目录).
struct BoundItem {
    enum class Kind {
        Document, ///< the sealed PDF
        Photos, ///< evidence, laid out on photo pages
        Pdf, ///< evidence that is a PDF
    };
    Kind kind = Kind::Document;
    QString part;
    record::Ref ref; ///< the document or the (first) evidence
    QString digest; ///< of the file; empty for photos
    std::vector<std::size_t> photos; ///< places in CaseFile::evidence
    QString number; ///< 文号; of evidence its number in the case
    QString author; ///< 责任者
    QString title; ///< 题名
    QDate date;
    QString remark; ///< 备注
    std::optional<Message> secret; ///< why it stands in the secondary volume although its kind would not
    bool withheld = false; ///< by an officer, who may bring it back
    int pages = 0; ///< 1 where something stands in its place
    std::optional<Message> fault; ///< why a sheet that says so stands in its place
};

/// Part of an item that is bound together: all of it, unless it is longer than a booklet.
struct BoundPiece {
    std::size_t item = 0; ///< place in Binder::items
    int from = 0; ///< first page of the item, from 0
    int pages = 0;
    int page = 1; ///< the number its first page gets in the booklet
};

/// One booklet (册): what is sewn together, with page numbers of its own.
struct Booklet {
    Volume volume = Volume::Main;
    int number = 1; ///< 第几册
    int of = 1; ///< 共几册
    std::vector<BoundPiece> pieces;
    int pages = 0; ///< numbered ones
};

/// What is kept beside the papers: sound, film, other files and things (音像、物证目录).
struct KeptElsewhere {
    std::size_t evidence = 0; ///< place in CaseFile::evidence
    QString number; ///< 案号-AV001 for sound and film, 案号-Z001 otherwise
    QString where; ///< as its custody has it: place, seal number
    Volume volume = Volume::Main; ///< whose list names it
    bool withheld = false; ///< by an officer
};

/// The case file as it will be bound.
struct Binder {
    BinderStyle style;
    std::vector<BoundItem> items; ///< in order: those of the main volume first
    std::vector<Booklet> booklets;
    std::vector<KeptElsewhere> elsewhere;
    QString note; ///< digest of the sealed spare-part table; empty: an open one is made
    std::optional<ArchiveNumber> archive; ///< for the cover

    int pages(Volume volume) const;
    std::vector<KeptElsewhere> elsewhereOf(Volume volume) const;
};

/// How many pages the PDF of a digest has. An error: it cannot be bound, and why.
using CountPages = std::function<Result<int>(const QString &digest)>;

/// Puts the papers of a case in order: each outward document is followed by its receipts; what the law keeps secret,
/// what is internal and what an officer withheld stands in the secondary volume. Drafts are left out; a void document
/// is internal.
Binder planBinder(const casework::CaseFile &file, const BinderRules &rules, const BinderStyle &style,
    const std::vector<Withheld> &withheld, const CountPages &count);

/// Reads from the custody where the things that are not bound are kept now.
Result<void> findPlaces(const store::Reader &reader, const casework::CaseFile &file, Binder &binder);

/// The number of a piece of evidence in its case: 张环高立〔2026〕17号-Z001.
QString evidenceNumber(const casework::CaseFile &file, std::size_t evidence);
/// The receipts of service (送达回证) that name a document, oldest first.
std::vector<const casework::CaseDocument *> receiptsOf(
    const casework::CaseFile &file, const BinderRules &rules, const casework::CaseDocument &document);

} // namespace qilian::binder
