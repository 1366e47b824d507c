#pragma once

#include "ui/shell/PageInterface.h"

#include <QJsonValue>
#include <QWidget>

class QVBoxLayout;

namespace qilian::ui {

/// Below the citations of a pack: of each whether the catalogue of violations names it and what the imported text says,
/// so that a wrong article is seen while it is typed. A remark, no fault: a pack may cite what is not here.
class CitationNotes final : public QWidget {
    Q_OBJECT
public:
    explicit CitationNotes(Shell &shell, QWidget *parent = nullptr);
    void check(const QJsonValue &citations);

private:
    Shell &m_shell;
    QVBoxLayout *m_lines;
    quint64 m_question = 0;
};

} // namespace qilian::ui
