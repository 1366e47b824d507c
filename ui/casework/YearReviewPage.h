#pragma once

#include "core/review/YearReview.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class PagedModel;
class RecordTable;

/// 案卷评查（年度）: all cases of a year in one run, with what each comes to and the faults found most. Enter opens a
/// case, F5 runs it again.
class YearReviewPage final : public Page {
    Q_OBJECT
public:
    explicit YearReviewPage(Shell &shell, QWidget *parent = nullptr);
    ~YearReviewPage() override;
    void begin(); ///< runs the year that is chosen

signals:
    void left();
    void caseAsked(const qilian::record::Ref &ref);

private:
    QWidget *makeContent();
    void cancel();
    void take(const review::YearReview &year);
    void save();

    Shell &m_shell;
    std::stop_source m_stop;
    std::optional<review::YearReview> m_year;
    QComboBox *m_which;
    QCheckBox *m_closed;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_sum;
    PagedModel *m_model;
    RecordTable *m_table;
    QTreeWidget *m_faults;
};

} // namespace qilian::ui
