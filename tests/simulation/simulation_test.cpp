#include "simulation.h"

#include <gtest/gtest.h>

namespace yagura::testing {

/// T-SIM-1: none of the invariants breaks, whatever fails and whoever lies.
TEST(Simulation, KeepsEveryInvariant)
{
    Outcome sum;
    for (int seed = 1; seed <= SIMULATION_SEEDS; ++seed) {
        const Outcome outcome = simulate(quint64(seed), SIMULATION_STEPS);
        EXPECT_FALSE(outcome.violation)
            << "seed " << seed << ": " << outcome.violation->toStdString() << "\n  play it again: "
            << "test_simulation --seed " << seed << " --steps " << SIMULATION_STEPS;
        sum.entries += outcome.entries;
        sum.settled += outcome.settled;
        sum.alarms += outcome.alarms;
        sum.crashes += outcome.crashes;
        sum.lied += outcome.lied;
    }
    printf("%d seeds x %d steps: %lld entries, %d settled decisions seen, %d alarms, %d crashes\n",
        SIMULATION_SEEDS, SIMULATION_STEPS, sum.entries, sum.settled, sum.alarms, sum.crashes);
    EXPECT_GT(sum.settled, 0);
    EXPECT_GT(sum.alarms, 0);
    EXPECT_GT(sum.crashes, 0);
}

TEST(Simulation, PlaysTheSameRunForTheSameSeed)
{
    EXPECT_EQ(simulate(7, 200, true).trace, simulate(7, 200, true).trace);
}

} // namespace yagura::testing
