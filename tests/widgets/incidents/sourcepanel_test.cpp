#include "incidents/sourcepanel.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "incidents/quarantinelist.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

struct Fixture : yagura::testing::WorkspaceFixture {
    SourcePanel panel{ workspace };
    QTableView* table = panel.findChild<QTableView*>(u"sourceTable"_s);

    Fixture() { setUiLanguage(Language::English); }
    SourceHealth source(const QString& uri) const
    {
        SourceHealth health;
        health.settings.source = uri;
        health.counts = { 1010, 1000, 3, 5, 2 };
        health.lastSeen = time.now();
        health.state = FeedState::Live;
        return health;
    }
    QString cell(int column) const { return table->model()->index(0, column).data().toString(); }
};

} // namespace

TEST(SourcePanel, ShowsWhatBecameOfEveryEvent)
{
    Fixture f;
    f.feeds.setSources({ f.source(u"urn:a"_s) }, 7);
    f.picture.apply({ f.incident(u"x"_s, Severity::Slight, u"ci.power"_s, 13) });
    EXPECT_EQ(f.cell(SourceListModel::SourceColumn), u"urn:a"_s);
    EXPECT_EQ(f.cell(SourceListModel::ReceivedColumn), u"1,010"_s);
    EXPECT_EQ(f.panel.findChild<PlainLabel*>(u"sourceSum"_s)->text(),
        u"Received 1,010 = stored 1,000 + duplicate 3 + quarantined 5 + conflict 2. Distinct objects: 1."_s);
    EXPECT_EQ(f.panel.findChild<QPushButton*>(u"openQuarantine"_s)->text(), u"Quarantine: 7"_s);
}

TEST(SourcePanel, NamesASourceInTheLanguageOfTheScreen)
{
    Fixture f;
    SourceHealth source = f.source(u"urn:a"_s);
    source.settings.name = { u"水道ISAC"_s, u"Water ISAC"_s };
    f.feeds.setSources({ source }, 0);
    EXPECT_EQ(f.cell(SourceListModel::SourceColumn), u"Water ISAC"_s);
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(f.cell(SourceListModel::SourceColumn), u"水道ISAC"_s);
    setUiLanguage(Language::English);
}

TEST(SourcePanel, LetsTheAgeOfTheLastEventGrow)
{
    Fixture f;
    f.feeds.setSources({ f.source(u"urn:a"_s) }, 0);
    f.time.advance(5s);
    EXPECT_EQ(f.cell(SourceListModel::AgeColumn), u"5 s ago"_s);
    f.time.advance(6min);
    EXPECT_EQ(f.cell(SourceListModel::AgeColumn), u"6 min ago"_s);
}

TEST(SourcePanel, SaysGapAndReplayBesideTheState)
{
    Fixture f;
    SourceHealth source = f.source(u"urn:a"_s);
    source.state = FeedState::Silent;
    source.gap = true;
    f.feeds.setSources({ source }, 0);
    EXPECT_EQ(f.cell(SourceListModel::StateColumn), u"Silent · Gap detected"_s);
}

TEST(SourcePanel, OpensTheQuarantineWithItsReasons)
{
    Fixture f;
    QuarantinedEvent event;
    event.received = f.time.now();
    event.source = u"urn:<b>a</b>"_s;
    event.reason = u"E-FEED-JSON"_s;
    event.detail = u"at byte 118: unterminated string"_s;
    event.size = 2048;
    event.preview = "{\"broken\":\"\u202Efdp";
    f.quarantined = { event };
    f.panel.show();
    QTest::mouseClick(f.panel.findChild<QPushButton*>(u"openQuarantine"_s), Qt::LeftButton);
    const auto* window = f.panel.findChild<QuarantineList*>(u"quarantineWindow"_s);
    ASSERT_NE(window, nullptr);
    const auto* list = window->findChild<QTableWidget*>(u"quarantineList"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    EXPECT_EQ(list->item(0, 1)->text(), u"urn:<b>a</b>"_s);
    EXPECT_TRUE(list->item(0, 2)->text().startsWith(u"The message is not valid JSON"_s));
    EXPECT_EQ(window->findChild<QPlainTextEdit*>(u"quarantinePreview"_s)->toPlainText(),
        u"{\"broken\":\"⟦U+202E⟧fdp"_s);
}

TEST(QuarantineList, SaysThatTheHubKeepsWhatIsCountedAndNotHere)
{
    Fixture f;
    f.feeds.setSources({ f.source(u"urn:a"_s) }, 7);
    QuarantineList list(f.workspace);
    const auto* state = list.findChild<PlainLabel*>(u"quarantineState"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return state->text().startsWith(u"The hub keeps 5 event"_s); }));
}

TEST(QuarantineList, SaysSoWhenItIsEmptyOrCannotBeRead)
{
    Fixture f;
    QuarantineList list(f.workspace);
    const auto* state = list.findChild<PlainLabel*>(u"quarantineState"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return state->text() == u"Nothing stands in quarantine."_s; }));
    f.workspace.quarantine = [](int) {
        return QtFuture::makeReadyFuture(
            Result<std::vector<QuarantinedEvent>>(Error{ Error::Code::Storage, u"disk"_s, {} }));
    };
    QTest::mouseClick(list.findChild<QPushButton*>(u"quarantineReload"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state->text().contains(u"(disk)"_s); }));
}
