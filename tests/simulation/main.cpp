#include "simulation.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <gtest/gtest.h>

/// The log of the programs is silent here: lies and broken disks are what happens all the time.
int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("yagura.*=false"));
    if (const auto replayed = yagura::testing::replayFromCommandLine())
        return *replayed;
    return RUN_ALL_TESTS();
}
