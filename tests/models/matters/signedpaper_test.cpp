#include "lanedesk.h"

#include "matters/signedpaper.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

struct SignedPaperTest : ::testing::Test, LaneDesk {
    SignedPaperTest() { put(measure(id)); }

    /// What a member signed at a console without a line, as a file.
    QByteArray paperOf(const QString& member, const StepWish& asked)
    {
        sitAs(member);
        const auto draft = desk.draftStep(id, asked);
        EXPECT_THAT(draft, Succeeds());
        const Submission submission = signedBy(*draft);
        const auto file = desk.exportSigned(submission.payloadSha256);
        EXPECT_THAT(file, Succeeds());
        desk.setSubmissions({}); // another console
        return *file;
    }
    QByteArray legalTest() { return paperOf(u"duty"_s, wish(id, StepKind::Requirements)); }
};

QByteArray without(const QByteArray& file, bool envelope)
{
    SignedPaper paper = *SignedPaper::fromBytes(file);
    if (envelope)
        paper.envelope.chop(1);
    else
        paper.documents.clear();
    return *paper.toBytes();
}

} // namespace

TEST_F(SignedPaperTest, IsSentFromAnotherConsoleAsItStands)
{
    const QByteArray file = legalTest();
    sitAs(u"a"_s);
    QSignalSpy ready(&desk, &MatterDesk::submissionReady);
    const auto said = desk.readSigned(file);
    ASSERT_THAT(said, Succeeds());
    EXPECT_EQ(said->signer, u"duty"_s);
    EXPECT_TRUE(ready.isEmpty()) << "only looked at";
    ASSERT_THAT(desk.importSigned(file), Succeeds());
    ASSERT_EQ(ready.size(), 1);
    const auto submission = ready.front().front().value<Submission>();
    EXPECT_EQ(submission.state, SubmissionState::Queued);
    for (const Document& document : submission.documents)
        ASSERT_THAT(ledger.hub.documents->keep(document), Succeeds());
    EXPECT_TRUE(ledger.append(submission.envelope).counts);
    sync();
    EXPECT_EQ(matter(id).marks.back().signer, u"duty"_s);
    EXPECT_THAT(book.record(matter(id).marks.back()), Succeeds());
}

TEST_F(SignedPaperTest, IsTakenOnce)
{
    const QByteArray file = legalTest();
    ASSERT_THAT(desk.importSigned(file), Succeeds());
    EXPECT_THAT(desk.importSigned(file), FailsWithReason("E-IMP-KNOWN"));
    const SignedPaper paper = *SignedPaper::fromBytes(file);
    for (const Document& document : paper.documents)
        ASSERT_THAT(ledger.hub.documents->keep(document), Succeeds());
    ledger.append(paper.envelope);
    sync();
    desk.setSubmissions({});
    EXPECT_THAT(desk.importSigned(file), FailsWithReason("E-IMP-KNOWN")) << "by the ledger";
}

TEST_F(SignedPaperTest, NeedsNoKeyOfItsBearer)
{
    const QByteArray file = legalTest();
    desk.setSigner(nullptr);
    EXPECT_THAT(desk.importSigned(file), Succeeds());
}

TEST_F(SignedPaperTest, IsRefusedWhenItIsNoSuchFile)
{
    const QByteArray file = legalTest();
    EXPECT_THAT(desk.importSigned("{}"), FailsWithReason("E-IMP-FORM"));
    EXPECT_THAT(desk.importSigned(file + "\n"), FailsWithReason("E-IMP-FORM"));
    EXPECT_THAT(desk.importSigned(QByteArray(SignedPaper::mostBytes + 1, 'x')),
        FailsWithReason("E-IMP-FORM"));
    EXPECT_THAT(desk.importSigned(without(file, true)), FailsWith(Error::Code::Malformed));
    EXPECT_TRUE(desk.submissions().empty());
}

TEST_F(SignedPaperTest, IsRefusedFromNobodyOfTheRoster)
{
    const SignedPaper paper = *SignedPaper::fromBytes(legalTest());
    Envelope envelope = *Envelope::fromBytes(paper.envelope);
    const MemorySigner stranger;
    envelope.signatures
        = { { stranger.key().keyId, stranger.signNow(envelope.preAuthentication()) } };
    const SignedPaper forged{ *envelope.toBytes(), paper.documents };
    EXPECT_THAT(desk.importSigned(*forged.toBytes()), FailsWithReason("E-IMP-KEY"));
    envelope.signatures = { { ledger.registrar.key().keyId,
        ledger.registrar.signNow(envelope.preAuthentication()) } };
    const SignedPaper registrars{ *envelope.toBytes(), paper.documents };
    EXPECT_FALSE(desk.importSigned(*registrars.toBytes()));
    EXPECT_TRUE(desk.submissions().empty());
}

TEST_F(SignedPaperTest, IsRefusedWhenItsSignatureDoesNotHold)
{
    const SignedPaper paper = *SignedPaper::fromBytes(legalTest());
    Envelope envelope = *Envelope::fromBytes(paper.envelope);
    envelope.signatures.front().signature[5] = char(envelope.signatures.front().signature[5] ^ 1);
    const SignedPaper broken{ *envelope.toBytes(), paper.documents };
    EXPECT_THAT(desk.importSigned(*broken.toBytes()), FailsWithReason("E-ENV-SIG"));
}

TEST_F(SignedPaperTest, BringsEveryDocumentThatIsNotHereAndNoOther)
{
    const QByteArray file = legalTest();
    EXPECT_THAT(desk.importSigned(without(file, false)), FailsWithReason("E-DOC-MISSING"));
    SignedPaper paper = *SignedPaper::fromBytes(file);
    paper.documents.push_back({ randomBytes(32), "{}" });
    EXPECT_THAT(desk.importSigned(*paper.toBytes()), FailsWithReason("E-IMP-FORM"));
    paper.documents.pop_back();
    paper.documents.front().body += ' ';
    EXPECT_THAT(desk.importSigned(*paper.toBytes()), FailsWithReason("E-IMP-FORM"));
}

TEST_F(SignedPaperTest, OfTheRevokedIsRefused)
{
    const QByteArray file = legalTest();
    const QString key = ledger.key(u"duty"_s).key().keyId;
    ledger.append(ledger.envelope(
        ledger.statement(u"duty"_s, u"revocation"_s, Revocation{ u"duty"_s, key, 0, u"lost"_s })));
    sync();
    EXPECT_THAT(desk.importSigned(file), FailsWithReason("E-KEY-REVOKED"));
}

TEST_F(SignedPaperTest, IsMadeOfOwnStatementsOnly)
{
    EXPECT_THAT(desk.exportSigned(Digest::of("none")), FailsWith(Error::Code::NotFound));
}
