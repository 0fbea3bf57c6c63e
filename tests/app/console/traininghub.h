#pragma once

#include "base/clock.h"
#include "exercise/scenario.h"
#include "exercise/scriptedseat.h"
#include "hub/hub.h"
#include "support/resultmatchers.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

namespace yagura::testing {

/// A real yagura-hub in a process of its own, on a training ledger in which one matter is open.
class TrainingHub {
public:
    TrainingHub() { found(); }
    ~TrainingHub()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    void start()
    {
        m_process.start(QStringLiteral(YAGURA_HUB),
            { QStringLiteral("--data"), m_folder.path(), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0") });
        while (!m_process.canReadLine())
            ASSERT_TRUE(m_process.waitForReadyRead(10'000))
                << m_process.readAllStandardError().toStdString();
        url = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    /// Everything of one file, with yagura-send.
    void send(const QString& file) const
    {
        QProcess send;
        send.start(QStringLiteral(YAGURA_SEND),
            { QStringLiteral("--hub"), url, QStringLiteral("--default-tlp"),
                QStringLiteral("green"), file });
        ASSERT_TRUE(send.waitForFinished(20'000));
        ASSERT_EQ(send.exitCode(), 0) << send.readAllStandardError().toStdString();
    }

    QString url;

private:
    void found()
    {
        const SystemClock clock;
        const auto hub = Hub::start({ m_folder.path() }, clock);
        ASSERT_THAT(hub, Succeeds());
        const auto scenario = Scenario::builtIn(QStringLiteral("x1"));
        ASSERT_THAT(scenario, Succeeds());
        const ScenarioMatter& matter = scenario->matters.front();
        const auto seat = ScriptedSeat::take(*scenario->findSeat(matter.by), (*hub)->url(), clock);
        ASSERT_THAT(seat, Succeeds());
        ASSERT_TRUE(QTest::qWaitFor([&] { return (*seat)->isEnrolled(); }, 20'000));
        const auto request = (*seat)->put(matter.sheet);
        ASSERT_THAT(request, Succeeds());
        ASSERT_TRUE(QTest::qWaitFor([&] { return (*seat)->find(*request) != nullptr; }, 20'000));
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace yagura::testing
