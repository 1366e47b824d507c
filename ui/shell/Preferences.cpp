#include "ui/shell/Preferences.h"

#include "core/access/Session.h"

#include <QSettings>

namespace qilian::ui {

namespace {

constexpr int kSmallestText = 80;
constexpr int kLargestText = 200;
constexpr int kLongestIdle = 120;

const QString kDark = QStringLiteral("appearance/dark");
const QString kCompact = QStringLiteral("appearance/compact");
const QString kTextPercent = QStringLiteral("appearance/textPercent");
const QString kLanguage = QStringLiteral("language");
const QString kIdle = QStringLiteral("idleMinutes");

} // namespace

Preferences::Preferences(Keep keep, QObject *parent)
    : QObject(parent)
    , m_keep(keep)
    , m_language(languages().front())
    , m_idle(access::Session::kIdle)
{
    if (keep == Keep::ForThisRun)
        return;
    const QSettings settings;
    m_appearance.dark = settings.value(kDark).toBool();
    m_appearance.density = settings.value(kCompact).toBool() ? Density::Compact : Density::Comfortable;
    m_appearance.textPercent = std::clamp(settings.value(kTextPercent, 100).toInt(), kSmallestText, kLargestText);
    if (const QString language = settings.value(kLanguage).toString(); languages().contains(language))
        m_language = language;
    m_idle = std::chrono::minutes(
        std::clamp(settings.value(kIdle, int(access::Session::kIdle.count())).toInt(), 1, kLongestIdle));
}

QStringList Preferences::languages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("en")};
}

void Preferences::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_appearance.textPercent = std::clamp(appearance.textPercent, kSmallestText, kLargestText);
    save(kDark, m_appearance.dark);
    save(kCompact, m_appearance.density == Density::Compact);
    save(kTextPercent, m_appearance.textPercent);
    emit appearanceChanged(m_appearance);
}

void Preferences::setLanguage(const QString &language)
{
    if (language == m_language || !languages().contains(language))
        return;
    m_language = language;
    save(kLanguage, language);
    emit languageChanged(language);
}

void Preferences::setIdle(std::chrono::minutes idle)
{
    m_idle = std::clamp(idle, std::chrono::minutes(1), std::chrono::minutes(kLongestIdle));
    save(kIdle, int(m_idle.count()));
    emit idleChanged();
}

void Preferences::save(const QString &key, const QVariant &value) const
{
    if (m_keep == Keep::OnThisComputer)
        QSettings().setValue(key, value);
}

} // namespace qilian::ui
