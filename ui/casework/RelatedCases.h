#pragma once

#include "core/casework/CaseLink.h"
#include "ui/widgets/PickField.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class ChoiceBox;

/// The other cases that belong to one (关联案件): those officers linked, with how they belong together, and those found
/// because the party is the same. Enter opens one; a line links another.
class RelatedCases final : public QWidget {
    Q_OBJECT
public:
    explicit RelatedCases(PickField::Search search, QWidget *parent = nullptr);
    void focusFirst();
    void show(const Id<casework::Case> &here, const std::vector<casework::RelatedCase> &cases);

signals:
    void opened(const qilian::Id<qilian::casework::Case> &other);
    void linked(const qilian::casework::CaseLink &link);
    void withdrawn(const qilian::Id<qilian::casework::CaseLink> &link);

private:
    const casework::RelatedCase *chosen() const;
    void link();
    void open();
    void takeBack();

    Id<casework::Case> m_here;
    std::vector<casework::RelatedCase> m_cases;
    QTreeWidget *m_list;
    QLabel *m_none;
    PickField *m_other;
    ChoiceBox *m_relation;
    QLineEdit *m_note;
    QPushButton *m_open;
    QPushButton *m_takeBack;
};

} // namespace qilian::ui
