#include "matters/lanewords.h"

#include "common/timetext.h"
#include "common/uilanguage.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

struct LaneWordsOf : ::testing::Test, LaneFixture {
    LaneWordsOf() { setUiLanguage(Language::English); }
    ~LaneWordsOf() override { setUiLanguage(Language::English); }
    const PolicyPack* pack() const { return &ledger.state().policy; }
    Instant now() const { return ledger.clock.now(); }
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

TEST_F(LaneWordsOf, CountNoTimeDownOnceALimitWasMet)
{
    put(urgentMeasure(urgent));
    upTo(urgent, StepKind::Notice);
    const MatterProgress progress = book.progress(matter(urgent));
    const StepProgress& notice = *progress.find(StepKind::Notice);
    ASSERT_TRUE(notice.met.isKnown());
    EXPECT_EQ(LaneWords::limit(notice, now()),
        u"Limit: %1 (internal target)"_s.arg(TimeText::full(notice.due)));
    EXPECT_EQ(LaneWords::limit(*progress.find(StepKind::Receipt), now()), QString())
        << "a step without a limit says none";
}

TEST_F(LaneWordsOf, SayEveryFactOfAMarkOnALineOfItsOwn)
{
    MarkFacts facts;
    EXPECT_EQ(LaneWords::facts(book, pack(), facts, ClockKind::Statutory), QStringList());
    facts.atS = 1795404532;
    facts.validUntilS = 1795404532 + 86'400;
    facts.methods = QStringList{ u"block_attacker"_s, u"stop_program"_s };
    facts.officer = u"officer"_s;
    facts.targets = 2;
    EXPECT_EQ(LaneWords::facts(book, pack(), facts, ClockKind::Statutory),
        QStringList({ u"Took place: 11-23 (Mon) 12:28:52 JST"_s,
            u"Valid until: 2026-11-24 (Tue) 12:28:52 JST (statutory)"_s,
            u"Methods: "_s + LaneWords::methods(pack(), facts.methods), u"Officer: officer"_s,
            u"2 targets acted on"_s }));
    facts.targets = 1;
    EXPECT_EQ(
        LaneWords::facts(book, pack(), facts, ClockKind::Order).last(), u"1 target acted on"_s);
    EXPECT_TRUE(LaneWords::facts(book, pack(), facts, ClockKind::Order)[1].endsWith(
        u"(order or guideline)"_s));
}

TEST_F(LaneWordsOf, NameMethodsInTheReadersLanguageAndByTheirWordWithoutAPack)
{
    const QStringList methods{ u"block_attacker"_s, u"stop_program"_s };
    const QString english
        = pack()->methodName(methods[0]).en + u", "_s + pack()->methodName(methods[1]).en;
    EXPECT_EQ(LaneWords::methods(pack(), methods), english);
    EXPECT_EQ(LaneWords::methods(nullptr, methods), u"block_attacker, stop_program"_s);
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(LaneWords::methods(pack(), methods),
        pack()->methodName(methods[0]).ja + u"、"_s + pack()->methodName(methods[1]).ja);
}

TEST_F(LaneWordsOf, SayHowLongAgoAMarkWasMadeOnTheFirstDay)
{
    MarkRecord mark;
    mark.signer = u"k1"_s;
    mark.verb = Verb::Approve;
    mark.time = now();
    const QString made = u"k1, "_s + TimeText::full(mark.time);
    const auto said = [&](std::chrono::milliseconds later) {
        const Instant then = later.count() < 0 ? Instant() : mark.time + later;
        return LaneWords::mark(book, StepKind::Approval, mark, then);
    };
    EXPECT_TRUE(said(5min).contains(made + u" (5 min ago). "_s)) << said(5min).toStdString();
    EXPECT_TRUE(said(23h + 59min).contains(u"(23 h 59 min ago)"_s));
    for (const std::chrono::milliseconds later : { std::chrono::milliseconds(24h), -1ms })
        EXPECT_TRUE(said(later).contains(made + u". "_s)) << said(later).toStdString();
    mark.signer = u"chair"_s;
    mark.verb = Verb::SignOff;
    EXPECT_TRUE(LaneWords::answer(book, mark, mark.time + 5min).contains(u"(5 min ago). "_s));
}

TEST_F(LaneWordsOf, ShowAVerbOfANewerVersionAsItStands)
{
    MarkRecord mark;
    mark.signer = u"chair"_s;
    mark.verbText = u"second_reading"_s;
    mark.time = now();
    EXPECT_TRUE(LaneWords::answer(book, mark, now()).startsWith(u"chair: second_reading, "_s))
        << LaneWords::answer(book, mark, now()).toStdString();
    mark.verb = Verb::Refuse;
    EXPECT_FALSE(LaneWords::answer(book, mark, now()).contains(u"second_reading"_s));
}

TEST_F(LaneWordsOf, LeaveOutASeatThatIsFilled)
{
    put(measure(id));
    upTo(id, StepKind::Approval);
    answer(u"chair"_s, id, Verb::SignOff);
    answer(u"a"_s, id, Verb::SignOff);
    EXPECT_TRUE(next().endsWith(u"It is the council's turn: Members 1 of 2."_s))
        << next().toStdString();
}

TEST(LaneWords, TellACouncilsMatterByItsSeats)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    EXPECT_TRUE(
        LaneWords::next(f.book, *f.book.find(u"2026-0147"_s)).contains(u"council's turn"_s));
}
