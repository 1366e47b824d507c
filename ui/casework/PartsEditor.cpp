#include "ui/casework/PartsEditor.h"

#include "ui/casework/FieldParts.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QJsonArray>

namespace qilian::ui {

namespace {

constexpr int kColumns = 3;

/// A fine is a kind of penalty where there is an amount, and so is a confiscation: nobody need name them.
QJsonObject withKinds(QJsonObject penalty)
{
    QJsonArray kinds = penalty.value(QLatin1String("kinds")).toArray();
    for (const auto &[key, kind] : {std::pair{"fine_fen", QStringLiteral("罚款")},
             std::pair{"confiscation_fen", QStringLiteral("没收违法所得")}}) {
        QJsonArray others;
        for (const QJsonValue other : kinds) {
            if (other.toString() != kind)
                others.append(other);
        }
        if (penalty.contains(QLatin1String(key)))
            others.prepend(kind);
        kinds = others;
    }
    penalty.insert(QStringLiteral("kinds"), kinds);
    return penalty;
}

} // namespace

PartsEditor::PartsEditor(const casework::DocumentField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_type(field.type)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::kGap);
    grid->setVerticalSpacing(measure::kGrid);
    for (const FieldPart &part : partsOf(field.type)) {
        const int place = int(m_lines.size());
        auto *line = new TypedLine(part.kind);
        line->setAccessibleName(QStringLiteral("%1 %2").arg(field.name, part.name()));
        auto *label = mutedLabel(part.name());
        label->setBuddy(line);
        grid->addWidget(label, place / kColumns * 2, place % kColumns, Qt::AlignBottom);
        grid->addWidget(line, place / kColumns * 2 + 1, place % kColumns);
        connect(line, &QLineEdit::textEdited, this, &FieldEditor::typed);
        m_lines.emplace_back(QString::fromLatin1(part.key), line);
    }
    for (int i = 0; i < kColumns; ++i)
        grid->setColumnStretch(i, 1);
    setFocusProxy(m_lines.front().second);
}

QJsonValue PartsEditor::value() const
{
    QJsonObject out;
    for (const auto &[key, line] : m_lines) {
        if (const QJsonValue part = line->value(); !part.isUndefined())
            out.insert(key, part);
    }
    if (out.isEmpty())
        return QJsonValue::Undefined;
    const QString &first = m_lines.front().first;
    if (out.value(first) == m_rest.value(first)) { // still the same one
        for (auto at = m_rest.begin(); at != m_rest.end(); ++at) {
            const bool hasLine = std::any_of(
                m_lines.begin(), m_lines.end(), [&at](const auto &entry) { return entry.first == at.key(); });
            if (!hasLine)
                out.insert(at.key(), at.value());
        }
    }
    return m_type == casework::FieldType::Penalty ? withKinds(std::move(out)) : out;
}

void PartsEditor::setValue(const QJsonValue &value)
{
    m_rest = value.toObject();
    for (const auto &[key, line] : m_lines)
        line->setValue(m_rest.value(key));
}

} // namespace qilian::ui
