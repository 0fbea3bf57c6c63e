#include "store/picturesteps.h"

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

Item itemOf(const QString& objectId, Instant modified)
{
    Item item;
    item.objectId = objectId;
    item.kind = ItemKind::StixIncident;
    item.type = u"incident"_s;
    item.source = u"urn:test:source"_s;
    item.modified = modified;
    return item;
}

/// A mirror of which every event is stored at an instant of its own.
struct Mirror {
    StoreFile file{ Database::Schema::Mirror };
    IncidentStore store{ *file, true };
    PictureSteps steps{ *file };
    int events = 0;

    Mirror() { EXPECT_THAT(store.load(), Succeeds()); }

    void put(Instant storedAt, std::vector<Item> items)
    {
        IncomingEvent event;
        event.event.id = u"e%1"_s.arg(++events);
        event.event.source = u"urn:test:source"_s;
        event.event.type = QStringView(stixObjectType).toString();
        event.event.data = "{}";
        event.raw = event.event.serialise();
        event.items = std::move(items);
        for (int ordinal = 0; Item & item : event.items)
            item.ordinal = ordinal++;
        event.link = u"hub"_s;
        event.received = storedAt;
        EXPECT_THAT(store.store({ event }, storedAt), Succeeds());
    }

    QStringList between(Instant after, Instant upTo) const
    {
        QStringList ids;
        auto reading = steps.begin(after, upTo);
        EXPECT_THAT(reading, Succeeds());
        while (reading && !reading->done) {
            const auto items = steps.next(*reading);
            EXPECT_THAT(items, Succeeds());
            for (const Item& item : *items)
                ids.append(item.objectId);
        }
        return ids;
    }
};

} // namespace

TEST(PictureSteps, GivesWhatWasStoredBetweenTwoInstants)
{
    Mirror mirror;
    mirror.put({ 100 }, { itemOf(u"a"_s, { 1 }) });
    mirror.put({ 200 }, { itemOf(u"b"_s, { 1 }), itemOf(u"c"_s, { 1 }) });
    mirror.put({ 200 }, { itemOf(u"a"_s, { 2 }) });
    mirror.put({ 300 }, { itemOf(u"d"_s, { 1 }) });
    EXPECT_EQ(mirror.between({ 100 }, { 200 }), QStringList({ u"b"_s, u"c"_s, u"a"_s }));
    EXPECT_EQ(mirror.between({ 99 }, { 199 }), QStringList({ u"a"_s }));
    EXPECT_EQ(mirror.between({ 200 }, { 299 }), QStringList());
    EXPECT_EQ(mirror.between({ 250 }, {}), QStringList({ u"d"_s }));
    EXPECT_EQ(mirror.between({ 300 }, {}), QStringList());
    EXPECT_EQ(mirror.between({ 1 }, {}).size(), 5);
}

TEST(PictureSteps, HasNothingOfAnEmptyStore)
{
    const Mirror mirror;
    EXPECT_EQ(mirror.between({ 100 }, { 200 }), QStringList());
    EXPECT_EQ(mirror.between({ 100 }, {}), QStringList());
    EXPECT_EQ(mirror.steps.countAfter({ 100 }).value_or(-1), 0);
}

