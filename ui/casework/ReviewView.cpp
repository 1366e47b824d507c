#include "ui/casework/ReviewView.h"

#include "core/base/WriteWhole.h"
#include "core/review/ReviewReport.h"
#include "core/sheet/XlsxWriter.h"
#include "ui/casework/ReviewPointView.h"
#include "ui/print/Pdf.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <array>

namespace qilian::ui {

namespace {

using review::Severity;
using review::Verdict;

constexpr int kRule = Qt::UserRole;

/// A heading of the list and what stands under it.
struct Heading {
    Verdict verdict;
    std::optional<Severity> severity; ///< of faults
    QString words;
};

std::vector<Heading> headings()
{
    return {{Verdict::Failed, Severity::Veto, ReviewView::tr("Vetoes")},
        {Verdict::Failed, Severity::Major, ReviewView::tr("Major faults")},
        {Verdict::Failed, Severity::Minor, ReviewView::tr("Minor faults")},
        {Verdict::Manual, {}, ReviewView::tr("To be looked at by the reviewer")},
        {Verdict::Met, {}, ReviewView::tr("Holds")}, {Verdict::NotApplicable, {}, ReviewView::tr("Does not apply")}};
}

QIcon iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Failed:
        return icon(QStringLiteral("danger"), &Theme::danger);
    case Verdict::Manual:
        return icon(QStringLiteral("warn"), &Theme::warn);
    case Verdict::Met:
        return icon(QStringLiteral("ok"), &Theme::ok);
    case Verdict::NotApplicable:
        return icon(QStringLiteral("info"), &Theme::muted);
    }
    Q_UNREACHABLE();
}

Chip::Tone toneOf(const review::Grade &grade)
{
    const auto &grades = review::ReviewRules::shipped().grades();
    return grade == grades.back() ? Chip::Tone::Danger : grade == grades.front() ? Chip::Tone::Ok : Chip::Tone::Accent;
}

QString safeName(QString name)
{
    for (const QChar reserved : QStringView(u"\\/:*?\"<>|"))
        name.replace(reserved, u'_');
    return name;
}

Result<void> writeReport(const casework::CaseFile &file, const review::Review &review, const QString &path)
{
    const print::PrintFonts fonts = print::PrintFonts::find();
    const auto pdf = print::pdfOf(print::layOut(review::composeReview(file, review), fonts), fonts);
    return pdf ? writeWhole(path, *pdf) : pdf.error();
}

} // namespace

ReviewView::ReviewView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_score(titleLabel({}))
    , m_grade(new Chip)
    , m_open(new Chip)
    , m_lines(mutedLabel({}))
    , m_text(new QLineEdit)
    , m_which(new QComboBox)
    , m_list(new QTreeWidget)
    , m_point(new ReviewPointView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(makeHead());
    auto *sides = new QHBoxLayout;
    sides->setSpacing(measure::kGap);
    sides->addWidget(makeList(), 6); // the names of the rules are long
    sides->addWidget(m_point, 5);
    layout->addLayout(sides, 1);
    connect(m_point, &ReviewPointView::placeAsked, this, &ReviewView::placeAsked);
    connect(m_point, &ReviewPointView::articleAsked, this,
        [this](const law::Citation &cited) { this->shell().openArticle(cited, m_today); });
    connect(m_point, &ReviewPointView::answered, this, &ReviewView::answer);
}

