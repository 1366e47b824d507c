#include "ui/sync/EnrolmentForm.h"

#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

const QString kUrl = QStringLiteral("provinceUrl");
const QString kCode = QStringLiteral("enrolmentCode");
const QString kCaFile = QStringLiteral("authority");

} // namespace

EnrolmentForm::EnrolmentForm(Exchange &exchange, QWidget *parent)
    : QWidget(parent)
    , m_exchange(exchange)
    , m_title(titleLabel({}))
    , m_explanation(mutedLabel({}))
    , m_form(new FormColumn)
    , m_url(new QLineEdit)
    , m_code(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_submit(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    outer->addLayout(column, 2);
    outer->addStretch(1);
    auto *card = new QFrame;
    setRole(card, "card");
    column->addWidget(card);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    layout->setSpacing(measure::kPadding);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    using Need = FormColumn::Need;
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_form->add(kUrl, tr("Address of the provincial platform"), m_url, Need::Required);
    m_form->add(kCode, tr("One-time code"), m_code, Need::Required);
    m_form->add(kCaFile, tr("File of the trusted authority (PEM)"), makeFileField(), Need::Optional,
        tr("Only where the platform's certificate is not one the system trusts."));
    layout->addWidget(m_form);

    auto *buttons = new QHBoxLayout;
    m_submit->setObjectName(QStringLiteral("submitEnrolment"));
    m_submit->setProperty("primary", true);
    m_submit->setToolTip(QStringLiteral("Ctrl+Enter"));
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &EnrolmentForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_busy)
            m_exchange.cancel();
        else
            emit cancelled();
    });
    auto *finish = new QAction(this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &EnrolmentForm::submit);
    addAction(finish);
}

QWidget *EnrolmentForm::makeFileField()
{
    auto *field = new QWidget;
    field->setFocusProxy(m_caFile);
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    m_caFile->setAccessibleName(tr("File of the trusted authority (PEM)"));
    auto *choose = new QPushButton(tr("Choose…"));
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFile(this,
            {tr("File of the trusted authority (PEM)"), {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")},
                {}},
            [this](const QString &path) { m_caFile->setText(path); });
    });
    return field;
}

void EnrolmentForm::begin(Purpose purpose)
{
    m_purpose = purpose;
    const bool enrols = purpose == Purpose::Enrol;
    m_title->setText(enrols ? tr("Enrol this computer at the province") : tr("Address of the provincial platform"));
    m_explanation->setText(enrols
            ? tr("Everything works without the province. Once this computer is enrolled, what is recorded here is sent "
                 "whenever there is a line, and what colleagues of your area recorded comes in. The administrator of "
                 "the provincial platform gives the address and a code that can be used once.")
            : tr("The enrolment stays; only the address changes. Nothing is sent to a server that is not the province "
                 "this computer enrolled with."));
    m_form->setFieldVisible(kCode, enrols);
    m_form->clearFaults();
    m_submit->setText(enrols ? tr("Enrol") : tr("Save"));
    const ProvinceAddress &address = m_exchange.state().address;
    m_url->setText(address.url);
    m_caFile->setText(address.caFile);
    m_code->clear();
    setBusy(false);
    (enrols && !address.url.isEmpty() ? m_code : m_url)->setFocus(Qt::OtherFocusReason);
}

void EnrolmentForm::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    m_cancel->setVisible(busy || m_exchange.state().scope.has_value());
    for (QLineEdit *field : {m_url, m_code, m_caFile})
        field->setReadOnly(busy);
}

void EnrolmentForm::submit()
{
    if (m_busy)
        return;
    const ProvinceAddress address{m_url->text().trimmed(), m_caFile->text().trimmed()};
    const QString code = m_code->text().trimmed();
    const bool enrols = m_purpose == Purpose::Enrol;
    FormColumn::Faults faults;
    if (address.url.isEmpty())
        faults.emplace_back(kUrl, tr("Write the address of the platform."));
    if (enrols && code.isEmpty())
        faults.emplace_back(kCode, tr("Write the one-time code."));
    m_form->showFaults(faults);
    if (!faults.empty())
        return;
    setBusy(true);
    const auto then = [form = QPointer(this)](const Result<void> &result) {
        if (form)
            form->take(result);
    };
    if (enrols)
        m_exchange.enrol(address, code, then);
    else
        m_exchange.moveTo(address, then);
}

void EnrolmentForm::take(const Result<void> &result)
{
    setBusy(false);
    if (!result) {
        const bool ofAddress = result.error().code == Error::Code::Invalid;
        const QString field = !ofAddress ? QString() : m_caFile->text().isEmpty() ? kUrl : kCaFile;
        m_form->showFaults({{field, result.error().message.inWords()}});
        return;
    }
    emit done(m_purpose == Purpose::Enrol
            ? tr("This computer is enrolled. The first exchange brings what your area has recorded.")
            : tr("The address is saved."));
}

} // namespace qilian::ui
