#include "feeds/decoders/reportdecoder.h"

#include "domain/manualentry.h"
#include "resources/jsonschema.h"
#include "support/feedsamples.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::eventOf;
using testing::FailsWithReason;
using testing::feedSample;
using testing::Succeeds;

namespace {

/// The detailed sample with one field put in another way; an undefined value takes it out.
QByteArray changed(const QString& key, const QJsonValue& value)
{
    QJsonObject report
        = QJsonDocument::fromJson(feedSample(u"report/detailed-report.json"_s)).object();
    if (value.isUndefined())
        report.remove(key);
    else
        report.insert(key, value);
    return QJsonDocument(report).toJson();
}

std::string schemaFaults(const QByteArray& json)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/incident-report.v1.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const testing::JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    return schema.faults(QJsonDocument::fromJson(json).object()).join(u'\n').toStdString();
}

} // namespace

TEST(ReportDecoder, ReadsADetailedReportWhole)
{
    const auto report = decodeReport(feedSample(u"report/detailed-report.json"_s));
    ASSERT_THAT(report, Succeeds());
    EXPECT_EQ(report->reportId, u"2026-031"_s);
    EXPECT_EQ(report->revision, 3);
    EXPECT_EQ(report->stage, ReportStage::Detailed);
    EXPECT_EQ(report->form, 2);
    EXPECT_EQ(report->operatorName.ja, u"東都電力株式会社"_s);
    EXPECT_EQ(report->computerName.en, u"Demand control system"_s);
    EXPECT_EQ(report->awareAt.toRfc3339(), u"2026-11-22T20:00:00.000Z"_s);
    EXPECT_EQ(report->severity, Severity::Certain);
    EXPECT_EQ(report->assessor, u"nco.analyst"_s);
    EXPECT_EQ(report->ncoShareConsent, true);
    EXPECT_EQ(report->blocks.kind.ja, u"詳報"_s);
    EXPECT_EQ(report->blocks.operatorProfile.en, u"Transmission and distribution operator"_s);
    EXPECT_EQ(report->blocks.technical.ja, u"拡張子 .locked、身代金要求文あり。"_s);
    EXPECT_EQ(report->blocks.other.en, u"なし"_s) << "one string stands for both languages";
}

TEST(ReportDecoder, MakesAnIncidentOfIt)
{
    const auto items
        = decodeReportEvent(eventOf(reportType, feedSample(u"report/detailed-report.json"_s)));
    ASSERT_THAT(items, Succeeds());
    ASSERT_EQ(items->size(), 1u);
    const Item& item = items->front();
    EXPECT_EQ(item.objectId, u"report:op-toto-power:2026-031"_s);
    EXPECT_EQ(item.kind, ItemKind::OperatorReport);
    EXPECT_TRUE(item.isIncident());
    EXPECT_TRUE(item.closed);
    EXPECT_EQ(item.stage, ReportStage::Detailed);
    EXPECT_EQ(item.sector, u"ci.power"_s);
    EXPECT_EQ(item.prefecture, 13);
    EXPECT_EQ(item.occurred.toRfc3339(), u"2026-11-22T19:05:00.000Z"_s);
    EXPECT_EQ(item.marking.tlp, Tlp::Amber);
    EXPECT_EQ(item.title.en, u"Ransomware on the demand control system"_s);
}

TEST(ReportDecoder, TakesTheEndOfItsValidityIntoTheIncident)
{
    const auto event = eventOf(reportType, changed(u"valid_until"_s, u"2026-12-01T00:00:00Z"_s));
    const auto items = decodeReportEvent(event);
    ASSERT_THAT(items, Succeeds());
    EXPECT_EQ(items->front().validUntil.toRfc3339(), u"2026-12-01T00:00:00.000Z"_s);
    const auto open
        = decodeReportEvent(eventOf(reportType, changed(u"valid_until"_s, QJsonValue::Undefined)));
    ASSERT_THAT(open, Succeeds());
    EXPECT_FALSE(open->front().validUntil.isKnown());
}

TEST(ReportDecoder, TakesAQuickReportWithTheOverviewAlone)
{
    const auto items
        = decodeReportEvent(eventOf(reportType, feedSample(u"report/quick-report.json"_s)));
    ASSERT_THAT(items, Succeeds());
    const Item& item = items->front();
    EXPECT_EQ(item.severity, Severity::Unassessed);
    EXPECT_EQ(item.prefecture, noPrefecture);
    EXPECT_EQ(item.title.ja, u"Gate system does not answer"_s)
        << "no screen stays empty for want of a translation";
    EXPECT_EQ(item.occurred.toRfc3339(), u"2026-11-23T02:40:00.000Z"_s)
        << "awareness, where the time of the event is not known";
    EXPECT_EQ(item.marking.origin, Marking::Origin::SourceDefault);
    EXPECT_FALSE(decodeReport(feedSample(u"report/quick-report.json"_s))->ncoShareConsent);
}

TEST(ReportDecoder, OrdersRevisionsOfOneMoment)
{
    const auto third = decodeReportEvent(eventOf(reportType, changed(u"revision"_s, 3)));
    const auto fourth = decodeReportEvent(eventOf(reportType, changed(u"revision"_s, 4)));
    EXPECT_LT(third->front().modified, fourth->front().modified);
}

