#include "itemmodels/sectorstatusmodel.h"
#include "picture/interruptionlog.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr PrefectureCode tokyo = 13;
constexpr PrefectureCode osaka = 27;

struct SectorStatus : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model{ console.picture, console.feeds, console.clock };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Warning };

    int row(const QString& key) const { return model.rows().rowWithKey(key); }
    SectorCell cell(const QString& key, PrefectureCode code) const
    {
        return model.cell(row(key), SectorStatusModel::columnOf(code));
    }
    void put(const Item& item) { console.picture.apply({ item }); }
    Item power(const QString& id, Severity severity)
    {
        return console.incident(id, severity, u"ci.power"_s, tokyo);
    }
    /// The next stored version of an object.
    static Item newer(Item item)
    {
        item.eventSeq += 1;
        item.modified = item.modified + 1ms;
        return item;
    }
    void silence(const QString& source, FeedState state = FeedState::Silent)
    {
        SourceHealth health;
        health.settings.source = source;
        health.state = state;
        console.feeds.setSources({ health }, 0);
    }
};

} // namespace

TEST_F(SectorStatus, IsQuietWithoutIncidents)
{
    EXPECT_EQ(model.rowCount(), 16);
    EXPECT_EQ(model.columnCount(), 48);
    EXPECT_EQ(cell(u"ci.power"_s, tokyo), SectorCell{});
    EXPECT_TRUE(model.total().isQuiet());
}

TEST_F(SectorStatus, ShowsTheWorstOpenIncidentOfACell)
{
    put(power(u"a"_s, Severity::Slight));
    put(power(u"b"_s, Severity::Major));
    put(power(u"c"_s, Severity::Unassessed));
    const SectorCell shown = cell(u"ci.power"_s, tokyo);
    EXPECT_EQ(shown.worst, Severity::Major);
    EXPECT_EQ(shown.open, 3);
    EXPECT_EQ(shown.unassessed, 1);
    EXPECT_TRUE(cell(u"ci.power"_s, osaka).isQuiet());
    EXPECT_TRUE(cell(u"ci.gas"_s, tokyo).isQuiet());
}

TEST_F(SectorStatus, CountsUnassessedAsItsOwnValueAndNeverAsZero)
{
    put(power(u"a"_s, Severity::Unassessed));
    put(power(u"b"_s, Severity::None));
    EXPECT_EQ(cell(u"ci.power"_s, tokyo).worst, Severity::Unassessed);
    EXPECT_EQ(model.openWith(Severity::None), 1);
    EXPECT_EQ(model.openWith(Severity::Unassessed), 1);
}

TEST_F(SectorStatus, IsNotShadedByThreatDataOrClosedIncidents)
{
    Item threat = power(u"indicator--1"_s, Severity::Grave);
    threat.kind = ItemKind::Indicator;
    Item closed = power(u"b"_s, Severity::Grave);
    closed.closed = true;
    put(threat);
    EXPECT_EQ(model.total(), SectorCell{}) << "threat data leaves no trace, not even a change";
    put(closed);
    EXPECT_TRUE(model.total().isQuiet());
}

TEST_F(SectorStatus, FollowsAnIncidentThatMovesAndCloses)
{
    Item item = power(u"a"_s, Severity::Grave);
    put(item);
    item = newer(item);
    item.prefecture = osaka;
    item.severity = Severity::Certain;
    put(item);
    EXPECT_TRUE(cell(u"ci.power"_s, tokyo).isQuiet());
    EXPECT_EQ(cell(u"ci.power"_s, osaka).worst, Severity::Certain);
    EXPECT_EQ(model.total().open, 1);
    item = newer(item);
    item.closed = true;
    put(item);
    EXPECT_TRUE(model.total().isQuiet());
}

TEST_F(SectorStatus, ShowsAnAbsentPrefectureAsAbsent)
{
    put(console.incident(u"a"_s, Severity::Certain, u"ci.power"_s, noPrefecture));
    EXPECT_EQ(model.cell(row(u"ci.power"_s), 47).open, 1);
    EXPECT_EQ(model.prefectureTotal(noPrefecture).open, 1);
    for (PrefectureCode code = 1; code <= 47; ++code)
        EXPECT_TRUE(model.prefectureTotal(code).isQuiet());
}

TEST_F(SectorStatus, AddsUpRowsAndPrefectures)
{
    put(power(u"a"_s, Severity::Slight));
    put(console.incident(u"b"_s, Severity::Major, u"ci.power"_s, osaka));
    put(console.incident(u"c"_s, Severity::Certain, u"espa.gas"_s, osaka));
    EXPECT_EQ(model.rowTotal(row(u"ci.power"_s)).open, 2);
    EXPECT_EQ(model.rowTotal(row(u"ci.power"_s)).worst, Severity::Major);
    EXPECT_EQ(model.rowTotal(row(u"ci.gas"_s)).open, 1);
    EXPECT_EQ(model.prefectureTotal(osaka).open, 2);
    EXPECT_EQ(model.total().open, 3);
}

TEST_F(SectorStatus, AnnouncesTheChangedCellAlone)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    put(power(u"a"_s, Severity::Slight));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), model.index(row(u"ci.power"_s), tokyo - 1));
    EXPECT_EQ(changed[0][1].toModelIndex(), model.index(row(u"ci.power"_s), tokyo - 1));
}

