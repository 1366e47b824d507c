#include "ui/casework/DueView.h"

#include "core/casework/ExcludedGround.h"
#include "core/casework/Permission.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kMostPeriods = 10;
constexpr qsizetype kMostNames = 3;

/// The paper on which an extension is asked for.
struct Paper {
    const char *rule;
    const char *document;
};
constexpr std::array kPapers{
    Paper{"case_conclusion", "extension_approval"}, Paper{"seizure_term", "seizure_extension"}};

QPushButton *quiet(const QString &words, const QString &name, const QString &about)
{
    auto *out = new QPushButton(words);
    out->setFlat(true);
    out->setObjectName(name);
    out->setAccessibleName(QStringLiteral("%1: %2").arg(words, about));
    return out;
}

QHBoxLayout *line()
{
    auto *out = new QHBoxLayout;
    out->setContentsMargins(0, 0, 0, 0);
    out->setSpacing(measure::kGap);
    return out;
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Names a row: rule, and the record it belongs to.
QString keyOf(const casework::RunningDeadline &running)
{
    if (running.of.isNull())
        return running.deadline.rule.id;
    return QStringList{running.deadline.rule.id, running.of.text(), day(running.deadline.lastDay)}.join(u':');
}

std::vector<casework::PeriodFault> reasonWanted(const PeriodEntry &entry)
{
    if (!entry.words.isEmpty())
        return {};
    return {{QStringLiteral("reason"),
        {"casework", QT_TRANSLATE_NOOP("casework", "Write the reason; it stays in the file."), {}}}};
}

} // namespace

QString whoMayInWords(const ShownCase &shown, const QString &by)
{
    QStringList names;
    for (const access::Officer &officer : casework::whoMay(shown.file, shown.officers, by, shown.today))
        names.append(officer.name);
    if (names.isEmpty())
        return DueView::tr("Nobody of the bureau may; see to the roles in the settings.");
    return DueView::tr("It falls to: %1.").arg(names.mid(0, kMostNames).join(QStringLiteral("、")));
}

DueView::DueView(const ShownCase &shown, const access::Officer *me, std::set<QString> &open, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_me(me ? std::optional(*me) : std::nullopt)
    , m_open(open)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    int periods = 0;
    for (const casework::RunningDeadline &running : shown.deadlines) {
        if (!running.met && running.deadline.lastDay.isValid() && ++periods <= kMostPeriods)
            layout->addWidget(row(running));
    }
    if (periods == 0)
        layout->addWidget(mutedLabel(tr("No period runs now.")));
    else if (periods > kMostPeriods)
        layout->addWidget(mutedLabel(tr("%n more end(s) later.", nullptr, periods - kMostPeriods)));
}

QWidget *DueView::row(const casework::RunningDeadline &running)
{
    const casework::Deadline &deadline = running.deadline;
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    auto *head = line();
    auto *text = new CitationLabel(
        QStringLiteral("%1  %2（%3）").arg(day(deadline.lastDay), running.name(), deadline.rule.source.text()));
    connect(text, &CitationLabel::articleAsked, this, &DueView::articleAsked);
    head->addWidget(text, 1);
    const QString key = keyOf(running);
    auto *unfold = quiet(tr("How counted"), QStringLiteral("count:") + key, running.name());
    unfold->setCheckable(true);
    head->addWidget(unfold, 0, Qt::AlignVCenter);
    if (deadline.paused)
        head->addWidget(new Chip(tr("Stands still"), Chip::Tone::Info), 0, Qt::AlignVCenter);
    const DueText due = dueText(deadline.lastDay, m_shown.today);
    auto *chip = new Chip(due.text, due.tone);
    chip->setAlignment(Qt::AlignCenter);
    chip->setMinimumWidth(
        chip->fontMetrics().horizontalAdvance(dueText(m_shown.today.addDays(-100), m_shown.today).text)
        + 2 * measure::kPadding); // the buttons beside them stand in one column
    head->addWidget(chip, 0, Qt::AlignVCenter);
    layout->addLayout(head);
    QWidget *below = details(running);
    const bool isOpen = m_open.contains(key);
    unfold->setChecked(isOpen);
    below->setVisible(isOpen);
    layout->addWidget(below);
    connect(unfold, &QPushButton::toggled, this, [this, below, key](bool opened) {
        below->setVisible(opened);
        if (opened)
            m_open.insert(key);
        else
            m_open.erase(key);
    });
    return out;
}

