#pragma once

#include "core/casework/RunningDeadlines.h"
#include "core/review/Review.h"
#include "tests/core/casework/CaseOffice.h"
#include "ui/print/CaseExport.h"

namespace qilian::test {

/// What a case is about: the act by the catalogue, and what the officers say of it in every paper.
struct Matter {
    const char *violation;
    const char16_t *party;
    const char16_t *place; ///< of the act
    const char16_t *scene; ///< 建设与生产情况
    const char16_t *plot; ///< 情节
    const char16_t *motive; ///< 主观状态
    const char16_t *result; ///< 后果
    const char16_t *fix; ///< 改正要求
    bool onTheSpot = false; ///< 简易程序
};

/// What is written into a document, by field.
using Written = std::vector<std::pair<const char *, QJsonValue>>;

/// The option chosen of each factor of a benchmark.
using Options = std::vector<std::pair<const char *, const char *>>;

inline Money yuan(qint64 amount)
{
    return Money::fromFen(amount * 100);
}

/// A whole case told through core as officers do it: evidence is files, documents are signed, approved, finished and
/// sealed as PDFs, served with their receipts. What a test does not say of a document stands in papers.json.
class CaseStory : public CaseOffice {
public:
    /// Found and opened on that day.
    CaseStory(const char *day, const Matter &matter);

    void on(const char *day) { clock.set(day); }
    QDate today() const { return casework::todayOf(*workspace); }

    /// Takes a file in as evidence of the case: a photo, or a paper as PDF.
    Id<evidence::EvidenceItem> photo(const char16_t *title, const char16_t *proves);
    Id<evidence::EvidenceItem> paper(const char16_t *title, const char16_t *proves);

    casework::CaseDocument write(const char *type, const Written &words = {});
    casework::CaseDocument writeAbout(const record::Ref &measure, const char *type, const Written &words = {});
    /// Hands a document to the party today and makes the receipt.
    void serve(const casework::CaseDocument &document);

    /// What is missing before the case may go there: ids, in the order of the procedure.
    std::string missing(casework::Stage to) const;
    /// The same; it is tried, refused, and the case stays where it was.
    std::string refused(casework::Stage to);
    void goTo(casework::Stage to);
    /// The last day of a period that runs, "2026-10-08"; empty where it does not run.
    std::string lastDay(const char *rule) const;
    /// Whether it has been met.
    bool isMet(const char *rule) const;

    void chooseBasis(); ///< the one the program proposes
    /// The fine by the reference for Gansu with these options; every option
    /// is proved by that piece of evidence. 裁量
    Money fine(const Options &options, const Id<evidence::EvidenceItem> &by, const discretion::Settling &settling = {});
    void pay(const char *receipt, Money amount, performance::Due towards = performance::Due::Fine);

    /// An order to correct (责令改正), served today; the daily act it warns of, if any. The second one and those after
    /// it are 再次责令改正.
    measure::Correction orderCorrection(const char *dailyAct = "");
    void recheck(const measure::Correction &order, measure::Finding finding, const char16_t *detail);

    // Chapters that are the same in every ordinary case.
    void registerLead(); ///< 线索登记、现场检查、询问、立案前的证据
    void fileCase(); ///< 立案审批、立案、调查
    void logRecordings(); ///< 音像记录登记表: every step so far that is recorded, from its beginning to its end
    void closeInvestigation(); ///< 调查报告、案件审查
    void reviewLegally(); ///< 法制审核 passes the case
    void discuss(); ///< 集体讨论 of the heads, agreed
    void close(); ///< 结案审批、结案
    void archive(); ///< 封面、目录、备考表、归档

    review::Review review() const;
    /// What the program finds wrong by itself, a line each: rule and words.
    std::string faults() const;
    /// A whole file: no rule fails by itself, and with what only the reviewer can answer it comes to 100 points.
    void checkEnd();
    /// The reviewer looks at every point no program can answer, and finds it in order.
    void answerTheRest();

    binder::BoundCase bound();
    /// What keeps the file from the archive, a line each.
    std::string missing();
    /// The titles of a volume in the order of its catalogue, one a line.
    static std::string titles(const binder::BoundCase &bound, binder::Volume volume);
    /// Exports the case and reads its booklets back: pages, their numbers, bookmarks, catalogue, digests.
    void checkExport(const binder::BoundCase &bound);

    access::Officer deputy; ///< 周某
    access::Officer secondDeputy; ///< 吴某
    access::Officer legal; ///< 郑某, legal review
    access::Officer chair; ///< 冯某, of a hearing
    Id<evidence::EvidenceItem> proof; ///< the photo taken at the inspection

private:
    Id<evidence::EvidenceItem> take(const QString &path, const char *kind, const char16_t *proves);
    casework::CaseDocument finish(casework::CaseDocument draft, const Written &words);
    void sign(const casework::CaseDocument &draft);
    std::optional<casework::RunningDeadline> running(const char *rule) const;

    Matter m_matter;
    QDate m_found;
    binder::PageCounts m_pages;
};

} // namespace qilian::test
