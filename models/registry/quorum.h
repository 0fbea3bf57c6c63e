#pragma once

#include "domain/statement.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// Signatures that one group of keys owes to a statement: so many distinct ones of these.
struct Quorum {
    enum class Group {
        Registrars,
        Roots,
        NewRegistrars, ///< of the trust that a statement brings
        NewRoots,
    };

    Group group = Group::Registrars;
    std::vector<QByteArray> keys; ///< raw Ed25519
    int needed = 1;

    bool has(const QString& keyId) const;

    /// What `statement` needs where `trust` is in force (trust.md 2.2, 2.8); the genesis brings its
    /// own. Empty for statements that carry one signature.
    static std::vector<Quorum> of(const Statement& statement, const Trust& trust);
};

} // namespace yagura
