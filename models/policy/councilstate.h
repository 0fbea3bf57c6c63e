#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "domain/matter.h"
#include "domain/reportcase.h"
#include "domain/roster.h"
#include "domain/statement.h"
#include "policy/policypack.h"

#include <QString>

#include <map>
#include <set>

namespace yagura {

/// What the ledger's statements come to. A value; ordered containers only, so that it is the same
/// everywhere.
struct CouncilState {
    Genesis genesis;
    Trust trust; ///< in force: the genesis's, or the last `trust` statement's
    qint64 trustSeq = 0;
    QString ledger; ///< origin
    bool exercise = false;
    Roster roster; ///< in force
    PolicyPack policy; ///< in force, for new matters
    qint64 policySeq = 0; ///< number of the last policy statement that counted
    std::map<QString, PolicyPack> packs; ///< by hex digest: every pack an open matter is bound to
    std::set<Digest>
        rosters; ///< every roster that was ever in force: a mark names the one its signer saw
    std::map<QString, qint64> revoked; ///< by key id: the entry from which on it counts for nothing
    std::map<QString, QString>
        keyOwners; ///< by key id: the one member a key ever belonged to (trust.md TH-08)
    std::map<QString, Matter> matters; ///< by number
    std::map<QString, ReportCase> reports; ///< by report id
    Instant time; ///< of the last entry

    // Parts of the digest, noted by the evaluator where they change, so that a step costs what it
    // changes and not what the whole ledger came to.
    Digest genesisDigest;
    Digest trustDigest;
    Digest peopleDigest; ///< rosters, revocations, owners of keys
    Digest matterChain; ///< over every change of a matter since the ledger began
    Digest reportChain; ///< over every change of a report

    /// The member whose key this is, or null. A roster may go on naming a key after its revocation:
    /// this, not Roster::findByKey(), says whether a key is good.
    const Member* memberByKey(QStringView keyId) const;
    /// The pack that the matter was put under, and its kind in it; empty ones for a matter that was
    /// never put.
    const PolicyPack& packOf(const Matter& matter) const;
    const MatterPolicy& kindOf(const Matter& matter) const;

    /// SHA-256 of the state's canonical JSON (docs/ledger-format.md): two consoles with equal rules
    /// compare it (wire.md).
    Digest digest() const;
    /// Parts of it.
    static Digest digestOf(const Matter& matter);
    static Digest digestOf(const MarkRecord& mark);
    static Digest digestOf(const ReportCase& report);
    static Digest digestOf(const ReportStepRecord& step);

    void noteGenesis();
    void noteTrust();
    void notePeople();
    void noteMatter(const Matter& matter);
    void noteReport(const ReportCase& report);

    friend bool operator==(const CouncilState&, const CouncilState&) = default;
};

} // namespace yagura
