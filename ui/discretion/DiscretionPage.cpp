#include "ui/discretion/DiscretionPage.h"

#include "core/discretion/Explanation.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/ExplainTree.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QString clampWords(discretion::Clamp clamp)
{
    switch (clamp) {
    case discretion::Clamp::None:
        return {};
    case discretion::Clamp::Floor:
        return DiscretionPage::tr("Raised to the floor of the benchmark");
    case discretion::Clamp::Cap:
        return DiscretionPage::tr("Cut to the cap of the benchmark");
    case discretion::Clamp::StatutoryMax:
        return DiscretionPage::tr("Cut to the highest fine of the statute");
    case discretion::Clamp::StatutoryMin:
        return DiscretionPage::tr("Raised to the lowest fine of the statute");
    }
    Q_UNREACHABLE();
}

} // namespace

DiscretionPage::DiscretionPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_pack(new QComboBox(this))
    , m_official(new Chip)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_form(new QWidget)
    , m_formLayout(new QVBoxLayout(m_form))
    , m_violation(titleLabel({}))
    , m_basis(mutedLabel({}))
    , m_branch(new QComboBox)
    , m_base(new QLineEdit)
    , m_baseLabel(mutedLabel({}))
    , m_amount(new QLabel)
    , m_capitals(new QLabel)
    , m_clamped(mutedLabel({}))
    , m_tree(new ExplainTree)
    , m_paragraph(new QLabel)
    , m_result(new QWidget)
{
    m_pack->setAccessibleName(tr("Benchmark pack"));
    m_pack->setMinimumWidth(280);
    m_pack->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Violation or number"));
    m_text->setClearButtonEnabled(true);
    addFilter(m_pack);
    addFilter(m_official);
    addFilter(m_text);
    auto *import = new QAction(icon(QStringLiteral("import"), Theme::of(this).text), tr("Import a pack…"), this);
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
    m_formLayout->setContentsMargins(0, 0, measure::kGap, 0);
    m_formLayout->setSpacing(measure::kGrid);
    cardLayout->addWidget(scroll, 1);
    m_branch->setAccessibleName(tr("Branch"));
    m_base->setAccessibleName(tr("Amount the fine is a share of"));

    auto *resultCard = new QFrame;
    setRole(resultCard, "card");
    auto *resultFrame = new QVBoxLayout(resultCard);
    resultFrame->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(measure::kGap);
    QFont big = m_amount->font();
    big.setPointSizeF(big.pointSizeF() * 2);
    big.setBold(true);
    m_amount->setFont(big);
    for (QLabel *label : {m_amount, m_capitals, m_paragraph}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    result->addWidget(m_amount);
    result->addWidget(m_capitals);
    result->addWidget(m_clamped);
    result->addWidget(m_tree, 1);
    result->addWidget(m_paragraph);
    auto *copy = new QPushButton(icon(QStringLiteral("copy"), Theme::of(this).text), tr("Copy the explanation"));
    connect(copy, &QPushButton::clicked, this, &DiscretionPage::copyParagraph);
    result->addWidget(copy, 0, Qt::AlignLeft);
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
    connect(m_branch, &QComboBox::currentIndexChanged, this, &DiscretionPage::compute);
    connect(m_base, &QLineEdit::textChanged, this, &DiscretionPage::compute);
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(discretion::PackRecord::description().kind().name))
            loadPacks();
    });
    loadPacks();
}

void DiscretionPage::loadPacks()
{
    m_shell.background().read(
        this,
        [](const store::Reader &reader) -> Result<std::vector<discretion::Pack>> {
            const auto records = discretion::packs(reader);
            if (!records)
                return records.error();
            std::vector<discretion::Pack> out;
            for (const discretion::PackRecord &record : *records) {
                Result<discretion::Pack> pack = record.pack();
                if (!pack)
                    return pack.error();
                out.push_back(std::move(*pack));
            }
            return out;
        },
        [this](const Result<std::vector<discretion::Pack>> &packs) {
            if (!packs) {
                notice()->show(Notice::Tone::Danger, packs.error().message.inWords());
                return;
            }
            const QString before = m_pack->currentText();
            m_packs = *packs;
            m_pack->clear();
            for (const discretion::Pack &pack : m_packs)
                m_pack->addItem(pack.title);
            m_pack->setCurrentText(before);
            showPack(m_pack->currentIndex());
        });
}

void DiscretionPage::importPack()
{
    auto *dialog = new QFileDialog(this, tr("Import a benchmark pack"), {}, tr("Benchmark packs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
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
                    notice()->show(
                        Notice::Tone::Ok, tr("The pack is imported and goes to the province with the next exchange."));
                else
                    notice()->show(Notice::Tone::Danger, pack.error().message.inWords());
            });
    });
    dialog->open();
}

