#include "console/threatroom.h"

#include "feeds/decoders/feedformats.h"
#include "store/incidentstore.h"
#include "support/feedsamples.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

/// A mirror, and the room that follows it.
struct Followed {
    StoreFile file{ Database::Schema::Mirror };
    IncidentStore store{ *file, true };
    ThreatRoom room{ file.path() };

    Followed() { EXPECT_THAT(store.load(), Succeeds()); }

    void keep(const QByteArray& id, Instant at)
    {
        const QByteArray tool = R"({"type":"tool","spec_version":"2.1","id":"tool--)" + id
            + R"(-0000-4000-8000-000000000000","created":"2026-01-01T00:00:00Z",)"
              R"("modified":"2026-01-01T00:00:00Z","name":"a tool"})";
        IncomingEvent incoming;
        incoming.event = testing::eventOf(stixObjectType, tool, QString::fromLatin1(id));
        incoming.raw = incoming.event.serialise();
        incoming.link = u"hub"_s;
        incoming.received = at;
        auto items = decodeEvent(incoming.event);
        ASSERT_THAT(items, Succeeds());
        incoming.items = *items;
        ASSERT_THAT(store.store({ incoming }, at), Succeeds());
        IntakeBatch batch;
        batch.items = *items;
        room.follow(batch);
    }

    bool comesTo(int objects)
    {
        return QTest::qWaitFor([&] { return room.book().objectCount() == objects; });
    }
};

} // namespace

TEST(ThreatRoom, FollowsWhatIsCommittedAndTheShownInstant)
{
    Followed console;
    console.keep("aaaaaaaa", { 1000 });
    console.room.begin();
    EXPECT_TRUE(console.comesTo(1));
    console.keep("bbbbbbbb", { 2000 });
    EXPECT_TRUE(console.comesTo(2));
    console.room.showAt({ 1500 });
    EXPECT_TRUE(console.comesTo(1));
    console.keep("cccccccc", { 3000 }); // not while a past instant is shown
    console.room.showAt({ 2500 });
    EXPECT_TRUE(console.comesTo(2));
    console.room.showAt({});
    EXPECT_TRUE(console.comesTo(3));
}

} // namespace yagura
