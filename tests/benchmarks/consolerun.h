#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace yagura::bench {

/// The programs that stand in the build tree beside the benchmarks.
QString builtProgram(const QString& path); ///< `console/yagura`

/// A hub of its own for what is measured, without a scenario: an empty one in an empty folder.
class HubProcess {
public:
    explicit HubProcess(const QString& folder);
    ~HubProcess();

    QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

/// One start of the real console, offscreen, with its measuring points in a file. Runs an event
/// loop while it waits, for the publisher in this process.
class ConsoleRun {
public:
    explicit ConsoleRun(const QString& data, const QUrl& hub);
    ~ConsoleRun();

    void feed(const QUrl& url) { m_arguments << QStringLiteral("--feed") << url.toString(); }
    void start(qint64 count); ///< ends by itself after so many events were shown; 0: never
    bool wait(const std::function<bool()>& isDone, int mostMs = 120'000);
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    double value(const QString& measure); ///< the last one that it wrote; -1: none yet
    double processorSeconds() const;
    double residentMiB() const;
    void end();

private:
    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
};

} // namespace yagura::bench
