#include "evidence/bundlecheck.h"
#include "support/programrun.h"
#include "support/qtprinters.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ProgramRun;

const QString program = QStringLiteral(YAGURA_HUB);

struct EvidenceCommand : ::testing::Test {
    const QTemporaryDir place;
    const QString data = place.filePath(u"data"_s);
    const QString bundle = place.filePath(u"bundle"_s);

    ProgramRun exportIt() const
    {
        return ProgramRun::of(program, { u"evidence"_s, u"--data"_s, data, u"--out"_s, bundle });
    }
};

TEST_F(EvidenceCommand, WritesABundleBesideARunningHub)
{
    QProcess hub;
    hub.start(program, { u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s });
    ASSERT_TRUE(hub.waitForStarted());
    while (!hub.canReadLine())
        ASSERT_TRUE(hub.waitForReadyRead(10'000)) << hub.readAllStandardError().toStdString();
    const ProgramRun run = exportIt();
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(u"This ledger has no witness."_s)) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"Check it with: yagura-verify "_s + bundle));
    EXPECT_EQ(hub.state(), QProcess::Running);
    hub.terminate();
    EXPECT_TRUE(hub.waitForFinished(10'000));

    const EvidenceReport report = BundleCheck::of(bundle);
    for (const EvidenceCheck& check : report.checks)
        EXPECT_TRUE(check.holds()) << check.reason.toStdString() << check.detail.toStdString();
    EXPECT_TRUE(report.holds());
    EXPECT_GE(report.size, 3); // genesis, policy, roster

    const ProgramRun again = exportIt();
    EXPECT_EQ(again.status, 1);
    EXPECT_TRUE(again.saysOneSentence()) << again.err.toStdString();
    EXPECT_TRUE(again.err.contains(u"is there already"_s)) << again.err.toStdString();
}

TEST_F(EvidenceCommand, SaysWhatItNeeds)
{
    const ProgramRun nowhere = ProgramRun::of(program, { u"evidence"_s, u"--data"_s, data });
    EXPECT_EQ(nowhere.status, 2);
    EXPECT_TRUE(nowhere.err.contains(u"--out BUNDLE"_s)) << nowhere.err.toStdString();
    const ProgramRun nothing = exportIt();
    EXPECT_EQ(nothing.status, 1);
    EXPECT_TRUE(nothing.saysOneSentence()) << nothing.err.toStdString();
}

} // namespace
} // namespace yagura
