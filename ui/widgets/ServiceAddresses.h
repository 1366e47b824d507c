#pragma once

#include "core/party/ServiceAddress.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class ChoiceBox;

QString addressKindWords(party::AddressKind kind);
/// An address as a list to choose from has it: with what it is, and since when the party has confirmed it.
QString addressWords(const party::ServiceAddress &address);

/// Where a party takes what is served on it (送达地址): the list, the one to be tried first in front, and a line to add
/// another. Ctrl+Enter in the line adds it, Delete in the list takes one out of use.
class ServiceAddresses final : public QWidget {
    Q_OBJECT
public:
    explicit ServiceAddresses(QWidget *parent = nullptr);
    /// Those in use, of `owner`, to which a new one goes.
    void show(const record::Ref &owner, const std::vector<party::ServiceAddress> &addresses, QDate today);
    QStringList texts() const;

signals:
    void added(const qilian::party::ServiceAddress &address);
    void withdrawn(const qilian::Id<qilian::party::ServiceAddress> &address);

private:
    void layOut();
    void add();
    void withdraw();
    void showFaults(const std::vector<party::AddressFault> &faults);

    record::Ref m_owner;
    std::vector<party::ServiceAddress> m_addresses;
    QDate m_today;
    QTreeWidget *m_list;
    ChoiceBox *m_kind;
    QLineEdit *m_text;
    QLineEdit *m_receiver;
    QLineEdit *m_phone;
    QLineEdit *m_confirmed;
    QLabel *m_fault;
    QPushButton *m_withdraw;
};

} // namespace qilian::ui
