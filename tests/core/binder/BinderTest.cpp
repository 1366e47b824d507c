#include "core/binder/BinderChecks.h"
#include "core/binder/Catalogue.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::binder;
using casework::CaseDocument;
using casework::CaseFile;
using casework::DocumentState;

namespace {

/// A case file made up in memory; every sealed document has two pages.
struct ACase {
    CaseFile file;
    std::map<QString, int> pages;

    ACase()
    {
        file.one.id = Id<casework::Case>::create();
        file.one.number = QStringLiteral("张环高立〔2026〕17号");
        file.bureau.name = QStringLiteral("张掖市生态环境局高台分局");
        review.points = std::make_shared<const std::vector<review::RulePoint>>();
    }
    CaseDocument &with(const char *type, const char *madeOn = "2026-09-01", const char *number = "")
    {
        CaseDocument document;
        document.id = Id<CaseDocument>::create();
        document.caseId = file.one.id;
        document.type = QString::fromLatin1(type);
        document.title = document.type;
        document.number = QString::fromUtf8(number);
        document.state = DocumentState::Final;
        document.madeOn = QDate::fromString(QString::fromLatin1(madeOn), Qt::ISODate);
        document.digest = QString::number(file.documents.size()).rightJustified(64, u'd');
        pages[document.digest] = 2;
        file.documents.push_back(document);
        return file.documents.back();
    }
    void withReceiptFor(const char *number)
    {
        with("delivery_receipt").fields = {{QStringLiteral("docs"),
            QJsonObject{{QStringLiteral("rows"), QJsonArray{QJsonValue(QJsonArray{QString::fromUtf8(number)})}}}}};
    }
    evidence::EvidenceItem &withEvidence(const char *mediaType, int pagesOfPdf = 0)
    {
        evidence::EvidenceItem item;
        item.id = Id<evidence::EvidenceItem>::create();
        item.title = QStringLiteral("证据%1").arg(file.evidence.size() + 1);
        item.mediaType = QString::fromLatin1(mediaType);
        item.collectedAt = QDateTime(QDate(2026, 9, 1), QTime(2, 0), Qt::UTC);
        if (!item.mediaType.isEmpty())
            item.digest = QString::number(file.evidence.size()).rightJustified(64, u'e');
        pages[item.digest] = pagesOfPdf;
        file.evidence.push_back(item);
        return file.evidence.back();
    }
    Binder bind(const BinderStyle &style = {}) const
    {
        return planBinder(file, BinderRules::shipped(), style, withheld, [this](const QString &digest) -> Result<int> {
            const int known = pages.at(digest);
            return known > 0 ? Result<int>(known)
                             : Result<int>(Error{Error::Code::Damaged, {"test", "broken", {}}, {}});
        });
    }
    void withhold(const record::Ref &piece, const char *ground, const char *reason, const char *returnedFor = "")
    {
        Withheld one;
        one.caseId = file.one.id;
        one.subject = piece;
        one.ground = QString::fromLatin1(ground);
        one.reason = QString::fromUtf8(reason);
        one.returnedFor = QString::fromUtf8(returnedFor);
        withheld.push_back(one);
    }
    std::vector<Shortfall> missing() const
    {
        const Binder binder = bind();
        return shortfallsOf({file, BinderRules::shipped(), binder, review, archive});
    }
    /// As a reviewer found it.
    void fails(const char *rule, const char *words)
    {
        points.push_back({review::ReviewRules::shipped().find(QString::fromLatin1(rule)),
            {review::Verdict::Failed, {},
                {{{"test", words, {}}, {review::Place::Part::Documents, QStringLiteral("penalty_decision")}}}},
            {}, false});
        review.points = std::make_shared<const std::vector<review::RulePoint>>(points);
    }
    void withLog(const char *lines) { with("av_log").fields = {{QStringLiteral("rows"), QString::fromUtf8(lines)}}; }

