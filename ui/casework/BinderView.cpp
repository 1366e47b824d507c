#include "ui/casework/BinderView.h"

#include "core/access/Office.h"
#include "core/binder/Catalogue.h"
#include "core/evidence/EvidenceKind.h"
#include "ui/casework/PaperOutput.h"
#include "ui/print/BinderPrinting.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kRefRole = Qt::UserRole;
constexpr int kTypeRole = Qt::UserRole + 1;
enum Column { Name, Number, Pages, Remark };

QString volumeWords(binder::Volume volume)
{
    return volume == binder::Volume::Main ? BinderView::tr("Main volume") : BinderView::tr("Secondary volume");
}

} // namespace

BinderView::BinderView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_counts(std::make_shared<binder::PageCounts>())
    , m_order(new ChoiceBox)
    , m_report(new ChoiceBox)
    , m_unverified(mutedLabel(tr("The article behind this order was not yet compared with the official text.")))
    , m_tree(new QTreeWidget)
    , m_notice(new Notice)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop")))
    , m_output(new PaperOutput(shell.background(), this))
{
    m_order->setObjectName(QStringLiteral("binderOrder"));
    m_order->setAccessibleName(tr("Order of the papers"));
    for (const binder::Order &order : binder::BinderRules::shipped().orders())
        m_order->addItem(order.name.inWords(), order.id);
    m_report->setObjectName(QStringLiteral("reportVolume"));
    m_report->setAccessibleName(tr("Where the investigation report stands"));
    m_report->addItem(tr("Report in the secondary volume"), enumText(binder::Volume::Secondary));
    m_report->addItem(tr("Report in the main volume"), enumText(binder::Volume::Main));
    m_tree->setObjectName(QStringLiteral("binderTree"));
    m_tree->setAccessibleName(tr("Papers of the case file"));
    m_tree->setHeaderLabels({tr("Paper"), tr("Number"), tr("Page"), tr("Remark")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->resizeSection(Number, 190);
    m_tree->header()->resizeSection(Pages, 90);
    m_tree->header()->resizeSection(Remark, 170);
    m_progress->setAccessibleName(tr("Progress of the binding"));
    m_progress->setTextVisible(false);
    layOut();
    busy(false);
    connect(m_tree, &QTreeWidget::itemActivated, this, &BinderView::openCurrent);
    for (QComboBox *box : {m_order, m_report})
        connect(box, &QComboBox::activated, this, &BinderView::keepStyle);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(m_output, &PaperOutput::done, this, &BinderView::done);
    connect(m_output, &PaperOutput::failed, this, &BinderView::failed);
    connect(m_output, &PaperOutput::noPrinter, this, [this] {
        m_notice->show(Notice::Tone::Warn, tr("No printer is set up on this computer. Make the PDF instead."),
            tr("Make PDF…"), [this] { makePdf(); });
    });
}

BinderView::~BinderView()
{
    m_stop.request_stop();
}

void BinderView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    row->addWidget(m_order);
    row->addWidget(m_report);
    row->addStretch(1);
    row->addWidget(addAct(tr("Preview"), Qt::Key_Space, QStringLiteral("previewBinder"), &BinderView::preview));
    row->addWidget(
        addAct(tr("Make PDF…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, QStringLiteral("makeBinder"), &BinderView::makePdf));
    row->addWidget(addAct(tr("Print…"), QKeySequence::Print, QStringLiteral("printBinder"), &BinderView::print));
    row->addWidget(addAct(tr("Export…"), Qt::CTRL | Qt::Key_E, QStringLiteral("exportCase"), &BinderView::exportAll));
    layout->addLayout(row);
    layout->addWidget(m_unverified);
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    layout->addLayout(work);
    layout->addWidget(m_notice);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
}

QPushButton *BinderView::addAct(
    const QString &words, const QKeySequence &key, const QString &name, void (BinderView::*act)())
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, act);
    auto *out = new QPushButton(words);
    out->setObjectName(name);
    out->setToolTip(QStringLiteral("%1  %2").arg(words, key.toString(QKeySequence::NativeText)));
    connect(out, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, out, [out, action] { out->setEnabled(action->isEnabled()); });
    m_acts.push_back(out);
    return out;
}

void BinderView::fill(const ShownCase &shown)
{
    if (m_id != shown.file.one.id) {
        m_notice->clear();
        m_tree->clear();
        m_bound.reset();
    }
    m_id = shown.file.one.id;
    m_bureau = shown.file.bureau.id;
    m_stale = true;
    if (isVisible())
        plan();
}

void BinderView::showEvent(QShowEvent *event)
{
    CaseTab::showEvent(event);
    if (m_stale)
        plan();
}

void BinderView::plan()
{
    m_stale = false;
    shell().background().read(
        this,
        [id = m_id, counts = m_counts, workspace = &shell().background().workspace()](
            const store::Reader &reader) { return print::bindCase(*workspace, reader, id, *counts); },
        [this, asked = m_id](const Result<print::BoundCase> &bound) {
            if (asked != m_id)
                return;
            if (!bound)
                return emit failed(bound.error().message.inWords());
            m_bound = std::make_shared<print::BoundCase>(*bound);
            fillTree();
        });
}

void BinderView::fillTree()
{
    const binder::BinderStyle &style = m_bound->binder.style;
    m_order->setCurrentIndex(m_order->findData(style.order));
    m_report->setCurrentIndex(m_report->findData(enumText(style.report)));
    for (QComboBox *box : {m_order, m_report})
        box->setEnabled(!m_bureau.isNull());
    m_unverified->setVisible(!binder::BinderRules::shipped().order(style.order).verified);
    const QString before = m_tree->currentItem() ? m_tree->currentItem()->data(Name, kRefRole).toString() : QString();
    m_tree->clear();
    addMissing();
    for (const binder::Booklet &booklet : m_bound->binder.booklets)
        addBooklet(booklet);
    addElsewhere();
    m_tree->expandAll();
    for (QTreeWidgetItemIterator at(m_tree); !before.isEmpty() && *at; ++at) {
        if ((*at)->data(Name, kRefRole).toString() == before)
            return m_tree->setCurrentItem(*at);
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void BinderView::addMissing()
{
    if (m_bound->missing.empty())
        return;
    auto *top = new QTreeWidgetItem(m_tree,
        {tr("%n thing(s) missing before the archive; Enter leads to each", nullptr, int(m_bound->missing.size()))});
    top->setFirstColumnSpanned(true);
    top->setIcon(Name, icon(QStringLiteral("warn"), &Theme::warn));
    for (const binder::Shortfall &one : m_bound->missing) {
        auto *item = new QTreeWidgetItem(top, {one.words.inWords()});
        item->setFirstColumnSpanned(true);
        item->setData(Name, kRefRole, one.ref.text());
        item->setData(Name, kTypeRole, one.documentType);
        if (!one.ref.isNull() || !one.documentType.isEmpty())
            item->setForeground(Name, Theme::of(this).accent); // it leads somewhere
        for (const binder::CheckRule &rule : binder::BinderRules::shipped().checks()) {
            if (rule.id == one.check)
                item->setToolTip(Name, QStringLiteral("%1（%2）").arg(one.words.inWords(), rule.source.text()));
        }
    }
}

void BinderView::addBooklet(const binder::Booklet &booklet)
{
    auto *top = new QTreeWidgetItem(m_tree,
        {tr("%1, booklet %2 of %3").arg(volumeWords(booklet.volume)).arg(booklet.number).arg(booklet.of), {},
            tr("%n page(s)", nullptr, booklet.pages)});
    QFont bold = top->font(Name);
    bold.setBold(true);
    top->setFont(Name, bold);
    const auto lines = binder::catalogueOf(m_bound->binder, booklet);
    QTreeWidgetItem *part = nullptr;
    QString partId;
    for (std::size_t i = 0; i < booklet.pieces.size(); ++i) {
        const binder::BoundItem &bound = m_bound->binder.items[booklet.pieces[i].item];
        if (!part || bound.part != partId) {
            partId = bound.part;
            part = new QTreeWidgetItem(top, {binder::BinderRules::shipped().part(partId).name.inWords()});
        }
        const binder::CatalogueLine &line = lines[i];
        auto *item = new QTreeWidgetItem(part, {line.title, line.number, line.pages(), line.remark});
        item->setData(Name, kRefRole, bound.ref.text());
        for (const int column : {Name, Number, Remark})
            item->setToolTip(column, item->text(column));
        if (bound.fault)
            item->setIcon(Name, icon(QStringLiteral("warn"), &Theme::warn));
    }
}

void BinderView::addElsewhere()
{
    if (m_bound->binder.elsewhere.empty())
        return;
    auto *top = new QTreeWidgetItem(m_tree, {tr("Kept elsewhere, in a list of its own")});
    QFont bold = top->font(Name);
    bold.setBold(true);
    top->setFont(Name, bold);
    for (const binder::KeptElsewhere &kept : m_bound->binder.elsewhere) {
        const evidence::EvidenceItem &one = m_bound->file.evidence[kept.evidence];
        auto *item = new QTreeWidgetItem(
            top, {one.title, kept.number, one.digest.isEmpty() ? QString() : sizeText(one.size), kept.where});
        item->setData(Name, kRefRole, record::refTo(one).text());
    }
}

void BinderView::openCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const QString type = item->data(Name, kTypeRole).toString();
    if (!type.isEmpty())
        return emit placeAsked({CasePlace::Tab::Documents, type});
    const auto ref = record::Ref::parse(item->data(Name, kRefRole).toString());
    if (!ref || ref->isNull())
        return;
    if (ref->kind == casework::Case::description().kind().name)
        return emit placeAsked({CasePlace::Tab::Performance, {}});
    const bool isMissing = !m_bound->missing.empty() && item->parent() == m_tree->topLevelItem(0);
    const auto &documents = m_bound->file.documents;
    const auto document = std::find_if(documents.begin(), documents.end(),
        [&ref](const casework::CaseDocument &one) { return one.id.uuid() == ref->id; });
    if (isMissing && document != documents.end()) // what it lacks is done among the documents
        emit placeAsked({CasePlace::Tab::Documents, document->type});
    else
        emit opened(*ref);
}

void BinderView::keepStyle()
{
    write(
        [id = m_bureau, order = m_order->currentData().toString(), report = m_report->currentData().toString()](
            store::Workspace &workspace, const store::Actor &by) -> Result<Id<access::Bureau>> {
            const auto seen = workspace.reader().see(id);
            if (!seen)
                return seen.error();
            access::Bureau changed = seen->value;
            changed.binderOrder = order;
            changed.reportVolume = report;
            return access::saveBureau(workspace, by, changed, *seen);
        },
        tr("This office binds its case files so from now on."));
}

void BinderView::busy(bool running)
{
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_progress->setRange(0, 0);
    for (QPushButton *act : m_acts)
        act->setEnabled(!running);
}

binder::OnPage BinderView::progress() const
{
    return [bar = QPointer<QProgressBar>(m_progress)](int done, int total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [bar, done, total] {
            if (bar) {
                bar->setRange(0, total);
                bar->setValue(done);
            }
        });
    };
}

void BinderView::bind(const QString &folder, print::Existing existing, const Then &then)
{
    if (!m_bound)
        return;
    m_stop = {};
    busy(true);
    shell().background().longWork(
        this,
        [bound = m_bound, folder, existing, stop = m_stop.get_token(), onPage = progress()](
            store::Workspace &workspace) -> Result<Made> {
            Made made;
            made.passing = folder.isEmpty() ? std::make_shared<QTemporaryDir>() : nullptr;
            const QString into = made.passing ? made.passing->path() : folder;
            const auto files = print::printBinder(*bound, workspace.blobs(), into, existing, stop, onPage);
            if (!files)
                return files.error();
            for (const QString &file : *files)
                made.paths.append(QDir(into).filePath(file));
            return made;
        },
        [this, then, folder](const Result<Made> &made) {
            busy(false);
            if (made) {
                m_made.push_back(made->passing);
                return then(made->paths);
            }
            if (made.error().code != Error::Code::Conflict)
                return m_notice->show(Notice::Tone::Danger, made.error().message.inWords());
            m_notice->show(Notice::Tone::Warn, made.error().message.inWords(), tr("Replace"),
                [this, folder, then] { bind(folder, print::Existing::Replace, then); });
        });
}

void BinderView::makePdf()
{
    askForFolder(this, {tr("Folder for the PDFs of the case file"), {}, {}}, [this](const QString &folder) {
        bind(folder, print::Existing::Refuse, [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            m_notice->show(Notice::Tone::Ok,
                tr("%n PDF(s) made: %1", nullptr, int(paths.size())).arg(paths.join(u'\n')), tr("Open"),
                [paths] { QDesktopServices::openUrl(QUrl::fromLocalFile(paths.front())); });
        });
    });
}

void BinderView::preview()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item && !item->data(Name, kRefRole).toString().isEmpty() && item->data(Name, kTypeRole).toString().isEmpty())
        return openCurrent(); // one paper as it is
    bind({}, print::Existing::Refuse, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                return m_notice->show(Notice::Tone::Warn,
                    tr("No program of this computer shows PDFs. Make the PDF and take it to one that does."));
        }
    });
}

