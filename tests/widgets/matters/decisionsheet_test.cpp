#include "matters/decisionsheet.h"

#include "common/timetext.h"
#include "common/uilanguage.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

QString textOf(const std::vector<DecisionSheet::Section>& sections)
{
    QStringList all;
    for (const auto& section : sections) {
        all << section.heading;
        for (const auto& line : section.lines)
            all << line.label << line.text;
    }
    return all.join(u'\n');
}

struct Sheet : ::testing::Test, LaneFixture {
    Sheet() { setUiLanguage(Language::English); }
    DecisionSheet sheet() const { return DecisionSheet::of(book, matter(id), ledger.clock.now()); }
    QString decisive() const { return textOf(sheet().decisive); }
    bool says(const QString& words) const { return decisive().contains(words); }
};

} // namespace

TEST_F(Sheet, NamesThePowerFirst)
{
    put(measure(id));
    const DecisionSheet made = sheet();
    ASSERT_FALSE(made.decisive.empty());
    const DecisionSheet::Line first = made.decisive.front().lines.front();
    EXPECT_EQ(first.label, u"Legal basis"_s);
    const LegalBasis* basis = book.pack(matter(id).policySha256)->findBasis(matter(id).basis);
    ASSERT_TRUE(basis);
    EXPECT_TRUE(first.text.contains(basis->act.en)) << first.text.toStdString();
    EXPECT_TRUE(first.text.contains(basis->article.en)) << first.text.toStdString();
}

TEST_F(Sheet, GivesEverySeatItsOfficesTimesAndWorth)
{
    put(measure(id));
    answer(u"chair"_s, id, Verb::SignOff);
    const MarkRecord& mark = matter(id).marks.back();
    EXPECT_TRUE(says(TimeText::sheet(mark.time))) << decisive().toStdString();
    EXPECT_TRUE(says(u"entry %1. Counts"_s.arg(mark.index))) << decisive().toStdString();
    EXPECT_TRUE(says(u"No answer"_s));
}

TEST_F(Sheet, PrintsDissentWithItsWords)
{
    put(measure(id));
    EXPECT_TRUE(says(u"Nobody dissented, refused or abstained."_s));
    sitAs(u"b"_s);
    log(desk.draftMark(id, Verb::Dissent, {}, { {}, u"証拠が足りない。"_s }));
    EXPECT_TRUE(says(u"証拠が足りない。"_s)) << decisive().toStdString();
    EXPECT_FALSE(says(u"Nobody dissented, refused or abstained."_s));
}

TEST_F(Sheet, KeepsTheStatutoryStepsApartAndSaysWhatIsNotNeeded)
{
    put(measure(id));
    upTo(id, StepKind::Command);
    for (const StepNeed& need : matter(id).steps)
        EXPECT_TRUE(says(need.name.en)) << need.name.en.toStdString();
    EXPECT_TRUE(says(u"not within this council's power"_s));
    EXPECT_TRUE(says(u"known to stand in Japan"_s)) << "the Foreign Minister is not asked";
    EXPECT_TRUE(says(u"recorded by k1"_s)) << decisive().toStdString();
    EXPECT_TRUE(says(TimeText::sheet(matter(id).authorised)));
}

TEST_F(Sheet, SaysConfirmedOfWhatWasDoneBeforeTheCouncilWasAsked)
{
    put(urgentMeasure(u"U-2026-0001"_s));
    const auto standing = [&] {
        return DecisionSheet::of(book, matter(u"U-2026-0001"_s), ledger.clock.now()).standing;
    };
    EXPECT_TRUE(standing().contains(u"Confirmation after the fact pending"_s))
        << standing().toStdString();
    upTo(u"U-2026-0001"_s, StepKind::Execution);
    councilSignsOff(u"U-2026-0001"_s, Verb::ConfirmAfter);
    EXPECT_TRUE(standing().contains(u"Confirmed after the fact"_s)) << standing().toStdString();
    EXPECT_FALSE(standing().contains(u"Signed off"_s));
}

TEST_F(Sheet, SaysWhatEveryoneCanCompare)
{
    put(measure(id));
    const DecisionSheet made = sheet();
    EXPECT_EQ(made.words, DigestWords::of(matter(id).requestSha256));
    EXPECT_TRUE(made.exercise);
    EXPECT_EQ(made.marking, Tlp::Red) << "no marking is stated: the strictest";
}

TEST_F(Sheet, TellsAMachineWhereItStandsInTheLedger)
{
    put(measure(id));
    answer(u"chair"_s, id, Verb::SignOff);
    const Matter& shown = matter(id);
    const QByteArray expected = "yagura-decision-1\n" + book.state().ledger.toUtf8()
        + "\n2026-0001 1\nrequest " + QByteArray::number(shown.openedAtIndex) + ' '
        + shown.requestSha256.hex().toUtf8() + "\nnewest "
        + QByteArray::number(shown.marks.back().index) + ' '
        + shown.marks.back().payloadSha256.hex().toUtf8() + "\nhead "
        + QByteArray::number(book.size()) + ' ' + book.root().hex().toUtf8() + '\n';
    EXPECT_EQ(sheet().place.toStdString(), expected.toStdString());
}

TEST_F(Sheet, IsWrittenInJapaneseWithTheEra)
{
    put(measure(id));
    setUiLanguage(Language::Japanese);
    const QString words = decisive();
    EXPECT_TRUE(words.contains(u"令和"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u" JST ("_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"根拠"_s)) << words.toStdString();
    setUiLanguage(Language::English);
}

TEST(DecisionSheet, SaysWhereTheSheetIsNotHere)
{
    setUiLanguage(Language::English);
    CouncilFixture f;
    f.put(f.escalation(id), u"m-duty"_s, false);
    const DecisionSheet sheet = DecisionSheet::of(f.book, *f.book.find(id), f.time.now());
    EXPECT_FALSE(textOf(sheet.decisive).contains(u"Raise power"_s));
    EXPECT_TRUE(sheet.rest.empty());
    EXPECT_EQ(sheet.decisive.front().lines[1].label, u"Sheet"_s);
}

TEST(DecisionSheet, ShowsNoDecisionBeforeTheWitnessHasSigned)
{
    setUiLanguage(Language::English);
    CouncilFixture f;
    f.put(f.escalation(id), u"m-duty"_s);
    f.witness(f.book.size());
    f.mark(id, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    const auto standing
        = [&] { return DecisionSheet::of(f.book, *f.book.find(id), f.time.now()).standing; };
    EXPECT_TRUE(standing().contains(u"Waiting for the witness"_s)) << standing().toStdString();
    f.witness(f.book.size());
    EXPECT_TRUE(standing().contains(u"Refused"_s)) << standing().toStdString();
}
