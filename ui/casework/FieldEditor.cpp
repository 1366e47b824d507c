#include "ui/casework/FieldEditor.h"

#include "core/casework/DocumentContent.h"
#include "ui/casework/PartsEditor.h"
#include "ui/casework/RowsEditor.h"
#include "ui/casework/TextEditor.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QVBoxLayout *column(FieldEditor *editor)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    return layout;
}

/// A day, a moment, a figure or an amount on one line; read at once, put in order when the officer goes on.
class LineEditor final : public FieldEditor {
public:
    LineEditor(const casework::DocumentField &field, TypedLine::Kind kind, QWidget *parent)
        : FieldEditor(parent)
        , m_line(new TypedLine(kind))
    {
        column(this)->addWidget(m_line);
        m_line->setMaximumWidth(kNarrow);
        m_line->setAccessibleName(field.name);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typed);
    }
    QJsonValue value() const override { return m_line->value(); }
    void setValue(const QJsonValue &value) override { m_line->setValue(value); }

private:
    static constexpr int kNarrow = 320;
    TypedLine *m_line;
};

/// Running words; of a table or a list of attachments its lines.
class WordsEditor final : public FieldEditor {
public:
    WordsEditor(const casework::DocumentField &field, TextEditor::Lines lines, QWidget *parent)
        : FieldEditor(parent)
        , m_field(field)
        , m_text(new TextEditor(lines))
    {
        column(this)->addWidget(m_text);
        m_text->setAccessibleName(field.name);
        setFocusProxy(m_text);
        connect(m_text, &TextEditor::typed, this, &FieldEditor::typed);
    }
    QJsonValue value() const override
    {
        const QString text = m_text->toPlainText();
        if (text.isEmpty())
            return QJsonValue::Undefined;
        if (m_field.type != casework::FieldType::Attachment)
            return text;
        return QJsonArray::fromStringList(text.split(u'\n', Qt::SkipEmptyParts));
    }
    void setValue(const QJsonValue &value) override
    {
        m_text->setText(value.isString() ? value.toString() : casework::documentLines(m_field, value).join(u'\n'));
    }

private:
    casework::DocumentField m_field;
    TextEditor *m_text;
};

/// One of the offered words, or other words where the table leaves room for them.
class ChoiceEditor final : public FieldEditor {
public:
    ChoiceEditor(const casework::DocumentField &field, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new ChoiceBox)
    {
        column(this)->addWidget(m_box);
        m_box->setEditable(true);
        m_box->addItems(field.choices);
        m_box->setCurrentIndex(-1);
        m_box->setAccessibleName(field.name);
        m_box->lineEdit()->setAccessibleName(field.name);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::currentTextChanged, this, [this] {
            if (!m_setting)
                emit typed();
        });
    }
    QJsonValue value() const override
    {
        const QString text = m_box->currentText();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setValue(const QJsonValue &value) override
    {
        m_setting = true;
        m_box->setCurrentText(value.toString());
        m_setting = false;
    }

private:
    QComboBox *m_box;
    bool m_setting = false;
};

/// Yes, no, or not answered yet.
class BoolEditor final : public FieldEditor {
public:
    BoolEditor(const casework::DocumentField &field, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new ChoiceBox)
    {
        column(this)->addWidget(m_box, 0, Qt::AlignLeft);
        m_box->addItem(QStringLiteral("—"), QVariant());
        m_box->addItem(QCoreApplication::translate("FieldEditor", "Yes"), true);
        m_box->addItem(QCoreApplication::translate("FieldEditor", "No"), false);
        m_box->setAccessibleName(field.name);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, &FieldEditor::typed);
    }
    QJsonValue value() const override
    {
        return m_box->currentData().isValid() ? QJsonValue(m_box->currentData().toBool())
                                              : QJsonValue(QJsonValue::Undefined);
    }
    void setValue(const QJsonValue &value) override
    {
        m_box->setCurrentIndex(!value.isBool() ? 0 : value.toBool() ? 1 : 2);
    }

private:
    QComboBox *m_box;
};

