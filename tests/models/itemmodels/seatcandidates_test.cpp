#include "itemmodels/seatcandidates.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct CandidatesFixture : CouncilFixture {
    QString number;

    std::vector<SeatCandidate> of(const QString& seat) const
    {
        const Matter& matter = *book.find(number);
        for (const SeatNeed& need : matter.seats) {
            if (need.seat == seat)
                return seatCandidates(book, matter, need);
        }
        return {};
    }
    const SeatCandidate* find(const QString& seat, const QString& member)
    {
        m_candidates = of(seat);
        for (const SeatCandidate& candidate : m_candidates) {
            if (candidate.member == member)
                return &candidate;
        }
        return nullptr;
    }

private:
    std::vector<SeatCandidate> m_candidates;
};

} // namespace

TEST(SeatCandidates, AreTheHoldersOfTheRoleWhoHaveNotAnswered)
{
    CandidatesFixture f;
    f.number = f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    EXPECT_EQ(f.of(u"member"_s).size(), 3U);
    f.mark(f.number, u"m-0003"_s, u"member"_s, Verb::SignOff);
    EXPECT_EQ(f.of(u"member"_s).size(), 2U);
    EXPECT_EQ(f.find(u"member"_s, u"m-0003"_s), nullptr);
    EXPECT_EQ(f.find(u"member"_s, u"m-duty"_s), nullptr);
}

TEST(SeatCandidates, SayThatTheRequesterNeverCan)
{
    CandidatesFixture f;
    f.number = f.put(f.escalation(u"2026-0147"_s), u"m-0003"_s);
    ASSERT_NE(f.find(u"member"_s, u"m-0003"_s), nullptr);
    EXPECT_EQ(f.find(u"member"_s, u"m-0003"_s)->whyNever, u"E-MRK-OWN"_s);
    EXPECT_EQ(f.find(u"member"_s, u"m-0004"_s)->whyNever, QString());
}

TEST(SeatCandidates, TellWhoHasOpenedTheVersionThatStands)
{
    CandidatesFixture f;
    f.number = f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.book.noteOpening({ f.number, f.book.find(f.number)->requestSha256, u"m-chair"_s, f.time.now(),
        f.time.now() });
    EXPECT_EQ(f.find(u"chair"_s, u"m-chair"_s)->opened, f.time.now());
    EXPECT_FALSE(f.find(u"member"_s, u"m-0003"_s)->opened.isKnown());
}
