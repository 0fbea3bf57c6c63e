#include "feeds/decoders/feedformats.h"

#include "support/feedsamples.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::eventOf;
using testing::FailsWithReason;
using testing::feedSample;
using testing::Succeeds;

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const FeedFormat& format : feedFormats())
        names << format.name;
    names.sort();
    return names;
}

} // namespace

TEST(FeedFormats, ListEveryDecoder)
{
    QStringList decoders = QDir(QStringLiteral(SOURCE_DIR "/models/feeds/decoders"))
                               .entryList({ u"*decoder.cpp"_s });
    for (QString& file : decoders)
        file.chop(QStringLiteral("decoder.cpp").size());
    decoders.sort();
    EXPECT_EQ(decoders, formatNames()) << decoders.join(u' ').toStdString();
}

TEST(FeedFormats, HaveAFolderOfSamplesWithTheirSourceEach)
{
    const QDir samples(QStringLiteral(SOURCE_DIR "/tests/data/feeds"));
    QStringList folders = samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.sort();
    EXPECT_EQ(folders, formatNames()) << folders.join(u' ').toStdString();
    for (const QString& folder : std::as_const(folders)) {
        EXPECT_TRUE(samples.exists(folder + u"/sources.md"_s)) << folder.toStdString();
        EXPECT_FALSE(QDir(samples.filePath(folder)).entryList({ u"*.json"_s }).isEmpty())
            << folder.toStdString();
    }
}

TEST(FeedFormats, DecodeEverySample)
{
    const QDir samples(QStringLiteral(SOURCE_DIR "/tests/data/feeds"));
    for (const FeedFormat& format : feedFormats()) {
        const QStringList files = QDir(samples.filePath(format.name)).entryList({ u"*.json"_s });
        for (const QString& file : files) {
            const QByteArray data = feedSample(format.name + u'/' + file);
            const auto whole = CloudEvent::parse(data);
            const auto items = decodeEvent(whole ? *whole : eventOf(format.eventType, data));
            EXPECT_THAT(items, Succeeds()) << file.toStdString();
        }
    }
}

TEST(FeedFormats, ReadStixInAnEventOfAnotherVendorsType)
{
    const auto events = readMessage(feedSample(u"stix/vendor-event.json"_s), u"ws://bench"_s);
    ASSERT_THAT(events, Succeeds());
    ASSERT_EQ(events->size(), 1u);
    const auto items = decodeEvent(events->front());
    ASSERT_THAT(items, Succeeds());
    const Item& item = items->front();
    EXPECT_EQ(item.source, u"https://feeds.example.jp/sensor/07"_s);
    EXPECT_EQ(item.type, u"observed-data"_s);
    EXPECT_EQ(item.sentUs, 1795404855123456);
    EXPECT_EQ(item.severity, Severity::Unassessed);
    EXPECT_EQ(item.marking.tlp, Tlp::Amber);
}

TEST(FeedFormats, NumberTheObjectsOfABundle)
{
    const auto items = decodeEvent(
        eventOf(u"com.example.bundle", feedSample(u"stix/oasis-using-marking-definitions.json"_s)));
    ASSERT_THAT(items, Succeeds());
    for (std::size_t n = 0; n < items->size(); ++n) {
        EXPECT_EQ(items->at(n).ordinal, static_cast<int>(n));
        EXPECT_EQ(items->at(n).source, u"urn:test:source"_s);
    }
}

TEST(FeedFormats, CarryTheEnvelopesHandlingAndExercise)
{
    CloudEvent event = eventOf(reportType, feedSample(u"report/quick-report.json"_s));
    event.handling = u"telecom"_s;
    event.exercise = true;
    const auto items = decodeEvent(event);
    ASSERT_THAT(items, Succeeds());
    EXPECT_EQ(items->front().marking.handling, u"telecom"_s);
    EXPECT_TRUE(items->front().exercise);
}

TEST(FeedFormats, TakeStixWithoutAnEnvelope)
{
    const auto object
        = readMessage(feedSample(u"stix/incident-at-a-port.json"_s), u"ws://feed.example/x"_s);
    ASSERT_THAT(object, Succeeds());
    ASSERT_EQ(object->size(), 1u);
    EXPECT_EQ(object->front().source, u"ws://feed.example/x"_s);
    EXPECT_EQ(object->front().type, QStringView(stixObjectType).toString());
    const auto bundle
        = readMessage(feedSample(u"stix/oasis-sighting-of-an-indicator.json"_s), u"l"_s);
    ASSERT_THAT(bundle, Succeeds());
    EXPECT_EQ(bundle->size(), 4u);
}

TEST(FeedFormats, RefuseDataThatNobodyKnows)
{
    EXPECT_THAT(decodeEvent(eventOf(u"com.example.weather", R"({"rain":3})")),
        FailsWithReason("E-FEED-FORMAT"));
}

} // namespace yagura
