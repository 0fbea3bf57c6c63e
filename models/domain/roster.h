#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// A member's public key. The algorithm is fixed here, never by an envelope (trust.md 2.1).
struct MemberKey {
    QString algorithm; ///< `ed25519`, or `ecdsa-p256-sha256` for tokens without it
    QByteArray publicKey; ///< raw 32 bytes for Ed25519, 65 of an uncompressed point for P-256
    QString keyId; ///< lower-case hex SHA-256 of the SubjectPublicKeyInfo DER

    friend bool operator==(const MemberKey&, const MemberKey&) = default;
};

/// A named officer's designation (PDEA Art. 6-2(1)): who acts without a valid one acts without
/// power.
struct Designation {
    QString number; ///< of the designation; empty: not designated
    qint64 fromS = 0; ///< unix seconds
    qint64 untilS = 0; ///< unix seconds; 0: until revoked

    bool isValidAt(Instant t) const
    {
        return !number.isEmpty() && t.ms >= fromS * 1000 && (untilS == 0 || t.ms < untilS * 1000);
    }
    friend bool operator==(const Designation&, const Designation&) = default;
};

/// Somebody who may put marks. Personal names live elsewhere and can be erased; the office is what
/// is shown.
struct Member {
    QString id; ///< `m-0012`
    QString body; ///< the organisation, for the distinct-body rule: `npa`, `nco`, `academia-1`
    BilingualText office; ///< 副議長 / Vice-chair
    QStringList roles; ///< domain.md 9.1: `council.member`, `commission.member` …
    std::vector<MemberKey> keys;
    Designation designation = {};

    friend bool operator==(const Member&, const Member&) = default;
};

/// Who may sign from one ledger entry on. The document that a `roster` statement names by its
/// SHA-256.
struct Roster {
    Digest sha256; ///< of the document's bytes; empty before the first roster
    qint64 seq = 0;
    std::vector<Member> members;

    const Member* findMember(QStringView id) const;
    // A key that stands here may have been revoked since: CouncilState::memberByKey() knows.
    const Member* findByKey(QStringView keyId) const;
    const MemberKey* findKey(QStringView keyId) const;
    friend bool operator==(const Roster&, const Roster&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Roster)
