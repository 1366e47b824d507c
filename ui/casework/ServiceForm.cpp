#include "ui/casework/ServiceForm.h"

#include "core/base/ChinaTime.h"

#include "ui/casework/ServiceProofs.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ServiceAddresses.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using casework::ServiceResult;
using casework::ServiceRules;
using casework::ServiceWay;

QDateTime momentIn(const TypedLine *line)
{
    const QDateTime typed = QDateTime::fromString(line->value().toString(), QStringLiteral("yyyy-MM-ddTHH:mm"));
    return typed.isValid() ? QDateTime(typed.date(), typed.time(), Qt::OffsetFromUTC, kChinaOffset) : QDateTime();
}

QString minuteOf(const QDateTime &moment)
{
    return inChina(moment).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

} // namespace

ServiceForm::ServiceForm(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_title(sectionLabel({}))
    , m_law(new CitationLabel)
    , m_deemed(mutedLabel({}))
    , m_form(new FormColumn)
    , m_way(new ChoiceBox)
    , m_at(new TypedLine(TypedLine::Kind::Minute))
    , m_officers{new ChoiceBox, new ChoiceBox}
    , m_address(new ChoiceBox)
    , m_mail(new QLineEdit)
    , m_agency(new QLineEdit)
    , m_published(new QLineEdit)
    , m_ground(new ChoiceBox)
    , m_note(new QLineEdit)
    , m_result(new ChoiceBox)
    , m_resultAt(new TypedLine(TypedLine::Kind::Minute))
    , m_receiver(new QLineEdit)
    , m_relation(new ChoiceBox)
    , m_reason(new QLineEdit)
    , m_witness(new QLineEdit)
    , m_proofs(new ServiceProofs(shell))
    , m_keep(new QPushButton(tr("Note the service")))
    , m_leave(new QPushButton(tr("Leave it")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_title);
    addFields();
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, measure::kGap, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    m_keep->setProperty("primary", true);
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_leave->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_keep);
    layout->addLayout(buttons);
    auto *finish = new QAction(m_keep->text(), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &ServiceForm::keep);
    connect(m_keep, &QPushButton::clicked, this, &ServiceForm::keep);
    connect(m_leave, &QPushButton::clicked, this, &ServiceForm::left);
    connect(m_proofs, &ServiceProofs::failed, this, &ServiceForm::failed);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ServiceForm::fitToWay);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ServiceForm::fitToWay);
    connect(m_at, &QLineEdit::textChanged, this, &ServiceForm::fitToWay);
    connect(m_law, &CitationLabel::articleAsked, this, [this](const law::Citation &article) {
        m_shell.openArticle(article, chinaDay(m_now));
        window()->close(); // the text of the law stands in the window behind
    });
}

