#pragma once

#include "ui/shell/PageInterface.h"

#include <QStackedWidget>

namespace qilian::ui {

class CasePage;
class YearReviewPage;

/// 案件: the list of cases with the chosen one, and the review of a whole year.
class CaseViews final : public QStackedWidget {
    Q_OBJECT
public:
    explicit CaseViews(Shell &shell, QWidget *parent = nullptr);
    void open(const record::Ref &ref);

private:
    CasePage *m_page;
    YearReviewPage *m_year;
};

} // namespace qilian::ui
