#include "sectormap/maplegend.h"

#include "common/plaintext.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget& widget)
{
    QString all;
    const auto labels = widget.findChildren<PlainLabel*>();
    for (const PlainLabel* label : labels)
        all += label->text() + u'\n';
    return all;
}

} // namespace

TEST(MapLegend, StatesBasisCountAndThatItAttributesNothing)
{
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model(console.picture, console.feeds, console.clock);
    MapLegend legend(model, console.focus);
    console.picture.apply({ console.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13),
        console.incident(u"b"_s, Severity::Slight, u"ci.gas"_s, noPrefecture) });
    EXPECT_TRUE(textOf(legend).contains(u"Not attribution"_s));
    EXPECT_TRUE(textOf(legend).contains(u"2 open"_s)) << textOf(legend).toStdString();
    EXPECT_TRUE(textOf(legend).contains(u"1 without a prefecture"_s));
    console.focus.setSector(u"ci.power"_s);
    EXPECT_TRUE(textOf(legend).contains(u"1 open"_s));
    EXPECT_FALSE(textOf(legend).contains(u"without a prefecture"_s));
}

TEST(MapLegend, NamesEveryShapeInWords)
{
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model(console.picture, console.feeds, console.clock);
    MapLegend legend(model, console.focus);
    const auto keys = legend.findChildren<LegendKey*>();
    EXPECT_EQ(keys.size(), 9);
    for (const LegendKey* key : keys)
        EXPECT_FALSE(key->accessibleName().isEmpty());
}
