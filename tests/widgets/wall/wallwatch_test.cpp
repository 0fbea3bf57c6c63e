#include "wall/wallwatch.h"

#include "domain/mattersheet.h"
#include "matters/draftroom.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"
#include "wallfixture.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SectorCell& cellOf(const WallPicture& picture, const QString& key)
{
    return std::find_if(picture.sectors.begin(), picture.sectors.end(), [&](const WallSector& s) {
        return s.key == key;
    })->cell;
}

struct BookFixture : testing::WallFixture {
    BookUpdate update;

    void put(
        const QString& number, const QString& incident, bool neutralises, CouncilOutcome outcome)
    {
        MatterSheet sheet;
        sheet.matterId = number;
        sheet.action = neutralises ? u"neutralise"_s : u"escalate"_s;
        sheet.basis = u"act42-45"_s;
        sheet.title = { u"深刻度の引上げ"_s, u"Raise the level"_s };
        sheet.what = sheet.why = { sheet.title };
        sheet.incident = incident;
        const Document document{ QByteArray(32, 's'), sheet.toBytes().value_or("no sheet") };
        Matter matter;
        matter.id = number;
        matter.action = sheet.action;
        matter.basis = sheet.basis;
        matter.sheetCommit = document.commit();
        matter.requestSha256 = Digest::of(number.toUtf8());
        matter.opened = time.now() - 2h;
        matter.expires = time.now() + 24h;
        matter.neutralises = neutralises;
        matter.council = outcome;
        matter.decided = outcome == CouncilOutcome::Pending ? Instant{} : time.now() - 1h;
        auto state = std::make_shared<CouncilState>(book.state());
        state->matters[number] = matter;
        update.state = std::move(state);
        update.documents.push_back(document);
        LedgerEntry entry;
        entry.index = book.size();
        entry.time = matter.opened;
        entry.payloadSha256 = matter.requestSha256;
        entry.statement.body = requestFor(sheet, document.commit(), {}, {});
        update.entries = { entry };
        book.apply(update, time.now());
    }
};

} // namespace

TEST(WallWatch, LeavesNothingOfAnItemAboveTheCeilingButOneNeutralCount)
{
    testing::WallFixture f;
    f.fill();
    const WallPicture before = WallWatch(f.workspace, Tlp::Green).picture();
    f.picture.apply({ f.canary() });
    const WallPicture after = WallWatch(f.workspace, Tlp::Green).picture();

    EXPECT_EQ(after.aboveCeiling, 1);
    EXPECT_EQ(after.counts, before.counts);
    EXPECT_EQ(after.worst.size(), before.worst.size());
    EXPECT_EQ(after.marks.size(), before.marks.size());
    EXPECT_EQ(cellOf(after, u"ci.railway"_s), cellOf(before, u"ci.railway"_s));
    EXPECT_EQ(after.prefectures, before.prefectures);
}

TEST(WallWatch, ShowsTheSameItemOnAWallWhoseCeilingAllowsIt)
{
    testing::WallFixture f;
    f.picture.apply({ f.canary() });
    const WallPicture picture = WallWatch(f.workspace, Tlp::Amber).picture();
    EXPECT_EQ(picture.aboveCeiling, 0);
    ASSERT_EQ(picture.worst.size(), 1u);
    EXPECT_EQ(cellOf(picture, u"ci.railway"_s).open, 1);
}

TEST(WallWatch, SortsTheWorstFirstAndTheNewestOfEqualOnesFirst)
{
    testing::WallFixture f;
    Item older = f.incident(u"a"_s, Severity::Major, u"ci.gas"_s, 1);
    older.occurred = f.time.now() - 1h;
    f.picture.apply({ f.incident(u"u"_s, Severity::Unassessed, u"ci.gas"_s, 1), older,
        f.incident(u"b"_s, Severity::Major, u"ci.gas"_s, 1),
        f.incident(u"n"_s, Severity::None, u"ci.gas"_s, 1) });
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    QStringList order;
    for (const WallIncident& incident : picture.worst)
        order.append(incident.objectId);
    EXPECT_EQ(order, QStringList({ u"b"_s, u"a"_s, u"u"_s, u"n"_s }));
}

TEST(WallWatch, SaysStaleWhenTheHubWasNotHeardFor15SecondsWhateverTheLinkClaims)
{
    testing::WallFixture f;
    const WallWatch watch(f.workspace, Tlp::Green);
    EXPECT_EQ(watch.mode(), WallMode::Connecting);
    f.hub(FeedState::Live, f.time.now());
    EXPECT_EQ(watch.mode(), WallMode::Live);
    f.time.advance(16s);
    EXPECT_EQ(watch.mode(), WallMode::Stale);
    f.hub(FeedState::Offline, f.time.now());
    EXPECT_EQ(watch.mode(), WallMode::Offline);
    f.clock.fixAt(f.time.now());
    EXPECT_EQ(watch.mode(), WallMode::Fixed);
}

TEST(WallWatch, DatesAStoredPictureByWhatWasStoredUntilTheHubSpeaks)
{
    testing::WallFixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Major, u"ci.gas"_s, 1) });
    const Instant stored = f.time.now();
    f.time.advance(1h);
    f.hub(FeedState::Connecting, {});
    const WallWatch watch(f.workspace, Tlp::Green);
    EXPECT_EQ(watch.asOf(), stored);
    EXPECT_EQ(watch.mode(), WallMode::Offline);
}

