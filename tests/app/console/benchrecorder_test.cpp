#include "console/benchrecorder.h"

#include "support/manualclock.h"
#include "support/qtprinters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

struct BenchPoints : ::testing::Test {
    testing::ManualClock clock;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.jsonl"_s);
    const qint64 startUs = clock.now().ms * 1000;

    IntakeBatch batch(int events, std::chrono::milliseconds ago) const
    {
        IntakeBatch made;
        made.stored = clock.now();
        made.items.resize(std::size_t(events));
        for (Item& item : made.items)
            item.sentUs = (clock.now().ms - ago.count()) * 1000;
        return made;
    }
    QMap<QString, double> written() const
    {
        QMap<QString, double> values;
        QFile lines(file);
        EXPECT_TRUE(lines.open(QIODevice::ReadOnly));
        for (QByteArray line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            EXPECT_FALSE(values.contains(row[u"case"].toString())); // each line once
            values.insert(row[u"case"].toString(), row[u"value"].toDouble());
        }
        return values;
    }
};

TEST_F(BenchPoints, TellsStoredFromShown)
{
    BenchRecorder recorder(file, u"x"_s, 30, startUs, clock);
    QSignalSpy complete(&recorder, &BenchRecorder::complete);
    clock.advance(100ms);
    recorder.committed(batch(10, 5ms));
    clock.advance(20ms);
    recorder.painted();
    EXPECT_EQ(complete.size(), 0);
    clock.advance(980ms);
    recorder.committed(batch(20, 5ms));
    clock.advance(20ms);
    recorder.painted();
    EXPECT_EQ(complete.size(), 1);
    recorder.finish();
    recorder.finish(); // the program ends, and so does the window

    const auto values = written();
    EXPECT_DOUBLE_EQ(values[u"x_first_content"_s], 120);
    EXPECT_DOUBLE_EQ(values[u"x_stored"_s], 30); // 30 events in the second after the first commit
    EXPECT_NEAR(values[u"x_shown"_s], 30 / 1.02, 0.01);
    EXPECT_DOUBLE_EQ(values[u"x_send_to_stored_p99"_s], 5);
    EXPECT_DOUBLE_EQ(values[u"x_send_to_screen_p50"_s], 25);
    EXPECT_GT(values[u"x_rss"_s], 1);
}

TEST_F(BenchPoints, TakesAPaintWithoutNewsForNothing)
{
    BenchRecorder recorder(file, u"x"_s, 1, startUs, clock);
    QSignalSpy complete(&recorder, &BenchRecorder::complete);
    recorder.painted();
    EXPECT_EQ(complete.size(), 0);
    recorder.finish();
    EXPECT_FALSE(written().contains(u"x_first_content"_s));
}

TEST_F(BenchPoints, TellsTheFirstPaintFromTheFirstWithRows)
{
    BenchRecorder recorder(file, u"x"_s, 0, startUs, clock);
    clock.advance(100ms);
    recorder.painted(0);
    clock.advance(50ms);
    recorder.painted(7);
    clock.advance(50ms);
    recorder.painted(8);
    recorder.finish();
    const auto values = written();
    EXPECT_DOUBLE_EQ(values[u"x_first_paint"_s], 100);
    EXPECT_DOUBLE_EQ(values[u"x_first_rows"_s], 150);
}

TEST_F(BenchPoints, KnowsThatItsFileCannotBeWritten)
{
    const BenchRecorder recorder(folder.filePath(u"missing/x"_s), u"x"_s, 1, 0, clock);
    EXPECT_FALSE(recorder.isOpen());
}

} // namespace
} // namespace yagura
