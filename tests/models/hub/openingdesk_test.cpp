#include "hub/openingdesk.h"

#include "hublink/hubmessage.h"
#include "models/hublink/linkfixture.h"
#include "models/matters/trainingledger.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::RawPeer;
using testing::Succeeds;
using testing::waitFor;

const QString id = u"2026-0001"_s;

struct OpeningDeskTest : ::testing::Test {
    testing::TrainingLedger ledger;
    HubServer server{ ledger.clock };
    ControlWriter writer{ u"urn:test"_s, ledger.clock };
    OpeningTable table{ *ledger.hub.ledgerFile };
    OpeningDesk desk{ server, ledger.intake(), table, writer, ledger.clock };
    RawPeer console;

    OpeningDeskTest()
    {
        ledger.open(id, u"escalate"_s, u"officer"_s);
        EXPECT_THAT(server.listen(QHostAddress::LocalHost, 0), Succeeds());
        console.open(server.url(), u"/v1/console"_s);
        EXPECT_TRUE(waitFor([&] { return !server.peers(HubPath::Console).isEmpty(); }));
    }
    SheetOpened opened(const QString& member) const
    {
        return { id, ledger.state().matters.at(id).requestSha256, member };
    }
    std::vector<SheetOpening> heard() const
    {
        std::vector<SheetOpening> all;
        for (const QString& text : console.received) {
            const auto control = asControl(text.toUtf8());
            const auto read = SheetOpenings::read(control ? control->jsonData() : QJsonObject());
            if (read)
                all.insert(all.end(), read->openings.begin(), read->openings.end());
        }
        return all;
    }
};

TEST_F(OpeningDeskTest, TellsEveryConsoleWhoOpenedASheet)
{
    ASSERT_THAT(desk.take(opened(u"a"_s)), Succeeds());
    ASSERT_TRUE(waitFor([&] { return heard().size() == 1; }));
    EXPECT_EQ(heard().front().member, u"a"_s);
    EXPECT_EQ(heard().front().first, ledger.clock.now());
}

TEST_F(OpeningDeskTest, TellsAConsoleThatJoinsLaterAlsoAfterARestart)
{
    ASSERT_THAT(desk.take(opened(u"a"_s)), Succeeds());
    ASSERT_TRUE(waitFor([&] { return heard().size() == 1; }));
    OpeningDesk restarted(server, ledger.intake(), table, writer, ledger.clock);
    restarted.tell(server.peers(HubPath::Console).front());
    ASSERT_TRUE(waitFor([&] { return heard().size() == 2; }));
    EXPECT_EQ(heard().front(), heard().back());
}

TEST_F(OpeningDeskTest, SaysNothingOfMattersThatAreClosed)
{
    ASSERT_THAT(desk.take(opened(u"a"_s)), Succeeds());
    for (const auto& [member, seat] : { std::pair(u"chair"_s, u"chair"_s),
             std::pair(u"a"_s, u"member"_s), std::pair(u"b"_s, u"member"_s) })
        ledger.append(ledger.markEnvelope(member, id, Verb::SignOff, seat));
    ASSERT_TRUE(waitFor([&] { return heard().size() == 1; }));
    desk.tell(server.peers(HubPath::Console).front());
    ASSERT_THAT(desk.take(opened(u"b"_s)), Succeeds()); // comes after what was told
    ASSERT_TRUE(waitFor([&] { return heard().size() == 2; }));
    EXPECT_EQ(heard().back().member, u"b"_s);
}

TEST_F(OpeningDeskTest, WritesNoMoreThanOnceInHalfAMinute)
{
    ASSERT_THAT(desk.take(opened(u"a"_s)), Succeeds());
    const Instant first = ledger.clock.now();
    ledger.clock.advance(29s);
    ASSERT_THAT(desk.take(opened(u"a"_s)), Succeeds());
    EXPECT_EQ(table.of(opened(u"a"_s).requestSha256)->front().last, first);
    ledger.clock.advance(2s);
    ASSERT_THAT(desk.take(opened(u"a"_s)), Succeeds());
    EXPECT_EQ(table.of(opened(u"a"_s).requestSha256)->front().last, ledger.clock.now());
    EXPECT_EQ(table.of(opened(u"a"_s).requestSha256)->front().first, first);
}

TEST_F(OpeningDeskTest, TakesNothingAboutWhatTheLedgerDoesNotKnow)
{
    SheetOpened other = opened(u"a"_s);
    other.matterId = u"2026-0999"_s;
    EXPECT_THAT(desk.take(other), FailsWithReason("E-MRK-MATTER"));
    other = opened(u"a"_s);
    other.requestSha256 = Digest::of("another version");
    EXPECT_THAT(desk.take(other), FailsWithReason("E-MRK-REQUEST"));
    EXPECT_THAT(desk.take(opened(u"nobody"_s)), FailsWithReason("E-MRK-ROLE"));
}

} // namespace
} // namespace yagura