void BinderView::print()
{
    bind({}, print::Existing::Refuse, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_output->printFiles(tr("Case file %1").arg(m_bound->file.one.number), paths);
    });
}

void BinderView::exportAll()
{
    if (!m_bound)
        return;
    askWhereToSave(this, {tr("New folder for the whole case"), {}, {}}, binder::safeFileName(m_bound->file.one.number),
        {}, [this](const QString &folder) {
            m_stop = {};
            busy(true);
            shell().background().longWork(
                this,
                [bound = m_bound, folder, stop = m_stop.get_token(), onPage = progress()](store::Workspace &workspace) {
                    return print::exportCase(*bound, workspace.blobs(), folder, stop, onPage);
                },
                [this, folder](const Result<print::ExportReport> &report) {
                    busy(false);
                    if (!report)
                        return m_notice->show(Notice::Tone::Danger, report.error().message.inWords());
                    QStringList words{tr("The case is written to %1.").arg(folder)};
                    if (!report->absent.isEmpty())
                        words.append(tr("Not on this computer and left out: %1").arg(report->absent.join(u'、')));
                    for (const binder::Shortfall &one : report->altered)
                        words.append(one.words.inWords());
                    m_notice->show(words.size() == 1 ? Notice::Tone::Ok : Notice::Tone::Warn, words.join(u'\n'),
                        tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
                });
        });
}

} // namespace qilian::ui
