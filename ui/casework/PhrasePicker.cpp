#include "ui/casework/PhrasePicker.h"

#include "core/casework/CaseWork.h"
#include "core/casework/DocumentType.h"
#include "ui/casework/FieldEditor.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kRows = 7;
constexpr int kPreviewLines = 4;

/// Below the cursor of a text, inside the screen.
void placeAt(QWidget *popup, const QPlainTextEdit *text)
{
    popup->adjustSize();
    const QRect cursor = text->cursorRect();
    const QRect screen = text->screen()->availableGeometry();
    QPoint at = text->viewport()->mapToGlobal(cursor.bottomLeft() + QPoint(0, measure::kGrid));
    if (at.y() + popup->height() > screen.bottom())
        at.setY(text->viewport()->mapToGlobal(cursor.topLeft()).y() - popup->height() - measure::kGrid);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - popup->width())));
    at.setY(std::max(at.y(), screen.top()));
    popup->move(at);
}

} // namespace

PhrasePicker::PhrasePicker(
    Background &background, const casework::CaseDocument &document, const QString &field, QPlainTextEdit *into)
    : QFrame(into, Qt::Popup)
    , m_today(casework::todayOf(background.workspace()))
    , m_into(into)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
    , m_preview(mutedLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("phrasePicker"));
    setRole(this, "card");
    setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kGap, measure::kGap, measure::kGap, measure::kGap);
    layout->setSpacing(measure::kGrid);
    m_typed->setPlaceholderText(tr("A word, or the first letters of the title"));
    m_typed->setAccessibleName(tr("Find a phrase"));
    m_list->setAccessibleName(tr("Phrases"));
    styleAsList(m_list);
    m_list->setFixedHeight(kRows * (m_list->fontMetrics().height() + measure::kPadding));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_preview->setFixedHeight(kPreviewLines * m_preview->fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    layout->addWidget(m_preview);
    setFocusProxy(m_typed);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &PhrasePicker::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasePicker::preview);
    connect(m_list, &QListWidget::itemClicked, this, &PhrasePicker::insert);
    placeAt(this, into);
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
    background.read(
        this,
        [document, field, area = background.workspace().area()](const store::Reader &reader) -> Result<Found> {
            auto phrases = casework::phrasesFor(reader, document.type, field);
            auto file = casework::readCaseFile(reader, document.caseId, area);
            if (!phrases || !file)
                return phrases ? file.error() : phrases.error();
            return Found{*std::move(phrases), *std::move(file)};
        },
        [this](const Result<Found> &found) {
            if (!found)
                return m_preview->setText(found.error().message.inWords());
            m_found = *found;
            fill();
        });
}

void PhrasePicker::fill()
{
    m_rows = m_found.phrases;
    std::erase_if(m_rows, [this](const casework::Phrase &one) { return !casework::answers(one, m_typed->text()); });
    m_list->clear();
    for (const casework::Phrase &phrase : m_rows)
        m_list->addItem(phrase.isShipped() ? tr("%1  (with the program)").arg(phrase.title) : phrase.title);
    m_list->setCurrentRow(m_rows.empty() ? -1 : 0);
    preview();
}

void PhrasePicker::preview()
{
    const int row = m_list->currentRow();
    m_preview->setText(row < 0 ? tr("No phrase for this. Select a text in the field and keep it with Ctrl+Shift+J.")
                               : casework::fillPhrase(m_rows[std::size_t(row)].text, m_found.file, m_today).text);
}

void PhrasePicker::insert()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const casework::FilledPhrase filled = casework::fillPhrase(m_rows[std::size_t(row)].text, m_found.file, m_today);
    QTextCursor cursor = m_into->textCursor();
    const int begin = cursor.selectionStart();
    cursor.insertText(filled.text);
    m_into->setTextCursor(cursor);
    if (!filled.open.isEmpty()) { // to be typed over
        const qsizetype at = filled.text.indexOf(QLatin1String("{{"));
        const qsizetype end = filled.text.indexOf(QLatin1String("}}"), at);
        cursor.setPosition(begin + int(at));
        cursor.setPosition(begin + int(end) + 2, QTextCursor::KeepAnchor);
        m_into->setTextCursor(cursor);
    }
    close();
}

bool PhrasePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int last = m_list->count() - 1;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_list->setCurrentRow(
            std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), std::min(0, last), last));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        insert();
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

PhraseTitle::PhraseTitle(const QString &text, QWidget *over)
    : QFrame(over, Qt::Popup)
    , m_title(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("phraseTitle"));
    setRole(this, "card");
    setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kGap, measure::kGap, measure::kGap, measure::kGap);
    auto *label = new QLabel(tr("Title of the phrase; Enter keeps it"));
    label->setBuddy(m_title);
    m_title->setAccessibleName(tr("Title of the phrase"));
    m_title->setMaxLength(60);
    layout->addWidget(label);
    layout->addWidget(m_title);
    layout->addWidget(mutedLabel(text.left(200)));
    connect(m_title, &QLineEdit::returnPressed, this, [this] {
        if (m_title->text().trimmed().isEmpty())
            return;
        emit given(m_title->text().trimmed());
        close();
    });
}

PhraseKeys::PhraseKeys(
    Background &background, const store::Actor &actor, const casework::CaseDocument &document, QWidget *form)
    : QObject(form)
    , m_background(background)
    , m_actor(actor)
    , m_document(document)
    , m_form(form)
{
    const auto add = [this, form](const QString &words, const QKeySequence &key, void (PhraseKeys::*act)()) {
        auto *action = new QAction(words, form);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        form->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Put a phrase in"), QKeySequence(Qt::CTRL | Qt::Key_J), &PhraseKeys::pick);
    add(tr("Keep the selection as a phrase"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &PhraseKeys::keep);
}

QPlainTextEdit *PhraseKeys::here(QString &field) const
{
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(m_document.type);
    for (QWidget *up = text; up && up != m_form && type; up = up->parentWidget()) {
        if (!qobject_cast<FieldEditor *>(up))
            continue;
        const casework::DocumentField *found = type->field(up->objectName());
        if (!found || found->type != casework::FieldType::LongText)
            return nullptr;
        field = found->id;
        return text;
    }
    return nullptr;
}

void PhraseKeys::pick()
{
    QString field;
    if (QPlainTextEdit *text = here(field))
        new PhrasePicker(m_background, m_document, field, text);
    else
        emit said(tr("Phrases go into the fields for long texts: put the cursor into one of them."));
}

void PhraseKeys::keep()
{
    QString field;
    QPlainTextEdit *text = here(field);
    QString selected = text ? text->textCursor().selectedText() : QString();
    selected.replace(QChar::ParagraphSeparator, u'\n');
    if (selected.trimmed().isEmpty())
        return emit said(tr("Select the text that is to be kept as a phrase first."));
    auto *title = new PhraseTitle(selected, text);
    connect(title, &PhraseTitle::given, this, [this, selected, field](const QString &given) {
        casework::Phrase phrase;
        phrase.document = m_document.type;
        phrase.field = field;
        phrase.title = given;
        phrase.text = selected;
        m_background.write(
            this,
            [phrase, actor = m_actor](
                store::Workspace &workspace) { return casework::savePhrase(workspace, actor, phrase); },
            [this, given](const Result<Id<casework::Phrase>> &saved) {
                if (saved)
                    emit said(tr("“%1” is kept. Ctrl+J puts it in.").arg(given));
                else
                    emit failed(saved.error().message.inWords());
            });
    });
    placeAt(title, text);
    title->show();
    title->findChild<QLineEdit *>()->setFocus(Qt::PopupFocusReason);
}

} // namespace qilian::ui
