#include "domain/cloudevent.h"

#include "base/limits.h"
#include "domain/feedjson.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

namespace {

QByteArray eventWith(const QByteArray& more)
{
    return R"({"specversion":"1.0","id":"1","source":"urn:s","type":"t")" + more + '}';
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray objectOf(int keys)
{
    QByteArray json = "{";
    for (int k = 0; k < keys; ++k)
        json += (k ? ",\"k" : "\"k") + QByteArray::number(k) + "\":0";
    return json + '}';
}

QByteArray arrayOf(int items)
{
    return '[' + QByteArray("0,").repeated(items - 1) + "0]";
}

} // namespace

TEST(CloudEvent, ReadsAttributesAndExtensions)
{
    const auto event = CloudEvent::parse(
        R"({"specversion":"1.0","id":"e-1","source":"//cert.example.jp/feeds","type":"yagura.stix.object.v1",)"
        R"("time":"2026-11-23T12:14:15.123+09:00","subject":"事案","datacontenttype":"application/stix+json;version=2.1",)"
        R"("sequence":"00000000000000012041","viewseq":"00000000000000088213","tlp":"amber+strict","handling":"telecom",)"
        R"("exercise":true,"sentus":"0001795404855123","traceparent":"00-a","data":{"a":1}})");
    ASSERT_THAT(event, Succeeds());
    EXPECT_EQ(event->id, u"e-1"_s);
    EXPECT_EQ(event->source, u"//cert.example.jp/feeds"_s);
    EXPECT_EQ(event->type, u"yagura.stix.object.v1"_s);
    EXPECT_EQ(event->time.toRfc3339(), u"2026-11-23T03:14:15.123Z"_s);
    EXPECT_EQ(event->subject, u"事案"_s);
    EXPECT_EQ(event->sequence, u"00000000000000012041"_s);
    EXPECT_EQ(event->viewSeq, 88213);
    EXPECT_EQ(event->tlp, Tlp::AmberStrict);
    EXPECT_EQ(event->handling, u"telecom"_s);
    EXPECT_TRUE(event->exercise);
    EXPECT_EQ(event->sentUs, 1795404855123);
    EXPECT_EQ(event->data, R"({"a":1})");
}

TEST(CloudEvent, KeepsTheExactBytesOfInlineData)
{
    for (const QByteArray data : { R"({ "b" : 1.50,"a":[ 1 ,2]  })", R"("text \u6771")", "[ ]",
             "-0.0", "true", R"({"data":{"data":1}})" }) {
        const auto event = CloudEvent::parse(
            R"({"data" : )" + data + R"(, "specversion":"1.0","id":"1","source":"s","type":"t"})");
        ASSERT_THAT(event, Succeeds());
        EXPECT_EQ(event->data, data);
    }
}

TEST(CloudEvent, TakesBase64AsTheBytesThatItHolds)
{
    const auto event = CloudEvent::parse(eventWith(R"(,"data_base64":"AP8K")"));
    ASSERT_THAT(event, Succeeds());
    EXPECT_EQ(event->data, QByteArray("\x00\xff\x0a", 3));
}

TEST(CloudEvent, TakesInlineTextOfANonJsonTypeWithoutItsQuotes)
{
    const auto event
        = CloudEvent::parse(eventWith(R"(,"datacontenttype":"text/xml","data":"<a b=\"1\"/>")"));
    ASSERT_THAT(event, Succeeds());
    EXPECT_EQ(event->data, R"(<a b="1"/>)");
}

TEST(CloudEvent, TreatsNullAsAbsent)
{
    const auto event = CloudEvent::parse(
        eventWith(R"(,"subject":null,"time":null,"tlp":null,"exercise":null,"data":null)"));
    ASSERT_THAT(event, Succeeds());
    EXPECT_FALSE(event->time.isKnown());
    EXPECT_FALSE(event->tlp);
    EXPECT_FALSE(event->tlpUnknown);
    EXPECT_TRUE(event->data.isEmpty());
}

TEST(CloudEvent, FlagsAMarkingThatIsNoTlp)
{
    for (const QByteArray word : { R"("secret")", "3", R"("")" }) {
        const auto event = CloudEvent::parse(eventWith(R"(,"tlp":)" + word));
        ASSERT_THAT(event, Succeeds());
        EXPECT_TRUE(event->tlpUnknown);
        const auto again = CloudEvent::parse(event->serialise());
        ASSERT_THAT(again, Succeeds());
        EXPECT_TRUE(again->tlpUnknown) << "a console must not take an unknown marking for none";
    }
}

TEST(CloudEvent, ReadsBackWhatItWrites)
{
    CloudEvent event;
    event.id = u"id \"1\" \\ 東"_s;
    event.source = u"urn:yagura:send:x"_s;
    event.type = u"yagura.report.v1"_s;
    event.time = { 1795404532123 };
    event.subject = u"件名"_s;
    event.data = QByteArray("{\"a\":\"\xff\"}");
    event.sequence = u"00000000000000000007"_s;
    event.viewSeq = 42;
    event.tlp = Tlp::Green;
    event.handling = u"telecom"_s;
    event.exercise = true;
    event.sentUs = 1795404532123456;
    const auto read = CloudEvent::parse(event.serialise());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->id, event.id);
    EXPECT_EQ(read->source, event.source);
    EXPECT_EQ(read->time, event.time);
    EXPECT_EQ(read->subject, event.subject);
    EXPECT_EQ(read->dataContentType, u"application/json"_s);
    EXPECT_EQ(read->data, event.data);
    EXPECT_EQ(read->sequence, event.sequence);
    EXPECT_EQ(read->viewSeq, 42);
    EXPECT_EQ(read->tlp, Tlp::Green);
    EXPECT_EQ(read->handling, event.handling);
    EXPECT_TRUE(read->exercise);
    EXPECT_EQ(read->sentUs, event.sentUs);
    EXPECT_TRUE(event.serialise().contains(R"("viewseq":"00000000000000000042")"));
}

TEST(CloudEvent, CarriesControlMessages)
{
    const QByteArray message = CloudEvent::control(
        u"subscribe", { { u"view"_s, u"all"_s }, { u"after"_s, 7 } }, u"urn:c"_s, u"1"_s, { 1 });
    const auto event = CloudEvent::parse(message);
    ASSERT_THAT(event, Succeeds());
    EXPECT_EQ(event->controlName(), u"subscribe"_s);
    EXPECT_EQ(event->jsonData().value(u"after"_s).toInt(), 7);
    EXPECT_EQ(CloudEvent().controlName(), QString());
    EXPECT_TRUE(CloudEvent().jsonData().isEmpty());
}

TEST(CloudEvent, RefusesDataThatItsHashDoesNotFit)
{
    const QByteArray good
        = R"(,"data":{"a":1},"datasha256":"015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862")";
    EXPECT_THAT(CloudEvent::parse(eventWith(good)), Succeeds());
    QByteArray otherData = good;
    EXPECT_THAT(CloudEvent::parse(eventWith(otherData.replace(":1}", ":2}"))),
        FailsWithReason("E-FEED-HASH"));
    QByteArray upperCase = good;
    EXPECT_THAT(CloudEvent::parse(eventWith(upperCase.replace("015abd", "015ABD"))),
        FailsWithReason("E-FEED-HASH"));
}

TEST(CloudEvent, SharesTheWordsThatManyEventsHave)
{
    const auto source = [](const QByteArray& name) {
        const auto event = CloudEvent::parse(
            R"({"specversion":"1.0","id":"1","type":"t","source":")" + name + R"("})");
        return event ? event->source : QString();
    };
    const QString one = source("urn:one");
    EXPECT_EQ(source("urn:one").constData(), one.constData());
    for (int n = 0; n < 1000; ++n) // more than are kept
        EXPECT_EQ(source("urn:" + QByteArray::number(n)), u"urn:%1"_s.arg(n));
    EXPECT_EQ(source("urn:one"), u"urn:one"_s);
    EXPECT_EQ(source("urn:府"), u"urn:府"_s);
}

TEST(CloudEvent, LendsItsTreeOnlyToTheBytesItIsOf)
{
    const auto word = [](const QByteArray& json) {
        const auto root = FeedJson::parse(json);
        std::string_view name;
        return root && (*root)["name"].get(name) == simdjson::SUCCESS ? FeedJson::toQString(name)
                                                                      : u"nothing"_s;
    };
    const auto event = [](const QByteArray& name) {
        return CloudEvent::parse(
            R"({"specversion":"1.0","id":"1","source":"s","type":"t","data":)" + name + '}');
    };
    const auto one = event(R"({"name":"one"})");
    ASSERT_THAT(one, Succeeds());
    EXPECT_EQ(word(one->data), u"one"_s);
    EXPECT_EQ(word(QByteArray(one->data.constData(), one->data.size())), u"one"_s);
    const auto two = event(R"({"name":"two"})");
    ASSERT_THAT(two, Succeeds());
    EXPECT_EQ(word(one->data), u"one"_s) << "another was parsed since";
    EXPECT_EQ(word(two->data), u"two"_s);
    const auto none = event("null");
    ASSERT_THAT(none, Succeeds());
    EXPECT_EQ(word(none->data), u"nothing"_s);
}

TEST(CloudEvent, TakesTheDeepestJsonAndRefusesOneMore)
{
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"data":)" + nested(limits::feedJsonDepth - 1))),
        Succeeds());
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"data":)" + nested(limits::feedJsonDepth))),
        FailsWithReason("E-FEED-DEPTH"));
    EXPECT_THAT(CloudEvent::parse(nested(100'000)), FailsWithReason("E-FEED-DEPTH"));
}

TEST(CloudEvent, TakesAsManyKeysAndItemsAsAllowedAndRefusesOneMore)
{
    EXPECT_THAT(
        CloudEvent::parse(eventWith(R"(,"data":)" + objectOf(limits::feedJsonKeys))), Succeeds());
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"data":)" + objectOf(limits::feedJsonKeys + 1))),
        FailsWithReason("E-FEED-SHAPE"));
    EXPECT_THAT(
        CloudEvent::parse(eventWith(R"(,"data":)" + arrayOf(limits::feedJsonItems))), Succeeds());
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"data":)" + arrayOf(limits::feedJsonItems + 1))),
        FailsWithReason("E-FEED-SHAPE"));
}

