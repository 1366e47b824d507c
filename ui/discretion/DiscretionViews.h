#pragma once

#include "ui/shell/PageInterface.h"

#include <QStackedWidget>

namespace qilian::ui {

class DiscretionPage;
class PackComparisonPage;
class PackEditor;

/// 裁量: fines tried on a benchmark, the editor that makes packs, and the comparison of two.
class DiscretionViews final : public QStackedWidget {
    Q_OBJECT
public:
    explicit DiscretionViews(Shell &shell, QWidget *parent = nullptr);

private:
    DiscretionPage *m_page;
    PackEditor *m_editor;
    PackComparisonPage *m_comparison;
};

} // namespace qilian::ui
