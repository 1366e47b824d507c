#pragma once

#include "ui/shell/Exchange.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class FormColumn;

/// Where the province is and the one-time code it gave; later the address alone.
class EnrolmentForm final : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { Enrol, Move };

    explicit EnrolmentForm(Exchange &exchange, QWidget *parent = nullptr);
    /// Begins anew with the address that is known.
    void begin(Purpose purpose);

signals:
    void done(const QString &words);
    void cancelled();

private:
    QWidget *makeFileField();
    void submit();
    void take(const Result<void> &result);
    void setBusy(bool busy);

    Exchange &m_exchange;
    Purpose m_purpose = Purpose::Enrol;
    bool m_busy = false;
    QLabel *m_title;
    QLabel *m_explanation;
    FormColumn *m_form;
    QLineEdit *m_url;
    QLineEdit *m_code;
    QLineEdit *m_caFile;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace qilian::ui
