#include "console/threatroom.h"

#include "feeds/decoders/feedformats.h"
#include "store/incidentstore.h"
#include "support/feedsamples.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QElapsedTimer>
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

    static QByteArray tool(const QByteArray& id)
    {
        return R"({"type":"tool","spec_version":"2.1","id":"tool--)" + id
            + R"(-0000-4000-8000-000000000000","created":"2026-01-01T00:00:00Z",)"
              R"("modified":"2026-01-01T00:00:00Z","name":"a tool"})";
    }

    void keep(const QByteArray& id, Instant at) { keepData(tool(id), id, at); }

    void keepData(const QByteArray& data, const QByteArray& id, Instant at)
    {
        IncomingEvent incoming;
        incoming.event = testing::eventOf(stixObjectType, data, QString::fromLatin1(id));
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

TEST(ThreatRoom, TakesItsTimeWhileItIsHeldAndNoneAfterwards)
{
    Followed console;
    QByteArray tools;
    for (int n = 0; n < 500; ++n)
        tools += (n ? "," : "") + Followed::tool(QByteArray::number(n).rightJustified(8, '0'));
    console.keepData(R"({"type":"bundle","id":"bundle--1","objects":[)" + tools + "]}", "1", { 1 });
    console.room.setHeld(true);
    QElapsedTimer since;
    since.start();
    console.room.begin();
    EXPECT_TRUE(console.comesTo(400));
    EXPECT_GE(since.elapsed(), 900) << "a slice a second";
    console.room.setHeld(false);
    EXPECT_TRUE(console.comesTo(500));
    EXPECT_LT(since.elapsed(), 1900);
}

} // namespace yagura
