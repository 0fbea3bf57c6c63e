#include "matters/lanewords.h"

#include "common/uilanguage.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

struct LaneWordsOf : ::testing::Test, LaneFixture {
    ~LaneWordsOf() override { setUiLanguage(Language::English); }
    QString next(const QString& matterId = id) { return LaneWords::next(book, matter(matterId)); }
};

} // namespace

TEST_F(LaneWordsOf, SayWhoseTurnItIsAndThatItIsNotTheCouncils)
{
    put(measure(id, true));
    upTo(id, StepKind::NscReview);
    EXPECT_TRUE(next().contains(u"Foreign Minister"_s)) << next().toStdString();
    EXPECT_TRUE(next().contains(u"not within this council's power"_s));
    setUiLanguage(Language::Japanese);
    EXPECT_TRUE(next().contains(u"外務大臣"_s)) << next().toStdString();
}

TEST_F(LaneWordsOf, SayWhichSeatsTheCouncilStillLacks)
{
    put(measure(id));
    upTo(id, StepKind::Approval);
    EXPECT_TRUE(next().contains(u"It is the council's turn: Chair 0 of 1, Members 0 of 2."_s))
        << next().toStdString();
    EXPECT_FALSE(next().contains(u"not within this council's power"_s));
}

TEST_F(LaneWordsOf, SayWhatCanBeRecordedNow)
{
    put(measure(id));
    upTo(id, StepKind::Approval);
    councilSignsOff(id);
    EXPECT_TRUE(next().contains(u"It can be recorded now."_s)) << next().toStdString();
}

TEST_F(LaneWordsOf, SayHowItEndedWhereNothingFollows)
{
    put(measure(id));
    upTo(id, StepKind::Close);
    EXPECT_EQ(next(), u"Nothing follows in this matter: Closed."_s);
}

TEST_F(LaneWordsOf, HaveASentenceInEveryStateOfAnUrgentAct)
{
    put(urgentMeasure(urgent, true));
    for (const StepNeed& need : std::vector<StepNeed>(matter(urgent).steps)) {
        EXPECT_FALSE(next(urgent).isEmpty()) << need.name.en.toStdString();
        EXPECT_FALSE(next(urgent).contains(u"E-"_s)) << next(urgent).toStdString();
        upTo(urgent, need.step);
    }
}

TEST_F(LaneWordsOf, NameTheKindOfEveryClock)
{
    put(urgentMeasure(urgent));
    upTo(urgent, StepKind::Execution);
    const MatterProgress progress = book.progress(matter(urgent));
    const QString limit = LaneWords::limit(*progress.find(StepKind::Notice), ledger.clock.now());
    EXPECT_TRUE(limit.contains(u"internal target"_s)) << limit.toStdString();
    EXPECT_TRUE(limit.contains(u"left"_s));
}

TEST(LaneWords, TellACouncilsMatterByItsSeats)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    EXPECT_TRUE(
        LaneWords::next(f.book, *f.book.find(u"2026-0147"_s)).contains(u"council's turn"_s));
}
