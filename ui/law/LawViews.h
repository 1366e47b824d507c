#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/widgets/PageViews.h"

namespace qilian::ui {

class LawTextsPage;

/// 法规: the catalogue of violations and the texts of the laws, one beside the other. A citation anywhere opens in the
/// second.
class LawViews final : public PageViews {
    Q_OBJECT
public:
    explicit LawViews(Shell &shell, QWidget *parent = nullptr);
    void openArticle(const law::Citation &cited, QDate day);

private:
    LawViews(Shell &shell, LawTextsPage *texts, QWidget *parent);

    LawTextsPage *m_texts;
};

} // namespace qilian::ui
