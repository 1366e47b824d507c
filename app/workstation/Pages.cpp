#include "app/workstation/Pages.h"

#include "ui/casework/CasePage.h"
#include "ui/discretion/DiscretionPage.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/inspection/InspectionPage.h"
#include "ui/law/LawViews.h"
#include "ui/party/PartyPage.h"
#include "ui/workbench/WorkbenchPage.h"

#include <QCoreApplication>

namespace qilian::workstation {

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

template <class PageType>
ui::PageEntry entry(const char *id, const char *text, const char *icon, const QStringList &kinds = {})
{
    ui::PageEntry out{QString::fromLatin1(id), title(text), QString::fromLatin1(icon), kinds,
        [](ui::Shell &shell) { return new PageType(shell); }, {}};
    if constexpr (requires(PageType * page, const record::Ref &ref) { page->open(ref); })
        out.open = [](QWidget *page, const record::Ref &ref) { static_cast<PageType *>(page)->open(ref); };
    return out;
}

} // namespace

std::vector<ui::PageEntry> pages()
{
    return {
        entry<ui::WorkbenchPage>("workbench", QT_TRANSLATE_NOOP("Pages", "Workbench"), "workbench"),
        entry<ui::PartyPage>(
            "party", QT_TRANSLATE_NOOP("Pages", "Enterprises"), "party", {QStringLiteral("enterprise")}),
        entry<ui::InspectionPage>("inspection", QT_TRANSLATE_NOOP("Pages", "Inspections"), "inspection",
            {inspection::InspectionTask::description().kind().name}),
        entry<ui::CasePage>("case", QT_TRANSLATE_NOOP("Pages", "Cases"), "case", {QStringLiteral("case")}),
        entry<ui::EvidencePage>("evidence", QT_TRANSLATE_NOOP("Pages", "Evidence"), "evidence",
            {QString(evidence::EvidenceItem::description().kind().name)}),
        entry<ui::DiscretionPage>(
            "discretion", QT_TRANSLATE_NOOP("Pages", "Discretion"), "discretion", {QStringLiteral("benchmark_pack")}),
        entry<ui::LawViews>("law", QT_TRANSLATE_NOOP("Pages", "Law"), "law"),
    };
}

} // namespace qilian::workstation
