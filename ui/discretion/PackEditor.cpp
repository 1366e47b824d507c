#include "ui/discretion/PackEditor.h"

#include "core/discretion/PackLibrary.h"
#include "ui/discretion/PackFields.h"
#include "ui/discretion/PackPartForm.h"
#include "ui/discretion/PackPreview.h"
#include "ui/discretion/PackTree.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using discretion::PackDraft;
using discretion::PackPart;
using discretion::PackPlace;

const QString kDraft = QStringLiteral("benchmark_pack"); // in the workspace's drafts
const QString kRoot = QStringLiteral("/pack");
constexpr int kKeepAfterMs = 400;
constexpr int kTitleWidth = 420;

QFrame *card(QWidget *content)
{
    auto *out = new QFrame;
    setRole(out, "card");
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(measure::kPadding, measure::kPadding, measure::kPadding, measure::kPadding);
    layout->addWidget(content);
    return out;
}

/// The benchmark a part belongs to; -1: none.
int benchmarkOf(const QString &part)
{
    PackPlace at = PackPlace::of(part);
    while (at.part != PackPart::Benchmark && at.part != PackPart::Pack)
        at = PackPlace::of(at.owner());
    return at.part == PackPart::Benchmark ? at.index() : -1;
}

} // namespace

PackEditor::PackEditor(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_title(titleLabel({}))
    , m_tree(new PackTree)
    , m_form(new PackPartForm(shell))
    , m_preview(new PackPreview)
    , m_add(new QMenu(this))
    , m_more(new QMenu(this))
    , m_steps(new QUndoStack(this))
{
    setObjectName(QStringLiteral("packEditor"));
    makeActions();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(measure::kGap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(card(m_form));
    splitter->addWidget(card(m_preview));
    splitter->setSizes({300, 440, 480});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 5);
    setContent(splitter);

    connect(m_tree, &PackTree::partChosen, this, &PackEditor::choose);
    connect(m_tree, &QTreeWidget::itemActivated, m_form, [this] { m_form->enter(); });
    connect(m_preview, &PackPreview::faultChosen, this, &PackEditor::goTo);
    connect(m_form, &PackPartForm::edited, this, &PackEditor::typed);
    connect(m_form, &PackPartForm::renamed, this, [this](const QString &part, const QString &id) {
        if (m_draft.value(part + QStringLiteral("/id")).toString() == id)
            return;
        PackDraft after = m_draft;
        after.rename(part, id);
        push(tr("Change the id"), {after, part}, {}, DraftStep::Shown::Already);
    });
    connect(m_form, &PackPartForm::methodChosen, this, [this](const QString &part, const QString &method) {
        PackDraft after = m_draft;
        after.setMethod(part, method);
        push(tr("Change the method"), {after, part}, {}, DraftStep::Shown::NotYet);
        m_form->enter(QStringLiteral("method"));
    });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &PackEditor::keep);
}

void PackEditor::begin(const PackDraft &draft)
{
    if (m_asked) {
        if (m_draft == m_begun)
            takeUp(draft);
        else
            offer(draft);
        return;
    }
    m_asked = true;
    takeUp(draft);
    m_shell.background().read(
        this,
        [&workspace = m_shell.background().workspace()](const store::Reader &) { return workspace.draft(kDraft); },
        [this, draft](const Result<QString> &kept) {
            const Result<PackDraft> before = PackDraft::read(kept.value_or(QString()).toUtf8());
            if (!before || m_draft != m_begun)
                return;
            takeUp(*before);
            m_begun = PackDraft::blank(); // it is more than nothing
            offer(draft);
        });
}

void PackEditor::takeUp(const PackDraft &draft)
{
    m_steps->clear();
    m_begun = draft;
    m_confirming = false;
    notice()->clear();
    m_chosen.clear();
    apply({draft, kRoot});
    m_keeping.stop();
    if (m_check.faults().empty())
        m_tree->setFocus(Qt::OtherFocusReason);
    else
        goTo(m_check.faults().front().path);
}

