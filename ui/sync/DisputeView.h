#pragma once

#include "core/overview/Dispute.h"
#include "ui/shell/PageInterface.h"

#include <QWidget>
#include <map>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace qilian::ui {

class ListDetail;

/// The contested records; of the chosen one every disputed field with every value that is kept. The officer picks one
/// for each and says why.
class DisputeView final : public QWidget {
    Q_OBJECT
public:
    explicit DisputeView(Shell &shell, QWidget *parent = nullptr);
    void reload();
    /// Chooses a record, now or once the list is read.
    void settle(const record::Ref &ref);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    void fillList(const std::vector<overview::ContestedRow> &rows);
    void show(const record::Ref &ref);
    void fill(const overview::Dispute &dispute);
    QWidget *claimRow(const overview::Claim &claim, bool first, bool mayChoose, QButtonGroup *group, int index);
    void decide();

    Shell &m_shell;
    QListWidget *m_list;
    QLabel *m_none;
    ListDetail *m_split;
    QLabel *m_title;
    QWidget *m_detail;
    QVBoxLayout *m_fields;
    QLineEdit *m_reason;
    QLabel *m_fault;
    QPushButton *m_decide;
    record::Ref m_asked;
    overview::Dispute m_shown;
    std::map<QString, QButtonGroup *> m_choices; // by field
};

} // namespace qilian::ui
