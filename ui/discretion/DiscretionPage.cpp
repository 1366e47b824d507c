#include "ui/discretion/DiscretionPage.h"

#include "core/access/Session.h"
#include "core/casework/CaseWork.h"
#include "core/discretion/PackSheet.h"
#include "ui/discretion/PackExport.h"
#include "ui/shell/Background.h"
#include "ui/shell/Enrolment.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/CircumstanceForm.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/FactorForm.h"
#include "ui/widgets/FineMove.h"
#include "ui/widgets/FineResult.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PackStanding.h"
#include "ui/widgets/ReferenceBanner.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

const QString kTold = QStringLiteral("discretion/told_ms"); // the last publication the officers were told of

} // namespace

DiscretionPage::DiscretionPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_pack(new QComboBox(this))
    , m_official(new Chip)
    , m_reference(new ReferenceBanner)
    , m_standing(new Chip)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_violation(titleLabel({}))
    , m_basis(new CitationLabel)
    , m_form(new FactorForm)
    , m_circumstances(new CircumstanceForm)
    , m_moveRow(new QWidget)
    , m_move(new QLabel)
    , m_result(new FineResult)
{
    m_pack->setAccessibleName(tr("Benchmark pack"));
    m_pack->setMinimumWidth(360);
    m_pack->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pack->setObjectName(QStringLiteral("pack"));
    m_standing->setObjectName(QStringLiteral("standing"));
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Violation or number"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(200);
    addFilter(m_pack);
    addFilter(m_official);
    addFilter(m_standing);
    addFilter(makePackMenu());
    addFilter(m_text);
    auto *import = new QAction(icon(QStringLiteral("import"), &Theme::text), tr("Import a pack…"), this);
    import->setObjectName(QStringLiteral("importPack"));
    import->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(import, &QAction::triggered, this, &DiscretionPage::importPack);
    addPageAction(import);
    offerExport();
    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);

    m_list->setAccessibleName(tr("Benchmarks"));
    styleAsList(m_list);

    auto *card = new QFrame;
    setRole(card, "card");
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    m_violation->setWordWrap(true);
    cardLayout->addWidget(m_violation);
    setRole(m_basis, "muted");
    cardLayout->addWidget(m_basis);
    const auto read = [this](const law::Citation &cited) {
        m_shell.openArticle(cited, casework::todayOf(m_shell.background().workspace()));
    };
    connect(m_basis, &CitationLabel::articleAsked, this, read);
    connect(m_result, &FineResult::articleAsked, this, read);
    connect(m_circumstances, &CircumstanceForm::articleAsked, this, read);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    auto *facts = new QWidget;
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(0, 0, 0, 0);
    factsLayout->setSpacing(measure::kPadding);
    factsLayout->addWidget(m_form);
    factsLayout->addWidget(m_circumstances);
    factsLayout->addStretch(1);
    scroll->setWidget(facts);
    scroll->setFocusPolicy(Qt::NoFocus);
    cardLayout->addWidget(scroll, 1);

    auto *resultCard = new QFrame;
    setRole(resultCard, "card");
    auto *resultFrame = new QVBoxLayout(resultCard);
    resultFrame->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    resultFrame->addWidget(makeMove());
    resultFrame->addWidget(m_result, 1);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(measure::kGap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(card);
    splitter->addWidget(resultCard);
    splitter->setSizes({300, 420, 560});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 5);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_reference);
    layout->addWidget(splitter, 1);
    setContent(content);
    new TabOrder(content, facts);

    connect(m_pack, &QComboBox::activated, this, &DiscretionPage::showPack);
    connect(m_text, &QLineEdit::textChanged, this, &DiscretionPage::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showBenchmark(item->data(Qt::UserRole).toString());
    });
    connect(m_form, &FactorForm::changed, this, &DiscretionPage::compute);
    connect(m_circumstances, &CircumstanceForm::changed, this, &DiscretionPage::compute);
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(discretion::PackRecord::description().kind().name))
            loadPacks();
    });
    loadPacks();
}

Result<DiscretionPage::Library> DiscretionPage::readLibrary(
    const store::Workspace &workspace, const access::VaultKey &key)
{
    Result<std::vector<discretion::Pack>> packs =
        discretion::readPacks(workspace.reader(), provinceKey(workspace, key));
    if (!packs)
        return packs.error();
    const Result<QString> told = workspace.setting(kTold);
    if (!told)
        return told.error();
    return Library{*std::move(packs), QDateTime::fromMSecsSinceEpoch(told->toLongLong(), Qt::UTC)};
}

