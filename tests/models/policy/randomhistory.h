#pragma once

#include "council.h"

#include <random>
#include <set>

namespace yagura::testing {

/// A council's history from a seed, with a fair share of what must not count: replays, second
/// answers, strangers, revoked and moved keys, broken chains. The same for the same seed on every
/// machine.
class RandomHistory {
public:
    RandomHistory(Council& council, unsigned seed)
        : m_council(council)
        , m_random(seed)
    {
    }

    void step(); ///< one random statement
    void play(int steps);
    /// Who ever put a sign-off on the matter, by number: the most people that it can come to.
    std::set<QString> signersOf(const QString& matter) const;

    static const QStringList& numbers(); ///< of the matters
    static const QStringList& people(); ///< members of the council, and one stranger

private:
    unsigned below(unsigned count) { return static_cast<unsigned>(m_random() % count); }
    const QString& anyOf(const QStringList& list)
    {
        return list.at(static_cast<qsizetype>(below(static_cast<unsigned>(list.size()))));
    }
    void open();
    void mark();
    void revoke();
    void changeRoster();
    void changeTrust();
    void changePolicy();
    QString keyFor(const QString& signer); ///< one of the member's keys

    Council& m_council;
    std::mt19937 m_random;
    std::map<QString, std::set<QString>> m_signers;
};

} // namespace yagura::testing
