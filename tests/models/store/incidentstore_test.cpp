#include "store/incidentstore.h"

#include "store/eventrows.h"
#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWith;
using testing::StoreFile;
using testing::Succeeds;

namespace {

const QString source = u"urn:test:source"_s;

Item itemOf(const QString& objectId, Instant modified, const QString& title = u"件名"_s)
{
    Item item;
    item.objectId = objectId;
    item.kind = ItemKind::StixIncident;
    item.type = u"incident"_s;
    item.title = { title, u"title"_s };
    item.summary = { u"同じ"_s, u"同じ"_s };
    item.source = source;
    item.occurred = { 900 };
    item.modified = modified;
    item.severity = Severity::Unassessed;
    item.sector = u"ci.port"_s;
    item.prefecture = 23;
    item.marking = { Tlp::AmberStrict, Marking::Origin::SourceDefault, u"telecom"_s };
    item.stage = ReportStage::FollowUp;
    item.closed = true;
    item.exercise = true;
    item.upgraded = true;
    return item;
}

IncomingEvent incoming(
    const QString& id, const QByteArray& data, std::vector<Item> items = {}, qint64 viewSeq = 0)
{
    IncomingEvent event;
    event.event.id = id;
    event.event.source = source;
    event.event.type = QStringView(stixObjectType).toString();
    event.event.data = data;
    event.event.viewSeq = viewSeq;
    event.raw = event.event.serialise();
    event.items = std::move(items);
    event.link = u"hub"_s;
    event.received = { 1000 };
    return event;
}

IncomingEvent poisoned()
{
    IncomingEvent event;
    event.raw = "{\"broken";
    event.error = Error{ Error::Code::Malformed, u"unterminated"_s, u"E-FEED-JSON"_s };
    event.link = u"publisher"_s;
    event.received = { 1000 };
    return event;
}

class Mirror {
public:
    explicit Mirror(bool givesOrder = true)
        : m_givesOrder(givesOrder)
    {
        load();
    }

    IncidentStore* operator->() { return &*m_store; }
    Database& database() { return *m_file; }
    const std::vector<IncomingEvent>& kept() const { return m_kept; } ///< of the last batch
    void restart()
    {
        m_store.reset();
        m_file.close();
        m_file.open();
        load();
    }
    std::vector<StoredEvent> store(std::vector<IncomingEvent> batch, Instant at = { 2000 })
    {
        auto answers = m_store->store(batch, at);
        EXPECT_THAT(answers, Succeeds());
        m_kept = std::move(batch);
        return answers ? *answers : std::vector<StoredEvent>();
    }
    void sql(const QString& text) { ASSERT_THAT(SqlStatement(*m_file, text).run(), Succeeds()); }

private:
    void load()
    {
        m_store.emplace(*m_file, m_givesOrder);
        ASSERT_THAT(m_store->load(), Succeeds());
    }

    StoreFile m_file{ Database::Schema::Mirror };
    bool m_givesOrder;
    std::optional<IncidentStore> m_store;
    std::vector<IncomingEvent> m_kept;
};

IntakeCounts countsOf(const IncidentStore& store)
{
    IntakeCounts sum;
    for (const SourceHealth& each : store.sources()) {
        sum.received += each.counts.received;
        sum.stored += each.counts.stored;
        sum.duplicate += each.counts.duplicate;
        sum.quarantined += each.counts.quarantined;
        sum.conflict += each.counts.conflict;
    }
    return sum;
}

} // namespace

TEST(IncidentStore, StoresAnEventOnceHoweverOftenItComes)
{
    Mirror mirror;
    const auto first = mirror.store(
        { incoming(u"a"_s, "{}", { itemOf(u"incident--1"_s, { 1 }) }), incoming(u"a"_s, "{}") });
    EXPECT_EQ(first[0].result, IntakeResult::Stored);
    EXPECT_EQ(mirror.kept()[0].items.front().eventSeq, 1);
    EXPECT_EQ(first[1].result, IntakeResult::Duplicate) << "in the same batch";
    mirror.restart();
    EXPECT_EQ(mirror.store({ incoming(u"a"_s, "{}") })[0].result, IntakeResult::Duplicate);
    EXPECT_EQ(mirror->items()->size(), 1u);
}