QWidget *ReviewView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    m_score->setObjectName(QStringLiteral("reviewScore"));
    row->addWidget(m_score);
    row->addWidget(m_grade, 0, Qt::AlignVCenter);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    row->addStretch(1);
    const auto button = [this, row](const QString &words, const QKeySequence &key, const char *name,
                            void (ReviewView::*act)()) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        auto *out = new QPushButton(words);
        out->setObjectName(QString::fromLatin1(name));
        out->setToolTip(QStringLiteral("%1  %2").arg(words, key.toString(QKeySequence::NativeText)));
        connect(out, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(out);
    };
    button(tr("Report (PDF)…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "reviewPdf", &ReviewView::savePdf);
    button(tr("Table (Excel)…"), QKeySequence(Qt::CTRL | Qt::Key_E), "reviewSheet", &ReviewView::saveSheet);
    layout->addLayout(row);
    layout->addWidget(m_lines);
    return head;
}

QWidget *ReviewView::makeList()
{
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    m_text->setObjectName(QStringLiteral("reviewFilter"));
    m_text->setPlaceholderText(tr("Rule or words"));
    m_text->setAccessibleName(tr("Filter the rules"));
    m_text->setClearButtonEnabled(true);
    row->addWidget(m_text, 1);
    m_which->setAccessibleName(tr("Which rules"));
    m_which->addItem(tr("Open and wrong"));
    m_which->addItem(tr("All that apply"));
    m_which->addItem(tr("All rules"));
    row->addWidget(m_which);
    layout->addLayout(row);
    m_list->setObjectName(QStringLiteral("reviewPoints"));
    m_list->setAccessibleName(tr("Rules of the review"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Rule"), tr("Points")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(measure::kPadding);
    m_list->setRootIsDecorated(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setToolTip(tr("1 holds, 2 fails, 3 does not apply, 0 takes the answer back"));
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &ReviewView::fillList);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ReviewView::fillList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { choose(item); });
    return out;
}

void ReviewView::fill(const ShownCase &shown)
{
    if (shown.file.one.id != m_file.one.id) {
        m_review.reset();
        m_chosen.clear();
        m_list->clear();
        m_point->clear();
    }
    m_file = shown.file;
    m_today = shown.today;
    m_point->setRefusal(m_file.one.officers.contains(shell().officer().id.text())
            ? tr("You investigated this case: another officer reviews it (%1).")
                  .arg(QStringLiteral("生态环境行政处罚办法 第三十八条第二款"))
            : QString());
    count();
}

void ReviewView::count()
{
    shell().background().read(
        this,
        [file = m_file, today = m_today](
            const store::Reader &reader) { return review::reviewFile(reader, file, today); },
        [this, asked = m_file.one.id](const Result<review::Review> &review) {
            if (asked != m_file.one.id)
                return;
            if (review)
                take(*review);
            else
                emit failed(review.error().message.inWords());
        });
}

void ReviewView::take(const review::Review &review)
{
    m_review = review;
    showScore();
    fillList();
}

void ReviewView::showScore()
{
    const review::Score &score = m_review->score;
    m_score->setText(score.total ? tr("%1 points").arg(score.total->text()) : tr("No score yet"));
    m_grade->setVisible(score.grade != nullptr);
    if (score.grade)
        m_grade->set(score.grade->name.inWords(), toneOf(*score.grade));
    m_open->setVisible(score.isProvisional());
    m_open->set(tr("Provisional: %n to be looked at", nullptr, score.open), Chip::Tone::Warn);
    QStringList lines;
    for (const Message &line : score.lines)
        lines.append(line.inWords());
    m_lines->setText(lines.mid(0, 3).join(QStringLiteral(" · ")));
    m_lines->setToolTip(lines.join(u'\n'));
}

void ReviewView::fillList()
{
    if (!m_review)
        return;
    const QString typed = m_text->text().trimmed();
    const QString before = m_chosen;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *again = nullptr;
    for (const Heading &heading : headings()) {
        const bool open = heading.verdict == Verdict::Failed || heading.verdict == Verdict::Manual;
        const bool hidden = heading.verdict == Verdict::NotApplicable ? m_which->currentIndex() < 2
                                                                      : !open && m_which->currentIndex() < 1;
        if (hidden && typed.isEmpty())
            continue;
        QTreeWidgetItem *head = nullptr;
        for (const review::RulePoint &point : *m_review->points) {
            const review::ReviewRule &rule = *point.rule;
            const QString name = rule.name.inWords();
            const bool fits =
                point.verdict() == heading.verdict && (!heading.severity || *heading.severity == rule.severity);
            const bool found = typed.isEmpty() || rule.id.startsWith(typed, Qt::CaseInsensitive)
                || name.contains(typed, Qt::CaseInsensitive)
                || review::linesOf(point.finding).join(u' ').contains(typed, Qt::CaseInsensitive);
            if (!fits || !found)
                continue;
            if (!head) {
                head = new QTreeWidgetItem(m_list);
                head->setFirstColumnSpanned(true);
                head->setFlags(Qt::ItemIsEnabled);
                QFont bold = m_list->font();
                bold.setWeight(QFont::DemiBold);
                head->setFont(0, bold);
            }
            const QString mark = point.answer ? QStringLiteral("  ✎") : QString();
            auto *item = new QTreeWidgetItem(head, {QStringLiteral("%1  %2%3").arg(rule.id, name, mark)});
            item->setIcon(0, iconOf(point.verdict()));
            item->setToolTip(0, review::linesOf(point.finding).join(u'\n'));
            item->setData(0, kRule, rule.id);
            if (rule.counts != review::Counts::Veto)
                item->setText(1,
                    point.lost() > review::Points() ? QStringLiteral("−%1").arg(point.lost().text())
                                                    : rule.points.text());
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            if (rule.id == before)
                again = item;
        }
        if (!head)
            continue;
        head->setText(0, QStringLiteral("%1  %2").arg(heading.words).arg(head->childCount()));
        head->setExpanded(true);
    }
    if (!again && m_list->topLevelItemCount() > 0)
        again = m_list->topLevelItem(0)->child(0);
    m_list->setCurrentItem(again);
    choose(again);
}

void ReviewView::choose(QTreeWidgetItem *item)
{
    const QString rule = item ? item->data(0, kRule).toString() : QString();
    const review::RulePoint *point = m_review && !rule.isEmpty() ? m_review->find(rule) : nullptr;
    if (!point)
        return m_point->clear();
    m_chosen = rule;
    m_point->show(*point);
}

bool ReviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && answerByKey(key->key()))
            return true;
    }
    return CaseTab::eventFilter(watched, event);
}

