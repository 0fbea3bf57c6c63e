#include "itemmodels/sincelooked.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using Change = SinceLine::Change;

namespace {

struct Looks : ::testing::Test, CouncilFixture {
    QTemporaryDir home;
    qint64 events = 0;
    SinceLooked looked{ workspace, home.filePath(u"looks"_s) };

    void bring(const QString& id, Severity level, bool closed = false)
    {
        time.advance(std::chrono::minutes(1));
        Item item = incident(id, level, u"ci.power"_s, 13);
        item.closed = closed;
        item.eventSeq = ++events;
        picture.apply({ item });
    }
    /// `new i-1` …
    QStringList said(const SinceLooked& of) const
    {
        const QStringList words{ u"new"_s, u"worse"_s, u"better"_s, u"closed"_s, u"decided"_s };
        QStringList all;
        for (const SinceLine& line : of.lines())
            all << words[static_cast<int>(line.change)] + u' ' + line.id;
        return all;
    }
};

} // namespace

TEST_F(Looks, SaysNothingBeforeTheFirstLook)
{
    bring(u"i-1"_s, Severity::Major);
    EXPECT_FALSE(looked.since().isKnown());
    EXPECT_TRUE(looked.lines().empty());
}

TEST_F(Looks, TellsNewWorseBetterAndClosed)
{
    bring(u"worse"_s, Severity::Certain);
    bring(u"better"_s, Severity::Major);
    bring(u"over"_s, Severity::Slight);
    bring(u"same"_s, Severity::Slight);
    ASSERT_THAT(looked.seen(), Succeeds());
    EXPECT_TRUE(looked.lines().empty());
    bring(u"worse"_s, Severity::Grave);
    bring(u"better"_s, Severity::Slight);
    bring(u"over"_s, Severity::Slight, true);
    bring(u"same"_s, Severity::Slight);
    bring(u"fresh"_s, Severity::Slight);
    bring(u"graver"_s, Severity::Major);
    bring(u"neverseen"_s, Severity::Major, true);
    EXPECT_EQ(said(looked),
        (QStringList{ u"new graver"_s, u"new fresh"_s, u"worse worse"_s, u"better better"_s,
            u"closed over"_s }));
}

TEST_F(Looks, TellsMattersPutAndDecided)
{
    put(escalation(u"2026-0001"_s), u"m-duty"_s);
    ASSERT_THAT(looked.seen(), Succeeds());
    put(escalation(u"2026-0002"_s), u"m-duty"_s);
    mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    EXPECT_EQ(said(looked), (QStringList{ u"new 2026-0002"_s, u"decided 2026-0001"_s }));
    EXPECT_EQ(looked.lines().front().title, escalation(u"2026-0002"_s).title);
}

TEST_F(Looks, KeepsALookForTheNextStartAndForOneMemberAlone)
{
    bring(u"i-1"_s, Severity::Certain);
    ASSERT_THAT(looked.seen(), Succeeds());
    bring(u"i-1"_s, Severity::Grave);
    const SinceLooked again(workspace, home.filePath(u"looks"_s));
    EXPECT_EQ(again.since(), looked.since());
    EXPECT_EQ(said(again), QStringList{ u"worse i-1"_s });
    desk.setSigner(keys.at(u"m-duty"_s).get());
    const SinceLooked other(workspace, home.filePath(u"looks"_s));
    EXPECT_FALSE(other.since().isKnown());
}

TEST_F(Looks, TakesASignatureForALook)
{
    put(escalation(u"2026-0001"_s), u"m-duty"_s);
    const auto draft = desk.draftMark(u"2026-0001"_s, Verb::SignOff, u"member"_s, {});
    ASSERT_TRUE(draft.has_value());
    desk.sign(*draft);
    EXPECT_TRUE(QTest::qWaitFor([&] { return looked.since().isKnown(); }));
}

TEST_F(Looks, NotesNothingInFixedMode)
{
    ASSERT_THAT(looked.seen(), Succeeds());
    const Instant before = looked.since();
    time.advance(std::chrono::hours(1));
    clock.fixAt(time.now());
    ASSERT_THAT(looked.seen(), Succeeds());
    EXPECT_EQ(looked.since(), before);
}

TEST_F(Looks, SaysWhereItCannotKeepALook)
{
    QFile inTheWay(home.filePath(u"looks"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_THAT(looked.seen(), FailsWithReason("E-FILE-WRITE"));
    EXPECT_TRUE(looked.since().isKnown()) << "it counts until the end of this run";
}

TEST_F(Looks, ForgetsAFileThatIsNoLook)
{
    ASSERT_THAT(looked.seen(), Succeeds());
    const QDir looks(home.filePath(u"looks"_s));
    QFile file(looks.filePath(looks.entryList(QDir::Files).value(0)));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"t\":\"x\",\"levels\":[7]}");
    file.close();
    const SinceLooked again(workspace, looks.path());
    EXPECT_FALSE(again.since().isKnown());
    EXPECT_TRUE(again.lines().empty());
}
