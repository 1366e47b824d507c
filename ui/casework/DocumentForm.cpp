#include "ui/casework/DocumentForm.h"

#include "ui/casework/FieldEditor.h"
#include "ui/casework/PhrasePicker.h"
#include "ui/print/Sealing.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kKeepAfterMs = 400;
constexpr int kFormWidth = 820;

const casework::DocumentType &typeOf(const casework::CaseDocument &document)
{
    static const casework::DocumentType kUnknown; // a newer program's: it can be looked at, not written
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(document.type);
    return type ? *type : kUnknown;
}

} // namespace

DocumentForm::DocumentForm(Shell &shell, const casework::CaseDocument &draft, const QString &kept, QWidget *parent)
    : QWidget(parent)
    , m_background(shell.background())
    , m_actor{shell.officer().id, shell.officerName()}
    , m_document(draft)
    , m_type(typeOf(draft))
    , m_approval(casework::ApprovalRule::of(draft.type))
    , m_approved(draft.approval == casework::ApprovalState::Approved ? casework::approvalDigest(draft) : QString())
    , m_notice(new Notice)
    , m_scroll(new QScrollArea)
    , m_open(mutedLabel({}))
    , m_next(new QPushButton(tr("Next open field")))
    , m_finish(new QPushButton(tr("Make final")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_notice);
    auto *sheet = new QWidget;
    auto *centred = new QHBoxLayout(sheet);
    centred->setContentsMargins(0, 0, measure::kGap, 0);
    auto *card = new QFrame;
    setRole(card, "card");
    card->setMaximumWidth(kFormWidth);
    centred->addStretch(1);
    centred->addWidget(card, 100);
    centred->addStretch(1);
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kMargin);
    form->setSpacing(measure::kGrid);
    for (const casework::DocumentField &field : m_type.fields)
        addField(form, field);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(draft.title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());

    auto *phrases = new PhraseKeys(m_background, m_actor, draft, this);
    connect(
        phrases, &PhraseKeys::said, this, [this](const QString &words) { m_notice->show(Notice::Tone::Info, words); });
    connect(phrases, &PhraseKeys::failed, this,
        [this](const QString &words) { m_notice->show(Notice::Tone::Danger, words); });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &DocumentForm::keep);
    if (const QJsonObject fields = QJsonDocument::fromJson(kept.toUtf8()).object(); !fields.isEmpty()) {
        m_document.fields = fields;
        m_unsaved = true;
        m_notice->show(Notice::Tone::Info, tr("Taken up where the typing stopped when the program ended."));
    }
    showValues();
    showFaults();
}

DocumentForm::~DocumentForm()
{
    save();
}

void DocumentForm::addField(QVBoxLayout *form, const casework::DocumentField &field)
{
    if (!m_fields.empty())
        form->addSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::kGap);
    auto *name = new QLabel(field.required && !field.comesLater() ? field.name + QStringLiteral(" *") : field.name);
    Field entry{&field, makeFieldEditor(field, this), new QLabel, mutedLabel(tr("from the record"))};
    entry.editor->setObjectName(field.id);
    name->setBuddy(entry.editor);
    const bool isDecision = m_approval && m_approval->field == field.id;
    entry.editor->setEnabled(!isDecision);
    head->addWidget(name);
    auto *rule = mutedLabel(isDecision ? tr("Written by the approval") : field.rule);
    head->addWidget(rule, 1);
    entry.origin->setWordWrap(false);
    head->addWidget(entry.origin);
    form->addLayout(head);
    form->addWidget(entry.editor);
    setRole(entry.fault, "error");
    entry.fault->setWordWrap(true);
    entry.fault->hide();
    form->addWidget(entry.fault);
    connect(entry.editor, &FieldEditor::typed, this, [this, index = m_fields.size()] { take(m_fields[index]); });
    m_fields.push_back(entry);
}

