#pragma once

#include "ui/casework/CaseTab.h"
#include "ui/widgets/PickField.h"

#include <QImage>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace qilian::ui {

/// 证据: what is on the case and what each piece proves. Files dropped here are taken in and put on the case; evidence
/// taken before is put on it by name. Enter opens a piece in its own page, F2 writes what it proves.
class CaseEvidenceView final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseEvidenceView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusFirst();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void look(const QString &typed, const PickField::Deliver &deliver);
    void takeIn(const QStringList &files);
    void link(const Id<evidence::EvidenceItem> &item, const QString &proves, const QString &success);
    void readPictures();
    void openCurrent();
    void edited(QTreeWidgetItem *item, int column);

    Id<casework::Case> m_id;
    std::vector<evidence::EvidenceItem> m_evidence;
    std::map<Uuid, QString> m_proves;
    std::map<QString, QImage> m_pictures; // by digest, small
    QTreeWidget *m_list;
    QLabel *m_hint;
    PickField *m_existing;
};

} // namespace qilian::ui