TEST_F(SectorStatus, MarksAChangeForADayAndForgetsIt)
{
    put(power(u"a"_s, Severity::Slight));
    EXPECT_TRUE(cell(u"ci.power"_s, tokyo).changedWithin24h);
    console.time.advance(24h);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    emit console.clock.modeChanged(); // the coarse timer does the same
    EXPECT_FALSE(cell(u"ci.power"_s, tokyo).changedWithin24h);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SectorStatus, IsNotFooledByASendersClockThatIsAhead)
{
    Item item = power(u"a"_s, Severity::Slight);
    item.modified = console.time.now() + 24h * 365;
    put(item);
    EXPECT_TRUE(cell(u"ci.power"_s, tokyo).changedWithin24h);
    console.time.advance(25h);
    emit console.clock.modeChanged();
    EXPECT_FALSE(cell(u"ci.power"_s, tokyo).changedWithin24h);
}

TEST_F(SectorStatus, SaysInFixedTimeWhatWasNotReportingThen)
{
    InterruptionLog log(console.feeds, console.time);
    log.restore({});
    const SectorStatusModel fixed(console.picture, console.feeds, console.clock, nullptr, {}, &log);
    put(power(u"a"_s, Severity::Major));
    const Instant start = console.time.now();
    console.time.advance(10min);
    silence(u"urn:example:feed"_s);
    EXPECT_TRUE(fixed.total().notReporting);
    console.clock.fixAt(start + 5min);
    EXPECT_FALSE(fixed.total().notReporting) << "it was not silent then";
    console.time.advance(10min);
    silence(u"urn:example:feed"_s, FeedState::Live);
    console.clock.fixAt(start + 15min);
    EXPECT_TRUE(fixed.total().notReporting);
    console.clock.goLive();
    EXPECT_FALSE(fixed.total().notReporting);
}

TEST_F(SectorStatus, SaysNotReportingWhereEverySourceIsSilent)
{
    put(power(u"a"_s, Severity::Slight));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    silence(u"urn:example:feed"_s);
    EXPECT_TRUE(cell(u"ci.power"_s, tokyo).notReporting);
    EXPECT_TRUE(cell(u"ci.power"_s, osaka).notReporting) << "the sector's only source is silent";
    EXPECT_FALSE(cell(u"ci.gas"_s, tokyo).notReporting) << "nobody ever reported there";
    EXPECT_EQ(changed.size(), 1);
    silence(u"urn:example:feed"_s, FeedState::Live);
    EXPECT_FALSE(cell(u"ci.power"_s, tokyo).notReporting);
}

TEST_F(SectorStatus, StillReportsWhileOneSourceSpeaks)
{
    put(power(u"a"_s, Severity::Slight));
    Item other = power(u"b"_s, Severity::Slight);
    other.source = u"urn:example:other"_s;
    put(other);
    silence(u"urn:example:feed"_s);
    EXPECT_FALSE(cell(u"ci.power"_s, tokyo).notReporting);
}

TEST_F(SectorStatus, ShowsTheWholePictureAgainAfterAReset)
{
    put(power(u"a"_s, Severity::Grave));
    console.picture.reset({ console.incident(u"b"_s, Severity::Slight, u"ci.water"_s, osaka) });
    EXPECT_EQ(model.total().open, 1);
    EXPECT_EQ(cell(u"ci.water"_s, osaka).worst, Severity::Slight);
    EXPECT_FALSE(cell(u"ci.power"_s, tokyo).changedWithin24h);
}

TEST_F(SectorStatus, HandsOutCellsHeadsAndTotalsByRole)
{
    put(power(u"a"_s, Severity::Major));
    const QModelIndex index = model.index(row(u"ci.power"_s), tokyo - 1);
    EXPECT_EQ(index.data(SectorStatusModel::CellRole).value<SectorCell>().worst, Severity::Major);
    EXPECT_EQ(model.headerData(index.row(), Qt::Vertical, SectorStatusModel::KeyRole).toString(),
        u"ci.power"_s);
    EXPECT_EQ(model.headerData(index.column(), Qt::Horizontal, SectorStatusModel::NameRole)
                  .value<BilingualText>()
                  .ja,
        u"東京都"_s);
    EXPECT_EQ(model.headerData(47, Qt::Horizontal, SectorStatusModel::PrefectureRole).toInt(), 0);
    EXPECT_EQ(model.headerData(index.column(), Qt::Horizontal, SectorStatusModel::TotalRole)
                  .value<SectorCell>()
                  .open,
        1);
}

TEST_F(SectorStatus, ShowsNothingThatItsFilterHides)
{
    const auto green = [](const ItemFacts& facts) { return facts.tlp <= Tlp::Green; };
    SectorStatusModel wall(console.picture, console.feeds, console.clock, nullptr, green);
    Item secret = power(u"a"_s, Severity::Grave);
    secret.marking.tlp = Tlp::Red;
    put(secret);
    put(power(u"b"_s, Severity::Slight));
    EXPECT_EQ(wall.total().worst, Severity::Slight);
    EXPECT_EQ(model.total().worst, Severity::Grave);
}
