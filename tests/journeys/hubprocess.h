#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>
#include <gtest/gtest.h>

#include <csignal>

namespace yagura::testing {

/// A real yagura-hub in a process of its own, so that it can be killed in earnest.
class HubProcess {
public:
    explicit HubProcess(const QString& folder)
        : m_folder(folder)
    {
    }
    ~HubProcess() { kill(); }

    void start()
    {
        m_process.start(QStringLiteral(YAGURA_HUB),
            { QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:%1").arg(m_url.port(0)) });
        ASSERT_TRUE(m_process.waitForStarted());
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
        ASSERT_TRUE(m_url.isValid()) << m_process.readAllStandardError().toStdString();
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

private:
    QString m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace yagura::testing
