#pragma once

#include "core/casework/CaseDocuments.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace qilian::ui {

/// Why a document is void (作废), over the list it belongs to. Ctrl+Enter makes it void, Esc leaves it.
class VoidForm final : public QFrame {
    Q_OBJECT
public:
    explicit VoidForm(QWidget *parent = nullptr);
    void begin(const casework::CaseDocument &document);

signals:
    void given(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QLabel *m_title;
    QLineEdit *m_reason;
    QLabel *m_fault;
};

} // namespace qilian::ui