TEST(PictureSteps, GoesOnFromSliceToSliceAlsoWithinOneEvent)
{
    Mirror mirror;
    std::vector<Item> bundle;
    for (int n = 0; n < PictureSteps::sliceSize + 10; ++n)
        bundle.push_back(itemOf(u"o%1"_s.arg(n), { 1 }));
    mirror.put({ 100 }, bundle);
    const QStringList ids = mirror.between({ 1 }, { 100 });
    EXPECT_EQ(ids.size(), PictureSteps::sliceSize + 10);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(PictureSteps, TakesInWhatIsStoredWhileItReadsUpToNow)
{
    Mirror mirror;
    mirror.put({ 100 }, { itemOf(u"a"_s, { 1 }) });
    auto reading = mirror.steps.begin({ 1 }, {});
    ASSERT_THAT(reading, Succeeds());
    mirror.put({ 200 }, { itemOf(u"b"_s, { 1 }) });
    EXPECT_EQ(mirror.steps.next(*reading)->size(), 2u);
    EXPECT_TRUE(reading->done);
}

TEST(PictureSteps, TellsIncidentsAsTheyWereKnownAtTwoInstants)
{
    Mirror mirror;
    Item grave = itemOf(u"a"_s, { 2 });
    grave.severity = Severity::Grave;
    Item indicator = itemOf(u"i"_s, { 1 });
    indicator.kind = ItemKind::Indicator;
    mirror.put(
        { 100 }, { itemOf(u"a"_s, { 1 }), itemOf(u"old"_s, { 5 }), itemOf(u"same"_s, { 1 }) });
    mirror.put({ 200 }, { itemOf(u"b"_s, { 1 }), indicator, grave, itemOf(u"old"_s, { 4 }) });
    mirror.put({ 300 }, { itemOf(u"c"_s, { 1 }) });
    const auto changes = mirror.steps.changes({ 150 }, { 250 });
    ASSERT_THAT(changes, Succeeds());
    ASSERT_EQ(changes->size(), 2u);
    EXPECT_EQ((*changes)[0].now.severity, Severity::Grave);
    ASSERT_TRUE((*changes)[0].before);
    EXPECT_EQ((*changes)[0].before->severity, Severity::Unassessed);
    EXPECT_EQ((*changes)[1].now.objectId, u"b"_s);
    EXPECT_FALSE((*changes)[1].before);
}

TEST(PictureSteps, CountsWhatIsHeldBack)
{
    Mirror mirror;
    mirror.put({ 100 }, { itemOf(u"a"_s, { 1 }) });
    mirror.put({ 200 }, { itemOf(u"b"_s, { 1 }), itemOf(u"c"_s, { 1 }) });
    EXPECT_EQ(mirror.steps.countAfter({ 100 }).value_or(-1), 2);
    EXPECT_EQ(mirror.steps.countAfter({ 99 }).value_or(-1), 3);
    EXPECT_EQ(mirror.steps.countAfter({ 200 }).value_or(-1), 0);
}

TEST(PictureSteps, CountsTheVersionsOfASpanByObject)
{
    Mirror m;
    m.put({ 1000 }, { itemOf(u"a"_s, { 1 }) });
    m.put({ 2000 }, { itemOf(u"a"_s, { 2 }), itemOf(u"b"_s, { 2 }) });
    m.put({ 3000 }, { itemOf(u"a"_s, { 3 }) });
    m.put({ 4000 }, { itemOf(u"c"_s, { 4 }) });
    const auto later = m.steps.versionsBetween({ 1000 }, { 3000 }, 10);
    ASSERT_THAT(later, Succeeds());
    ASSERT_TRUE(*later);
    QMap<QString, int> counts;
    for (const ObjectVersions& object : **later)
        counts.insert(object.objectId, object.versions);
    EXPECT_EQ(counts, (QMap<QString, int>{ { u"a"_s, 2 }, { u"b"_s, 1 } }));
    EXPECT_FALSE(*m.steps.versionsBetween({ 1000 }, {}, 2)) << "three events are more than two";
}

TEST(PictureSteps, FindsTheNewestVersionThatWasKnown)
{
    Mirror m;
    m.put({ 1000 }, { itemOf(u"a"_s, { 7 }), itemOf(u"b"_s, { 1 }) });
    m.put({ 2000 }, { itemOf(u"a"_s, { 5 }) });
    m.put({ 3000 }, { itemOf(u"a"_s, { 9 }) });
    const auto newest = m.steps.newestOf({ { u"a"_s, 2 } }, { 2000 });
    ASSERT_THAT(newest, Succeeds());
    ASSERT_EQ(newest->size(), 1U);
    EXPECT_EQ(newest->front().modified, Instant{ 7 }) << "what came late is older";
    EXPECT_EQ(newest->front().versions, 2);
    EXPECT_EQ(newest->front().eventSeq, 1);
}

TEST(PictureSteps, LooksNoFurtherThanItWasToldTo)
{
    Mirror m;
    m.put({ 1000 }, { itemOf(u"b"_s, { 1 }) });
    m.put({ 2000 }, { itemOf(u"a"_s, { 9 }) });
    m.put({ 3000 }, { itemOf(u"a"_s, { 2 }) });
    const auto newest = m.steps.newestOf({ { u"a"_s, 1 }, { u"b"_s, 5 } }, { 3000 });
    ASSERT_THAT(newest, Succeeds());
    QMap<QString, qint64> modified;
    for (const Item& item : *newest)
        modified.insert(item.objectId, item.modified.ms);
    EXPECT_EQ(modified, (QMap<QString, qint64>{ { u"a"_s, 2 }, { u"b"_s, 1 } }));
}

TEST(PictureSteps, KeepsTheEndOfAnObjectsValidity)
{
    Mirror m;
    Item item = itemOf(u"a"_s, { 1 });
    item.validUntil = { 86'400'000 };
    m.put({ 1000 }, { item });
    const auto newest = m.steps.newestOf({ { u"a"_s, 1 } }, { 1000 });
    ASSERT_THAT(newest, Succeeds());
    EXPECT_EQ(newest->at(0).validUntil, Instant{ 86'400'000 });
}

} // namespace yagura
