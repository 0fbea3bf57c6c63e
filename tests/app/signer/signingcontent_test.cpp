#include "signer/signingcontent.h"

#include "signingrequests.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Content : SigningRequests, ::testing::Test {
    Result<SigningContent> read(const SigningRequest& request) const
    {
        return SigningContent::read(request, key());
    }
};

} // namespace

TEST_F(Content, OfAMarkIsTheMatterThatIsAnswered)
{
    const auto content
        = read(mark(Verb::Refuse, { u"insufficient_evidence"_s, u"証拠が足りない。"_s }));
    ASSERT_THAT(content, Succeeds());
    EXPECT_EQ(content->kind, SigningContent::Kind::Mark);
    EXPECT_EQ(content->mark()->verb, Verb::Refuse);
    EXPECT_EQ(content->sheet.title.en, u"Raise power in Kyushu to level 3"_s);
    EXPECT_EQ(content->reason.text, u"証拠が足りない。"_s);
    EXPECT_EQ(content->object, book.find(number)->requestSha256);
    EXPECT_EQ(content->policy.action, u"escalate"_s);
    EXPECT_EQ(content->ledger, u"training.example/test"_s);
    EXPECT_TRUE(content->isExercise());
    EXPECT_EQ(content->lastDigits(), QString());
}

TEST_F(Content, OfAMeasureAsksTheLastDigitsAndCountsItsTargets)
{
    const auto content = read(markOfMeasure());
    ASSERT_THAT(content, Succeeds());
    EXPECT_EQ(content->lastDigits(), u"0147"_s);
    EXPECT_EQ(content->sheet.targets.size(), 3U);
}

TEST_F(Content, OfANewMatterIsTheMatterItself)
{
    const SigningRequest request = matterOpen();
    const auto content = read(request);
    ASSERT_THAT(content, Succeeds());
    EXPECT_EQ(content->kind, SigningContent::Kind::MatterOpen);
    EXPECT_EQ(content->object, Digest::of(payloadOf(request.bytes)));
    EXPECT_EQ(content->sheet.matterId, number);
}

TEST_F(Content, OfAProofIsTheKeyAndNothingElse)
{
    SigningRequest request = mark();
    const QByteArray hex = key().publicKey.toHex();
    request.bytes = "yagura-enrol-v1 training.example/test " + hex;
    const auto content = read(request);
    ASSERT_THAT(content, Succeeds());
    EXPECT_EQ(content->kind, SigningContent::Kind::Enrolment);
    EXPECT_EQ(content->ledger, u"training.example/test"_s);
    EXPECT_EQ(content->object.hex(), key().keyId);
    for (const QByteArray& other : { "yagura-enrol-v1 training.example/test " + QByteArray(64, 'a'),
             request.bytes + '\n', ' ' + request.bytes, request.bytes.chopped(1),
             "yagura-enrol-v2 training.example/test " + hex,
             "yagura-enrol-v1 training.example/two words " + hex }) {
        request.bytes = other;
        EXPECT_THAT(read(request), FailsWithReason("E-SGN-BYTES")) << other.constData();
    }
}

