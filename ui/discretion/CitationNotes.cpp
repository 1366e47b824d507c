#include "ui/discretion/CitationNotes.h"

#include "core/casework/CaseWork.h"
#include "core/law/Catalogue.h"
#include "core/law/LawLibrary.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kMostShown = 60; // characters of an article

struct Found {
    QString cited; ///< 《水污染防治法》第八十三条
    bool isPlace = true; ///< an article can be read out of it
    bool inCatalogue = false;
    QString begins; ///< the article's first words; empty: not imported
};

bool catalogueNames(const QString &law, const law::ArticleRef &place)
{
    const QString title = law::LawText::shortTitle(law);
    for (const law::Violation &violation : law::Catalogue::shipped().all()) {
        for (const law::Basis &basis : violation.bases) {
            if (law::LawText::shortTitle(basis.law) == title
                && std::any_of(basis.penaltyRefs.begin(), basis.penaltyRefs.end(),
                    [&place](const law::ArticleRef &one) { return one.meets(place); }))
                return true;
        }
    }
    return false;
}

std::vector<Found> look(const store::Reader &reader, const QJsonArray &citations, QDate today)
{
    std::vector<Found> out;
    for (const QJsonValue one : citations) {
        const QString law = one[QLatin1String("law")].toString();
        const QString article = one[QLatin1String("article")].toString();
        if (law.isEmpty() || article.isEmpty())
            continue;
        Found found{QStringLiteral("《%1》%2").arg(law, article), true, false, {}};
        const std::vector<law::ArticleRef> places = law::ArticleRef::allOf(article);
        found.isPlace = !places.empty();
        if (found.isPlace) {
            found.inCatalogue = catalogueNames(law, places.front());
            if (const auto text = law::LawLibrary::article(reader, law, places.front(), today))
                found.begins = text->article.part(places.front()).simplified().left(kMostShown);
        }
        out.push_back(std::move(found));
    }
    return out;
}

} // namespace

CitationNotes::CitationNotes(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(measure::kGrid);
}

void CitationNotes::check(const QJsonValue &citations)
{
    const quint64 asked = ++m_question;
    m_shell.background().read(
        this,
        [citations = citations.toArray(), today = casework::todayOf(m_shell.background().workspace())](
            const store::Reader &reader) { return look(reader, citations, today); },
        [this, asked](const std::vector<Found> &all) {
            if (asked != m_question)
                return;
            while (QLayoutItem *item = m_lines->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            for (const Found &one : all) {
                const QString catalogue =
                    one.inCatalogue ? tr("in the catalogue of violations") : tr("not in the catalogue of violations");
                const QString words = !one.isPlace ? tr("%1: no article can be read out of this.").arg(one.cited)
                    : one.begins.isEmpty()         ? tr("%1: %2; its text is not imported.").arg(one.cited, catalogue)
                                                   : tr("%1: %2. “%3…”").arg(one.cited, catalogue, one.begins);
                auto *line = mutedLabel(words);
                if (!one.isPlace)
                    setRole(line, "error");
                m_lines->addWidget(line);
            }
        });
}

} // namespace qilian::ui