void PackEditor::offer(const PackDraft &draft)
{
    const QString title = draft.title(kRoot);
    notice()->show(Notice::Tone::Info, tr("This is the draft begun earlier."),
        title.isEmpty() ? tr("Begin an empty one") : tr("Begin from “%1”").arg(title), [this, draft] {
            push(tr("Begin anew"), {draft, kRoot}, {}, DraftStep::Shown::NotYet);
            notice()->clear();
            nextFault();
        });
}

void PackEditor::push(const QString &words, DraftStep::State after, const QString &typedAt, DraftStep::Shown shown)
{
    const DraftStep::State before{m_draft, m_chosen};
    if (shown == DraftStep::Shown::Already) {
        m_draft = after.draft;
        m_tree->retitle(m_draft, m_chosen);
        check();
    }
    m_steps->push(new DraftStep(
        words, before, std::move(after), typedAt, shown, [this](const DraftStep::State &state) { apply(state); }));
    m_keeping.start();
}

PackDraft PackEditor::settled()
{
    m_form->finish();
    return m_draft;
}

void PackEditor::apply(const DraftStep::State &state)
{
    const bool typing = m_form->isAncestorOf(QApplication::focusWidget());
    const QString field = m_form->entered();
    m_draft = state.draft;
    m_tree->show(m_draft, state.chosen);
    m_chosen = m_tree->chosen();
    m_form->show(m_draft, m_chosen);
    check();
    if (typing)
        m_form->enter(field);
    m_keeping.start();
}

void PackEditor::typed(const QString &path, const QJsonValue &value)
{
    PackDraft after = m_draft;
    after.set(path, value);
    if (after != m_draft)
        push(tr("Type"), {after, m_chosen}, path, DraftStep::Shown::Already);
}

void PackEditor::choose(const QString &part)
{
    m_chosen = part;
    m_form->show(m_draft, part);
    check();
}

void PackEditor::check()
{
    m_confirming = false;
    m_check.read(m_draft);
    m_tree->showFaults(m_check.faults());
    m_form->showFaults(m_check.faults());
    m_preview->showFaults(m_check.faults());
    const QString title = m_draft.title(kRoot);
    m_title->setText(title.isEmpty() ? tr("New benchmark pack")
                                     : m_title->fontMetrics().elidedText(title, Qt::ElideRight, kTitleWidth));
    m_title->setToolTip(title);
    const int benchmark = benchmarkOf(m_chosen);
    if (benchmark < 0)
        m_preview->clear();
    else
        m_preview->show(m_check.sound(benchmark));
}

void PackEditor::goTo(const QString &path)
{
    const PackPlace place = PackPlace::of(path);
    m_tree->choose(place.path);
    m_form->enter(place.field);
}

void PackEditor::addPart(const QString &owner, PackPart part, int index)
{
    PackDraft after = settled();
    const QString added = after.add(owner, part, index);
    push(tr("Add: %1").arg(packfields::partName(part)), {after, added}, {}, DraftStep::Shown::NotYet);
    m_form->enter();
    // What the part cannot be without is where one begins to type.
    for (const discretion::PackFault &fault : m_check.faults()) {
        if (fault.path.startsWith(added + u'/') && PackPlace::of(fault.path).path == added) {
            m_form->enter(PackPlace::of(fault.path).field);
            return;
        }
    }
}

void PackEditor::addSame()
{
    const PackPlace place = PackPlace::of(m_chosen);
    if (place.part == PackPart::Pack)
        addPart(kRoot, PackPart::Benchmark, m_draft.count(kRoot, PackPart::Benchmark));
    else
        addPart(place.owner(), place.part, place.index() + 1);
}

