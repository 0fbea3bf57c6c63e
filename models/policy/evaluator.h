#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/matter.h"
#include "domain/matterprogress.h"
#include "domain/reportcase.h"
#include "domain/roster.h"
#include "domain/statement.h"
#include "policy/policypack.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

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

    /// SHA-256 of the state's canonical JSON (docs/ledger-format.md): two consoles with equal rules
    /// compare it (wire.md).
    Digest digest() const;
    static Digest digestOf(const Matter& matter); ///< one matter's part of it
    static Digest digestOf(const ReportCase& report);

    void noteGenesis();
    void noteTrust();
    void notePeople();
    void noteMatter(const Matter& matter);
    void noteReport(const ReportCase& report);

    friend bool operator==(const CouncilState&, const CouncilState&) = default;
};

/// Documents that a step needs beside its statement (rosters and policy packs are documents).
using DocumentBytes = QByteArray;

/// What became of one statement.
struct Verdict {
    bool counts = false;
    QString whyNot; ///< `E-MRK-…`, `E-STP-…`, `E-MAT-…`, `E-RPT-…`, `E-ROS-…`, `E-POL-…`,
                    ///< `E-TRU-…`, `E-REV-…`; empty when it counts
};

/// The pure, deterministic rules: no clock, no locale, no floating point, no unordered iteration
/// (trust.md 2.6).
namespace Evaluator {

inline constexpr int rules
    = 2; ///< version: raised whenever the same ledger would give another state
inline constexpr char16_t requesterSeat[] = u"requester"; ///< the seat that a withdrawal names

/// Takes statement `index` (ledger time `time`, payload hash `payloadSha256`) into `state` and says
/// whether it counts. `document` is the roster's or policy pack's bytes where the statement names
/// one, else empty. The envelope was verified before; a statement that may not count changes
/// nothing but its matter's list of marks.
Verdict step(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const DocumentBytes& document = {});

/// Whether `member` could put this mark now, as the desk asks before anything is signed. `now` is
/// ledger time.
Verdict mayMark(const CouncilState& state, const Mark& mark, const QString& member, Instant now);
/// Whether `member` could put this matter now, or amend it where it says so.
Verdict mayOpen(
    const CouncilState& state, const MatterOpen& open, const QString& member, Instant now);
/// Whether `member` could put a matter of this kind on this basis now, as far as that can be said
/// before there is a sheet.
Verdict mayOpen(const CouncilState& state, const QString& action, const QString& basis,
    const QString& member, Instant now);
/// Whether `member` could record this step of a report now.
Verdict mayReport(
    const CouncilState& state, const ReportStep& step, const QString& member, Instant now);
/// Whether a ledger of this mode can go by this trust: only exercises and single sites do without
/// a witness (wire.md "Exercise").
bool hasWitnesses(const QString& mode, const Trust& trust);
/// The matter as it stands at ledger time `now`: what has run out is expired, which is a refusal; a
/// period that is over while a measure is commanded or in execution has halted it (invariant 8).
Matter asOf(const Matter& matter, Instant now);
/// How both lanes stand at ledger time `now`, and why the next step is not possible yet: the one
/// sentence that the console owes.
MatterProgress progress(const CouncilState& state, const Matter& matter, Instant now);
/// The report as it stands at `now`: what is overdue, and when the detailed report is called due.
ReportCase asOf(const CouncilState& state, const ReportCase& report, Instant now);

} // namespace Evaluator
} // namespace yagura