bool ReviewView::answerByKey(int key)
{
    const review::RulePoint *point = m_review && !m_chosen.isEmpty() ? m_review->find(m_chosen) : nullptr;
    if (!point || key < Qt::Key_0 || key > Qt::Key_3)
        return false;
    constexpr std::array kByKey{Verdict::Manual, Verdict::Met, Verdict::Failed, Verdict::NotApplicable};
    const Verdict verdict = kByKey[std::size_t(key - Qt::Key_0)];
    const bool says = point->finding.verdict == Verdict::Manual || verdict == point->finding.verdict;
    // A fault, or another word than the program's, needs its reason first.
    if (verdict == Verdict::Failed || (!says && verdict != Verdict::Manual)) {
        m_point->begin(verdict);
        return true;
    }
    // The next one takes the focus of this one, which goes to another heading.
    QTreeWidgetItem *next = m_list->itemBelow(m_list->currentItem());
    while (next && next->data(0, kRule).toString().isEmpty())
        next = m_list->itemBelow(next);
    const QString rule = m_chosen;
    if (next)
        m_chosen = next->data(0, kRule).toString();
    answer({rule, verdict, {}, {}});
    return true;
}

void ReviewView::answer(const review::AnswerDraft &draft)
{
    write([id = m_file.one.id, draft](store::Workspace &workspace,
              const store::Actor &by) { return review::answerRule(workspace, by, id, draft); },
        draft.verdict == Verdict::Manual
            ? tr("What was said to %1 is taken back.").arg(draft.rule)
            : tr("Kept in your name: %1 %2.").arg(draft.rule, review::wordsOf(draft.verdict)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReviewView::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReviewView::savePdf()
{
    if (!m_review)
        return;
    const QString name = safeName(QStringLiteral("%1_案卷评查报告_%2.pdf")
                                      .arg(m_file.one.number.isEmpty() ? m_file.one.partyName : m_file.one.number,
                                          m_today.toString(QStringLiteral("yyyyMMdd"))));
    askWhereToSave(this,
        {tr("Save the report"), {QStringLiteral("PDF (*.pdf)")},
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        name, QStringLiteral("pdf"), [this](const QString &path) {
            shell().background().read(
                this,
                [file = m_file, review = *m_review, path](
                    const store::Reader &) { return writeReport(file, review, path); },
                [this, path](const Result<void> &written) {
                    if (written)
                        emit done(tr("Saved as %1.").arg(path));
                    else
                        emit failed(written.error().message.inWords());
                });
        });
}

void ReviewView::saveSheet()
{
    if (!m_review)
        return;
    const QString name = safeName(
        QStringLiteral("%1_案卷评查.xlsx").arg(m_file.one.number.isEmpty() ? m_file.one.partyName : m_file.one.number));
    askWhereToSave(this,
        {tr("Save the table"), {tr("Excel table (*.xlsx)")},
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        name, QStringLiteral("xlsx"), [this](const QString &path) {
            shell().background().read(
                this,
                [tables = review::sheetsOf(m_file, *m_review), path](
                    const store::Reader &) { return sheet::writeXlsx(path, std::span<const sheet::Table>(tables)); },
                [this, path](const Result<void> &written) {
                    if (written)
                        emit done(tr("Saved as %1.").arg(path));
                    else
                        emit failed(written.error().message.inWords());
                });
        });
}

} // namespace qilian::ui
