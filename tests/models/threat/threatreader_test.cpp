#include "threat/threatreader.h"

#include "feeds/decoders/feedformats.h"
#include "store/incidentstore.h"
#include "support/feedsamples.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"
#include "support/threatsamples.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

/// A mirror with what a feed sent, and a book that a reader fills from it.
struct Shelf {
    StoreFile file{ Database::Schema::Mirror };
    IncidentStore store{ *file, true };
    ThreatReader reader{ file.path() };
    ThreatBook book;
    int finished = 0;

    Shelf()
    {
        EXPECT_THAT(store.load(), Succeeds());
        QObject::connect(&reader, &ThreatReader::read, &book,
            [this](int, const std::vector<ThreatRecord>& records) { book.apply(records); });
        QObject::connect(&reader, &ThreatReader::finished, &book, [this] { ++finished; });
    }

    void keep(const QByteArray& object, Instant at, qint64 number)
    {
        IncomingEvent incoming;
        incoming.event = testing::eventOf(stixObjectType, object, u"e-%1"_s.arg(number));
        incoming.raw = incoming.event.serialise();
        incoming.link = u"hub"_s;
        incoming.received = at;
        auto items = decodeEvent(incoming.event);
        ASSERT_THAT(items, Succeeds());
        incoming.items = std::move(*items);
        ASSERT_THAT(store.store({ incoming }, at), Succeeds());
    }

    void wait(int times)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return finished >= times; }));
    }
};

QByteArray malware(const QByteArray& name)
{
    return R"({"type":"malware","spec_version":"2.1","id":"malware--)" + name
        + R"(-0000-4000-8000-000000000000","created":"2026-01-01T00:00:00Z",)"
          R"("modified":"2026-01-01T00:00:00Z","is_family":true,"name":")"
        + name + R"("})";
}

} // namespace

TEST(ThreatReader, ReadsWhatIsStoredWithItsSourceAndMarking)
{
    Shelf shelf;
    qint64 number = 0;
    for (const QByteArray& object :
        testing::threatObjects(u"unit42-radioserpens-excerpt-stix20.json"_s))
        shelf.keep(object, { 1000 }, ++number);
    shelf.reader.readAll(1, {});
    shelf.wait(1);
    ASSERT_EQ(shelf.book.rowsOf(ThreatKind::Campaign).size(), 1u);
    const ThreatObject& campaign = shelf.book.object(shelf.book.rowsOf(ThreatKind::Campaign)[0]);
    EXPECT_EQ(campaign.source, u"urn:test:source"_s);
    EXPECT_EQ(campaign.stored, Instant{ 1000 });
    EXPECT_EQ(campaign.marking.tlp, Tlp::Red); // nothing said, nothing set
    EXPECT_GT(campaign.eventSeq, 0);
    EXPECT_GT(shelf.book.relationCountOf(campaign.id), 8);
}

TEST(ThreatReader, ReadsTechniquesAndLeavesWhatComesByTheHundredThousand)
{
    Shelf shelf;
    const auto object = [](const QByteArray& type) {
        return R"({"type":")" + type + R"(","spec_version":"2.1","id":")" + type
            + R"(--00000000-0000-4000-8000-000000000000","created":"2026-01-01T00:00:00Z",)"
              R"("modified":"2026-01-01T00:00:00Z","name":"CVE-2026-0001","pattern":"[file:size = 1]",)"
              R"("pattern_type":"stix","valid_from":"2026-01-01T00:00:00Z",)"
              R"("external_references":[{"source_name":"mitre-attack","external_id":"T0859"}]})";
    };
    qint64 number = 0;
    for (const char* type : { "attack-pattern", "vulnerability", "indicator" })
        shelf.keep(object(type), { 1000 }, ++number);
    shelf.reader.readAll(1, {});
    shelf.wait(1);
    ASSERT_EQ(shelf.book.rowsOf(ThreatKind::AttackPattern).size(), 1u);
    EXPECT_EQ(
        shelf.book.object(shelf.book.rowsOf(ThreatKind::AttackPattern)[0]).externalId, u"T0859"_s);
    EXPECT_TRUE(shelf.book.rowsOf(ThreatKind::Vulnerability).empty());
    EXPECT_TRUE(shelf.book.rowsOf(ThreatKind::Indicator).empty());
}

TEST(ThreatReader, ReadsOnFromWhereItWas)
{
    Shelf shelf;
    shelf.keep(malware("aaaaaaaa"), { 1000 }, 1);
    shelf.reader.readAll(1, {});
    shelf.wait(1);
    shelf.keep(malware("bbbbbbbb"), { 2000 }, 2);
    QSignalSpy slices(&shelf.reader, &ThreatReader::read);
    shelf.reader.readOn({});
    shelf.wait(2);
    EXPECT_EQ(shelf.book.objectCount(), 2);
    ASSERT_EQ(slices.count(), 1);
    EXPECT_EQ(slices[0][1].value<std::vector<ThreatRecord>>().size(), 1u);
}

TEST(ThreatReader, KnowsOnlyWhatWasStoredByThen)
{
    Shelf shelf;
    shelf.keep(malware("aaaaaaaa"), { 1000 }, 1);
    shelf.keep(malware("bbbbbbbb"), { 2000 }, 2);
    shelf.reader.readAll(1, { 1500 });
    shelf.wait(1);
    EXPECT_EQ(shelf.book.objectCount(), 1);
    shelf.reader.readOn({ 2000 });
    shelf.wait(2);
    EXPECT_EQ(shelf.book.objectCount(), 2);
}

} // namespace yagura
