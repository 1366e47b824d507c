#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>

namespace qilian::ui {

class Background;

/// Keeps what is typed into the form of a record on the disk, as far as it differs from what the form showed: left for
/// another tab or case, or after a power cut, it stands in the form when that begins again. Fields nobody touched come
/// from the record, which others may have changed meanwhile.
class RecordDraft final : public QObject {
    Q_OBJECT
public:
    /// `typed`: what the form holds.
    RecordDraft(Background &background, std::function<QJsonObject()> typed, QObject *parent);
    /// The form has begun. `key` names it in the workspace's drafts.
    void begin(const QString &key);
    /// The form is left: keeps what is typed now.
    void leave();
    /// What was typed has become a record.
    void drop();
    /// What was typed before is not wanted; the form goes on.
    void forget();
    /// What the form showed before anything was typed.
    const QJsonObject &shown() const { return m_shown; }

signals:
    void resumed(const QJsonObject &typed); ///< what was typed before, by field; only where there is some

private:
    QJsonObject changed() const;
    void keep();
    void put(const QString &key, const QJsonObject &typed);

    Background &m_background;
    std::function<QJsonObject()> m_typed;
    QString m_key; // empty: no form is open
    QJsonObject m_shown;
    QJsonObject m_kept;
    QTimer m_looking;
};

} // namespace qilian::ui
