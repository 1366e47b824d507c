#include "ui/widgets/CitationLabel.h"

namespace qilian::ui {

CitationLabel::CitationLabel(const QString &words, QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        for (const law::Citation::Placed &one : law::Citation::allIn(link))
            emit articleAsked(one.cited);
    });
    setWords(words);
}

void CitationLabel::setWords(const QString &words, const QString &law)
{
    const std::vector<law::Citation::Placed> cited = law::Citation::allIn(words, law);
    setAccessibleName(words);
    setTextInteractionFlags(cited.empty() ? Qt::TextSelectableByMouse : Qt::TextBrowserInteraction);
    setFocusPolicy(cited.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setTextFormat(cited.empty() ? Qt::PlainText : Qt::RichText);
    if (cited.empty())
        return setText(words);
    const auto plain = [&words](qsizetype from, qsizetype to) {
        return words.mid(from, to - from).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    QString html;
    qsizetype at = 0;
    for (const law::Citation::Placed &one : cited) {
        html += plain(at, one.from);
        at = one.from + one.length;
        html += QStringLiteral("<a href=\"%1\">%2</a>").arg(one.cited.text().toHtmlEscaped(), plain(one.from, at));
    }
    setText(html + plain(at, words.size()));
}

} // namespace qilian::ui
