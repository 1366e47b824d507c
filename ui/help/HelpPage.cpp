#include "ui/help/HelpPage.h"

#include "core/base/HanText.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

namespace qilian::ui {

namespace {

/// In reading order; each is resources/help/<language>/<id>.md, its first line the title.
constexpr const char *kTopics[] = {"start", "workbench", "party", "inspection", "case", "documents", "evidence",
    "discretion", "law", "sync", "settings", "keys", "about"};

constexpr int kListWidth = 240;

QString textOf(const QString &language, const char *topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, QString::fromLatin1(topic)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll())
        .replace(QLatin1String("%VERSION%"), QStringLiteral(QILIAN_VERSION))
        .replace(QLatin1String("%QT%"), QString::fromLatin1(qVersion()));
}

} // namespace

HelpPage::HelpPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new QTextBrowser)
{
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Word or pinyin initials"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(280);
    addFilter(m_text);
    m_list->setAccessibleName(tr("Topics"));
    styleAsList(m_list);
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->setOpenLinks(false);
    m_list->setFixedWidth(kListWidth);
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(m_list);
    layout->addWidget(m_browser, 1);
    setContent(content);
    const QString language =
        shell.preferences().language() == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh");
    for (const char *topic : kTopics) {
        const QString text = textOf(language, topic);
        const QString title = text.section(u'\n', 0, 0).remove(u'#').trimmed();
        if (!title.isEmpty())
            m_topics.push_back({QString::fromLatin1(topic), title, text, HanText::pinyinInitials(title)});
    }
    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);
    connect(m_text, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            show(item->data(Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { showTopic(url.path()); });
    search();
}

void HelpPage::search()
{
    const QString typed = m_text->text().trimmed();
    m_list->clear();
    for (const Topic &topic : m_topics) {
        if (!typed.isEmpty() && !topic.text.contains(typed, Qt::CaseInsensitive)
            && !topic.initials.startsWith(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
    }
    if (m_list->count() == 0)
        notice()->show(Notice::Tone::Info, tr("No topic fits. Try another word or the pinyin initials."));
    else
        notice()->clear();
    m_list->setCurrentRow(0);
}

void HelpPage::show(const QString &id)
{
    for (const Topic &topic : m_topics) {
        if (topic.id == id)
            m_browser->setMarkdown(topic.text);
    }
}

void HelpPage::showTopic(const QString &id)
{
    m_text->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(0);
}

} // namespace qilian::ui
