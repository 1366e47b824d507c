#include "ui/discretion/DiscretionPage.h"

#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/FactorForm.h"
#include "ui/widgets/FineMove.h"
#include "ui/widgets/FineResult.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
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

DiscretionPage::DiscretionPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_pack(new QComboBox(this))
    , m_official(new Chip)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_violation(titleLabel({}))
    , m_basis(mutedLabel({}))
    , m_form(new FactorForm)
    , m_moveRow(new QWidget)
    , m_move(new QLabel)
    , m_result(new FineResult)
{
    m_pack->setAccessibleName(tr("Benchmark pack"));
    m_pack->setMinimumWidth(280);
    m_pack->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Violation or number"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(200);
    addFilter(m_pack);
    addFilter(m_official);
    addFilter(makePackMenu());
    addFilter(m_text);
    auto *import = new QAction(icon(QStringLiteral("import"), &Theme::text), tr("Import a pack…"), this);
    import->setObjectName(QStringLiteral("importPack"));
    import->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(import, &QAction::triggered, this, &DiscretionPage::importPack);
    addPageAction(import);
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
    cardLayout->addWidget(m_basis);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
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
    setContent(splitter);

    connect(m_pack, &QComboBox::activated, this, &DiscretionPage::showPack);
    connect(m_text, &QLineEdit::textChanged, this, &DiscretionPage::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showBenchmark(item->data(Qt::UserRole).toString());
    });
    connect(m_form, &FactorForm::changed, this, &DiscretionPage::compute);
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(discretion::PackRecord::description().kind().name))
            loadPacks();
    });
    loadPacks();
}

void DiscretionPage::loadPacks()
{
    m_shell.background().read(
        this, [](const store::Reader &reader) { return discretion::readPacks(reader); },
        [this](const Result<std::vector<discretion::Pack>> &packs) {
            if (!packs) {
                notice()->show(Notice::Tone::Danger, packs.error().message.inWords());
                return;
            }
            const QVariant before = m_pack->currentData();
            m_packs = *packs;
            m_pack->clear();
            for (const discretion::Pack &pack : m_packs)
                m_pack->addItem(titleOf(pack), QString::fromLatin1(pack.digest));
            const auto wanted = std::find_if(m_packs.begin(), m_packs.end(),
                [title = std::exchange(m_wanted, {})](const auto &one) { return one.title == title; });
            m_pack->setCurrentIndex(
                wanted != m_packs.end() ? int(wanted - m_packs.begin()) : std::max(m_pack->findData(before), 0));
            showPack(m_pack->currentIndex());
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
    askForFile(
        this, {tr("Import a benchmark pack"), {tr("Benchmark packs (*.json)")}, {}}, [this](const QString &file) {
            m_shell.background().write(
                this,
                [file, officer = m_shell.officer().id, name = m_shell.officerName()](
                    store::Workspace &workspace) -> Result<Id<discretion::PackRecord>> {
                    QFile in(file);
                    if (!in.open(QIODevice::ReadOnly))
                        return Error{Error::Code::NotFound,
                            {"discretion", QT_TRANSLATE_NOOP("discretion", "The file %1 cannot be read."), {file}}, {}};
                    return discretion::importPack(workspace, {officer, name}, in.read(discretion::Pack::kMaxBytes + 1));
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

void DiscretionPage::showPack(int index)
{
    const bool some = index >= 0 && index < int(m_packs.size());
    m_official->setVisible(some);
    m_text->setEnabled(some);
    if (!some) {
        m_list->clear();
        m_form->clear();
        m_violation->setText(tr("No benchmark pack yet"));
        m_basis->setText(
            tr("Import the table your province has published (Ctrl+I). Until then no fine can be computed here."));
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
    QStringList basis;
    for (const discretion::Citation &citation : one->basis)
        basis.append(QStringLiteral("《%1》%2").arg(citation.law, citation.article));
    m_basis->setText(basis.join(u'、'));
    m_start.reset();
    m_form->show(*one);
}

void DiscretionPage::compute()
{
    if (!pack() || !m_form->benchmark())
        return;
    m_result->setVisible(true);
    const auto fine = m_form->determine();
    m_result->show(*pack(), *m_form->benchmark(), fine, m_form->openFactors());
    showMove(fine);
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
        if (m_start && m_form->benchmark())
            m_form->show(discretion::Benchmark(*m_form->benchmark()), m_start->facts);
    });
    m_moveRow->hide();
    return m_moveRow;
}

void DiscretionPage::showMove(const Result<discretion::Determination> &fine)
{
    if (fine && !m_start)
        m_start = Start{m_form->facts(), fine->amount};
    const bool moved = fine && m_start && m_form->facts().choices != m_start->facts.choices;
    const bool other = moved || (fine && m_start && fine->amount != m_start->amount);
    m_moveRow->setVisible(other);
    if (other)
        m_move->setText(words::fineMove(m_start->amount, fine->amount));
}

void DiscretionPage::sayImported(const QString &title)
{
    m_wanted = title;
    loadPacks();
    notice()->show(Notice::Tone::Ok, tr("The pack is imported and goes to the province with the next exchange."));
}

} // namespace qilian::ui
