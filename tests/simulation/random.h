#pragma once

#include <QtGlobal>

namespace yagura::testing {

/// SplitMix64: the same numbers for the same seed on every machine. What a run does by chance comes
/// from here alone.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(qint64 bound) { return int(next() % quint64(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

private:
    quint64 m_state;
};

} // namespace yagura::testing
