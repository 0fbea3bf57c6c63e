#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <array>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

// T-POL-2: every history of a few statements, against the table of transitions T1 to T13 of the
// domain's page, written down a second time and without looking at the marks.

namespace {

using enum MatterState;

enum class Act {
    Agreed,
    NotAgreed,
    Approve,
    Deny,
    SignOff,
    Refuse,
    SendBack,
    Confirm,
    Command,
    Started,
    Ended,
    Halted,
    NotBegun,
    Stop,
    Withdraw,
    Notice,
    Receipt,
    Finding,
    Against,
    Recommend,
    Respond,
    Close,
    Amend
};
constexpr std::array<const char*, 23> names{ "agreed", "not_agreed", "approve", "deny", "sign_off",
    "refuse", "send_back", "confirm", "command", "started", "ended", "halted", "not_begun", "stop",
    "withdraw", "notice", "receipt", "finding", "against", "recommend", "respond", "close",
    "amend" };

/// What the table knows of a measure.
struct Table {
    bool urgent = false;
    bool abroad = false;
    MatterState state = Triage;
    CouncilOutcome council = CouncilOutcome::Pending;
    int minister = 0; ///< 1 agreed, -1 not
    bool approved = false;
    bool acted = false;
    bool ended = false;
    bool found = false;
    bool foundAgainst = false;
    bool commanded = false;
    bool told = false; ///< whether it began

    bool isOver() const { return isEnd(state) || state == Draft; }
    bool isBefore() const { return state < Commanded && !isOver(); }
    bool ministerHolds() const { return !abroad || minister == 1; }
    bool asksCouncil() const
    {
        return council == CouncilOutcome::Pending && !isOver()
            && (urgent ? state >= Commanded : state < Halted);
    }
    MatterState guarded() const
    {
        if (!ministerHolds())
            return MofaConsult;
        if (!urgent && !approved)
            return ApprovalPending;
        return urgent ? UrgentAuth : Approved;
    }

    bool to(MatterState next)
    {
        state = next;
        return true;
    }
    bool halt() { return to(urgent && acted ? NoticeDue : MatterState::Halted); }
    bool answered(CouncilOutcome outcome)
    {
        council = outcome;
        return true;
    }
    bool end(bool halted)
    {
        const bool untold = state >= MatterState::Halted && !isOver() && acted && !ended;
        if (state != Executing && !untold)
            return false;
        ended = true;
        if (state != Executing)
            return true;
        return halted ? halt() : to(urgent ? NoticeDue : Executed);
    }
    bool close()
    {
        const bool ready = state == Executed || state == MatterState::Halted || state == Responded
            || (state == CommReview && found && !foundAgainst);
        const bool confirmable = urgent && acted && council == CouncilOutcome::Pending;
        return ready && !confirmable && (acted ? ended : told || !commanded) && to(Closed);
    }
    bool amend()
    {
        if (state == Commanded || state == Executing)
            return halt();
        if (state > Executing && state != Denied)
            return false;
        minister = 0;
        approved = false;
        council = CouncilOutcome::Pending;
        return to(guarded());
    }
    bool withdraw()
    {
        if (isEnd(state) || state > Commanded)
            return false;
        if (state == Commanded)
            return halt();
        if (council == CouncilOutcome::Pending)
            council = CouncilOutcome::Withdrawn;
        return to(Withdrawn);
    }
    bool consult(int answer)
    {
        if (!isBefore() || !abroad)
            return false;
        minister = answer;
        return to(guarded());
    }
    bool approve()
    {
        if (!isBefore() || urgent || !ministerHolds() || approved)
            return false;
        approved = true;
        return to(guarded());
    }
    bool command()
    {
        const bool holds = urgent ? guarded() == UrgentAuth
                                  : guarded() == Approved && council == CouncilOutcome::SignedOff;
        if (!isBefore() || !holds)
            return false;
        commanded = true;
        return to(Commanded);
    }
    bool notBegin()
    {
        if (!canTellBegin())
            return false;
        told = true;
        return to(MatterState::Halted);
    }
    bool find(bool against)
    {
        const bool counts = state == CommReview && !found;
        foundAgainst = foundAgainst || (counts && against);
        found = found || counts;
        return counts;
    }
    bool canTellBegin() const
    {
        return state == Commanded || (state == MatterState::Halted && commanded && !acted);
    }
    bool start()
    {
        if (!canTellBegin())
            return false;
        acted = told = true;
        return state == Commanded ? to(Executing) : halt();
    }

