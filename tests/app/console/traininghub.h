#pragma once

#include "base/clock.h"
#include "exercise/cast.h"
#include "exercise/scenario.h"
#include "hub/hub.h"
#include "matters/matterbook.h"
#include "matters/matterdesk.h"
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
        const auto cast = Cast::take({ *scenario->findSeat(matter.by) }, (*hub)->url(), clock);
        ASSERT_THAT(cast, Succeeds());
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                (*cast)->askForSeats();
                return (*cast)->isEnrolled(matter.by);
            },
            20'000));
        const auto request = (*cast)->say(matter.by, [&](const MatterDesk& desk) {
            MatterSheet sheet = matter.sheet;
            sheet.matterId = desk.nextMatterId();
            return desk.draftMatter(sheet);
        });
        ASSERT_THAT(request, Succeeds());
        ASSERT_TRUE(QTest::qWaitFor([&] { return !(*cast)->book().matters().empty(); }, 20'000));
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace yagura::testing
