#pragma once

#include "core/law/Catalogue.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace qilian::ui {

class ListDetail;

/// The catalogue of violations. The chosen one shows which law punishes it for an act that ended on the day
/// given, and why, with both ranges beside each other where the law changed.
class LawPage final : public Page {
    Q_OBJECT
public:
    explicit LawPage(Shell &shell, QWidget *parent = nullptr);

private:
    void search();
    void show(const QString &violation);

    Shell &m_shell;
    QLineEdit *m_text;
    QDateEdit *m_ended;
    QDateEdit *m_decided;
    QListWidget *m_list;
    ListDetail *m_split;
    QWidget *m_detail;
    QVBoxLayout *m_detailLayout;
    QString m_current;
};

} // namespace qilian::ui