TEST_F(Content, IsRefusedWhenTheSheetIsAnotherThanTheOneThatIsSigned)
{
    // TH-13: what is shown and what is signed differ.
    const SigningRequest good = mark();
    ASSERT_THAT(read(good), Succeeds());
    MatterSheet harmless = escalation(number);
    harmless.title.en = u"Lower power in Kyushu to level 1"_s;
    for (std::size_t at = 0; at < good.papers.documents.size(); ++at) {
        SigningRequest other = good;
        other.papers.documents[at].body = *harmless.toBytes();
        EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER")) << at;
        other = good;
        other.papers.documents[at].salt[0] = static_cast<char>(~other.papers.documents[at].salt[0]);
        EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER")) << at;
    }
    SigningRequest none = good;
    none.papers.documents.clear();
    EXPECT_THAT(read(none), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(Content, IsRefusedWhenTheTargetsAreMissingOrOthers)
{
    const SigningRequest good = markOfMeasure();
    ASSERT_EQ(good.papers.documents.size(), 2U);
    SigningRequest missing = good;
    missing.papers.documents.pop_back();
    EXPECT_THAT(read(missing), FailsWithReason("E-SGN-PAPER"));
    MatterSheet fewer = measure(number);
    fewer.targets.pop_back();
    SigningRequest other = good;
    other.papers.documents.back().body = *fewer.targetBytes();
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(Content, IsRefusedWhenTheRequestOrThePolicyIsAnother)
{
    const SigningRequest good = mark();
    SigningRequest other = good;
    other.papers.request = remade(good.papers.request, [](Statement& s) { s.signedAtS += 1; });
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
    other = good;
    other.papers.request.clear();
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
    other = good;
    other.papers.policy.replace("default/2", "default/3");
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
    other = good;
    other.papers.policy.clear();
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
    // Another matter's request, with its papers: the mark does not name it.
    other = changed(good, [](Statement& s) { std::get<Mark>(s.body).matterId = u"2026-0001"_s; });
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(Content, IsRefusedWhenTheReasonIsAnother)
{
    SigningRequest other
        = mark(Verb::Refuse, { u"insufficient_evidence"_s, u"証拠が足りない。"_s });
    ASSERT_THAT(read(other), Succeeds());
    other.papers.documents.front().body
        = *ReasonDocument::write(number, { u"insufficient_evidence"_s, u"証拠は十分。"_s });
    EXPECT_THAT(read(other), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(Content, IsRefusedForAnotherKey)
{
    const SigningRequest good = mark();
    EXPECT_THAT(
        SigningContent::read(good, keys.at(u"m-chair"_s)->key()), FailsWithReason("E-SGN-KEY"));
}

TEST_F(Content, IsNothingThatIsNoStatementOfOurs)
{
    const SigningRequest good = mark();
    const QByteArray payload = payloadOf(good.bytes);
    QJsonObject disordered = QJsonDocument::fromJson(payload).object();
    const QByteArray spaced = QJsonDocument(disordered).toJson(QJsonDocument::Indented);
    for (const QByteArray& bytes : { QByteArray(), QByteArray("hello"), payload, good.bytes + ' ',
             good.bytes.chopped(1), Envelope::preAuthentication(u"application/json", payload),
             Envelope::preAuthentication(Envelope::receiptType, payload), encoded(spaced),
             encoded("{}"), encoded(QByteArray(3000, 'x')) }) {
        SigningRequest other = good;
        other.bytes = bytes;
        EXPECT_THAT(read(other), FailsWithReason("E-SGN-BYTES")) << bytes.left(60).constData();
    }
}

TEST_F(Content, IsNothingThatAMemberDoesNotSignHere)
{
    const SigningRequest good = mark();
    const auto refused = [&](auto change) {
        EXPECT_THAT(read(changed(good, change)), FailsWithReason("E-SGN-BYTES"));
    };
    refused([](Statement& s) {
        s.type = u"roster"_s;
        s.body = DocumentChange{ 2, Digest::of("before"), Digest::of("roster") };
    });
    refused([](Statement& s) {
        s.type = u"revocation"_s;
        s.body = Revocation{ u"m-0003"_s, Digest::of("key").hex(), 0, u"lost"_s };
    });
    refused([](Statement& s) {
        s.type = u"newer"_s;
        s.body = UnknownStatement();
    });
    refused([](Statement& s) {
        std::get<Mark>(s.body).verb = Verb::Unknown;
        std::get<Mark>(s.body).verbText = u"authorise_all"_s;
    });
}

TEST_F(Content, OutsideExercisesWantsATokenOrAPolicyThatTakesFiles)
{
    const SigningRequest exercise = mark();
    SigningRequest live = exercise;
    live.papers.request = remade(exercise.papers.request, [](Statement& s) { s.exercise = false; });
    const auto toLive = [&](Statement& s) {
        s.exercise = false;
        std::get<Mark>(s.body).requestSha256 = Digest::of(live.papers.request);
    };
    live = changed(live, toLive);
    EXPECT_THAT(read(live), Succeeds()); // on a token
    live.key = { u"/home/member/member.key"_s };
    EXPECT_THAT(read(live), FailsWithReason("E-KEY-FILE"));
    SigningRequest file = exercise;
    file.key = live.key;
    EXPECT_THAT(read(file), Succeeds());

    QJsonObject pack = QJsonDocument::fromJson(exercise.papers.policy).object();
    pack[u"key_files"] = true;
    live.papers.policy = QJsonDocument(pack).toJson(QJsonDocument::Compact);
    const Digest named = Digest::of(live.papers.policy);
    live.papers.request = remade(live.papers.request,
        [&](Statement& s) { std::get<MatterOpen>(s.body).policySha256 = named; });
    live = changed(live, [&](Statement& s) {
        std::get<Mark>(s.body).policySha256 = named;
        std::get<Mark>(s.body).requestSha256 = Digest::of(live.papers.request);
    });
    EXPECT_THAT(read(live), Succeeds());
}