QWidget *DueView::details(const casework::RunningDeadline &running)
{
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(measure::kPadding, 0, 0, measure::kGrid);
    layout->setSpacing(measure::kGrid);
    for (const Message &step : running.deadline.counted)
        layout->addWidget(mutedLabel(step.inWords()));
    addExtensions(layout, running);
    addExcluded(layout, running);
    addActions(layout, running);
    return out;
}

void DueView::addExtensions(QVBoxLayout *to, const casework::RunningDeadline &running)
{
    for (const casework::GrantedExtension &extension : running.extensions) {
        auto *row = line();
        const QString words =
            tr("Extended on %1 by %2: %3").arg(day(extension.grantedOn), extension.officerName, extension.ground);
        auto *text = new QLabel(words);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        auto *back = quiet(tr("Take back…"), QStringLiteral("revoke:") + extension.id.text(), words);
        connect(back, &QPushButton::clicked, this, [this, words, id = extension.id] {
            askReason(
                words,
                [id](store::Workspace &workspace, const store::Actor &by, const QString &why) {
                    return casework::revokeExtension(workspace, by, id, why);
                },
                tr("The extension is taken back."));
        });
        row->addWidget(back, 0, Qt::AlignTop);
        to->addLayout(row);
    }
}

void DueView::addExcluded(QVBoxLayout *to, const casework::RunningDeadline &running)
{
    for (const casework::ExcludedPeriod &period : running.excluded) {
        auto *row = line();
        const QString ground = casework::excludedGroundName(period.ground);
        const QString words = period.until.isValid()
            ? tr("Not counted: %1, %2 to %3. %4").arg(ground, day(period.from), day(period.until), period.note)
            : tr("Not counted: %1, since %2. %3").arg(ground, day(period.from), period.note);
        auto *text = new QLabel(words);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (!period.until.isValid()) {
            auto *end = quiet(tr("It has ended…"), QStringLiteral("end:") + period.id.text(), words);
            connect(end, &QPushButton::clicked, this, [this, period] { askEnd(period); });
            row->addWidget(end, 0, Qt::AlignTop);
        }
        auto *back = quiet(tr("Take back…"), QStringLiteral("revoke:") + period.id.text(), words);
        connect(back, &QPushButton::clicked, this, [this, words, id = period.id] {
            askReason(
                words,
                [id](store::Workspace &workspace, const store::Actor &by, const QString &why) {
                    return casework::revokePeriod(workspace, by, id, why);
                },
                tr("The days count again."));
        });
        row->addWidget(back, 0, Qt::AlignTop);
        to->addLayout(row);
    }
}

void DueView::addActions(QVBoxLayout *to, const casework::RunningDeadline &running)
{
    const casework::DeadlineRule &rule = running.deadline.rule;
    const int next = casework::nextExtension(running);
    const bool ofMeasure = running.extendedInRecord && !rule.extensions.empty();
    if (next == 0 && rule.excluded.isEmpty() && !ofMeasure)
        return;
    auto *row = line();
    if (ofMeasure) {
        auto *go = quiet(tr("To the measure"), QStringLiteral("measure:") + keyOf(running), running.name());
        connect(go, &QPushButton::clicked, this, [this] { emit placeAsked({CasePlace::Tab::Measures, {}}); });
        row->addWidget(go);
    }
    QString refusal;
    if (next > 0) {
        const QString &by = rule.extensions[std::size_t(next - 1)].approval;
        auto *extend = quiet(tr("Extend…"), QStringLiteral("extend:") + rule.id, rule.name.inWords());
        if (const auto may = m_me ? casework::mayAct(m_shown.file, *m_me, by, m_shown.today) : Result<void>(); !may) {
            extend->setEnabled(false);
            refusal = QStringLiteral("%1 %2").arg(may.error().message.inWords(), whoMayInWords(m_shown, by));
        }
        connect(extend, &QPushButton::clicked, this, [this, running] { askExtension(running); });
        row->addWidget(extend);
        const auto paper = std::find_if(
            kPapers.begin(), kPapers.end(), [&rule](const Paper &one) { return rule.id == QLatin1String(one.rule); });
        if (paper != kPapers.end()) {
            const QString document = QString::fromLatin1(paper->document);
            auto *write = quiet(tr("Write the approval"), QStringLiteral("paper:") + rule.id, rule.name.inWords());
            connect(write, &QPushButton::clicked, this, [this, document] {
                emit placeAsked({CasePlace::Tab::Documents, document});
            });
            row->addWidget(write);
        }
    }
    if (!rule.excluded.isEmpty() && !running.extendedInRecord) {
        auto *exclude = quiet(tr("Leave time out…"), QStringLiteral("exclude:") + rule.id, rule.name.inWords());
        connect(exclude, &QPushButton::clicked, this, [this, running] { askExcluded(running); });
        row->addWidget(exclude);
    }
    row->addStretch(1);
    to->addLayout(row);
    if (!refusal.isEmpty())
        to->addWidget(mutedLabel(tr("To extend: %1").arg(refusal)));
}

