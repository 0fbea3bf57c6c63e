#include "planted.h"
#include "simulation.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

constexpr int steps = 400;
constexpr int mostSeeds = 2000;

/// Those in the copies of our sources, and those of the simulated disk.
QStringList allFaults()
{
    return faultsInCopies() + QStringList{ u"takes-a-payload-twice"_s, u"writes-are-not-synced"_s };
}

struct Planted {
    explicit Planted(const QString& fault) { plant(fault); }
    ~Planted() { plant({}); }
    Q_DISABLE_COPY_MOVE(Planted)
};

/// Whether one of the seeds finds the fault; tells which, and by what.
bool isFound(const QString& fault, int seeds)
{
    const Planted planted(fault);
    for (int seed = 1; seed <= seeds; ++seed) {
        const Outcome outcome = simulate(quint64(seed), steps);
        if (!outcome.violation)
            continue;
        printf("%s: seed %d, %s\n", qPrintable(fault), seed, qPrintable(*outcome.violation));
        return true;
    }
    return false;
}

} // namespace

TEST(Mutants, FitTheSources)
{
    EXPECT_EQ(faultsThatDoNotFit().join(u", ").toStdString(), "") << "mutants.cmake has to follow";
    EXPECT_GE(allFaults().size(), 12);
}

TEST(Mutants, BreakNothingWhileTheyAreOff)
{
    for (int seed = 1; seed <= 5; ++seed)
        EXPECT_FALSE(simulate(quint64(seed), steps).violation) << "seed " << seed;
}

/// What the invariants are worth: those that show themselves at once, in every run.
TEST(Mutants, AreFound)
{
    const QStringList asked{ u"accepts-a-lower-size"_s, u"adopts-a-shorter-ledger"_s,
        u"counts-a-member-twice"_s, u"counts-heads-without-witnesses"_s,
        u"counts-what-a-revoked-key-signed"_s, u"forgets-its-outbox-at-the-start"_s,
        u"goes-on-after-a-full-disk"_s, u"goes-on-after-an-alarm"_s, u"reads-rotten-entries"_s,
        u"settles-on-the-receipt"_s, u"shows-what-no-head-covers"_s, u"writes-are-not-synced"_s };
    int found = 0;
    for (const QString& fault : asked) {
        const bool isHere = isFound(fault, 20);
        EXPECT_TRUE(isHere) << fault.toStdString();
        found += isHere;
    }
    printf("%d of %d planted faults found within 20 seeds; %d are planted in all\n", found,
        int(asked.size()), int(allFaults().size()));
}

class Mutant : public ::testing::TestWithParam<QString> { };

/// T-SIM-1.
TEST_P(Mutant, IsFound)
{
    EXPECT_TRUE(isFound(GetParam(), mostSeeds));
}

INSTANTIATE_TEST_SUITE_P(Long, Mutant, ::testing::ValuesIn(allFaults()),
    [](const auto& planted) { return QString(planted.param).replace(u'-', u'_').toStdString(); });

} // namespace yagura::testing