void ServiceForm::addFields()
{
    using Need = FormColumn::Need;
    for (const casework::ServiceWayRule &rule : ServiceRules::shipped().ways())
        m_way->addItem(rule.name.inWords(), enumText(rule.way));
    m_form->add(QStringLiteral("way"), tr("Way of service"), m_way, Need::Required);
    m_form->add(QStringLiteral("law"), {}, m_law);
    m_form->add(QStringLiteral("served_at"), tr("Served, sent or published at"), m_at, Need::Required);
    m_form->add(QStringLiteral("deemed"), {}, m_deemed);
    auto *two = new QWidget;
    auto *row = new QHBoxLayout(two);
    row->setContentsMargins(0, 0, 0, 0);
    for (ChoiceBox *officer : m_officers)
        row->addWidget(officer, 1);
    two->setFocusProxy(m_officers.front());
    m_form->add(QStringLiteral("officers"), tr("Served by"), two);
    m_officers[0]->setAccessibleName(tr("First officer"));
    m_officers[1]->setAccessibleName(tr("Second officer"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->add(QStringLiteral("address"), tr("Address used"), m_address);
    m_form->add(QStringLiteral("mail"), tr("Number of the mail"), m_mail, Need::Required);
    m_form->add(QStringLiteral("agency"), tr("Agency or unit that passes it on"), m_agency, Need::Required);
    m_form->add(QStringLiteral("published"), tr("Published in"), m_published, Need::Required);
    m_ground->addItem(tr("The party cannot be found"), QStringLiteral("whereabouts_unknown"));
    m_ground->addItem(tr("The other ways have failed"), QStringLiteral("other_ways_failed"));
    m_ground->setPlaceholderText(tr("Choose"));
    m_form->add(QStringLiteral("ground"), tr("Why by publication"), m_ground, Need::Required);
    m_form->add(QStringLiteral("note"), tr("Reasons and course"), m_note);
    m_result->addItem(tr("Delivered"), enumText(ServiceResult::Delivered));
    m_result->addItem(tr("Refused"), enumText(ServiceResult::Refused));
    m_result->addItem(tr("Not delivered"), enumText(ServiceResult::Failed));
    m_result->addItem(tr("Not known yet"), QString());
    m_form->add(QStringLiteral("result"), tr("What came of it"), m_result, Need::Required);
    m_form->add(QStringLiteral("result_at"), tr("Received, arrived or refused at"), m_resultAt, Need::Required);
    m_form->add(QStringLiteral("receiver"), tr("Taken by"), m_receiver);
    m_form->add(QStringLiteral("relation"), tr("He is"), m_relation);
    m_form->add(QStringLiteral("reason"), tr("Why it was refused or not delivered"), m_reason);
    m_form->add(QStringLiteral("witness"), tr("Witness: name and unit"), m_witness);
    m_form->add(QStringLiteral("proofs"), tr("Proof: receipt, photos, recording, published page"), m_proofs);
}

void ServiceForm::begin(const casework::CaseFile &file, const Id<casework::CaseDocument> &document,
    const std::vector<access::Officer> &officers, const QDateTime &now)
{
    m_isOutcome = false;
    m_file = file;
    m_now = now;
    m_begun = casework::beginService(file, document);
    m_title->setText(tr("New attempt"));
    for (std::size_t i = 0; i < m_officers.size(); ++i) {
        m_officers[i]->clear();
        m_officers[i]->addItem(tr("nobody"), QString());
        for (const access::Officer &officer : officers)
            m_officers[i]->addItem(officer.name, officer.id.text());
        const int at = m_officers[i]->findData(m_begun.attempt.officers.value(qsizetype(i)));
        m_officers[i]->setCurrentIndex(std::max(0, at));
    }
    for (QLineEdit *line : {m_mail, m_agency, m_published, m_note, m_reason, m_witness, m_receiver})
        line->clear();
    m_ground->setCurrentIndex(-1);
    m_at->setValue(minuteOf(now));
    m_resultAt->setValue(minuteOf(now));
    fillReceivers();
    m_receiver->setText(
        file.one.partyKind == casework::PartyKind::Unit ? file.one.partyRepresentative : file.one.partyName);
    m_proofs->begin(file);
    m_way->setCurrentIndex(0);
    m_result->setCurrentIndex(0);
    fillAddresses();
    m_form->clearFaults();
    fitToWay();
    m_way->setFocus(Qt::OtherFocusReason);
}

void ServiceForm::beginOutcome(
    const casework::CaseFile &file, const casework::ServiceCourse &course, const QDateTime &now)
{
    m_isOutcome = true;
    m_file = file;
    m_now = now;
    m_begun = {course.attempt, casework::ServiceOutcome()};
    m_title->setText(tr("What came of the attempt of %1").arg(minuteText(course.attempt.at)));
    m_way->setCurrentIndex(m_way->findData(enumText(course.attempt.way)));
    m_at->setValue(minuteOf(course.attempt.at));
    m_result->setCurrentIndex(0);
    m_resultAt->setValue(minuteOf(now));
    for (QLineEdit *line : {m_reason, m_witness, m_receiver})
        line->clear();
    fillReceivers();
    m_proofs->begin(file);
    m_form->clearFaults();
    fitToWay();
    m_result->setFocus(Qt::OtherFocusReason);
}

void ServiceForm::refresh(const casework::CaseFile &file)
{
    m_file = file;
    m_proofs->refresh(file);
}

void ServiceForm::fillReceivers()
{
    m_relation->clear();
    for (const casework::ServiceReceiver &receiver : ServiceRules::shipped().receiversFor(m_file.one.partyKind))
        m_relation->addItem(receiver.name.inWords(), receiver.id);
}

/// Those the way can use; the one to be tried first is there already.
void ServiceForm::fillAddresses()
{
    const bool electronic = way() == ServiceWay::Electronic;
    m_address->clear();
    for (const party::ServiceAddress &address : m_file.addresses) {
        if ((address.kind == party::AddressKind::Electronic) == electronic)
            m_address->addItem(addressWords(address), address.text);
    }
    if (!electronic && !m_file.one.partyAddress.isEmpty() && m_address->findData(m_file.one.partyAddress) < 0)
        m_address->addItem(tr("%1 (as registered)").arg(m_file.one.partyAddress), m_file.one.partyAddress);
    const int preferred = electronic ? 0 : std::max(0, m_address->findData(m_begun.attempt.address));
    m_address->setCurrentIndex(m_address->count() > 0 ? preferred : -1);
}

ServiceWay ServiceForm::way() const
{
    return enumFrom(ServiceWay(), m_way->currentData().toString()).value_or(ServiceWay::Direct);
}

void ServiceForm::fitToWay()
{
    const casework::ServiceWayRule &rule = ServiceRules::shipped().of(way());
    const bool isNew = !m_isOutcome;
    const bool deemed = rule.day == casework::ServiceWayRule::Day::Deemed;
    if (sender() == m_way && isNew) {
        fillAddresses();
        const bool later = deemed || rule.way == ServiceWay::Post || rule.asksFor("organ");
        const QSignalBlocker quiet(m_result);
        m_result->setCurrentIndex(later ? m_result->count() - 1 : 0); // what is sent today is seldom there today
    }
    const QString result = m_result->currentData().toString();
    const bool delivered = result == enumText(ServiceResult::Delivered);
    const bool known = !result.isEmpty();
    QStringList articles;
    for (const casework::LegalSource &source : rule.sources)
        articles.append(source.text());
    m_law->setWords(rule.verified ? articles.join(u'、') : tr("%1 (to be checked)").arg(articles.join(u'、')));
    casework::ServiceAttempt published;
    published.way = rule.way;
    published.at = momentIn(m_at);
    m_deemed->setText(tr("Deemed served on %1.").arg(casework::deemedServedOn(published).toString(Qt::ISODate)));
    const auto show = [this](const char *field, bool visible) {
        m_form->setFieldVisible(QString::fromLatin1(field), visible);
    };
    show("way", isNew);
    show("served_at", isNew);
    show("officers", isNew);
    show("deemed", deemed && published.at.isValid());
    show("address", isNew && !deemed && !rule.asksFor("organ"));
    show("mail", isNew && rule.asksFor("tracking"));
    show("agency", isNew && rule.asksFor("organ"));
    show("published", isNew && deemed);
    show("ground", isNew && deemed);
    show("note", isNew);
    show("result_at", known && !(deemed && delivered));
    show("receiver", delivered && rule.asksFor("receiver"));
    show("relation", delivered && rule.asksFor("receiver"));
    show("reason", known && (!delivered || rule.way == ServiceWay::Left));
    show("witness", known && (!delivered || rule.way == ServiceWay::Left));
    show("proofs", known);
    m_leave->setVisible(m_isOutcome);
}

casework::ServiceDraft ServiceForm::draft() const
{
    casework::ServiceDraft out = m_begun;
    if (!m_isOutcome) {
        out.attempt.way = way();
        out.attempt.at = momentIn(m_at);
        out.attempt.officers = {m_officers[0]->currentData().toString(), m_officers[1]->currentData().toString()};
        out.attempt.officers.removeAll(QString());
        const int row = m_address->findText(m_address->currentText());
        out.attempt.address = row >= 0 ? m_address->itemData(row).toString() : m_address->currentText().trimmed();
        const casework::ServiceWayRule &rule = ServiceRules::shipped().of(out.attempt.way);
        const QLineEdit *through = rule.asksFor("tracking") ? m_mail : rule.asksFor("organ") ? m_agency : m_published;
        out.attempt.through = through->isHidden() ? QString() : through->text().trimmed();
        if (m_address->isHidden())
            out.attempt.address.clear();
        out.attempt.ground = m_ground->isHidden() ? QString() : m_ground->currentData().toString();
        out.attempt.note = m_note->text().trimmed();
    }
    const auto result = enumFrom(ServiceResult(), m_result->currentData().toString());
    out.outcome.reset();
    if (!result)
        return out;
    casework::ServiceOutcome outcome;
    outcome.attempt = out.attempt.id;
    outcome.result = *result;
    outcome.at = m_resultAt->isHidden() ? m_now : momentIn(m_resultAt);
    const auto textOf = [](const QLineEdit *line) { return line->isHidden() ? QString() : line->text().trimmed(); };
    outcome.receiver = textOf(m_receiver);
    outcome.relation = m_relation->isHidden() ? QString() : m_relation->currentData().toString();
    outcome.reason = textOf(m_reason);
    outcome.witness = textOf(m_witness);
    outcome.proofs = m_proofs->chosen();
    out.outcome = outcome;
    return out;
}

void ServiceForm::showFaults(const std::vector<casework::DocumentFault> &faults)
{
    FormColumn::Faults shown;
    for (const casework::DocumentFault &fault : faults) {
        QString field = fault.field;
        if (field == QLatin1String("through"))
            field = !m_mail->isHidden() ? QStringLiteral("mail")
                : !m_agency->isHidden() ? QStringLiteral("agency")
                                        : QStringLiteral("published");
        shown.emplace_back(field, fault.words.inWords());
    }
    m_form->showFaults(shown);
}

void ServiceForm::keep()
{
    const casework::ServiceDraft written = draft();
    const auto faults = casework::faultsOf(m_file, written, chinaDay(m_now));
    showFaults(faults);
    if (!faults.empty())
        return;
    if (!m_isOutcome)
        emit kept(written);
    else if (written.outcome)
        emit outcomeKept(*written.outcome);
    else
        emit left();
}

} // namespace qilian::ui
