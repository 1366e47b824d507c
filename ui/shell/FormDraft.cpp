#include "ui/shell/FormDraft.h"

#include "ui/shell/Background.h"
#include "ui/widgets/PickField.h"

#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>

namespace qilian::ui {

namespace {

constexpr int kKeepAfterMs = 400;

QJsonValue valueOf(const QWidget *field)
{
    if (const auto *pick = qobject_cast<const PickField *>(field))
        return QJsonObject{{QStringLiteral("key"), pick->picked()}, {QStringLiteral("text"), pick->text()}};
    if (const auto *day = qobject_cast<const QDateEdit *>(field))
        return day->date().toString(Qt::ISODate);
    return qobject_cast<const QLineEdit *>(field)->text();
}

void setValue(QWidget *field, const QJsonValue &value)
{
    if (auto *pick = qobject_cast<PickField *>(field)) {
        if (const QString key = value[QLatin1String("key")].toString(); !key.isEmpty())
            pick->pick({key, value[QLatin1String("text")].toString()});
    } else if (auto *day = qobject_cast<QDateEdit *>(field)) {
        if (const QDate kept = QDate::fromString(value.toString(), Qt::ISODate); kept.isValid())
            day->setDate(kept);
    } else {
        qobject_cast<QLineEdit *>(field)->setText(value.toString());
    }
}

} // namespace

FormDraft::FormDraft(Background &background, const QString &key, std::vector<QWidget *> fields, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_key(key)
    , m_fields(std::move(fields))
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &FormDraft::keep);
    const auto typed = [this] {
        if (m_watching)
            m_keeping.start();
    };
    for (QWidget *field : m_fields) {
        if (auto *day = qobject_cast<QDateEdit *>(field))
            connect(day, &QDateEdit::dateChanged, this, typed);
        else
            connect(qobject_cast<QLineEdit *>(field), &QLineEdit::textChanged, this, typed);
    }
}

void FormDraft::resume()
{
    m_watching = false;
    m_background.read(
        this,
        [&workspace = m_background.workspace(), key = m_key](const store::Reader &) { return workspace.draft(key); },
        [this](const Result<QString> &kept) {
            const QJsonObject values = QJsonDocument::fromJson(kept.value_or(QString()).toUtf8()).object();
            for (QWidget *field : m_fields) {
                if (const auto at = values.constFind(field->objectName()); at != values.constEnd())
                    setValue(field, *at);
            }
            m_watching = true;
            emit resumed();
        });
}

void FormDraft::keep()
{
    QJsonObject values;
    for (const QWidget *field : m_fields)
        values.insert(field->objectName(), valueOf(field));
    put(QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

void FormDraft::drop()
{
    m_watching = false;
    m_keeping.stop();
    put({});
}

void FormDraft::put(const QString &text)
{
    m_background.write(
        this, [key = m_key, text](store::Workspace &workspace) { return workspace.saveDraft(key, text); },
        [](const Result<void> &) {}); // what cannot be kept is still in the form
}

} // namespace qilian::ui
