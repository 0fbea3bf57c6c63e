#include "brief/changespanel.h"

#include "common/uilanguage.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ChangesPanelTest : ::testing::Test, testing::WorkspaceFixture {
    testing::FakeDialogs dialogs;
    std::vector<IncidentChange> answer;
    std::vector<std::pair<Instant, Instant>> asked;
    std::unique_ptr<ChangesPanel> panel;

    ChangesPanelTest()
    {
        setUiLanguage(Language::English);
        workspace.changesBetween = [this](Instant after, Instant upTo) {
            asked.emplace_back(after, upTo);
            return QtFuture::makeReadyFuture(Result<std::vector<IncidentChange>>(answer));
        };
        panel = std::make_unique<ChangesPanel>(workspace, dialogs);
    }
    void add(const QString& id)
    {
        answer.push_back({ {}, incident(id, Severity::Major, u"ci.power"_s, 13) });
    }
    void compare(Instant t)
    {
        QSignalSpy done(panel.get(), &ChangesPanel::compared);
        panel->compareSince(t);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !done.isEmpty(); }, 5000));
    }
    QString label(const QString& name) const { return panel->findChild<QLabel*>(name)->text(); }
};

} // namespace

TEST_F(ChangesPanelTest, ComparesTheShownInstantWithATypedOne)
{
    add(u"a"_s);
    clock.fixAt(time.now() - 1h);
    panel->findChild<QLineEdit*>(u"changesSince"_s)->setText(u"2026-11-01 0412"_s);
    QSignalSpy done(panel.get(), &ChangesPanel::compared);
    panel->findChild<QPushButton*>(u"changesCompare"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !done.isEmpty(); }, 5000));
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0].first.toRfc3339(), u"2026-10-31T19:12:00.000Z"_s);
    EXPECT_EQ(asked[0].second, clock.shown());
    EXPECT_TRUE(label(u"changesCounts"_s).startsWith(u"new 1"_s));
    EXPECT_EQ(panel->findChild<QListWidget*>(u"changesLines"_s)->count(), 1);
}

TEST_F(ChangesPanelTest, SaysWhatIsNoTimeAndWhatIsNoEarlierOne)
{
    panel->findChild<QLineEdit*>(u"changesSince"_s)->setText(u"soon"_s);
    panel->findChild<QPushButton*>(u"changesCompare"_s)->click();
    EXPECT_TRUE(label(u"changesNote"_s).contains(u"soon"_s));
    panel->compareSince(time.now() + 1h);
    EXPECT_TRUE(label(u"changesNote"_s).contains(u"not before"_s));
    EXPECT_TRUE(asked.empty());
}

TEST_F(ChangesPanelTest, ComparesWithTheLastBriefWhereThereIsOne)
{
    auto* button = panel->findChild<QPushButton*>(u"changesSinceBrief"_s);
    EXPECT_FALSE(button->isEnabled());
    panel->setLastBrief(time.now() - 5h);
    button->click();
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0].first, time.now() - 5h);
}

TEST_F(ChangesPanelTest, PutsOnePageOnPaperAndSaysWhatIsNotOnIt)
{
    for (int n = 0; n < 60; ++n)
        add(u"i%1"_s.arg(n));
    compare(time.now() - 5h);
    const QStringList page = panel->paper();
    EXPECT_EQ(page.size(), 2 + ChangesPanel::mostOnPaper + 1);
    EXPECT_TRUE(page.last().contains(u"20"_s)) << page.last().toStdString();
    const QTemporaryDir folder;
    dialogs.answer = folder.filePath(u"changes.pdf"_s);
    panel->findChild<QPushButton*>(u"changesExport"_s)->click();
    QFile file(dialogs.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_TRUE(bytes.contains("/Count 1")) << "one page";
}

TEST_F(ChangesPanelTest, LeadsToWhatChanged)
{
    add(u"a"_s);
    compare(time.now() - 5h);
    QSignalSpy wished(panel.get(), &ChangesPanel::incidentWished);
    auto* list = panel->findChild<QListWidget*>(u"changesLines"_s);
    list->setCurrentRow(0);
    emit list->itemActivated(list->item(0));
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished[0][0].toString(), u"a"_s);
}

} // namespace yagura
