#include "ui/casework/SigningPage.h"

#include "ui/casework/SigningPad.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

SigningPage::SigningPage(QWidget *parent)
    : QWidget(parent)
    , m_title(sectionLabel({}))
    , m_name(new QComboBox)
    , m_refuses(new QCheckBox(tr("Refuses to sign")))
    , m_pad(new SigningPad)
    , m_refusal(new FormColumn)
    , m_reason(new QLineEdit)
    , m_witness(new QLineEdit)
    , m_fault(new QLabel)
    , m_clear(new QPushButton(tr("Clear")))
    , m_done(new QPushButton(tr("Done")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::kGap);
    head->addWidget(m_title);
    auto *label = mutedLabel(tr("Name"));
    label->setWordWrap(false);
    label->setBuddy(m_name);
    head->addWidget(label);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setMinimumWidth(200);
    m_name->setAccessibleName(tr("Name of who signs"));
    m_name->setObjectName(QStringLiteral("signer"));
    head->addWidget(m_name);
    head->addStretch(1);
    m_refuses->setObjectName(QStringLiteral("refuses"));
    head->addWidget(m_refuses);
    layout->addLayout(head);
    layout->addWidget(
        mutedLabel(tr("It is bound to the words of the document just shown: if they change, it no longer holds.")));
    layout->addWidget(m_pad, 1);
    m_refusal->add(QStringLiteral("reason"), tr("Why he does not sign"), m_reason, FormColumn::Need::Required);
    m_refusal->add(QStringLiteral("witness"), tr("Witness: name and unit"), m_witness, FormColumn::Need::Required);
    layout->addWidget(m_refusal);
    setRole(m_fault, "error");
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->addWidget(m_clear);
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("%1  Esc").arg(cancel->text()));
    m_done->setProperty("primary", true);
    m_done->setToolTip(QStringLiteral("%1  Ctrl+Enter").arg(m_done->text()));
    m_clear->setToolTip(QStringLiteral("%1  Delete").arg(m_clear->text()));
    for (QPushButton *button : {m_clear, cancel, m_done})
        button->setAutoDefault(false);
    m_done->setObjectName(QStringLiteral("signatureDone"));
    row->addWidget(cancel);
    row->addWidget(m_done);
    layout->addLayout(row);
    auto *finish = new QAction(m_done->text(), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &SigningPage::keep);
    connect(m_done, &QPushButton::clicked, this, &SigningPage::keep);
    connect(cancel, &QPushButton::clicked, this, &SigningPage::left);
    connect(m_clear, &QPushButton::clicked, m_pad, &SigningPad::clear);
    connect(m_refuses, &QCheckBox::toggled, this, &SigningPage::fit);
    connect(m_pad, &SigningPad::changed, this, [this] { m_fault->clear(); });
}

void SigningPage::begin(
    const casework::CaseDocument &document, const casework::SignatureRole &role, const QStringList &names)
{
    m_document = document;
    m_role = role;
    m_title->setText(role.title);
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentText(names.value(0));
    m_refuses->setChecked(false);
    m_reason->clear();
    m_witness->clear();
    m_pad->clear();
    fit();
    (names.isEmpty() ? static_cast<QWidget *>(m_name) : m_pad)->setFocus(Qt::OtherFocusReason);
}

void SigningPage::fit()
{
    const bool refuses = m_refuses->isChecked();
    m_pad->setVisible(!refuses);
    m_clear->setVisible(!refuses);
    m_refusal->setVisible(refuses);
    m_refusal->clearFaults();
    m_fault->clear();
    m_done->setText(refuses ? tr("Note the refusal") : tr("Done"));
    if (refuses)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void SigningPage::keep()
{
    casework::DocumentSignature signature;
    signature.document = m_document.id;
    signature.role = m_role.title;
    signature.name = m_name->currentText().trimmed();
    signature.refused = m_refuses->isChecked();
    signature.digest = casework::contentDigest(m_document);
    if (signature.refused) {
        signature.reason = m_reason->text().trimmed();
        signature.witness = m_witness->text().trimmed();
    } else if (!m_pad->strokes().isEmpty()) {
        signature.strokes = m_pad->strokes().json();
        signature.input = m_pad->input();
    }
    FormColumn::Faults inForm;
    QStringList elsewhere;
    for (const casework::SignatureFault &fault : casework::faultsOf(signature)) {
        if (fault.field == QLatin1String("reason") || fault.field == QLatin1String("witness"))
            inForm.emplace_back(fault.field, fault.words.inWords());
        else
            elsewhere.append(fault.words.inWords());
    }
    m_refusal->showFaults(inForm);
    m_fault->setText(elsewhere.join(u' '));
    if (inForm.empty() && elsewhere.isEmpty())
        emit kept(signature);
}

void SigningPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_pad->clear();
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace qilian::ui