/// What was told, what the other side said to it, and the officer's word that both happened.
class ConfirmEditor final : public FieldEditor {
public:
    ConfirmEditor(const casework::DocumentField &field, QWidget *parent)
        : FieldEditor(parent)
        , m_told(new TextEditor(TextEditor::Lines::Many))
        , m_answer(new QLineEdit)
        , m_confirmed(new QCheckBox(QCoreApplication::translate("FieldEditor", "It was told, and this was answered")))
    {
        QVBoxLayout *layout = column(this);
        layout->addWidget(m_told);
        layout->addWidget(m_answer);
        layout->addWidget(m_confirmed);
        m_told->setAccessibleName(field.name);
        m_answer->setAccessibleName(QCoreApplication::translate("FieldEditor", "Answer"));
        m_answer->setPlaceholderText(QCoreApplication::translate("FieldEditor", "What was answered"));
        setFocusProxy(m_told);
        connect(m_told, &TextEditor::typed, this, &FieldEditor::typed);
        connect(m_answer, &QLineEdit::textEdited, this, &FieldEditor::typed);
        connect(m_confirmed, &QCheckBox::clicked, this, &FieldEditor::typed);
    }
    QJsonValue value() const override
    {
        const QString told = m_told->toPlainText();
        if (told.isEmpty() && m_answer->text().isEmpty() && !m_confirmed->isChecked())
            return QJsonValue::Undefined;
        return QJsonObject{{QStringLiteral("told"), told}, {QStringLiteral("answer"), m_answer->text()},
            {QStringLiteral("confirmed"), m_confirmed->isChecked()}};
    }
    void setValue(const QJsonValue &value) override
    {
        m_told->setText(value[QLatin1String("told")].toString());
        m_answer->setText(value[QLatin1String("answer")].toString());
        m_confirmed->setChecked(value[QLatin1String("confirmed")].toBool());
    }

private:
    TextEditor *m_told;
    QLineEdit *m_answer;
    QCheckBox *m_confirmed;
};

/// What the program puts in when the document is made final.
class LaterEditor final : public FieldEditor {
public:
    LaterEditor(const casework::DocumentField &field, QWidget *parent)
        : FieldEditor(parent)
        , m_line(new QLineEdit)
    {
        column(this)->addWidget(m_line);
        m_line->setEnabled(false);
        m_line->setAccessibleName(field.name);
        m_line->setPlaceholderText(QCoreApplication::translate("FieldEditor", "Given when the document is made final"));
    }
    QJsonValue value() const override { return QJsonValue::Undefined; }
    void setValue(const QJsonValue &value) override { m_line->setText(value.toString()); }

private:
    QLineEdit *m_line;
};

} // namespace

FieldEditor *makeFieldEditor(const casework::DocumentField &field, QWidget *parent)
{
    using casework::FieldType;
    if (field.isGivenByProgram())
        return new LaterEditor(field, parent);
    switch (field.type) {
    case FieldType::Integer:
        return new LineEditor(field, TypedLine::Kind::Integer, parent);
    case FieldType::Money:
        return new LineEditor(field, TypedLine::Kind::Money, parent);
    case FieldType::Date:
        return new LineEditor(field, TypedLine::Kind::Day, parent);
    case FieldType::DateTime:
        return new LineEditor(field, TypedLine::Kind::Minute, parent);
    case FieldType::LongText:
    case FieldType::Attachment:
    case FieldType::Table:
        return new WordsEditor(field, TextEditor::Lines::Many, parent);
    case FieldType::Choice:
        if (!field.choices.isEmpty())
            return new ChoiceEditor(field, parent);
        return new WordsEditor(field, TextEditor::Lines::One, parent);
    case FieldType::Bool:
        return new BoolEditor(field, parent);
    case FieldType::Confirm:
        return new ConfirmEditor(field, parent);
    case FieldType::Person:
    case FieldType::DateRange:
    case FieldType::Penalty:
    case FieldType::Approval:
    case FieldType::Seal:
    case FieldType::Receipt:
        return new PartsEditor(field, parent);
    case FieldType::PersonList:
    case FieldType::QuestionTable:
    case FieldType::EvidenceList:
    case FieldType::LawList:
        return new RowsEditor(field, parent);
    case FieldType::Text:
    case FieldType::Reference:
    case FieldType::DocumentNumber:
        return new WordsEditor(field, TextEditor::Lines::One, parent);
    }
    Q_UNREACHABLE();
}

} // namespace qilian::ui
