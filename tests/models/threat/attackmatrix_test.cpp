#include "threat/attackmatrix.h"

#include "support/qtprinters.h"
#include "support/threatsamples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatObject;
using testing::threatRecords;
using testing::threatRelation;

namespace {

const AttackDomain& enterprise()
{
    return AttackCatalogue::domains().at(0);
}
const AttackDomain& ics()
{
    return AttackCatalogue::domains().at(1);
}

const AttackCell* cell(const AttackMatrix& matrix, const QString& tactic, const QString& number)
{
    for (const AttackColumn& column : matrix.columns) {
        if (column.tactic.id != tactic)
            continue;
        for (const AttackCell& each : column.cells) {
            if (each.technique == number)
                return &each;
        }
    }
    return nullptr;
}

} // namespace

TEST(AttackCatalogue, HasBothMatricesInTheirOrder)
{
    ASSERT_EQ(AttackCatalogue::domains().size(), 2u);
    EXPECT_EQ(enterprise().tactics.size(), 15u);
    EXPECT_EQ(ics().tactics.size(), 12u);
    EXPECT_EQ(ics().tactics.front().id, u"TA0108"_s);
    EXPECT_EQ(enterprise().tacticOf(u"defense-evasion"_s), enterprise().tacticOf(u"stealth"_s));
    EXPECT_FALSE(AttackCatalogue::copyright().isEmpty());
}

TEST(AttackMatrix, CountsWhatUsesATechniqueOfControlSystems)
{
    ThreatBook book;
    book.apply(threatRecords(u"attack-ics-18.1-excerpt.json"_s));
    const auto matrix = AttackMatrix::ofEverything(book, ics());
    const AttackCell* found = cell(matrix, u"TA0105"_s, u"T0826"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->name, u"Loss of Availability"_s);
    EXPECT_EQ(found->count(), 1);
    EXPECT_EQ(matrix.users, 3);
    EXPECT_EQ(matrix.techniques, 22);
    EXPECT_EQ(AttackMatrix::ofEverything(book, enterprise()).techniques, 0);
}

TEST(AttackMatrix, PutsTheFormerPhaseUnderTheTacticThatReplacedIt)
{
    ThreatBook book;
    auto technique
        = threatObject(u"attack-pattern--1"_s, ThreatKind::AttackPattern, u"Masquerading"_s);
    technique.object->externalId = u"T1036"_s;
    technique.object->phases = { { u"mitre-attack"_s, u"defense-evasion"_s } };
    book.apply({ technique, threatRelation(u"malware--1"_s, u"uses"_s, u"attack-pattern--1"_s),
        threatObject(u"malware--1"_s, ThreatKind::Malware, u"m"_s) });
    const auto matrix = AttackMatrix::ofEverything(book, enterprise());
    ASSERT_TRUE(cell(matrix, u"TA0005"_s, u"T1036"_s));
    EXPECT_TRUE(matrix.hasFormerPhases);
}

TEST(AttackMatrix, CountsNeitherIndicatorsNorCounterMeasures)
{
    ThreatBook book;
    auto technique = threatObject(u"attack-pattern--1"_s, ThreatKind::AttackPattern, u"t"_s);
    technique.object->externalId = u"T1190"_s;
    technique.object->phases = { { u"mitre-attack"_s, u"initial-access"_s } };
    book.apply({ technique, threatRelation(u"indicator--1"_s, u"uses"_s, u"attack-pattern--1"_s),
        threatObject(u"course-of-action--1"_s, ThreatKind::CourseOfAction, u"c"_s),
        threatRelation(u"course-of-action--1"_s, u"mitigates"_s, u"attack-pattern--1"_s) });
    const auto matrix = AttackMatrix::ofEverything(book, enterprise());
    EXPECT_EQ(cell(matrix, u"TA0001"_s, u"T1190"_s)->count(), 0);
    EXPECT_EQ(matrix.users, 0);
}

TEST(AttackMatrix, CountsEachIncidentOnceThroughWhatItLeadsTo)
{
    ThreatBook book;
    book.apply(threatRecords(u"unit42-radioserpens-excerpt-stix20.json"_s));
    const QString campaign = book.object(book.rowsOf(ThreatKind::Campaign).at(0)).id;
    const QString actor = book.object(book.rowsOf(ThreatKind::IntrusionSet).at(0)).id;
    book.apply({ threatRelation(u"incident--a"_s, u"attributed-to"_s, campaign),
        threatRelation(u"incident--b"_s, u"attributed-to"_s, actor) });
    const auto matrix
        = AttackMatrix::of(book, enterprise(), { u"incident--a"_s, u"incident--b"_s });
    const AttackCell* found = cell(matrix, u"TA0002"_s, u"T1059.007"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->users, (QStringList{ u"incident--a"_s, u"incident--b"_s }));
    EXPECT_EQ(matrix.users, 2);
    EXPECT_EQ(matrix.techniques, 8);
}

TEST(AttackMatrix, SaysWhereNoTacticIsGiven)
{
    ThreatBook book;
    book.apply(threatRecords(u"attack-flow-jp-morgan-breach.json"_s));
    const auto matrix = AttackMatrix::ofEverything(book, enterprise());
    ASSERT_FALSE(matrix.columns.empty());
    EXPECT_TRUE(matrix.columns.back().tactic.id.isEmpty());
    for (const AttackCell& each : matrix.columns.back().cells)
        EXPECT_FALSE(enterprise().find(each.technique)) << "the table knows its tactic";
    const AttackCell* phishing = cell(matrix, u"TA0001"_s, u"T1566"_s);
    ASSERT_TRUE(phishing) << "where the table puts it";
    EXPECT_EQ(phishing->count(), 1);
}

TEST(AttackMatrix, CountsTheTechniquesThatAReportNamesByTheirNumbers)
{
    const ThreatBook book;
    const QString report = u"report:op-1:r1"_s;
    const auto matrix
        = AttackMatrix::of(book, ics(), { report }, { { report, { u"T0859"_s, u"T9999"_s } } });
    const AttackCell* accounts = cell(matrix, u"TA0109"_s, u"T0859"_s);
    ASSERT_TRUE(accounts);
    EXPECT_EQ(accounts->name, u"Valid Accounts"_s) << "no data brought it";
    EXPECT_EQ(accounts->users, QStringList{ report });
    EXPECT_EQ(matrix.techniques, 1) << "what no table and no data knows has no place";
}

TEST(AttackCatalogue, NamesEveryTechniqueOfControlSystemsUnderItsTactics)
{
    EXPECT_TRUE(ics().hasAllTechniques);
    EXPECT_EQ(ics().techniques.size(), 83u);
    EXPECT_FALSE(enterprise().hasAllTechniques);
    for (const AttackDomain& domain : AttackCatalogue::domains()) {
        for (const AttackTechnique& technique : domain.techniques) {
            EXPECT_FALSE(technique.name.isEmpty());
            ASSERT_FALSE(technique.phases.isEmpty());
            for (const QString& phase : technique.phases)
                EXPECT_GE(domain.tacticOf(phase), 0) << technique.id.toStdString();
        }
    }
    EXPECT_EQ(enterprise().find(u"T0000"_s), nullptr);
}

} // namespace yagura
