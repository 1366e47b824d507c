#include "ui/casework/RecordDraft.h"

#include "ui/shell/Background.h"

#include <QJsonDocument>

namespace qilian::ui {

namespace {

constexpr int kLookEveryMs = 500;

} // namespace

RecordDraft::RecordDraft(Background &background, std::function<QJsonObject()> typed, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_typed(std::move(typed))
{
    // Lines, tables, ticks and choices tell of a change each in its way; what they hold is looked at instead.
    m_looking.setInterval(kLookEveryMs);
    connect(&m_looking, &QTimer::timeout, this, &RecordDraft::keep);
}

void RecordDraft::begin(const QString &key)
{
    m_key = key;
    m_shown = m_typed();
    m_kept = {};
    m_looking.stop();
    m_background.write( // after what was kept a moment ago
        this, [key](store::Workspace &workspace) { return workspace.draft(key); },
        [this, key](const Result<QString> &kept) {
            if (key != m_key)
                return; // another form has begun meanwhile
            m_kept = QJsonDocument::fromJson(kept.value_or(QString()).toUtf8()).object();
            if (!m_kept.isEmpty())
                emit resumed(m_kept);
            m_looking.start();
        });
}

void RecordDraft::leave()
{
    if (!m_key.isEmpty())
        keep();
    m_looking.stop();
    m_key.clear();
}

void RecordDraft::drop()
{
    if (!m_key.isEmpty())
        put(m_key, {});
    m_looking.stop();
    m_key.clear();
}

void RecordDraft::forget()
{
    put(m_key, {});
}

QJsonObject RecordDraft::changed() const
{
    QJsonObject out;
    const QJsonObject typed = m_typed();
    for (auto at = typed.begin(); at != typed.end(); ++at) {
        if (m_shown.value(at.key()) != at.value())
            out.insert(at.key(), at.value());
    }
    return out;
}

void RecordDraft::keep()
{
    if (const QJsonObject typed = changed(); typed != m_kept)
        put(m_key, typed);
}

void RecordDraft::put(const QString &key, const QJsonObject &typed)
{
    m_kept = typed;
    const QString text =
        typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
    m_background.write(
        this, [key, text](store::Workspace &workspace) { return workspace.saveDraft(key, text); },
        [](const Result<void> &) {}); // what cannot be kept is still in the form
}

} // namespace qilian::ui
