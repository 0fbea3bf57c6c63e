#include "benchmarks/benchreport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace yagura::bench {
using namespace Qt::StringLiterals;

BenchReport::BenchReport(int argc, char** argv)
    : m_scratch(QDir::tempPath())
{
    for (int n = 1; n < argc; ++n) {
        const QString word = QString::fromLocal8Bit(argv[n]);
        if (word == u"--quick")
            m_quick = true;
        else if (word == u"--json" && n + 1 < argc)
            m_out.setFileName(QString::fromLocal8Bit(argv[++n]));
        else if (word == u"--scratch" && n + 1 < argc)
            m_scratch = QString::fromLocal8Bit(argv[++n]);
    }
    const bool open = m_out.fileName().isEmpty()
        ? m_out.open(stdout, QIODevice::WriteOnly)
        : m_out.open(QIODevice::WriteOnly | QIODevice::Append);
    if (!open)
        qFatal("cannot write %s", qPrintable(m_out.fileName()));
}

void BenchReport::add(const QString& name, double value)
{
    m_values[name].push_back(value);
}

void BenchReport::line(const QString& name, const Words& words)
{
    const std::vector<double>& values = m_values[name];
    const double value = median(values);
    QJsonArray runs;
    for (const double each : values)
        runs.append(each);
    QJsonObject row{ { u"goal"_s, words.goal }, { u"case"_s, name }, { u"unit"_s, words.unit },
        { u"value"_s, value }, { u"runs"_s, runs } };
    const double floor = words.floor.isEmpty() ? 0 : median(m_values[words.floor]);
    if (floor > 0) {
        const double ratio = value / floor;
        row.insert(u"floor"_s, words.floor);
        row.insert(u"floor_value"_s, floor);
        row.insert(u"ratio"_s, ratio);
        if (words.atLeast > 0)
            row.insert(u"met"_s, ratio >= words.atLeast);
        if (words.atMost > 0)
            row.insert(u"met"_s, ratio <= words.atMost);
        if (words.atLeast > 0 || words.atMost > 0)
            row.insert(u"limit"_s, words.atLeast > 0 ? words.atLeast : words.atMost);
    }
    if (words.most > 0) {
        row.insert(u"most"_s, words.most);
        row.insert(u"met"_s, row.value(u"met"_s).toBool(true) && value <= words.most);
    }
    const double tenth = words.tenth.isEmpty() ? 0 : median(m_values[words.tenth]);
    if (tenth > 0) {
        row.insert(u"tenth_value"_s, tenth);
        row.insert(u"growth"_s, value / tenth);
    }
    m_out.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    m_out.flush();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(
        std::lround(share * static_cast<double>(values.size() - 1)))];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

namespace {

/// The number behind `key` in a file of /proc; 0 where there is none.
double procNumber(const QString& name, QByteArrayView key)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray row = file.readLine(); !row.isEmpty(); row = file.readLine()) {
        if (row.startsWith(key))
            return row.sliced(key.size()).trimmed().split(' ').constFirst().toDouble();
    }
    return 0;
}

} // namespace

double residentMiB()
{
    return procNumber(u"/proc/self/smaps_rollup"_s, "Pss:") / 1024;
}

double writtenBytes()
{
    return procNumber(u"/proc/self/io"_s, "wchar:");
}

double threadSeconds()
{
    timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

} // namespace yagura::bench
