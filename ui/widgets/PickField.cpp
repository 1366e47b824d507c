#include "ui/widgets/PickField.h"

#include "ui/widgets/Labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

namespace qilian::ui {

namespace {

constexpr int kRows = 8;

} // namespace

PickField::PickField(Search search, QWidget *parent)
    : QLineEdit(parent)
    , m_search(std::move(search))
    , m_list(new QListWidget)
{
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    styleAsList(m_list);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_key.clear();
        emit changed();
        look();
    });
    connect(m_list, &QListWidget::itemClicked, this, &PickField::choose);
}

PickField::~PickField()
{
    delete m_list;
}

void PickField::pick(const Choice &choice)
{
    m_key = choice.key;
    setText(choice.text);
    m_list->hide();
    emit changed();
}

void PickField::propose(const Choice &choice)
{
    ++m_question; // what was asked before is not wanted any more
    m_key.clear();
    setText(choice.text);
    setFocus(Qt::OtherFocusReason);
    selectAll();
    QTimer::singleShot(0, this, [this, choice, asked = m_question] { // once the field has its place
        if (asked == m_question)
            offer({choice});
    });
}

void PickField::look()
{
    const QString typed = text().trimmed();
    const quint64 asked = ++m_question;
    if (typed.isEmpty()) {
        m_list->hide();
        return;
    }
    m_search(typed, [this, asked](const std::vector<Choice> &choices) {
        if (asked == m_question)
            offer(choices);
    });
}

void PickField::offer(const std::vector<Choice> &choices)
{
    m_choices = choices;
    m_list->clear();
    for (const Choice &choice : choices)
        m_list->addItem(choice.text);
    m_list->setCurrentRow(0);
    const int rows = std::min(int(choices.size()), kRows);
    m_list->setGeometry(
        QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(width(), rows * m_list->sizeHintForRow(0) + 6)));
    m_list->setVisible(rows > 0 && hasFocus());
}

void PickField::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_choices.size()))
        pick(m_choices[std::size_t(row)]);
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    if (m_list->isVisible()) {
        const int row = m_list->currentRow();
        if (event->key() == Qt::Key_Down)
            return m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        if (event->key() == Qt::Key_Up)
            return m_list->setCurrentRow(std::max(row - 1, 0));
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return choose();
        if (event->key() == Qt::Key_Escape)
            return m_list->hide();
    }
    QLineEdit::keyPressEvent(event);
}

void PickField::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace qilian::ui
