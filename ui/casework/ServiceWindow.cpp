#include "ui/casework/ServiceWindow.h"

#include "core/casework/CaseDocuments.h"
#include "ui/casework/ServiceForm.h"
#include "ui/casework/ServiceWords.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using casework::ServiceRules;

QPushButton *button(const QString &words, const QString &key)
{
    auto *out = new QPushButton(words);
    out->setAutoDefault(false);
    if (!key.isEmpty()) {
        out->setShortcut(QKeySequence(key));
        out->setToolTip(QStringLiteral("%1  %2").arg(words, out->shortcut().toString(QKeySequence::NativeText)));
    }
    return out;
}

} // namespace

ServiceWindow::ServiceWindow(Shell &shell, const casework::CaseDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_shell(shell)
    , m_document(document)
    , m_title(sectionLabel(tr("Service of %1").arg(document.title)))
    , m_state(new Chip)
    , m_due(mutedLabel({}))
    , m_notice(new Notice)
    , m_list(new QTreeWidget)
    , m_about(new QLabel)
    , m_outcome(button(tr("Note what came of it"), QStringLiteral("Ctrl+E")))
    , m_receipt(button(tr("Write the receipt"), QStringLiteral("Ctrl+R")))
    , m_why(new QLineEdit)
    , m_void(button(tr("Make void"), {}))
    , m_form(new ServiceForm(shell))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_title->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    auto *number = mutedLabel(document.number);
    number->setWordWrap(false);
    head->addWidget(number);
    head->addWidget(m_state);
    head->addWidget(m_due, 1);
    auto *close = button(tr("Back"), {});
    close->setToolTip(QStringLiteral("%1  Esc").arg(close->text()));
    head->addWidget(close);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    auto *card = new QFrame;
    setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    inside->addWidget(m_form);
    parts->addWidget(card);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    layout->addWidget(parts, 1);
    resize(parent->window()->size() - QSize(4 * measure::kMargin, 4 * measure::kMargin));

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ServiceWindow::showCourse);
    connect(m_outcome, &QPushButton::clicked, this,
        [this] { m_form->beginOutcome(m_file, *chosen(), m_shell.background().workspace().clock().now()); });
    connect(m_receipt, &QPushButton::clicked, this, &ServiceWindow::draftReceipt);
    connect(m_void, &QPushButton::clicked, this, &ServiceWindow::makeVoid);
    connect(m_why, &QLineEdit::returnPressed, this, &ServiceWindow::makeVoid);
    connect(m_form, &ServiceForm::left, this, &ServiceWindow::beginAttempt);
    connect(m_form, &ServiceForm::failed, this,
        [this](const QString &words) { m_notice->show(Notice::Tone::Danger, words); });
    connect(m_form, &ServiceForm::kept, this, [this](const casework::ServiceDraft &draft) {
        write([draft](store::Workspace &workspace,
                  const store::Actor &actor) { return casework::recordService(workspace, actor, draft); },
            tr("The attempt is noted."), true);
    });
    connect(m_form, &ServiceForm::outcomeKept, this, [this](const casework::ServiceOutcome &outcome) {
        write([outcome](store::Workspace &workspace,
                  const store::Actor &actor) { return casework::noteOutcome(workspace, actor, outcome); },
            tr("The result is noted."), true);
    });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &) { reload(); });
    reload();
}

