#pragma once

#include "core/casework/CaseDocuments.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace qilian::ui {

class TypedLine;

/// The day and the way a document was served (送达), over the list it belongs to. Ctrl+Enter keeps it, Esc leaves it.
class ServiceForm final : public QFrame {
    Q_OBJECT
public:
    explicit ServiceForm(QWidget *parent = nullptr);
    void begin(const casework::CaseDocument &document, QDate today);

signals:
    void kept(QDate on, const QString &how);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    casework::CaseDocument m_document;
    QDate m_today;
    QLabel *m_title;
    TypedLine *m_day;
    QLabel *m_dayFault;
    QComboBox *m_way;
    QLabel *m_wayFault;
};

} // namespace qilian::ui
