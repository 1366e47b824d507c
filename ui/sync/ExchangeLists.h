#pragma once

#include "ui/shell/Exchange.h"
#include "ui/shell/PageInterface.h"

#include <QTabWidget>

class QTreeWidget;

namespace qilian::ui {

class DisputeView;

/// What stands behind the figures of the exchange: what is contested, what the province refused and why, what waits,
/// and how the files stand. Enter opens the record.
class ExchangeLists final : public QTabWidget {
    Q_OBJECT
public:
    explicit ExchangeLists(Shell &shell, QWidget *parent = nullptr);
    void reload(const ExchangeState &state);
    void settle(const record::Ref &ref);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    struct Lists;
    void fill(const Lists &lists);

    Shell &m_shell;
    DisputeView *m_disputes;
    QTreeWidget *m_refused;
    QTreeWidget *m_waiting;
    QTreeWidget *m_files;
};

} // namespace qilian::ui
