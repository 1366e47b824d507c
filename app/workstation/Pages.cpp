#include "app/workstation/Pages.h"

#include "ui/casework/CaseViews.h"
#include "ui/discretion/DiscretionViews.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/help/HelpPage.h"
#include "ui/inspection/InspectionPage.h"
#include "ui/law/LawViews.h"
#include "ui/party/PartyPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/supervision/SupervisionViews.h"
#include "ui/sync/SyncPage.h"
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
        ui::PageEntry::Place::Rail, [](ui::Shell &shell) { return new PageType(shell); }, {}, {}, {}, {}};
    if constexpr (requires(PageType * page, const record::Ref &ref) { page->open(ref); })
        out.open = [](QWidget *page, const record::Ref &ref) { static_cast<PageType *>(page)->open(ref); };
    if constexpr (requires(PageType * page, const record::Ref &ref) { page->settle(ref); })
        out.settle = [](QWidget *page, const record::Ref &ref) { static_cast<PageType *>(page)->settle(ref); };
    if constexpr (requires(PageType * page, const law::Citation &cited) { page->openArticle(cited, QDate()); })
        out.openArticle = [](QWidget *page, const law::Citation &cited, QDate day) {
            static_cast<PageType *>(page)->openArticle(cited, day);
        };
    if constexpr (requires(PageType * page, const QString &topic) { page->showTopic(topic); })
        out.openTopic = [](QWidget *page, const QString &topic) { static_cast<PageType *>(page)->showTopic(topic); };
    return out;
}

template <class PageType> ui::PageEntry footEntry(const char *id, const char *text, const char *icon)
{
    ui::PageEntry out = entry<PageType>(id, text, icon);
    out.place = ui::PageEntry::Place::Foot;
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
        entry<ui::CaseViews>("case", QT_TRANSLATE_NOOP("Pages", "Cases"), "case", {QStringLiteral("case")}),
        entry<ui::EvidencePage>("evidence", QT_TRANSLATE_NOOP("Pages", "Evidence"), "evidence",
            {QString(evidence::EvidenceItem::description().kind().name)}),
        entry<ui::DiscretionViews>(
            "discretion", QT_TRANSLATE_NOOP("Pages", "Discretion"), "discretion", {QStringLiteral("benchmark_pack")}),
        entry<ui::SupervisionViews>("supervision", QT_TRANSLATE_NOOP("Pages", "Supervision"), "supervision"),
        entry<ui::LawViews>("law", QT_TRANSLATE_NOOP("Pages", "Law"), "law"),
        entry<ui::SyncPage>("sync", QT_TRANSLATE_NOOP("Pages", "Exchange"), "sync"),
        footEntry<ui::SettingsPage>("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings"),
        footEntry<ui::HelpPage>("help", QT_TRANSLATE_NOOP("Pages", "Help"), "help"),
    };
}

} // namespace qilian::workstation
