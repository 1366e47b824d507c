#pragma once

#include "ui/widgets/Theme.h"

#include <QObject>
#include <chrono>

namespace qilian::ui {

/// What an officer chose for this computer: looks, language, how soon the desk locks. Not part of the records.
class Preferences final : public QObject {
    Q_OBJECT
public:
    enum class Keep { OnThisComputer, ForThisRun };
    explicit Preferences(Keep keep, QObject *parent = nullptr);

    const Appearance &appearance() const { return m_appearance; }
    void setAppearance(const Appearance &appearance);
    QString language() const { return m_language; } ///< "zh_CN" or "en"
    void setLanguage(const QString &language);
    std::chrono::minutes idle() const { return m_idle; } ///< until the desk locks itself; 1 to 120
    void setIdle(std::chrono::minutes idle);

    static QStringList languages(); ///< those the program is complete in

signals:
    void appearanceChanged(const qilian::ui::Appearance &appearance);
    void languageChanged(const QString &language);
    void idleChanged();

private:
    void save(const QString &key, const QVariant &value) const;

    Keep m_keep;
    Appearance m_appearance;
    QString m_language;
    std::chrono::minutes m_idle;
};

} // namespace qilian::ui
