#include "ui/law/LawViews.h"

#include "ui/law/LawPage.h"
#include "ui/law/LawTextsPage.h"

namespace qilian::ui {

LawViews::LawViews(Shell &shell, QWidget *parent)
    : LawViews(shell, new LawTextsPage(shell), parent)
{
}

LawViews::LawViews(Shell &shell, LawTextsPage *texts, QWidget *parent)
    : PageViews({{tr("Violations"), new LawPage(shell)}, {tr("Law texts"), texts}}, parent)
    , m_texts(texts)
{
}

void LawViews::openArticle(const law::Citation &cited, QDate day)
{
    switchTo(m_texts);
    m_texts->openArticle(cited, day);
}

} // namespace qilian::ui
