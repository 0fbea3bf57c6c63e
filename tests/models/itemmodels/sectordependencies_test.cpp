#include "itemmodels/sectordependencies.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(SectorDependencies, NamesAReasonAndASourceForEveryPairOnce)
{
    const auto& all = SectorDependencies::builtIn().all();
    EXPECT_GT(all.size(), 20u);
    std::set<std::pair<QString, QString>> seen;
    for (const SectorDependency& pair : all) {
        EXPECT_TRUE(pair.why.isComplete());
        EXPECT_TRUE(pair.source.isComplete());
        EXPECT_TRUE(seen.insert({ pair.sector, pair.leansOn }).second)
            << pair.sector.toStdString() << " on " << pair.leansOn.toStdString();
    }
    EXPECT_FALSE(SectorDependencies::builtIn().asOf().isEmpty());
}

TEST(SectorDependencies, TellsStudiedPairsFromAssumedOnes)
{
    const auto onPower = SectorDependencies::builtIn().leaningOn(u"ci.power"_s);
    const auto verified = std::count_if(
        onPower.begin(), onPower.end(), [](const auto& pair) { return pair.verified; });
    EXPECT_GT(verified, 0);
    EXPECT_LT(verified, std::ssize(onPower));
    EXPECT_TRUE(SectorDependencies::builtIn().leaningOn(u"other"_s).empty());
}

TEST(SectorDependencies, RefusesAPairWithoutASource)
{
    const QByteArray json = R"({"as_of":"2026-11-23","sources":[],"dependencies":[
        {"sector":"ci.gas","leans_on":"ci.power","source":"x","why":{"ja":"a","en":"b"}}]})";
    EXPECT_FALSE(SectorDependencies::fromJson(json));
}