void DiscretionPage::loadPacks()
{
    m_shell.background().read(
        this,
        [&workspace = m_shell.background().workspace(), key = m_shell.session().key()](
            const store::Reader &) { return readLibrary(workspace, key); },
        [this](const Result<Library> &library) {
            if (!library) {
                notice()->show(Notice::Tone::Danger, library.error().message.inWords());
                return;
            }
            const QVariant before = m_pack->currentData();
            m_packs = library->packs;
            m_pack->clear();
            for (const discretion::Pack &pack : m_packs)
                m_pack->addItem(titleOf(pack), QString::fromLatin1(pack.digest));
            const auto wanted = std::find_if(m_packs.begin(), m_packs.end(),
                [title = std::exchange(m_wanted, {})](const auto &one) { return one.title == title; });
            m_pack->setCurrentIndex(
                wanted != m_packs.end() ? int(wanted - m_packs.begin()) : std::max(m_pack->findData(before), 0));
            showPack(m_pack->currentIndex());
            tellOfNew(library->told);
        });
}

void DiscretionPage::tellOfNew(const QDateTime &told)
{
    QDateTime newest = told;
    QStringList titles;
    for (const discretion::Pack &pack : m_packs) {
        if (pack.standing != discretion::Standing::Published || pack.publishedAt <= told)
            continue;
        titles.append(pack.title);
        newest = std::max(newest, pack.publishedAt);
    }
    if (titles.isEmpty())
        return;
    notice()->show(Notice::Tone::Info,
        tr("The province has published %n pack(s): %1. A case takes the one in force on the day of its act.", nullptr,
            int(titles.size()))
            .arg(titles.join(u'、')));
    m_shell.background().write(
        this,
        [newest](store::Workspace &workspace) {
            return workspace.setSetting(kTold, QString::number(newest.toMSecsSinceEpoch()));
        },
        [this](const Result<void> &kept) {
            if (!kept)
                notice()->show(Notice::Tone::Danger, kept.error().message.inWords());
        });
}

/// Versions of one pack bear one title: the day tells them apart.
QString DiscretionPage::titleOf(const discretion::Pack &pack) const
{
    const auto same = [&pack](const discretion::Pack &one) { return one.title == pack.title; };
    return std::count_if(m_packs.begin(), m_packs.end(), same) < 2
        ? pack.title
        : QStringLiteral("%1  %2").arg(pack.effectiveFrom.toString(Qt::ISODate), pack.title);
}

void DiscretionPage::importPack()
{
    askForFile(this, {tr("Import a benchmark pack"), {tr("Benchmark packs (*.json *.xlsx *.csv)")}, {}},
        [this](const QString &file) {
            m_shell.background().write(
                this,
                [file, officer = m_shell.officer().id, name = m_shell.officerName(), key = m_shell.session().key()](
                    store::Workspace &workspace) -> Result<Id<discretion::PackRecord>> {
                    QFile in(file);
                    if (!in.open(QIODevice::ReadOnly))
                        return Error{Error::Code::NotFound,
                            {"discretion", QT_TRANSLATE_NOOP("discretion", "The file %1 cannot be read."), {file}}, {}};
                    const auto pack = discretion::PackSheet::readFile(in.read(discretion::Pack::kMaxBytes + 1));
                    if (!pack)
                        return pack.error();
                    return discretion::importPack(
                        workspace, {officer, name}, pack->content, provinceKey(workspace, key));
                },
                [this](const Result<Id<discretion::PackRecord>> &pack) {
                    if (pack)
                        notice()->show(Notice::Tone::Ok,
                            tr("The pack is imported and goes to the province with the next exchange."));
                    else
                        notice()->show(Notice::Tone::Danger, pack.error().message.inWords());
                });
        });
}

void DiscretionPage::offerExport()
{
    auto *menu = new PackExport(
        m_shell, [this] { return pack(); }, this);
    connect(menu, &PackExport::told, this, [this](const QString &words) { notice()->show(Notice::Tone::Ok, words); });
    connect(
        menu, &PackExport::failed, this, [this](const QString &words) { notice()->show(Notice::Tone::Danger, words); });
    auto *exporting = new QAction(icon(QStringLiteral("export"), &Theme::text), tr("Export…"), this);
    exporting->setObjectName(QStringLiteral("exportPack"));
    exporting->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    addPageAction(exporting);
    connect(
        exporting, &QAction::triggered, menu, [menu, button = findChild<QPushButton *>(QStringLiteral("exportPack"))] {
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        });
}

void DiscretionPage::showPack(int index)
{
    const bool some = index >= 0 && index < int(m_packs.size());
    const bool usable = some && m_packs[std::size_t(index)].standing != discretion::Standing::Invalid;
    m_official->setVisible(usable);
    m_standing->setVisible(some);
    m_reference->showFor(pack());
    m_text->setEnabled(usable);
    m_pack->setToolTip(m_pack->currentText()); // a long title is cut in the box
    if (some)
        showStanding(*m_standing, m_packs[std::size_t(index)]);
    if (!usable) {
        m_list->clear();
        m_form->clear();
        m_circumstances->hide();
        m_violation->setText(some ? tr("This pack is not used") : tr("No benchmark pack yet"));
        m_basis->setWords(some
                ? m_standing->toolTip()
                : tr(
                    "Import the table your province has published (Ctrl+I). Until then no fine can be computed here."));
        m_result->hide();
        m_moveRow->hide();
        return;
    }
    const discretion::Pack &pack = m_packs[std::size_t(index)];
    m_official->set(
        pack.official ? tr("Published") : tr("Reference only"), pack.official ? Chip::Tone::Ok : Chip::Tone::Warn);
    m_official->setToolTip(
        QStringLiteral("%1 · %2 · %3").arg(pack.issuer, pack.effectiveFrom.toString(Qt::ISODate), pack.source));
    search();
}

