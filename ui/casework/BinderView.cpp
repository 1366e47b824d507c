#include "ui/casework/BinderView.h"

#include "core/access/Office.h"
#include "core/binder/Catalogue.h"
#include "ui/casework/ArchiveForm.h"
#include "ui/casework/BinderTree.h"
#include "ui/casework/PaperOutput.h"
#include "ui/casework/WithholdForm.h"
#include "ui/print/BinderPrinting.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace qilian::ui {

BinderView::BinderView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_counts(std::make_shared<binder::PageCounts>())
    , m_order(new ChoiceBox)
    , m_report(new ChoiceBox)
    , m_unverified(mutedLabel(tr("The article behind this order was not yet compared with the official text.")))
    , m_tree(new BinderTree)
    , m_withhold(new WithholdForm)
    , m_archive(new ArchiveForm)
    , m_moveWhy(mutedLabel({}))
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
    m_progress->setAccessibleName(tr("Progress of the binding"));
    m_progress->setTextVisible(false);
    layOut();
    busy(false);
    connect(m_tree, &QTreeWidget::itemActivated, this, &BinderView::openCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &BinderView::offerMove);
    connect(m_withhold, &WithholdForm::withheld, this, &BinderView::withhold);
    connect(m_withhold, &WithholdForm::broughtBack, this, &BinderView::bringBack);
    connect(m_archive, &ArchiveForm::given, this, &BinderView::keepArchiveNumber);
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
    layout->addWidget(m_withhold);
    layout->addWidget(m_archive);
    auto *below = new QHBoxLayout;
    below->setSpacing(measure::kGap);
    m_move = addAct(
        tr("Into the secondary volume…"), Qt::CTRL | Qt::Key_M, QStringLiteral("movePiece"), &BinderView::askWhyMoved);
    below->addWidget(m_move);
    below->addWidget(m_moveWhy, 1);
    below->addWidget(
        addAct(tr("Archive number…"), Qt::Key_F2, QStringLiteral("archiveNumber"), &BinderView::askArchiveNumber));
    layout->addLayout(below);
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
        m_withhold->hide();
        m_archive->hide();
        m_bound.reset();
        m_tree->fill(nullptr);
    }
    m_id = shown.file.one.id;
    m_bureau = shown.file.bureau.id;
    plan();
}

void BinderView::plan()
{
    shell().background().read(
        this,
        [id = m_id, counts = m_counts, workspace = &shell().background().workspace()](
            const store::Reader &reader) { return binder::bindCase(*workspace, reader, id, *counts); },
        [this, asked = m_id](const Result<binder::BoundCase> &bound) {
            if (asked != m_id)
                return;
            if (!bound)
                return emit failed(bound.error().message.inWords());
            m_bound = std::make_shared<binder::BoundCase>(*bound);
            showBound();
        });
}

void BinderView::showBound()
{
    const binder::BinderStyle &style = m_bound->binder.style;
    m_order->setCurrentIndex(m_order->findData(style.order));
    m_report->setCurrentIndex(m_report->findData(enumText(style.report)));
    for (QComboBox *box : {m_order, m_report})
        box->setEnabled(!m_bureau.isNull());
    m_unverified->setVisible(!binder::BinderRules::shipped().order(style.order).verified);
    m_tree->fill(m_bound);
    offerMove();
}

void BinderView::openCurrent()
{
    if (const binder::Shortfall *missing = m_tree->shortfall())
        return goTo(*missing);
    if (const record::Ref ref = m_tree->piece().ref; !ref.isNull())
        emit opened(ref);
}

/// To where what is missing is put right.
void BinderView::goTo(const binder::Shortfall &missing)
{
    if (missing.check == binder::kArchiveNumberCheck)
        return askArchiveNumber();
    if (missing.place)
        return emit placeAsked(placeOf(*missing.place));
    if (!missing.documentType.isEmpty())
        return emit placeAsked({CasePlace::Tab::Documents, missing.documentType});
    if (missing.ref.isNull())
        return;
    if (missing.ref.kind == casework::Case::description().kind().name)
        return emit placeAsked({CasePlace::Tab::Performance, {}});
    const auto &documents = m_bound->file.documents;
    const auto document = std::find_if(documents.begin(), documents.end(),
        [&missing](const casework::CaseDocument &one) { return record::refTo(one) == missing.ref; });
    if (document != documents.end()) // what it lacks is done among the documents
        emit placeAsked({CasePlace::Tab::Documents, document->type});
    else
        emit opened(missing.ref);
}

/// What the chosen piece may do is on the button, and beside it why it may not.
void BinderView::offerMove()
{
    using Move = BinderTree::Move;
    const BinderTree::Piece piece = m_tree->piece();
    m_move->setText(
        piece.move == Move::BringBack ? tr("Back into the main volume…") : tr("Into the secondary volume…"));
    m_move->setToolTip(m_move->text() + QStringLiteral("  Ctrl+M"));
    m_move->setEnabled(piece.move == Move::Withhold || piece.move == Move::BringBack);
    m_moveWhy->setText(piece.move == Move::ByLaw ? tr("The law keeps it there: %1").arg(piece.why) : piece.why);
}

void BinderView::askWhyMoved()
{
    const BinderTree::Piece piece = m_tree->piece();
    m_moved = piece.ref;
    m_archive->hide();
    if (piece.move == BinderTree::Move::Withhold)
        m_withhold->askWhyWithheld(piece.title);
    else if (piece.move == BinderTree::Move::BringBack)
        m_withhold->askWhyBack(piece.title);
}

void BinderView::withhold(const QString &ground, const QString &reason)
{
    write([id = m_id, ref = m_moved, ground, reason](store::Workspace &workspace,
              const store::Actor &by) { return binder::withhold(workspace, by, id, ref, ground, reason); },
        tr("It stands in the secondary volume now."));
}

void BinderView::bringBack(const QString &reason)
{
    write([id = m_id, ref = m_moved, reason](store::Workspace &workspace,
              const store::Actor &by) { return binder::bringBack(workspace, by, id, ref, reason); },
        tr("It stands in the main volume again."));
}

void BinderView::askArchiveNumber()
{
    m_withhold->hide();
    shell().background().read(
        this,
        [id = m_id, workspace = &shell().background().workspace()](const store::Reader &reader) {
            return binder::proposedNumber(reader, id, casework::todayOf(*workspace).year());
        },
        [this, asked = m_id](const Result<binder::ArchiveNumber> &proposed) {
            if (asked != m_id)
                return;
            if (proposed)
                m_archive->ask(*proposed);
            else
                emit failed(proposed.error().message.inWords());
        });
}

void BinderView::keepArchiveNumber(const binder::ArchiveNumber &number)
{
    shell().background().write(
        this,
        [number, by = actor(), counts = m_counts](
            store::Workspace &workspace) { return binder::assignArchiveNumber(workspace, by, number, *counts); },
        [this](const Result<binder::ArchiveNumber> &kept) {
            if (!kept)
                return m_archive->showFault(kept.error().message.inWords());
            m_archive->settle();
            emit done(tr("The case has the archive number %1.").arg(kept->number));
        });
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
    if (!running)
        offerMove();
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
    if (!m_tree->piece().ref.isNull())
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
