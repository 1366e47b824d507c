#include "ui/discretion/PackLines.h"

#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using discretion::PackPlace;

QVBoxLayout *column(PackFieldEditor *owner, QWidget *input)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    if (input) {
        layout->addWidget(input);
        owner->setFocusProxy(input);
    }
    return layout;
}

/// 20261001 and 2026/10/1 as the file writes it.
QString dayFrom(const QString &typed)
{
    static const QRegularExpression kDay(QStringLiteral("^(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?$"));
    const auto match = kDay.match(typed.trimmed().normalized(QString::NormalizationForm_KC));
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? day.toString(Qt::ISODate) : typed.trimmed();
}

} // namespace

PackLine::PackLine(const PackField &field, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
    , m_kind(field.kind)
    , m_line(new QLineEdit(m_kind == PackField::Kind::Number ? numberText(value) : value.toString()))
{
    m_line->setAccessibleName(field.name());
    column(this, m_line);
    leaveUndoToTheDraft(m_line);
    const auto tell = [this] {
        const QString typed = m_line->text();
        if (m_kind == PackField::Kind::Number)
            emit edited(numberFrom(typed));
        else if (typed.trimmed().isEmpty())
            emit edited(QJsonValue::Undefined);
        else
            emit edited(m_kind == PackField::Kind::Day ? dayFrom(typed) : typed.trimmed());
    };
    // Others name a part by its id and follow when it is whole, not letter by letter.
    if (m_kind == PackField::Kind::Id)
        connect(m_line, &QLineEdit::editingFinished, this, tell);
    else
        connect(m_line, &QLineEdit::textEdited, this, tell);
}

PackTick::PackTick(const PackField &field, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
{
    auto *tick = new QCheckBox(field.name());
    // A row's highest figure counts as included where the pack is silent.
    tick->setChecked(value.toBool(QLatin1String(field.key) == QLatin1String("fine/max_inclusive")));
    column(this, tick);
    connect(tick, &QCheckBox::toggled, this, [this](bool on) { emit edited(on); });
}

PackChoiceBox::PackChoiceBox(const PackField &field, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
{
    auto *box = new ChoiceBox;
    box->setAccessibleName(field.name());
    for (const auto &[key, words] : packfields::choices(field))
        box->addItem(words, key);
    const int at = box->findData(value.toString());
    box->setCurrentIndex(at);
    if (at < 0 && !value.toString().isEmpty())
        box->setPlaceholderText(value.toString());
    column(this, box);
    connect(box, &QComboBox::activated, this, [this, box] {
        const QString chosen = box->currentData().toString();
        emit edited(chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen));
    });
}

PackLineList::PackLineList(const PackField &field, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
    , m_lines(new QPlainTextEdit)
{
    QStringList lines;
    for (const QJsonValue one : value.toArray())
        lines.append(one.toString());
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->setAccessibleName(field.name());
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 3 + 20);
    column(this, m_lines);
    leaveUndoToTheDraft(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        QJsonArray out;
        for (const QString &line : m_lines->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                out.append(line.trimmed());
        }
        emit edited(out.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(out));
    });
}

PackPercents::PackPercents(const discretion::PackDraft &draft, const QString &option, QWidget *parent)
    : PackFieldEditor(parent)
    , m_all(new QLineEdit)
{
    const QJsonValue kept = draft.value(option + QStringLiteral("/pct"));
    auto *layout = column(this, m_all);
    m_all->setAccessibleName(tr("Percent, for every branch"));
    m_all->setText(kept.isObject() ? QString() : numberText(kept));
    leaveUndoToTheDraft(m_all);
    const auto tell = [this] { emit edited(value()); };
    connect(m_all, &QLineEdit::textEdited, this, tell);
    const QString benchmark = PackPlace::of(PackPlace::of(option).owner()).owner();
    const QJsonArray branches = draft.value(benchmark + QStringLiteral("/branches")).toArray();
    if (branches.size() < 2)
        return;
    layout->addWidget(mutedLabel(tr("Or, in place of it, one for each branch:")));
    auto *each = new QFormLayout;
    each->setContentsMargins(0, 0, 0, 0);
    each->setSpacing(measure::kGrid);
    for (const QJsonValue branch : branches) {
        const QString id = branch[QLatin1String("id")].toString();
        const QString label = branch[QLatin1String("label")].toString(id);
        auto *line = new QLineEdit(numberText(kept.toObject().value(id)));
        line->setAccessibleName(tr("Percent, for %1").arg(label));
        leaveUndoToTheDraft(line);
        connect(line, &QLineEdit::textEdited, this, tell);
        each->addRow(mutedLabel(label), line);
        m_each.emplace_back(id, line);
    }
    layout->addLayout(each);
}

QJsonValue PackPercents::value() const
{
    QJsonObject each;
    for (const auto &[branch, line] : m_each) {
        if (const QJsonValue one = numberFrom(line->text()); !one.isUndefined())
            each.insert(branch, one);
    }
    return each.isEmpty() ? numberFrom(m_all->text()) : QJsonValue(each);
}

PackWhen::PackWhen(const discretion::PackDraft &draft, const QString &row, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
{
    auto *layout = column(this, nullptr);
    const QString benchmark = PackPlace::of(row).owner();
    for (const QJsonValue factor : draft.value(benchmark + QStringLiteral("/factors")).toArray()) {
        const QString id = factor[QLatin1String("id")].toString();
        QComboBox *box = boxFor(factor.toObject(), value.toObject().value(id).toString());
        layout->addWidget(mutedLabel(factor[QLatin1String("label")].toString(id)));
        layout->addWidget(box);
        m_boxes.emplace_back(id, box);
        connect(box, &QComboBox::activated, this, [this] {
            QJsonObject when;
            for (const auto &[name, choice] : m_boxes) {
                if (const QString chosen = choice->currentData().toString(); !chosen.isEmpty())
                    when.insert(name, chosen);
            }
            emit edited(when);
        });
    }
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front().second);
}

QComboBox *PackWhen::boxFor(const QJsonObject &factor, const QString &chosen)
{
    auto *box = new ChoiceBox;
    box->setAccessibleName(factor.value(u"label").toString(factor.value(u"id").toString()));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("Any"), QString());
    for (const QJsonValue option : factor.value(u"options").toArray()) {
        const QString id = option[QLatin1String("id")].toString();
        const QString label = option[QLatin1String("label")].toString();
        box->addItem(label.isEmpty() ? id : label, id);
    }
    if (box->findData(chosen) < 0)
        box->addItem(tr("%1 (is no option)").arg(chosen), chosen);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

} // namespace qilian::ui
