#pragma once

#include "ui/casework/CaseTab.h"

class QPushButton;

namespace qilian::ui {

class RelatedCases;
class ServiceAddresses;

/// Where the party takes what is served on it, and the other cases that belong to this one.
class PartiesView final : public CaseTab {
    Q_OBJECT
public:
    explicit PartiesView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    void focusLinks();

private:
    void readRelated();
    void takeConfirmed();

    casework::CaseFile m_file;
    QDate m_today;
    ServiceAddresses *m_addresses;
    QPushButton *m_confirmed;
    RelatedCases *m_related;
};

} // namespace qilian::ui