    std::vector<Withheld> withheld;
    std::vector<review::RulePoint> points;
    review::Review review;
    ArchiveStanding archive;
};

/// The titles of a volume in their order.
std::string titles(const Binder &binder, Volume volume)
{
    QStringList out;
    for (const Booklet &booklet : binder.booklets) {
        if (booklet.volume != volume)
            continue;
        for (const BoundPiece &piece : booklet.pieces)
            out << binder.items[piece.item].title;
    }
    return out.join(u' ').toStdString();
}

std::string checks(const std::vector<Shortfall> &missing)
{
    QStringList out;
    for (const Shortfall &one : missing)
        out << one.check;
    return out.join(u' ').toStdString();
}

} // namespace

TEST_CASE("the decision stands first, or the case as it was handled", "[binder]")
{
    ACase a;
    for (const char *type : {"filing_approval", "inspection_record", "prior_notice", "legal_review", "penalty_decision",
             "closing_approval"})
        a.with(type);
    CHECK(titles(a.bind(), Volume::Main)
        == "penalty_decision filing_approval inspection_record prior_notice closing_approval");
    CHECK(titles(a.bind({QStringLiteral("as_handled"), Volume::Secondary}), Volume::Main)
        == "filing_approval inspection_record prior_notice penalty_decision closing_approval");
    CHECK(titles(a.bind(), Volume::Secondary) == "legal_review");
}

TEST_CASE("a receipt follows the document it is for", "[binder]")
{
    ACase a;
    a.withReceiptFor("张环高罚〔2026〕12号");
    a.with("penalty_decision", "2026-10-01", "张环高罚〔2026〕12号");
    a.with("prior_notice", "2026-09-10", "张环高罚告〔2026〕9号");
    a.withReceiptFor("张环高罚告〔2026〕9号");
    a.withReceiptFor("没有这份文书");
    CHECK(titles(a.bind(), Volume::Main)
        == "penalty_decision delivery_receipt prior_notice delivery_receipt delivery_receipt");
}

TEST_CASE("what names an informer, and what is void, is not shown to others", "[binder]")
{
    ACase a;
    a.with("clue_register").fields = {{QStringLiteral("secret"), true}};
    a.with("prior_notice").state = DocumentState::Void;
    a.with("filing_approval");
    CHECK(titles(a.bind(), Volume::Main) == "filing_approval");
    CHECK(titles(a.bind(), Volume::Secondary) == "clue_register prior_notice");
}

TEST_CASE("the bureau says where the investigation report stands", "[binder]")
{
    ACase a;
    a.with("investigation_report");
    CHECK(titles(a.bind(), Volume::Secondary) == "investigation_report");
    CHECK(titles(a.bind({{}, Volume::Main}), Volume::Main) == "investigation_report");
    access::Bureau bureau;
    bureau.reportVolume = QStringLiteral("main");
    bureau.binderOrder = QStringLiteral("as_handled");
    CHECK(BinderStyle::of(bureau).report == Volume::Main);
    CHECK(BinderStyle::of(bureau).order.toStdString() == "as_handled");
}

TEST_CASE("a booklet has at most 200 pages, and numbers of its own", "[binder]")
{
    ACase a;
    a.with("filing_approval"); // 2 pages
    a.withEvidence("application/pdf", 150);
    a.withEvidence("application/pdf", 60);
    a.withEvidence("application/pdf", 420);
    const Binder binder = a.bind();
    QList<int> sizes;
    for (const Booklet &booklet : binder.booklets)
        sizes << booklet.pages;
    CHECK(sizes == QList<int>{152, 60, 200, 200, 20}); // only what no booklet holds is cut
    for (const Booklet &booklet : binder.booklets) {
        CHECK(booklet.pages <= 200);
        CHECK(booklet.of == int(binder.booklets.size()));
        CHECK(booklet.pieces.front().page == 1);
        int pages = 0;
        for (const BoundPiece &piece : booklet.pieces) {
            CHECK(piece.page == pages + 1);
            pages += piece.pages;
        }
        CHECK(pages == booklet.pages);
    }
    CHECK(binder.pages(Volume::Main) == 632);
}