TEST(IncidentStore, KeepsBothSidesOfAConflict)
{
    Mirror mirror;
    mirror.store({ incoming(u"a"_s, R"({"n":1})") });
    const auto answer = mirror.store({ incoming(u"a"_s, R"({"n":2})") });
    EXPECT_EQ(answer[0].result, IntakeResult::Conflict);
    EXPECT_EQ(answer[0].reason, u"E-FEED-CONFLICT"_s);
    EXPECT_EQ(*mirror->eventBody(1), R"({"n":1})");
    const auto quarantined = mirror->quarantine(10);
    ASSERT_EQ(quarantined->size(), 1u);
    EXPECT_EQ(quarantined->front().source, source);
    EXPECT_EQ(CloudEvent::parse(quarantined->front().preview)->data, R"({"n":2})");
}

TEST(IncidentStore, TellsEventsOfTwoSourcesApart)
{
    Mirror mirror;
    auto other = incoming(u"a"_s, "{}");
    other.event.source = u"urn:test:other"_s;
    const auto answers = mirror.store({ incoming(u"a"_s, "{}"), other });
    EXPECT_EQ(answers[1].result, IntakeResult::Stored);
    EXPECT_NE(EventRows::keyOf(other.event), EventRows::keyOf(incoming(u"a"_s, "{}").event));
}

TEST(IncidentStore, LosesNoEventToAHashThatTwoNamesShare)
{
    Mirror mirror;
    mirror.store({ incoming(u"a"_s, "{}") });
    const auto b = incoming(u"b"_s, "{}");
    mirror.sql(
        u"UPDATE event SET event_key = %1"_s.arg(static_cast<qint64>(EventRows::keyOf(b.event))));
    mirror.sql(u"DELETE FROM event_hashes"_s);
    mirror.restart();
    EXPECT_EQ(mirror.store({ b })[0].result, IntakeResult::Stored);
    EXPECT_EQ(mirror.store({ b })[0].result, IntakeResult::Duplicate) << "found behind the other";
}

TEST(IncidentStore, KnowsItsEventsAgainAlsoWhereTheirHashesWereNotKept)
{
    Mirror mirror;
    mirror.store({ incoming(u"a"_s, "{}"), incoming(u"b"_s, "{}") });
    mirror.store({ incoming(u"c"_s, "{}") });
    mirror.sql(u"DELETE FROM event_hashes WHERE first_seq > 1"_s);
    for (int start = 0; start < 2; ++start) {
        mirror.restart();
        const auto again = mirror.store(
            { incoming(u"a"_s, "{}"), incoming(u"b"_s, "{}"), incoming(u"c"_s, "{}") });
        for (const StoredEvent& answer : again)
            EXPECT_EQ(answer.result, IntakeResult::Duplicate);
    }
}

TEST(IncidentStore, StoresNothingBeforeWhatItHas)
{
    Mirror mirror;
    mirror.store({ incoming(u"a"_s, "{}", { itemOf(u"incident--1"_s, { 1 }) }) }, { 5000 });
    mirror.restart();
    mirror.store({ incoming(u"b"_s, "{}", { itemOf(u"incident--2"_s, { 1 }) }) }, { 3000 });
    EXPECT_EQ(mirror.kept()[0].items.front().stored.ms, 5000) << "a clock that was set back";
}

TEST(IncidentStore, GivesBackAnItemAsItWasStored)
{
    Mirror mirror;
    Item item = itemOf(u"incident--1"_s, { 1 });
    mirror.store({ incoming(u"a"_s, "{}", { item }) });
    item.received = { 1000 };
    item.stored = { 2000 };
    item.eventSeq = 1;
    EXPECT_EQ(mirror.kept()[0].items.front(), item);
    mirror.restart();
    ASSERT_EQ(mirror->items()->size(), 1u);
    EXPECT_EQ(mirror->items()->front(), item);
}

TEST(IncidentStore, ShowsTheNewestVersionAndCountsThemAll)
{
    Mirror mirror;
    mirror.store({ incoming(u"1"_s, "{}", { itemOf(u"x"_s, { 50 }, u"二"_s) }),
        incoming(u"2"_s, "{}", { itemOf(u"y"_s, { 10 }) }) });
    mirror.store({ incoming(u"3"_s, "{}", { itemOf(u"x"_s, { 40 }, u"一"_s) }) });
    mirror.store({ incoming(u"4"_s, "{}", { itemOf(u"x"_s, { 50 }, u"三"_s) }) });
    const auto items = mirror->items();
    ASSERT_EQ(items->size(), 2u);
    EXPECT_EQ(items->at(0).objectId, u"x"_s) << "in order of first appearance";
    EXPECT_EQ(items->at(0).title.ja, u"三"_s) << "of equal ones the later stored";
    EXPECT_EQ(items->at(0).versions, 3);
    EXPECT_EQ(items->at(1).versions, 1);
}