QWidget *ServiceWindow::makeList()
{
    auto *out = new QFrame;
    setRole(out, "card");
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("Attempts")));
    m_list->setObjectName(QStringLiteral("attempts"));
    m_list->setAccessibleName(tr("Attempts"));
    m_list->setHeaderLabels({tr("When"), tr("Way"), tr("Result"), tr("Day of service"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(true);
    for (int column = 0; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->addWidget(m_outcome);
    row->addWidget(m_receipt);
    row->addStretch(1);
    layout->addLayout(row);
    auto *wrong = new QHBoxLayout;
    m_why->setPlaceholderText(tr("Noted wrongly? Write why; it stays on file as void"));
    m_why->setAccessibleName(tr("Why the entry is void"));
    m_void->setObjectName(QStringLiteral("voidService"));
    wrong->addWidget(m_why, 1);
    wrong->addWidget(m_void);
    layout->addLayout(wrong);
    return out;
}

void ServiceWindow::reload()
{
    m_shell.background().read(
        this,
        [id = m_document.caseId, area = m_shell.background().workspace().area()](
            const store::Reader &reader) -> Result<Shown> {
            auto file = casework::readCaseFile(reader, id, area);
            if (!file)
                return file.error();
            auto officers = reader.records<access::Officer>("access/officers");
            if (!officers)
                return officers.error();
            return Shown{std::move(*file), std::move(*officers)};
        },
        [this](const Result<Shown> &shown) {
            if (shown)
                fill(*shown);
            else
                m_notice->show(Notice::Tone::Danger, shown.error().message.inWords());
        });
}

void ServiceWindow::fill(const Shown &shown)
{
    m_file = shown.file;
    m_officers = shown.officers;
    m_courses = casework::coursesOf(m_file, m_document.id);
    for (const casework::CaseDocument &document : m_file.documents) {
        if (document.id == m_document.id)
            m_document = document;
    }
    const QDate today = casework::todayOf(m_shell.background().workspace());
    const bool served = m_document.servedOn.isValid();
    const auto due = casework::serviceDue(m_document, today);
    if (served)
        m_state->set(tr("Served on %1").arg(m_document.servedOn.toString(Qt::ISODate)), Chip::Tone::Ok);
    else if (due)
        m_state->set(dueText(due->lastDay, today).text, dueText(due->lastDay, today).tone);
    m_state->setVisible(served || due);
    m_due->setText(due ? tr("To be served by %1 (%2)").arg(due->lastDay.toString(Qt::ISODate), due->rule.source.text())
                       : QString());
    m_list->clear();
    for (const casework::ServiceCourse &course : m_courses) {
        auto *item = new QTreeWidgetItem(m_list,
            {minuteText(course.attempt.at), ServiceRules::shipped().of(course.attempt.way).name.inWords(),
                words::result(course), course.servedOn.toString(Qt::ISODate),
                course.attempt.address.isEmpty() ? course.attempt.through : course.attempt.address});
        item->setToolTip(4, item->text(4));
        if (course.isVoid()) {
            for (int column = 0; column < m_list->columnCount(); ++column)
                item->setForeground(column, Theme::of(this).muted);
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    showCourse();
    if (m_begun)
        return m_form->refresh(m_file);
    m_begun = true;
    beginAttempt();
}

const casework::ServiceCourse *ServiceWindow::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_courses.size()) ? &m_courses[std::size_t(row)] : nullptr;
}

void ServiceWindow::showCourse()
{
    const casework::ServiceCourse *course = chosen();
    m_outcome->setEnabled(course && !course->isVoid() && !course->servedOn.isValid());
    m_receipt->setEnabled(course && course->outcome && !course->isVoid());
    m_void->setEnabled(course && !course->isVoid());
    m_why->setEnabled(m_void->isEnabled());
    if (!course) {
        m_about->setText(tr("Not served yet. Note the first attempt at the right."));
        return;
    }
    QStringList words{words::resultAtLength(*course)};
    const QStringList officers = m_file.namesOf(course->attempt.officers);
    if (!officers.isEmpty())
        words.append(tr("Served by %1.").arg(officers.join(QStringLiteral("、"))));
    if (!course->attempt.note.isEmpty())
        words.append(course->attempt.note);
    if (const QDate deemed = casework::deemedServedOn(course->attempt); deemed.isValid() && !course->isVoid())
        words.append(tr("Deemed served on %1.").arg(deemed.toString(Qt::ISODate)));
    QStringList proofs;
    for (const evidence::EvidenceItem &item : m_file.evidence) {
        if (course->outcome && course->outcome->proofs.contains(item.id.text()))
            proofs.append(item.title);
    }
    if (!proofs.isEmpty())
        words.append(tr("Proof: %1.").arg(proofs.join(QStringLiteral("、"))));
    if (!course->isVoid()) {
        for (const Message &reminder : casework::remindersOf(m_file, {course->attempt, course->outcome}))
            words.append(reminder.inWords());
    }
    m_about->setText(words.join(u'\n'));
}

void ServiceWindow::beginAttempt()
{
    m_form->begin(m_file, m_document.id, m_officers, m_shell.background().workspace().clock().now());
}

template <class Work> void ServiceWindow::write(Work work, const QString &success, bool again)
{
    m_shell.background().write(
        this,
        [work, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) { return work(workspace, actor); },
        [this, success, again](const auto &result) {
            if (!result)
                return m_notice->show(Notice::Tone::Danger, result.error().message.inWords());
            m_notice->show(Notice::Tone::Ok, success);
            if (!again)
                return;
            m_begun = false; // the form begins anew with the file as it is then
            reload();
        });
}

void ServiceWindow::draftReceipt()
{
    m_shell.background().write(
        this,
        [file = m_file, attempt = chosen()->attempt.id,
            actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) -> Result<Id<casework::CaseDocument>> {
            const auto draft = casework::draftReceipt(file, attempt, casework::todayOf(workspace));
            if (!draft)
                return draft.error();
            if (const auto saved = casework::saveDraft(workspace, actor, *draft); !saved)
                return saved.error();
            return draft->id;
        },
        [this](const Result<Id<casework::CaseDocument>> &receipt) {
            if (!receipt)
                return m_notice->show(Notice::Tone::Danger, receipt.error().message.inWords());
            emit receiptDrafted(*receipt);
            close();
        });
}

void ServiceWindow::makeVoid()
{
    if (!m_void->isEnabled() || !chosen())
        return;
    write([id = chosen()->attempt.id, reason = m_why->text()](store::Workspace &workspace,
              const store::Actor &actor) { return casework::voidService(workspace, actor, id, reason); },
        tr("The entry is void. It stays on file."), false);
    m_why->clear();
}

void ServiceWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->ignore(); // Enter in a field closes nothing
    QDialog::keyPressEvent(event);
}

} // namespace qilian::ui
