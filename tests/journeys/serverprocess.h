#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <gtest/gtest.h>

#include <csignal>

namespace yagura::testing {

/// One of our servers in a process of its own, so that it can be killed in earnest. It says where
/// it listens in the last of its first lines.
class ServerProcess {
public:
    ServerProcess() = default;
    virtual ~ServerProcess() { kill(); }

    /// Again at the same place, once it had one.
    void start()
    {
        m_process.start(program(), arguments());
        ASSERT_TRUE(m_process.waitForStarted());
        while (m_lines.size() < announced() && hasLine())
            m_lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
        ASSERT_EQ(m_lines.size(), announced()) << m_process.readAllStandardError().toStdString();
        m_url = QUrl(m_lines.takeLast());
        m_lines.clear();
        ASSERT_TRUE(m_url.isValid());
    }
    /// Without a chance to finish anything.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    QUrl url() const { return m_url; }

protected:
    virtual QString program() const = 0;
    virtual QStringList arguments() const = 0;
    virtual qsizetype announced() const { return 1; } ///< lines until it is ready
    QString place() const { return QStringLiteral("127.0.0.1:%1").arg(m_url.port(0)); }

private:
    bool hasLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        return m_process.canReadLine();
    }

    QProcess m_process;
    QStringList m_lines;
    QUrl m_url;
};

} // namespace yagura::testing
