#include "core/overview/Schema.h"
#include "core/party/Enterprise.h"
#include "core/store/Database.h"
#include "core/store/Journal.h"
#include "core/store/Workspace.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace qilian;
using bench::must;

namespace {

constexpr int kEnterprises = 2000;
constexpr int kCommits = 20; // in each measured run
constexpr int kRounds = 21;

const store::Actor kOfficer{Uuid::create(), QStringLiteral("演示")};

std::vector<Id<party::Enterprise>> fill(const QString &folder)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("bench");
    options.create = true;
    const auto workspace = must(store::Workspace::open(folder, options));
    std::vector<Id<party::Enterprise>> out;
    auto work = workspace->begin(kOfficer, {"bench", "fill", {}});
    for (int i = 0; i < kEnterprises; ++i) {
        party::Enterprise enterprise;
        enterprise.id = Id<party::Enterprise>::create();
        enterprise.name = QStringLiteral("高台县第%1建材有限公司").arg(i);
        enterprise.address = QStringLiteral("城关镇人民东路%1号").arg(i);
        enterprise.legalRepresentative = QStringLiteral("张某");
        work.put(enterprise);
        out.push_back(enterprise.id);
    }
    must(work.commit());
    return out;
}

/// The rows one commit of one field writes, without what we do around them: entry, head of the chain, record, full
/// text.
class RawRows {
public:
    explicit RawRows(const QString &folder)
        : m_database(
            must(store::Database::open(folder + QStringLiteral("/workspace.db"), store::Database::Mode::ReadWrite)))
        , m_seq(must(m_database->number("SELECT head_seq FROM device WHERE own = 1")))
    {
        const auto entry = must(m_database->prepare("SELECT entry FROM journal ORDER BY pos DESC LIMIT 1"));
        const store::Cursor cursor(*entry);
        must(entry->step());
        m_entry = entry->bytes(0).left(600);
    }

    void commit(const Id<party::Enterprise> &id, const QString &phone)
    {
        auto transaction = must(store::Transaction::begin(*m_database));
        ++m_seq;
        run("INSERT INTO journal(device, seq, kind, record, entry) VALUES(1, ?, 'enterprise', ?, ?)",
            [&](store::Statement &s) { s.bind(1, m_seq).bind(2, id.uuid()).bind(3, m_entry); });
        run("UPDATE enterprise SET phone = ?, versions = ? WHERE id = ?", [&](store::Statement &s) {
            s.bind(1, phone).bind(2, QString::fromLatin1(m_entry.left(160))).bind(3, id.uuid());
        });
        run("UPDATE search_text SET tokens = ?, initials = ? WHERE rowid = (SELECT sid FROM search_doc WHERE record = "
            "?)",
            [&](store::Statement &s) {
                s.bind(1, QStringLiteral("高 台 县 第 建 材 有 限 公 司 城 关 镇 人 民 东 路 号"))
                    .bind(2, QStringLiteral("gtxdjcyxgs txdjcyxgs xdjcyxgs djcyxgs jcyxgs cyxgs yxgs xgs gs s"))
                    .bind(3, id.uuid());
            });
        run("UPDATE device SET head_seq = ?, head_hash = ? WHERE own = 1",
            [&](store::Statement &s) { s.bind(1, m_seq).bind(2, QString::fromLatin1(m_entry.left(64))); });
        must(transaction.commit());
    }

private:
    template <class Bind> void run(const char *sql, Bind bind)
    {
        store::Statement &statement = *must(m_database->prepare(sql));
        bind(statement);
        must(statement.run());
    }

    std::unique_ptr<store::Database> m_database;
    qint64 m_seq;
    QByteArray m_entry;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir ourFolder;
    const QTemporaryDir rawFolder;
    const auto ourIds = fill(ourFolder.path());
    const auto rawIds = fill(rawFolder.path());

    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto workspace = must(store::Workspace::open(ourFolder.path(), options));
    std::size_t ourAt = 0;
    const auto commitOurs = [&] {
        for (int i = 0; i < kCommits; ++i, ++ourAt) {
            auto work = workspace->begin(kOfficer, {"bench", "change the number", {}});
            auto enterprise = must(work.get(ourIds[ourAt * 7 % ourIds.size()]));
            enterprise.phone = QString::number(13900000000 + qint64(ourAt));
            work.put(enterprise);
            must(work.commit());
        }
    };
    RawRows raw(rawFolder.path());
    std::size_t rawAt = 0;
    const auto commitRaw = [&] {
        for (int i = 0; i < kCommits; ++i, ++rawAt)
            raw.commit(rawIds[rawAt * 7 % rawIds.size()], QString::number(13900000000 + qint64(rawAt)));
    };
    const auto [ours, reference] = bench::medianMs(kRounds, commitOurs, commitRaw);
    bench::report("commit of one field against the same rows raw", ours / kCommits, reference / kCommits,
        bench::Measure::Milliseconds, 2.0);
    return 0;
}
