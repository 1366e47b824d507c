#include "ui/casework/TextEditor.h"

#include "ui/widgets/Labels.h"

#include <QKeyEvent>
#include <QMimeData>

namespace qilian::ui {

namespace {

constexpr int kMost = 12; // lines; a longer text scrolls
constexpr int kFewest = 3; // of a field for many
constexpr int kFrame = 4; // border and padding of the style sheet, above and below

} // namespace

TextEditor::TextEditor(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setRole(this, "field");
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_setting)
            emit typed();
    });
    grow();
}

void TextEditor::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && m_lines == Lines::One && event->modifiers() == Qt::NoModifier)
        focusNextChild();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextEditor::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::Many)
        return QPlainTextEdit::insertFromMimeData(source);
    insertPlainText(source->text().simplified()); // what is pasted into one line stays one line
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void TextEditor::grow()
{
    const int needed = qRound(document()->size().height());
    const int lines = std::clamp(needed, m_lines == Lines::One ? 1 : kFewest, kMost);
    setVerticalScrollBarPolicy(needed > kMost ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int margins = int(2 * document()->documentMargin()) + kFrame;
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}

} // namespace qilian::ui
