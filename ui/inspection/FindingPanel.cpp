#include "ui/inspection/FindingPanel.h"

#include "core/law/ArticleRef.h"
#include "core/law/Catalogue.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

/// Checklists number articles as their authors typed them; on the screen they read as in the law.
QString inHanFigures(const QString &articles)
{
    static const QRegularExpression kFigures(QStringLiteral("\\d+"));
    QString out;
    qsizetype from = 0;
    for (auto found = kFigures.globalMatch(articles); found.hasNext();) {
        const QRegularExpressionMatch figure = found.next();
        out += articles.mid(from, figure.capturedStart() - from) + law::hanNumber(figure.captured().toInt());
        from = figure.capturedEnd();
    }
    return out + articles.mid(from);
}

QString dutiesOn(const inspection::ChecklistItem &item, QDate day)
{
    QStringList out;
    QString law;
    for (const inspection::LegalDuty &duty : item.duties) {
        if (!duty.inForceOn(day))
            continue;
        if (duty.law == law)
            out.back() += u'、' + duty.article;
        else
            out.append(QStringLiteral("《%1》%2").arg(duty.law, duty.article));
        law = duty.law;
    }
    return inHanFigures(out.join(u'；'));
}

} // namespace

FindingPanel::FindingPanel(QWidget *parent)
    : QFrame(parent)
    , m_question(sectionLabel({}))
    , m_duty(new CitationLabel)
    , m_answers(new QHBoxLayout)
    , m_note(new QLineEdit)
    , m_evidence(mutedLabel({}))
    , m_attach(new QPushButton(tr("Add photos or files…")))
    , m_judge(new QPushButton)
    , m_violation(new QComboBox)
    , m_case(new QPushButton)
{
    setRole(this, "card");
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kPadding, measure::kPadding, measure::kPadding);
    layout->setSpacing(measure::kGap);
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    setRole(m_duty, "muted");
    connect(m_duty, &CitationLabel::articleAsked, this, &FindingPanel::articleAsked);
    layout->addWidget(m_duty);
    layout->addLayout(m_answers);
    m_note->setPlaceholderText(tr("What was seen"));
    m_note->setAccessibleName(tr("What was seen"));
    layout->addWidget(m_note);
    auto *files = new QHBoxLayout;
    files->addWidget(m_evidence, 1);
    files->addWidget(m_attach);
    layout->addLayout(files);
    auto *finding = new QHBoxLayout;
    m_violation->setAccessibleName(tr("Violation"));
    m_violation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    finding->addWidget(m_judge);
    finding->addWidget(m_violation, 1);
    finding->addWidget(m_case);
    layout->addLayout(finding);

    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_item.answer && m_note->text() != m_item.answer->note)
            give(m_item.answer->answer, false);
    });
    connect(m_attach, &QPushButton::clicked, this, [this] {
        askForFiles(this, {tr("Photos and files of this item"), {}, {}},
            [this, item = itemId()](const QStringList &chosen) { emit filesDropped(item, chosen); });
    });
    connect(m_judge, &QPushButton::clicked, this, [this] {
        inspection::GivenAnswer answer{itemId(), m_item.answer->answer, m_note->text(), {}, !m_item.answer->failed};
        emit given(answer, false);
    });
    connect(m_violation, &QComboBox::activated, this, [this] { give(m_item.answer->answer, false); });
    connect(m_case, &QPushButton::clicked, this, [this] {
        if (!m_item.answer->openedCase.isNull())
            emit caseOpened(m_item.answer->openedCase);
        else
            emit caseAsked(itemId(), m_violation->currentData().toString());
    });
    hide();
}

void FindingPanel::show(
    const inspection::RunItem &item, const std::vector<evidence::EvidenceRow> &evidence, bool running, QDate today)
{
    m_item = item;
    m_running = running;
    m_question->setText(item.item->question);
    QStringList about{dutiesOn(*item.item, today)};
    if (!item.item->evidenceHint.isEmpty())
        about.append(tr("Evidence: %1").arg(item.item->evidenceHint));
    about.removeAll(QString());
    m_duty->setWords(about.join(u'\n'));
    m_duty->setVisible(!about.isEmpty());
    fillAnswers();
    m_note->setText(item.answer ? item.answer->note : QString());
    m_note->setEnabled(running && item.answer);
    fillFinding(evidence);
    QFrame::show();
}

