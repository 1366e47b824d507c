#include "ui/settings/LooksView.h"

#include "ui/shell/Preferences.h"
#include "ui/widgets/FormColumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kTextPercents[] = {80, 90, 100, 110, 125, 150, 175, 200};
constexpr int kIdleMinutes[] = {1, 5, 10, 15, 30, 60};

QString nameOf(const QString &language)
{
    return language == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("简体中文");
}

} // namespace

LooksView::LooksView(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new FormColumn;
    auto *dark = new QCheckBox(tr("Dark colours"));
    dark->setChecked(preferences.appearance().dark);
    auto *compact = new QCheckBox(tr("Narrow rows"));
    compact->setChecked(preferences.appearance().density == Density::Compact);
    auto *text = new QComboBox;
    for (const int percent : kTextPercents)
        text->addItem(QStringLiteral("%1 %").arg(percent), percent);
    text->setCurrentIndex(text->findData(preferences.appearance().textPercent));
    auto *language = new QComboBox;
    for (const QString &id : Preferences::languages())
        language->addItem(nameOf(id), id);
    language->setCurrentIndex(language->findData(preferences.language()));
    auto *idle = new QComboBox;
    for (const int minutes : kIdleMinutes)
        idle->addItem(tr("after %n minute(s)", nullptr, minutes), minutes);
    idle->setCurrentIndex(idle->findData(int(preferences.idle().count())));
    form->add(QStringLiteral("language"), tr("Language"), language);
    form->add(QStringLiteral("text_size"), tr("Size of the text"), text);
    form->add(QStringLiteral("dark"), tr("Colours and rows"), dark);
    form->add(QStringLiteral("compact"), {}, compact);
    compact->setAccessibleName(compact->text());
    form->add(QStringLiteral("idle"), tr("Lock the desk when nobody touches it"), idle);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(form);
    layout->addStretch(1);

    const auto apply = [&preferences, dark, compact, text] {
        preferences.setAppearance({dark->isChecked(), compact->isChecked() ? Density::Compact : Density::Comfortable,
            text->currentData().toInt()});
    };
    connect(dark, &QCheckBox::toggled, this, apply);
    connect(compact, &QCheckBox::toggled, this, apply);
    connect(text, &QComboBox::activated, this, apply);
    connect(language, &QComboBox::activated, this,
        [&preferences, language] { preferences.setLanguage(language->currentData().toString()); });
    connect(idle, &QComboBox::activated, this,
        [&preferences, idle] { preferences.setIdle(std::chrono::minutes(idle->currentData().toInt())); });
    connect(&preferences, &Preferences::appearanceChanged, this, [dark, compact, text](const Appearance &now) {
        const QSignalBlocker quietDark(dark);
        const QSignalBlocker quietCompact(compact);
        dark->setChecked(now.dark);
        compact->setChecked(now.density == Density::Compact);
        text->setCurrentIndex(text->findData(now.textPercent));
    });
}

} // namespace qilian::ui
