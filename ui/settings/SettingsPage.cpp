#include "ui/settings/SettingsPage.h"

#include "ui/settings/LooksView.h"
#include "ui/settings/NumbersView.h"
#include "ui/settings/OfficeView.h"
#include "ui/settings/OfficersView.h"
#include "ui/settings/PasswordView.h"
#include "ui/settings/PhrasesView.h"
#include "ui/settings/RecordsView.h"
#include "ui/settings/TemplatesView.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {
constexpr int kFormWidth = 560;
}

SettingsPage::SettingsPage(Shell &shell, QWidget *parent)
    : Page(parent)
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kMargin);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("settingTabs"));
    layout->addWidget(tabs);
    const auto done = [this](const QString &words) { notice()->show(Notice::Tone::Ok, words); };
    const auto failed = [this](const QString &words) { notice()->show(Notice::Tone::Warn, words); };
    auto *looks = new LooksView(shell.preferences());
    auto *password = new PasswordView(shell);
    auto *officers = new OfficersView(shell);
    auto *office = new OfficeView(shell);
    auto *templates = new TemplatesView(shell);
    auto *numbers = new NumbersView(shell);
    auto *phrases = new PhrasesView(shell);
    auto *records = new RecordsView(shell);
    for (QWidget *form : {static_cast<QWidget *>(looks), static_cast<QWidget *>(password)})
        form->setMaximumWidth(kFormWidth);
    tabs->addTab(looks, tr("Looks and language"));
    tabs->addTab(password, tr("Password"));
    tabs->addTab(officers, tr("Officers and accounts"));
    tabs->addTab(office, tr("Office"));
    tabs->addTab(templates, tr("Document templates"));
    tabs->addTab(numbers, tr("Numbers"));
    tabs->addTab(phrases, tr("Phrases"));
    tabs->addTab(records, tr("Records and backups"));
    connect(password, &PasswordView::done, this, done);
    connect(officers, &OfficersView::done, this, done);
    connect(officers, &OfficersView::failed, this, failed);
    connect(office, &OfficeView::done, this, done);
    connect(office, &OfficeView::failed, this, failed);
    connect(templates, &TemplatesView::done, this, done);
    connect(templates, &TemplatesView::failed, this, failed);
    connect(numbers, &NumbersView::done, this, done);
    connect(numbers, &NumbersView::failed, this, failed);
    connect(phrases, &PhrasesView::done, this, done);
    connect(phrases, &PhrasesView::failed, this, failed);
    connect(records, &RecordsView::done, this, done);
    connect(records, &RecordsView::failed, this, failed);
    setContent(card);
    setFocusProxy(tabs->tabBar());
}

} // namespace qilian::ui
