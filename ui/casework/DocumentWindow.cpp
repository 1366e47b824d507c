#include "ui/casework/DocumentWindow.h"

#include "ui/casework/DocumentForm.h"
#include "ui/casework/DocumentWords.h"
#include "ui/casework/PaperOutput.h"
#include "ui/casework/PaperView.h"
#include "ui/casework/SheetArea.h"
#include "ui/casework/SignatureList.h"
#include "ui/casework/SigningPage.h"
#include "ui/print/Sealing.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qilian::ui {

DocumentWindow::DocumentWindow(
    Shell &shell, casework::CaseFile file, const casework::CaseDocument &document, Face face, QWidget *parent)
    : QDialog(parent)
    , m_shell(shell)
    , m_file(std::move(file))
    , m_document(document)
    , m_title(sectionLabel(document.title))
    , m_number(mutedLabel({}))
    , m_state(new Chip)
    , m_notice(new Notice)
    , m_faces(new QStackedWidget)
    , m_paper(new PaperView)
    , m_signatures(new SignatureList)
    , m_signing(new SigningPage)
    , m_output(new PaperOutput(shell.background(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(document.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    m_number->setWordWrap(false);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_number);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *close = new QPushButton(tr("Back"));
    close->setAutoDefault(false);
    close->setToolTip(QStringLiteral("%1  Esc").arg(close->text()));
    head->addWidget(close);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    m_faces->addWidget(m_paper);
    m_faces->addWidget(m_signing);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    row->addWidget(m_faces, 1);
    row->addWidget(m_signatures);
    layout->addLayout(row, 1);
    connect(m_faces, &QStackedWidget::currentChanged, this,
        [this] { m_signatures->setVisible(m_faces->currentWidget() == m_paper); });
    connect(m_signatures, &SignatureList::signingAsked, this, &DocumentWindow::askToSign);
    connect(m_signing, &SigningPage::kept, this, &DocumentWindow::sign);
    connect(m_signing, &SigningPage::left, this, [this] { m_faces->setCurrentWidget(m_paper); });
    connect(close, &QPushButton::clicked, this, &DocumentWindow::reject);
    const auto savePdf = [this] { m_output->savePdf(m_file, m_document); };
    connect(m_paper, &PaperView::savingAsked, this, savePdf);
    connect(m_paper, &PaperView::printingAsked, this, [this] { m_output->print(m_document); });
    connect(
        m_output, &PaperOutput::done, this, [this](const QString &words) { m_notice->show(Notice::Tone::Ok, words); });
    connect(m_output, &PaperOutput::failed, this,
        [this](const QString &words) { m_notice->show(Notice::Tone::Danger, words); });
    connect(m_output, &PaperOutput::noPrinter, this,
        [this, savePdf] { m_notice->show(Notice::Tone::Warn, words::noPrinter(), tr("Save as PDF…"), savePdf); });
    resize(parent->window()->size() - QSize(4 * measure::kMargin, 4 * measure::kMargin));
    fillHead();
    const bool waits = document.approval == casework::ApprovalState::Submitted;
    if (face == Face::Form && isDraft() && !waits)
        showForm();
    else
        showPaper();
    if (isDraft() && waits)
        m_notice->show(Notice::Tone::Info, tr("It waits for approval. Once it is changed it must be submitted again."),
            tr("Change it"), [this] { showForm(); });
}

void DocumentWindow::fillHead()
{
    m_number->setText(m_document.number);
    m_number->setVisible(!m_document.number.isEmpty());
    m_state->set(words::state(m_document), words::tone(m_document));
}

void DocumentWindow::showForm()
{
    m_shell.background().read(
        this,
        [key = DocumentForm::draftKey(m_document.id), workspace = &m_shell.background().workspace()](
            const store::Reader &) { return workspace->draft(key); },
        [this](const Result<QString> &kept) {
            m_form = new DocumentForm(m_shell, m_document, kept.value_or(QString()));
            m_form->setSignatures(m_file.signatures);
            m_faces->setCurrentIndex(m_faces->addWidget(m_form));
            connect(m_form, &DocumentForm::previewAsked, this, &DocumentWindow::showPaper);
            connect(m_form, &DocumentForm::finished, this, [this](const casework::CaseDocument &made) {
                m_form->deleteLater();
                m_form = nullptr;
                take(made);
                m_notice->show(Notice::Tone::Ok,
                    isDraft() ? tr("Submitted: it waits for approval.")
                              : tr("Final as %1. Its PDF is sealed.").arg(made.number) + signedOnPaper(made));
            });
            m_form->focusFirst();
        });
}

void DocumentWindow::take(const casework::CaseDocument &document)
{
    m_document = document;
    fillHead();
    showPaper();
}

void DocumentWindow::showPaper()
{
    if (m_form)
        m_document = m_form->document();
    m_shell.background().read(
        this,
        [document = m_document, blobs = &m_shell.background().workspace().blobs()](const store::Reader &reader) {
            auto signatures = casework::signaturesOf(reader, document).value_or({});
            Shown out{print::layOut(casework::composeSigned(document, signatures), print::PrintFonts::find()),
                std::move(signatures), {}};
            if (!document.digest.isEmpty()) {
                if (const auto sealed = print::paperOf(*blobs, document); !sealed)
                    out.broken = sealed.error();
            }
            return out;
        },
        [this](const Shown &shown) { fillPaper(shown); });
}

void DocumentWindow::fillPaper(const Shown &shown)
{
    const bool isSealed = !m_document.digest.isEmpty();
    m_paper->show(shown.printout,
        isSealed && !shown.broken
            ? tr("Sealed: printed and saved is the stored PDF, SHA-256 %1…").arg(m_document.digest.left(16))
            : QString());
    m_file.signatures = shown.signatures;
    m_signatures->show(m_document, shown.signatures);
    if (m_form)
        m_form->setSignatures(shown.signatures);
    m_faces->setCurrentWidget(m_paper);
    m_paper->setFocus(Qt::OtherFocusReason);
    if (shown.broken)
        m_notice->show(Notice::Tone::Danger, shown.broken->message.inWords());
    else if (!isSealed && m_document.state == casework::DocumentState::Final)
        m_notice->show(Notice::Tone::Warn, tr("This document is final, but its PDF is not sealed yet."),
            tr("Seal it now"), [this] { seal(); });
}

void DocumentWindow::seal()
{
    m_shell.background().write(
        this,
        [document = m_document, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return print::seal(workspace, actor, document); },
        [this](const Result<casework::CaseDocument> &sealed) {
            if (sealed)
                take(*sealed);
            else
                m_notice->show(Notice::Tone::Danger, sealed.error().message.inWords());
        });
}

QString DocumentWindow::signedOnPaper(const casework::CaseDocument &made) const
{
    QStringList out;
    for (const casework::SignatureRole &role : casework::rolesMissing(m_file.signatures, made))
        out.append(role.title);
    return out.isEmpty() ? QString() : u' ' + tr("To be signed on paper: %1.").arg(out.join(QStringLiteral("、")));
}

void DocumentWindow::askToSign(const casework::SignatureRole &role)
{
    m_signing->begin(m_document, role, likelySigners(m_file, role));
    m_faces->setCurrentWidget(m_signing);
}

void DocumentWindow::sign(const casework::DocumentSignature &signature)
{
    m_shell.background().write(
        this,
        [signature, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return casework::addSignature(workspace, actor, signature); },
        [this, name = signature.name, refused = signature.refused](const Result<store::CommitReceipt> &kept) {
            if (!kept)
                return m_notice->show(Notice::Tone::Danger, kept.error().message.inWords());
            m_notice->show(Notice::Tone::Ok, refused ? tr("The refusal is noted.") : tr("Signed by %1.").arg(name));
            showPaper();
        });
}

void DocumentWindow::reject()
{
    if (m_faces->currentWidget() == m_signing)
        return m_faces->setCurrentWidget(m_paper);
    if (m_form && m_faces->currentWidget() == m_paper)
        return m_faces->setCurrentWidget(m_form);
    QDialog::reject();
}

void DocumentWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->ignore(); // Enter in a field goes on to the next; it closes nothing
    QDialog::keyPressEvent(event);
}

} // namespace qilian::ui
