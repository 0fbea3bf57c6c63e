#include "tools/send/eventfile.h"

#include "domain/cloudevent.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

CloudEvent eventOf(const EventFile& file, qsizetype n, bool exercise = true)
{
    const auto event = CloudEvent::parse(file.message(n, u"urn:test"_s, exercise));
    EXPECT_THAT(event, Succeeds());
    return event.value_or(CloudEvent());
}

TEST(EventFile, CutsABundleIntoItsObjectsByteForByte)
{
    const QByteArray object
        = R"({ "type":"malware",  "id":"malware--1", "modified":"2026-01-02T03:04:05.000Z" })";
    const auto file = EventFile::read(R"({"type":"bundle","id":"bundle--1","objects":[)" + object
        + R"(,{"type":"note","id":"note--1"}]})");
    ASSERT_THAT(file, Succeeds());
    ASSERT_EQ(file->count(), 2);
    const CloudEvent first = eventOf(*file, 0);
    EXPECT_EQ(first.data, object);
    EXPECT_EQ(first.id, u"malware--1@2026-01-02T03:04:05.000Z"_s);
    EXPECT_EQ(first.source, u"urn:test"_s);
    EXPECT_EQ(first.type, QString::fromUtf16(stixObjectType));
    EXPECT_TRUE(first.exercise);
}

TEST(EventFile, NamesAnObjectWithoutModifiedByItsContent)
{
    const QByteArray object = R"({"type":"note","id":"note--1"})";
    const auto file
        = EventFile::read(R"({"type":"bundle","id":"bundle--1","objects":[)" + object + "]}");
    ASSERT_THAT(file, Succeeds());
    EXPECT_EQ(eventOf(*file, 0).id, u"note--1@"_s + Digest::of(object).hex());
}

TEST(EventFile, TakesOneStixObject)
{
    const auto file = EventFile::read(
        R"({"type":"malware","id":"malware--1","modified":"2026-01-02T03:04:05Z"})");
    ASSERT_THAT(file, Succeeds());
    EXPECT_EQ(file->count(), 1);
}

TEST(EventFile, TakesAnEmptyBundle)
{
    const auto file = EventFile::read(R"({"type":"bundle","id":"bundle--1","objects":[]})");
    ASSERT_THAT(file, Succeeds());
    EXPECT_EQ(file->count(), 0);
}

TEST(EventFile, CutsACatalogueIntoItsEntries)
{
    const auto file = EventFile::read(
        R"({"title":"KEV","vulnerabilities":[{"cveID":"CVE-2099-0001"},{"cveID":"CVE-2099-0002"}]})");
    ASSERT_THAT(file, Succeeds());
    ASSERT_EQ(file->count(), 2);
    const CloudEvent event = eventOf(*file, 1, false);
    EXPECT_EQ(event.type, QString::fromUtf16(kevEntryType));
    EXPECT_TRUE(event.id.startsWith(u"CVE-2099-0002@"_s));
    EXPECT_FALSE(event.exercise);
}

TEST(EventFile, LeavesOthersEnvelopesAlone)
{
    const QByteArray line
        = R"( {"specversion":"1.0","id":"1","source":"urn:o","type":"x","data":{}} )";
    const auto file = EventFile::read(line + "\r\n\n" + line + "\nnot json at all\n");
    ASSERT_THAT(file, Succeeds());
    ASSERT_EQ(file->count(), 3);
    EXPECT_TRUE(file->hasEnvelopes());
    EXPECT_EQ(file->message(1, u"urn:test"_s, true), line.trimmed());
    EXPECT_EQ(file->message(2, u"urn:test"_s, true), "not json at all");
}

TEST(EventFile, TakesASingleEnvelopeOverSeveralLinesForNoEvents)
{
    EXPECT_THAT(EventFile::read("{\n\"specversion\":\"1.0\"\n}"), FailsWithReason("E-SEND-KIND"));
}

TEST(EventFile, RefusesOtherKindsOfFiles)
{
    for (const QByteArray& bytes : { QByteArray(), QByteArray("\n\n"), QByteArray("hello\n"),
             QByteArray("[1,2]"), QByteArray(R"({"a":1})"), QByteArray("\x89PNG\r\n\x1a\n"),
             QByteArray("id,name\n1,a\n") })
        EXPECT_THAT(EventFile::read(bytes), FailsWithReason("E-SEND-KIND")) << bytes.toStdString();
}

} // namespace
} // namespace yagura
