#pragma once

#include <QStringList>
#include <functional>

namespace qilian::bench {

/// Milliseconds that `work` takes: the median of `rounds` runs, after one that does not count.
double medianMs(int rounds, const std::function<void()> &work);

/// The same for two works in turn, so that whatever else the machine does hits both.
struct SideBySide {
    double oursMs;
    double referenceMs;
};
SideBySide medianMs(int rounds, const std::function<void()> &ours, const std::function<void()> &reference);

/// The 99th percentile of the milliseconds that `search` takes, over everything that stands in the field while these
/// texts are typed. Prints which one took longest.
double typedP99Ms(const QStringList &texts, const std::function<void(const QString &)> &search);

/// The 99th percentile of the milliseconds that `work` takes for 0 … count - 1, in several rounds.
double p99Ms(int count, const std::function<void(int)> &work);

/// What is measured, for the words and for the direction of the goal.
enum class Measure {
    Milliseconds, ///< the ratio should be at most the goal
    PerSecond, ///< the ratio should be at least the goal
    Megabytes, ///< at most
};

/// Prints `bench <name>: <ours> vs <reference> ratio <x> (goal <y>)`.
void report(const char *name, double ours, double reference, Measure measure, double goal);

/// Where a goal is a plain number of the thing itself, not a ratio: `bench <name>: <ours> (goal <y>)`.
void report(const char *name, double ours, Measure measure, double goal);

} // namespace qilian::bench
