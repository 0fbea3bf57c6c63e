#include "policy/dietextract.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const QString& japanTime)
{
    return *Instant::fromRfc3339(japanTime + u"+09:00"_s);
}

const Instant spring = at(u"2026-05-01T12:00:00"_s);

MarkRecord mark(StepKind step, const QString& signer, Verb verb, Instant time,
    const QString& outcome = {}, bool counts = true)
{
    MarkRecord record;
    record.seat = stepWord(step);
    record.signer = signer;
    record.verb = verb;
    record.time = time;
    record.facts.outcome = outcome;
    record.counts = counts;
    return record;
}

/// A ledger that is filled by hand: what the rules make of statements is tested elsewhere.
struct Counted {
    Counted()
    {
        state.policy = *PolicyPack::fromBytes(PolicyPack::builtInBytes());
        state.packs[state.policy.sha256.hex()] = state.policy;
        state.ledger = u"council.example/main"_s;
        state.time = spring;
    }
    Matter& put(const QString& id, Instant opened, const QString& action = u"neutralise"_s)
    {
        Matter& matter = state.matters[id];
        matter.id = id;
        matter.action = action;
        matter.basis = state.policy.find(action)->bases.front().id;
        matter.policySha256 = state.policy.sha256;
        matter.steps = state.policy.find(action)->steps;
        matter.opened = opened;
        return matter;
    }
    /// By three members of the Commission, a minute apart.
    static void decide(Matter& matter, StepKind step, Verb verb, Instant first,
        const QString& outcome = {}, int people = 3)
    {
        for (int k = 0; k < people; ++k)
            matter.marks.push_back(
                mark(step, u"k%1"_s.arg(k), verb, first + std::chrono::minutes(k), outcome));
    }
    DietExtract::Line line(int year = 2026, const QString& basis = u"pdea-6-2"_s) const
    {
        const DietExtract extract = DietExtract::of(state, year);
        const DietExtract::Line* found = extract.find(basis);
        EXPECT_NE(found, nullptr);
        return found ? *found : DietExtract::Line();
    }

    CouncilState state;
};

} // namespace

TEST(DietExtract, AYearBeginsOnTheFirstOfAprilInJapan)
{
    EXPECT_EQ(DietExtract::fiscalYearOf(at(u"2026-04-01T00:00:00"_s)), 2026);
    EXPECT_EQ(DietExtract::fiscalYearOf(at(u"2026-04-01T00:00:00"_s) - 1ms), 2025);
    EXPECT_EQ(DietExtract::fiscalYearOf(at(u"2027-03-31T23:59:59"_s)), 2026);
    EXPECT_EQ(DietExtract::fiscalYearOf(at(u"2027-01-01T00:00:00"_s)), 2026);
    Counted council;
    council.put(u"2026-0001"_s, at(u"2026-04-01T00:00:00"_s));
    council.put(u"2026-0002"_s, at(u"2026-04-01T00:00:00"_s) - 1ms);
    council.put(u"2027-0001"_s, at(u"2027-04-01T00:00:00"_s) - 1ms);
    council.put(u"2027-0002"_s, at(u"2027-04-01T00:00:00"_s));
    EXPECT_EQ(council.line(2025).requests, 1);
    EXPECT_EQ(council.line(2026).requests, 2);
    EXPECT_EQ(council.line(2027).requests, 1);
    const DietExtract extract = DietExtract::of(council.state, 2026);
    EXPECT_EQ(extract.until, at(u"2027-04-01T00:00:00"_s));
}

TEST(DietExtract, HasALineForEveryPowerAndNoneForTheCouncilsOwn)
{
    Counted council;
    council.put(u"2026-0001"_s, spring, u"escalate"_s);
    const DietExtract extract = DietExtract::of(council.state, 2026);
    QStringList bases;
    for (const DietExtract::Line& line : extract.lines) {
        bases.append(line.basis);
        EXPECT_EQ(line.requests, 0);
        EXPECT_TRUE(line.act.isComplete() && line.article.isComplete());
    }
    EXPECT_EQ(bases, QStringList({ u"pdea-6-2"_s, u"sdf-81-3"_s, u"sdf-95-4"_s }));
}

