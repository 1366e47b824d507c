#pragma once

#include "core/record/Ref.h"
#include "ui/widgets/Labels.h"

#include <QFrame>
#include <vector>

class QListWidget;
class QListWidgetItem;

namespace qilian::ui {

/// One thing to do: what it is, what is known of it, and a word at the right for how urgent it is. Without a record
/// there is nothing to open.
struct WorkRow {
    record::Ref ref;
    QString title;
    QString note;
    QString word;
    Chip::Tone tone = Chip::Tone::Neutral;
};

/// A card of things to do: a heading with a count, the rows, a remark below. A click or Enter opens the row.
class WorkList final : public QFrame {
    Q_OBJECT
public:
    WorkList(const QString &heading, const QString &emptyState, QWidget *parent = nullptr);

    /// The row chosen before stays chosen where it is still there.
    void fill(const std::vector<WorkRow> &rows);
    void setHeading(const QString &heading);
    void setCount(const QString &text, Chip::Tone tone); ///< empty: no chip
    void setRemark(const QString &text); ///< empty: none
    void setMost(int rows); ///< takes no more height than these rows; 0: all there is

signals:
    void opened(const qilian::record::Ref &ref);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QListWidgetItem *item);
    void fit();

    QLabel *m_heading;
    Chip *m_count;
    QListWidget *m_list;
    QLabel *m_empty;
    QLabel *m_remark;
    int m_most = 0;
};

} // namespace qilian::ui
