#include "timeline/marksymbols.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

TimelineMark decision(TimelineMark::Kind kind, Verb verb = Verb::Unknown)
{
    TimelineMark mark;
    mark.time = { 1'795'400'000'000 };
    mark.kind = kind;
    mark.verb = verb;
    return mark;
}

} // namespace

TEST(MarkSymbols, TellsTheAnswersOfTheCouncilApartByOneLetter)
{
    QStringList letters;
    for (const Verb verb : { Verb::SignOff, Verb::Refuse, Verb::SendBack, Verb::Abstain })
        letters << MarkSymbols::letter(decision(TimelineMark::Kind::Mark, verb));
    letters << MarkSymbols::letter(decision(TimelineMark::Kind::Opened))
            << MarkSymbols::letter(decision(TimelineMark::Kind::Decided))
            << MarkSymbols::letter(decision(TimelineMark::Kind::Notified));
    TimelineMark declared = decision(TimelineMark::Kind::Opened);
    declared.lane = TimelineModel::urgentLane;
    letters << MarkSymbols::letter(declared);
    EXPECT_EQ(letters.removeDuplicates(), 0);
    for (const QString& letter : letters)
        EXPECT_EQ(letter.size(), 1);
}

TEST(MarkSymbols, SaysWhenATimeIsThatOfTheReport)
{
    TimelineMark mark = decision(TimelineMark::Kind::Incident);
    const QString sector = u"ci.power"_s;
    EXPECT_FALSE(MarkSymbols::sentence(mark, sector).contains(u"time of the report"_s));
    mark.timeKnown = false;
    EXPECT_TRUE(MarkSymbols::sentence(mark, sector).contains(u"time of the report"_s));
}

TEST(MarkSymbols, NamesTheMatterAndWhatBecameOfIt)
{
    TimelineMark mark = decision(TimelineMark::Kind::Decided);
    mark.outcome = CouncilOutcome::Refused;
    const QString text = MarkSymbols::sentence(mark, u"2026-0001"_s);
    EXPECT_TRUE(text.contains(u"2026-0001"_s));
}

TEST(MarkSymbols, CallNothingDecidedBeforeTheWitnessHasSigned)
{
    const QString number = u"2026-0001"_s;
    TimelineMark end = decision(TimelineMark::Kind::Decided);
    end.outcome = CouncilOutcome::SignedOff;
    EXPECT_TRUE(MarkSymbols::sentence(end, number).contains(u"Signed off"_s));
    end.witnessed = false;
    EXPECT_TRUE(MarkSymbols::sentence(end, number).endsWith(u"waiting for the witness"_s));
}
