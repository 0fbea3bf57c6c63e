#include "randomhistory.h"

#include <cstdio>

/// Prints what fifty random histories come to: the same on every machine, or the rules depend on
/// it.
int main()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        yagura::testing::Council council;
        yagura::testing::RandomHistory(council, seed).play(60);
        std::printf("%s\n", council.state.digest().bytes().toHex().constData());
    }
    return 0;
}
