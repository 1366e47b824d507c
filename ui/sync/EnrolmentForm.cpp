#include "ui/sync/EnrolmentForm.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kWidth = 640;

QLabel *faultLabel()
{
    auto *out = new QLabel;
    setRole(out, "error");
    out->setWordWrap(true);
    out->hide();
    return out;
}

} // namespace

EnrolmentForm::EnrolmentForm(Exchange &exchange, QWidget *parent)
    : QWidget(parent)
    , m_exchange(exchange)
    , m_title(titleLabel({}))
    , m_explanation(mutedLabel({}))
    , m_url(new QLineEdit)
    , m_code(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_codeRow(new QWidget)
    , m_fault(faultLabel())
    , m_submit(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    outer->addLayout(column, 3);
    outer->addStretch(1);
    auto *card = new QFrame;
    setRole(card, "card");
    card->setMaximumWidth(kWidth * 2);
    column->addWidget(card);
    column->addStretch(1);
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    form->setSpacing(measure::kGrid);
    form->addWidget(m_title);
    form->addWidget(m_explanation);
    form->addSpacing(measure::kGap);

    m_url->setObjectName(QStringLiteral("provinceUrl"));
    m_url->setAccessibleName(tr("Address of the province"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_urlFault = add(form, mutedLabel(tr("Address of the province *")), m_url);

    auto *codeLayout = new QVBoxLayout(m_codeRow);
    codeLayout->setContentsMargins(0, 0, 0, 0);
    codeLayout->setSpacing(measure::kGrid);
    m_code->setObjectName(QStringLiteral("enrolmentCode"));
    m_code->setAccessibleName(tr("One-time code"));
    m_codeFault = add(codeLayout, mutedLabel(tr("One-time code *")), m_code);
    form->addWidget(m_codeRow);

    auto *fileRow = new QWidget;
    auto *fileLayout = new QHBoxLayout(fileRow);
    fileLayout->setContentsMargins(0, 0, 0, 0);
    m_caFile->setObjectName(QStringLiteral("authorityFile"));
    m_caFile->setAccessibleName(tr("Certificate of the province's authority"));
    m_caFile->setPlaceholderText(tr("Leave empty where the province's certificate is a public one"));
    auto *choose = new QPushButton(tr("Choose …"));
    connect(choose, &QPushButton::clicked, this, &EnrolmentForm::chooseFile);
    fileLayout->addWidget(m_caFile, 1);
    fileLayout->addWidget(choose);
    m_caFault = add(form, mutedLabel(tr("Certificate of the province's authority (PEM file)")), fileRow);
    form->addWidget(m_fault);

    auto *buttons = new QHBoxLayout;
    m_submit->setObjectName(QStringLiteral("submitEnrolment"));
    m_submit->setProperty("primary", true);
    m_submit->setToolTip(QStringLiteral("Ctrl+Enter"));
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    form->addSpacing(measure::kGap);
    form->addLayout(buttons);
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

QLabel *EnrolmentForm::add(QVBoxLayout *form, QWidget *label, QWidget *field)
{
    auto *fault = faultLabel();
    form->addWidget(label);
    form->addWidget(field);
    form->addWidget(fault);
    return fault;
}

void EnrolmentForm::begin(Purpose purpose)
{
    m_purpose = purpose;
    const bool enrols = purpose == Purpose::Enrol;
    m_title->setText(enrols ? tr("Enrol this computer at the province") : tr("Address of the province"));
    m_explanation->setText(enrols
            ? tr("Everything works without the province. Once this computer is enrolled, what is recorded here is sent "
                 "whenever there is a line, and what colleagues of your area recorded comes in. The administrator of "
                 "the provincial platform gives the address and a code that can be used once.")
            : tr("The enrolment stays; only the address changes. Nothing is sent to a server that is not the province "
                 "this computer enrolled with."));
    m_codeRow->setVisible(enrols);
    m_cancel->setVisible(!enrols);
    m_submit->setText(enrols ? tr("Enrol") : tr("Save"));
    const ProvinceAddress &address = m_exchange.state().address;
    m_url->setText(address.url);
    m_caFile->setText(address.caFile);
    m_code->clear();
    for (QLabel *fault : {m_urlFault, m_codeFault, m_caFault, m_fault})
        fault->hide();
    (enrols && !address.url.isEmpty() ? m_code : m_url)->setFocus(Qt::OtherFocusReason);
}

void EnrolmentForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the province's authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void EnrolmentForm::say(QLabel *fault, const QString &words)
{
    fault->setText(words);
    fault->setVisible(!words.isEmpty());
}

void EnrolmentForm::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    m_cancel->setVisible(busy || m_purpose == Purpose::Move);
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
    say(m_urlFault, address.url.isEmpty() ? tr("Write the address the province gave.") : QString());
    say(m_codeFault, enrols && code.isEmpty() ? tr("Write the code the province gave.") : QString());
    say(m_caFault, {});
    say(m_fault, {});
    if (address.url.isEmpty() || (enrols && code.isEmpty()))
        return;
    setBusy(true);
    const auto then = [form = QPointer(this), hasFile = !address.caFile.isEmpty()](const Result<void> &result) {
        if (!form)
            return;
        form->setBusy(false);
        if (result) {
            emit form->done(form->m_purpose == Purpose::Enrol
                    ? tr("This computer is enrolled. The first exchange brings what your area has recorded.")
                    : tr("The address is saved."));
            return;
        }
        const bool ofAddress = result.error().code == Error::Code::Invalid;
        form->say(!ofAddress ? form->m_fault
                : hasFile    ? form->m_caFault
                             : form->m_urlFault,
            result.error().message.inWords());
    };
    if (enrols)
        m_exchange.enrol(address, code, then);
    else
        m_exchange.moveTo(address, then);
}

} // namespace qilian::ui
