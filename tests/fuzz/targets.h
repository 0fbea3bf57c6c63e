#pragma once

#include <QByteArray>

#include <vector>

namespace yagura::fuzz {

/// What became of one input.
struct Outcome {
    bool accepted = false;
    const char* broken = nullptr; ///< the sentence that does not hold; none: all do
};

/// A reader of bytes that come from outside, and what must hold of everything it accepts. Never
/// crashes.
struct Target {
    const char* name; ///< its folder in tests/data/fuzz
    Outcome (*check)(const QByteArray& bytes);
};

const std::vector<Target>& targets();

} // namespace yagura::fuzz
