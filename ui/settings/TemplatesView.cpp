#include "ui/settings/TemplatesView.h"

#include "core/access/Session.h"
#include "core/base/WriteWhole.h"
#include "core/casework/CaseWork.h"
#include "core/casework/TemplateValues.h"
#include "ui/settings/PlaceholderList.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr std::size_t kFound = 30;

/// The kind whose name stands in the name of the file; the longest where several do.
const casework::DocumentType *kindIn(const QString &fileName)
{
    const casework::DocumentType *found = nullptr;
    for (const casework::DocumentType &type : casework::DocumentTypes::shipped().all()) {
        if (fileName.contains(type.title) && (!found || found->title.size() < type.title.size()))
            found = &type;
    }
    return found;
}

Result<void> writeCopy(const Result<QByteArray> &bytes, const QString &path)
{
    return bytes ? writeWhole(path, *bytes) : bytes.error();
}

} // namespace

TemplatesView::TemplatesView(Shell &shell, QWidget *parent)
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
    , m_list(new QTreeWidget)
    , m_none(
          mutedLabel(tr("No template yet. Choose a kind above and save a sample to begin with, or drop your own .docx "
                        "here.")))
    , m_import(makeImport())
    , m_unknown(new QLabel)
    , m_placeholders(new PlaceholderList)
{
    setAcceptDrops(mayChange());
    m_kind->setObjectName(QStringLiteral("templateKind"));
    m_kind->setPlaceholderText(tr("Kind of document: a word of its name, then choose"));
    m_kind->setAccessibleName(tr("Kind of document"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setHeaderLabels({tr("Kind of document"), tr("File"), tr("In force from"), tr("State"), tr("Placeholders")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_unknown->setWordWrap(true);
    setRole(m_unknown, "error");
    layOut();
    connect(m_kind, &PickField::changed, this, [this] {
        showPlaceholders();
        enableActions();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showPlaceholders();
        enableActions();
    });
    connect(&shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (!touched.ids<casework::DocumentTemplate>().empty())
            reload();
    });
    setFocusProxy(m_kind);
    reload();
}

bool TemplatesView::mayChange() const
{
    return m_shell.session().officer().has(access::Role::Administrator);
}

void TemplatesView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measure::kGap);
    layout->addWidget(mutedLabel(tr(
        "Your own Word documents with {{placeholders}}: the program fills them with what the document holds. The help "
        "on documents tells how they are written.")));
    if (!mayChange())
        layout->addWidget(mutedLabel(tr("Only an administrator changes the templates.")));
    layout->addWidget(makeActions());
    layout->addWidget(m_import);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_unknown);
    layout->addWidget(m_placeholders, 1);
}

QWidget *TemplatesView::makeActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind, 1);
    const auto button = [this, row](const QString &words, const QKeySequence &key, void (TemplatesView::*act)()) {
        auto *out = new QPushButton(words);
        out->setShortcut(key);
        out->setToolTip(QStringLiteral("%1  %2").arg(words, key.toString(QKeySequence::NativeText)));
        connect(out, &QPushButton::clicked, this, act);
        row->addWidget(out);
        return out;
    };
    m_sample = button(tr("Save a sample…"), QKeySequence(QStringLiteral("Alt+S")), &TemplatesView::saveSample);
    m_choose = button(tr("Bring in…"), QKeySequence(QStringLiteral("Alt+I")), &TemplatesView::chooseFile);
    m_copy = button(tr("Save a copy…"), QKeySequence(QStringLiteral("Alt+E")), &TemplatesView::saveCopy);
    m_end = button(tr("Take out of use"), QKeySequence(QStringLiteral("Alt+R")), &TemplatesView::end);
    return bar;
}

QFrame *TemplatesView::makeImport()
{
    auto *out = new QFrame;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    m_file = new QLabel;
    m_file->setWordWrap(true);
    m_from = new DayField;
    m_from->setAccessibleName(tr("In force from"));
    m_keep = new QPushButton(tr("Use it"));
    m_keep->setProperty("primary", true);
    auto *leave = new QPushButton(tr("Cancel"));
    row->addWidget(m_file, 1);
    row->addWidget(new QLabel(tr("In force from")));
    row->addWidget(m_from);
    row->addWidget(m_keep);
    row->addWidget(leave);
    connect(m_keep, &QPushButton::clicked, this, &TemplatesView::keep);
    connect(leave, &QPushButton::clicked, this, &TemplatesView::leaveImport);
    out->hide();
    return out;
}

void TemplatesView::reload()
{
    m_shell.background().read(
        this,
        [blobs = &m_shell.background().workspace().blobs()](const store::Reader &reader) -> Result<std::vector<Known>> {
            const auto records = casework::templates(reader);
            if (!records)
                return records.error();
            std::vector<Known> out;
            for (const casework::DocumentTemplate &record : *records) {
                auto content = casework::readTemplate(*blobs, record);
                out.push_back({record, content ? std::optional(*content) : std::nullopt,
                    content ? QString() : content.error().message.inWords()});
            }
            return out;
        },
        [this](const Result<std::vector<Known>> &known) {
            if (known)
                list(*known);
            else
                emit failed(known.error().message.inWords());
        });
}

void TemplatesView::list(const std::vector<Known> &known)
{
    m_known = known;
    m_list->clear();
    const auto &types = casework::DocumentTypes::shipped();
    for (const Known &one : m_known) {
        const QDate ended = one.record.endedOn;
        auto *item = new QTreeWidgetItem(m_list,
            {types.titleOf(one.record.type), one.record.fileName, one.record.effectiveFrom.toString(Qt::ISODate),
                ended.isValid() ? tr("Out of use since %1").arg(ended.toString(Qt::ISODate)) : tr("In use"),
                one.content ? QString::number(one.content->placeholders().size()) : tr("Not readable")});
        item->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(4, one.fault);
    }
    m_none->setVisible(m_known.empty());
    m_list->setVisible(!m_known.empty());
    if (!m_known.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showPlaceholders();
    enableActions();
}

const TemplatesView::Known *TemplatesView::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_known.size()) ? &m_known[std::size_t(row)] : nullptr;
}