void DiscretionPage::search()
{
    if (!pack())
        return;
    const QString typed = m_text->text().trimmed();
    m_list->clear();
    for (const discretion::Benchmark &one : pack()->benchmarks) {
        const QString text = QStringLiteral("%1  %2").arg(one.id, one.violation);
        if (!typed.isEmpty() && !text.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, one.id);
        item->setToolTip(one.violation);
    }
    m_list->setCurrentRow(0);
}

const discretion::Pack *DiscretionPage::pack() const
{
    const int index = m_pack->currentIndex();
    return index < 0 || index >= int(m_packs.size()) ? nullptr : &m_packs[std::size_t(index)];
}

void DiscretionPage::showBenchmark(const QString &id)
{
    const discretion::Benchmark *one = pack() ? pack()->benchmark(id) : nullptr;
    if (!one)
        return;
    m_violation->setText(one->violation);
    m_circumstances->setVisible(true);
    QStringList basis;
    for (const discretion::Citation &citation : one->basis)
        basis.append(QStringLiteral("《%1》%2").arg(citation.law, citation.article));
    m_basis->setWords(basis.join(u'、'));
    m_circumstances->show({});
    m_circumstances->offer(
        discretion::circumstancesFor(casework::todayOf(m_shell.background().workspace()), pack()->circumstances));
    m_start.reset();
    m_form->show(*one);
}

void DiscretionPage::compute()
{
    if (!pack() || !m_form->benchmark())
        return;
    m_result->setVisible(true);
    const auto fine = m_form->determine();
    m_circumstances->judge(fine);
    const discretion::Settling settling = m_circumstances->settling();
    m_result->show(*pack(), *m_form->benchmark(), fine, m_form->openFactors(), settling);
    showMove(fine ? discretion::settle(*fine, settling) : Result<discretion::Settlement>(fine.error()));
}

QWidget *DiscretionPage::makePackMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &words, const char *key, auto slot) {
        auto *action = new QAction(words, this);
        action->setShortcut(QKeySequence(QLatin1String(key)));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        menu->addAction(action);
    };
    add(tr("New pack"), "Ctrl+N", [this] { emit editAsked(discretion::PackDraft::blank()); });
    add(tr("New version of this pack"), "Ctrl+B", [this] {
        emit editAsked(pack() ? discretion::PackDraft::newVersionOf(*pack()) : discretion::PackDraft::blank());
    });
    add(tr("Compare with another pack"), "Ctrl+D", [this] {
        if (m_packs.size() < 2)
            notice()->show(
                Notice::Tone::Info, tr("To compare, two packs are needed: import one or make a new version."));
        else
            emit comparisonAsked(m_packs, m_pack->currentIndex());
    });
    auto *button = new QPushButton(tr("Make, compare"));
    setRole(button, "menu");
    button->setMenu(menu);
    return button;
}

QWidget *DiscretionPage::makeMove()
{
    auto *layout = new QHBoxLayout(m_moveRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    m_move->setObjectName(QStringLiteral("fineMove"));
    m_move->setWordWrap(true);
    layout->addWidget(m_move, 1);
    const auto button = [this, layout](const QString &words, const QString &key, auto slot) {
        auto *action = new QAction(words, this);
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        auto *out = new QPushButton(words);
        out->setToolTip(QStringLiteral("%1  %2").arg(words, key));
        connect(out, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(out, 0, Qt::AlignTop);
    };
    button(tr("Start from here"), QStringLiteral("Ctrl+R"), [this] {
        m_start.reset();
        compute();
    });
    button(tr("Back to the start"), QStringLiteral("Ctrl+Shift+R"), [this] {
        if (!m_start || !m_form->benchmark())
            return;
        const Start start = *m_start;
        m_form->show(discretion::Benchmark(*m_form->benchmark()), start.facts);
        m_circumstances->show(start.settling);
    });
    m_moveRow->hide();
    return m_moveRow;
}

void DiscretionPage::showMove(const Result<discretion::Settlement> &fine)
{
    m_moveRow->hide();
    if (!fine)
        return;
    const Start now{m_form->facts(), m_circumstances->settling(), fine->amount};
    if (!m_start)
        m_start = now;
    if (now.amount == m_start->amount && now.facts.choices == m_start->facts.choices)
        return;
    m_move->setText(words::fineMove(m_start->amount, now.amount));
    m_moveRow->show();
}

void DiscretionPage::sayImported(const QString &title)
{
    m_wanted = title;
    loadPacks();
    notice()->show(Notice::Tone::Ok, tr("The pack is imported and goes to the province with the next exchange."));
}

} // namespace qilian::ui
