#include "ui/casework/CaseForm.h"

#include "core/party/EnterpriseList.h"
#include "ui/shell/Background.h"
#include "ui/shell/FormDraft.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/FormSection.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 20;

} // namespace

CaseForm::CaseForm(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_party(new PickField([this](const QString &typed, const PickField::Deliver &deliver) {
        m_shell.background().read(
            m_party, [typed](const store::Reader &reader) { return party::findEnterprises(reader, typed, kFound); },
            [deliver](const Result<std::vector<party::EnterpriseRow>> &rows) {
                std::vector<PickField::Choice> choices;
                for (const party::EnterpriseRow &row : rows.value_or({}))
                    choices.push_back({row.id.text(), row.name});
                deliver(choices);
            });
    }))
    , m_violation(new PickField([](const QString &typed, const PickField::Deliver &deliver) {
        std::vector<PickField::Choice> choices;
        for (const law::Violation *violation : law::Catalogue::shipped().search(typed, kFound))
            choices.push_back({violation->id, violation->zh});
        deliver(choices);
    }))
    , m_cause(new QLineEdit)
    , m_ended(new DayField)
    , m_place(new QLineEdit)
    , m_source(new QLineEdit)
    , m_onTheSpot(new QCheckBox(tr("On-the-spot procedure")))
    , m_fields(new FormSection({}))
    , m_fault(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame;
    setRole(card, "card");
    layout->addWidget(card);
    layout->addStretch(1);
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    form->setSpacing(measure::kGrid);
    form->addWidget(titleLabel(tr("New case")));
    m_party->setPlaceholderText(tr("Name or pinyin initials, then choose"));
    m_violation->setPlaceholderText(tr("Word or pinyin initials, then choose"));
    using Need = FormSection::Need;
    m_fields->add(QStringLiteral("party_name"), tr("Party"), m_party, Need::Required);
    m_fields->add(QStringLiteral("violations"), tr("Violation"), m_violation, Need::Required);
    m_fields->add(QStringLiteral("cause"), tr("Cause"), m_cause, Need::Required);
    m_fields->add(QStringLiteral("act_ended_on"), tr("The act ended on"), m_ended, Need::Required);
    m_fields->add(QStringLiteral("place"), tr("Place of the act"), m_place);
    m_fields->add(QStringLiteral("source"), tr("Where the lead came from"), m_source, Need::Required);
    m_fields->add(QStringLiteral("on_the_spot"), {}, m_onTheSpot, Need::Optional,
        tr("Facts certain; a warning, or a fine up to 200 yuan for a citizen, 3,000 yuan for a unit."));
    form->addWidget(m_fields);
    m_draft = new FormDraft(m_shell.background(), QStringLiteral("new_case"),
        {m_party, m_violation, m_cause, m_ended, m_place, m_source}, this);
    setRole(m_fault, "error");
    m_fault->setWordWrap(true);
    form->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("Open the case"));
    save->setProperty("primary", true);
    save->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    form->addSpacing(measure::kGap);
    form->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &CaseForm::save);
    connect(cancel, &QPushButton::clicked, this, &CaseForm::cancelled);
    connect(m_violation, &PickField::changed, this, [this] {
        if (const law::Violation *violation = law::Catalogue::shipped().find(m_violation->picked()))
            m_cause->setText(violation->zh);
    });
    auto *finish = new QAction(tr("Open the case"), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &CaseForm::save);
    addAction(finish);
}

void CaseForm::begin()
{
    m_ended->setDate(casework::todayOf(m_shell.background().workspace()));
    m_source->setText(tr("Found at an inspection"));
    m_onTheSpot->setChecked(false);
    showFaults({});
    m_fault->clear();
    m_draft->resume();
    m_party->setFocus(Qt::OtherFocusReason);
}

void CaseForm::showFaults(const std::vector<casework::CaseFault> &faults)
{
    QStringList elsewhere;
    for (const char *field : {"party_name", "violations", "cause", "act_ended_on", "place", "source"})
        m_fields->setFault(QString::fromLatin1(field), {});
    for (const casework::CaseFault &fault : faults) {
        if (!m_fields->setFault(fault.field, fault.words.inWords()))
            elsewhere.append(fault.words.inWords());
    }
    m_fault->setText(elsewhere.join(u'\n'));
    m_fault->setVisible(!elsewhere.isEmpty());
}

void CaseForm::save()
{
    casework::CaseOpening opening;
    opening.onTheSpot = m_onTheSpot->isChecked();
    casework::Case &draft = opening.draft;
    const QDate today = casework::todayOf(m_shell.background().workspace());
    if (const auto party = Id<party::Enterprise>::parse(m_party->picked()))
        draft.party = party::Enterprise::description().ref(*party);
    if (!m_violation->picked().isEmpty())
        draft.violations = {m_violation->picked()};
    draft.cause = m_cause->text().trimmed();
    draft.actEndedOn = m_ended->date();
    draft.place = m_place->text().trimmed();
    draft.source = m_source->text().trimmed();
    draft.leadReceivedOn = today;
    draft.discoveredOn = today;
    draft.officers = {m_shell.officer().id.text()};
    draft.partyName = m_party->text();
    std::vector<casework::CaseFault> faults = casework::faultsOf(draft, today);
    if (draft.violations.isEmpty())
        faults.push_back({QStringLiteral("violations"),
            {"casework", QT_TRANSLATE_NOOP("casework", "Choose the violation from the catalogue."), {}}});
    showFaults(faults);
    if (!faults.empty())
        return;
    m_shell.background().write(
        this,
        [opening, officer = m_shell.officer().id, name = m_shell.officerName()](
            store::Workspace &workspace) mutable -> Result<Id<casework::Case>> {
            const auto party = workspace.reader().get(Id<party::Enterprise>(opening.draft.party.id));
            if (!party)
                return party.error();
            casework::snapshotParty(opening.draft, *party);
            return casework::openCase(workspace, {officer, name}, opening);
        },
        [this](const Result<Id<casework::Case>> &id) {
            if (id) {
                m_draft->drop();
                for (QLineEdit *field :
                    {static_cast<QLineEdit *>(m_party), static_cast<QLineEdit *>(m_violation), m_cause, m_place})
                    field->clear();
                emit opened(casework::Case::description().ref(*id));
            } else {
                m_fault->setText(id.error().message.inWords());
                m_fault->show();
            }
        });
}

} // namespace qilian::ui