TEST_CASE("two photos stand on a page; what cannot be bound is listed beside", "[binder]")
{
    ACase a;
    a.withEvidence("image/jpeg");
    a.withEvidence("video/mp4");
    a.withEvidence("image/png");
    a.withEvidence("image/jpeg");
    a.withEvidence("");
    a.withEvidence("application/zip");
    const Binder binder = a.bind();
    REQUIRE(binder.items.size() == 1);
    CHECK(binder.items[0].pages == 2);
    CHECK(binder.items[0].title.toStdString() == "现场照片 Z001、Z003—Z004");
    CHECK(binder.items[0].number.toStdString() == "张环高立〔2026〕17号-Z001");
    REQUIRE(binder.elsewhere.size() == 3);
    CHECK(binder.elsewhere[0].number.toStdString() == "张环高立〔2026〕17号-AV001");
    CHECK(binder.elsewhere[1].number.toStdString() == "张环高立〔2026〕17号-Z005");
}

TEST_CASE("what is broken or not sealed gets a sheet that says so", "[binder]")
{
    ACase a;
    a.withEvidence("application/pdf", 0);
    a.with("filing_approval").digest.clear();
    const Binder binder = a.bind();
    REQUIRE(binder.items.size() == 2);
    for (const BoundItem &item : binder.items) {
        CHECK(item.pages == 1);
        CHECK(item.fault);
    }
    REQUIRE(binder.booklets.size() == 1);
    const auto lines = catalogueOf(binder, binder.booklets.front());
    CHECK(lines[1].remark.toStdString() == "broken");
}

TEST_CASE("the catalogue counts in order, with pages and days of eight digits", "[binder]")
{
    ACase a;
    a.with("penalty_decision", "2026-10-01", "张环高罚〔2026〕12号");
    a.with("filing_approval", "2026-09-02");
    const Binder binder = a.bind();
    const auto lines = catalogueOf(binder, binder.booklets.front());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].order == 1);
    CHECK(lines[0].pages().toStdString() == "1-2");
    CHECK(lines[0].day().toStdString() == "20261001");
    CHECK(lines[1].pages().toStdString() == "3-4");
    CHECK(catalogueJson(a.file, binder)[u"booklets"][0][u"lines"][1][u"first_page"].toInt() == 3);
}

