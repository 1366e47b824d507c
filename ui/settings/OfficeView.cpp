#include "ui/settings/OfficeView.h"

#include "core/access/Session.h"
#include "ui/shell/Background.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {
constexpr int kFormWidth = 560;
}

OfficeView::OfficeView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_form(new FormColumn)
    , m_deviation(new QSpinBox)
    , m_hearingReport(new QCheckBox(tr("A report is written after each hearing")))
    , m_save(new QPushButton(tr("Save the office")))
{
    const bool administrator = shell.session().officer().has(access::Role::Administrator);
    const auto add = [this, administrator](const char *name, QString access::Bureau::*member, const QString &label,
                         FormColumn::Need need = FormColumn::Need::Optional, const QString &hint = {}) {
        auto *field = new QLineEdit;
        field->setReadOnly(!administrator);
        m_form->add(QString::fromLatin1(name), label, field, need, hint);
        m_fields.emplace_back(member, field);
    };
    using access::Bureau;
    using Need = FormColumn::Need;
    add("name", &Bureau::name, tr("Name, as on the seal"), Need::Required);
    add("short_name", &Bureau::shortName, tr("Short name"));
    add("number_prefix", &Bureau::numberPrefix, tr("Word of its document numbers"), Need::Required,
        tr("What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号."));
    add("address", &Bureau::address, tr("Address"));
    add("phone", &Bureau::phone, tr("Phone"));
    add("postcode", &Bureau::postcode, tr("Postcode"));
    add("reconsideration_body", &Bureau::reconsiderationBody, tr("Body for administrative reconsideration"));
    add("court", &Bureau::court, tr("Court for administrative suits"));
    add("payee", &Bureau::payee, tr("Where fines are paid"));
    m_deviation->setRange(1, 100);
    m_deviation->setSuffix(QStringLiteral(" %"));
    m_deviation->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_deviation->setEnabled(administrator);
    m_deviation->setFocusPolicy(Qt::StrongFocus);
    m_form->add(QStringLiteral("deviation_percent"), tr("Distance from comparable cases that asks for a reason"),
        m_deviation, Need::Optional,
        tr("Of a fine from the median of cases with the same choices. The rules name no figure; 20 % is ours."));
    m_hearingReport->setEnabled(administrator);
    m_form->add(QStringLiteral("hearing_report"), {}, m_hearingReport, Need::Optional,
        tr("Without it a case leaves the hearing with its record alone; no authentic text was found that asks for a "
           "report."));
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, measure::kGap, 0);
    inner->addWidget(m_form);
    m_save->setProperty("primary", true);
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_save->setVisible(administrator);
    inner->addWidget(m_save, 0, Qt::AlignLeft);
    if (!administrator)
        inner->addWidget(mutedLabel(tr("Only an administrator changes the office.")));
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setMaximumWidth(kFormWidth);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    connect(m_save, &QPushButton::clicked, this, &OfficeView::save);
    reload();
}

void OfficeView::reload()
{
    using Found = std::optional<store::Seen<access::Bureau>>;
    m_shell.background().read(
        this,
        [area = m_shell.background().workspace().area()](const store::Reader &reader) -> Result<Found> {
            const auto bureau = access::bureauOf(reader, area);
            if (!bureau)
                return bureau.error();
            if (!*bureau)
                return Found();
            auto seen = reader.see((*bureau)->id);
            return seen ? Result<Found>(std::move(*seen)) : seen.error();
        },
        [this](const Result<Found> &found) {
            if (!found) {
                emit failed(found.error().message.inWords());
                return;
            }
            m_seen = *found;
            show(m_seen ? m_seen->value : access::Bureau());
        });
}

void OfficeView::show(const access::Bureau &bureau)
{
    for (const auto &[member, field] : m_fields)
        field->setText(bureau.*member);
    m_deviation->setValue(bureau.deviationPercent);
    m_hearingReport->setChecked(bureau.hearingReport);
}

void OfficeView::save()
{
    access::Bureau bureau = m_seen ? m_seen->value : access::Bureau();
    for (const auto &[member, field] : m_fields)
        bureau.*member = field->text().trimmed();
    bureau.deviationPercent = m_deviation->value();
    bureau.hearingReport = m_hearingReport->isChecked();
    FormColumn::Faults faults;
    for (const access::OfficeFault &fault : access::faultsOf(bureau))
        faults.emplace_back(fault.field, fault.words.inWords());
    m_form->showFaults(faults);
    if (!faults.empty())
        return;
    m_shell.background().write(
        this,
        [bureau, seen = m_seen, actor = m_shell.session().actor()](
            store::Workspace &workspace) { return access::saveBureau(workspace, actor, bureau, seen); },
        [this](const Result<Id<access::Bureau>> &saved) {
            if (!saved) {
                m_form->showFaults({{QString(), saved.error().message.inWords()}});
                return;
            }
            reload();
            emit done(tr("The office is saved. New documents name it so."));
        });
}

} // namespace qilian::ui
