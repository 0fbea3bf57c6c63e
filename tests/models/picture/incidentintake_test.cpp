#include "picture/incidentintake.h"

#include "store/database.h"
#include "store/sqlstatement.h"
#include "support/feedsamples.h"
#include "support/manualclock.h"
#include "support/poison.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::eventOf;
using testing::feedSample;
using testing::ManualClock;
using testing::Poison;
using testing::poisonMessages;
using testing::StoreFile;
using testing::Succeeds;

namespace {

class IntakeFixture {
public:
    explicit IntakeFixture(bool exercise = true)
        : intake(store, clock, exercise)
    {
        EXPECT_THAT(store.load(), Succeeds());
        QObject::connect(
            &intake, &IncidentIntake::committed, &intake, [this](const SharedBatch& batch) {
                storedWhenTold = storedEvents();
                batches.push_back(*batch);
            });
        QObject::connect(&intake, &IncidentIntake::storeFailed, &intake,
            [this](const Error& error) { failures.push_back(error); });
    }

    void accept(const QByteArray& bytes, quint64 tag = 0)
    {
        intake.accept({ bytes, u"publisher"_s, tag, clock.now() });
    }
    void accept(const CloudEvent& event, quint64 tag = 0) { accept(event.serialise(), tag); }
    std::vector<SettledFrame> settled() const
    {
        std::vector<SettledFrame> all;
        for (const IntakeBatch& batch : batches)
            all.insert(all.end(), batch.settled.begin(), batch.settled.end());
        return all;
    }
    qint64 storedEvents()
    {
        SqlStatement count(*file, u"SELECT count(*) FROM event"_s);
        EXPECT_TRUE(count.run() && count.next());
        return count.number(0);
    }
    void sql(const QString& text) { EXPECT_THAT(SqlStatement(*file, text).run(), Succeeds()); }

    ManualClock clock;
    StoreFile file{ Database::Schema::Mirror };
    IncidentStore store{ *file, true };
    IncidentIntake intake;
    std::vector<IntakeBatch> batches;
    std::vector<Error> failures;
    qint64 storedWhenTold = -1;
};

CloudEvent report(const QString& id = u"e-1"_s)
{
    return eventOf(reportType, feedSample(u"report/quick-report.json"_s), id);
}

} // namespace

TEST(IncidentIntake, TellsOnlyAfterTheCommit)
{
    IntakeFixture f;
    f.accept(report(), 7);
    EXPECT_TRUE(f.batches.empty()) << "nothing is said before";
    f.intake.commitNow();
    ASSERT_EQ(f.batches.size(), 1u);
    EXPECT_EQ(f.storedWhenTold, 1);
    const SettledFrame& frame = f.batches[0].settled.at(0);
    EXPECT_EQ(frame.tag, 7u);
    EXPECT_EQ(frame.source, u"urn:test:source"_s);
    EXPECT_EQ(frame.id, u"e-1"_s);
    EXPECT_EQ(frame.result, IntakeResult::Stored);
    EXPECT_EQ(frame.viewSeq, 1);
    ASSERT_EQ(f.batches[0].items.size(), 1u);
    EXPECT_EQ(f.batches[0].items[0].objectId, u"report:op-minato-port:2026-032"_s);
    EXPECT_EQ(f.batches[0].stored, f.clock.now());
    f.intake.commitNow();
    EXPECT_EQ(f.batches.size(), 1u) << "and once";
}

TEST(IncidentIntake, CommitsByItselfSoonAndInGroups)
{
    IntakeFixture f;
    for (int n = 0; n < 120; ++n)
        f.accept(report(QString::number(n)));
    EXPECT_TRUE(f.batches.empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.settled().size() == 120; }, 5000));
    EXPECT_EQ(f.batches.size(), 1u) << "what came in one pass of the event loop is one transaction";
    f.accept(report(u"last"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.settled().size() == 121; }, 5000));
}

