#include "ui/law/ArticleView.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

ArticleView::ArticleView(QWidget *parent)
    : QFrame(parent)
    , m_title(titleLabel({}))
    , m_version(new Chip)
    , m_section(mutedLabel({}))
    , m_buttons(new QHBoxLayout)
    , m_compareLabel(mutedLabel(tr("Compare with")))
    , m_compare(new QComboBox)
    , m_columns(new QHBoxLayout)
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
    layout->addLayout(m_columns);
    layout->addStretch(1);
    connect(m_compare, &QComboBox::activated, this, [this] {
        const QByteArray digest = m_compare->currentData().toByteArray();
        m_other.frame->setVisible(!digest.isEmpty());
        if (!digest.isEmpty())
            emit compareAsked(digest);
    });
}

ArticleView::Column ArticleView::makeColumn(const QString &name)
{
    Column out{new QWidget, sectionLabel({}), new QLabel};
    out.body->setObjectName(QStringLiteral("articleText"));
    out.body->setAccessibleName(name);
    out.body->setWordWrap(true);
    out.body->setTextFormat(Qt::RichText);
    out.body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    out.body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    m_version->set(
        law.versionOn.isValid() ? tr("Version of %1").arg(words::version(law)) : tr("Version without a date"),
        Chip::Tone::Neutral);
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
    m_compare->hide();
    m_compareLabel->hide();
}

void ArticleView::show(const law::LawLibrary::Found &article, const std::vector<law::LawLibrary::Entry> &versions,
    const Highlight &highlight)
{
    m_highlight = highlight;
    head(article.law, article.article.section);
    m_this.heading->setText(article.article.place.text());
    m_this.body->setText(m_highlight.html(article.article.body, Theme::of(this).warnSoft));
    m_other.frame->hide();
    m_compare->clear();
    m_compare->addItem(tr("no other version"), QByteArray());
    for (const law::LawLibrary::Entry &one : versions) {
        if (one.shortTitle == article.law.shortTitle && one.digest != article.law.digest)
            m_compare->addItem(words::version(one), one.digest);
    }
    const bool others = m_compare->count() > 1;
    m_compare->setVisible(others);
    m_compareLabel->setVisible(others);
}

void ArticleView::compareWith(const law::LawLibrary::Entry &version, const std::optional<law::LawArticle> &article)
{
    if (m_compare->currentData().toByteArray() != version.digest)
        return; // another article or version was chosen meanwhile
    m_other.heading->setText(words::version(version));
    m_other.body->setText(article ? m_highlight.html(article->body, Theme::of(this).warnSoft)
                                  : tr("This version has no article of that number.").toHtmlEscaped());
}

} // namespace qilian::ui