TEST(DietExtract, CountsAnApprovalWhenTheLastOfThemSigned)
{
    Counted council;
    Matter& matter = council.put(u"2026-0001"_s, at(u"2027-03-31T20:00:00"_s));
    Counted::decide(matter, StepKind::Approval, Verb::Approve, at(u"2027-03-31T23:58:00"_s));
    EXPECT_EQ(council.line(2026).approvals, 0);
    EXPECT_EQ(council.line(2027).approvals, 1) << "the third signed on the first of April";
    EXPECT_EQ(council.line(2026).requests, 1);
    Matter& short2 = council.put(u"2026-0002"_s, spring);
    Counted::decide(short2, StepKind::Approval, Verb::Approve, spring, {}, 2);
    EXPECT_EQ(council.line(2026).approvals, 0) << "two are not three";
}

TEST(DietExtract, CountsOnlyWhatCountsAndEverybodyOnce)
{
    Counted council;
    Matter& matter = council.put(u"2026-0001"_s, spring);
    Counted::decide(matter, StepKind::Approval, Verb::Deny, spring, {}, 2);
    matter.marks.push_back(mark(StepKind::Approval, u"k0"_s, Verb::Deny, spring));
    matter.marks.push_back(mark(StepKind::Approval, u"k2"_s, Verb::Deny, spring, {}, false));
    MarkRecord council1 = mark(StepKind::Approval, u"k3"_s, Verb::Deny, spring);
    council1.seat = u"chair"_s;
    matter.marks.push_back(council1);
    EXPECT_EQ(council.line().denials, 0);
    matter.marks.push_back(mark(StepKind::Approval, u"k2"_s, Verb::Deny, spring));
    EXPECT_EQ(council.line().denials, 1);
    EXPECT_EQ(council.line().approvals, 0);
}

// Else whoever was denied takes the denial out of the report by asking again.
TEST(DietExtract, KeepsWhatWasDecidedBeforeAnAmendment)
{
    Counted council;
    Matter& matter = council.put(u"2026-0001"_s, spring);
    Counted::decide(matter, StepKind::Approval, Verb::Deny, spring);
    for (MarkRecord& denial : matter.marks) {
        denial.counts = false;
        denial.whyNot = u"E-MRK-VOID"_s;
    }
    matter.version = 2;
    Counted::decide(matter, StepKind::Approval, Verb::Approve, spring + 1h);
    for (std::size_t k = 3; k < matter.marks.size(); ++k)
        matter.marks[k].version = 2;
    const DietExtract::Line line = council.line();
    EXPECT_EQ(line.requests, 1);
    EXPECT_EQ(line.denials, 1);
    EXPECT_EQ(line.approvals, 1);
    // Two before it and one after it are not three.
    Matter& split = council.put(u"2026-0002"_s, spring);
    Counted::decide(split, StepKind::Approval, Verb::Deny, spring, {}, 2);
    split.marks.push_back(mark(StepKind::Approval, u"k2"_s, Verb::Deny, spring + 1h));
    split.marks.back().version = 2;
    EXPECT_EQ(council.line().denials, 1);
}

TEST(DietExtract, TellsUrgentActsTheirNoticesAndTheLateOnesApart)
{
    Counted council;
    for (const QString& id : { u"U-2026-0001"_s, u"U-2026-0002"_s, u"U-2026-0003"_s }) {
        Matter& matter = council.put(id, spring);
        matter.marks.push_back(
            mark(StepKind::Execution, u"o"_s, Verb::Execution, spring, u"started"_s));
    }
    council.put(u"U-2026-0004"_s, spring)
        .marks.push_back(
            mark(StepKind::Execution, u"o"_s, Verb::Execution, spring, u"not_begun"_s));
    council.put(u"2026-0005"_s, spring)
        .marks.push_back(mark(StepKind::Execution, u"o"_s, Verb::Execution, spring, u"started"_s));
    council.state.matters[u"U-2026-0001"_s].notified = spring + 1h;
    council.state.matters[u"U-2026-0002"_s].notified = spring + 72h;
    council.state.matters[u"U-2026-0002"_s].noticeLate = true;
    const DietExtract::Line line = council.line();
    EXPECT_EQ(line.requests, 5);
    EXPECT_EQ(line.urgentActs, 3) << "what did not begin, or was approved, is none";
    EXPECT_EQ(line.notices, 2);
    EXPECT_EQ(line.lateNotices, 1);
    EXPECT_EQ(line.noticesOwed, 1);
}