TEST_CASE("what keeps a case file from the archive is named", "[binder]")
{
    ACase a;
    CaseDocument &decision = a.with("penalty_decision", "2026-10-01", "张环高罚〔2026〕12号");
    a.file.one.decidedOn = decision.madeOn;
    a.file.one.fine = Money::fromYuan(50'000).value_or(Money());
    CHECK(checks(a.missing()) == "receipts amounts closed note archive_number");
    decision.servedOn = QDate(2026, 10, 3);
    CHECK(checks(a.missing()) == "receipts amounts closed note archive_number"); // served, and no receipt
    a.withReceiptFor("张环高罚〔2026〕12号");
    a.file.one.paid = *a.file.one.fine;
    a.with("closing_approval");
    a.with("archive_note");
    CHECK(checks(a.missing()) == "archive_number");
    a.archive.number = ArchiveNumber();
    CHECK(checks(a.missing()).empty());
    a.file.contested = true;
    a.withEvidence("video/mp4");
    a.with("publicity_form").state = DocumentState::Draft;
    CHECK(checks(a.missing()) == "settled drafts av_log");
}

TEST_CASE("a fault that voids the file keeps it from the archive, with its rule and its place", "[binder]")
{
    ACase a;
    a.fails("V02", "one officer only");
    a.fails("K14", "no recording"); // it costs points, and no more
    const auto missing = a.missing();
    REQUIRE(checks(missing).starts_with("veto"));
    CHECK(missing[0].words.values[0].startsWith(QStringLiteral("V02 ")));
    CHECK(missing[0].words.values[1] == QStringLiteral("one officer only"));
    REQUIRE(missing[0].place);
    CHECK(missing[0].place->subject == QStringLiteral("penalty_decision"));
    CHECK(missing[1].check != QStringLiteral("veto"));
}

TEST_CASE("the times of the log of sound and film cover those of the records", "[binder]")
{
    struct Row {
        const char *situation;
        const char *log;
        std::string found;
    };
    const auto row = GENERATE(values<Row>({
        {"one recording, longer than the record", "检查，DSJ-01，2026-09-01 08:55—10:35，现场检查（勘察）笔录，录像1",
            ""},
        {"the same, written in Chinese", "检查：2026年9月1日9时00分至10时30分：现场检查笔录：录像1", ""},
        {"two recordings that meet", "2026-09-01 09:00—09:40 现场检查笔录 录像1\n2026-09-01 09:40—10:30 现场检查笔录",
            ""},
        {"it begins after the record", "2026-09-01 09:05—10:30 现场检查笔录 录像1", "av_times"},
        {"a hole in the middle", "2026-09-01 09:00—09:40 现场检查笔录 录像1\n2026-09-01 09:50—10:30 现场检查笔录",
            "av_times"},
        {"the hole is explained",
            "2026-09-01 09:00—09:40 现场检查笔录 录像1\n2026-09-01 09:50—10:30 现场检查笔录 中断：更换电池", ""},
        {"no end is written", "2026-09-01 09:00 现场检查笔录 录像1", "av_times"},
        {"it ends before it begins", "2026-09-01 10:30—09:00 现场检查笔录 录像1", "av_times av_times"},
        {"a recording of the case is not in it", "2026-09-01 09:00—10:30 现场检查笔录 录像9", "av_times"},
    }));
    ACase a;
    CaseDocument &record = a.with("inspection_record");
    record.title = QStringLiteral("现场检查（勘察）笔录");
    record.fields = {{QStringLiteral("start"), QStringLiteral("2026-09-01T09:00")},
        {QStringLiteral("end"), QStringLiteral("2026-09-01T10:30")}};
    a.withEvidence("video/mp4").title = QStringLiteral("录像1");
    a.withLog(row.log);
    a.with("closing_approval");
    a.with("archive_note");
    a.archive.number = ArchiveNumber();
    DYNAMIC_SECTION(row.situation)
    {
        CHECK(checks(a.missing()) == row.found);
    }
}

TEST_CASE("an archive number that two cases have is told of in both", "[binder]")
{
    ACase a;
    a.archive.number = ArchiveNumber();
    a.archive.alsoOn = {QStringLiteral("张环高立〔2026〕3号")};
    CHECK(checks(a.missing()).ends_with("archive_number"));
}

TEST_CASE("what the law keeps secret stands in the secondary volume by itself", "[binder]")
{
    ACase a;
    a.with("filing_approval");
    CaseDocument &complaint = a.with("clue_register");
    complaint.fields = {{QStringLiteral("source"), QStringLiteral("举报")}}; // nobody ticked that it is secret
    a.withEvidence("image/jpeg").title = QStringLiteral("排放口");
    a.withEvidence("image/jpeg").title = QStringLiteral("配方单（商业秘密）");
    a.withEvidence("application/pdf", 1).note = QStringLiteral("涉及个人隐私");
    a.withEvidence("video/mp4").note = QStringLiteral("含商业秘密的控制室画面");
    a.with("hearing_notice").fields = {{QStringLiteral("mode"), QStringLiteral("不公开，涉及商业秘密")}};
    a.with("hearing_record");
    const Binder binder = a.bind();
    CHECK(titles(binder, Volume::Main) == "filing_approval 现场照片 Z001 hearing_notice");
    CHECK(titles(binder, Volume::Secondary) == "clue_register hearing_record 现场照片 Z002 证据3");
    for (const BoundItem &item : binder.items) {
        CHECK(item.secret.has_value() == (BinderRules::shipped().part(item.part).volume == Volume::Secondary));
        CHECK_FALSE(item.withheld);
    }
    CHECK(binder.elsewhereOf(Volume::Main).empty());
    CHECK(binder.elsewhereOf(Volume::Secondary).size() == 1);
}

TEST_CASE("what an officer withheld stands in the secondary volume until he brings it back", "[binder]")
{
    ACase a;
    a.withEvidence("image/jpeg");
    a.withEvidence("image/jpeg");
    a.withEvidence("video/mp4");
    const auto piece = [&a](std::size_t at) { return record::refTo(a.file.evidence[at]); };
    a.withhold(piece(0), "business_secret", "工艺参数");
    a.withhold(piece(2), "privacy", "拍到住户");
    const Binder binder = a.bind();
    CHECK(titles(binder, Volume::Main) == "现场照片 Z002"); // it keeps its number
    CHECK(titles(binder, Volume::Secondary) == "现场照片 Z001");
    const auto lines = catalogueOf(binder, binder.booklets.back());
    CHECK(lines[0].remark.contains(QStringLiteral("工艺参数")));
    CHECK(binder.elsewhereOf(Volume::Secondary).size() == 1);
    a.withheld.clear();
    a.withhold(piece(0), "business_secret", "工艺参数", "当事人书面同意公开");
    CHECK(titles(a.bind(), Volume::Main) == "现场照片 Z001—Z002");
    CHECK(titles(a.bind(), Volume::Secondary).empty());
}

TEST_CASE("a recording that is withheld is listed although nothing else is", "[binder]")
{
    ACase a;
    a.withEvidence("video/mp4");
    a.withhold(record::refTo(a.file.evidence[0]), "privacy", "拍到住户");
    const Binder binder = a.bind();
    REQUIRE(binder.booklets.size() == 1);
    CHECK(binder.booklets[0].volume == Volume::Secondary);
    CHECK(binder.booklets[0].pages == 0);
}

TEST_CASE("a paper of the main volume by which one would know the informer is found", "[binder]")
{
    struct Row {
        const char *words;
        bool found;
    };
    const auto row = GENERATE(values<Row>({
        {"接举报人反映，该厂夜间排放黑烟。", false},
        {"举报人信息依法保密。", false},
        {"举报人：马某某", true},
        {"举报人姓名：马某某", true},
        {"举报人联系方式：见附件", true},
        {"接举报人马某某（13900000000）来电", true},
        {"举报人身份证号62072419800101001X", true},
    }));
    ACase a;
    a.with("filing_approval").fields = {{QStringLiteral("summary"), QString::fromUtf8(row.words)}};
    CAPTURE(row.words);
    CHECK((checks(a.missing()).find("secrecy") != std::string::npos) == row.found);
    a.withhold(record::refTo(a.file.documents[0]), "informer", "载有举报人姓名");
    CHECK(checks(a.missing()).find("secrecy") == std::string::npos);
}

TEST_CASE("a name from outside is safe as a file", "[binder]")
{
    CHECK(safeFileName(QStringLiteral("../../etc/passwd")).toStdString() == "_.._etc_passwd");
    CHECK(safeFileName(QStringLiteral("a b:c*?.jpg")).toStdString() == "a_b_c__.jpg");
    CHECK(safeFileName(QStringLiteral("x\u202Egpj.exe")).toStdString() == "x_gpj.exe");
    CHECK(safeFileName({}).toStdString() == "_");
    CHECK(safeFileName(QString(500, u'长') + QStringLiteral(".jpg")).size() == 80);
    CHECK(safeFileName(QString(500, u'长') + QStringLiteral(".jpg")).endsWith(QStringLiteral(".jpg")));
}
