#include "ui/discretion/PackFieldEditor.h"

#include "ui/discretion/PackLines.h"
#include "ui/discretion/PackTables.h"

#include <QEvent>
#include <QKeyEvent>

namespace qilian::ui {

PackFieldEditor *PackFieldEditor::make(
    const PackField &field, const discretion::PackDraft &draft, const QString &part, QWidget *parent)
{
    const QJsonValue value = draft.value(part + u'/' + QLatin1String(field.key));
    switch (field.kind) {
    case PackField::Kind::Text:
    case PackField::Kind::Id:
    case PackField::Kind::Number:
    case PackField::Kind::Day:
        return new PackLine(field, value, parent);
    case PackField::Kind::Tick:
        return new PackTick(field, value, parent);
    case PackField::Kind::Choice:
    case PackField::Kind::Method:
        return new PackChoiceBox(field, value, parent);
    case PackField::Kind::Lines:
        return new PackLineList(field, value, parent);
    case PackField::Kind::Citations:
        return new PackRows(PackRows::citations(), value, parent);
    case PackField::Kind::Conditions:
        return new PackRows(PackRows::conditions(), value, parent);
    case PackField::Kind::Percents:
        return new PackPercents(draft, part, parent);
    case PackField::Kind::When:
        return new PackWhen(draft, part, value, parent);
    case PackField::Kind::Cases:
        return new PackCases(draft, part, value, parent);
    }
    Q_UNREACHABLE();
}

QJsonValue PackFieldEditor::numberFrom(const QString &typed)
{
    QString plain = typed.trimmed().normalized(QString::NormalizationForm_KC).remove(u',');
    if (plain.isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    // More digits than a double holds would come back as another number.
    const Result<Rational> exact = Rational::parse(plain);
    const Result<Rational> kept = Rational::parse(QString::number(number, 'f', QLocale::FloatingPointShortest));
    return isNumber && exact && kept && *exact == *kept ? QJsonValue(number) : QJsonValue(typed);
}

QString PackFieldEditor::numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

void PackFieldEditor::leaveUndoToTheDraft(QWidget *input)
{
    input->installEventFilter(this);
}

bool PackFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qilian::ui
