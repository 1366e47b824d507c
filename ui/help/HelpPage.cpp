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
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

namespace qilian::ui {

namespace {

/// In reading order; each is resources/help/<language>/<id>.md, its first line the title.
constexpr const char *kTopics[] = {"start", "workbench", "party", "inspection", "case", "measures", "performance",
    "referral", "documents", "review", "binder", "evidence", "discretion", "packs", "supervision", "law", "sync",
    "settings", "keys", "about"};

constexpr int kListWidth = 240;
constexpr int kIndent = 24;
constexpr int kKeyWidth = 200;
constexpr int kMeaningWidth = 380;

QString textOf(const QString &language, const char *topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, QString::fromLatin1(topic)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll())
        .replace(QLatin1String("%VERSION%"), QStringLiteral(QILIAN_VERSION))
        .replace(QLatin1String("%QT%"), QString::fromLatin1(qVersion()));
}

/// Gives what came from Markdown the measures of every other page: its headings, and tables with one line a row.
void dress(QTextDocument &document, const Theme &theme)
{
    document.setIndentWidth(kIndent);
    const qreal size = document.defaultFont().pointSizeF();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters = cursor.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setFontPointSize(size * (level == 1 ? 1.35 : 1.1));
        cursor.setCharFormat(letters);
        QTextBlockFormat room;
        room.setTopMargin(level == 1 ? 0 : measure::kMargin);
        room.setBottomMargin(measure::kGap);
        cursor.mergeBlockFormat(room);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        const qreal scale = QFontMetricsF(document.defaultFont()).height() / 17.0;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(measure::kGrid);
        format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, kKeyWidth * scale),
            QTextLength(QTextLength::FixedLength, kMeaningWidth * scale)});
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCellFormat cell = table->cellAt(row, column).format().toTableCellFormat();
                cell.setBottomBorder(1);
                cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cell.setBottomBorderBrush(theme.line);
                table->cellAt(row, column).setFormat(cell);
            }
        }
    }
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
    dress(*m_browser->document(), Theme::of(this));
    m_browser->moveCursor(QTextCursor::Start);
}

void HelpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_list->currentItem())
        show(m_list->currentItem()->data(Qt::UserRole).toString());
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
