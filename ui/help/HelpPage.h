#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace qilian::ui {

/// 帮助: what each page is for and how to work with it, found by word or pinyin initials. Ships with the program.
class HelpPage final : public Page {
    Q_OBJECT
public:
    explicit HelpPage(Shell &shell, QWidget *parent = nullptr);
    /// A topic by its id: that of a page, or "start", "keys", "about". Another one shows the first topic.
    void showTopic(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Topic {
        QString id;
        QString title;
        QString text; ///< Markdown
        QString initials; ///< of the title
    };
    void search();
    void show(const QString &id);

    std::vector<Topic> m_topics;
    QLineEdit *m_text;
    QListWidget *m_list;
    QTextBrowser *m_browser;
};

} // namespace qilian::ui
