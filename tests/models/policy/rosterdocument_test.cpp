#include "council.h"

#include "signing/signaturecheck.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

Roster sample()
{
    return { {}, 3,
        { Council::member(u"m-0001"_s, u"npa"_s, { u"council.member"_s }),
            Council::member(u"m-0002"_s, u"nco"_s, {}) } };
}

} // namespace

TEST(RosterDocument, ReadsBackWhatItWrites)
{
    const auto bytes = RosterDocument::write(sample());
    ASSERT_THAT(bytes, Succeeds());
    const auto roster = RosterDocument::read(*bytes);
    ASSERT_THAT(roster, Succeeds());
    EXPECT_EQ(roster->members, sample().members);
    EXPECT_EQ(roster->seq, 3);
    EXPECT_EQ(roster->sha256, Digest::of(*bytes));
}

TEST(RosterDocument, AKeyBelongsToOneMember)
{
    Roster roster = sample();
    roster.members[1].keys = roster.members[0].keys;
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, AMemberStandsOnce)
{
    Roster roster = sample();
    roster.members[1].id = roster.members[0].id;
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

namespace {

/// The generator of P-256 (FIPS 186-4, D.1.2.3): a point that is nobody's secret and on the curve.
MemberKey p256Key()
{
    return *SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::p256),
        QByteArray::fromHex("04"
                            "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                            "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
}

} // namespace

TEST(RosterDocument, ReadsTheKeysOfTokens)
{
    Roster roster = sample();
    roster.members[1].keys.push_back(p256Key());
    const auto again = RosterDocument::read(*RosterDocument::write(roster));
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(again->members, roster.members);
    EXPECT_EQ(again->findKey(p256Key().keyId)->algorithm, u"ecdsa-p256-sha256"_s);
}

TEST(RosterDocument, RefusesAPointThatIsNotOnTheCurve)
{
    Roster roster = sample();
    roster.members[1].keys.push_back(p256Key());
    QByteArray& point = roster.members[1].keys.back().publicKey;
    point[64] = static_cast<char>(point[64] ^ '\x01');
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, AKeyIsOfTheAlgorithmItSays)
{
    Roster roster = sample();
    roster.members[0].keys[0].algorithm = QString::fromUtf16(SignatureCheck::p256);
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
    roster = sample();
    roster.members[1].keys.push_back(p256Key());
    roster.members[1].keys.back().algorithm = QString::fromUtf16(SignatureCheck::ed25519);
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, RefusesKeysThatVerifyAnything)
{
    Roster roster = sample();
    roster.members[0].keys[0].publicKey = QByteArray(1, '\x01') + QByteArray(31, '\0');
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, NobodyIsCalledLikeThoseWhoSignRosters)
{
    for (const QString& name : { u"registrar"_s, u"root"_s, u"installer"_s }) {
        Roster roster = sample();
        roster.members[0].id = name;
        EXPECT_THAT(
            RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
    }
}

TEST(RosterDocument, RefusesAnotherAlgorithmOrForm)
{
    QByteArray bytes = *RosterDocument::write(sample());
    EXPECT_THAT(RosterDocument::read(bytes.replace("\"ed25519\"", "\"none\"")),
        FailsWithReason("E-ROS-FORM"));
    EXPECT_THAT(RosterDocument::read("{}"), FailsWithReason("E-ROS-FORM"));
    EXPECT_THAT(RosterDocument::read("x"), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, KeepsADesignation)
{
    Roster roster = sample();
    roster.members[0].designation = { u"NPA-12/2026"_s, 1790000000, 1800000000 };
    roster.members[1].designation = { u"No.2"_s, 0, 0 };
    const auto bytes = RosterDocument::write(roster);
    ASSERT_THAT(bytes, Succeeds());
    const auto read = RosterDocument::read(*bytes);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->members, roster.members);
    EXPECT_FALSE(bytes->contains("\"until\":0"));
    QByteArray wrong = *bytes;
    EXPECT_THAT(RosterDocument::read(wrong.replace("\"until\":1800000000", "\"until\":0")),
        FailsWithReason("E-ROS-FORM"));
    wrong = *bytes;
    EXPECT_THAT(RosterDocument::read(wrong.replace("\"no\":\"No.2\"", "\"no\":\"\"")),
        FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, ADesignationHoldsFromItsFirstToItsLastSecond)
{
    const Designation designation{ u"No.1"_s, 100, 200 };
    EXPECT_FALSE(designation.isValidAt({ 99'999 }));
    EXPECT_TRUE(designation.isValidAt({ 100'000 }));
    EXPECT_TRUE(designation.isValidAt({ 199'999 }));
    EXPECT_FALSE(designation.isValidAt({ 200'000 }));
    EXPECT_FALSE(Designation().isValidAt({ 100'000 }));
}