void FindingPanel::fillAnswers()
{
    while (QLayoutItem *old = m_answers->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    m_field = nullptr;
    const QString now = m_item.answer ? m_item.answer->answer : QString();
    const auto button = [&](const QString &words, const QString &answer) {
        auto *one = new QPushButton(words);
        one->setProperty("primary", now == answer);
        one->setEnabled(m_running);
        connect(one, &QPushButton::clicked, this, [this, answer] { give(answer, true); });
        m_answers->addWidget(one);
    };
    switch (m_item.item->answer) {
    case inspection::ChecklistItem::Answer::YesNoNa:
        button(tr("1 Yes"), QStringLiteral("yes"));
        button(tr("2 No"), QStringLiteral("no"));
        button(tr("3 Not applicable"), QStringLiteral("na"));
        break;
    case inspection::ChecklistItem::Answer::Choice: {
        auto *choice = new QComboBox;
        choice->addItem(tr("Choose…"));
        choice->addItems(m_item.item->options);
        choice->setCurrentIndex(int(m_item.item->options.indexOf(now)) + 1);
        connect(choice, &QComboBox::activated, this,
            [this, choice](int index) { give(index > 0 ? choice->currentText() : QString(), true); });
        m_field = choice;
        break;
    }
    case inspection::ChecklistItem::Answer::Number:
    case inspection::ChecklistItem::Answer::Text: {
        auto *text = new QLineEdit(now);
        text->setPlaceholderText(m_item.item->answer == inspection::ChecklistItem::Answer::Number
                ? tr("Figure, then Enter")
                : tr("Text, then Enter"));
        connect(text, &QLineEdit::returnPressed, this, [this, text] { give(text->text().trimmed(), true); });
        m_field = text;
        break;
    }
    }
    if (m_field) {
        m_field->setAccessibleName(tr("Answer"));
        m_field->setEnabled(m_running);
        m_field->setMinimumWidth(200);
        m_answers->addWidget(m_field);
        if (!m_item.item->unit.isEmpty())
            m_answers->addWidget(mutedLabel(m_item.item->unit));
    }
    m_answers->addStretch(1);
}

void FindingPanel::fillFinding(const std::vector<evidence::EvidenceRow> &evidence)
{
    QStringList names;
    for (const evidence::EvidenceRow &row : evidence)
        names.append(row.title);
    m_evidence->setText(names.isEmpty()
            ? tr("No evidence yet. Drop photos here.")
            : tr("%n piece(s) of evidence: %1", nullptr, int(names.size())).arg(names.join(QStringLiteral("、"))));
    m_attach->setEnabled(m_running && m_item.answer);
    const bool failed = m_item.isFailed();
    m_judge->setVisible(m_item.answer && m_item.verdict == inspection::Verdict::Ask);
    m_judge->setEnabled(m_running);
    m_judge->setText(failed ? tr("It is in order") : tr("It is a problem"));
    m_violation->setVisible(failed);
    m_violation->clear();
    if (failed) {
        m_violation->addItem(m_item.item->violationHint.isEmpty() ? tr("Violation not chosen yet")
                                                                  : tr("Hint: %1").arg(m_item.item->violationHint));
        for (const QString &id : m_item.item->violations) {
            const law::Violation *violation = law::Catalogue::shipped().find(id);
            if (!violation)
                continue;
            m_violation->addItem(violation->zh, id);
            if (id == m_item.answer->violation)
                m_violation->setCurrentIndex(m_violation->count() - 1);
        }
        m_violation->setToolTip(m_violation->currentText());
    }
    const bool opened = failed && !m_item.answer->openedCase.isNull();
    m_violation->setEnabled(m_running && !opened);
    m_case->setVisible(failed);
    m_case->setProperty("primary", !opened);
    m_case->setText(opened ? tr("Show the case") : tr("Open a case"));
}

void FindingPanel::give(const QString &answer, bool goOn)
{
    inspection::GivenAnswer out{itemId(), answer, m_note->text(), m_violation->currentData().toString(), false};
    out.failed = m_item.isFailed();
    if (m_item.answer && answer != m_item.answer->answer)
        out.violation.clear();
    emit given(out, goOn);
}

void FindingPanel::focusAnswer()
{
    if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
    else if (m_answers->count() && m_answers->itemAt(0)->widget())
        m_answers->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void FindingPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_attach->isEnabled() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FindingPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(itemId(), localFiles(event->mimeData()));
}

} // namespace qilian::ui
