#include "ui/discretion/PackPartForm.h"

#include "ui/discretion/CitationNotes.h"
#include "ui/discretion/PackFieldEditor.h"
#include "ui/widgets/FormSection.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QVBoxLayout>
#include <map>

namespace qilian::ui {

using discretion::PackPlace;

PackPartForm::PackPartForm(Shell &shell, QWidget *parent)
    : QScrollArea(parent)
    , m_shell(shell)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PackPartForm::show(const discretion::PackDraft &draft, const QString &part)
{
    if (QWidget *before = takeWidget()) {
        for (PackFieldEditor *editor : before->findChildren<PackFieldEditor *>())
            editor->disconnect(this); // it belongs to another part now
        before->deleteLater(); // one of its fields may have asked for this
        before->hide();
    }
    m_part = part;
    m_fields.clear();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGap);
    const discretion::PackPart kind = PackPlace::of(part).part;
    layout->addWidget(sectionLabel(packfields::partName(kind)));
    m_elsewhere = new QLabel;
    setRole(m_elsewhere, "error");
    m_elsewhere->setWordWrap(true);
    m_elsewhere->hide();
    layout->addWidget(m_elsewhere);
    m_section = new FormSection({});
    layout->addWidget(m_section);
    layout->addStretch(1);
    const QString method = draft.value(part + QStringLiteral("/method")).toString();
    for (const PackField &field : packfields::of(kind)) {
        if (!field.method || method == QLatin1String(field.method))
            add(field, draft);
    }
    for (QComboBox *box : body->findChildren<QComboBox *>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    setWidget(body);
}

void PackPartForm::finish()
{
    if (isAncestorOf(QApplication::focusWidget()))
        QApplication::focusWidget()->clearFocus();
}

QString PackPartForm::entered() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const PackField *field : m_fields) {
        const QString key = QString::fromLatin1(field->key);
        const QWidget *editor = m_section->field(key);
        if (focus && (editor == focus || editor->isAncestorOf(focus)))
            return key;
    }
    return {};
}

void PackPartForm::add(const PackField &field, const discretion::PackDraft &draft)
{
    PackFieldEditor *editor = PackFieldEditor::make(field, draft, m_part, nullptr);
    const QString key = QString::fromLatin1(field.key);
    m_section->add(key, field.kind == PackField::Kind::Tick ? QString() : field.name(), editor,
        field.need == PackField::Need::Required ? FormSection::Need::Required : FormSection::Need::Optional,
        field.remark());
    m_fields.push_back(&field);
    connect(editor, &PackFieldEditor::edited, this, [this, &field](const QJsonValue &value) { take(field, value); });
    if (field.kind == PackField::Kind::Citations) {
        auto *notes = new CitationNotes(m_shell);
        m_section->add(key + QStringLiteral("/notes"), {}, notes);
        notes->check(draft.value(m_part + u'/' + key));
        connect(editor, &PackFieldEditor::edited, notes, &CitationNotes::check);
    }
}

void PackPartForm::take(const PackField &field, const QJsonValue &value)
{
    if (field.kind == PackField::Kind::Method)
        emit methodChosen(m_part, value.toString());
    else if (field.kind == PackField::Kind::Id)
        emit renamed(m_part, value.toString());
    else if (value.isUndefined() && field.goesWith)
        emit edited(m_part + u'/' + QLatin1String(field.goesWith), value);
    else
        emit edited(m_part + u'/' + QLatin1String(field.key), value);
}

const PackField *PackPartForm::fieldOf(const QString &place) const
{
    for (const PackField *field : m_fields) {
        const QString key = QString::fromLatin1(field->key);
        if (place == key || place.startsWith(key + u'/') || (!place.isEmpty() && key.startsWith(place + u'/')))
            return field;
    }
    return nullptr;
}

void PackPartForm::showFaults(const std::vector<discretion::PackFault> &faults)
{
    if (!m_section)
        return;
    std::map<QString, QString> told; // by field
    QStringList elsewhere;
    for (const discretion::PackFault &fault : faults) {
        const PackPlace place = PackPlace::of(fault.path);
        if (place.path != m_part)
            continue;
        if (const PackField *field = fieldOf(place.field)) {
            Message message = fault.message;
            if (!message.values.isEmpty())
                message.values[0] = field->name(); // the place is before one's eyes
            told[QString::fromLatin1(field->key)] = message.inWords();
        } else {
            elsewhere.append(fault.message.inWords());
        }
    }
    for (const PackField *field : m_fields)
        m_section->setFault(QString::fromLatin1(field->key), told[QString::fromLatin1(field->key)]);
    m_elsewhere->setText(elsewhere.join(u'\n'));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
}

void PackPartForm::enter(const QString &field)
{
    const PackField *known = fieldOf(field);
    if (!known && !m_fields.empty())
        known = m_fields.front();
    if (!known)
        return;
    QWidget *editor = m_section->field(QString::fromLatin1(known->key));
    editor->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(editor);
}

} // namespace qilian::ui