TEST(IncidentStore, AnswersAsOfAnInstant)
{
    Mirror mirror;
    mirror.store({ incoming(u"1"_s, "{}", { itemOf(u"x"_s, { 10 }, u"前"_s) }) }, { 2000 });
    Item second = itemOf(u"y"_s, { 5 });
    second.ordinal = 1;
    mirror.store({ incoming(u"2"_s, "{}", { itemOf(u"x"_s, { 20 }, u"後"_s), second }) }, { 3000 });
    EXPECT_TRUE(mirror->items({ 1999 })->empty());
    ASSERT_EQ(mirror->items({ 2999 })->size(), 1u);
    EXPECT_EQ(mirror->items({ 2999 })->front().title.ja, u"前"_s);
    EXPECT_EQ(mirror->items({ 3000 })->size(), 2u);
    EXPECT_EQ(mirror->items({ 3000 })->front().title.ja, u"後"_s);
}

TEST(IncidentStore, GivesTheOrderAndHandsEventsOnWithTheirExactBytes)
{
    Mirror mirror;
    auto first = incoming(u"a"_s, "{ \"x\" : 1 }", {}, 77);
    first.event.tlp = Tlp::Green;
    first.event.sequence = u"00000000000000000003"_s;
    first.event.exercise = true;
    first.event.time = { 5 };
    const auto answers = mirror.store({ first, poisoned(), incoming(u"b"_s, "[]") });
    EXPECT_EQ(answers[0].viewSeq, 1) << "a publisher's number is none";
    EXPECT_EQ(answers[1].viewSeq, 0);
    EXPECT_EQ(answers[2].viewSeq, 2) << "gap-free";
    EXPECT_EQ(mirror->lastViewSeq(), 2);
    const auto events = mirror->eventsAfter(0, 64);
    ASSERT_THAT(events, Succeeds());
    ASSERT_EQ(events->size(), 2u);
    const CloudEvent& read = events->front();
    EXPECT_EQ(read.viewSeq, 1);
    EXPECT_EQ(read.data, "{ \"x\" : 1 }");
    EXPECT_EQ(read.source, source);
    EXPECT_EQ(read.tlp, Tlp::Green);
    EXPECT_EQ(read.sequence, first.event.sequence);
    EXPECT_TRUE(read.exercise);
    EXPECT_EQ(read.time, first.event.time);
    EXPECT_EQ(mirror->eventsAfter(1, 64)->size(), 1u);
    EXPECT_EQ(mirror->eventsAfter(0, 1)->size(), 1u);
    mirror.restart();
    EXPECT_EQ(mirror->lastViewSeq(), 2);
    EXPECT_EQ(mirror.store({ incoming(u"c"_s, "{}") })[0].viewSeq, 3);
}

TEST(IncidentStore, MovesACursorWithItsData)
{
    Mirror mirror(false);
    mirror.store({ incoming(u"a"_s, "{}", {}, 41), incoming(u"b"_s, "{}", {}, 42) });
    EXPECT_EQ(*mirror->cursor(u"hub"_s), 42);
    EXPECT_EQ(mirror->lastViewSeq(), 42);
    auto feed = incoming(u"z"_s, "{}", {}, 900);
    feed.link = u"ws://other"_s;
    mirror.store({ feed });
    EXPECT_EQ(*mirror->cursor(u"hub"_s), 42);
    EXPECT_EQ(*mirror->cursor(u"ws://other"_s), 900);
    mirror.restart();
    EXPECT_EQ(mirror->lastViewSeq(), 42);
}

TEST(IncidentStore, FollowsAHubThatCountsFromTheTopAgain)
{
    // A hub that was set up anew gives 43 and on to other events: who still asks from 42 misses
    // what it gave 2 to 42.
    Mirror mirror(false);
    mirror.store({ incoming(u"a"_s, "{}", {}, 42) });
    mirror.store({ incoming(u"b"_s, "{}", {}, 1) });
    EXPECT_EQ(*mirror->cursor(u"hub"_s), 1);
    EXPECT_EQ(mirror->lastViewSeq(), 1);
    mirror.restart();
    EXPECT_EQ(mirror->lastViewSeq(), 1);
}