void PackEditor::copyPart()
{
    if (PackPlace::of(m_chosen).part == PackPart::Pack)
        return;
    PackDraft after = settled();
    const QString copied = after.copy(m_chosen);
    push(tr("Copy: %1").arg(packfields::partName(PackPlace::of(m_chosen).part)), {after, copied}, {},
        DraftStep::Shown::NotYet);
    m_form->enter();
}

void PackEditor::moveUp()
{
    move(-1);
}

void PackEditor::moveDown()
{
    move(1);
}

void PackEditor::move(int by)
{
    PackDraft after = settled();
    const QString moved = after.move(m_chosen, by);
    if (moved != m_chosen)
        push(tr("Move"), {after, moved}, {}, DraftStep::Shown::NotYet);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PackEditor::removePart()
{
    const PackPlace place = PackPlace::of(m_chosen);
    if (place.part == PackPart::Pack)
        return;
    PackDraft after = settled();
    after.remove(m_chosen);
    const int rest = after.count(place.owner(), place.part);
    const QString next =
        rest == 0 ? place.owner() : QStringLiteral("%1/%2").arg(place.list()).arg(std::min(place.index(), rest - 1));
    const QString name = packfields::partName(place.part);
    push(tr("Take away: %1").arg(name), {after, next}, {}, DraftStep::Shown::NotYet);
    m_tree->setFocus(Qt::OtherFocusReason);
    notice()->show(Notice::Tone::Info, tr("Taken away: %1.").arg(name), tr("Undo"), [this] {
        m_steps->undo();
        notice()->clear();
    });
}

void PackEditor::nextFault()
{
    m_form->finish();
    const std::vector<discretion::PackFault> &faults = m_check.faults();
    if (faults.empty()) {
        notice()->show(Notice::Tone::Ok, tr("Nothing is wrong with the draft."));
        return;
    }
    const auto here = std::find_if(faults.begin(), faults.end(),
        [this](const discretion::PackFault &one) { return PackPlace::of(one.path).path == m_chosen; });
    const auto next = here == faults.end() || std::next(here) == faults.end() ? faults.begin() : std::next(here);
    goTo(next->path);
}

void PackEditor::nextPane()
{
    if (m_tree->hasFocus())
        m_form->enter();
    else if (!m_form->isAncestorOf(QApplication::focusWidget()) || !m_preview->enter())
        m_tree->setFocus(Qt::TabFocusReason);
}

void PackEditor::import()
{
    m_form->finish();
    if (!m_check.faults().empty()) {
        nextFault();
        notice()->show(Notice::Tone::Warn,
            tr("%n thing(s) are still to be put right before the pack can be imported.", nullptr,
                int(m_check.faults().size())));
        return;
    }
    if (m_confirming) {
        write();
        return;
    }
    m_tree->choose(kRoot);
    m_form->enter(QStringLiteral("id"));
    m_confirming = true;
    notice()->show(Notice::Tone::Info,
        tr("Look once more at id, title and the days it is in force: an imported pack is never changed again."),
        tr("Import"), [this] { write(); });
}

void PackEditor::write()
{
    m_confirming = false;
    m_keeping.stop();
    m_shell.background().write(
        this,
        [draft = m_draft, officer = m_shell.officer().id, name = m_shell.officerName()](
            store::Workspace &workspace) -> Result<void> {
            const auto done = discretion::importPack(workspace, {officer, name}, draft.text());
            return done ? workspace.saveDraft(kDraft, {}) : Result<void>(done.error());
        },
        [this, written = m_draft](const Result<void> &done) {
            if (!done) {
                notice()->show(Notice::Tone::Danger, done.error().message.inWords());
                return;
            }
            if (m_draft == written)
                takeUp(PackDraft::blank());
            emit imported(written.title(kRoot));
        });
}

void PackEditor::keep()
{
    m_shell.background().write(
        this,
        [draft = m_draft](
            store::Workspace &workspace) { return workspace.saveDraft(kDraft, QString::fromUtf8(draft.text())); },
        [](const Result<void> &) {}); // what cannot be kept is still on the screen
}

} // namespace qilian::ui
