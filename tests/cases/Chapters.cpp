#include "core/binder/Catalogue.h"
#include "core/review/ReviewAnswer.h"
#include "tests/cases/CaseStory.h"
#include "tests/core/binder/SamplePdf.h"
#include "tests/support/PdfText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <catch2/catch.hpp>

// What is the same in every ordinary case, and how a case is reviewed, bound and read back at its end.

namespace qilian::test {

using namespace casework;

void CaseStory::registerLead()
{
    paper(u"营业执照（复印件）", u"当事人的主体资格");
    proof = photo(u"现场照片", u"违法事实和现场状态");
    write("clue_register");
    const bool sampled = file().document(QStringLiteral("sampling_record"));
    write("inspection_record",
        sampled ? Written{{"sampling", QStringLiteral("在DW001废水总排放口采集废水样品1个，编号GT260907-1。")}}
                : Written{});
    write("inquiry_record");
    chooseBasis();
    for (const char *item : {"duplicate_checked", "jurisdiction_checked"})
        confirm(zhang, item);
    goTo(Stage::PreliminaryReview);
}

void CaseStory::fileCase()
{
    write("filing_approval");
    approve(Stage::Filed);
    goTo(Stage::Filed);
    goTo(Stage::Investigation);
    write("delivery_address_confirm");
}

void CaseStory::logRecordings()
{
    const QStringList recorded{QStringLiteral("inspection_record"), QStringLiteral("inquiry_record"),
        QStringLiteral("seizure_site_record"), QStringLiteral("hearing_record")};
    QStringList lines;
    for (const casework::CaseDocument &document : file().documents) {
        if (recorded.contains(document.type))
            lines.append(QStringLiteral("%1．%2，%3至%4，执法记录仪01，张某，无中断。")
                             .arg(lines.size() + 1)
                             .arg(document.title, document.fields.value(u"start").toString().replace(u'T', u' '),
                                 document.fields.value(u"end").toString().replace(u'T', u' ')));
    }
    write("av_log", {{"rows", lines.join(u'\n')}});
}

void CaseStory::closeInvestigation()
{
    logRecordings();
    write("evidence_list");
    write("investigation_report");
    write("discretion_statement");
    for (const char *item : {"elements_proved", "report_complete"})
        confirm(zhang, item);
    goTo(Stage::InvestigationClosed);
    goTo(Stage::CaseReview);
    change([this](Case &one) { one.reviewer = reviewer.id.uuid(); });
    write("case_examination");
    confirm(reviewer, "six_points");
}

void CaseStory::reviewLegally()
{
    change([this](Case &one) { one.legalReviewer = legal.id.uuid(); });
    write("legal_review");
    const auto seen = workspace->reader().see(id);
    REQUIRE(seen);
    Case reviewed = seen->value;
    reviewed.legalReview = ReviewResult::Passed;
    reviewed.legalReviewedOn = today();
    CHECK_FALSE(saveCase(*workspace, as(zhang), reviewed, *seen)); // only the legal reviewer himself says so
    REQUIRE(saveCase(*workspace, as(legal), reviewed, *seen));
}

void CaseStory::discuss()
{
    write("collective_discussion");
    goTo(Stage::CollectiveDiscussion);
    change([this](Case &one) {
        one.discussedOn = today();
        one.voters = {head.id.text(), deputy.id.text(), secondDeputy.id.text()};
    });
    confirm(head, "discussion_recorded");
}

void CaseStory::close()
{
    write("closing_approval");
    confirm(zhang, "closing_ground");
    approve(Stage::Closed);
    goTo(Stage::Closed);
}

void CaseStory::archive()
{
    const binder::BoundCase now = bound();
    for (const binder::Booklet &booklet : now.binder.booklets) {
        QJsonArray rows;
        for (const binder::CatalogueLine &line : binder::catalogueOf(now.binder, booklet))
            rows.append(QJsonArray{QString::number(line.order), line.number, line.author, line.title, line.day(),
                line.pages(), line.remark});
        write("case_catalog",
            {{"kind", binder::volumeName(booklet.volume)}, {"rows", QJsonObject{{QStringLiteral("rows"), rows}}}});
    }
    const CaseFile closed = file();
    write("case_cover",
        {{"filing_date",
             (closed.one.filedOn.isValid() ? closed.one.filedOn : closed.one.leadReceivedOn).toString(Qt::ISODate)},
            {"closing_date", today().toString(Qt::ISODate)}});
    write("archive_note");
    confirm(zhang, "file_complete");
    goTo(Stage::Archived);
}

review::Review CaseStory::review() const
{
    auto out = review::reviewCase(workspace->reader(), id, workspace->area(), today());
    REQUIRE(out);
    return std::move(*out);
}

std::string CaseStory::faults() const
{
    const review::Review now = review();
    QStringList out;
    for (const review::RulePoint &point : *now.points) {
        if (point.finding.verdict != review::Verdict::Failed)
            continue;
        for (const review::Fault &fault : point.finding.faults)
            out.append(QStringLiteral("%1 %2 [%3]").arg(point.rule->id, fault.words.inWords(), fault.place.pointer()));
    }
    return out.join(u'\n').toStdString();
}

void CaseStory::checkEnd()
{
    CHECK(faults() == "");
    answerTheRest();
    const review::Review now = review();
    CHECK(now.score.open == 0);
    REQUIRE(now.score.total);
    CHECK(now.score.total->text().toStdString() == "100");
    CHECK(now.score.grade->name.zh.toStdString() == "优秀");
    CHECK_THAT(missing(), Catch::StartsWith("archive_number: ") && !Catch::Contains("\n"));
    const auto number = binder::assignArchiveNumber(*workspace, as(zhang),
        {{}, id, QStringLiteral("X043"), QStringLiteral("WS"), today().year(), binder::Retention::ThirtyYears, 12, {},
            {}, {}, {}},
        m_pages);
    REQUIRE(number);
    CHECK(missing() == "");
}

std::string CaseStory::missing()
{
    QStringList out;
    for (const binder::Shortfall &one : bound().missing)
        out.append(one.check + QStringLiteral(": ") + one.words.inWords());
    return out.join(u'\n').toStdString();
}

void CaseStory::answerTheRest()
{
    const review::Review now = review();
    for (const review::RulePoint &point : *now.points) {
        if (point.verdict() == review::Verdict::Manual)
            REQUIRE(review::answerRule(
                *workspace, as(reviewer), id, {point.rule->id, review::Verdict::Met, std::nullopt, {}}));
    }
}

binder::BoundCase CaseStory::bound()
{
    auto out = binder::bindCase(*workspace, workspace->reader(), id, m_pages);
    REQUIRE(out);
    return std::move(*out);
}

std::string CaseStory::titles(const binder::BoundCase &bound, binder::Volume volume)
{
    QStringList out;
    for (const binder::Booklet &booklet : bound.binder.booklets) {
        if (booklet.volume != volume)
            continue;
        for (const binder::CatalogueLine &line : binder::catalogueOf(bound.binder, booklet))
            out.append(line.title);
    }
    return out.join(u'\n').toStdString();
}

void CaseStory::checkExport(const binder::BoundCase &bound)
{
    const QString out = folder.filePath(QStringLiteral("export"));
    const auto written = print::exportCase(bound, workspace->blobs(), out);
    REQUIRE(written);
    CHECK(written->absent.isEmpty());
    CHECK(written->altered.empty());
    CHECK(written->evidence == int(bound.file.evidence.size()));
    CHECK(written->documents == int(bound.file.documents.size()));
    REQUIRE(written->booklets.size() == qsizetype(bound.binder.booklets.size()));
    for (std::size_t i = 0; i < bound.binder.booklets.size(); ++i) {
        const binder::Booklet &booklet = bound.binder.booklets[i];
        const QString path = QDir(out).filePath(written->booklets[qsizetype(i)]);
        const QString outline = outlineOf(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = pdfText(file.readAll());
        int next = 1;
        for (const binder::CatalogueLine &line : binder::catalogueOf(bound.binder, booklet)) {
            CAPTURE(line.title.toStdString());
            CHECK(line.firstPage == next);
            next = line.lastPage + 1;
            CHECK(outline.contains(QStringLiteral("  ") + line.title));
            CHECK((!text || text->contains(packed(line.title))));
            CHECK((!text || text->contains(packed(line.number))));
        }
        CHECK(next == booklet.pages + 1);
        const auto pages = binder::pagesOfPdf(path);
        REQUIRE(pages);
        CHECK(*pages > booklet.pages); // cover, catalogue and the spare-part table come to it
        CHECK(outline.contains(binder::bookletTitle(bound.file, booklet)));
    }
}

} // namespace qilian::test
