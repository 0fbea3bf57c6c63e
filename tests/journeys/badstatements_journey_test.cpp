#include "council.h"

#include "hublink/hubclient.h"
#include "ledger/envelope.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Seat;
using testing::Succeeds;
using testing::waitFor;

/// Every row of wire.md's table of bad statements, sent past the desk and seen on two consoles.
struct BadStatements : testing::TrainingCouncil {
    std::unique_ptr<Seat> a = seat(u"duty"_s, u"nco.duty npa.officer"_s, u"nco"_s);
    std::unique_ptr<Seat> b = seat(u"chair"_s, u"council.chair"_s, u"cao"_s);
    std::unique_ptr<Seat> c = seat(u"member-c"_s, u"council.member"_s, u"npa"_s);
    std::unique_ptr<Seat> d = seat(u"member-d"_s, u"council.member"_s, u"npa"_s);
    HubClient intruder{ hub->url(), u"intruder"_s, clock };
    QString first;
    QString second;

    void SetUp() override
    {
        ASSERT_TRUE(areEnrolled({ a.get(), b.get(), c.get(), d.get() }));
        intruder.start();
        ASSERT_TRUE(waitFor([&] { return intruder.isWelcome(); }));
        first = open(u"escalate"_s);
        second = open(u"neutralise"_s);
    }
    QString open(const QString& action)
    {
        const QString id = a->desk().nextMatterId();
        a->put(sheet(id, action, a->desk().self()->id));
        EXPECT_TRUE(both([&](const Seat& seat) { return seat.matter(id) != nullptr; }));
        EXPECT_TRUE(waitFor([&] { return a->matter(id) && d->matter(id); }));
        return id;
    }
    bool both(const std::function<bool(const Seat&)>& condition) const
    {
        return waitFor([&] { return condition(*b) && condition(*c); });
    }
    Digest submit(const QByteArray& envelope)
    {
        intruder.submit(envelope);
        return Envelope::fromBytes(envelope) ? Envelope::fromBytes(envelope)->payloadSha256()
                                             : Digest::of(envelope);
    }
    QByteArray goodMark() const
    {
        return c->envelope(u"mark"_s, c->markBody(first, Verb::SignOff, u"member"_s));
    }

    void expectRefused(const QByteArray& envelope, const QString& code)
    {
        const Digest payload = submit(envelope);
        EXPECT_TRUE(both([&](const Seat& seat) { return seat.hasRefusal(payload, code); }))
            << code.toStdString();
        EXPECT_EQ(b->entriesOf(payload), 0);
    }
    void expectLoggedForNothing(
        const QByteArray& envelope, const QString& matter, const QString& code)
    {
        const Digest payload = submit(envelope);
        ASSERT_TRUE(both([&](const Seat& seat) { return seat.entriesOf(payload) == 1; }))
            << code.toStdString();
        for (const Seat* seat : { b.get(), c.get() }) {
            EXPECT_EQ(seat->whyNot(payload), code);
            const auto& marks = seat->matter(matter)->marks;
            const auto mark = std::find_if(marks.begin(), marks.end(),
                [&](const MarkRecord& m) { return m.payloadSha256 == payload; });
            ASSERT_NE(mark, marks.end());
            EXPECT_FALSE(mark->counts);
            EXPECT_EQ(mark->whyNot, code);
        }
    }
};

TEST_F(BadStatements, TheGoodOneCounts)
{
    // The control of all that follow: each of them is this one with a single thing wrong.
    const Digest payload = submit(goodMark());
    EXPECT_TRUE(both([&](const Seat& seat) {
        return seat.entriesOf(payload) == 1 && seat.matter(first)->filled(u"member") == 1;
    }));
    EXPECT_EQ(b->whyNot(payload), QString());
}

TEST_F(BadStatements, AForgedOneIsRefused)
{
    auto envelope = *Envelope::fromBytes(goodMark());
    envelope.signatures.front().signature = d->signer.signNow(envelope.preAuthentication());
    expectRefused(*envelope.toBytes(), u"E-ENV-SIG"_s);
}

TEST_F(BadStatements, AnEditedOneIsRefused)
{
    auto envelope = *Envelope::fromBytes(goodMark());
    ASSERT_TRUE(envelope.payload.contains("\"sign_off\""));
    envelope.payload.replace("\"sign_off\"", "\"refuse\"");
    expectRefused(*envelope.toBytes(), u"E-ENV-SIG"_s);
}

TEST_F(BadStatements, OneThatIsNotCanonicalIsRefused)
{
    auto envelope = *Envelope::fromBytes(goodMark());
    envelope.payload.replace("{\"build\"", "{ \"build\"");
    envelope.signatures.front().signature = c->signer.signNow(envelope.preAuthentication());
    expectRefused(*envelope.toBytes(), u"E-ENV-CANON"_s);
}

TEST_F(BadStatements, AnEnvelopeThatIsNotCanonicalIsRefused)
{
    expectRefused(goodMark().replace("{\"payload\"", "{ \"payload\""), u"E-ENV-CANON"_s);
}