TEST(ReportDecoder, CutsALongSummaryRatherThanLoseTheReport)
{
    const auto items
        = decodeReportEvent(eventOf(reportType, changed(u"summary"_s, QString(61, u'長'))));
    ASSERT_THAT(items, Succeeds());
    EXPECT_EQ(items->front().summary.ja.size(), 60);
}

TEST(ReportDecoder, TakesAnUnknownMarkingAsRed)
{
    const auto items = decodeReportEvent(eventOf(reportType, changed(u"tlp"_s, u"secret"_s)));
    ASSERT_THAT(items, Succeeds());
    EXPECT_EQ(items->front().marking.tlp, Tlp::Red);
    EXPECT_EQ(items->front().marking.origin, Marking::Origin::Assumed);
}

TEST(ReportDecoder, TakesWhatTheSchemaTakes)
{
    for (const QString& sample :
        { u"report/detailed-report.json"_s, u"report/quick-report.json"_s })
        EXPECT_EQ(schemaFaults(feedSample(sample)), "") << sample.toStdString();
}

TEST(ReportDecoder, RefusesAReportThatDoesNotFitItsSchema)
{
    const std::vector<std::pair<QString, QJsonValue>> wrong{
        { u"v"_s, 2 },
        { u"report_id"_s, u"a b"_s },
        { u"report_id"_s, QJsonValue::Undefined },
        { u"revision"_s, 0 },
        { u"revision"_s, 1000 },
        { u"reported_at"_s, u"2026-11-24"_s },
        { u"stage"_s, u"final"_s },
        { u"form"_s, 4 },
        { u"operator"_s, QJsonValue::Undefined },
        { u"operator"_s, QJsonObject{ { u"id"_s, u"x"_s } } },
        { u"computer"_s, u"ems-02"_s },
        { u"sector"_s, u"ci.power; drop"_s },
        { u"prefecture"_s, u"48"_s },
        { u"prefecture"_s, 13 },
        { u"occurred_at"_s, u"yesterday"_s },
        { u"aware_at"_s, QJsonValue::Undefined },
        { u"severity"_s, 2 },
        { u"severity"_s, QJsonObject{ { u"level"_s, 5 } } },
        { u"title"_s, QJsonObject{} },
        { u"summary"_s, u""_s },
        { u"status"_s, u"pending"_s },
        { u"nco_share_consent"_s, u"yes"_s },
        { u"blocks"_s, QJsonObject{} },
    };
    for (const auto& [key, value] : wrong) {
        EXPECT_NE(schemaFaults(changed(key, value)), "") << key.toStdString();
        const auto report = decodeReport(changed(key, value));
        EXPECT_THAT(report, FailsWithReason("E-FEED-REPORT")) << key.toStdString();
    }
    EXPECT_THAT(decodeReport(changed(u"x_extra"_s, 1)), Succeeds())
        << "fields of later versions are kept";
}

TEST(ReportDecoder, TellsAReportThatWasTypedInFromTheOperatorsOwn)
{
    ManualEntry entry;
    entry.reportId = u"entry-1"_s;
    entry.reporter = u"東都電力株式会社"_s;
    entry.what = u"制御系が止まったとの電話"_s;
    entry.aware = { 1795404000000 };
    entry.channel = u"phone"_s;
    entry.prefecture = 13;
    const CloudEvent event = entry.toEvent(u"duty"_s, { 1795404532123 }, true);
    EXPECT_EQ(schemaFaults(event.data), "");
    const auto items = decodeReportEvent(event);
    ASSERT_THAT(items, Succeeds());
    EXPECT_EQ(items->front().kind, ItemKind::ManualEntry);
    EXPECT_EQ(items->front().objectId, entry.objectId());
    EXPECT_EQ(items->front().title.en, entry.what);
    EXPECT_TRUE(items->front().isOpenIncident());
    const auto report = decodeReport(event.data);
    ASSERT_TRUE(report->entry);
    EXPECT_EQ(*report->entry, (ReportEntry{ u"duty"_s, u"phone"_s, {} }));
    EXPECT_EQ(report->operatorName.ja, entry.reporter) << "a name that is no number";
    EXPECT_EQ(report->sector, u"other"_s) << "not known";
    EXPECT_EQ(entry.toEvent(u"duty"_s, { 1795404999999 }, true).data, event.data)
        << "sent again it is the same";
    entry.entered = { 1795405000000 };
    const auto dated = entry.toEvent(u"duty"_s, { 1795409999999 }, true);
    EXPECT_EQ(dated.time, entry.entered);
    EXPECT_EQ(decodeReport(dated.data)->reportedAt, entry.entered) << "when it was typed in";
    EXPECT_EQ(decodeReport(dated.data)->awareAt, entry.aware);
    EXPECT_EQ(decodeReportEvent(dated)->front().modified, items->front().modified)
        << "never newer than what the operator sends itself";
    EXPECT_THAT(decodeReport(changed(u"entry"_s,
                    QJsonObject{ { u"by"_s, u"duty"_s }, { u"channel"_s, u"rumour"_s } })),
        FailsWithReason("E-FEED-REPORT"));
}

} // namespace yagura
