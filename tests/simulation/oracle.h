#pragma once

#include "domain/ledgerentry.h"

#include <QString>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace yagura::testing {

/// The rules once more, short and slow, for the one policy of the simulation: what a ledger comes
/// to, by somebody who did not read our evaluator.
class Oracle {
public:
    enum class Outcome { Pending, SignedOff, Refused };
    static constexpr qint64 ttlMs = 300'000;

    /// `memberOf`: whose key this really is.
    explicit Oracle(const std::map<QString, QString>& memberOf)
        : m_memberOf(memberOf)
    {
    }

    void take(const LedgerEntry& entry);
    Outcome outcome(const QString& matterId) const;

private:
    struct Answer {
        QString verb;
        QString keyId;
    };
    struct Case {
        Digest request;
        QString requester;
        Instant opened;
        Outcome outcome = Outcome::Pending;
        std::map<QString, Answer> answers; ///< by member: only the last counts
        std::map<std::pair<QString, QString>, qint64> signedAtS = {}; ///< the latest, by seat
    };

    void takeMark(const LedgerEntry& entry, const Mark& mark, const QString& member);
    static void decide(Case& one, const Mark& mark);

    const std::map<QString, QString>& m_memberOf;
    std::set<QString> m_revoked;
    std::map<QString, Case> m_cases;
};

} // namespace yagura::testing
