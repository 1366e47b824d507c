#include "core/store/BlobStore.h"
#include "tests/bench/Ratio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace qilian;

namespace {

constexpr qint64 kFileBytes = 512ll << 20;
constexpr int kRounds = 5;
constexpr double kGoal = 1.3;
constexpr double kGoalMemoryMb = 16;

void makeVideo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    std::vector<quint32> block(1 << 18);
    for (qint64 done = 0; done < kFileBytes; done += qint64(block.size() * sizeof(quint32))) {
        QRandomGenerator::global()->fillRange(block.data(), qsizetype(block.size()));
        file.write(reinterpret_cast<const char *>(block.data()), qint64(block.size() * sizeof(quint32)));
    }
}

void run(const char *program, const QStringList &arguments)
{
    if (QProcess::execute(QString::fromLatin1(program), arguments) != 0)
        qFatal("%s failed", program);
}

double peakMemoryMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString video = folder.filePath(QStringLiteral("video.mp4"));
    const QString copy = folder.filePath(QStringLiteral("copy.mp4"));
    const QString blobs = folder.filePath(QStringLiteral("blobs"));
    makeVideo(video);
    run("sync", {});
    const double before = peakMemoryMb();
    const auto import = [&] {
        QDir(blobs).removeRecursively();
        const auto receipt = store::BlobStore(blobs).import(video);
        if (!receipt || receipt->size != kFileBytes)
            qFatal("the import failed");
    };
    const auto copyThenHash = [&] {
        QFile::remove(copy);
        run("cp", {video, copy});
        run("sync", {copy});
        run("openssl",
            {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-out"),
                folder.filePath(QStringLiteral("digest")), copy});
    };
    const auto [ours, reference] = bench::medianMs(kRounds, import, copyThenHash);
    bench::report("evidence of 512 MB taken in against cp, sync and openssl dgst", ours, reference,
        bench::Measure::Milliseconds, kGoal);
    bench::report("memory the import took", peakMemoryMb() - before, bench::Measure::Megabytes, kGoalMemoryMb);
    return 0;
}
