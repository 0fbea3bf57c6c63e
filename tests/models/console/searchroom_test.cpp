#include "console/searchroom.h"

#include "search/queryreader.h"
#include "store/database.h"
#include "store/incidentstore.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

namespace {

/// A console's folder with a mirror that a hub fills.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Database> mirror;
    std::unique_ptr<IncidentStore> store;

    Fixture() { openMirror(); }
    void openMirror()
    {
        store.reset();
        mirror.reset();
        auto opened = Database::open(folder.filePath(u"mirror.db"_s), Database::Schema::Mirror);
        EXPECT_THAT(opened, Succeeds());
        mirror = std::move(*opened);
        store = std::make_unique<IncidentStore>(*mirror, true);
        EXPECT_THAT(store->load(), Succeeds());
    }
    void put(const QString& id, const QString& text, Tlp tlp = Tlp::Green)
    {
        Item item;
        item.objectId = u"x--"_s + id;
        item.title = { u"題"_s, u"title"_s };
        item.marking = { tlp, Marking::Origin::Stated, {} };
        IncomingEvent event;
        event.event.id = id;
        event.event.source = u"urn:test"_s;
        event.event.type = QStringView(stixObjectType).toString();
        event.event.data
            = u"{\"type\":\"x\",\"id\":\"%1\",\"description\":\"%2\"}"_s.arg(item.objectId, text)
                  .toUtf8();
        event.items = { item };
        event.link = u"hub"_s;
        event.received = { 1000 };
        EXPECT_THAT(store->store({ event }, { 1001 }), Succeeds());
    }
};

bool reaches(const SearchRoom& room, qint64 event)
{
    return QTest::qWaitFor([&] { return room.indexedTo() >= event; }, 30000);
}

Result<SharedHits> found(SearchRoom& room, const QString& query)
{
    auto future = room.find(QueryReader::read(query).query);
    EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 30000));
    return future.result();
}

qint64 countOf(SearchRoom& room, const QString& query)
{
    const auto hits = found(room, query);
    EXPECT_THAT(hits, Succeeds());
    return hits ? static_cast<qint64>((*hits)->keys().size()) : -1;
}

} // namespace

TEST(SearchRoom, FindsTheStoredTextOfWhatWasThereAndOfWhatComes)
{
    Fixture f;
    f.put(u"1"_s, u"侵入にVPN装置の欠陥"_s);
    SearchRoom room(f.folder.path());
    room.begin();
    ASSERT_TRUE(reaches(room, 1));
    EXPECT_EQ(countOf(room, u"欠陥"_s), 1);
    f.put(u"2"_s, u"欠陥の修正"_s);
    f.put(u"3"_s, u"秘密の欠陥"_s, Tlp::Red);
    room.noteStored();
    ASSERT_TRUE(reaches(room, 3));
    EXPECT_EQ(countOf(room, u"欠陥"_s), 2) << "what is restricted is in no index";
}

TEST(SearchRoom, GoesOnAfterARestartWhereItStopped)
{
    Fixture f;
    f.put(u"1"_s, u"欠陥"_s);
    {
        SearchRoom room(f.folder.path());
        room.begin();
        ASSERT_TRUE(reaches(room, 1));
    }
    f.put(u"2"_s, u"欠陥"_s);
    SearchRoom room(f.folder.path());
    room.begin();
    ASSERT_TRUE(reaches(room, 2));
    EXPECT_EQ(countOf(room, u"欠陥"_s), 2);
}

TEST(SearchRoom, MakesAnIndexAnewThatIsBrokenOrAnothers)
{
    Fixture f;
    f.put(u"1"_s, u"欠陥"_s);
    QFile broken(f.folder.filePath(u"search.db"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    {
        SearchRoom room(f.folder.path());
        room.begin();
        ASSERT_TRUE(reaches(room, 1));
        EXPECT_EQ(countOf(room, u"欠陥"_s), 1);
        f.put(u"2"_s, u"欠陥"_s);
        room.noteStored();
        ASSERT_TRUE(reaches(room, 2));
    }
    f.store.reset();
    f.mirror.reset();
    for (const QString& name : QDir(f.folder.path()).entryList({ u"mirror.db*"_s }, QDir::Files))
        QFile::remove(f.folder.filePath(name));
    f.openMirror();
    for (const QString& id : { u"4"_s, u"5"_s, u"6"_s })
        f.put(id, u"別の件"_s);
    SearchRoom room(f.folder.path());
    room.begin();
    ASSERT_TRUE(reaches(room, 3));
    EXPECT_EQ(countOf(room, u"別の件"_s), 3);
    EXPECT_EQ(countOf(room, u"欠陥"_s), 0);
}

TEST(SearchRoom, FindsWhatMayNotBeIndexedByAllItsWordsAndWritesNoneOfThemDown)
{
    Fixture f;
    f.put(u"1"_s, u"T0859 Valid Accounts"_s, Tlp::Red);
    f.put(u"2"_s, u"CVE-2026-1234"_s, Tlp::AmberStrict);
    SearchRoom room(f.folder.path());
    room.begin();
    ASSERT_TRUE(reaches(room, 2));
    const auto answer = found(room, u"t0859"_s);
    ASSERT_THAT(answer, Succeeds());
    const SearchHits& hits = **answer;
    EXPECT_TRUE(hits.keys().empty()) << "not in the index";
    EXPECT_TRUE(hits.covers(1, false));
    EXPECT_TRUE(hits.contains(1, 0));
    EXPECT_FALSE(hits.contains(2, 0));
    f.put(u"3"_s, u"T0859 again"_s, Tlp::Red);
    EXPECT_TRUE((*found(room, u"t0859"_s))->contains(3, 0));
    QFile index(f.folder.filePath(u"search.db"_s));
    QFile log(f.folder.filePath(u"search.db-wal"_s));
    ASSERT_TRUE(index.open(QIODevice::ReadOnly));
    EXPECT_FALSE(index.readAll().contains("0859"));
    EXPECT_FALSE(log.open(QIODevice::ReadOnly) && log.readAll().contains("0859"));
}

TEST(SearchRoom, SaysThatThereIsNoIndexYet)
{
    QTemporaryDir folder;
    SearchRoom room(folder.path());
    EXPECT_THAT(found(room, u"欠陥"_s), FailsWithReason("E-SEARCH-NONE"));
}

} // namespace yagura