void DueView::askExtension(const casework::RunningDeadline &running)
{
    casework::GrantedExtension draft;
    draft.caseId = m_shown.file.one.id;
    draft.rule = running.deadline.rule.id;
    draft.step = casework::nextExtension(running);
    const auto with = [draft](const PeriodEntry &entry) {
        casework::GrantedExtension out = draft;
        out.grantedOn = entry.from;
        out.ground = entry.words;
        return out;
    };
    PeriodQuestion question;
    question.title = tr("Extend: %1").arg(running.name());
    question.explanation = running.deadline.rule.extensions[std::size_t(draft.step - 1)].ground;
    question.from = tr("Granted on");
    question.words = tr("Why");
    question.finish = tr("Extend in my name");
    question.entry.from = m_shown.today;
    question.check = [with, file = m_shown.file, today = m_shown.today](
                         const PeriodEntry &entry) { return casework::faultsOf(with(entry), file, today); };
    question.write = [with, words = tr("The period is extended.")](const PeriodEntry &entry) {
        return CaseWrite{[extension = with(entry)](store::Workspace &workspace, const store::Actor &by) {
                             return casework::grantExtension(workspace, by, extension);
                         },
            words};
    };
    emit questionAsked(question);
}

void DueView::askExcluded(const casework::RunningDeadline &running)
{
    casework::ExcludedPeriod draft;
    draft.caseId = m_shown.file.one.id;
    const auto with = [draft](const PeriodEntry &entry) {
        casework::ExcludedPeriod out = draft;
        out.ground = entry.ground;
        out.from = entry.from;
        out.until = entry.until;
        out.note = entry.words;
        return out;
    };
    PeriodQuestion question;
    question.title = tr("Time that does not count: %1").arg(running.name());
    question.grounds = casework::groundsOf(running);
    question.from = tr("Began on");
    question.until = tr("Ended on (empty: goes on)");
    question.words = tr("What it was");
    question.finish = tr("Leave it out");
    question.entry.from = m_shown.today;
    question.check = [with, file = m_shown.file, today = m_shown.today](
                         const PeriodEntry &entry) { return casework::faultsOf(with(entry), file, today); };
    question.write = [with, words = tr("These days do not count.")](const PeriodEntry &entry) {
        return CaseWrite{[period = with(entry)](store::Workspace &workspace, const store::Actor &by) {
                             return casework::excludePeriod(workspace, by, period);
                         },
            words};
    };
    emit questionAsked(question);
}

void DueView::askEnd(const casework::ExcludedPeriod &period)
{
    PeriodQuestion question;
    question.title =
        tr("%1, since %2").arg(casework::excludedGroundName(period.ground), period.from.toString(Qt::ISODate));
    question.explanation = tr("The end is set once. From the day after it the time counts again.");
    question.until = tr("Ended on");
    question.finish = tr("Set the end");
    question.entry.until = m_shown.today;
    question.check = [period, file = m_shown.file, today = m_shown.today](const PeriodEntry &entry) {
        casework::ExcludedPeriod ended = period;
        ended.until = entry.until;
        auto faults = casework::faultsOf(ended, file, today);
        if (!entry.until.isValid())
            faults.push_back({QStringLiteral("until_on"),
                {"casework", QT_TRANSLATE_NOOP("casework", "Give the day it ended."), {}}});
        return faults;
    };
    question.write = [id = period.id, words = tr("The time counts again.")](const PeriodEntry &entry) {
        return CaseWrite{[id, until = entry.until](store::Workspace &workspace, const store::Actor &by) {
                             return casework::endPeriod(workspace, by, id, until);
                         },
            words};
    };
    emit questionAsked(question);
}

void DueView::askReason(const QString &title,
    std::function<Result<store::CommitReceipt>(store::Workspace &, const store::Actor &, const QString &)> work,
    const QString &success)
{
    PeriodQuestion question;
    question.title = title;
    question.explanation = tr("What was entered stays in the history, with the reason why it does not hold.");
    question.words = tr("Reason");
    question.finish = tr("Take back");
    question.check = reasonWanted;
    question.write = [work, success](const PeriodEntry &entry) {
        return CaseWrite{[work, why = entry.words](
                             store::Workspace &workspace, const store::Actor &by) { return work(workspace, by, why); },
            success};
    };
    emit questionAsked(question);
}

} // namespace qilian::ui
