#pragma once

#include "ui/shell/Exchange.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qilian::ui {

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
    QLabel *add(QVBoxLayout *form, QWidget *label, QWidget *field);
    void chooseFile();
    void submit();
    void setBusy(bool busy);
    void say(QLabel *fault, const QString &words);

    Exchange &m_exchange;
    Purpose m_purpose = Purpose::Enrol;
    bool m_busy = false;
    QLabel *m_title;
    QLabel *m_explanation;
    QLineEdit *m_url;
    QLineEdit *m_code;
    QLineEdit *m_caFile;
    QWidget *m_codeRow;
    QLabel *m_urlFault;
    QLabel *m_codeFault;
    QLabel *m_caFault;
    QLabel *m_fault;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace qilian::ui
