#include "hublink/hubmessage.h"

#include "base/limits.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::ManualClock;
using testing::Succeeds;

const Instant t{ 1795404532123 };
const Digest digest = Digest::of(QByteArrayView("x"));

/// Through the wire: written as a message, read as a control event, read as a value.
template <typename Message> Result<Message> throughTheWire(const Message& message)
{
    const ManualClock clock;
    const auto control = asControl(ControlWriter(u"urn:test"_s, clock).write(message));
    if (!control || control->controlName() != QStringView(Message::name))
        return Error{ Error::Code::Malformed, u"no control message of this name"_s, {} };
    return Message::read(control->jsonData());
}

TEST(HubMessage, CarriesASourcesSettings)
{
    const SourceSettings settings{ u"urn:jp:ceptoar:power"_s, { u"電力"_s, u"Power"_s }, 60,
        Tlp::AmberStrict };
    const auto hello = throughTheWire(PublisherHello{ u"0.1.0"_s, settings });
    ASSERT_THAT(hello, Succeeds());
    EXPECT_EQ(hello->settings, settings);
    EXPECT_EQ(hello->build, u"0.1.0"_s);
}

TEST(HubMessage, CarriesAHelloWithoutASource)
{
    const auto hello = throughTheWire(PublisherHello{ u"0.1.0"_s, {} });
    ASSERT_THAT(hello, Succeeds());
    EXPECT_TRUE(hello->settings.source.isEmpty());
    EXPECT_FALSE(hello->settings.defaultTlp);
}

TEST(HubMessage, CarriesWhatBecameOfAnEvent)
{
    const auto notice = throughTheWire(
        StoredNotice{ u"urn:a"_s, u"1"_s, u"conflict"_s, u"E-FEED-CONFLICT"_s, 0, 7, true });
    ASSERT_THAT(notice, Succeeds());
    EXPECT_EQ(notice->reason, u"E-FEED-CONFLICT"_s);
    EXPECT_EQ(notice->message, 7);
    EXPECT_TRUE(notice->more);
    EXPECT_FALSE(notice->isAcknowledged());
    EXPECT_TRUE((StoredNotice{ {}, {}, u"duplicate"_s, {}, 0, 0, false }).isAcknowledged());
}

TEST(HubMessage, CarriesAWelcomeAndASubscription)
{
    const auto welcome = throughTheWire(Welcome{ u"training.example/1"_s, u"exercise"_s, 37, t });
    ASSERT_THAT(welcome, Succeeds());
    EXPECT_EQ(welcome->ledger, u"training.example/1"_s);
    EXPECT_EQ(welcome->ledgerSize, 37);
    EXPECT_EQ(welcome->t, t);
    const auto subscribe = throughTheWire(Subscribe{ u"all"_s, 9'007'199'254'740'991 });
    ASSERT_THAT(subscribe, Succeeds());
    EXPECT_EQ(subscribe->after, 9'007'199'254'740'991);
    const auto live = throughTheWire(Live{ u"ledger"_s, 37 });
    ASSERT_THAT(live, Succeeds());
    EXPECT_EQ(live->position, 37);
}

TEST(HubMessage, CarriesADocumentUnderItsCommitment)
{
    const Document document{ QByteArray(32, 's'), R"({"v":1})" };
    const auto read = throughTheWire(DocumentMessage{ document });
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->document, document);
    EXPECT_FALSE(read->isAddressed());
}

TEST(HubMessage, CarriesARosterUnderItsDigest)
{
    const auto read = throughTheWire(DocumentMessage{ { {}, R"({"v":1})" } });
    ASSERT_THAT(read, Succeeds());
    EXPECT_TRUE(read->isAddressed());
}

TEST(HubMessage, RefusesADocumentThatDoesNotFitItsName)
{
    QJsonObject json = DocumentMessage{ { QByteArray(32, 's'), R"({"v":1})" } }.toJson();
    json.insert(u"body_base64"_s, QString::fromLatin1(QByteArray(R"({"v":2})").toBase64()));
    EXPECT_THAT(DocumentMessage::read(json), FailsWithReason("E-DOC-COMMIT"));
}

TEST(HubMessage, RefusesASaltOfAnotherLength)
{
    const Document document{ QByteArray(31, 's'), R"({"v":1})" };
    EXPECT_THAT(DocumentMessage::read(DocumentMessage{ document }.toJson()),
        FailsWithReason("E-CTL-SHAPE"));
}

TEST(HubMessage, CarriesLedgerEntriesAndAnswers)
{
    const auto entries = throughTheWire(LedgerEntries{ 4, { "leaf four", "leaf five" } });
    ASSERT_THAT(entries, Succeeds());
    EXPECT_EQ(entries->from, 4);
    EXPECT_EQ(entries->leaves, (std::vector<QByteArray>{ "leaf four", "leaf five" }));
    const auto checkpoint = throughTheWire(LedgerCheckpoint{ "a\n1\nroot=\n\n— a sig\n" });
    ASSERT_THAT(checkpoint, Succeeds());
    EXPECT_EQ(checkpoint->note, "a\n1\nroot=\n\n— a sig\n");
    const auto receipt = throughTheWire(LedgerReceipt{ digest, 12, "receipt" });
    ASSERT_THAT(receipt, Succeeds());
    EXPECT_EQ(receipt->index, 12);
    const Refusal refused{ digest, u"E-ENV-SIG"_s, u"does not verify"_s, t, "envelope", "refusal" };
    const auto refusal = throughTheWire(LedgerRefusal{ refused });
    ASSERT_THAT(refusal, Succeeds());
    EXPECT_EQ(refusal->refusal, refused);
}

TEST(HubMessage, TakesARefusalNoLargerThanAHubKeepsIt)
{
    Refusal refused{ digest, u"E-ENV-SIG"_s, {}, t, QByteArray(Refusal::keptEnvelope, 'e'),
        QByteArray(limits::refusalSignature, 's') };
    EXPECT_THAT(LedgerRefusal::read(LedgerRefusal{ refused }.toJson()), Succeeds());
    Refusal larger = refused;
    larger.envelope += 'e';
    EXPECT_THAT(
        LedgerRefusal::read(LedgerRefusal{ larger }.toJson()), FailsWithReason("E-CTL-SHAPE"));
    larger = refused;
    larger.signedRefusal += 's';
    EXPECT_THAT(
        LedgerRefusal::read(LedgerRefusal{ larger }.toJson()), FailsWithReason("E-CTL-SHAPE"));
}

TEST(HubMessage, CarriesAWishToSlowDownAndNoneToWaitForEver)
{
    const auto slow = throughTheWire(SlowDown{ 2500ms });
    ASSERT_THAT(slow, Succeeds());
    EXPECT_EQ(slow->retry, 2500ms);
    EXPECT_EQ(throughTheWire(SlowDown{ 24h })->retry, 1min);
}

TEST(HubMessage, RefusesALeafThatIsNotBase64)
{
    const QJsonObject json{ { u"from"_s, 0 }, { u"leaves"_s, QJsonArray{ u"%%"_s } } };
    EXPECT_THAT(LedgerEntries::read(json), FailsWithReason("E-CTL-SHAPE"));
}

TEST(HubMessage, CarriesAnEnrolment)
{
    const Enrolment wish{ QByteArray(32, 'k'), u"chair"_s, u"nco"_s, { u"議長"_s, u"Chair"_s },
        { u"council.chair"_s }, QByteArray(64, 'p') };
    const auto read = throughTheWire(wish);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->publicKey, wish.publicKey);
    EXPECT_EQ(read->handle, wish.handle);
    EXPECT_EQ(read->office, wish.office);
    EXPECT_EQ(read->roles, wish.roles);
    EXPECT_EQ(read->proof, wish.proof);
}

TEST(HubMessage, ProvesAKeyForOneLedgerOnly)
{
    const QByteArray key(32, '\x01');
    EXPECT_EQ(Enrolment::proofText(u"training.example/1"_s, key),
        "yagura-enrol-v1 training.example/1 " + key.toHex());
    EXPECT_NE(Enrolment::proofText(u"training.example/1"_s, key),
        Enrolment::proofText(u"training.example/2"_s, key));
}

TEST(HubMessage, CarriesAHeartbeatWithItsSources)
{
    SourceHealth source;
    source.settings = { u"urn:a"_s, { u"甲"_s, u"A"_s }, 30, Tlp::Green };
    source.counts = { 10, 6, 2, 1, 1 };
    source.lastSeen = t;
    source.gap = true;
    const auto read = throughTheWire(Heartbeat{ t, 6, 3, 1, { source }, 94 });
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->viewSeq, 6);
    EXPECT_EQ(read->refusalsDropped, 94);
    EXPECT_EQ(read->quarantine, 1);
    ASSERT_EQ(read->sources.size(), 1u);
    EXPECT_EQ(read->sources.front(), source);
}

