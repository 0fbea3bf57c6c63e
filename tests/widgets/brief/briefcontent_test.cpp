#include "brief/briefcontent.h"

#include "common/uilanguage.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct BriefFixture : ::testing::Test, testing::WorkspaceFixture {
    BriefContent content(const BriefFeeds& sources = {})
    {
        return BriefContent::of(workspace, sources);
    }

    const BriefSector& sectorOf(const BriefContent& brief, const QString& key)
    {
        return *std::find_if(brief.sectors.begin(), brief.sectors.end(),
            [&](const BriefSector& s) { return s.key == key; });
    }
};

SourceHealth source(const QString& uri, FeedState state)
{
    SourceHealth health;
    health.settings.source = uri;
    health.state = state;
    return health;
}

} // namespace

using BriefContentTest = BriefFixture;

TEST_F(BriefContentTest, CountsOpenIncidentsAloneAndListsTheWorstEight)
{
    for (int n = 0; n < 12; ++n)
        picture.apply({ incident(
            u"i%1"_s.arg(n), n < 3 ? Severity::Major : Severity::Slight, u"ci.gas"_s, 13) });
    Item closed = incident(u"closed"_s, Severity::Grave, u"ci.gas"_s, 13);
    closed.closed = true;
    Item threat = incident(u"threat"_s, Severity::Grave, u"ci.gas"_s, 13);
    threat.kind = ItemKind::Indicator;
    picture.apply({ closed, threat });
    const BriefContent brief = content();
    EXPECT_EQ(brief.open(), 12);
    ASSERT_EQ(brief.worst.size(), BriefContent::mostIncidents);
    EXPECT_EQ(brief.worst[2].severity, Severity::Major);
    EXPECT_EQ(brief.worst[3].severity, Severity::Slight);
    EXPECT_EQ(brief.further, 4);
    EXPECT_EQ(sectorOf(brief, u"ci.gas"_s).open(), 12);
}

TEST_F(BriefContentTest, BearsTheHighestMarkingOfEverythingItIsMadeOf)
{
    EXPECT_EQ(content().marking, Tlp::Clear) << "an empty page is made of nothing";
    picture.apply({ incident(u"a"_s, Severity::Major, u"ci.gas"_s, 13) });
    EXPECT_EQ(content().marking, Tlp::Green);
    // Not among the worst eight: in the counts alone, and still in what the page says.
    for (int n = 0; n < 9; ++n)
        picture.apply({ incident(u"b%1"_s.arg(n), Severity::Major, u"ci.gas"_s, 13) });
    Item red = incident(u"r"_s, Severity::None, u"ci.gas"_s, 13);
    red.marking.tlp = Tlp::Red;
    picture.apply({ red, incident(u"last"_s, Severity::None, u"ci.gas"_s, 13) });
    EXPECT_EQ(content().marking, Tlp::Red);
}

TEST_F(BriefContentTest, IsNarrowedByTheFilterAndSoIsItsMarking)
{
    Item red = incident(u"r"_s, Severity::Grave, u"espa.gas"_s, 13);
    red.marking.tlp = Tlp::Red;
    picture.apply({ red, incident(u"g"_s, Severity::Slight, u"ci.port"_s, 27) });
    focus.setSector(u"ci.port"_s);
    EXPECT_EQ(content().open(), 1);
    EXPECT_EQ(content().marking, Tlp::Green);
    focus.setSector(u"ci.gas"_s);
    EXPECT_EQ(content().worst.at(0).objectId, u"r"_s)
        << "a sector of the other list stands in its row";
    focus.setCell({}, 27);
    EXPECT_EQ(content().worst.at(0).objectId, u"g"_s);
}

