#pragma once

#include "core/access/Office.h"
#include "ui/shell/PageInterface.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace qilian::ui {

class FormColumn;

/// The office as its documents name it: seal, numbers, address, where the party may turn.
class OfficeView final : public QWidget {
    Q_OBJECT
public:
    explicit OfficeView(Shell &shell, QWidget *parent = nullptr);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    void reload();
    void show(const access::Bureau &bureau);
    void save();

    Shell &m_shell;
    FormColumn *m_form;
    std::vector<std::pair<QString access::Bureau::*, QLineEdit *>> m_fields;
    QSpinBox *m_deviation;
    QCheckBox *m_hearingReport;
    QPushButton *m_save;
    std::optional<store::Seen<access::Bureau>> m_seen;
};

} // namespace qilian::ui
