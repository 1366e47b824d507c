#include "ui/casework/CaseViews.h"

#include "ui/casework/CasePage.h"
#include "ui/casework/YearReviewPage.h"

namespace qilian::ui {

CaseViews::CaseViews(Shell &shell, QWidget *parent)
    : QStackedWidget(parent)
    , m_page(new CasePage(shell))
    , m_year(new YearReviewPage(shell))
{
    addWidget(m_page);
    addWidget(m_year);
    connect(m_page, &CasePage::yearReviewAsked, this, [this] {
        setCurrentWidget(m_year);
        m_year->begin();
    });
    connect(m_year, &YearReviewPage::left, this, [this] {
        setCurrentWidget(m_page);
        m_page->setFocus(Qt::OtherFocusReason);
    });
    // The case opens through the shell, so that Alt+← leads back.
    connect(m_year, &YearReviewPage::caseAsked, this, [&shell](const record::Ref &ref) { shell.open(ref); });
}

void CaseViews::open(const record::Ref &ref)
{
    setCurrentWidget(m_page);
    m_page->open(ref);
}

} // namespace qilian::ui
