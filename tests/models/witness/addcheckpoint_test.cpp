#include "witness/addcheckpoint.h"

#include "base/limits.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <QList>

namespace yagura {
namespace {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

const QByteArray hash = Digest::of("a node").bytes().toBase64() + '\n';
const QByteArray note = "ledger.example/x\n1\n" + hash + "\n\xE2\x80\x94 ledger.example/x "
    + QByteArray(68, 's').toBase64() + '\n';

TEST(AddCheckpoint, IsReadAndWrittenAsTheSameBytes)
{
    const QByteArray body = "old 20\n" + hash + hash + '\n' + note;
    const auto asked = AddCheckpoint::fromBytes(body);
    ASSERT_THAT(asked, Succeeds());
    EXPECT_EQ(asked->old, 20);
    EXPECT_EQ(asked->proof.size(), 2u);
    EXPECT_EQ(asked->toBytes(), body);
}

TEST(AddCheckpoint, NeedsNoProofFromNothing)
{
    EXPECT_THAT(AddCheckpoint::fromBytes("old 0\n\n" + note), Succeeds());
}

TEST(AddCheckpoint, HasOneForm)
{
    const QList<QByteArray> starts{ "old", "old 01", "old +1", "old -1", "old 1 ", "Old 1",
        "old 99999999999999999999", "old 1\nxyz", "old 1\n" + hash.chopped(2), "" };
    QList<QByteArray> bodies{ "", "\n\n", "old 1\n\nno note\n" };
    bodies.append("old 1\n" + hash + note);
    for (const QByteArray& start : starts)
        bodies.append(start + "\n\n" + note);
    for (const QByteArray& body : bodies)
        EXPECT_THAT(AddCheckpoint::fromBytes(body), FailsWithReason("E-CHK-FORM"))
            << body.constData();
}

TEST(AddCheckpoint, CarriesNoMoreThanSixtyThreeHashes)
{
    EXPECT_THAT(
        AddCheckpoint::fromBytes("old 1\n" + hash.repeated(limits::proofLines) + '\n' + note),
        Succeeds());
    EXPECT_THAT(
        AddCheckpoint::fromBytes("old 1\n" + hash.repeated(limits::proofLines + 1) + '\n' + note),
        FailsWithReason("E-CHK-FORM"));
}

} // namespace
} // namespace yagura
