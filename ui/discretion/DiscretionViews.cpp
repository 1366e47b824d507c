#include "ui/discretion/DiscretionViews.h"

#include "ui/discretion/DiscretionPage.h"
#include "ui/discretion/PackComparisonPage.h"
#include "ui/discretion/PackEditor.h"

namespace qilian::ui {

DiscretionViews::DiscretionViews(Shell &shell, QWidget *parent)
    : QStackedWidget(parent)
    , m_page(new DiscretionPage(shell))
    , m_editor(new PackEditor(shell))
    , m_comparison(new PackComparisonPage(shell))
{
    addWidget(m_page);
    addWidget(m_editor);
    addWidget(m_comparison);
    const auto back = [this] {
        setCurrentWidget(m_page);
        m_page->setFocus(Qt::OtherFocusReason);
    };
    connect(m_page, &DiscretionPage::editAsked, this, [this](const discretion::PackDraft &draft) {
        setCurrentWidget(m_editor);
        m_editor->begin(draft);
    });
    connect(
        m_page, &DiscretionPage::comparisonAsked, this, [this](const std::vector<discretion::Pack> &packs, int first) {
            setCurrentWidget(m_comparison);
            m_comparison->show(packs, first);
        });
    connect(m_editor, &PackEditor::left, this, back);
    connect(m_comparison, &PackComparisonPage::left, this, back);
    connect(m_editor, &PackEditor::imported, this, [this, back](const QString &title) {
        back();
        m_page->sayImported(title);
    });
}

} // namespace qilian::ui
