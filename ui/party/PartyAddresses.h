#pragma once

#include "core/party/Enterprise.h"
#include "ui/shell/PageInterface.h"

namespace qilian::ui {

class ServiceAddresses;

/// The addresses for service of one enterprise, on its file.
class PartyAddresses final : public QWidget {
    Q_OBJECT
public:
    explicit PartyAddresses(Shell &shell, QWidget *parent = nullptr);
    void show(const record::Ref &enterprise);

signals:
    void failed(const QString &words);

private:
    void reload();
    template <class Work> void write(Work work);

    Shell &m_shell;
    record::Ref m_enterprise;
    QDate m_today;
    ServiceAddresses *m_addresses;
};

} // namespace qilian::ui