void DiscretionPage::showPack(int index)
{
    const bool some = index >= 0 && index < int(m_packs.size());
    m_official->setVisible(some);
    m_text->setEnabled(some);
    if (!some) {
        m_list->clear();
        m_violation->setText(tr("No benchmark pack yet"));
        m_basis->setText(
            tr("Import the table your province has published (Ctrl+I). Until then no fine can be computed here."));
        m_result->hide();
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
    const int index = m_pack->currentIndex();
    if (index < 0 || index >= int(m_packs.size()))
        return;
    const QString typed = m_text->text().trimmed();
    m_list->clear();
    for (const discretion::Benchmark &one : m_packs[std::size_t(index)].benchmarks) {
        const QString text = QStringLiteral("%1  %2").arg(one.id, one.violation);
        if (!typed.isEmpty() && !text.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, one.id);
        item->setToolTip(one.violation);
    }
    m_list->setCurrentRow(0);
}

const discretion::Benchmark *DiscretionPage::benchmark() const
{
    const int index = m_pack->currentIndex();
    return index < 0 || index >= int(m_packs.size()) ? nullptr : m_packs[std::size_t(index)].benchmark(m_benchmark);
}

void DiscretionPage::showBenchmark(const QString &id)
{
    m_benchmark = id;
    const discretion::Benchmark *one = benchmark();
    if (!one)
        return;
    m_violation->setText(one->violation);
    QStringList basis;
    for (const discretion::Citation &citation : one->basis)
        basis.append(QStringLiteral("《%1》%2").arg(citation.law, citation.article));
    m_basis->setText(basis.join(u'、'));

    m_branch->setParent(nullptr);
    m_base->setParent(nullptr);
    m_baseLabel->setParent(nullptr);
    while (QLayoutItem *item = m_formLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_factors.clear();
    const auto add = [this](QWidget *label, QWidget *field) {
        m_formLayout->addWidget(label);
        m_formLayout->addWidget(field);
        m_formLayout->addSpacing(measure::kGrid);
        field->show();
        label->show();
    };
    {
        const QSignalBlocker quiet(m_branch);
        m_branch->clear();
        for (const QString &branch : one->branchIds()) {
            const discretion::Branch *named = one->branch(branch);
            m_branch->addItem(named ? named->label : branch, branch);
        }
    }
    if (m_branch->count() > 1)
        add(mutedLabel(tr("Branch")), m_branch);
    const bool shared = std::any_of(
        one->statutory.begin(), one->statutory.end(), [](const auto &range) { return !range.of.isEmpty(); });
    if (shared) {
        m_baseLabel->setText(tr("Amount the fine is a share of (yuan)"));
        add(m_baseLabel, m_base);
    }
    for (const discretion::Factor &factor : one->factors) {
        auto *box = new QComboBox;
        box->setAccessibleName(factor.label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(tr("Choose…"));
        for (const discretion::Option &option : factor.options) {
            box->addItem(option.label, option.id);
            box->setItemData(box->count() - 1, option.label, Qt::ToolTipRole);
        }
        connect(box, &QComboBox::currentIndexChanged, this, &DiscretionPage::compute);
        m_factors.emplace_back(factor.id, box);
        add(mutedLabel(factor.label), box);
    }
    m_formLayout->addStretch(1);
    compute();
}

void DiscretionPage::compute()
{
    const discretion::Benchmark *one = benchmark();
    if (!one)
        return;
    discretion::Facts facts;
    facts.branch = m_branch->currentData().toString();
    if (m_base->parent())
        if (const Result<Money> base = Money::parse(m_base->text()))
            facts.base = *base;
    int open = 0;
    for (const auto &[factor, box] : m_factors) {
        if (box->currentIndex() > 0)
            facts.choices[factor] = {box->currentData().toString()};
        else
            ++open;
    }
    m_result->setVisible(true);
    const auto fine = discretion::determine(*one, facts);
    if (!fine) {
        m_amount->setText(QStringLiteral("—"));
        m_capitals->setText(open > 0 ? tr("%n factor(s) still open", nullptr, open) : fine.error().message.inWords());
        m_clamped->clear();
        m_tree->clear();
        m_paragraph->clear();
        return;
    }
    const discretion::Pack &pack = m_packs[std::size_t(m_pack->currentIndex())];
    m_amount->setText(fine->amount.display());
    m_capitals->setText(fine->amount.capitals());
    m_clamped->setText(clampWords(fine->clamped));
    m_tree->show(discretion::explain(pack, *one, *fine));
    m_paragraph->setText(discretion::paragraph(pack, *one, *fine));
}

void DiscretionPage::copyParagraph()
{
    QApplication::clipboard()->setText(m_paragraph->text());
}

} // namespace qilian::ui