TEST(WallWatch, FollowsWhatIsAddedChangedAndReset)
{
    testing::WallFixture f;
    const WallWatch watch(f.workspace, Tlp::Green);
    QSignalSpy changed(&watch, &WallWatch::changed);
    Item item = f.incident(u"a"_s, Severity::Major, u"ci.gas"_s, 1);
    f.picture.apply({ item });
    EXPECT_EQ(watch.picture().open(), 1);
    item.closed = true;
    item.eventSeq = 2;
    item.modified = item.modified + 1s;
    f.picture.apply({ item });
    EXPECT_EQ(watch.picture().open(), 0);
    f.picture.reset({ f.incident(u"b"_s, Severity::Slight, u"ci.port"_s, 1) });
    EXPECT_EQ(watch.picture().worst.at(0).objectId, u"b"_s);
    EXPECT_GE(changed.count(), 3);
}

TEST(WallWatch, NamesASilentFeedOnlyWhenItHasANameThatIsNotAboveTheCeiling)
{
    testing::WallFixture f;
    std::vector<SourceHealth> sources(3);
    sources[0].settings = { u"urn:a"_s, { u"水道ISAC"_s, u"Water-ISAC"_s }, 60, {} };
    sources[1].settings = { u"urn:secret"_s, { u"秘"_s, u"Secret"_s }, 60, Tlp::Red };
    sources[2].settings = { u"urn:c"_s, {}, 60, {} };
    for (SourceHealth& source : sources)
        source.state = FeedState::Silent;
    f.feeds.setSources(sources, 0);
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    ASSERT_EQ(picture.silentFeeds.size(), 1u);
    EXPECT_EQ(picture.silentFeeds[0].en, u"Water-ISAC"_s);
    EXPECT_EQ(picture.silentUnnamed, 2);
}

TEST(WallWatch, TakesTheReportingOperatorOutOfItsWords)
{
    testing::WallFixture f;
    Item item = f.incident(u"report:Acme:1"_s, Severity::Major, u"ci.gas"_s, 1);
    item.summary = { u"Acmeの設備が停止"_s, u"Plant of acme stopped"_s };
    f.picture.apply({ item });
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    EXPECT_EQ(picture.worst.at(0).summary.en, u"Plant of ▮▮▮ stopped"_s);
    EXPECT_EQ(picture.worst.at(0).summary.ja, u"▮▮▮の設備が停止"_s);
}

TEST(WallWatch, ShowsDecisionsAboutShownIncidentsAndCountsAllOthers)
{
    BookFixture f;
    f.picture.apply({ f.incident(u"report:op:1"_s, Severity::Major, u"ci.gas"_s, 1), f.canary() });
    f.put(u"2026-0001"_s, u"report:op:1"_s, false, CouncilOutcome::SignedOff);
    f.put(u"2026-0002"_s, u"report:canary:1"_s, false, CouncilOutcome::SignedOff);
    f.put(u"2026-0003"_s, u"report:op:1"_s, true, CouncilOutcome::SignedOff);
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    EXPECT_EQ(picture.decided, 3);
    const auto decisions = std::count_if(picture.marks.begin(), picture.marks.end(),
        [](const WallMark& mark) { return mark.what == WallMark::What::SignedOff; });
    EXPECT_EQ(decisions, 1) << "one is about an incident above the ceiling, one is a measure";
    EXPECT_EQ(picture.withheldMarks, 1 + 2 + 2);
}

struct WallOfMeasures : ::testing::Test, testing::LaneFixture {
    WallPicture seenBy(Tlp ceiling) { return WallWatch(workspace, ceiling).picture(); }
};

TEST_F(WallOfMeasures, TellsOfAnUnnotifiedActOnEveryWallHowLongItIs)
{
    const QString id = u"U-2026-0001"_s;
    put(urgentMeasure(id));
    upTo(id, StepKind::Execution);
    ledger.clock.advance(1h);
    for (const Tlp ceiling : { Tlp::Clear, Tlp::Green, Tlp::Red }) {
        const WallPicture seen = seenBy(ceiling);
        ASSERT_EQ(seen.unnotified.size(), 1u);
        EXPECT_EQ(seen.unnotified[0].since, matter(id).noticeFrom);
        EXPECT_GE(seen.ledgerNow - seen.unnotified[0].since, 1h);
    }
    record(u"commander"_s, id, StepKind::Notice);
    EXPECT_TRUE(seenBy(Tlp::Green).unnotified.empty());
}

TEST_F(WallOfMeasures, CountsMeasuresByStateOnlyWhereTheCeilingAllows)
{
    put(measure(u"2026-0001"_s));
    put(measure(u"2026-0002"_s));
    upTo(u"2026-0002"_s, StepKind::Command);
    using Counts = std::vector<std::pair<MatterState, int>>;
    EXPECT_EQ(seenBy(Tlp::Amber).measures, Counts());
    EXPECT_EQ(seenBy(Tlp::AmberStrict).measures,
        Counts({ { MatterState::Triage, 1 }, { MatterState::Commanded, 1 } }));
    EXPECT_TRUE(seenBy(Tlp::Red).decisions.empty()) << "which measure is never the wall's to tell";
}

TEST_F(WallOfMeasures, SaysForADayThatANoticeCameLate)
{
    const QString id = u"U-2026-0001"_s;
    put(urgentMeasure(id));
    upTo(id, StepKind::Execution);
    ledger.clock.advance(25h);
    record(u"commander"_s, id, StepKind::Notice);
    EXPECT_EQ(seenBy(Tlp::Red).lateNotices, 1);
    EXPECT_EQ(seenBy(Tlp::Green).lateNotices, 0);
}

} // namespace yagura
