#include "tests/bench/Ratio.h"

#include <QElapsedTimer>
#include <QtGlobal>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace qilian::bench {

namespace {

constexpr int kRounds = 5; // of what is measured by its slowest

const char *unit(Measure measure)
{
    switch (measure) {
    case Measure::Milliseconds:
        return "ms";
    case Measure::PerSecond:
        return "/s";
    case Measure::Megabytes:
        return "MB";
    }
    Q_UNREACHABLE();
}

const char *sign(Measure measure)
{
    return measure == Measure::PerSecond ? ">=" : "<=";
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

double medianMs(int rounds, const std::function<void()> &work)
{
    work();
    std::vector<double> taken;
    for (int round = 0; round < rounds; ++round)
        taken.push_back(timed(work));
    return median(std::move(taken));
}

SideBySide medianMs(int rounds, const std::function<void()> &ours, const std::function<void()> &reference)
{
    ours();
    reference();
    std::vector<double> oursTaken;
    std::vector<double> referenceTaken;
    for (int round = 0; round < rounds; ++round) {
        oursTaken.push_back(timed(ours));
        referenceTaken.push_back(timed(reference));
    }
    return {median(std::move(oursTaken)), median(std::move(referenceTaken))};
}

double p99Ms(int count, const std::function<void(int)> &work)
{
    std::vector<double> taken;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < count; ++i)
            taken.push_back(timed([&] { work(i); }));
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() * 99 / 100];
}

double typedP99Ms(const QStringList &texts, const std::function<void(const QString &)> &search)
{
    std::vector<std::pair<double, QString>> taken;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &text : texts) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                const QString typed = text.left(length);
                taken.emplace_back(timed([&] { search(typed); }), typed);
            }
        }
    }
    std::sort(taken.begin(), taken.end());
    std::printf("longest: %.1f ms for %s\n", taken.back().first, qPrintable(taken.back().second));
    return taken[taken.size() * 99 / 100].first;
}

void report(const char *name, double ours, double reference, Measure measure, double goal)
{
    std::printf("bench %s: %.3f %s vs %.3f %s ratio %.2f (goal %s %.2f)\n", name, ours, unit(measure), reference,
        unit(measure), ours / reference, sign(measure), goal);
    std::fflush(stdout);
}

void report(const char *name, double ours, Measure measure, double goal)
{
    std::printf("bench %s: %.3f %s (goal %s %.0f)\n", name, ours, unit(measure), sign(measure), goal);
    std::fflush(stdout);
}

} // namespace qilian::bench