TEST_F(BriefContentTest, SaysWhatIsNotKnown)
{
    Item lost = incident(u"a"_s, Severity::Unassessed, {}, noPrefecture);
    lost.source = u"urn:silent"_s;
    Item heard = incident(u"b"_s, Severity::Slight, u"ci.gas"_s, 13);
    Item water = incident(u"c"_s, Severity::Slight, u"ci.water"_s, 13);
    water.source = u"urn:silent"_s;
    picture.apply({ lost, heard, water });
    const BriefContent brief = content({ { source(u"urn:silent"_s, FeedState::Silent),
                                             source(u"urn:example:feed"_s, FeedState::Live) },
        4 });
    EXPECT_EQ(brief.withoutPlace, 1);
    EXPECT_EQ(brief.withoutSector, 1);
    EXPECT_EQ(brief.counts.back(), 1);
    EXPECT_EQ(brief.quarantined, 4);
    ASSERT_EQ(brief.silent.size(), 1u);
    EXPECT_EQ(brief.silent[0].name.en, u"urn:silent"_s);
    EXPECT_TRUE(sectorOf(brief, u"ci.water"_s).notReporting);
    EXPECT_FALSE(sectorOf(brief, u"ci.gas"_s).notReporting);
}

TEST_F(BriefContentTest, ListsWhatWasPutAndDecidedWithinADay)
{
    BookUpdate update;
    Matter old;
    old.id = u"2026-0001"_s;
    old.opened = time.now() - 72h;
    old.council = CouncilOutcome::SignedOff;
    old.decided = time.now() - 2h;
    old.expires = time.now() + 24h;
    Matter fresh;
    fresh.id = u"2026-0002"_s;
    fresh.opened = time.now() - 1h;
    fresh.openedAtIndex = 1;
    fresh.expires = time.now() + 24h;
    auto state = std::make_shared<CouncilState>();
    state->matters = { { old.id, old }, { fresh.id, fresh } };
    update.state = std::move(state);
    book.apply(update, time.now());
    book.addRefusal({ Digest::of("x"), u"E-ENV-SIG"_s, {}, time.now() - 1h, {}, {} });
    book.addRefusal({ Digest::of("y"), u"E-ENV-SIG"_s, {}, time.now() - 48h, {}, {} });
    const BriefContent brief = content();
    ASSERT_EQ(brief.decisions.size(), 2u);
    EXPECT_EQ(brief.decisions[0].matterId, fresh.id);
    EXPECT_EQ(brief.decisions[0].outcome, CouncilOutcome::Pending);
    EXPECT_EQ(brief.decisions[1].outcome, CouncilOutcome::SignedOff);
    EXPECT_EQ(brief.refused, 1);
}

TEST_F(BriefContentTest, HasADigestThatChangesWithEveryFactAndNotWithTheLanguage)
{
    picture.apply({ incident(u"a"_s, Severity::Major, u"ci.gas"_s, 13) });
    const BriefContent first = content();
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(content().digest(), first.digest());
    setUiLanguage(Language::English);

    std::vector<BriefContent> others(7, first);
    others[0].t = first.t + 1ms;
    others[1].worst[0].title.en += u'!';
    others[2].marking = Tlp::Red;
    others[3].sector = u"ci.gas"_s;
    others[4].quarantined = 1;
    others[5].exercise = true;
    others[6].sectors[0].notReporting = true;
    for (const BriefContent& other : others)
        EXPECT_NE(other.digest(), first.digest());
}

struct BriefOfMeasures : ::testing::Test, testing::LaneFixture {
    BriefContent brief() { return BriefContent::of(workspace, {}); }
};

TEST_F(BriefOfMeasures, CountsOpenMeasuresByStateAndRaisesItsMarkingByThem)
{
    EXPECT_EQ(brief().marking, Tlp::Clear);
    put(measure(u"2026-0001"_s));
    put(urgentMeasure(u"U-2026-0001"_s));
    upTo(u"U-2026-0001"_s, StepKind::Execution);
    ledger.clock.advance(std::chrono::hours(25));
    refresh();
    const BriefContent said = brief();
    const std::vector<std::pair<MatterState, int>> states{ { MatterState::NoticeDue, 1 } };
    EXPECT_EQ(said.measures, states) << "the other one has run out";
    EXPECT_EQ(said.unnotified.size(), 1u);
    EXPECT_EQ(said.lateNotices, 1);
    EXPECT_EQ(said.marking, Tlp::AmberStrict);
    const Digest owed = said.digest();
    record(u"commander"_s, u"U-2026-0001"_s, StepKind::Notice);
    EXPECT_TRUE(brief().unnotified.empty());
    EXPECT_NE(brief().digest(), owed);
}

} // namespace yagura
