#pragma once

#include "core/casework/DocumentVersions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace qilian::ui {

/// The versions of a document (版本), two of them side by side, field by field: only what differs.
class VersionsWindow final : public QDialog {
    Q_OBJECT
public:
    VersionsWindow(const casework::CaseFile &file, const casework::CaseDocument &document, QWidget *parent);

private:
    void compare();

    std::vector<casework::CaseDocument> m_versions;
    QComboBox *m_before;
    QComboBox *m_after;
    QTreeWidget *m_differences;
    QLabel *m_none;
};

} // namespace qilian::ui
