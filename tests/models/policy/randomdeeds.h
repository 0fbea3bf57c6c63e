#pragma once

#include "measurecouncil.h"

#include <random>

namespace yagura::testing {

/// One thing that somebody does: small enough to be left out of a history, and done the same way
/// every time.
struct Deed {
    enum class Kind : qint8 { Step, Answer, Withdraw, Stop, Amend, Revoke, Roster, Remark };
    Kind kind = Kind::Step;
    QString signer;
    QString matter;
    StepKind step = StepKind::Requirements;
    int choice = 0; ///< of the outcome, verb or flaw
    Verb verb = Verb::SignOff;
    int minutes = 0; ///< that pass before it

    QString text() const;
};
using Deeds = std::vector<Deed>;

void doDeed(MeasureCouncil& council, const Deed& deed);

/// Deeds from a seed: mostly by who may, often by who may not.
class RandomDeeds {
public:
    explicit RandomDeeds(unsigned seed)
        : m_random(seed)
    {
    }
    Deed next(const QString& matter);
    Deeds some(const QString& matter, int count);

private:
    unsigned below(unsigned count) { return static_cast<unsigned>(m_random() % count); }

    std::mt19937 m_random;
};

/// Councils somewhere on the way of a measure, so that few deeds reach far.
const std::vector<std::pair<QString, MeasureCouncil>>& places();

} // namespace yagura::testing