TEST(IncidentStore, TakesABatchWholeOrNotAtAll)
{
    Mirror mirror(false);
    mirror.store({ incoming(u"a"_s, "{}", {}, 1) });
    mirror.sql(u"CREATE TRIGGER full BEFORE INSERT ON event WHEN NEW.id = 'boom' "
               "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s);
    std::vector<IncomingEvent> batch{ incoming(u"b"_s, "{}", { itemOf(u"x"_s, { 1 }) }, 2),
        poisoned(), incoming(u"a"_s, "{}", {}, 1), incoming(u"boom"_s, "{}", {}, 3) };
    EXPECT_THAT(mirror->store(batch, { 3000 }), FailsWith(Error::Code::Storage));
    EXPECT_EQ(countsOf(*mirror.operator->()).received, 1);
    EXPECT_EQ(mirror->quarantineCount(), 0);
    EXPECT_EQ(*mirror->cursor(u"hub"_s), 1);
    EXPECT_EQ(mirror->lastViewSeq(), 1);
    EXPECT_TRUE(mirror->items()->empty());

    mirror.sql(u"DROP TRIGGER full"_s);
    const auto answers = mirror.store(batch);
    EXPECT_EQ(answers[0].result, IntakeResult::Stored) << "the first try left no trace";
    EXPECT_EQ(answers[0].seq, 2);
    EXPECT_EQ(answers[3].result, IntakeResult::Stored);
    EXPECT_EQ(countsOf(*mirror.operator->()).received, 5);
    EXPECT_EQ(*mirror->cursor(u"hub"_s), 3);
}

TEST(IncidentStore, CountsEveryEventExactlyOnce)
{
    Mirror mirror;
    mirror.store({ incoming(u"a"_s, "{}"), incoming(u"b"_s, "{}"), incoming(u"a"_s, "{}"),
        incoming(u"b"_s, "[]"), poisoned(), poisoned() });
    for (int round = 0; round < 2; ++round) {
        const IntakeCounts counts = countsOf(*mirror.operator->());
        const IntakeCounts expected{ 6, 2, 1, 2, 1 };
        EXPECT_EQ(counts, expected);
        EXPECT_EQ(counts.received,
            counts.stored + counts.duplicate + counts.quarantined + counts.conflict);
        EXPECT_EQ(mirror->quarantineCount(), 3) << "what conflicts is kept there as well";
        mirror.restart();
    }
}

TEST(IncidentStore, CountsWhatHasNoSourceUnderItsLink)
{
    Mirror mirror;
    mirror.store({ poisoned() });
    ASSERT_EQ(mirror->sources().size(), 1u);
    EXPECT_EQ(mirror->sources().front().settings.source, u"publisher"_s);
}

TEST(IncidentStore, KnowsTheDefaultMarkingOfASource)
{
    Mirror mirror;
    EXPECT_FALSE(mirror->defaultTlp(source));
    ASSERT_THAT(
        mirror->setSource({ source, { u"訓練"_s, u"Training"_s }, 30, Tlp::Green }), Succeeds());
    EXPECT_EQ(mirror->defaultTlp(source), Tlp::Green);
    mirror.restart();
    EXPECT_EQ(mirror->defaultTlp(source), Tlp::Green);
    EXPECT_EQ(mirror->sources().front().settings.expectedIntervalS, 30);
}

TEST(IncidentStore, HandsOutOneObjectOfABundle)
{
    Mirror mirror;
    mirror.store(
        { incoming(u"a"_s, R"({"type":"bundle","objects":[{"id":"x--1"}, {"id": "x--2"}]})"),
            incoming(u"b"_s, R"({"type":"tool"})") });
    EXPECT_EQ(*mirror->objectBody(1, 1), R"({"id": "x--2"})");
    EXPECT_EQ(*mirror->objectBody(2, 0), R"({"type":"tool"})");
    EXPECT_THAT(mirror->objectBody(1, 2), FailsWith(Error::Code::NotFound));
    EXPECT_THAT(mirror->objectBody(9, 0), FailsWith(Error::Code::NotFound));
}

TEST(IncidentStore, NamesItsResultsAsTheWireDoes)
{
    EXPECT_EQ(intakeResultWord(IntakeResult::Stored), u"stored"_s);
    EXPECT_EQ(intakeResultWord(IntakeResult::Duplicate), u"duplicate"_s);
    EXPECT_EQ(intakeResultWord(IntakeResult::Quarantined), u"quarantined"_s);
    EXPECT_EQ(intakeResultWord(IntakeResult::Conflict), u"conflict"_s);
}

} // namespace yagura