TEST(DietExtract, CountsFindingsByTheirOutcomeAndRecommendations)
{
    Counted council;
    int number = 0;
    for (const QString& outcome :
        { u"proper"_s, u"improper"_s, u"improper"_s, u"insufficient_record"_s }) {
        Matter& matter = council.put(u"U-2026-000%1"_s.arg(++number), spring);
        matter.finding = outcome;
        Counted::decide(matter, StepKind::Finding, Verb::Finding, spring, outcome);
        if (outcome == u"improper")
            Counted::decide(matter, StepKind::Recommendation, Verb::Recommend, spring);
    }
    // One of three found otherwise: the finding is that of the others.
    council.state.matters[u"U-2026-0001"_s].marks.push_back(
        mark(StepKind::Finding, u"k9"_s, Verb::Finding, spring, u"improper"_s));
    const DietExtract::Line line = council.line();
    EXPECT_EQ(line.proper, 1);
    EXPECT_EQ(line.improper, 2);
    EXPECT_EQ(line.insufficientRecord, 1);
    EXPECT_EQ(line.recommendations, 2);
}

TEST(DietExtract, KeepsTheBasisOfAPackThatIsNoLongerInForce)
{
    Counted council;
    council.put(u"2026-0001"_s, spring, u"sdf_protection"_s);
    council.state.policy.kinds.pop_back();
    council.state.policy.sha256 = Digest::of("a later pack");
    EXPECT_EQ(council.line(2026, u"sdf-95-4"_s).requests, 1);
    EXPECT_TRUE(council.line(2026, u"sdf-95-4"_s).article.isComplete());
}

TEST(DietExtract, NeverCallsTheFiguresOfAnExerciseTheDiets)
{
    Counted council;
    EXPECT_EQ(DietExtract::of(council.state, 2026).title().en,
        u"Figures under Article 61(2) of the Cyber Response Capability Strengthening Act"_s);
    council.state.exercise = true;
    const DietExtract extract = DietExtract::of(council.state, 2026);
    EXPECT_TRUE(extract.exercise);
    for (const Language language : { Language::Japanese, Language::English }) {
        const QString csv = QString::fromUtf8(extract.toCsv(language));
        EXPECT_FALSE(csv.contains(u"61"_s)) << csv.toStdString();
        EXPECT_TRUE(csv.contains(
            language == Language::Japanese ? u"国会報告には用いない"_s : u"not for the Diet"_s));
    }
}

TEST(DietExtract, WritesATableThatASpreadsheetReads)
{
    Counted council;
    council.put(u"2026-0001"_s, spring);
    council.state.ledger = u"=council \"x\", main"_s;
    const QByteArray csv = DietExtract::of(council.state, 2026).toCsv(Language::Japanese);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF\""));
    const QStringList rows = QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 8);
    EXPECT_EQ(rows[1], u"\"年度\",\"2026\""_s);
    EXPECT_EQ(rows[2], u"\"台帳\",\"'=council \"\"x\"\", main\""_s) << "no formula, quotes doubled";
    EXPECT_TRUE(rows[4].startsWith(u"\"根拠法\",\"条項\",\"申請件数\""_s));
    EXPECT_TRUE(rows[5].startsWith(u"\"警察官職務執行法\","_s)) << rows[5].toStdString();
    EXPECT_TRUE(rows[5].contains(u",\"1\",\"0\",\"0\",\"0\""_s));
    for (const QString& row : rows.mid(5))
        EXPECT_EQ(row.count(u"\",\""_s), rows[4].count(u"\",\""_s));
}
