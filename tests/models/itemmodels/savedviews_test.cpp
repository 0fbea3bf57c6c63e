#include "itemmodels/savedviews.h"

#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using yagura::testing::FailsWithReason;
using yagura::testing::Succeeds;

namespace {

SavedView view(const QString& name)
{
    SavedView made;
    made.name = name;
    made.query = u"電力 level:>=3"_s;
    made.show = u"incidents"_s;
    made.sector = u"ci.power"_s;
    made.prefecture = 40;
    made.from = { 1000 };
    made.to = { 2000 };
    made.sortColumn = 6;
    made.isDescending = true;
    made.owner = u"m-07"_s;
    made.marking = Tlp::Amber;
    made.saved = { 1'700'000'000'000 };
    return made;
}

} // namespace

TEST(SavedView, IsReadAsItWasWritten)
{
    EXPECT_EQ(SavedView::fromJson(view(u"朝の確認"_s).toJson()).value_or(SavedView()),
        view(u"朝の確認"_s));
}

TEST(SavedView, KeepsItsColumns)
{
    SavedView wide = view(u"朝の確認"_s);
    wide.columns = { { u"title"_s, 0 }, { u"source"_s, 240 } };
    EXPECT_EQ(SavedView::fromJson(wide.toJson()).value_or(SavedView()), wide);
    QByteArray broken = wide.toJson();
    broken.replace("240", "-40");
    EXPECT_THAT(SavedView::fromJson(broken), FailsWithReason("E-VIEW-FORM"));
}

TEST(SavedView, IsReadWhereItWasWrittenWithoutColumns)
{
    const SavedView plain = view(u"朝の確認"_s);
    EXPECT_FALSE(plain.toJson().contains("columns"));
    EXPECT_EQ(SavedView::fromJson(plain.toJson()).value_or(SavedView()), plain);
}

TEST(SavedView, RefusesAViewThatWasChanged)
{
    QByteArray json = view(u"朝の確認"_s).toJson();
    json.replace(">=3", ">=1");
    EXPECT_THAT(SavedView::fromJson(json), FailsWithReason("E-VIEW-DIGEST"));
}

TEST(SavedView, RefusesWhatIsNoView)
{
    EXPECT_THAT(SavedView::fromJson("[]"), FailsWithReason("E-VIEW-FORM"));
    EXPECT_THAT(SavedView::fromJson("{}"), FailsWithReason("E-VIEW-FORM"));
    EXPECT_THAT(SavedView::fromJson(view(u" "_s).toJson()), FailsWithReason("E-VIEW-FORM"));
    QByteArray more = view(u"x"_s).toJson();
    more.replace("{\n", "{\n\"extra\":1,\n");
    EXPECT_THAT(SavedView::fromJson(more), FailsWithReason("E-VIEW-FORM"));
}

TEST(SavedViews, KeepsThemOverARestartByName)
{
    QTemporaryDir folder;
    {
        SavedViews views(folder.filePath(u"views"_s));
        EXPECT_THAT(views.save(view(u"b/../x"_s)), Succeeds());
        EXPECT_THAT(views.save(view(u"a"_s)), Succeeds());
    }
    SavedViews views(folder.filePath(u"views"_s));
    ASSERT_EQ(views.all().size(), 2u);
    EXPECT_EQ(views.all()[0].name, u"a"_s);
    EXPECT_TRUE(views.find(u"b/../x"_s));
    EXPECT_THAT(views.remove(u"a"_s), Succeeds());
    EXPECT_FALSE(views.find(u"a"_s));
}

TEST(SavedViews, GivesOneAnotherNameAndKeepsTheRest)
{
    QTemporaryDir folder;
    SavedViews views(folder.filePath(u"views"_s));
    EXPECT_THAT(views.save(view(u"港"_s)), Succeeds());
    EXPECT_THAT(views.save(view(u"空港"_s)), Succeeds());
    SavedView expected = *views.find(u"港"_s);
    expected.name = u"港湾"_s;
    EXPECT_THAT(views.rename(u"港"_s, u"港湾"_s), Succeeds());
    EXPECT_EQ(views.all().size(), 2u);
    ASSERT_TRUE(views.find(u"港湾"_s));
    EXPECT_EQ(*views.find(u"港湾"_s), expected);
    EXPECT_THAT(views.rename(u"港湾"_s, u"港湾"_s), Succeeds());
    EXPECT_TRUE(views.find(u"港湾"_s)) << "its own name is no other one";
    EXPECT_THAT(views.rename(u"空港"_s, u"港湾"_s), Succeeds());
    EXPECT_EQ(SavedViews(folder.filePath(u"views"_s)).all().size(), 1u) << "replaced";
    EXPECT_THAT(views.rename(u"none"_s, u"x"_s), FailsWithReason("E-VIEW-WRITE"));
}

TEST(SavedViews, TakesAFileOfSomebodyElse)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"shared.json"_s);
    EXPECT_THAT(SavedViews::give(view(u"港"_s), file), Succeeds());
    SavedViews views(folder.filePath(u"views"_s));
    EXPECT_THAT(views.take(file), Succeeds());
    EXPECT_TRUE(views.find(u"港"_s));
    EXPECT_THAT(views.take(folder.filePath(u"none"_s)), FailsWithReason("E-VIEW-READ"));
}

TEST(SavedViews, LeavesOutWhatItCannotRead)
{
    QTemporaryDir folder;
    QFile broken(folder.filePath(u"0.json"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    yagura::testing::ExpectedWarning warning(u"a saved view was left out"_s);
    EXPECT_TRUE(SavedViews(folder.path()).all().empty());
    EXPECT_TRUE(QFile::exists(broken.fileName()));
}
