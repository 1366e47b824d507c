// A library of twenty thousand articles: how long until it can be read, and how long a search takes as one types.
#include "core/law/LawLibrary.h"
#include "core/overview/Schema.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"
#include "ui/law/LawTree.h"

#include <QApplication>
#include <QTemporaryDir>
#include <random>

using namespace qilian;
using bench::must;

namespace {

constexpr int kLaws = 16;
constexpr int kArticles = 1250; // each, as the largest there is
constexpr int kRounds = 11;
constexpr double kGoalOpenMs = 100;
constexpr double kGoalSearchMs = 20;

law::LawText inventedLaw(int number, std::mt19937 &random)
{
    static const QStringList kWords{QStringLiteral("排放污染物"), QStringLiteral("责令改正"),
        QStringLiteral("处十万元以上一百万元以下的罚款"), QStringLiteral("情节严重的"),
        QStringLiteral("报经有批准权的人民政府批准"), QStringLiteral("责令停业、关闭"), QStringLiteral("建设单位"),
        QStringLiteral("生态环境主管部门"), QStringLiteral("应当采取措施"), QStringLiteral("大气"),
        QStringLiteral("水体"), QStringLiteral("土壤"), QStringLiteral("噪声"), QStringLiteral("固体废物"),
        QStringLiteral("县级以上"), QStringLiteral("排污许可证"), QStringLiteral("监测数据"), QStringLiteral("不得")};
    law::LawText out;
    out.title = QStringLiteral("第%1试验法").arg(number);
    out.versionOn = QDate(2020, 1, 1).addDays(number);
    out.digest = QByteArray::number(number).rightJustified(64, '0');
    for (int i = 1; i <= kArticles; ++i) {
        QString body;
        for (int word = 0; word < 24; ++word)
            body += kWords[qsizetype(random() % quint32(kWords.size()))] + (word % 6 == 5 ? u'。' : u'，');
        out.articles.push_back({{i}, QStringLiteral("第%1章 试验").arg(i / 50 + 1), body});
    }
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.create = true;
    const auto workspace = must(store::Workspace::open(folder.path(), options));
    std::mt19937 random(1);
    for (int number = 1; number <= kLaws; ++number)
        must(law::LawLibrary::add(*workspace, inventedLaw(number, random)));
    const store::Reader reader = workspace->reader();

    ui::LawTree tree;
    tree.resize(600, 700);
    tree.show();
    const double opened = bench::medianMs(kRounds, [&] {
        tree.setLaws(must(law::LawLibrary::all(reader)));
        const QByteArray digest = tree.laws().front().digest;
        tree.setArticles(digest, must(law::LawLibrary::articles(reader, digest)));
        tree.expandAll();
        tree.repaint();
    });
    bench::report("library of 20,000 articles opened, its largest law unfolded and painted", opened,
        bench::Measure::Milliseconds, kGoalOpenMs);
    const QStringList texts{QStringLiteral("排放污染物"), QStringLiteral("责令改正"), QStringLiteral("第九十九条"),
        QStringLiteral("大气 罚款"), QStringLiteral("固体废物"), QStringLiteral("停业关闭"),
        QStringLiteral("没有这词")};
    const double search =
        bench::typedP99Ms(texts, [&](const QString &typed) { must(law::LawLibrary::search(reader, typed, 100)); });
    bench::report("search of 20,000 articles as one types, p99", search, bench::Measure::Milliseconds, kGoalSearchMs);
    return 0;
}