    /// Whether the act counts; then it is done.
    bool take(Act act)
    {
        switch (act) {
        case Act::Agreed:
            return consult(1);
        case Act::NotAgreed:
            return consult(-1);
        case Act::Approve:
            return approve();
        case Act::Deny:
            return isBefore() && !urgent && ministerHolds() && to(Denied);
        case Act::SignOff:
            return asksCouncil() && !urgent && answered(CouncilOutcome::SignedOff);
        case Act::Refuse:
            return asksCouncil() && answered(CouncilOutcome::Refused) && (urgent || to(Closed));
        case Act::SendBack:
            return asksCouncil() && !urgent && answered(CouncilOutcome::SentBack) && to(Draft);
        case Act::Confirm:
            return asksCouncil() && urgent && answered(CouncilOutcome::SignedOff);
        case Act::Command:
            return command();
        case Act::Started:
            return start();
        case Act::Ended:
            return end(false);
        case Act::Halted:
            return end(true);
        case Act::NotBegun:
            return notBegin();
        case Act::Stop:
            return !isOver() && state < MatterState::Halted && halt();
        case Act::Withdraw:
            return withdraw();
        case Act::Notice:
            return state == NoticeDue && to(NoticeSent);
        case Act::Receipt:
            return state == NoticeSent && to(CommReview);
        case Act::Finding:
            return find(false);
        case Act::Against:
            return find(true);
        case Act::Recommend:
            return state == CommReview && found && to(Recommended);
        case Act::Respond:
            return state == Recommended && to(Responded);
        case Act::Close:
            return close();
        case Act::Amend:
            return amend();
        }
        return false;
    }
};

struct Doing {
    const char* signer;
    StepKind step;
    const char* outcome;
};

Verdict doStep(MeasureCouncil& council, const QString& id, const Doing& doing)
{
    return council.record(
        QString::fromLatin1(doing.signer), id, doing.step, QString::fromLatin1(doing.outcome));
}

Verdict amendIt(MeasureCouncil& council, const QString& id)
{
    MatterOpen request = council.request(id, u"tiny"_s);
    request.amends = council.matter(id).requestSha256;
    request.scope = council.matter(id).scope;
    return council.open(u"duty"_s, request);
}

Verdict doAct(MeasureCouncil& council, const QString& id, Act act)
{
    switch (act) {
    case Act::Agreed:
        return doStep(council, id, { "mofa", StepKind::ForeignMinister, "agreed" });
    case Act::NotAgreed:
        return doStep(council, id, { "mofa", StepKind::ForeignMinister, "not_agreed" });
    case Act::Approve:
        return doStep(council, id, { "k1", StepKind::Approval, "" });
    case Act::Deny:
        return council.deny(u"k1"_s, id);
    case Act::SignOff:
        return council.answer(u"chair"_s, id, Verb::SignOff);
    case Act::Refuse:
        return council.answer(u"chair"_s, id, Verb::Refuse);
    case Act::SendBack:
        return council.answer(u"chair"_s, id, Verb::SendBack);
    case Act::Confirm:
        return council.answer(u"chair"_s, id, Verb::ConfirmAfter);
    case Act::Command:
        return doStep(council, id, { "chief", StepKind::Command, "self" });
    case Act::Started:
        return doStep(council, id, { "officer", StepKind::Execution, "started" });
    case Act::Ended:
        return doStep(council, id, { "officer", StepKind::Execution, "ended" });
    case Act::Halted:
        return doStep(council, id, { "officer", StepKind::Execution, "halted" });
    case Act::NotBegun:
        return doStep(council, id, { "officer", StepKind::Execution, "not_begun" });
    case Act::Stop:
        return council.stop(u"chair"_s, id, u"council.chair"_s);
    case Act::Withdraw:
        return council.withdraw(u"duty"_s, id);
    case Act::Notice:
        return doStep(council, id, { "chief", StepKind::Notice, "" });
    case Act::Receipt:
        return doStep(council, id, { "k1", StepKind::Receipt, "" });
    case Act::Finding:
        return doStep(council, id, { "k1", StepKind::Finding, "proper" });
    case Act::Against:
        return doStep(council, id, { "k1", StepKind::Finding, "improper" });
    case Act::Recommend:
        return doStep(council, id, { "k1", StepKind::Recommendation, "" });
    case Act::Respond:
        return doStep(council, id, { "chief", StepKind::Response, "" });
    case Act::Close:
        return doStep(council, id, { "clerk", StepKind::Close, "" });
    case Act::Amend:
        return amendIt(council, id);
    }
    return {};
}

/// Goes through all histories; one that is refused changes nothing but the list of marks, which is
/// looked at once, so nothing new can follow it.
class SmallModel {
public:
    explicit SmallModel(const QString& number, bool abroad)
        : m_id(number)
    {
        m_table.urgent = number.startsWith(u"U-");
        m_table.abroad = abroad;
        m_table.state = m_table.guarded();
        MatterOpen request = m_council.request(m_id, u"tiny"_s);
        request.scope.abroad = abroad ? 1 : 0;
        EXPECT_EQ(word(m_council.open(u"duty"_s, request)), u"counts"_s);
    }

