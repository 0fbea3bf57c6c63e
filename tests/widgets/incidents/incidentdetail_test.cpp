#include "incidents/incidentdetail.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QPlainTextEdit>
#include <QPromise>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

const QByteArray report
    = R"({"v":1,"report_id":"7","revision":2,"reported_at":"2026-09-23T05:05:12Z","stage":"quick",
"form":1,"operator":{"id":"op-1","name":{"ja":"訓練電力","en":"Training Power"}},"computer":{"id":"pc-1"},
"sector":"ci.power","prefecture":"13","aware_at":"2026-09-23T04:00:00Z",
"severity":{"level":3,"continuity":"3","safety":"1","assessor":"panel"},
"title":{"ja":"停電","en":"Outage"},"summary":{"ja":"停電","en":"Outage"},"status":"open",
"blocks":{"overview":{"ja":"概要の文","en":"Words of the overview"}}})";

struct Fixture : yagura::testing::WorkspaceFixture {
    Fixture()
    {
        setUiLanguage(Language::English);
        body = report;
    }
    void choose(const Item& item)
    {
        picture.apply({ item });
        focus.setObject(item.objectId);
    }
};

/// Every word that stands in a widget, also in its parts.
QString wordsIn(const QWidget& widget)
{
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

TEST(IncidentDetail, SaysWhatToDoWhileNothingIsChosen)
{
    Fixture f;
    const IncidentDetail detail(f.workspace);
    EXPECT_TRUE(detail.objectId().isEmpty());
    EXPECT_TRUE(wordsIn(detail).contains(u"Choose an object"_s));
}

TEST(IncidentDetail, ShowsBothTitlesAndAllTimes)
{
    Fixture f;
    IncidentDetail detail(f.workspace);
    f.choose(f.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13));
    const QString words = wordsIn(detail);
    for (const QString& part :
        { u"Delayed settlement a"_s, u"決済の遅延 a"_s, u"3 Major impact"_s, u"Occurred"_s,
            u"Received"_s, u"Stored"_s, u"Tokyo"_s, u"urn:example:feed"_s, u"JST"_s })
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
}

TEST(IncidentDetail, ShowsTheSevenPartsOfAReportAndItsExactBytes)
{
    Fixture f;
    IncidentDetail detail(f.workspace);
    f.choose(f.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13));
    const auto* raw = detail.findChild<QPlainTextEdit*>(u"detailRaw"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !raw->toPlainText().isEmpty(); }));
    EXPECT_EQ(raw->toPlainText(), QString::fromUtf8(report));
    EXPECT_TRUE(raw->isReadOnly());
    const QString words = wordsIn(detail);
    for (const QString& part :
        { u"Training Power (op-1)"_s, u"Continuity 3 · Safety 1"_s, u"Words of the overview"_s,
            u"5 Technical matters"_s, u"7 Other remarks"_s, u"Not yet reported"_s })
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
}

TEST(IncidentDetail, FollowsANewerVersionOfItsObject)
{
    Fixture f;
    IncidentDetail detail(f.workspace);
    Item item = f.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13);
    f.choose(item);
    item.severity = Severity::Grave;
    item.eventSeq = 2;
    item.modified = item.modified + std::chrono::seconds(1);
    f.picture.apply({ item });
    EXPECT_TRUE(wordsIn(detail).contains(u"4 Extremely serious impact"_s));
}

TEST(IncidentDetail, NeverShowsTheBytesOfAnotherObject)
{
    Fixture f;
    std::vector<QPromise<Result<QByteArray>>> slow;
    f.workspace.objectBody = [&](qint64, int) {
        auto& promise = slow.emplace_back();
        promise.start();
        return promise.future();
    };
    slow.reserve(2);
    IncidentDetail detail(f.workspace);
    f.choose(f.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13));
    Item second = f.incident(u"b"_s, Severity::Slight, u"ci.power"_s, 13);
    second.eventSeq = 2;
    f.choose(second);
    ASSERT_EQ(slow.size(), 2u);
    EXPECT_TRUE(wordsIn(detail).contains(u"Loading"_s));
    slow[1].addResult(Result<QByteArray>(QByteArray("second")));
    slow[1].finish();
    slow[0].addResult(Result<QByteArray>(QByteArray("first")));
    slow[0].finish();
    const auto* raw = detail.findChild<QPlainTextEdit*>(u"detailRaw"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return raw->toPlainText() == u"second"_s; }));
}

TEST(IncidentDetail, SaysWhyTheBytesAreNotThere)
{
    Fixture f;
    f.workspace.objectBody = [](qint64, int) {
        return QtFuture::makeReadyFuture(
            Result<QByteArray>(Error{ Error::Code::Storage, u"disk"_s, {} }));
    };
    IncidentDetail detail(f.workspace);
    f.choose(f.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13));
    EXPECT_TRUE(QTest::qWaitFor([&] { return wordsIn(detail).contains(u"(disk)"_s); }));
}

TEST(IncidentDetail, IsEmptyAgainWhenTheObjectIsNotInAnOlderPicture)
{
    Fixture f;
    IncidentDetail detail(f.workspace);
    f.choose(f.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13));
    EXPECT_EQ(detail.objectId(), u"a"_s);
    f.picture.reset({});
    EXPECT_TRUE(detail.objectId().isEmpty());
}
