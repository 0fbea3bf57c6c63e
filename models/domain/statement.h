#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "domain/markfacts.h"
#include "domain/verb.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace yagura {

/// What its signer had verified when signing: every signature gossips the signer's view of the
/// ledger.
struct Seen {
    qint64 size = 0;
    Digest root; ///< Merkle root at `size`
    int rules = 1; ///< version of the evaluator; `state` is compared only for equal rules
    Digest state; ///< evaluator's state at `size`

    friend bool operator==(const Seen&, const Seen&) = default;
};

/// Who vouches for a ledger beside its log key. The genesis says it first; a `trust` statement
/// replaces it (trust.md 2.8). The log key is no part of it: a ledger that lost its log key is
/// closed, and a new one names it as its predecessor (trust.md 2.11).
struct Trust {
    std::vector<QByteArray>
        registrars; ///< raw Ed25519 keys that may change roster and policy, 1 to 8
    int registrarThreshold = 1; ///< distinct registrars needed on one envelope
    std::vector<QByteArray> rootKeys = {}; ///< raw Ed25519 keys that may change this trust, at most
                                           ///< 5; none: the registrars may (exercises)
    int rootThreshold = 0; ///< distinct root keys needed; 0 only without root keys
    QStringList witnesses = {}; ///< C2SP verifier keys of cosignature/v1, at most 4:
                                ///< `oversight.example/w1+1a2b3c4d+BA…`
    int witnessThreshold = 0; ///< distinct witnesses that make a head WITNESSED; 0 only in
                              ///< ledgers of mode `exercise` or `single_site` (wire.md)

    friend bool operator==(const Trust&, const Trust&) = default;
};

/// The closed ledger that this one goes on from: its last witnessed head.
struct Predecessor {
    QString ledger; ///< origin; empty: there is none
    qint64 size = 0;
    Digest root;

    friend bool operator==(const Predecessor&, const Predecessor&) = default;
};

/// The first statement: what this ledger is. Carries a signature by a registrar, and by
/// `rootThreshold` root keys where it names root keys.
struct Genesis {
    QString mode; ///< `exercise`, `single_site`, `multi_site`
    QByteArray logKey; ///< raw Ed25519 key that signs checkpoints, receipts and refusals
    Trust trust;
    Predecessor predecessor = {};

    friend bool operator==(const Genesis&, const Genesis&) = default;
};

/// New trust: signed by the root threshold of the trust in force and by that of its own (trust.md
/// 2.8); without root keys, by the registrars' threshold of both.
struct TrustChange {
    qint64 seq = 1; ///< from 1; the genesis is 0
    Trust trust;

    friend bool operator==(const TrustChange&, const TrustChange&) = default;
};

/// A key counts for nothing from here on, for good: its member comes back with another one. Signed
/// by any one registrar, the member, or a `commission.member`.
struct Revocation {
    QString member; ///< id
    QString revokedKey; ///< key id
    qint64 compromisedSinceS = 0; ///< unix seconds; 0: not known
    QString reasonCode; ///< `lost`, `stolen`, `left_office`, `replaced`, `other`

    friend bool operator==(const Revocation&, const Revocation&) = default;
};

/// A new roster or policy pack: the document is content-addressed and stands outside the statement.
struct DocumentChange {
    qint64 seq = 1;
    Digest previous; ///< SHA-256 of the document before; empty for the first
    Digest document; ///< SHA-256 of the document's bytes

    friend bool operator==(const DocumentChange&, const DocumentChange&) = default;
};

/// A matter is put before the council; or, with `amends`, is put again under the same number with
/// another sheet, which voids every mark.
struct MatterOpen {
    QString matterId; ///< `^(U-)?[0-9]{4}-[0-9]{4,6}$`
    QString action; ///< kind of matter in the policy pack: `escalate`, `neutralise` …
    QString basis; ///< id of the legal basis in the policy pack
    Digest sheetCommit; ///< the canonical matter sheet
    Digest targetCommit; ///< the counted target list; empty where the kind has none
    Digest policySha256; ///< the pack it is put under; a later pack never changes an open matter
    std::vector<Digest> evidence; ///< at most 16, SHA-256 of stored events
    Digest amends = {}; ///< the request that this one takes the place of; empty: a new matter
    MatterScope scope = {}; ///< measures
    QString officer = {}; ///< measures of track P: the designated officer, a member id
    QString ground = {}; ///< urgent lane (`U-`): the declared ground, a code of the policy pack
    qint64 declaredAtS = 0; ///< urgent lane: when the officer declared it, unix seconds
    QStringList recordFields = {}; ///< sorted: the record fields that the sheet has

    friend bool operator==(const MatterOpen&, const MatterOpen&) = default;
};

/// A seat's answer.
struct Mark {
    QString matterId;
    Digest requestSha256; ///< SHA-256 of the `matter_open` payload: the object that is answered, in
                          ///< full
    Digest policySha256;
    Digest rosterSha256; ///< the roster the signer saw
    QString seat;
    QString role;
    Verb verb = Verb::Unknown;
    QString verbText; ///< as received, also for verbs of a newer version
    QString reasonCode; ///< empty where none is needed
    Digest reasonCommit; ///< the reason's document; empty where there is none
    MarkFacts facts = {}; ///< statutory lane

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// One step of an operator's report (domain.md 3.3): what the office did with it, and when.
struct ReportStep {
    QString reportId; ///< as the feed has it: `x1-001`
    QString operatorId; ///< who has the duty: operator and computer, not the sector
    QString computerId; ///< empty where not known yet
    QString step; ///< `detected`, `aware`, `duty_check`, `quick`, `follow_up`, `detail`,
                  ///< `corrective_order`, `close`
    QString role; ///< in which the signer speaks
    qint64 atS = 0; ///< when it happened outside, unix seconds; for `aware` the clocks start here
    QString outcome; ///< `duty_check`: `reportable`, `not_reportable`; else empty
    int form = 0; ///< common form 1 to 3; 0: not said
    QStringList recipients; ///< sorted: `jurisdiction_minister`, `pm`, `nco`
    QString consent; ///< to share with NCO: `yes`, `no`; empty: not said
    QStringList incidents; ///< object ids it is linked with, at most 8
    Digest recordCommit; ///< the record's document; empty: none

    friend bool operator==(const ReportStep&, const ReportStep&) = default;
};

/// A type this version does not know: logged, shown as unknown, counted for nothing.
struct UnknownStatement {
    friend bool operator==(const UnknownStatement&, const UnknownStatement&) = default;
};

/// One signed line of the ledger, read from its canonical payload (wire.md, trust.md 2.3).
struct Statement {
    QString type; ///< `genesis`, `trust`, `roster`, `policy`, `revocation`, `matter_open`,
                  ///< `mark`, `report_step`, or a newer one
    QString ledger; ///< origin, `training.example/7f3a…`
    QString signer; ///< member id; `registrar` or `root` for those keys
    QString keyId;
    qint64 signedAtS = 0; ///< the signer's claim, unix seconds; orders the signer's own marks only
    QString nonce; ///< 32 hex digits
    bool exercise = false;
    Seen seen;
    QString build; ///< SHA-256 of the signing program, informative
    std::variant<UnknownStatement, Genesis, DocumentChange, MatterOpen, Mark, TrustChange,
        Revocation, ReportStep>
        body;

    template <typename Body> const Body* as() const { return std::get_if<Body>(&body); }
    /// Documents that must be there before this statement is taken.
    std::vector<Digest> documents() const;
    friend bool operator==(const Statement&, const Statement&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Statement)
