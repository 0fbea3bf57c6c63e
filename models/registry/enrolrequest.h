#pragma once

#include "domain/roster.h"
#include "registry/openedkey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yagura {

/// A future member's wish to stand in a ledger's roster, signed with the key that it brings: a DSSE
/// envelope of its own type around canonical JSON (resources/schemas/enrol-request.v1). It proves
/// that the key is there and what was asked for, not who asked: registrars compare the fingerprint
/// in person. A value.
struct EnrolRequest {
    static constexpr char16_t payloadType[] = u"application/vnd.yagura.enrol-request.v1+json";

    QString ledger; ///< origin
    QString memberId; ///< empty: the registrars choose; a member's id: it comes with another key
    QString body;
    BilingualText office;
    QStringList roles; ///< domain.md 9.1
    MemberKey key;

    /// The file's bytes, signed by `signer`, whose key becomes `key`. Errors: `E-ENR-FORM`, the
    /// signer's.
    static Result<QByteArray> seal(EnrolRequest request, const OpenedKey& signer);
    /// Verifies first and reads second. Errors: `E-ENR-FORM`, `E-ENR-PROOF` (not signed by its own
    /// key, or changed).
    static Result<EnrolRequest> fromBytes(const QByteArray& bytes);

    friend bool operator==(const EnrolRequest&, const EnrolRequest&) = default;
};

} // namespace yagura
