#include "ui/casework/ScreeningForm.h"

#include "core/casework/Wording.h"
#include "ui/casework/RecordDraft.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

using casework::Wording;
using referral::Criterion;
using referral::Reply;
using referral::ScreeningLine;

namespace {

const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");
constexpr int kFigureWidth = 130;

} // namespace

ScreeningForm::ScreeningForm(Background &background, QWidget *parent)
    : QFrame(parent)
    , m_place(new QWidget)
    , m_resumed(new Notice)
    , m_draft(new RecordDraft(
          background, [this] { return typed(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("Is the matter to be transferred?")));
    m_resumed->setObjectName(QStringLiteral("resumed"));
    layout->addWidget(m_resumed);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, measure::kGap, 0);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_place);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    auto *keep = new QPushButton(tr("Save the answers"));
    keep->setObjectName(QStringLiteral("keepAnswers"));
    keep->setProperty("primary", true);
    keep->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("Esc"));
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto *finish = new QAction(keep->text(), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &ScreeningForm::finish);
    connect(keep, &QPushButton::clicked, this, &ScreeningForm::finish);
    connect(cancel, &QPushButton::clicked, this, &ScreeningForm::left);
    connect(m_draft, &RecordDraft::resumed, this, [this](const QJsonObject &before) {
        takeBack(before);
        m_resumed->show(Notice::Tone::Info, tr("What you answered before is back. It is not on record yet."),
            tr("Begin anew"), [this] {
                m_draft->forget();
                takeBack(m_draft->shown());
                m_resumed->clear();
            });
    });
}

void ScreeningForm::finish()
{
    const QJsonObject given = answers();
    const FormColumn::Faults faults = m_check(given);
    m_column->showFaults(faults);
    if (faults.empty())
        emit kept(given);
}

QJsonObject ScreeningForm::typed() const
{
    const QJsonObject given = answers();
    QJsonObject out;
    for (const Row &row : m_rows)
        out.insert(row.id, given.contains(row.id) ? given.value(row.id) : QJsonValue());
    return out;
}

void ScreeningForm::takeBack(const QJsonObject &typed)
{
    for (const Row &row : m_rows) {
        const auto at = typed.constFind(row.id);
        if (at == typed.constEnd())
            continue;
        const QJsonValue answer = *at;
        row.reply->setCurrentIndex(answer.isNull() ? 0 : answer[kYes].toBool() ? 2 : 1);
        row.evidence->setText(answer[QLatin1String("evidence")].toString());
        if (row.figure)
            row.figure->setText(answer[QLatin1String("figure")].toString());
    }
}

QString ScreeningForm::unitWords(const QString &unit)
{
    return unit == u"tonne"      ? tr("t")
        : unit == u"times"       ? tr("times the standard")
        : unit == u"yuan"        ? tr("yuan")
        : unit == u"hour"        ? tr("hours")
        : unit == u"penalties"   ? tr("penalties in two years")
        : unit == u"mu"          ? tr("mu")
        : unit == u"cubic_metre" ? tr("m³")
        : unit == u"tree"        ? tr("trees")
                                 : tr("persons");
}

QString ScreeningForm::question(const ScreeningLine &line)
{
    const QString words = line.criterion ? Wording{line.criterion->zh, line.criterion->en}.inWords()
                                         : Wording{line.detention->zh, line.detention->en}.inWords();
    const law::RuleSource source = line.criterion ? line.criterion->sources.front() : line.detention->sources.front();
    if (line.criterion && line.criterion->least)
        return tr("%1: from %2 %3 (%4)")
            .arg(words, line.criterion->least->text(), unitWords(line.criterion->unit), source.article);
    if (line.criterion)
        return tr("%1 (%2)").arg(words, source.article);
    const referral::DetentionRule &rule = *line.detention;
    QString days = tr("%1 to %2 days").arg(rule.daysMin).arg(rule.daysMax);
    if (rule.otherMin > 0)
        days = tr("%1, %2 %3 to %4 days")
                   .arg(days, Wording{rule.otherZh, rule.otherEn}.inWords())
                   .arg(rule.otherMin)
                   .arg(rule.otherMax);
    return tr("%1 (%2; detention %3)").arg(words, source.text(), days);
}