QWidget *DocumentForm::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](QPushButton *button, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(button->text(), this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        button->setToolTip(
            QStringLiteral("%1  %2").arg(button->text(), keys.front().toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    row->addWidget(m_open, 1);
    add(m_next, {QKeySequence(Qt::Key_F8)}, [this] { goToNextOpen(); });
    add(new QPushButton(tr("Fill again from the record")), {QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { refill(); });
    add(new QPushButton(tr("Save")), {QKeySequence::Save}, [this] {
        save();
        m_notice->show(Notice::Tone::Ok, tr("Saved. What you type is kept at once anyway."));
    });
    add(new QPushButton(tr("Preview")), {QKeySequence(Qt::Key_F6)}, [this] {
        save();
        emit previewAsked();
    });
    m_finish->setProperty("primary", true);
    add(m_finish, {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))},
        [this] { finish(); });
    return bar;
}

QString DocumentForm::draftKey(const Id<casework::CaseDocument> &id)
{
    return QStringLiteral("case_document:") + id.text();
}

void DocumentForm::take(const Field &field)
{
    casework::writeField(m_document, field.field->id, field.editor->value());
    m_visited.insert(field.field->id);
    field.origin->hide();
    m_unsaved = true;
    if (!m_keeping.isActive()) // not put off by typing on: never more than this is lost
        m_keeping.start();
    showFaults();
}

void DocumentForm::keep()
{
    const QString text = QString::fromUtf8(QJsonDocument(m_document.fields).toJson(QJsonDocument::Compact));
    m_background.write(
        this,
        [key = draftKey(m_document.id), text](store::Workspace &workspace) { return workspace.saveDraft(key, text); },
        [this](const Result<void> &kept) {
            if (!kept)
                m_notice->show(Notice::Tone::Danger, kept.error().message.inWords());
        });
}

void DocumentForm::save()
{
    if (!m_unsaved)
        return;
    m_unsaved = false;
    m_keeping.stop();
    m_background.write(
        this,
        [document = m_document, actor = m_actor](store::Workspace &workspace) -> Result<void> {
            if (const auto saved = casework::saveDraft(workspace, actor, document); !saved)
                return saved.error();
            return workspace.saveDraft(draftKey(document.id), {});
        },
        [this](const Result<void> &saved) {
            if (saved)
                return;
            m_unsaved = true;
            keep(); // the record does not take it; on the disk it is safe
            m_notice->show(Notice::Tone::Danger, saved.error().message.inWords());
        });
}

void DocumentForm::refill()
{
    save();
    m_background.read(
        this,
        [draft = m_document, area = m_background.workspace().area(),
            today = casework::todayOf(m_background.workspace())](
            const store::Reader &reader) mutable -> Result<casework::CaseDocument> {
            const auto file = casework::readCaseFile(reader, draft.caseId, area);
            if (!file)
                return file.error();
            casework::refillDraft(draft, *file, today);
            return draft;
        },
        [this](const Result<casework::CaseDocument> &filled) {
            if (!filled)
                return m_notice->show(Notice::Tone::Danger, filled.error().message.inWords());
            QJsonObject fields = filled->fields; // what was typed meanwhile stays
            for (const QJsonValue typed : m_document.fields.value(QLatin1String("_typed")).toArray())
                fields.insert(typed.toString(), m_document.fields.value(typed.toString()));
            fields.insert(QStringLiteral("_typed"), m_document.fields.value(QLatin1String("_typed")));
            m_document.fields = fields;
            m_unsaved = true;
            showValues();
            showFaults();
            save();
            m_notice->show(Notice::Tone::Ok, tr("Filled again. What you wrote yourself stayed as it was."));
        });
}

void DocumentForm::showValues()
{
    const QJsonArray typed = m_document.fields.value(QLatin1String("_typed")).toArray();
    for (const Field &field : m_fields) {
        const QJsonValue value = m_document.fields.value(field.field->id);
        if (field.editor->value() != value)
            field.editor->setValue(value);
        field.origin->setVisible(!value.isUndefined() && !typed.contains(field.field->id));
    }
}

std::vector<casework::DocumentFault> DocumentForm::faults() const
{
    std::vector<casework::DocumentFault> found = casework::checkDocument(m_type, m_document.fields);
    if (m_approval)
        std::erase_if(found, [this](const casework::DocumentFault &fault) { return fault.field == m_approval->field; });
    return found;
}

bool DocumentForm::needsApproval() const
{
    return m_approval && casework::approvalDigest(m_document) != m_approved;
}

void DocumentForm::showFaults()
{
    const std::vector<casework::DocumentFault> found = faults();
    for (const Field &field : m_fields) {
        const auto at = std::find_if(found.begin(), found.end(),
            [&field](const casework::DocumentFault &fault) { return fault.field == field.field->id; });
        // What the officer alone can confirm is open, not wrong, until he was there.
        const bool isFilled =
            m_document.fields.contains(field.field->id) && field.field->type != casework::FieldType::Confirm;
        const bool wasWritten = m_visited.contains(field.field->id) || isFilled || m_asked;
        const QString words = at != found.end() && wasWritten ? at->words.inWords() : QString();
        field.fault->setText(words);
        field.fault->setVisible(!words.isEmpty());
    }
    m_open->setText(
        found.empty() ? tr("Nothing is missing.") : tr("%n field(s) are open.", nullptr, int(found.size())));
    m_next->setEnabled(!found.empty());
    m_finish->setText(needsApproval() ? tr("Submit for approval") : tr("Make final"));
}

void DocumentForm::focus(const Field &field)
{
    field.editor->setFocus(Qt::OtherFocusReason);
    QWidget *below = field.fault->isVisible() ? static_cast<QWidget *>(field.fault) : field.editor;
    m_scroll->ensureWidgetVisible(below);
    m_scroll->ensureWidgetVisible(field.editor, 0, 2 * fontMetrics().height());
}

void DocumentForm::focusFirst()
{
    goToNextOpen();
}

void DocumentForm::goToNextOpen()
{
    const std::vector<casework::DocumentFault> found = faults();
    const auto isOpen = [&found](const Field &field) {
        return std::any_of(found.begin(), found.end(),
            [&field](const casework::DocumentFault &fault) { return fault.field == field.field->id; });
    };
    const auto here = std::find_if(m_fields.begin(), m_fields.end(),
        [](const Field &field) { return field.editor->isAncestorOf(QApplication::focusWidget()); });
    const auto after = here == m_fields.end() ? m_fields.begin() : here + 1;
    auto next = std::find_if(after, m_fields.end(), isOpen);
    if (next == m_fields.end())
        next = std::find_if(m_fields.begin(), m_fields.end(), isOpen);
    if (next != m_fields.end())
        focus(*next);
}

/// Where some have signed on the screen, whoever has not is named before it is too late to.
bool DocumentForm::asksForSignatures()
{
    QStringList lost;
    QStringList missing;
    for (const casework::DocumentSignature &signature : casework::signaturesLost(m_signatures, m_document))
        lost.append(signature.name);
    for (const casework::SignatureRole &role : casework::rolesMissing(m_signatures, m_document))
        missing.append(role.title);
    const bool hasSome = !casework::signaturesThatHold(m_signatures, m_document).empty();
    if (m_restOnPaper || (lost.isEmpty() && (!hasSome || missing.isEmpty())))
        return false;
    QStringList words;
    if (!lost.isEmpty())
        words.append(tr("The document was changed after %1 signed: that no longer holds.").arg(lost.join(u'、')));
    if (!missing.isEmpty())
        words.append(tr("Not signed on the screen: %1.").arg(missing.join(u'、')));
    m_notice->show(Notice::Tone::Warn, words.join(u' '), tr("They sign on paper: make it final"), [this] {
        m_restOnPaper = true;
        finish();
    });
    return true;
}

void DocumentForm::finish()
{
    m_asked = true;
    showFaults();
    if (const std::vector<casework::DocumentFault> found = faults(); !found.empty()) {
        QStringList names;
        for (const casework::DocumentFault &fault : found) {
            if (const casework::DocumentField *field = m_type.field(fault.field); field && !names.contains(field->name))
                names.append(field->name);
        }
        m_notice->show(Notice::Tone::Warn, tr("Not final yet. Still open: %1.").arg(names.join(u'、')));
        const auto first = std::find_if(m_fields.begin(), m_fields.end(),
            [&found](const Field &field) { return field.field->id == found.front().field; });
        if (first != m_fields.end())
            focus(*first);
        return;
    }
    if (asksForSignatures())
        return;
    save();
    setEnabled(false); // what is made final is what stands here now
    m_background.write(
        this,
        [id = m_document.id, actor = m_actor, submits = needsApproval()](
            store::Workspace &workspace) -> Result<casework::CaseDocument> {
            if (!submits)
                return print::finishAndSeal(workspace, actor, id);
            const auto submitted = casework::submitDocument(workspace, actor, id);
            return submitted ? workspace.reader().get(id) : submitted.error();
        },
        [this](const Result<casework::CaseDocument> &made) {
            setEnabled(true);
            if (made)
                emit finished(*made);
            else
                m_notice->show(Notice::Tone::Danger, made.error().message.inWords());
        });
}

} // namespace qilian::ui
