#include "ui/law/ArticleView.h"

#include "core/law/Difference.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using Kind = law::DifferenceRun::Kind;

/// One of both texts: what they share, and what only it has, marked by a line as well as by its ground.
QString markedHtml(const std::vector<law::DifferenceRun> &runs, Kind own, const Theme &theme)
{
    const QString mark = QStringLiteral("<span style=\"background-color:%1; text-decoration:%2;\">%3</span>")
                             .arg(own == Kind::Removed ? theme.dangerSoft.name() : theme.okSoft.name(),
                                 own == Kind::Removed ? QStringLiteral("line-through") : QStringLiteral("underline"));
    QString out;
    for (const law::DifferenceRun &run : runs) {
        const QString text = run.text.toHtmlEscaped();
        if (run.kind == Kind::Same)
            out += text;
        else if (run.kind == own)
            out += mark.arg(text);
    }
    return out.replace(u'\n', QStringLiteral("<br>"));
}

int placesIn(const std::vector<law::DifferenceRun> &runs)
{
    int places = 0;
    Kind before = Kind::Same;
    for (const law::DifferenceRun &run : runs) {
        places += run.kind != Kind::Same && before == Kind::Same ? 1 : 0;
        before = run.kind;
    }
    return places;
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QFrame(parent)
    , m_title(titleLabel({}))
    , m_version(new Chip)
    , m_section(mutedLabel({}))
    , m_buttons(new QHBoxLayout)
    , m_compareLabel(mutedLabel(tr("Compare with")))
    , m_compare(new QComboBox)
    , m_columns(new QHBoxLayout)
    , m_differences(mutedLabel({}))
{
    setRole(this, "card");
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_compareLabel->setWordWrap(false);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setAccessibleName(tr("Compare with"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_version, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_section);
    m_buttons->setSpacing(measure::kGrid);
    auto *row = new QHBoxLayout;
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(m_compareLabel);
    row->addWidget(m_compare);
    layout->addLayout(row);
    m_columns->setSpacing(measure::kMargin);
    m_this = makeColumn(tr("Text of the article"));
    m_other = makeColumn(tr("Text of the other version"));
    m_differences->setObjectName(QStringLiteral("differences"));
    layout->addWidget(m_differences);
    layout->addLayout(m_columns);
    layout->addStretch(1);
    connect(m_compare, &QComboBox::activated, this, &ArticleView::compareChosen);
}

ArticleView::Column ArticleView::makeColumn(const QString &name)
{
    Column out{new QWidget, sectionLabel({}), new QLabel};
    out.body->setObjectName(QStringLiteral("articleText"));
    out.body->setAccessibleName(name);
    out.body->setWordWrap(true);
    out.body->setTextFormat(Qt::RichText);
    out.body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    out.body->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(out.body, &QLabel::linkActivated, this, [this](const QString &link) {
        for (const law::Citation::Placed &one : law::Citation::allIn(link))
            emit articleAsked(one.cited);
    });
    auto *layout = new QVBoxLayout(out.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(out.heading);
    layout->addWidget(out.body);
    layout->addStretch(1);
    m_columns->addWidget(out.frame, 1);
    return out;
}

void ArticleView::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(
        QStringLiteral("%1  %2").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_buttons->addWidget(button);
}

void ArticleView::head(const law::LawLibrary::Entry &law, const QString &section)
{
    m_title->setText(QStringLiteral("《%1》").arg(law.title));
    m_version->set(words::versionDays(law), Chip::Tone::Neutral);
    m_section->setText(section);
    m_section->setVisible(!section.isEmpty());
}

void ArticleView::show(const law::LawLibrary::Entry &law)
{
    head(law, {});
    m_highlight = Highlight();
    m_this.heading->setText(tr("%n article(s)", nullptr, law.articles));
    m_this.body->setText(tr("Unfold the law on the left to read it part by part.").toHtmlEscaped());
    m_other.frame->hide();
    m_differences->hide();
    m_compare->hide();
    m_compareLabel->hide();
}

void ArticleView::show(const law::LawLibrary::Found &article, const std::vector<law::LawLibrary::Entry> &versions,
    const Highlight &highlight)
{
    const QByteArray compared = m_compare->currentData().toByteArray();
    m_shown = article;
    m_highlight = highlight;
    head(article.law, article.article.section);
    m_this.heading->setText(article.article.place.text());
    m_compare->clear();
    m_compare->addItem(tr("no other version"), QByteArray());
    for (const law::LawLibrary::Entry &one : versions) {
        if (one.shortTitle != article.law.shortTitle || one.digest == article.law.digest)
            continue;
        m_compare->addItem(words::version(one), one.digest);
        m_compare->setItemData(m_compare->count() - 1, words::versionDays(one), Qt::ToolTipRole);
    }
    m_compare->setVisible(hasOtherVersions());
    m_compareLabel->setVisible(hasOtherVersions());
    m_compare->setCurrentIndex(compared.isEmpty() ? 0 : std::max(0, m_compare->findData(compared)));
    compareChosen();
}

bool ArticleView::hasOtherVersions() const
{
    return m_compare->count() > 1;
}

void ArticleView::compareNext()
{
    m_compare->setCurrentIndex((m_compare->currentIndex() + 1) % m_compare->count());
    compareChosen();
}

void ArticleView::compareChosen()
{
    const QByteArray digest = m_compare->currentData().toByteArray();
    m_other.frame->setVisible(!digest.isEmpty());
    m_differences->setVisible(!digest.isEmpty());
    m_this.body->setText(m_highlight.html(m_shown.article.body, Theme::of(this).warnSoft, m_shown.law.shortTitle));
    m_other.heading->clear();
    m_other.body->clear();
    m_differences->clear();
    if (!digest.isEmpty())
        emit compareAsked(digest);
}

void ArticleView::compareWith(const law::LawLibrary::Entry &version, const std::optional<law::LawArticle> &article)
{
    if (m_compare->currentData().toByteArray() != version.digest)
        return; // another article or version was chosen meanwhile
    m_other.heading->setText(words::versionDays(version));
    if (!article) {
        m_differences->clear();
        m_other.body->setText(tr("This version has no article of that number.").toHtmlEscaped());
        return;
    }
    const bool otherIsOlder = version.since() < m_shown.law.since();
    const auto runs = otherIsOlder ? law::differenceOf(article->body, m_shown.article.body)
                                   : law::differenceOf(m_shown.article.body, article->body);
    const Theme &theme = Theme::of(this);
    m_this.body->setText(markedHtml(runs, otherIsOlder ? Kind::Added : Kind::Removed, theme));
    m_other.body->setText(markedHtml(runs, otherIsOlder ? Kind::Removed : Kind::Added, theme));
    const int places = placesIn(runs);
    m_differences->setText(places == 0 ? tr("Word for word the same.")
                                       : tr("%n place(s) differ: struck through stands only in the older version, "
                                            "underlined only in the newer one.",
                                           nullptr, places));
}

} // namespace qilian::ui
