#pragma once

#include "ui/shell/PageInterface.h"

#include <QStackedWidget>

class QActionGroup;

namespace qilian::ui {

class LawTextsPage;
class Page;

/// 法规: the catalogue of violations and the texts of the laws, one beside the other. A citation anywhere opens in the
/// second.
class LawViews final : public QStackedWidget {
    Q_OBJECT
public:
    explicit LawViews(Shell &shell, QWidget *parent = nullptr);
    void openArticle(const law::Citation &cited, QDate day);

private:
    void add(Page *page);
    void switchTo(int view);

    QActionGroup *m_switch;
    LawTextsPage *m_texts;
};

} // namespace qilian::ui
