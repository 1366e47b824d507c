#include "ui/casework/DocumentsView.h"

#include "ui/casework/ApprovalPanel.h"
#include "ui/casework/BatchPrintWindow.h"
#include "ui/casework/DocumentWords.h"
#include "ui/casework/PaperOutput.h"
#include "ui/casework/ServiceWindow.h"
#include "ui/casework/VersionsWindow.h"
#include "ui/casework/VoidForm.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr std::size_t kFound = 30;
constexpr int kNumberWidth = 170;
constexpr int kListHeight = 180; // a few rows, however small the window

/// Scrolls what the page lies in, once the form has its place.
void bringIntoView(QWidget *form)
{
    QTimer::singleShot(0, form, [form] {
        for (QWidget *up = form->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(form, 0, form->fontMetrics().height());
        }
    });
}

} // namespace

DocumentsView::DocumentsView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_kind(new PickField([](const QString &typed, const PickField::Deliver &deliver) {
        std::vector<PickField::Choice> choices;
        for (const casework::DocumentType &type : casework::DocumentTypes::shipped().all()) {
            if (choices.size() < kFound && type.title.contains(typed))
                choices.push_back({type.id, type.title});
        }
        deliver(choices);
    }))
    , m_notice(new Notice)
    , m_list(new QTreeWidget)
    , m_none(mutedLabel(tr("No document yet. Type a word of its name above and choose: it is filled from the file.")))
    , m_void(new VoidForm)
    , m_approval(new ApprovalPanel(shell))
    , m_output(new PaperOutput(shell.background(), this))
{
    m_kind->setPlaceholderText(tr("New document: a word of its name, then choose"));
    m_kind->setAccessibleName(tr("New document"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setHeaderLabels({tr("Document"), tr("Number"), tr("State"), tr("Made"), tr("Served")});
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(kListHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive); // numbers within a case are long
    m_list->header()->resizeSection(1, kNumberWidth);
    m_open = addAct(tr("Open"), {}, &DocumentsView::open); // Enter in the list
    m_preview = addAct(tr("Preview"), {QKeySequence(Qt::Key_Space)}, &DocumentsView::preview);
    m_serve = addAct(tr("Serve…"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, &DocumentsView::serve);
    m_print = addAct(tr("Print…"), {QKeySequence::Print}, &DocumentsView::print);
    m_pdf = addAct(tr("Save as PDF…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, &DocumentsView::savePdf);
    m_odt = addAct(tr("Save as ODT…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, &DocumentsView::saveOdt);
    m_word = addAct(tr("Save as Word…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, &DocumentsView::saveWord);
    m_new = addAct(tr("New version"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, &DocumentsView::writeAnew);
    m_cancel =
        addAct(tr("Make void…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)}, &DocumentsView::makeVoid);
    m_versions =
        addAct(tr("Versions…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, &DocumentsView::showVersions);
    m_all = addAct(tr("Print the documents of the case…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
        &DocumentsView::printAll);
    m_list->addActions(m_approval->actions());
    layOutActions();
    setFocusProxy(m_list);

    connect(m_kind, &PickField::changed, this, [this] {
        if (!m_kind->picked().isEmpty())
            draft(m_kind->picked());
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DocumentsView::enableActions);
    connect(m_list, &QTreeWidget::itemActivated, this, &DocumentsView::open);
    connect(m_void, &VoidForm::given, this, [this](const QString &reason) {
        write([id = chosen()->id, reason](store::Workspace &workspace,
                  const store::Actor &actor) { return casework::voidDocument(workspace, actor, id, reason); },
            tr("The document is void. It stays on file."));
    });
    connect(m_approval, &ApprovalPanel::done, this, &DocumentsView::done);
    connect(m_approval, &ApprovalPanel::failed, this, &DocumentsView::failed);
    connect(m_output, &PaperOutput::done, this, &DocumentsView::done);
    connect(m_output, &PaperOutput::failed, this, &DocumentsView::failed);
    connect(m_output, &PaperOutput::noPrinter, this,
        [this] { m_notice->show(Notice::Tone::Warn, words::noPrinter(), tr("Save as PDF…"), [this] { savePdf(); }); });
    enableActions();
}

QAction *DocumentsView::addAct(const QString &words, const QList<QKeySequence> &keys, void (DocumentsView::*act)())
{
    auto *action = new QAction(words, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    return action;
}

void DocumentsView::layOutActions()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    const auto button = [row](QAction *action, const QString &key) {
        auto *out = new QPushButton(action->text());
        out->setToolTip(QStringLiteral("%1  %2").arg(action->text(), key));
        connect(out, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, out, [out, action] { out->setEnabled(action->isEnabled()); });
        row->addWidget(out);
    };
    button(m_open, QStringLiteral("Enter"));
    button(m_preview, m_preview->shortcut().toString(QKeySequence::NativeText));
    button(m_serve, m_serve->shortcut().toString(QKeySequence::NativeText));
    auto *menu = new QMenu(this);
    menu->addActions({m_print, m_pdf, m_odt, m_word, m_all, m_new, m_versions, m_cancel});
    auto *more = new QPushButton(tr("More"));
    more->setAccessibleName(tr("More to do with the document"));
    more->setMenu(menu);
    row->addWidget(more);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addWidget(m_void);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_approval);
    layout->addWidget(m_none);
}

void DocumentsView::fill(const ShownCase &shown)
{
    const casework::CaseFile &file = shown.file;
    const bool isSame = file.one.id == m_file.one.id;
    const int before = isSame && m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    const bool grown = isSame && file.documents.size() > m_file.documents.size();
    m_file = file;
    if (!isSame) {
        m_void->hide();
        m_notice->clear();
    }
    const QSignalBlocker rebuilding(m_list); // what is being asked about the chosen one stays on the screen
    m_list->clear();
    for (const casework::CaseDocument &document : m_file.documents) {
        auto *item = new QTreeWidgetItem(m_list,
            {document.title, document.number, words::state(document), document.madeOn.toString(Qt::ISODate),
                document.servedOn.isValid()
                    ? QStringLiteral("%1 %2").arg(document.servedOn.toString(Qt::ISODate), document.servedHow)
                    : QString()});
        item->setToolTip(0, document.title);
        item->setToolTip(1, document.number);
        if (document.state == casework::DocumentState::Void)
            item->setToolTip(2, document.voidReason);
    }
    m_none->setVisible(m_file.documents.empty());
    const int last = m_list->topLevelItemCount() - 1;
    m_list->setCurrentItem(m_list->topLevelItem(grown || before < 0 ? last : before));
    enableActions();
    openOnceListed(m_toOpen);
}

void DocumentsView::lookAt(const QString &type)
{
    for (int row = int(m_file.documents.size()) - 1; row >= 0; --row) {
        const casework::CaseDocument &document = m_file.documents[std::size_t(row)];
        if (document.type == type && document.state != casework::DocumentState::Void) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
            m_list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (const casework::DocumentType *missing = casework::DocumentTypes::shipped().find(type))
        m_kind->propose({missing->id, missing->title});
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void DocumentsView::openOnceListed(const Id<casework::CaseDocument> &id)
{
    if (id.isNull())
        return;
    m_toOpen = id;
    for (const casework::CaseDocument &document : m_file.documents) {
        if (document.id != id)
            continue;
        m_toOpen = {};
        return show(document, DocumentWindow::Face::Form);
    }
}

const casework::CaseDocument *DocumentsView::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_file.documents.size()) ? &m_file.documents[std::size_t(row)] : nullptr;
}

void DocumentsView::enableActions()
{
    const casework::CaseDocument *document = chosen();
    const bool isFinal = document && document->state == casework::DocumentState::Final;
    m_approval->show(m_file, document);
    m_all->setEnabled(!m_file.documents.empty());
    for (QAction *action : {m_open, m_preview, m_print, m_pdf, m_odt, m_word, m_versions})
        action->setEnabled(document);
    m_serve->setEnabled(isFinal);
    m_new->setEnabled(document && document->state != casework::DocumentState::Draft);
    m_cancel->setEnabled(document && document->state != casework::DocumentState::Void);
}

void DocumentsView::draft(const QString &type)
{
    m_kind->clear();
    shell().background().write(
        this,
        [id = m_file.one.id, type, by = actor()](store::Workspace &workspace) -> Result<Id<casework::CaseDocument>> {
            const auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
            if (!file)
                return file.error();
            const auto draft = casework::draftDocument(*file, type, casework::todayOf(workspace));
            if (!draft)
                return draft.error();
            if (const auto saved = casework::saveDraft(workspace, by, *draft); !saved)
                return saved.error();
            return draft->id;
        },
        [this](const Result<Id<casework::CaseDocument>> &id) {
            if (!id)
                return emit failed(id.error().message.inWords());
            openOnceListed(*id);
        });
}

void DocumentsView::open()
{
    if (chosen())
        show(*chosen(), DocumentWindow::Face::Form);
}

void DocumentsView::preview()
{
    if (chosen())
        show(*chosen(), DocumentWindow::Face::Paper);
}

void DocumentsView::show(const casework::CaseDocument &document, DocumentWindow::Face face)
{
    (new DocumentWindow(shell(), m_file, document, face, window()))->open();
}

void DocumentsView::show(const Id<casework::CaseDocument> &id)
{
    for (const casework::CaseDocument &document : m_file.documents) {
        if (document.id == id)
            return show(document, DocumentWindow::Face::Paper);
    }
}

void DocumentsView::print()
{
    if (chosen())
        m_output->print(*chosen());
}

void DocumentsView::savePdf()
{
    if (chosen())
        m_output->savePdf(m_file, *chosen());
}

void DocumentsView::saveOdt()
{
    if (chosen())
        m_output->save(m_file, *chosen(), PaperOutput::Format::Odt);
}

void DocumentsView::saveWord()
{
    if (chosen())
        m_output->save(m_file, *chosen(), PaperOutput::Format::Docx);
}

void DocumentsView::serve()
{
    m_void->hide();
    auto *service = new ServiceWindow(shell(), *chosen(), window());
    connect(service, &ServiceWindow::receiptDrafted, this, &DocumentsView::openOnceListed);
    service->open();
}

void DocumentsView::makeVoid()
{
    m_void->begin(*chosen());
    bringIntoView(m_void);
}

void DocumentsView::showVersions()
{
    (new VersionsWindow(m_file, *chosen(), window()))->open();
}

void DocumentsView::printAll()
{
    (new BatchPrintWindow(shell(), m_file, window()))->open();
}

void DocumentsView::writeAnew()
{
    const casework::CaseDocument next = casework::nextVersion(*chosen());
    m_toOpen = next.id;
    write([next](store::Workspace &workspace,
              const store::Actor &actor) { return casework::saveDraft(workspace, actor, next); },
        tr("A new version is drafted from %1. Make the old one void once the new one is final.").arg(next.title));
}

} // namespace qilian::ui