TEST(IncidentIntake, SettlesInOrder)
{
    IntakeFixture f;
    for (quint64 tag = 0; tag < 60; ++tag) {
        if (tag % 7 == 3)
            f.accept(QByteArray("{broken"), tag);
        else
            f.accept(report(QString::number(tag)), tag);
    }
    f.intake.commitNow();
    const auto settled = f.settled();
    ASSERT_EQ(settled.size(), 60u);
    for (quint64 tag = 0; tag < 60; ++tag)
        EXPECT_EQ(settled[tag].tag, tag);
}

TEST(IncidentIntake, KeepsPoisonAsideAndTakesTheGoodBesideIt)
{
    IntakeFixture f;
    const auto corpus = poisonMessages();
    for (std::size_t n = 0; n < corpus.size(); ++n) {
        f.accept(corpus[n].message);
        f.accept(report(QString::number(n)));
    }
    f.intake.commitNow();
    const auto settled = f.settled();
    ASSERT_EQ(settled.size(), corpus.size() * 2);
    for (std::size_t n = 0; n < corpus.size(); ++n) {
        EXPECT_EQ(settled[2 * n].result, IntakeResult::Quarantined) << corpus[n].name;
        EXPECT_EQ(settled[2 * n].reason.toStdString(), corpus[n].reason) << corpus[n].name;
        EXPECT_EQ(settled[2 * n + 1].result, IntakeResult::Stored);
    }
    EXPECT_EQ(f.store.quarantineCount(), static_cast<qint64>(corpus.size()));
    EXPECT_EQ(f.storedEvents(), static_cast<qint64>(corpus.size()));
}

TEST(IncidentIntake, NamesWhatItQuarantinesAsFarAsItCan)
{
    IntakeFixture f;
    CloudEvent wrong = eventOf(reportType, "{}", u"bad-1"_s);
    f.accept(wrong);
    f.accept(R"({"id":"bad-2","source":"urn:x","specversion":"0.3","type":"t"})");
    f.intake.commitNow();
    EXPECT_EQ(f.settled()[0].id, u"bad-1"_s);
    EXPECT_EQ(f.settled()[1].id, u"bad-2"_s);
    EXPECT_EQ(f.settled()[1].source, u"urn:x"_s);
}

TEST(IncidentIntake, KeepsABatchThatTheStoreRefusesAndTriesAgain)
{
    IntakeFixture f;
    f.sql(
        u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s);
    f.accept(report(u"a"_s), 1);
    f.intake.commitNow();
    EXPECT_EQ(f.failures.size(), 1u);
    EXPECT_TRUE(f.batches.empty()) << "what is not stored is not acknowledged";
    for (int n = 0; n < 1000; ++n)
        f.accept(report(QString::number(n)), 2);
    EXPECT_EQ(f.failures.size(), 1u) << "and not tried again for every frame";
    f.sql(u"DROP TRIGGER full"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.settled().size() == 1001; }, 5000));
    EXPECT_EQ(f.settled()[0].tag, 1u);
    EXPECT_EQ(f.settled()[1].tag, 2u);
    EXPECT_EQ(f.storedEvents(), 1001);
}

TEST(IncidentIntake, TakesWhatAnotherThreadHasReadAsItsOwn)
{
    IntakeFixture f;
    const auto readAhead = [&](const QByteArray& bytes) {
        std::vector<IncomingEvent> events;
        IncidentIntake::read({ bytes, u"ws://feed"_s, 7, f.clock.now() }, events);
        return events;
    };
    f.intake.acceptRead(readAhead(report().serialise()));
    f.intake.acceptRead(readAhead("{"));
    f.sql(
        u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s);
    f.intake.commitNow();
    EXPECT_EQ(f.failures.size(), 1u);
    f.sql(u"DROP TRIGGER full"_s);
    f.intake.commitNow();
    ASSERT_EQ(f.settled().size(), 2u) << "and keeps it where the store refuses";
    EXPECT_EQ(f.settled()[0].result, IntakeResult::Stored);
    EXPECT_EQ(f.settled()[0].tag, 7u);
    EXPECT_EQ(f.settled()[1].result, IntakeResult::Quarantined);
    ASSERT_EQ(f.batches.back().items.size(), 1u);
    EXPECT_TRUE(f.batches.back().items[0].exercise) << "which the reader cannot know";
}

