#include "ui/widgets/ServiceAddresses.h"

#include "core/casework/TypedDay.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace qilian::ui {

namespace {

constexpr int kRows = 3;
constexpr std::array kKinds{party::AddressKind::Correspondence, party::AddressKind::Registered,
    party::AddressKind::Business, party::AddressKind::Electronic};

} // namespace

QString addressKindWords(party::AddressKind kind)
{
    switch (kind) {
    case party::AddressKind::Registered:
        return ServiceAddresses::tr("Registered");
    case party::AddressKind::Business:
        return ServiceAddresses::tr("Business site");
    case party::AddressKind::Correspondence:
        return ServiceAddresses::tr("For letters");
    case party::AddressKind::Electronic:
        return ServiceAddresses::tr("Electronic");
    }
    Q_UNREACHABLE();
}

QString addressWords(const party::ServiceAddress &address)
{
    return address.confirmedOn.isValid() ? ServiceAddresses::tr("%1 (confirmed by the party %2)")
                                               .arg(address.text, address.confirmedOn.toString(Qt::ISODate))
                                         : QStringLiteral("%1（%2）").arg(address.text, addressKindWords(address.kind));
}

ServiceAddresses::ServiceAddresses(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_kind(new ChoiceBox)
    , m_text(new QLineEdit)
    , m_receiver(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_confirmed(new QLineEdit)
    , m_fault(new QLabel)
    , m_withdraw(new QPushButton(tr("No longer used")))
{
    m_list->setObjectName(QStringLiteral("addresses"));
    m_list->setAccessibleName(tr("Addresses for service"));
    m_list->setHeaderLabels({tr("Address"), tr("Kind"), tr("Received by"), tr("Phone"), tr("Confirmed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setMinimumHeight(kRows * fontMetrics().height() * 2);
    for (const party::AddressKind kind : kKinds)
        m_kind->addItem(addressKindWords(kind), enumText(kind));
    setRole(m_fault, "error");
    m_fault->setWordWrap(true);
    m_fault->hide();
    layOut();
    auto *finish = new QAction(tr("Add the address"), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &ServiceAddresses::add);
    auto *drop = new QAction(m_withdraw->text(), this);
    drop->setShortcut(QKeySequence::Delete);
    drop->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(drop);
    connect(drop, &QAction::triggered, this, &ServiceAddresses::withdraw);
    connect(m_withdraw, &QPushButton::clicked, this, &ServiceAddresses::withdraw);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
        [this] { m_withdraw->setEnabled(m_list->currentItem() != nullptr); });
    setFocusProxy(m_list);
}

void ServiceAddresses::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::kGap);
    grid->setVerticalSpacing(measure::kGrid);
    grid->addWidget(m_list, 0, 0, 1, 6);
    m_withdraw->setToolTip(QStringLiteral("%1  Delete").arg(m_withdraw->text()));
    m_withdraw->setEnabled(false);
    int column = 0;
    const auto place = [&](QWidget *field, const QString &words, int stretch) {
        auto *name = mutedLabel(words);
        name->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(name, 2, column);
        grid->addWidget(field, 3, column);
        grid->setColumnStretch(column++, stretch);
    };
    place(m_text, tr("Another address, e-mail or number"), 5);
    place(m_kind, tr("Kind"), 2);
    place(m_receiver, tr("Received by"), 2);
    place(m_phone, tr("Phone"), 2);
    place(m_confirmed, tr("Confirmed in writing on"), 2);
    m_text->setObjectName(QStringLiteral("addressText"));
    m_confirmed->setObjectName(QStringLiteral("addressConfirmed"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addAddress"));
    add->setToolTip(tr("Add the address  Ctrl+Enter"));
    connect(add, &QPushButton::clicked, this, &ServiceAddresses::add);
    grid->addWidget(add, 3, column);
    grid->addWidget(m_fault, 4, 0, 1, 5);
    grid->addWidget(m_withdraw, 1, column); // below the list it belongs to
}

void ServiceAddresses::show(const record::Ref &owner, const std::vector<party::ServiceAddress> &addresses, QDate today)
{
    if (owner != m_owner) {
        for (QLineEdit *line : {m_text, m_receiver, m_phone, m_confirmed})
            line->clear();
        m_fault->hide();
    }
    m_owner = owner;
    m_addresses = addresses;
    m_today = today;
    m_list->clear();
    for (const party::ServiceAddress &address : addresses) {
        auto *item = new QTreeWidgetItem(m_list,
            {address.text, addressKindWords(address.kind), address.receiver, address.phone,
                address.confirmedOn.toString(Qt::ISODate)});
        item->setToolTip(0, address.text);
    }
    m_withdraw->setEnabled(false);
}

QStringList ServiceAddresses::texts() const
{
    QStringList out;
    for (const party::ServiceAddress &address : m_addresses)
        out.append(address.text);
    return out;
}

void ServiceAddresses::add()
{
    party::ServiceAddress address;
    address.id = Id<party::ServiceAddress>::create();
    address.owner = m_owner;
    address.kind = enumFrom(party::AddressKind(), m_kind->currentData().toString()).value_or(address.kind);
    address.text = m_text->text().trimmed();
    address.receiver = m_receiver->text().trimmed();
    address.phone = m_phone->text().trimmed();
    const QString typed = m_confirmed->text().trimmed();
    const auto day = casework::typedDay(typed);
    address.confirmedOn = day.value_or(QDate());
    auto faults = party::faultsOf(address, m_today);
    if (!typed.isEmpty() && !day)
        faults.push_back({QStringLiteral("confirmed_on"),
            {"party", QT_TRANSLATE_NOOP("party", "Write the day like 2026-08-15."), {}}});
    showFaults(faults);
    if (!faults.empty())
        return;
    for (QLineEdit *line : {m_text, m_receiver, m_phone, m_confirmed})
        line->clear();
    emit added(address);
}

void ServiceAddresses::showFaults(const std::vector<party::AddressFault> &faults)
{
    QStringList words;
    for (const party::AddressFault &fault : faults)
        words.append(fault.words.inWords());
    m_fault->setText(words.join(u' '));
    m_fault->setVisible(!faults.empty());
    if (!faults.empty())
        (faults.front().field == QLatin1String("text") ? m_text : m_confirmed)->setFocus(Qt::OtherFocusReason);
}

void ServiceAddresses::withdraw()
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    if (row >= 0 && row < int(m_addresses.size()))
        emit withdrawn(m_addresses[std::size_t(row)].id);
}

} // namespace qilian::ui
