#include "store/picturereader.h"

#include "store/incidentstore.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

/// A mirror of which every event is stored at an instant of its own, and a reader beside it.
struct Mirror {
    StoreFile file{ Database::Schema::Mirror };
    IncidentStore store{ *file, true };
    std::unique_ptr<Database> beside;
    int events = 0;

    Mirror()
    {
        EXPECT_THAT(store.load(), Succeeds());
        beside = std::move(*Database::openReadOnly(file.path(), Database::Schema::Mirror));
    }

    void put(Instant storedAt, const QStringList& ids)
    {
        IncomingEvent event;
        event.event.id = u"e%1"_s.arg(++events);
        event.event.source = u"urn:test:source:%1"_s.arg(events);
        event.event.type = QStringView(stixObjectType).toString();
        event.event.data = "{}";
        event.raw = event.event.serialise();
        for (const QString& id : ids) {
            Item item;
            item.objectId = id;
            item.type = u"incident"_s;
            item.modified = storedAt;
            item.source = event.event.source;
            item.ordinal = static_cast<int>(event.items.size());
            event.items.push_back(item);
        }
        event.link = u"hub"_s;
        event.received = storedAt;
        EXPECT_THAT(store.store({ event }, storedAt), Succeeds());
    }
};

QStringList idsOf(const std::vector<Item>& items)
{
    QStringList ids;
    for (const Item& item : items)
        ids << item.objectId;
    return ids;
}

} // namespace

TEST(PictureReader, GivesTheNewestFirstInSlices)
{
    Mirror mirror;
    mirror.put({ 100 }, { u"a"_s });
    mirror.put({ 200 }, { u"b"_s, u"c"_s });
    mirror.put({ 300 }, { u"a"_s });
    PictureReader reader(*mirror.beside);
    EXPECT_EQ(reader.begin({}).value_or(0), 3);
    const auto first = reader.next(2);
    ASSERT_THAT(first, Succeeds());
    EXPECT_EQ(idsOf(*first), QStringList({ u"a"_s, u"c"_s }));
    EXPECT_EQ(first->front().source, u"urn:test:source:3"_s);
    EXPECT_EQ(first->front().eventSeq, 3);
    EXPECT_EQ(idsOf(*reader.next(5)), QStringList({ u"b"_s, u"a"_s }));
    EXPECT_TRUE(reader.next(5)->empty());
}

TEST(PictureReader, GivesWhatWasStoredByAnInstant)
{
    Mirror mirror;
    mirror.put({ 100 }, { u"a"_s });
    mirror.put({ 200 }, { u"b"_s });
    PictureReader reader(*mirror.beside);
    EXPECT_THAT(reader.begin({ 199 }), Succeeds());
    EXPECT_EQ(idsOf(*reader.next(5)), QStringList{ u"a"_s });
}

TEST(PictureReader, LeavesOutWhatIsStoredAfterItBegan)
{
    Mirror mirror;
    mirror.put({ 100 }, { u"a"_s });
    mirror.put({ 200 }, { u"b"_s });
    PictureReader reader(*mirror.beside);
    EXPECT_EQ(reader.begin({}).value_or(0), 2);
    mirror.put({ 300 }, { u"c"_s });
    EXPECT_EQ(idsOf(*reader.next(5)), QStringList({ u"b"_s, u"a"_s }));
    EXPECT_EQ(reader.begin({}).value_or(0), 3); // the next reading has it
    EXPECT_EQ(idsOf(*reader.next(5)), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
}

} // namespace yagura
