#include "ui/casework/ApprovalPanel.h"

#include "core/access/Office.h"
#include "core/access/Session.h"
#include "core/casework/CaseWork.h"
#include "ui/casework/DocumentWords.h"
#include "ui/casework/TypedLine.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

using casework::ApprovalState;

ApprovalPanel::ApprovalPanel(Shell &shell, QWidget *parent)
    : QFrame(parent)
    , m_shell(shell)
    , m_state(new Chip)
    , m_trail(mutedLabel({}))
{
    setObjectName(QStringLiteral("approval"));
    setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    layout->setSpacing(measure::kGrid);
    auto *row = new QHBoxLayout;
    row->addWidget(sectionLabel(tr("Approval")));
    row->addWidget(m_state);
    row->addStretch(1);
    m_submit =
        addAct(tr("Submit for approval"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), &ApprovalPanel::submit);
    m_approve = addAct(tr("Approve…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &ApprovalPanel::approve);
    m_return = addAct(tr("Return…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &ApprovalPanel::sendBack);
    m_paper =
        addAct(tr("Signed on paper…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &ApprovalPanel::enterPaper);
    for (QAction *action : actions()) {
        auto *button = new QPushButton(action->text());
        button->setToolTip(
            QStringLiteral("%1  %2").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isEnabled()); });
        row->addWidget(button);
    }
    layout->addLayout(row);
    layout->addWidget(m_trail);
    m_question = makeQuestion();
    layout->addWidget(m_question);
    m_question->hide();
    hide();
}

QAction *ApprovalPanel::addAct(const QString &words, const QKeySequence &key, void (ApprovalPanel::*act)())
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QWidget *ApprovalPanel::makeQuestion()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, measure::kGrid, 0, 0);
    layout->setSpacing(measure::kGrid);
    m_signed = new QWidget;
    auto *paper = new QHBoxLayout(m_signed);
    paper->setContentsMargins(0, 0, 0, 0);
    m_who = new QComboBox;
    m_who->setAccessibleName(tr("Who signed"));
    m_who->setPlaceholderText(tr("Who signed"));
    m_day = new TypedLine(TypedLine::Kind::Day);
    m_day->setAccessibleName(tr("Day of the signature"));
    paper->addWidget(m_who, 1);
    paper->addWidget(m_day, 1);
    m_name = mutedLabel({});
    m_words = new QLineEdit;
    m_name->setBuddy(m_words);
    auto *row = new QHBoxLayout;
    m_give = new QPushButton;
    m_give->setProperty("primary", true);
    m_give->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    row->addWidget(m_words, 1);
    row->addWidget(m_give);
    row->addWidget(cancel);
    m_fault = new QLabel;
    setRole(m_fault, "error");
    m_fault->setWordWrap(true);
    layout->addWidget(m_signed);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    auto *finish = new QAction(box);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    box->addAction(finish);
    connect(finish, &QAction::triggered, this, &ApprovalPanel::answer);
    connect(m_give, &QPushButton::clicked, this, &ApprovalPanel::answer);
    connect(m_words, &QLineEdit::returnPressed, this, &ApprovalPanel::answer);
    connect(cancel, &QPushButton::clicked, box, &QWidget::hide);
    return box;
}

void ApprovalPanel::show(const casework::CaseFile &file, const casework::CaseDocument *document)
{
    const casework::ApprovalRule *rule = document ? casework::ApprovalRule::of(document->type) : nullptr;
    const bool other = !document || document->id != m_document.id || document->approval != m_document.approval;
    m_file = file;
    m_document = document ? *document : casework::CaseDocument();
    setVisible(rule);
    const bool isDraft = document && document->state == casework::DocumentState::Draft;
    const bool waits = isDraft && document->approval == ApprovalState::Submitted;
    const bool mayDecide = waits && bool(casework::mayApprove(m_file, m_shell.session().officer(), m_document));
    m_submit->setEnabled(rule && isDraft && !waits && document->approval != ApprovalState::Approved);
    m_approve->setEnabled(mayDecide);
    m_return->setEnabled(mayDecide);
    m_paper->setEnabled(rule && isDraft && !mayDecide && document->approval != ApprovalState::Approved);
    if (other)
        m_question->hide();
    if (!rule)
        return;
    m_state->set(words::approval(*document), words::tone(*document));
    const QString steps = trail();
    m_trail->setText(steps.isEmpty() ? tr("%1 signs it before it is final.").arg(rule->signature) : steps);
}

QString ApprovalPanel::trail() const
{
    QStringList steps;
    for (const casework::DocumentDecision &one : m_file.decisions) {
        if (one.document != m_document.id)
            continue;
        const QString on = one.on.toString(Qt::ISODate);
        switch (one.step) {
        case ApprovalState::Submitted:
            steps.append(tr("%1 %2 submitted it").arg(on, one.officerName));
            break;
        case ApprovalState::Approved:
            steps.append(one.onPaper ? tr("%1 %2 approved it on paper: %3").arg(on, one.officerName, one.note)
                                     : tr("%1 %2 approved it: %3").arg(on, one.officerName, one.note));
            break;
        case ApprovalState::Returned:
            steps.append(tr("%1 %2 returned it: %3").arg(on, one.officerName, one.note));
            break;
        case ApprovalState::None:
            break;
        }
    }
    return steps.join(u'\n');
}

void ApprovalPanel::ask(Asking what)
{
    m_asking = what;
    m_signed->setVisible(what == Asking::Paper);
    m_name->setText(what == Asking::Reason ? tr("What is to be changed") + QStringLiteral(" *") : tr("Opinion"));
    m_words->setAccessibleName(what == Asking::Reason ? tr("What is to be changed") : tr("Opinion"));
    m_words->setText(what == Asking::Reason ? QString() : QStringLiteral("同意。"));
    m_give->setText(what == Asking::Reason ? tr("Return it")
            : what == Asking::Opinion      ? tr("Approve it")
                                           : tr("Enter the approval"));
    m_give->setToolTip(QStringLiteral("%1  Ctrl+Enter").arg(m_give->text()));
    m_fault->hide();
    m_question->show();
    QWidget *first = what == Asking::Paper ? static_cast<QWidget *>(m_who) : m_words;
    first->setFocus(Qt::OtherFocusReason);
    if (what != Asking::Paper)
        return;
    m_day->setValue(casework::todayOf(m_shell.background().workspace()).toString(Qt::ISODate));
    m_who->clear();
    m_shell.background().read(
        this, [](const store::Reader &reader) { return access::officersIn(reader); },
        [this](const Result<std::vector<access::Officer>> &officers) {
            for (const access::Officer &officer : officers.value_or({})) {
                if (casework::mayApprove(m_file, officer, m_document))
                    m_who->addItem(officer.name, officer.id.text());
            }
            m_who->setCurrentIndex(m_who->count() == 1 ? 0 : -1);
        });
}

void ApprovalPanel::submit()
{
    write([id = m_document.id](store::Workspace &workspace,
              const store::Actor &actor) { return casework::submitDocument(workspace, actor, id); },
        tr("%1 waits for approval.").arg(m_document.title));
}

void ApprovalPanel::answer()
{
    const Id<casework::CaseDocument> id = m_document.id;
    const QString words = m_words->text();
    switch (m_asking) {
    case Asking::Opinion:
        return write([id, words](store::Workspace &workspace,
                         const store::Actor &actor) { return casework::approveDocument(workspace, actor, id, words); },
            tr("%1 is approved. It can be made final.").arg(m_document.title));
    case Asking::Reason:
        return write([id, words](store::Workspace &workspace,
                         const store::Actor &actor) { return casework::returnDocument(workspace, actor, id, words); },
            tr("%1 is returned.").arg(m_document.title));
    case Asking::Paper:
        break;
    }
    casework::PaperApproval approval;
    approval.approver = Id<access::Officer>(Uuid::parse(m_who->currentData().toString()).value_or(Uuid()));
    approval.on = QDate::fromString(m_day->value().toString(), Qt::ISODate);
    approval.opinion = words;
    write([id, approval](store::Workspace &workspace,
              const store::Actor &actor) { return casework::enterPaperApproval(workspace, actor, id, approval); },
        tr("%1 is approved. It can be made final.").arg(m_document.title));
}

template <class Work> void ApprovalPanel::write(Work work, const QString &success)
{
    m_shell.background().write(
        this, [work, actor = m_shell.session().actor()](store::Workspace &workspace) { return work(workspace, actor); },
        [this, success](const Result<store::CommitReceipt> &result) {
            if (result) {
                m_question->hide();
                emit done(success);
            } else if (m_question->isVisible()) {
                m_fault->setText(result.error().message.inWords());
                m_fault->show();
            } else {
                emit failed(result.error().message.inWords());
            }
        });
}

void ApprovalPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_question->isVisible())
        return QFrame::keyPressEvent(event);
    m_question->hide();
}

} // namespace qilian::ui
