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
    mark.id = u"2026-0001"_s;
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
            << MarkSymbols::letter(decision(TimelineMark::Kind::Decided));
    EXPECT_EQ(letters.removeDuplicates(), 0);
    for (const QString& letter : letters)
        EXPECT_EQ(letter.size(), 1);
}

TEST(MarkSymbols, SaysWhenATimeIsThatOfTheReport)
{
    TimelineMark mark = decision(TimelineMark::Kind::Incident);
    mark.lane = 1;
    const SectorRows rows;
    EXPECT_FALSE(MarkSymbols::sentence(mark, rows).contains(u"time of the report"_s));
    mark.timeKnown = false;
    EXPECT_TRUE(MarkSymbols::sentence(mark, rows).contains(u"time of the report"_s));
}

TEST(MarkSymbols, NamesTheMatterAndWhatBecameOfIt)
{
    TimelineMark mark = decision(TimelineMark::Kind::Decided);
    mark.outcome = CouncilOutcome::Refused;
    const QString text = MarkSymbols::sentence(mark, SectorRows());
    EXPECT_TRUE(text.contains(u"2026-0001"_s));
}

TEST(MarkSymbols, CallNothingDecidedBeforeTheWitnessHasSigned)
{
    const SectorRows rows;
    TimelineMark end = decision(TimelineMark::Kind::Decided);
    end.outcome = CouncilOutcome::SignedOff;
    EXPECT_TRUE(MarkSymbols::sentence(end, rows).contains(u"Signed off"_s));
    end.witnessed = false;
    EXPECT_TRUE(MarkSymbols::sentence(end, rows).endsWith(u"waiting for the witness"_s));
}
