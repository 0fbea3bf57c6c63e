#include "itemmodels/recentplaces.h"

#include "support/qtprinters.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Fixture {
    Focus focus;
    RecentPlaces recent{ focus };

    /// Stays with an object long enough for it to count.
    void visit(int place, const QString& object)
    {
        const auto visited = [&] {
            return !recent.visits().empty() && recent.visits().back().object == object
                && recent.visits().back().place == place;
        };
        recent.notePlace(place);
        focus.setObject(object);
        EXPECT_TRUE(QTest::qWaitFor(visited, 5000));
    }
};

} // namespace

TEST(RecentPlaces, GoesBackToWhatWasLookedAtAndForwardAgain)
{
    Fixture f;
    QSignalSpy places(&f.recent, &RecentPlaces::placeWished);
    f.focus.setCell(u"ci.power"_s, 40);
    f.visit(0, u"a"_s);
    f.visit(2, u"b"_s);
    f.focus.setObject(u"c"_s);
    f.recent.back();
    EXPECT_EQ(f.focus.object(), u"b"_s) << "what was looked at last counts without the pause";
    f.recent.back();
    EXPECT_EQ(f.focus.object(), u"a"_s);
    EXPECT_EQ(f.focus.sector(), u"ci.power"_s);
    EXPECT_EQ(places.last().first().toInt(), 0);
    f.recent.back();
    EXPECT_EQ(f.focus.object(), u"a"_s) << "nothing lies before it";
    f.recent.forward();
    f.recent.forward();
    EXPECT_EQ(f.focus.object(), u"c"_s);
}

TEST(RecentPlaces, ForgetsWhatWasOnlyPassed)
{
    Fixture f;
    for (int i = 0; i < 50; ++i)
        f.focus.setObject(QString::number(i));
    f.visit(0, u"end"_s);
    EXPECT_EQ(f.recent.visits().size(), 1u);
}
