#include "randomdeeds.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

// T-POL-1: what must hold after every history, said again without the code that applies the rules.

namespace {

using People = std::set<QString>;

struct Seen {
    People approvers, commanders, closers, councillors, chairs, members, findings;
    qint64 commandedAt = -1;
    bool minister = false;
    bool hasResponse = false;
};

Seen marksOf(const Matter& matter)
{
    Seen seen;
    for (const MarkRecord& mark : matter.marks) {
        if (!mark.counts)
            continue;
        const bool fills = mark.verb == Verb::SignOff || mark.verb == Verb::ConfirmAfter
            || mark.verb == Verb::Substitute;
        if (fills || mark.verb == Verb::Refuse || mark.verb == Verb::SendBack
            || mark.verb == Verb::Abstain)
            seen.councillors.insert(mark.signer);
        if (fills)
            (mark.seat == u"chair" ? seen.chairs : seen.members).insert(mark.signer);
        if (mark.verb == Verb::Approve)
            seen.approvers.insert(mark.signer);
        if (mark.verb == Verb::Close)
            seen.closers.insert(mark.signer);
        if (mark.verb == Verb::Finding && mark.facts.outcome == matter.finding)
            seen.findings.insert(mark.signer);
        if (mark.verb == Verb::Consult && mark.seat == u"foreign_minister")
            seen.minister = mark.facts.outcome == u"agreed";
        seen.hasResponse = seen.hasResponse || mark.verb == Verb::Respond;
        if (mark.verb == Verb::Command) {
            seen.commanders.insert(mark.signer);
            seen.commandedAt = mark.index;
        }
    }
    return seen;
}

bool areDistinct(const Seen& seen, const QString& requester)
{
    std::multiset<QString> all{ requester };
    for (const People* people :
        { &seen.approvers, &seen.commanders, &seen.closers, &seen.councillors })
        all.insert(people->begin(), people->end());
    return std::all_of(
        all.begin(), all.end(), [&](const QString& one) { return all.count(one) == 1; });
}

/// Commanded on two approvals and the council's quorum, or in the urgent lane; abroad never without
/// the Foreign Minister.
QString brokenCommand(const Matter& matter, const Seen& seen)
{
    const bool stands = matter.state >= MatterState::Commanded && !isEnd(matter.state)
        && matter.state != MatterState::Halted && matter.state != MatterState::Denied;
    if (stands && seen.commandedAt < 0)
        return u"a measure stands after its command, and nobody commanded"_s;
    if (seen.commandedAt < 0)
        return {};
    if (matter.scope.abroad > 0 && !seen.minister)
        return u"commanded abroad without the Foreign Minister"_s;
    if (matter.isUrgent())
        return matter.ground.isEmpty() ? u"commanded urgently without a ground"_s : QString();
    if (seen.approvers.size() < 2)
        return u"commanded without approval"_s;
    return seen.chairs.size() < 1 || seen.members.size() < 2
        ? u"commanded without the council's quorum"_s
        : QString();
}

QString brokenEnd(const Matter& matter, const Seen& seen)
{
    if (matter.council == CouncilOutcome::SignedOff
        && (seen.chairs.size() < 1 || seen.members.size() < 2))
        return u"signed off by fewer than three"_s;
    if (matter.isUrgent() && matter.acted && matter.state == MatterState::Closed
        && (!matter.notified.isKnown() || seen.findings.size() < 2))
        return u"an urgent act was closed without notice or finding"_s;
    if (matter.isUrgent() && matter.acted && matter.state == MatterState::Closed
        && matter.council == CouncilOutcome::Pending && matter.stateSince <= matter.expires)
        return u"an urgent act was closed while the council could confirm it"_s;
    if (matter.state == MatterState::Closed && !matter.finding.isEmpty()
        && matter.finding != u"proper" && !seen.hasResponse)
        return u"a finding against an act was closed without a response"_s;
    if (matter.authorised.isKnown() && !matter.isUrgent() && seen.approvers.size() < 2
        && matter.state != MatterState::Withdrawn && matter.state != MatterState::Halted)
        return u"authorised without approval"_s;
    return {};
}

QString brokenKeys(const CouncilState& state, const Matter& matter, const Seen& seen)
{
    const bool stays
        = seen.commandedAt >= 0 || isEnd(matter.state) || matter.state == MatterState::Halted;
    for (const MarkRecord& mark : matter.marks) {
        if (mark.counts != mark.whyNot.isEmpty())
            return u"a mark counts and has a reason why not"_s;
        const auto revoked = state.revoked.find(mark.keyId);
        if (!mark.counts || revoked == state.revoked.end())
            continue;
        if (mark.index > revoked->second)
            return u"a mark after the revocation of its key counts"_s;
        if (!stays)
            return u"a mark by a revoked key counts on what was not commanded"_s;
    }
    return {};
}

QString broken(const CouncilState& state)
{
    for (const auto& [id, matter] : state.matters) {
        const Seen seen = marksOf(matter);
        if (!areDistinct(seen, matter.requester))
            return u"one person holds two offices"_s;
        for (const QString& fault : { brokenCommand(matter, seen), brokenEnd(matter, seen),
                 brokenKeys(state, matter, seen) }) {
            if (!fault.isEmpty())
                return fault;
        }
    }
    return {};
}

/// What is wrong after some deed; empty: nothing.
QString play(MeasureCouncil council, const Deeds& deeds, std::size_t& length)
{
    for (length = 1; length <= deeds.size(); ++length) {
        doDeed(council, deeds[length - 1]);
        if (const QString fault = broken(council.state); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// Leaves out what the fault does not need.
Deeds shrunk(const MeasureCouncil& council, Deeds deeds)
{
    std::size_t length = 0;
    play(council, deeds, length);
    deeds.resize(std::min(length, deeds.size()));
    for (std::size_t k = deeds.size(); k-- > 0;) {
        Deeds fewer = deeds;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(k));
        if (!play(council, fewer, length).isEmpty())
            deeds = fewer;
    }
    return deeds;
}

std::string story(const MeasureCouncil& council, const Deeds& deeds)
{
    std::string text;
    for (const Deed& deed : shrunk(council, deeds))
        text += deed.text().toStdString() + '\n';
    return text;
}

/// What is decided of a matter, without where its entries stand in the ledger.
using Outcome = std::tuple<MatterState, CouncilOutcome, Instant, Instant, QString, int,
    std::vector<std::tuple<QString, QString, bool, QString>>>;

Outcome outcomeOf(const Matter& matter, bool remarks = true)
{
    std::vector<std::tuple<QString, QString, bool, QString>> marks;
    for (const MarkRecord& mark : matter.marks) {
        if (remarks || mark.verb != Verb::Opinion)
            marks.emplace_back(mark.signer, mark.verbText, mark.counts, mark.whyNot);
    }
    return { matter.state, matter.council, matter.decided, matter.authorised, matter.finding,
        matter.version, marks };
}

} // namespace

class Histories : public ::testing::TestWithParam<unsigned> { };
INSTANTIATE_TEST_SUITE_P(Part, Histories, ::testing::Range(0U, unsigned(HISTORY_PARTS)));

TEST_P(Histories, NeverBreakWhatMustHold)
{
    std::map<MatterState, int> reached;
    for (unsigned k = 0; k < HISTORY_COUNT; ++k) {
        const unsigned seed = GetParam() * HISTORY_COUNT + k;
        const auto& [id, council] = places()[seed % places().size()];
        const Deeds deeds = RandomDeeds(seed).some(id, 3 + static_cast<int>(seed % 5));
        MeasureCouncil played = council;
        for (std::size_t n = 0; n < deeds.size(); ++n)
            doDeed(played, deeds[n]);
        std::size_t length = 0;
        // Every prefix only where the whole has a fault, or sometimes.
        QString fault = broken(played.state);
        if (fault.isEmpty() && seed % 8 == 0)
            fault = play(council, deeds, length);
        ASSERT_EQ(fault, QString()) << "seed " << seed << ":\n" << story(council, deeds);
        ++reached[played.stateOf(id)];
    }
    for (const MatterState state : { MatterState::Denied, MatterState::Executed,
             MatterState::Halted, MatterState::NoticeDue, MatterState::CommReview,
             MatterState::Closed, MatterState::Withdrawn, MatterState::Draft })
        EXPECT_GT(reached[state], 10) << matterStateWord(state).toStdString();
}

TEST(ProcessHistory, RemarksAndOtherMattersChangeNothing)
{
    const QString other = u"2026-0777"_s;
    for (unsigned seed = 0; seed < 600; ++seed) {
        const auto& [id, council] = places()[seed % places().size()];
        const Deeds deeds = RandomDeeds(seed).some(id, 8);
        MeasureCouncil alone = council;
        MeasureCouncil among = council;
        among.open(u"duty"_s, among.request(other));
        RandomDeeds elsewhere(seed + 1'000'000);
        for (const Deed& deed : deeds) {
            doDeed(alone, deed);
            Deed beside = elsewhere.next(other);
            beside.minutes = 0;
            if (beside.kind != Deed::Kind::Revoke && beside.kind != Deed::Kind::Roster)
                doDeed(among, beside);
            among.put(u"c"_s, among.say(id, Verb::Opinion, u"approval"_s, u"council.member"_s));
            doDeed(among, deed);
        }
        ASSERT_EQ(outcomeOf(alone.matter(id), false), outcomeOf(among.matter(id), false))
            << "seed " << seed;
    }
}

TEST(ProcessHistory, TheOrderOfWhatHappensElsewhereIsIrrelevant)
{
    const QString other = u"2026-0777"_s;
    for (unsigned seed = 0; seed < 600; ++seed) {
        const auto& [id, place] = places()[seed % places().size()];
        MeasureCouncil council = place;
        council.open(u"duty"_s, council.request(other));
        RandomDeeds deeds(seed);
        for (int k = 0; k < 6; ++k) {
            Deed here = deeds.next(id);
            Deed there = deeds.next(other);
            here.minutes = there.minutes = 0;
            const auto moves = [](const Deed& deed) {
                return deed.kind == Deed::Kind::Revoke || deed.kind == Deed::Kind::Roster;
            };
            MeasureCouncil first = council;
            doDeed(first, here);
            if (moves(here) || moves(there)) {
                council = first;
                continue; // what concerns everybody is no concern of one matter
            }
            doDeed(first, there);
            MeasureCouncil second = council;
            doDeed(second, there);
            doDeed(second, here);
            for (const QString& number : { id, other })
                ASSERT_EQ(outcomeOf(first.matter(number)), outcomeOf(second.matter(number)))
                    << "seed " << seed << ": " << here.text().toStdString() << " and "
                    << there.text().toStdString();
            council = first;
        }
    }
}

TEST(ProcessHistory, TheSameOneGivesTheSameState)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const auto& [id, council] = places()[seed % places().size()];
        MeasureCouncil one = council;
        MeasureCouncil again = council;
        for (const Deed& deed : RandomDeeds(seed).some(id, 20))
            doDeed(one, deed);
        for (const Deed& deed : RandomDeeds(seed).some(id, 20))
            doDeed(again, deed);
        ASSERT_EQ(one.state, again.state);
        ASSERT_EQ(one.state.digest(), again.state.digest());
    }
}