TEST(CloudEvent, RefusesAKeyThatStandsTwiceHoweverItIsWritten)
{
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"id":"2")")), FailsWithReason("E-FEED-SHAPE"));
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"\u0069d":"2")")), FailsWithReason("E-FEED-SHAPE"));
    EXPECT_THAT(CloudEvent::parse(eventWith(R"(,"data":{"x":{"d":"reject","d":"approve"}})")),
        FailsWithReason("E-FEED-SHAPE"));
}

TEST(CloudEvent, SaysWhoSentWhatItCannotTake)
{
    const auto event
        = CloudEvent::readable(R"({"id":"e-9","source":"urn:東","data":{"d":1,"d":2}})");
    EXPECT_EQ(event.id, u"e-9"_s);
    EXPECT_EQ(event.source, u"urn:東"_s);
    EXPECT_EQ(CloudEvent::readable("not json").id, QString());
    EXPECT_EQ(CloudEvent::readable(R"({"id":7})").id, QString());
    EXPECT_EQ(CloudEvent::readable("").source, QString());
}

TEST(CloudEvent, RefusesNamesThatNoStoreGivesBackAsTheyWere)
{
    // CloudEvents 1.0, "Type System": neither control characters nor noncharacters nor half a
    // surrogate pair.
    for (const QByteArray name : { "a\\u0000", "a\\n", "a\\u0085", "a\\uffff", "a\\ufdd0" }) {
        const QByteArray message
            = R"({"specversion":"1.0","id":"1","type":"t","source":")" + name + R"("})";
        EXPECT_THAT(CloudEvent::parse(message), FailsWithReason("E-FEED-ENVELOPE")) << name.data();
        EXPECT_EQ(CloudEvent::readable(message).source, QString()) << name.data();
        EXPECT_EQ(CloudEvent::readable(message).id, u"1"_s);
    }
    EXPECT_EQ(CloudEvent::readable(R"({"source":"\ud800A"})").source, QString());
    EXPECT_EQ(CloudEvent::readable(R"({"source":"\ud800\udc41"})").source, u"\U00010041"_s);
}

} // namespace yagura