TEST_F(BadStatements, OneOfAnUnknownKeyIsRefused)
{
    const MemorySigner stranger;
    auto envelope = *Envelope::fromBytes(goodMark());
    envelope.payload.replace(c->signer.key().keyId.toLatin1(), stranger.key().keyId.toLatin1());
    envelope.signatures
        = { { stranger.key().keyId, stranger.signNow(envelope.preAuthentication()) } };
    expectRefused(*envelope.toBytes(), u"E-KEY-UNKNOWN"_s);
}

TEST_F(BadStatements, ARefusalIsShownToAConsoleThatComesLater)
{
    auto envelope = *Envelope::fromBytes(goodMark());
    envelope.signatures.front().signature = d->signer.signNow(envelope.preAuthentication());
    expectRefused(*envelope.toBytes(), u"E-ENV-SIG"_s);
    const auto late = seat(u"late"_s, u"council.member"_s, u"academia"_s);
    EXPECT_TRUE(
        waitFor([&] { return late->hasRefusal(envelope.payloadSha256(), u"E-ENV-SIG"_s); }));
}

TEST_F(BadStatements, OneWithoutItsDocumentIsRefused)
{
    Mark mark = c->markBody(first, Verb::Refuse, u"member"_s);
    mark.reasonCode = u"insufficient_evidence"_s;
    mark.reasonCommit = Digest::of(QByteArrayView("a document that never came"));
    expectRefused(c->envelope(u"mark"_s, mark), u"E-DOC-MISSING"_s);
}

TEST_F(BadStatements, AnExactReplayHasTheSameReceiptAndOneRow)
{
    QSignalSpy receipts(&intruder, &HubClient::receiptReceived);
    const QByteArray envelope = goodMark();
    submit(envelope);
    const Digest payload = submit(envelope);
    ASSERT_TRUE(waitFor([&] { return receipts.count() == 2; }));
    const auto one = receipts.at(0).first().value<LedgerReceipt>();
    const auto two = receipts.at(1).first().value<LedgerReceipt>();
    EXPECT_EQ(one.index, two.index);
    EXPECT_EQ(one.receipt, two.receipt);
    ASSERT_TRUE(both([&](const Seat& seat) { return seat.entriesOf(payload) == 1; }));
    EXPECT_EQ(b->matter(first)->marks.size(), 1u);
    EXPECT_EQ(b->matter(first)->filled(u"member"), 1);
}

TEST_F(BadStatements, AReplayIntoAnotherMatterCountsForNothing)
{
    Mark mark = c->markBody(first, Verb::SignOff, u"member"_s);
    mark.matterId = second; // the digest is still the first one's request
    expectLoggedForNothing(c->envelope(u"mark"_s, mark), second, u"E-MRK-REQUEST"_s);
    EXPECT_EQ(b->matter(second)->filled(u"member"), 0);
}

TEST_F(BadStatements, TheRequestersOwnMarkCountsForNothing)
{
    const QString id = c->desk().nextMatterId();
    c->put(sheet(id));
    ASSERT_TRUE(both([&](const Seat& seat) { return seat.matter(id) != nullptr; }));
    EXPECT_EQ(c->desk().whyNot(id, Verb::SignOff), u"E-MRK-OWN"_s)
        << "the desk says so before anything is signed";
    expectLoggedForNothing(
        c->envelope(u"mark"_s, c->markBody(id, Verb::SignOff, u"member"_s)), id, u"E-MRK-OWN"_s);
}

TEST_F(BadStatements, TheSamePersonTwiceCountsOnce)
{
    submit(goodMark());
    ASSERT_TRUE(both([&](const Seat& seat) { return seat.matter(first)->filled(u"member") == 1; }));
    EXPECT_EQ(c->desk().whyNot(first, Verb::SignOff), u"E-MRK-TWICE"_s);
    expectLoggedForNothing(goodMark(), first, u"E-MRK-TWICE"_s);
    EXPECT_EQ(b->matter(first)->filled(u"member"), 1);
}

TEST_F(BadStatements, TheSameBodyTwiceCountsOnceWhereThePolicySaysSo)
{
    submit(c->envelope(u"mark"_s, c->markBody(second, Verb::SignOff, u"member"_s)));
    ASSERT_TRUE(waitFor([&] { return d->matter(second)->filled(u"member") == 1; }));
    EXPECT_EQ(d->desk().whyNot(second, Verb::SignOff), u"E-MRK-BODY"_s);
    expectLoggedForNothing(d->envelope(u"mark"_s, d->markBody(second, Verb::SignOff, u"member"_s)),
        second, u"E-MRK-BODY"_s);
    EXPECT_EQ(b->matter(second)->filled(u"member"), 1);
}

TEST_F(BadStatements, AMarkAfterTheDeadlineCountsForNothing)
{
    const QByteArray late = goodMark();
    clock.advance(std::chrono::hours(4) + std::chrono::seconds(1));
    EXPECT_EQ(c->desk().whyNot(first, Verb::SignOff), u"E-MRK-EXPIRED"_s);
    expectLoggedForNothing(late, first, u"E-MRK-EXPIRED"_s);
    EXPECT_EQ(b->matter(first)->filled(u"member"), 0);
}

} // namespace
} // namespace yagura
