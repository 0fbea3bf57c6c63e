#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace yagura::bench {

/// What every benchmark program is told on its command line, and its JSON lines: one line a
/// measure, with the goal of the design that it answers (`P1` …), the median, every run, and the
/// floor that was measured in the same run. Prints to standard output, or appends to `--json FILE`.
class BenchReport {
public:
    BenchReport(int argc, char** argv);

    bool isQuick() const { return m_quick; }
    int runs() const { return m_quick ? 3 : 5; }
    QString scratch() const { return m_scratch; } ///< a folder on the disk that is judged

    /// One measured value of a case; line() writes the median of all that were added under its
    /// name.
    void add(const QString& name, double value);
    struct Words {
        QString goal; ///< `P1`; may be several, `P1,P2`
        QString unit;
        QString floor = {}; ///< the case that this one is compared with
        double atLeast = 0; ///< what value ÷ floor has to reach; 0: says nothing
        double atMost = 0; ///< what it must not pass
        double most = 0; ///< what the value itself must not pass
        QString tenth = {}; ///< the same case with a tenth of the events; says how the cost grows
    };
    void line(const QString& name, const Words& words);

private:
    QFile m_out;
    QString m_scratch;
    bool m_quick = false;
    std::map<QString, std::vector<double>> m_values;
};

double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);
double seconds(const std::function<void()>& work); ///< how long it took
double residentMiB(); ///< the process's share of memory
double threadSeconds(); ///< processor time of this thread
double writtenBytes(); ///< what the process gave to write, so far

} // namespace yagura::bench
