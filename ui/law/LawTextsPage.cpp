#include "ui/law/LawTextsPage.h"

#include "core/casework/CaseWork.h"
#include "ui/law/ArticleView.h"
#include "ui/law/FoundArticles.h"
#include "ui/law/LawTree.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 100;

QStringList lawFilesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)
            || file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)
            || file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            files.append(file);
    }
    return files;
}

QAction *actionOf(QWidget *page, const QString &text, const QString &key, const char *name)
{
    auto *action = new QAction(text, page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(key));
    page->addAction(action);
    return action;
}

} // namespace

LawTextsPage::LawTextsPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_text(new QLineEdit(this))
    , m_tree(new LawTree(this))
    , m_found(new FoundArticles(this))
    , m_empty(
          mutedLabel(tr("No law text here yet. Import texts you have as files (.md, .txt or .json), several at once, "
                        "or drop them on this page. They stay on this computer.")))
    , m_left(new QStackedWidget)
    , m_article(new ArticleView)
    , m_report(new LawImportReport)
{
    setAcceptDrops(true);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setPlaceholderText(tr("Words of an article, or its number: 第九十九条"));
    m_text->setAccessibleName(tr("Search the law texts"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(320);
    addFilter(m_text);
    m_tree->setObjectName(QStringLiteral("laws"));
    m_tree->setAccessibleName(tr("Law texts"));
    m_found->setObjectName(QStringLiteral("foundArticles"));
    m_found->setAccessibleName(tr("Articles found"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(measure::kMargin);
    makeActions();
    m_left->addWidget(m_empty);
    m_left->addWidget(m_tree);
    m_left->addWidget(m_found);
    auto *right = new QWidget;
    auto *details = new QVBoxLayout(right);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_article);
    details->addWidget(m_report);
    m_split = new ListDetail(m_left, right, this);
    bring(nullptr);
    setContent(m_split);

    connect(m_text, &QLineEdit::textChanged, this, &LawTextsPage::search);
    connect(
        m_text, &QLineEdit::returnPressed, this, [this] { m_left->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &LawTree::unfolded, this, &LawTextsPage::readArticles);
    connect(m_tree, &LawTree::lawChosen, this, &LawTextsPage::showLaw);
    connect(m_tree, &LawTree::articleChosen, this, &LawTextsPage::show);
    connect(m_tree, &LawTree::opened, m_split, &ListDetail::showDetail);
    connect(m_found, &FoundArticles::chosen, this, &LawTextsPage::show);
    connect(m_found, &FoundArticles::opened, m_split, &ListDetail::showDetail);
    connect(m_article, &ArticleView::compareAsked, this, &LawTextsPage::compare);
    connect(m_report, &LawImportReport::given, this, &LawTextsPage::importGiven);
    connect(m_article, &ArticleView::articleAsked, this, &LawTextsPage::follow);
    refresh();
}

void LawTextsPage::makeActions()
{
    m_import = new QAction(icon(QStringLiteral("import"), &Theme::onAccent), tr("Import law texts…"), this);
    m_import->setObjectName(QStringLiteral("importLaws"));
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(m_import, &QAction::triggered, this, &LawTextsPage::chooseFiles);
    addPageAction(m_import, true);
    auto *focusFilter = new QAction(tr("Search the law texts"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);
    m_copy = actionOf(this, tr("Copy with citation"), QStringLiteral("Ctrl+Shift+C"), "copyArticle");
    m_copy->setIcon(icon(QStringLiteral("copy"), &Theme::muted));
    m_compare = actionOf(this, tr("Compare versions"), QStringLiteral("Ctrl+D"), "compareVersions");
    m_previous = actionOf(this, tr("Article before"), QStringLiteral("Alt+Up"), "previousArticle");
    m_next = actionOf(this, tr("Next article"), QStringLiteral("Alt+Down"), "nextArticle");
    m_remove = actionOf(this, tr("Remove this law"), QStringLiteral("Ctrl+Delete"), "removeLaw");
    connect(m_copy, &QAction::triggered, this, &LawTextsPage::copy);
    connect(m_compare, &QAction::triggered, m_article, &ArticleView::compareNext);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_remove, &QAction::triggered, this, &LawTextsPage::askToRemove);
    for (QAction *action : {m_copy, m_compare, m_previous, m_next, m_remove}) {
        action->setEnabled(false);
        m_article->addButton(action);
    }
}

void LawTextsPage::refresh()
{
    m_shell.background().read(
        this, [](const store::Reader &reader) { return law::LawLibrary::all(reader); },
        [this](const Result<std::vector<law::LawLibrary::Entry>> &laws) {
            if (!laws)
                return notice()->show(Notice::Tone::Danger, laws.error().message.inWords());
            m_tree->setLaws(*laws);
            if (!m_tree->law(m_law)) {
                m_law.clear();
                m_shown.reset();
                for (QAction *action : {m_copy, m_compare, m_previous, m_next, m_remove})
                    action->setEnabled(false);
                if (!m_article->isHidden())
                    bring(nullptr);
            }
            search();
        });
}

void LawTextsPage::bring(QWidget *detail)
{
    // No stack: it would be as tall as the tallest, and a long report would let a short article scroll.
    m_article->setVisible(detail == m_article);
    m_report->setVisible(detail == m_report);
}

void LawTextsPage::search()
{
    const QString typed = m_text->text().trimmed();
    const quint64 question = ++m_question;
    if (typed.isEmpty() || m_tree->laws().empty()) {
        if (m_left->currentWidget() == m_found)
            notice()->clear(); // what it said of the search
        m_left->setCurrentWidget(m_tree->laws().empty() ? static_cast<QWidget *>(m_empty) : m_tree);
        return;
    }
    m_shell.background().read(
        this, [typed](const store::Reader &reader) { return law::LawLibrary::search(reader, typed, kFound); },
        [this, typed, question](const Result<std::vector<law::LawLibrary::Found>> &found) {
            if (question != m_question)
                return; // the officer has typed on
            if (!found)
                return notice()->show(Notice::Tone::Danger, found.error().message.inWords());
            m_found->show(*found, typed);
            m_left->setCurrentWidget(m_found);
            if (found->empty())
                notice()->show(Notice::Tone::Info, tr("No article holds “%1”. Try fewer words.").arg(typed));
            else
                notice()->clear();
        });
}

void LawTextsPage::show(const law::LawLibrary::Found &article)
{
    m_shown = article;
    m_law = article.law.digest;
    for (QAction *action : {m_copy, m_previous, m_next, m_remove})
        action->setEnabled(true);
    const bool searching = m_left->currentWidget() == m_found;
    m_article->show(article, m_tree->laws(), searching ? m_found->highlight() : Highlight());
    m_compare->setEnabled(m_article->hasOtherVersions());
    bring(m_article);
}

void LawTextsPage::showLaw(const QByteArray &digest)
{
    const law::LawLibrary::Entry *law = m_tree->law(digest);
    if (!law)
        return;
    m_shown.reset();
    m_law = digest;
    for (QAction *action : {m_copy, m_compare, m_previous, m_next})
        action->setEnabled(false);
    m_remove->setEnabled(true);
    m_article->show(*law);
    bring(m_article);
}

void LawTextsPage::readArticles(const QByteArray &digest)
{
    m_shell.background().read(
        this, [digest](const store::Reader &reader) { return law::LawLibrary::articles(reader, digest); },
        [this, digest](const Result<std::vector<law::LawArticle>> &articles) {
            if (!articles)
                return notice()->show(Notice::Tone::Danger, articles.error().message.inWords());
            m_tree->setArticles(digest, *articles);
        });
}

void LawTextsPage::compare(const QByteArray &digest)
{
    if (!m_shown)
        return;
    m_shell.background().read(
        this, [digest](const store::Reader &reader) { return law::LawLibrary::articles(reader, digest); },
        [this, digest, place = m_shown->article.place](const Result<std::vector<law::LawArticle>> &articles) {
            const law::LawLibrary::Entry *law = m_tree->law(digest);
            if (!articles || !law || !m_shown || m_shown->article.place != place)
                return;
            const auto same = std::find_if(articles->begin(), articles->end(),
                [&place](const law::LawArticle &one) { return one.place == place; });
            m_article->compareWith(*law, same == articles->end() ? std::nullopt : std::optional(*same));
        });
}

void LawTextsPage::step(int by)
{
    if (!m_shown)
        return;
    m_shell.background().read(
        this, [digest = m_law](const store::Reader &reader) { return law::LawLibrary::articles(reader, digest); },
        [this, by, from = *m_shown](const Result<std::vector<law::LawArticle>> &articles) {
            if (!articles || !m_shown || m_shown->article.place != from.article.place)
                return;
            const auto at = std::find_if(articles->begin(), articles->end(),
                [&from](const law::LawArticle &one) { return one.place == from.article.place; });
            const auto to = std::distance(articles->begin(), at) + by;
            if (at == articles->end() || to < 0 || to >= std::ssize(*articles))
                return;
            const law::LawArticle &next = (*articles)[std::size_t(to)];
            show({from.law, next});
            m_tree->select(from.law.digest, next.place);
        });
}

void LawTextsPage::copy()
{
    if (!m_shown)
        return;
    const QString citation = words::citation(m_shown->law, m_shown->article.place);
    QGuiApplication::clipboard()->setText(citation + u'\n' + m_shown->article.body);
    notice()->show(Notice::Tone::Ok, tr("%1 is copied with its text.").arg(citation));
}

void LawTextsPage::askToRemove()
{
    const law::LawLibrary::Entry *law = m_tree->law(m_law);
    if (!law)
        return;
    notice()->show(Notice::Tone::Warn,
        tr("Remove 《%1》 (%2) from this computer? It can be imported again at any time.")
            .arg(law->title, words::version(*law)),
        tr("Remove"), [this, digest = m_law] {
            m_shell.background().write(
                this, [digest](store::Workspace &workspace) { return law::LawLibrary::remove(workspace, digest); },
                [this](const Result<void> &removed) {
                    if (!removed)
                        return notice()->show(Notice::Tone::Danger, removed.error().message.inWords());
                    refresh();
                });
        });
}

void LawTextsPage::chooseFiles()
{
    askForFiles(this, {tr("Import law texts"), {tr("Law texts (*.md *.txt *.json)"), tr("All files (*)")}, {}},
        [this](const QStringList &files) { importFiles(files); });
}

void LawTextsPage::importFiles(const QStringList &files)
{
    using Outcomes = std::vector<LawImportReport::Outcome>;
    notice()->show(Notice::Tone::Info, tr("Importing %n file(s)…", nullptr, int(files.size())));
    m_shell.background().write(
        this,
        [files](store::Workspace &workspace) {
            Outcomes outcomes;
            for (const QString &file : files)
                outcomes.push_back({file, law::LawLibrary::importFile(workspace, file)});
            return outcomes;
        },
        [this](const Outcomes &outcomes) {
            notice()->clear();
            m_report->show(outcomes);
            bring(m_report);
            m_split->showDetail();
            refresh();
        });
}

void LawTextsPage::importGiven(const QString &path, const law::LawText::Given &given)
{
    m_shell.background().write(
        this,
        [path, given](store::Workspace &workspace) { return law::LawLibrary::importFile(workspace, path, given); },
        [this, path](const Result<law::LawLibrary::Imported> &law) {
            m_report->replace({path, law});
            refresh();
        });
}

void LawTextsPage::follow(const law::Citation &cited)
{
    // Within a law one stays in the version one reads.
    const bool same = m_shown && m_shown->law.shortTitle == cited.law;
    const QDate before = m_day.isValid() ? m_day : casework::todayOf(m_shell.background().workspace());
    openArticle(cited, same && m_shown->law.since().isValid() ? m_shown->law.since() : before);
}

void LawTextsPage::openArticle(const law::Citation &cited, QDate day)
{
    m_day = day;
    m_text->clear();
    m_shell.background().read(
        this,
        [cited, day](
            const store::Reader &reader) { return law::LawLibrary::article(reader, cited.law, cited.place, day); },
        [this, cited, day](const Result<law::LawLibrary::Found> &found) {
            if (found) {
                notice()->clear();
                if (found->law.since() > day)
                    notice()->show(Notice::Tone::Warn,
                        tr("No version in force on %1 is imported: this is the oldest one here. Import the text of "
                           "that "
                           "day.")
                            .arg(day.toString(Qt::ISODate)),
                        tr("Import law texts…"), [this] { chooseFiles(); });
                show(*found);
                m_tree->select(found->law.digest, found->article.place);
                m_split->showDetail();
            } else if (found.error().code == Error::Code::NotFound) {
                bring(nullptr);
                notice()->show(Notice::Tone::Info,
                    tr("%1 is not in the library yet. Import the text of the law as a file (.md, .txt or .json), and "
                       "the article opens from here.")
                        .arg(cited.text()),
                    tr("Import law texts…"), [this] { chooseFiles(); });
            } else {
                notice()->show(Notice::Tone::Danger, found.error().message.inWords());
            }
        });
}

void LawTextsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!lawFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LawTextsPage::dropEvent(QDropEvent *event)
{
    importFiles(lawFilesIn(event->mimeData()));
}

} // namespace qilian::ui
