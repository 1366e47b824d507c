#include "ui/casework/DocumentsView.h"

#include "core/casework/CaseDocuments.h"
#include "ui/casework/PaperView.h"
#include "ui/print/Pdf.h"
#include "ui/shell/Background.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr std::size_t kFound = 30;

QString stateName(casework::DocumentState state)
{
    switch (state) {
    case casework::DocumentState::Draft:
        return DocumentsView::tr("Draft");
    case casework::DocumentState::Final:
        return DocumentsView::tr("Final");
    case casework::DocumentState::Void:
        return DocumentsView::tr("Void");
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentsView::DocumentsView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_kind(new PickField([](const QString &typed, const PickField::Deliver &deliver) {
        std::vector<PickField::Choice> choices;
        for (const casework::DocumentType &type : casework::DocumentTypes::shipped().all()) {
            if (choices.size() < kFound && type.title.contains(typed))
                choices.push_back({type.id, type.title});
        }
        deliver(choices);
    }))
    , m_preview(new QPushButton(tr("Preview")))
    , m_pdf(new QPushButton(tr("PDF…")))
    , m_finish(new QPushButton(tr("Make final")))
    , m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    auto *row = new QHBoxLayout;
    m_kind->setPlaceholderText(tr("New document: a word of its name, then choose"));
    m_kind->setAccessibleName(tr("New document"));
    row->addWidget(m_kind, 1);
    m_preview->setToolTip(tr("As it prints (Space)"));
    m_pdf->setToolTip(tr("Save as PDF (Ctrl+P)"));
    row->addWidget(m_preview);
    row->addWidget(m_pdf);
    row->addWidget(m_finish);
    layout->addLayout(row);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setHeaderLabels({tr("Document"), tr("Number"), tr("State"), tr("Made"), tr("Served")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->header()->resizeSection(column, 84);
    layout->addWidget(m_list, 1);

    const auto key = [this](const QKeySequence &sequence, const QString &words, auto slot) {
        auto *action = new QAction(words, this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    key(QKeySequence(Qt::Key_Space), tr("Preview"), &DocumentsView::preview);
    key(QKeySequence::Print, tr("Save as PDF…"), [this] {
        if (chosen())
            savePdf(*chosen());
    });
    connect(m_kind, &PickField::changed, this, [this] {
        if (!m_kind->picked().isEmpty())
            draft(m_kind->picked());
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DocumentsView::enableActions);
    connect(m_list, &QTreeWidget::itemActivated, this, &DocumentsView::preview);
    connect(m_preview, &QPushButton::clicked, this, &DocumentsView::preview);
    connect(m_pdf, &QPushButton::clicked, this, [this] { savePdf(*chosen()); });
    connect(m_finish, &QPushButton::clicked, this, &DocumentsView::finish);
    enableActions();
}

void DocumentsView::fill(const casework::CaseFile &file)
{
    const int before =
        file.one.id == m_file.one.id && m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    const bool grown = file.one.id == m_file.one.id && file.documents.size() > m_file.documents.size();
    m_file = file;
    m_list->clear();
    for (const casework::CaseDocument &document : m_file.documents)
        new QTreeWidgetItem(m_list,
            {document.title, document.number, stateName(document.state), document.madeOn.toString(Qt::ISODate),
                document.servedOn.toString(Qt::ISODate)});
    const int last = m_list->topLevelItemCount() - 1;
    m_list->setCurrentItem(m_list->topLevelItem(grown || before < 0 ? last : before));
    enableActions();
}

const casework::CaseDocument *DocumentsView::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_file.documents.size()) ? &m_file.documents[std::size_t(row)] : nullptr;
}

void DocumentsView::enableActions()
{
    const casework::CaseDocument *document = chosen();
    m_preview->setEnabled(document);
    m_pdf->setEnabled(document);
    m_finish->setEnabled(document && document->state == casework::DocumentState::Draft);
}

void DocumentsView::draft(const QString &type)
{
    m_kind->clear();
    m_shell.background().write(
        this,
        [id = m_file.one.id, type, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) -> Result<store::CommitReceipt> {
            const auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
            if (!file)
                return file.error();
            const auto draft = casework::draftDocument(*file, type, casework::todayOf(workspace));
            if (!draft)
                return draft.error();
            return casework::saveDraft(workspace, actor, *draft);
        },
        [this](const Result<store::CommitReceipt> &receipt) {
            if (receipt)
                emit done(tr("Drafted with what the record knows. What it does not know is left open."));
            else
                emit failed(receipt.error().message.inWords());
        });
}

void DocumentsView::finish()
{
    m_shell.background().write(
        this,
        [id = chosen()->id, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return casework::finishDocument(workspace, actor, id); },
        [this](const Result<casework::CaseDocument> &document) {
            if (document)
                emit done(tr("%1 is final.").arg(document->title));
            else
                emit failed(document.error().message.inWords());
        });
}

void DocumentsView::preview()
{
    if (!chosen())
        return;
    m_shell.background().read(
        this,
        [document = *chosen()](const store::Reader &) {
            return print::layOut(casework::composeDocument(document), print::PrintFonts::find());
        },
        [this, document = *chosen()](const print::Printout &printout) {
            auto *paper = new PaperView(printout, window());
            connect(paper, &PaperView::savingAsked, this, [this, document] { savePdf(document); });
            paper->open();
        });
}

void DocumentsView::savePdf(const casework::CaseDocument &document)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), document.title + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_shell.background().read(
        this,
        [document, path](const store::Reader &) -> Result<qint64> {
            const print::PrintFonts fonts = print::PrintFonts::find();
            const auto pdf = print::pdfOf(print::layOut(casework::composeDocument(document), fonts), fonts);
            if (!pdf)
                return pdf.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
                return Error{Error::Code::Full,
                    {"casework",
                        QT_TRANSLATE_NOOP("casework", "The PDF could not be written to %1. Choose another place."),
                        {path}},
                    file.errorString()};
            return pdf->size();
        },
        [this, path](const Result<qint64> &written) {
            if (written)
                emit done(tr("Saved as %1.").arg(path));
            else
                emit failed(written.error().message.inWords());
        });
}

} // namespace qilian::ui
