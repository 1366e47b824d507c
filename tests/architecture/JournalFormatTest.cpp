#include "core/record/Chain.h"
#include "tests/architecture/SourceTree.h"

#include <QLocale>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::architecture;

namespace {

/// The lines of the first block of the page that is fenced with this language.
QStringList blockOf(const QString &page, const QString &language)
{
    const QString open = QStringLiteral("\n```") + language + u'\n';
    const qsizetype from = page.indexOf(open) + open.size();
    return page.mid(from, page.indexOf(QStringLiteral("\n```"), from) - from).split(u'\n');
}

} // namespace

TEST_CASE("the page on the journal describes the journal that is written", "[architecture]")
{
    const QString page = textOf(QStringLiteral("resources/help/journal-format.md"));
    const QStringList entries = blockOf(page, QStringLiteral("jsonl"));
    REQUIRE(entries.size() == 3);

    record::ChainCheck chain(record::ChainDigest::Sha256);
    qint64 seq = 0;
    for (const QString &entry : entries)
        chain.add(++seq, entry.toUtf8());
    CHECK(chain.verdict().entries == 3);
    CHECK(enumText(chain.verdict().fault) == QStringLiteral("none"));

    for (const QString &member : record::open(entries.last().toUtf8())->toJson().keys()) {
        INFO(member.toStdString());
        CHECK(page.contains(QStringLiteral("| `%1` |").arg(member)));
    }
    CHECK(page.contains(QLocale(QLocale::English).toString(record::kMaxEntryBytes)));
}