TEST(IncidentIntake, IsNotStoppedBySourcesThatTheStoreCannotTellApart)
{
    // SQLite reads half a surrogate pair and the letter after it as the pair's character.
    IntakeFixture f;
    f.accept(QByteArray(R"({"source":"\ud800A","id":"1"})"), 1);
    CloudEvent good = report();
    good.source = u"\U00010041"_s;
    f.accept(good, 2);
    f.intake.commitNow();
    ASSERT_EQ(f.settled().size(), 2u);
    EXPECT_EQ(f.settled()[1].result, IntakeResult::Stored);
}

TEST(IncidentIntake, GivesAnUnmarkedItemTheDefaultOfItsSource)
{
    IntakeFixture f;
    f.accept(report(u"a"_s));
    f.intake.commitNow();
    ASSERT_THAT(f.store.setSource({ u"urn:test:source"_s, {}, 0, Tlp::Green }), Succeeds());
    f.accept(report(u"b"_s));
    f.accept(eventOf(stixObjectType, feedSample(u"stix/incident-at-a-port.json"_s), u"c"_s));
    f.intake.commitNow();
    const Marking assumed{ Tlp::Red, Marking::Origin::Assumed, {} };
    const Marking byDefault{ Tlp::Green, Marking::Origin::SourceDefault, {} };
    const Marking stated{ Tlp::Amber, Marking::Origin::Stated, {} };
    EXPECT_EQ(f.batches[0].items[0].marking, assumed);
    EXPECT_EQ(f.batches[1].items[0].marking, byDefault);
    EXPECT_EQ(f.batches[1].items[1].marking, stated);
}

TEST(IncidentIntake, RefusesAnExercisesEventsInALiveStore)
{
    IntakeFixture live(false);
    CloudEvent practice = report(u"a"_s);
    practice.exercise = true;
    live.accept(practice);
    live.accept(report(u"b"_s));
    live.intake.commitNow();
    EXPECT_EQ(live.settled()[0].result, IntakeResult::Quarantined);
    EXPECT_EQ(live.settled()[0].reason, u"E-FEED-EXERCISE"_s);
    EXPECT_EQ(live.settled()[1].result, IntakeResult::Stored);
    EXPECT_FALSE(live.batches[0].items[0].exercise);
}

TEST(IncidentIntake, MarksEverythingInATrainingStoreAsExercise)
{
    IntakeFixture training(true);
    CloudEvent practice = report(u"a"_s);
    practice.exercise = true;
    training.accept(practice);
    training.accept(report(u"b"_s));
    training.intake.commitNow();
    ASSERT_EQ(training.batches[0].items.size(), 2u);
    EXPECT_TRUE(training.batches[0].items[0].exercise);
    EXPECT_TRUE(training.batches[0].items[1].exercise);
}

TEST(IncidentIntake, TakesABareBundleObjectByObject)
{
    IntakeFixture f;
    const QByteArray bundle
        = R"({"type":"bundle","id":"bundle--1","objects":[)"
          R"({"type":"tool","id":"tool--1","name":"good"},{"type":"tool","id":"malware--1"},)"
          R"({"type":"tool","id":"tool--2","name":"good"}]})";
    f.accept(bundle, 5);
    f.intake.commitNow();
    const auto settled = f.settled();
    ASSERT_EQ(settled.size(), 3u);
    EXPECT_EQ(settled[0].result, IntakeResult::Stored);
    EXPECT_EQ(settled[1].result, IntakeResult::Quarantined);
    EXPECT_EQ(settled[2].result, IntakeResult::Stored);
    EXPECT_EQ(settled[2].tag, 5u);
    EXPECT_EQ(f.store.quarantine(1)->front().preview, R"({"type":"tool","id":"malware--1"})");
    f.accept(bundle, 6);
    f.intake.commitNow();
    EXPECT_EQ(f.settled()[3].result, IntakeResult::Duplicate);
}

} // namespace yagura