TEST(HubMessage, CarriesASourceWithAVeryLongName)
{
    SourceHealth source;
    source.settings.source = QString(4000, u'a');
    const auto read = throughTheWire(Heartbeat{ t, 6, 3, 1, { source } });
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->sources.front().settings.source.size(), 4000);
}

TEST(HubMessage, RefusesMissingAndNegativeNumbers)
{
    EXPECT_THAT(Subscribe::read({ { u"view"_s, u"all"_s } }), FailsWithReason("E-CTL-SHAPE"));
    EXPECT_THAT(Subscribe::read({ { u"view"_s, u"all"_s }, { u"after"_s, -1 } }),
        FailsWithReason("E-CTL-SHAPE"));
    EXPECT_THAT(Subscribe::read({ { u"view"_s, u"all"_s }, { u"after"_s, u"1"_s } }),
        FailsWithReason("E-CTL-SHAPE"));
    EXPECT_THAT(Subscribe::read({ { u"view"_s, QString(513, u'a') }, { u"after"_s, 1 } }),
        FailsWithReason("E-CTL-SHAPE"));
}

TEST(HubMessage, TellsControlFromFeedEvents)
{
    CloudEvent event;
    event.id = u"1"_s;
    event.source = u"urn:a"_s;
    event.type = QString::fromUtf16(stixObjectType);
    event.data = R"({"type":"note","text":"yagura.ctl.hello"})";
    EXPECT_FALSE(asControl(event.serialise()));
    event.data = "{}";
    event.type = u"yagura.ctl.hello"_s;
    EXPECT_TRUE(asControl(event.serialise()));
    EXPECT_FALSE(asControl("yagura.ctl.hello"));
}

TEST(HubMessage, KnowsAControlMessageBehindAnEscape)
{
    // Else a publisher could have the hub store it as an event, and the hub would say it to every
    // console.
    EXPECT_TRUE(asControl(
        R"({"specversion":"1.0","id":"1","source":"urn:a","type":"yagura\u002ectl.welcome","data":{}})"));
}

TEST(ControlWriter, NumbersItsMessages)
{
    const ManualClock clock;
    ControlWriter writer(u"urn:test"_s, clock);
    const auto first = CloudEvent::parse(writer.write(Ack{ 1 }));
    const auto second = CloudEvent::parse(writer.write(Ack{ 2 }));
    ASSERT_THAT(first, Succeeds());
    ASSERT_THAT(second, Succeeds());
    EXPECT_NE(first->id, second->id);
    EXPECT_EQ(first->time, clock.now());
}

} // namespace
} // namespace yagura
