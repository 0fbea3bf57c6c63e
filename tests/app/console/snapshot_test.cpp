#include "console/snapshot.h"

#include "support/qtprinters.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

struct SnapshotOfAWindow : ::testing::Test {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"x.png"_s);
    QWidget window;
    bool hasHub = false;
    bool hasEvent = false;
    qint64 arrived = 0;
    qint64 perLook = 0; ///< what comes in between two looks

    QString take(std::chrono::milliseconds wait)
    {
        window.resize(700, 500);
        Snapshot snapshot(window, file, wait,
            { { u"the hub"_s, [this] { return hasHub; } },
                { u"an event"_s, [this] { return hasEvent; } } },
            [this] { return arrived += perLook; });
        QSignalSpy finished(&snapshot, &Snapshot::finished);
        snapshot.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000));
        EXPECT_EQ(finished.size(), 1);
        return finished.isEmpty() ? QString() : finished.constFirst().constFirst().toString();
    }
};

TEST_F(SnapshotOfAWindow, IsWrittenWhenEverythingIsThere)
{
    hasHub = hasEvent = true;
    EXPECT_EQ(take(10s), QString());
    EXPECT_EQ(QImage(file).size(), QSize(700, 500));
}

TEST_F(SnapshotOfAWindow, IsWrittenInTimeAlsoWhenTheFeedNeverRests)
{
    hasHub = hasEvent = true;
    perLook = 1;
    EXPECT_EQ(take(500ms), QString());
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(SnapshotOfAWindow, NamesWhatWentAwayAgain)
{
    hasHub = hasEvent = true;
    perLook = 1;
    QTimer::singleShot(400ms, &window, [this] { hasHub = false; });
    EXPECT_TRUE(take(1s).contains(u"the hub"_s));
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(SnapshotOfAWindow, NamesOnlyWhatIsMissing)
{
    hasHub = true;
    const QString problem = take(300ms);
    EXPECT_TRUE(problem.contains(u"an event"_s)) << problem.toStdString();
    EXPECT_FALSE(problem.contains(u"the hub"_s));
    EXPECT_TRUE(problem.contains(u"0.3 seconds"_s));
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
} // namespace yagura