void ScreeningForm::addRow(const ScreeningLine &line)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    const QString words = question(line);
    Row out{line.id(), new ChoiceBox, nullptr, new QLineEdit};
    out.reply->addItem(tr("Not answered"), QString());
    out.reply->addItem(tr("No"), kNo);
    out.reply->addItem(tr("Yes"), kYes);
    out.reply->setAccessibleName(words);
    out.reply->setObjectName(QStringLiteral("reply:") + line.id());
    row->addWidget(out.reply);
    auto *asked = new QWidget; // what yes asks for
    auto *more = new QHBoxLayout(asked);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(measure::kGap);
    if (line.criterion && line.criterion->least) {
        if (line.criterion->lookedUp) {
            more->addWidget(mutedLabel(tr("On record: %1").arg(line.figure)));
        } else {
            out.figure = new QLineEdit(line.figure);
            out.figure->setObjectName(QStringLiteral("figure:") + line.id());
            out.figure->setAccessibleName(tr("Figure: %1").arg(words));
            out.figure->setAlignment(Qt::AlignRight);
            out.figure->setMaximumWidth(kFigureWidth);
            more->addWidget(out.figure);
        }
        auto *unit = mutedLabel(unitWords(line.criterion->unit));
        unit->setWordWrap(false);
        more->addWidget(unit);
    }
    out.evidence->setText(line.evidence);
    out.evidence->setObjectName(QStringLiteral("evidence:") + line.id());
    out.evidence->setAccessibleName(tr("Evidence: %1").arg(words));
    out.evidence->setPlaceholderText(tr("Which evidence shows it"));
    more->addWidget(out.evidence, 1);
    row->addWidget(asked, 1);
    row->addStretch(0);
    const auto arrange = [asked, reply = out.reply] { asked->setVisible(reply->currentData().toString() == kYes); };
    connect(out.reply, &QComboBox::currentIndexChanged, asked, arrange);
    out.reply->setCurrentIndex(line.reply == Reply::None ? 0 : line.reply == Reply::No ? 1 : 2);
    arrange();
    place->setFocusProxy(out.reply);
    m_column->add(line.id(), words, place);
    m_rows.push_back(out);
}

void ScreeningForm::begin(const QString &draft, const referral::Screening &screening, Check check)
{
    m_draft->leave();
    m_resumed->clear();
    m_check = std::move(check);
    m_rows.clear();
    delete m_column;
    m_column = new FormColumn;
    static_cast<QVBoxLayout *>(m_place->layout())->insertWidget(0, m_column);
    using Level = Criterion::Level;
    const auto add = [this](const QString &title, const std::vector<ScreeningLine> &lines, auto belongs) {
        if (std::none_of(lines.begin(), lines.end(), belongs))
            return false;
        m_column->addSection(title);
        for (const ScreeningLine &line : lines) {
            if (belongs(line))
                addRow(line);
        }
        return true;
    };
    const auto asked = [](const ScreeningLine &line) { return line.relevant || line.reply != Reply::None; };
    const auto serious = [](const ScreeningLine &line) {
        return line.criterion && line.criterion->level == Level::Serious;
    };
    add(tr("Suspected crime: asked for by the acts of this case"), screening.crime, asked);
    add(tr("Detention: asked for by the acts of this case"), screening.detention, asked);
    const auto addFolded = [&](const QString &title, const std::vector<ScreeningLine> &lines, auto belongs) {
        if (add(title, lines, belongs))
            m_column->foldSection();
    };
    addFolded(tr("Suspected crime: all others"), screening.crime,
        [&](const ScreeningLine &line) { return !asked(line) && !serious(line); });
    addFolded(tr("Serious circumstances"), screening.crime,
        [&](const ScreeningLine &line) { return !asked(line) && serious(line); });
    addFolded(
        tr("Detention: all others"), screening.detention, [&](const ScreeningLine &line) { return !asked(line); });
    m_draft->begin(draft);
    if (!m_rows.empty())
        m_rows.front().reply->setFocus(Qt::OtherFocusReason);
}

QJsonObject ScreeningForm::answers() const
{
    QJsonObject out;
    for (const Row &row : m_rows) {
        const QString reply = row.reply->currentData().toString();
        if (reply.isEmpty())
            continue;
        QJsonObject answer{{kYes, reply == kYes}};
        if (reply == kYes && row.figure)
            answer.insert(QStringLiteral("figure"), row.figure->text().trimmed());
        if (reply == kYes)
            answer.insert(QStringLiteral("evidence"), row.evidence->text().trimmed());
        out.insert(row.id, answer);
    }
    return out;
}

void ScreeningForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    emit left();
}

} // namespace qilian::ui