/// Of the file being brought in, otherwise of the chosen template.
void TemplatesView::showPlaceholders()
{
    const Known *known = chosen();
    const std::optional<docx::Template> &content = m_incoming || !known ? m_incoming : known->content;
    const casework::DocumentType *type =
        casework::DocumentTypes::shipped().find(m_incoming || !known ? m_kind->picked() : known->record.type);
    const docx::Values names = type ? casework::templateNames(*type) : docx::Values();
    m_placeholders->show(content ? content->placeholders() : std::vector<docx::Placeholder>(), type ? &names : nullptr);
    m_placeholders->setVisible(content.has_value());
    const QString unknown = content && type ? PlaceholderList::unknownWords(content->placeholders(), names) : QString();
    m_unknown->setText(!m_incoming && known && !known->content ? known->fault : unknown);
    m_unknown->setVisible(!m_unknown->text().isEmpty());
}

void TemplatesView::enableActions()
{
    const Known *known = chosen();
    m_choose->setEnabled(mayChange());
    m_sample->setEnabled(!m_kind->picked().isEmpty());
    m_keep->setEnabled(!m_kind->picked().isEmpty());
    m_copy->setEnabled(known && known->content);
    m_end->setEnabled(known && mayChange() && !known->record.endedOn.isValid());
}

void TemplatesView::chooseFile()
{
    askForFile(this, {tr("Bring in a template"), {tr("Word documents (*.docx)")}, {}},
        [this](const QString &path) { takeIn(path); });
}

void TemplatesView::takeIn(const QString &path)
{
    m_shell.background().read(
        this, [path](const store::Reader &) { return casework::readTemplate(path); },
        [this, path](const Result<docx::Template> &read) {
            if (!read)
                return emit failed(
                    tr("%1 was not taken in. %2").arg(QFileInfo(path).fileName(), read.error().message.inWords()));
            m_path = path;
            m_incoming = *read;
            m_file->setText(QFileInfo(path).fileName());
            m_from->setDate(casework::todayOf(m_shell.background().workspace()));
            if (const casework::DocumentType *kind = m_kind->picked().isEmpty() ? kindIn(m_file->text()) : nullptr)
                m_kind->pick({kind->id, kind->title});
            m_import->show();
            showPlaceholders();
            enableActions();
            if (m_kind->picked().isEmpty())
                m_kind->setFocus(Qt::OtherFocusReason);
            else
                m_keep->setFocus(Qt::OtherFocusReason);
        });
}

void TemplatesView::keep()
{
    m_shell.background().write(
        this,
        [path = m_path, kind = m_kind->picked(), from = m_from->date(), actor = m_shell.session().actor()](
            store::Workspace &workspace) { return casework::importTemplate(workspace, actor, path, kind, from); },
        [this](const Result<Id<casework::DocumentTemplate>> &made) {
            if (!made)
                return emit failed(made.error().message.inWords());
            emit done(tr("%1 is in use for its kind of document.").arg(m_file->text()));
            leaveImport();
        });
}

void TemplatesView::leaveImport()
{
    m_path.clear();
    m_incoming.reset();
    m_import->hide();
    showPlaceholders();
    enableActions();
}

void TemplatesView::saveCopy()
{
    const Known *known = chosen();
    if (!known)
        return;
    askWhereToSave(this, {tr("Save the template"), {tr("Word documents (*.docx)")}, {}}, known->record.fileName,
        QStringLiteral("docx"), [this, record = known->record](const QString &path) {
            m_shell.background().read(
                this,
                [record, path, blobs = &m_shell.background().workspace().blobs()](
                    const store::Reader &) { return writeCopy(casework::templateBytes(*blobs, record), path); },
                [this, path](const Result<void> &written) {
                    if (written)
                        emit done(tr("Saved as %1.").arg(path));
                    else
                        emit failed(written.error().message.inWords());
                });
        });
}

void TemplatesView::saveSample()
{
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(m_kind->picked());
    if (!type)
        return;
    askWhereToSave(this, {tr("Save a sample"), {tr("Word documents (*.docx)")}, {}},
        tr("%1 sample").arg(type->title) + QStringLiteral(".docx"), QStringLiteral("docx"),
        [this, type](const QString &path) {
            m_shell.background().read(
                this,
                [type, path](const store::Reader &) {
                    return writeCopy(docx::sampleTemplate(casework::templateSample(*type)), path);
                },
                [this, path](const Result<void> &written) {
                    if (written)
                        emit done(tr("Saved as %1.").arg(path));
                    else
                        emit failed(written.error().message.inWords());
                });
        });
}

void TemplatesView::end()
{
    const Known *known = chosen();
    if (!known)
        return;
    m_shell.background().write(
        this,
        [id = known->record.id, actor = m_shell.session().actor()](store::Workspace &workspace) {
            return casework::endTemplate(workspace, actor, id, casework::todayOf(workspace));
        },
        [this, name = known->record.fileName](const Result<store::CommitReceipt> &ended) {
            if (ended)
                emit done(tr("%1 is out of use. It stays on file.").arg(name));
            else
                emit failed(ended.error().message.inWords());
        });
}

void TemplatesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void TemplatesView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeIn(localFiles(event->mimeData()).front());
}

} // namespace qilian::ui
