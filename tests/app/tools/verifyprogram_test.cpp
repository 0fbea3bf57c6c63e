#include "support/programrun.h"
#include "support/qtprinters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ProgramRun;

const QString program = QStringLiteral(YAGURA_VERIFY);
const QString sample = QStringLiteral(SOURCE_DIR "/tests/data/evidence-bundle");

} // namespace

TEST(VerifyProgram, TakesTheSampleAndSaysWhatWasDecided)
{
    const auto run = ProgramRun::of(program, { sample });
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(run.err, QString());
    EXPECT_EQ(run.out.count(u"[ ok ] "_s), 9) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"Matter 2026-0001, signed off: "_s));
    EXPECT_TRUE(run.out.contains(u"Matter 2026-0002, refused: "_s));
    EXPECT_TRUE(run.out.endsWith(u"21 of 21 entries verified; decided matters: 2.\n"_s));
}

TEST(VerifyProgram, SpeaksJapanese)
{
    const auto run = ProgramRun::of(u"env"_s, { u"LC_ALL=ja_JP.UTF-8"_s, program, sample });
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.out.contains(u"案件 2026-0001、決裁："_s)) << run.out.toStdString();
    EXPECT_TRUE(
        run.out.endsWith(u"記載 21 件のうち 21 件を検証しました。結論の出た案件：2 件。\n"_s));
}

TEST(VerifyProgram, EndsWithOneWhereSomethingIsWrong)
{
    const QTemporaryDir place;
    const auto copied = ProgramRun::of(u"cp"_s, { u"-r"_s, sample, place.filePath(u"bundle"_s) });
    ASSERT_EQ(copied.status, 0);
    QFile entry(place.filePath(u"bundle/entries/000006.json"_s));
    ASSERT_TRUE(entry.open(QIODevice::Append));
    entry.write("\n");
    entry.close();
    const auto run = ProgramRun::of(program, { place.filePath(u"bundle"_s) });
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.contains(u"[FAIL] 6 of 21 entries verify"_s)) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"E-ENV-CANON"_s));
    EXPECT_FALSE(run.out.contains(u"Matter "_s)); // no decision out of a spoilt ledger
    EXPECT_TRUE(run.err.startsWith(u"yagura-verify: This bundle does not hold."_s));
}

TEST(VerifyProgram, RefusesAFolderThatIsNone)
{
    const auto run = ProgramRun::of(program, { sample + u"/checkpoint"_s });
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.startsWith(u"[FAIL] "_s));
}

TEST(VerifyProgram, WantsOneBundle)
{
    for (const QStringList& arguments : { QStringList(), QStringList{ sample, sample } }) {
        const auto run = ProgramRun::of(program, arguments);
        EXPECT_EQ(run.status, 2);
        EXPECT_TRUE(run.saysOneSentence()) << run.err.toStdString();
    }
    EXPECT_EQ(ProgramRun::of(program, { u"--help"_s }).status, 0);
}

} // namespace yagura
