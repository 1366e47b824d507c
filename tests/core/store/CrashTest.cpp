#include "tests/core/store/Sample.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qilian;
using namespace qilian::test;

TEST_CASE("an acknowledged commit survives kill -9 at any moment", "[store]")
{
    const QTemporaryDir dir;
    {
        openSample(dir.path());
    }
    std::mt19937 random(42);
    for (int round = 0; round < 200; ++round) {
        int pipes[2];
        REQUIRE(::pipe(pipes) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipes[0]);
            auto workspace = store::Workspace::open(dir.path(), sampleOptions());
            if (!workspace)
                ::_exit(1);
            for (;;) {
                auto work = (*workspace)->begin(anOfficer(), why());
                work.put(aSample(QStringLiteral("k")));
                const auto receipt = work.commit();
                if (!receipt)
                    ::_exit(2);
                if (::write(pipes[1], &receipt->seq, sizeof receipt->seq) != sizeof receipt->seq)
                    ::_exit(3);
            }
        }
        ::close(pipes[1]);
        qint64 acknowledged = 0;
        for (int acks = 1 + int(random() % 4); acks > 0; --acks)
            REQUIRE(::read(pipes[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged);
        ::usleep(unsigned(random() % 3000));
        ::kill(child, SIGKILL);
        while (::read(pipes[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) { }
        ::close(pipes[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));

        const auto workspace = openSample(dir.path());
        const store::DeviceState device = workspace->device();
        REQUIRE(device.headSeq >= acknowledged);
        qint64 rows = 0;
        REQUIRE(
            workspace->reader().each("test/count", {}, [&rows](const store::Row &row) { rows = row.integer("n"); }));
        REQUIRE(rows == device.headSeq - 1); // the first entry is the device itself
        if (round % 20 == 19) {
            const auto verdicts = workspace->journal().verify();
            REQUIRE(verdicts);
            REQUIRE_FALSE(verdicts->at(device.id).firstBadSeq);
            REQUIRE(verdicts->at(device.id).headSeq == device.headSeq);
        }
    }
}

TEST_CASE("a full disk is said clearly, and nothing is half written", "[store]")
{
    // A limit on the size of a file is the full disk that every machine has: the write beyond it fails. The largest one
    // is met while what was written ahead is carried into the database.
    const auto bytes = GENERATE(rlim_t(200'000), rlim_t(600'000), rlim_t(5'000'000));
    CAPTURE(bytes);
    const QTemporaryDir dir;
    {
        openSample(dir.path());
    }
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        auto workspace = store::Workspace::open(dir.path(), sampleOptions());
        if (!workspace)
            ::_exit(1);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 0; i < 10'000; ++i) {
            auto work = (*workspace)->begin(anOfficer(), why());
            Sample big = aSample(QStringLiteral("大"));
            big.note = QString(2000, u'长');
            work.put(big);
            const qint64 before = (*workspace)->device().headSeq;
            const auto receipt = work.commit();
            if (!receipt)
                ::_exit(receipt.error().code == Error::Code::Full && (*workspace)->device().headSeq == before ? 0 : 2);
        }
        ::_exit(3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    const auto workspace = openSample(dir.path());
    const auto verdicts = workspace->journal().verify();
    REQUIRE(verdicts);
    CHECK_FALSE(verdicts->at(workspace->device().id).firstBadSeq);
    save(*workspace, aSample(QStringLiteral("又有空间")));
}