    void explore(int depth) { explore(m_council, m_table, depth); }
    int counted = 0;
    int refused = 0;

private:
    void explore(const MeasureCouncil& council, const Table& table, int depth)
    {
        for (int k = 0; depth > 0 && k < int(names.size()) && !::testing::Test::HasFailure(); ++k) {
            MeasureCouncil next = council;
            Table expected = table;
            const bool counts = expected.take(static_cast<Act>(k));
            m_path.push_back(names[static_cast<std::size_t>(k)]);
            const Verdict verdict = doAct(next, m_id, static_cast<Act>(k));
            compare(next.matter(m_id), counts ? expected : table, counts, verdict);
            (counts ? counted : refused) += 1;
            if (counts)
                explore(next, expected, depth - 1);
            m_path.pop_back();
        }
    }
    void compare(const Matter& matter, const Table& table, bool counts, const Verdict& verdict)
    {
        EXPECT_EQ(verdict.counts, counts) << verdict.whyNot.toStdString() << path();
        EXPECT_EQ(matterStateWord(matter.state), matterStateWord(table.state)) << path();
        EXPECT_EQ(councilOutcomeWord(matter.council), councilOutcomeWord(table.council)) << path();
        EXPECT_EQ(matter.acted, table.acted) << path();
    }
    std::string path() const
    {
        std::string text = " after " + m_id.toStdString();
        for (const char* name : m_path)
            text += std::string(", ") + name;
        return text;
    }

    QString m_id;
    MeasureCouncil m_council{ tinyPack() };
    Table m_table;
    std::vector<const char*> m_path;
};

class SmallModels : public ::testing::TestWithParam<std::pair<const char*, bool>> { };

INSTANTIATE_TEST_SUITE_P(Lanes, SmallModels,
    ::testing::Values(std::pair{ "2026-0001", false }, std::pair{ "2026-0001", true },
        std::pair{ "U-2026-0001", false }, std::pair{ "U-2026-0001", true }));

} // namespace

TEST_P(SmallModels, GoTheWayOfTheTable)
{
    SmallModel model(QString::fromLatin1(GetParam().first), GetParam().second);
    model.explore(HISTORY_DEPTH);
    EXPECT_GT(model.counted, 20);
    EXPECT_GT(model.refused, model.counted);
}
