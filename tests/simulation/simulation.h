#pragma once

#include "world.h"

namespace yagura::testing {

/// One run; its keys, salts and nonces come from the seed as well.
Outcome simulate(quint64 seed, int steps, bool traced = false);

/// `--seed N [--steps M] [--mutant NAME]` on the command line: that run, with its trace; nothing
/// otherwise. The exit code is 1 where an invariant broke.
std::optional<int> replayFromCommandLine();

} // namespace yagura::testing
