#include "ui/casework/PartiesView.h"

#include "core/casework/CaseLink.h"
#include "core/casework/CaseList.h"
#include "core/casework/ConfirmedAddresses.h"
#include "ui/casework/RelatedCases.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ServiceAddresses.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 20;

} // namespace

PartiesView::PartiesView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_addresses(new ServiceAddresses)
    , m_confirmed(new QPushButton(tr("Take over from the address confirmation")))
    , m_related(new RelatedCases([this](const QString &typed, const PickField::Deliver &deliver) {
        casework::CaseFilter filter;
        filter.text = typed;
        this->shell().background().read(
            this,
            [filter](const store::Reader &reader) { return casework::caseList(reader, filter, std::nullopt, kFound); },
            [deliver](const Result<casework::CasePage> &page) {
                std::vector<PickField::Choice> choices;
                if (page) {
                    for (const casework::CaseRow &row : page->rows)
                        choices.push_back({row.id.text(),
                            QStringLiteral("%1 · %2 · %3")
                                .arg(row.number.isEmpty() ? tr("not filed yet") : row.number, row.partyName,
                                    row.cause)});
                }
                deliver(choices);
            });
    }))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, measure::kPadding, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Addresses for service")));
    head->addStretch(1);
    m_confirmed->setObjectName(QStringLiteral("takeConfirmed"));
    head->addWidget(m_confirmed);
    layout->addLayout(head);
    layout->addWidget(m_addresses, 1);
    layout->addSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("Related cases")));
    layout->addWidget(m_related, 1);
    scroll->setWidget(sheet);
    outer->addWidget(scroll);
    setFocusProxy(m_addresses);
    connect(m_addresses, &ServiceAddresses::added, this, [this](const party::ServiceAddress &address) {
        write([address, today = m_today](store::Workspace &workspace,
                  const store::Actor &by) { return party::addServiceAddress(workspace, by, address, today); },
            tr("The address is noted."));
    });
    connect(m_addresses, &ServiceAddresses::withdrawn, this, [this](const Id<party::ServiceAddress> &id) {
        write([id, today = m_today](store::Workspace &workspace,
                  const store::Actor &by) { return party::withdrawServiceAddress(workspace, by, id, today); },
            tr("The address is used no more. What was served there stays as it was."));
    });
    connect(m_confirmed, &QPushButton::clicked, this, &PartiesView::takeConfirmed);
    connect(m_related, &RelatedCases::opened, this,
        [this](const Id<casework::Case> &other) { this->shell().open(casework::Case::description().ref(other)); });
    connect(m_related, &RelatedCases::linked, this, [this](const casework::CaseLink &link) {
        write([link](store::Workspace &workspace,
                  const store::Actor &by) { return casework::linkCases(workspace, by, link); },
            tr("The cases are linked."));
    });
    connect(m_related, &RelatedCases::withdrawn, this, [this](const Id<casework::CaseLink> &id) {
        write([id](store::Workspace &workspace,
                  const store::Actor &by) { return casework::withdrawLink(workspace, by, id); },
            tr("The link is taken back."));
    });
}

void PartiesView::fill(const ShownCase &shown)
{
    m_file = shown.file;
    m_today = shown.today;
    const record::Ref owner = m_file.one.party.isNull() ? record::refTo(m_file.one) : m_file.one.party;
    m_addresses->show(owner, m_file.addresses, m_today);
    m_confirmed->setVisible(!casework::confirmedAddresses(m_file).empty());
    readRelated();
}

void PartiesView::focusLinks()
{
    m_related->setFocus(Qt::OtherFocusReason);
}

void PartiesView::readRelated()
{
    shell().background().read(
        this, [one = m_file.one](const store::Reader &reader) { return casework::relatedCases(reader, one, kFound); },
        [this, asked = m_file.one.id](const Result<std::vector<casework::RelatedCase>> &cases) {
            if (asked != m_file.one.id)
                return;
            if (cases)
                m_related->show(asked, *cases);
            else
                emit failed(cases.error().message.inWords());
        });
}

void PartiesView::takeConfirmed()
{
    const auto addresses = casework::confirmedAddresses(m_file);
    write(
        [addresses, today = m_today](store::Workspace &workspace, const store::Actor &by) -> Result<void> {
            for (const party::ServiceAddress &address : addresses) {
                if (const auto added = party::addServiceAddress(workspace, by, address, today); !added)
                    return added.error();
            }
            return {};
        },
        tr("%n address(es) taken over.", nullptr, int(addresses.size())));
}

} // namespace qilian::ui
